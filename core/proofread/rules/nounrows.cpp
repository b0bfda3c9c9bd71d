// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/nounrows.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/governedlists.h"
#include "core/proofread/rules/officefields.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// Whether the word is a name of something: one that is known, or one that ends as names do and has no verb.
bool isName(const QString &word)
{
    static const QRegularExpression kKnown(
        QStringLiteral("^(?:执法|司法|立法|守法|普法|守法普法|服务|仲裁|监督|审批|合法性审[核查]|集体讨论|专家论证|"
                       "风险评估|公众参与|征求意见|"
                       "公开征求意见|人才人事|合同履行|春运|暑运|春节|国庆|中秋|五一|元旦|两会|文书|用语|裁量|流程)$"));
    static const QRegularExpression kEnding(QStringLiteral(
        "^[一-龥“”·\\d]{0,8}(?:组织|机构|部门|单位|队伍|力量|人员|代表|意识|制度|机制|体系|纠纷|案件|事项|资金|环境|"
        "租赁|关系|程序|"
        "文书|用语|依据|职责|主体|方式|标准|时限|宣传[日周月]|生产[日周月]|宪法[日周]|纪念日|权益日|派出所|司法所)$"));
    static const QRegularExpression kVerb(QStringLiteral("[了已被将把在对由均都不未得使让等是有为到]|加强|完善|规范|"
                                                         "开展|建立|负责|参加|参与|到位|牵头|移送|办理|处理|化解|查处|"
                                                         "成立|增加|减少|提高|提升|下降|上升"));
    constexpr qsizetype kShortest = 2;
    if (word.size() < kShortest)
        return false;
    if (isOfficeField(word) || kKnown.match(word).hasMatch())
        return true;
    return kEnding.match(word).hasMatch() && !beginsClause(word) && !kVerb.match(word).hasMatch();
}

/// 租赁等方面的纠纷, 国家宪法日等时机, 仲裁全过程: the last of a row with what closes it. Empty: it says something.
QString lastName(const QString &piece)
{
    static const QRegularExpression kClosed(QStringLiteral(
        "^(?<name>[一-龥“”]{2,10}?)(?:等(?:\\d+[个项类种])?(?:重点)?(?:主业|主责|时机|节点|方面(?:的?[一-龥]{2})?|领域|"
        "问题|内容|环节|事项|制度|要素|业务|职能)|全过程|各环节|全链条|各领域|各方面|期间(?:专项|集中|联合)?(?:整治|"
        "检查|"
        "执法|行动))?$"));
    const QRegularExpressionMatch match = kClosed.match(piece);
    const QString name = match.captured(u"name");
    return match.hasMatch() && isName(name) ? name : QString();
}

/// A clause taken apart at its pauses, the last piece at 和 too.
QStringList piecesOf(const QString &clause)
{
    static const QRegularExpression kJoin(QStringLiteral("(?<=[一-龥])(?:以及|和|及)(?=[一-龥]{2})"));
    QStringList pieces = clause.split(u'、');
    const QString last = pieces.takeLast();
    return pieces + last.split(kJoin);
}

/// A clause that is a row of names, and no more: 社区调解组织和律师力量, 用工、租赁等方面的纠纷.
bool isRow(const QString &clause)
{
    const QStringList pieces = piecesOf(clause);
    const bool isClosed = lastName(pieces.last()) != pieces.last();
    return (pieces.size() > 1 || isClosed) && std::all_of(pieces.begin(), pieces.end() - 1, isName)
        && !lastName(pieces.last()).isEmpty();
}

/// 服务 of 融入执法、服务, 工会 of 健全工会: the row has begun before the comma.
bool endsInRow(const QString &clause)
{
    const qsizetype pause = clause.lastIndexOf(u'、');
    return isName(pause >= 0 ? clause.mid(pause + 1) : behindGoverning(clause));
}

/// 从执法, 把市容环境、消防安全: a preposition and names, which say nothing without what follows.
bool isUnfinished(const QString &clause)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:从|对|把|将|就|围绕|针对|推动|确保|促进|促使)(?<names>.+)$"));
    const QRegularExpressionMatch match = kForm.match(clause);
    if (!match.hasMatch())
        return false;
    const QStringList names = match.captured(u"names").split(u'、');
    return std::all_of(names.begin(), names.end(), isName);
}

/// 司法、守法普法等方面提出, 房屋租赁等巡查任务, 文书、用语规范统一: the row goes on, and then it is said what of it.
bool goesOn(const QString &clause)
{
    static const QString kSaid = QStringLiteral("(?:规范统一|统一规范|公开透明|协调一致)$");
    static const QRegularExpression kForm(
        QStringLiteral("^(?<first>[一-龥]{2,8}?)(?:等[一-龥\\d]|%1|、[一-龥]{2,8}?(?:等[一-龥\\d]|%1))").arg(kSaid));
    const QRegularExpressionMatch match = kForm.match(clause);
    return match.hasMatch() && isName(match.captured(u"first"));
}

/// One clause of a text with where it begins.
struct Clause {
    QString text;
    int start = 0;
    QChar mark; ///< behind it; null: the text is over
};

QList<Clause> clauses(const QString &text)
{
    QList<Clause> all;
    int start = 0;
    for (int position = 0; position <= int(text.size()); ++position) {
        if (position < int(text.size()) && !QStringView(u"，。；：（）？！").contains(text[position]))
            continue;
        all << Clause {
            text.mid(start, position - start), start, position < int(text.size()) ? text[position] : QChar()};
        start = position + 1;
    }
    return all;
}

void findRows(const QList<Clause> &all, QList<TextRange> &commas)
{
    constexpr qsizetype kLongest = 40; // characters
    for (qsizetype index = 0; index + 1 < all.size(); ++index) {
        const Clause &left = all[index];
        const Clause &right = all[index + 1];
        if (left.mark != u'，' || left.text.isEmpty() || right.text.isEmpty() || left.text.size() > kLongest
            || right.text.size() > kLongest || !(left.text.contains(u'、') || right.text.contains(u'、')))
            continue;
        if ((isRow(right.text) && endsInRow(left.text)) || (isUnfinished(left.text) && goesOn(right.text)))
            commas << TextRange {left.start + int(left.text.size()), 1};
    }
}

/// 惜水、节水，护水意识; 思想不散，秩序不乱、工作不断: three of one length that end alike.
bool areAlike(const QString &first, const QString &second, const QString &third)
{
    constexpr qsizetype kLongest = 8; // characters
    constexpr qsizetype kNegated = 4; // 秩序不乱
    constexpr qsizetype kAble = 3; // 接得住
    static const QRegularExpression kBehind(QStringLiteral("^(?:意识|能力|氛围|理念|作风)?$"));
    const qsizetype length = second.size();
    if (length < 2 || length > kLongest || first.size() < length || third.size() < length
        || !kBehind.match(third.mid(length)).hasMatch())
        return false;
    const QString one = first.right(length);
    const bool isEnd = one.back() == second.back() && third[length - 1] == second.back();
    const bool isNot = length == kNegated && one[2] == u'不' && second[2] == u'不' && third[2] == u'不';
    // 放得下，接得住、管得好
    const bool isAble = length == kAble && one[1] == u'得' && second[1] == u'得' && third[1] == u'得';
    return isHan(second.back()) && (isEnd || isNot || isAble);
}

/// Not of two pairs: 谁审批、谁监管，谁主管、谁监管.
void findAlike(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?=(?<=^|[，。；：、“])(?<a>[一-龥]{2,14})(?<m>[、，])(?<b>[一-龥]{2,8})(?<n>[、，])(?<c>[一-"
                       "龥]{2,10})(?=(?<o>[，。；、”]|$)))"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = match.captured(u"m");
        const QString behind = match.captured(u"n");
        const int start = int(match.capturedStart(u"a"));
        const bool isPair = before == u"、" ? match.captured(u"o") == u"、" : start > 0 && text[start - 1] == u'、';
        if (before == behind || isPair || !areAlike(match.captured(u"a"), match.captured(u"b"), match.captured(u"c")))
            continue;
        commas << TextRange {int(match.capturedStart(before == u"，" ? u"m" : u"n")), 1};
    }
}

} // namespace

QList<TextRange> commasInNounRows(const QString &text)
{
    QList<TextRange> commas;
    if (!text.contains(u'，') || !text.contains(u'、'))
        return commas;
    findRows(clauses(text), commas);
    findAlike(text, commas);
    return commas;
}

} // namespace nianbao
