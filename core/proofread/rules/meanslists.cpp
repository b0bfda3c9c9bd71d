// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/meanslists.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/officefields.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// 开通热线, 已公示: what says something by itself, where the names of a list say nothing.
bool isDeed(const QString &name)
{
    static const QRegularExpression kDeed(
        QStringLiteral("[了已被将把均都未不得使让]|^(?:运用|利用|使用|采用|采取|依托|借助|综合|线上|线下|面向|针对|"
                       "聚焦|各[级部乡镇单]|"
                       "[全我][省市县区镇乡局]|[省市县区镇乡][委政])|到位|明显|良好"));
    return beginsClause(name) || kDeed.match(name).hasMatch();
}

/// What each match of the form captures as its comma, where none of the names that it captures is a deed.
void addCommas(const QRegularExpression &form, const QString &text, QList<TextRange> &commas)
{
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringList names = match.captured(u"names").split(u'、');
        if (std::none_of(names.begin(), names.end(), isDeed))
            commas << TextRange {int(match.capturedStart(u"comma")), 1};
    }
}

/// 通过公开招聘，调剂编制、购买服务等方式; 依托社区文化广场，小区宣传栏、公众号等阵地: what ends so has no preposition
/// but the one before the first comma.
void findMeans(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|[，。；：])[一-龥]{0,4}?(?:通过|采取|采用|运用|利用|依托|借助|借力|用好)(?!其)[一-龥“”\\d·]{2,12}(?<"
        "comma>，)"
        "(?<names>[一-龥“”\\d·]{2,10}(?:、[一-龥“”\\d·]{2,10}){0,5}?、[一-龥“”\\d·]{2,10}?)(?=等(?:多种|各类|各种|线上|"
        "线下|"
        "重要|关键|时间|传统|新)?(?:方式|手段|形式|途径|办法|阵地|平台|载体|渠道|媒介|媒体|节点|契机|时机)"
        "(?!(?:更加|日益|不断|同步|均|都|已)))"));
    addCommas(kForm, text, commas);
}

/// 贯穿于疫情防控，脱贫攻坚和乡村治理的全过程.
void findThroughout(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(QStringLiteral("(?:贯穿于?|融入到?|落实到|落实于|体现在|体现到)[一-龥]{2,8}(?"
                                                         ":、[一-龥]{2,8})*(?<comma>，)(?<names>[一-龥]{2,8}(?:、["
                                                         "一-龥]{2,8})*(?:和|与|及|以及)[一-龥]{2,8}?)的?(?=全过程|"
                                                         "各环节|各方面|各领域|全链条|各个环节|各个方面|始终)"));
    if (text.contains(u'全') || text.contains(u'各'))
        addCommas(kForm, text, commas);
}

/// 面向青少年，老年人、外来务工人员分别设计: people, for each of whom something is done.
void findGroups(const QString &text, QList<TextRange> &commas)
{
    static const QString kPeople = QStringLiteral("[一-龥]{0,4}(?:青少年|未成年人|老年人|妇女|儿童|残疾人|农民工|学生|"
                                                  "务工人员|公职人员|领导干部|经营者|负责人|军人|"
                                                  "军属|群众|企业|商户|农户|居民|村民|职工|家长)");
    static const QRegularExpression kForm(QStringLiteral(
        "(?:面向|针对|聚焦|围绕|突出|关注)(?:%1、)*%1(?<comma>，)(?<names>%1(?:、%1)+)(?=等|分别|分类|分层|量身|精准)")
                                              .arg(kPeople));
    if (text.contains(u'面') || text.contains(u'对') || text.contains(u'聚') || text.contains(u'突'))
        addCommas(kForm, text, commas);
}

/// 聚焦食品，药品、特种设备和工业产品质量安全: fields that everybody knows.
void findFields(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|[，。；：])(?:重点|紧紧|全面|持续)?(?:聚焦|围绕|紧盯|突出|针对|涵盖|覆盖|涉及)(?<first>[一-龥]{2,6})(?<"
        "comma>，)(?<names>["
        "一-龥]{2,6}(?:、[一-龥]{2,6})*?、(?<last>[一-龥]{2,6}))(?=(?:和|以及|及|与)[一-龥]{2,12}[，。；])"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringList names = match.captured(u"names").split(u'、');
        if (isOfficeField(match.captured(u"first")) && std::all_of(names.begin(), names.end(), isOfficeField))
            commas << TextRange {int(match.capturedStart(u"comma")), 1};
    }
}

/// “4·22”世界地球日，“6·25”全国土地日、“8·29”测绘法宣传日. 12月4日国家宪法日当天，… says when.
void findQuotedDays(const QString &text, QList<TextRange> &commas)
{
    static const QString kDay = QStringLiteral("“\\d{1,2}[·.．]\\d{1,2}”[一-龥]{2,14}?[日周月节]");
    static const QRegularExpression kForm(
        QStringLiteral("%1(?:(?<first>，)(?=%1、)|、%1(?<last>，)(?=%1(?!当[天日]|前后|期间|[来到])))").arg(kDay));
    if (!text.contains(u'·'))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        commas << capturedRange(match, match.lastCapturedIndex());
    }
}

} // namespace

QList<TextRange> commasInMeansLists(const QString &text)
{
    QList<TextRange> commas;
    if (!text.contains(u'，'))
        return commas;
    if (text.contains(u'等'))
        findMeans(text, commas);
    findThroughout(text, commas);
    findGroups(text, commas);
    findFields(text, commas);
    findQuotedDays(text, commas);
    return commas;
}

} // namespace nianbao
