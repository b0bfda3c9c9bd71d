// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/countywholes.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

bool isOfAnotherTime(const QString &sentence, int ownYear)
{
    static const QRegularExpression kWords(QStringLiteral("撤销|合并|调整前|原有|上年|去年|其中|除|其余|另外|其他"));
    static const QRegularExpression kYear(QStringLiteral("20\\d\\d(?=年)"));
    auto years = kYear.globalMatch(sentence);
    while (years.hasNext()) {
        if (years.next().captured().toInt() != ownYear)
            return true;
    }
    return kWords.match(sentence).hasMatch();
}

/// The county's own number of something: 全县12个乡镇, 下辖17个村, 12个乡镇全部.
struct Whole {
    QString scope; ///< 全县, 全部 …
    QString noun;
    int number = 0;
    TextRange range;
};

QList<Whole> wholesIn(const PrintedLine &line)
{
    static const QString kNouns = QStringLiteral(
        "(?<noun>县（市、区）|县（区、市）|县（区）|市（州）|市（地）|县区|乡镇（街道）|乡镇（办）|"
        "乡镇街道|乡镇|镇（街道）|镇（街）|镇街道|镇街|镇办|镇(?![级村长中小（])|街道|行政村（社区）|行政村|自然村|"
        "村（社区）|村（居）(?!民?小组)|村居|村(?![民级组支委务集小])|社区(?!矫正|居民)|司法所|"
        "派出所|行政执法单位|行政执法部门|执法单位|执法部门|行政执法主体|执法主体)");
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<scope>全[省县市区镇乡州旗]|我[省县镇乡区市]|下辖|所辖|辖区)(?:内|共|有|现有|所有|全部|的)*)?("
        "?<number>\\d+)[个家]%1"
        "(?![一-龥]{0,4}(?:试点|示范)|(?:和|及|与|以及|、)[一-龥])(?<all>(?:均|全部|都|已全部|全覆盖|实现全))?")
                                              .arg(kNouns));
    QList<Whole> wholes;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool all = match.capturedLength(u"all") > 0;
        const QString scope = match.captured(u"scope");
        wholes << Whole {scope.isEmpty() && all ? QStringLiteral("全部") : scope, match.captured(u"noun"),
            match.captured(u"number").toInt(),
            {int(match.capturedStart(u"number")), int(match.capturedEnd(u"noun") - match.capturedStart(u"number"))}};
    }
    return wholes;
}

/// What two numbers of one noun, of which the first is of all where that is said anywhere, have to say: of all there is
/// one number, of some no more; and nearly all of many may be a slip.
std::optional<Severity> weightOf(const Whole &whole, int first, bool isOfAll, bool isFirstOfAll)
{
    constexpr int kMany = 8;
    constexpr int kNear = 2;
    if (isFirstOfAll && (isOfAll ? whole.number != first : whole.number > first))
        return Severity::Warning;
    const int apart = qAbs(whole.number - first);
    if (apart > 0 && apart <= kNear && qMin(whole.number, first) >= kMany)
        return Severity::Hint;
    return std::nullopt;
}

/// 全镇28个村 once, and 25个村 everywhere else, or 41个村 and 14个村: the one is wrong, whether or not it says that it
/// is of all.
bool isOddOne(const QList<int> &numbers, int number)
{
    constexpr qsizetype kFewest = 3;
    constexpr double kTimes = 1.5;
    const qsizetype odd = std::count(numbers.begin(), numbers.end(), number);
    if (numbers.size() < kFewest || odd != 1)
        return false;
    const int other = numbers.first() == number ? numbers.last() : numbers.first();
    if (std::count(numbers.begin(), numbers.end(), other) != numbers.size() - 1)
        return false;
    return (number > other && number < kTimes * other) || isTransposed(QString::number(number), QString::number(other));
}

/// 14个乡镇中，12个乡镇已完成: fewer than all, and told of something that not all have.
bool isSomeOf(const PrintedLine &line, const Whole &whole, int all)
{
    static const QRegularExpression kSome(QStringLiteral(
        "^(?:已|完成|实现|建成|达|被|获|通过|正在|设|配|有|中|先行|率先|试点|成为|创建|开展|推行|落实)"));
    constexpr int kNext = 4; // characters
    const QString before = line.open.left(whole.range.start).right(kNext);
    if (whole.number < all && before.contains(u'有') && (before.endsWith(u"已有") || before.endsWith(u"，有")))
        return true; // 全省14个市（州）中，已有13个市（州）
    return whole.scope.isEmpty() && whole.number < all
        && kSome.match(line.open.mid(whole.range.end(), kNext)).hasMatch();
}

} // namespace

void checkWholes(const Manuscript &manuscript, EachOnce &pencil)
{
    const auto eachWhole = [&](const auto &visit) {
        for (const PrintedLine &line : manuscript.lines()) {
            if (!line.isProse())
                continue;
            SentenceJudge earlier(
                line.open, [&](const QString &sentence) { return isOfAnotherTime(sentence, manuscript.year()); });
            const QList<Whole> wholes = wholesIn(line);
            for (const Whole &whole : wholes) {
                if (!earlier.at(whole.range.start))
                    visit(line, whole);
            }
        }
    };
    const auto isOfAll = [](const Whole &whole) {
        return !whole.scope.isEmpty() && (whole.scope != u"全部" || whole.noun.startsWith(u"乡镇"));
    };
    QHash<QString, int> ofAll; ///< by noun, of the whole county or township
    QHash<QString, int> ofSome; ///< the first that is told
    QHash<QString, QList<int>> all; ///< in the order of the text
    eachWhole([&](const PrintedLine &, const Whole &whole) {
        all[whole.noun] << whole.number;
        QHash<QString, int> &numbers = isOfAll(whole) ? ofAll : ofSome;
        if (!numbers.contains(whole.noun))
            numbers.insert(whole.noun, whole.number);
    });
    eachWhole([&](const PrintedLine &line, const Whole &whole) {
        const bool known = ofAll.contains(whole.noun);
        const int first = known ? ofAll.value(whole.noun) : ofSome.value(whole.noun);
        if (isSomeOf(line, whole, first))
            return;
        const QList<int> &told = all[whole.noun];
        const bool isOdd = isOddOne(told, whole.number);
        const int other = !isOdd ? first : told.first() == whole.number ? told.last() : told.first();
        const std::optional<Severity> weight =
            isOdd ? Severity::Warning : weightOf(whole, first, isOfAll(whole), known);
        if (weight)
            pencil.mark(line, whole.range, whole.range.start + int(QString::number(whole.number).size()),
                ProofreadWords::tr("同一个数前后不一致：别处是%1个%2，这里是%3。")
                    .arg(QString::number(other), whole.noun, line.quote(whole.range)),
                weight);
    });
}

} // namespace nianbao
