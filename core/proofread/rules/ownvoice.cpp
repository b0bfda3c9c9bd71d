// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// “我局有约”, 提出“我局主动担责”的承诺: words that others say.
bool isSaid(const QString &text, TextRange range)
{
    constexpr int kLongest = 60; // characters each way
    for (int position = range.start - 1; position >= qMax(0, range.start - kLongest); --position) {
        if (text[position] == u'”')
            return false;
        if (text[position] != u'“')
            continue;
        const QStringView after = QStringView(text).mid(range.end(), kLongest);
        const qsizetype close = after.indexOf(u'”');
        const qsizetype open = after.indexOf(u'“');
        return close >= 0 && (open < 0 || close < open);
    }
    return false;
}

/// 各单位…本部门, 每个部门…本部门, 责任单位…本单位, 本级、本单位, 本部门…由各单位: each of those that are named.
bool isOfEach(const QString &text, TextRange range)
{
    static const QString kBodies =
        QStringLiteral("(?:单位|部门|机关|乡镇|街道|局|委|办|主体|队伍|负责人|负责同志|干部)");
    static const QRegularExpression kNamed(QStringLiteral(
        "(?:各|每[个一家]|全体|全部|所有|多个|\\d[个家]|有关|相关|其他|责任|成员|牵头|执法|行政|主管|职能|"
        "所属|直属|承办|起草|等|谁|党政)[^，。；：]{0,8}?%1|负责人|负责同志|领导干部")
                                               .arg(kBodies));
    static const QRegularExpression kSubject(
        QStringLiteral("(?:^|[，：])(?:要求|督促|指导|推动|由|明确|规定|确保|引导|责成|监督|促使|通过|同时|并)*"
                       "(?:全县|县直|县级)?(?:各|每[个一家]|\\d+[个家]|有关|相关|责任|成员)[^，。；：]{0,8}?%1")
            .arg(kBodies));
    static const QRegularExpression kBesides(QStringLiteral("本(?:级|地区?|区域|行业|领域|辖区)[^，。；：、]{0,8}、$"));
    static const QRegularExpression kDoneByEach(
        QStringLiteral("(?:由|责成|要求|督促|指导|推动|，)(?:全县|县直|县级)?各[^，。；：]{0,8}?%1").arg(kBodies));
    static const QStringList kBound {
        QStringLiteral("本部门"), QStringLiteral("本单位"), QStringLiteral("本机关"), QStringLiteral("本系统")};
    if (!kBound.contains(text.mid(range.start, range.length)))
        return false;
    const TextRange sentence = sentenceAt(text, range.start);
    const QString before = text.mid(sentence.start, range.start - sentence.start);
    const QString after = text.mid(range.end(), sentence.end() - range.end());
    const qsizetype clause = qMax(before.lastIndexOf(u'，'), before.lastIndexOf(u'：')) + 1;
    return kBesides.match(before).hasMatch() || kNamed.match(before.mid(clause)).hasMatch()
        || kSubject.match(before).hasMatch() || kDoneByEach.match(after).hasMatch();
}

/// 我局, 我大队 in the report of a 街道, 我街道 in that of a 镇 or 局: the words of another kind of body. What may be
/// one of its own bodies, as 我所 of a 局, is left.
bool isOfOther(const QString &body, const QString &voice)
{
    static const QRegularExpression kTownship(QStringLiteral("(?:镇|乡|街道)(?:办事处|人民政府)?$|街道办$"));
    static const QStringList kOffices {QStringLiteral("局"), QStringLiteral("厅"), QStringLiteral("大队"),
        QStringLiteral("支队"), QStringLiteral("法院"), QStringLiteral("检察院")};
    static const QStringList kTownships {QStringLiteral("镇"), QStringLiteral("乡"), QStringLiteral("街道")};
    const QString kind = voice.mid(1);
    if (body.contains(kind))
        return false;
    const bool township = kTownship.match(body).hasMatch();
    return kTownships.contains(kind) || (township && kOffices.contains(kind));
}

void checkOwnVoice(const Manuscript &manuscript, RedPencil &pencil)
{
    const bool county = manuscript.isOfCounty();
    const QString &body = manuscript.report().organisation;
    const char *const message = county
        ? QT_TRANSLATE_NOOP("proofread", "“%1”是部门材料的口气，全县的报告应写出单位名称。")
        : QT_TRANSLATE_NOOP("proofread", "“%1”是别的单位材料的口气，与发文机关不符。");
    markTerms(manuscript, pencil,
        {TermKind::Voice, message, Severity::Warning, false, TermKind::VoiceException, nullptr,
            [&](const PrintedLine &line, TextRange range) {
                return isSaid(line.plain, range) || isOfEach(line.plain, range)
                    || (!county && !isOfOther(body, line.plain.mid(range.start, range.length)));
            }});
}

} // namespace

Rule ownVoiceRule()
{
    return {QLatin1String("words.voice"), QLatin1String("W9"), QT_TRANSLATE_NOOP("proofread", "部门口气"),
        QT_TRANSLATE_NOOP("proofread", "报告里留下了部门材料的“我局”“本部门”，与发文机关不符。"), Severity::Warning,
        kEditing, Strength::Practice, checkOwnVoice,
        {
            found(u"及时总结、推广本部门服务型行政执法的典型经验。"),
            found(u"我局积极开展法治宣传。"),
            found(
                u"青禾县槐荫路街道办事处2018年法治政府建设工作情况报告\n一、工作情况\n（一）加强领导。我局聘请法律顾问2"
                u"名，我大队办案3件，我街道开会3次。\n青禾县槐荫路街道办事处\n2019年1月5日",
                2018, 2),
            silent(
                u"青禾县司法局2018年法治政府建设工作情况报告\n一、工作情况\n（一）加强领导。我局聘请法律顾问2名，我所"
                u"办案3件。\n青禾县司法局\n2019年1月5日"),
            silent(u"各部门总结、推广服务型行政执法的典型经验。"),
            silent(u"县司法局积极开展法治宣传，我县各项工作有序推进。"),
            found(u"对各乡镇开展督察，本部门印发通知3份。组织各部门召开会议。本单位印发通知3份。", 2018, 2),
            silent(u"各单位主要负责人将法治建设纳入本部门年度工作计划，各执法单位对本部门、本单位执法人员进行培训。"),
            silent(u"要求各部门结合实际，总结本部门典型经验；全县32个部门均制定了本部门普法清单。"),
            silent(u"县公安局提出“我局主动担责”的承诺，打造“我局有约”普法栏目。"),
            found(u"推行“首违不罚”，我局印发“免罚清单”。"),
            silent(u"本级政府、本单位负责同志带头落实，全面梳理本地区、本部门执法事项。"),
            silent(u"本部门预算、决算等信息的公开，由各单位按照要求完成。"),
            found(u"本部门预算、决算等信息的公开，由县财政局按照要求完成。"),
            silent(u"自我局限于传统做法的，及时提醒。"),
        }};
}

} // namespace nianbao
