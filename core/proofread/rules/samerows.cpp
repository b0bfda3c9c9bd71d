// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/samerows.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/text/numerals.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// 已贯通, 互联互通: what is said of the names, so that they are a sentence and no row.
bool isSaid(const QString &words)
{
    static const QRegularExpression kSaid(QStringLiteral(
        "[了已被将把对均都不未]|得到|到位|健全|完善|加强|提高|提升|增强|增加|减少|开展|实现|建立|建成|完成|"
        "推进|落实|下降|上升"));
    return kSaid.match(words).hasMatch();
}

/// 原因是部分县区在线监控，用电监控、视频监控数据: three that end alike, the first without a verb that would make a
/// clause of it.
void findSameEnds(const QString &text, QList<TextRange> &commas)
{
    static const QString kLead = QStringLiteral(
        "(?<lead>(?:[一-龥]{0,4}(?:原因|问题|困难|短板)[是有]|由于|因|因为)?(?:部分|个别|一些|少数|多数|各|全|辖区)?"
        "[省市县区乡镇]{0,2}(?:街道|单位|部门|地方|企业|站点|村居|村|社区)?的?)");
    static const QRegularExpression kFirst(
        QStringLiteral("(?<=^|[，。；：])%1(?<a>[一-龥]{2,4}(?<end>[一-龥]{2}))(?<comma>，)(?<b>[一-龥]{1,4}\\k<end>)"
                       "、(?<c>[一-龥]{1,4}\\k<end>)(?!的)(?=[一-龥等])")
            .arg(kLead));
    static const QRegularExpression kLast(QStringLiteral(
        "(?<=、)(?<a>[一-龥]{1,4}(?<end>[一-龥]{2}))(?<comma>，)(?<b>[一-龥]{1,4}\\k<end>)"
        "(?=(?:数据|信息|情况|问题|等|平台|系统|设备|人员)(?:[^，。；：、]{0,6}?(?:尚未|没有|未|不够|不)|[，。；]))"));
    for (const QRegularExpression *form : {&kFirst, &kLast}) {
        auto matches = form->globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QStringList names {match.captured(u"a"), match.captured(u"b")};
            if (match.hasCaptured(u"c"))
                names << match.captured(u"c");
            const bool areNames = std::none_of(names.begin(), names.end(), [](const QString &name) {
                return (beginsClause(name) && !name.startsWith(QStringLiteral("在线"))) || isSaid(name);
            });
            if (areNames)
                commas << TextRange {int(match.capturedStart(u"comma")), 1};
        }
    }
}

/// The entry of a counted row without the verb before it: 选定区城管局, 会同市场监管局.
bool isBody(const QString &entry)
{
    static const QRegularExpression kBody(
        QStringLiteral("^[一-龥]{0,6}?[一-龥]{2,8}(?:局|委|办|厅|院|所|队|中心|街道|镇|乡|公司|部|会|社区|村|学校)$"));
    return kBody.match(entry).hasMatch();
}

/// 选定区城管局，区环保局、区市场监管局3个单位: as many bodies as are counted, only when those behind the comma are
/// taken together with the one before it.
void findCountedBodies(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=^|[，。；：])(?<row>[一-龥]{3,16}(?:[、，][一-龥]{2,12}){1,8}?)(?<count>\\d{1,2}|[两三四五六七八九十])"
        "(?:个|家|所)(?=(?:单位|部门|镇街|乡镇|街道|科室|社区|村|企业|学校|试点|执法|成员|牵头|重点|行政|地区|县区|"
        "区县))"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        static const QRegularExpression kMark(QStringLiteral("[、，]"));
        const QString row = match.captured(u"row");
        const QStringList entries = row.split(kMark);
        const QString written = match.captured(u"count");
        const int count = written.front().isDigit() ? written.toInt() : fromChineseNumeral(written).value_or(0);
        const qsizetype others = row.count(u'，');
        if (entries.size() != count || others != 1 || !row.contains(u'、')
            || !std::all_of(entries.begin(), entries.end(), isBody)
            || std::any_of(entries.begin() + 1, entries.end(), beginsClause)
            || entries[1].back() != entries.last().back() || entries.first().back() != entries.last().back())
            continue;
        commas << TextRange {int(match.capturedStart(u"row") + row.indexOf(u'，')), 1};
    }
}

/// 全年取消，承接、调整行政审批事项61项: a verb without its object is no clause.
void findVerbs(const QString &text, QList<TextRange> &commas)
{
    static const QString kVerb = QStringLiteral(
        "(?:取消|承接|下放|调整|保留|新增|修订|修改|废止|制定|出台|印发|清理|受理|办理|审理|审结|办结|审查|审核|查处|"
        "查办|检查|抽查|巡查|排查|整改|化解|调解|处置|移送|公开|公布|发布|公示|培训|轮训|选派|聘请|编制|梳理|建立|完善|"
        "撤销|合并|批复|审批|核准|征集|采纳|举办|组织|开展|参加|接待|发放|张贴|悬挂|播放|推送|新建|改建|扩建)");
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=^|[，。；：])(?:全年|今年|本年|年内|一年来|20\\d\\d年|上半年|下半年|全[省市县区乡镇街道]{1,2}|共|"
        "累计|先后|共计|分别)*%1(?:(?<first>，)%1、%1(?=[一-龥《])|、%1(?<last>，)%1(?=[一-龥]{2,16}\\d))")
                                              .arg(kVerb));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isFirst = match.hasCaptured(u"first");
        commas << TextRange {int(isFirst ? match.capturedStart(u"first") : match.capturedStart(u"last")), 1};
    }
}

} // namespace

QList<TextRange> commasInSameRows(const QString &text)
{
    QList<TextRange> commas;
    if (!text.contains(u'，') || !text.contains(u'、'))
        return commas;
    findSameEnds(text, commas);
    findCountedBodies(text, commas);
    findVerbs(text, commas);
    return commas;
}

} // namespace nianbao
