// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unitsinrows.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>

namespace nianbao {

namespace {

/// 案件, 农户, 层次: words that end in what is a unit elsewhere.
bool endsInWord(QStringView text)
{
    static const QRegularExpression kWord(QStringLiteral(
        "(?:[案文事证邮信附条软要稿硬零部构配急密来收办转投诉进到扣约]件|[案试答问]卷|[事奖款选强专立单各逐分]项|["
        "农商住用客个账散贫困大]户|"
        "[层档人批场位等多首再初每各依其频]次|[日定长短中学工任周分前后早晚近延逾过到预]期|[一缓崛兴引发]起|[备身成股]"
        "份|"
        "[逐各法每线枝贴]条|[姓署签提有知各点实罚]名|[整每逐各这那几]个|[市现广立登农牧机当到入立]场|[美公单多次]元|"
        "正宗|"
        "[每各历]宗)$"));
    static const QRegularExpression kDone(QStringLiteral("(?:新收|结转|应诉|胜诉|败诉|提案)件$")); // among counted ones
    return kWord.match(text.right(2).toString()).hasMatch() && !kDone.match(text.right(3).toString()).hasMatch();
}

/// What stands before a mark since the one before, if it ends in a unit and tells no number; else empty.
QStringView entryWithoutNumber(const QString &text, int position)
{
    constexpr int kLongest = 20; // characters
    constexpr qsizetype kShortest = 3;
    constexpr QStringView kNumerals = u"一二三四五六七八九十百千万亿两几多余数半零〇首每各";
    int start = position;
    while (start > 0 && position - start < kLongest && !QStringView(u"、，；。：（）").contains(text[start - 1]))
        --start;
    const QStringView entry = QStringView(text).mid(start, position - start);
    const bool isTold = std::any_of(entry.begin(), entry.end(), [](QChar each) { return each.isDigit(); });
    if (entry.size() < kShortest || entry.size() >= kLongest || isTold || endsInWord(entry)
        || kNumerals.contains(entry[entry.size() - 2]))
        return {};
    return entry;
}

/// Few words end in these: they are units behind a comma as well, as in 维持件，撤销1件.
bool isSeldomInWords(QChar unit)
{
    return QStringView(u"件起份个宗").contains(unit);
}

/// 负责人、村干部120人: words, but for the 工人 of 企业职工人.
bool isCalledPerson(QStringView entry)
{
    static const QRegularExpression kPerson(QStringLiteral(
        "(?:责任|负责|当事|代理|嫌疑|代表|联系|经办|承办|申请|被申请|被执行|委托|受托|投诉|举报|监护|经营|持证|纳税|"
        "领头|带头|带路|明白|第三|法|个|证|病|老|残疾|客|路|新|军|成年|矫正|管理|主持|召集|牵头|调解|仲裁|鉴定|"
        "(?<!职)工|行政相对|相对)人$"));
    return kPerson.match(entry.right(6).toString()).hasMatch();
}

/// 优秀44卷，合格64卷，不合格卷; 共76项，通过71项，再议项: behind two that are counted alike. Words such as 事项 were
/// sorted out before.
bool isThirdOfRow(const QString &text, int start, QChar unit)
{
    constexpr int kFar = 40; // characters
    static const QRegularExpression kTwo(
        QStringLiteral("[\\d万](?<unit>[卷项条宗批件起份个])[，、][一-龥]{1,10}\\d+\\k<unit>[，、]$"));
    if (!QStringView(u"卷项条宗批件起份个").contains(unit))
        return false;
    const QRegularExpressionMatch two = kTwo.match(text.mid(qMax(0, start - kFar), qMin(start, kFar)));
    return two.hasMatch() && two.captured(u"unit").front() == unit;
}

/// 失业保险参保人，工伤保险参保38.7万人: the next says the same verb of a number.
bool isToldByNext(const QString &text, int position, QChar unit)
{
    constexpr int kFar = 24; // characters
    static const QRegularExpression kNext(QStringLiteral(
        "^[，、；][一-龥]{2,10}?(?<verb>[一-龥]{2})\\d+(?:\\.\\d+)?[万亿]?(?<unit>[一-龥])[，、。；）]"));
    constexpr int kVerb = 2; // characters
    if (position <= kVerb || entryWithoutNumber(text, position).isEmpty())
        return false;
    const QRegularExpressionMatch next = kNext.match(text.mid(position, kFar));
    return next.hasMatch() && next.captured(u"unit").front() == unit
        && next.captured(u"verb") == QStringView(text).mid(position - 1 - kVerb, kVerb);
}

/// 交通12起、劳动保障起、其他3起: between others of its list that have their figure.
bool isAmongCounted(const QString &text, int position, QChar unit)
{
    constexpr int kFar = 20; // characters to the next one's mark
    const QStringView entry = entryWithoutNumber(text, position);
    const int start = position - int(entry.size());
    if (entry.isEmpty() || (unit == u'人' && isCalledPerson(entry)))
        return false;
    if (isThirdOfRow(text, start, unit))
        return true;
    const auto joins = [&](QChar mark) { return mark == u'、' || (mark == u'，' && isSeldomInWords(unit)); };
    const bool isBefore = start > 2 && joins(text[start - 1]) && text[start - 2] == unit
        && (text[start - 3].isDigit() || text[start - 3] == u'万');
    static const QRegularExpression kNext(
        QStringLiteral("^[一-龥]{2,10}\\d+(?:\\.\\d+)?[万亿]?(?<unit>[一-龥])[、，。；）]"));
    const QRegularExpressionMatch next =
        joins(text[position]) ? kNext.match(text.mid(position + 1, kFar)) : QRegularExpressionMatch();
    return isBefore || (next.hasMatch() && next.captured(u"unit").front() == unit);
}

/// 办理许可件，其中种植类218件: of what has parts the number is told.
bool hasParts(const QString &text, int position, QChar unit)
{
    constexpr int kFar = 48; // characters
    static const QRegularExpression kParts(
        QStringLiteral("^[，（]其中，?[一-龥]{1,10}\\d+(?<unit>[一-龥])[、，；][一-龥]{1,10}\\d"));
    if (text[position] != u'，' || entryWithoutNumber(text, position).isEmpty())
        return false;
    const QRegularExpressionMatch parts = kParts.match(text.mid(position, kFar));
    return parts.hasMatch() && parts.captured(u"unit").front() == unit;
}

} // namespace

bool isUnitOfRow(const QString &text, int position)
{
    const QChar unit = text[position - 1];
    return isAmongCounted(text, position, unit) || hasParts(text, position, unit) || isToldByNext(text, position, unit);
}

} // namespace nianbao
