// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/predicatepauses.h"

#include "core/proofread/rules/pausedclauses.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// A piece of a clause as what is said of something.
struct Piece {
    QStringView words;
    QStringView subject; ///< before its predicate
    bool isSaid = false;
    bool isLongSaid = false; ///< by 缺乏, 存在, 尚未: a verb with an object
    bool isHabit = false; ///< by 习惯, 满足于: two of one person may be a pair
};

/// Whether anything in the words is wanting, so that most clauses are not read.
bool isOfWants(QStringView text)
{
    constexpr QStringView kSigns = u"不较偏待缺弱后够未慢单张差远存没短";
    return std::any_of(text.begin(), text.end(), [&](QChar each) { return kSigns.contains(each); });
}

Piece pieceOf(QStringView words)
{
    static const QRegularExpression kSaid(QStringLiteral(
        "(?:(?:还|仍|也|又|都|尚)?(?:比较|较为|相对|十分)?(?:(?<!存在)不(?:够|太|甚)?(?:["
        "强高严畅深足准细实全广浓大多紧牢优透匀稳快清]|到位|及时|"
        "规范|健全|完善|充分|扎实|平衡|均衡|顺畅|精准|科学|深入|全面|统一|完整|明显|有力|清晰|合理|彻底|"
        "匹配|主动|积极|熟练|熟悉|完备|清楚)|不够|不同|薄弱|滞后|缓慢|短缺|单一|欠缺|紧张|偏[少低弱高慢远大长软]|较["
        "长慢少低大弱差高短晚快]|"
        "有待(?:进一步)?(?:提升|提高|加强|增强|改进|完善|强化)|亟待(?:提升|提高|加强|增强|完善)|地处偏远|参差不齐))$"));
    static const QRegularExpression kLongSaid(
        QStringLiteral("(?<!普遍)(?:缺乏|存在(?!的)|尚未|还未|仍未|没有|还没有|未能)(?![^，。、]{0,12}的(?:问题|情况|"
                       "现象|情形|原因|短板|困难))[^，。、]{2,16}$"));
    static const QRegularExpression kHabit(
        QStringLiteral("(?:习惯于?|满足于|停留在|热衷于|沿用|照搬|依赖于?)[^，。、的]{3,14}$"));
    static const QRegularExpression kLead(
        QStringLiteral("^(?:但|也|而)?(?:[一二三四五六]是)?(?:其|主要|根本|客观上|主观上)?(?:原因|症结|根子|根源|问题)?"
                       "(?:主要|就|集中)?(?:是|在于|在|由于|因为)?"));
    Piece piece;
    piece.words = words.mid(kLead.match(words.toString()).capturedLength());
    constexpr qsizetype kShortest = 4; // characters with its subject
    if (piece.words.size() < kShortest)
        return piece;
    const QRegularExpressionMatch longSaid = kLongSaid.match(piece.words.toString());
    QRegularExpressionMatch said = longSaid.hasMatch() ? longSaid : kSaid.match(piece.words.toString());
    if (!said.hasMatch()) {
        said = kHabit.match(piece.words.toString());
        piece.isHabit = said.hasMatch();
    }
    piece.isSaid = said.hasMatch() && said.capturedStart() >= 2;
    piece.isLongSaid = piece.isSaid && longSaid.hasMatch();
    if (piece.isSaid)
        piece.subject = piece.words.left(said.capturedStart());
    return piece;
}

/// 证据意识 before 程序意识不强, 验收 before 结算周期较长: a name that shares what is said of the next.
bool isNameBefore(const Piece &piece, const Piece &next)
{
    constexpr qsizetype kWord = 2;
    constexpr qsizetype kLongest = 14; // characters
    static const QStringList kHeads {QStringLiteral("意识"), QStringLiteral("能力"), QStringLiteral("素质"),
        QStringLiteral("素养"), QStringLiteral("机制"), QStringLiteral("制度"), QStringLiteral("人员"),
        QStringLiteral("经费"), QStringLiteral("力量"), QStringLiteral("水平"), QStringLiteral("手段"),
        QStringLiteral("方式"), QStringLiteral("程序"), QStringLiteral("编制"), QStringLiteral("装备"),
        QStringLiteral("设备"), QStringLiteral("资金"), QStringLiteral("监管"), QStringLiteral("审核"),
        QStringLiteral("培训"), QStringLiteral("考核"), QStringLiteral("机构"), QStringLiteral("队伍"),
        QStringLiteral("移送")};
    constexpr QStringView kSaying = u"少多弱差低高大小远缺慢乱散软老旧重难长短快窄浅贵紧严";
    const QStringView words = piece.words;
    if (piece.isSaid || !next.isSaid || words.size() < kWord || words.size() > kLongest || words.contains(u'不')
        || words.contains(u'等') || kSaying.contains(words.back()))
        return false;
    const QStringView head = words.right(kWord);
    return words.size() == kWord || next.subject.endsWith(head) || kHeads.contains(head.toString())
        || next.subject.contains(u'等');
}

/// 主要是, 根源是: why it is so, which is no part of a row.
bool saysWhy(QStringView words)
{
    static const QRegularExpression kWhy(QStringLiteral("^(?:主要是|根源[是在]|根子[是在])[^、]{5}"));
    return kWhy.match(words.toString()).hasMatch();
}

/// What the pause between two of which something is said is; nothing: the two may be a pair.
void judge(const Piece &left, const Piece &right, bool isOfLevels, TextRange pause, PauseFaults &faults)
{
    constexpr qsizetype kShort = 8; // characters
    constexpr qsizetype kLong = 11;
    constexpr qsizetype kLonger = 12;
    constexpr qsizetype kApart = 24; // both together
    const qsizetype together = left.words.size() + right.words.size();
    const bool isOwn =
        right.isLongSaid && !left.isLongSaid && right.words.size() >= kLonger && left.words.size() >= kShort;
    const bool areLong = std::min(left.words.size(), right.words.size()) >= kLong && together >= kApart;
    const bool mayBeLong = std::min(left.words.size(), right.words.size()) >= kShort && together >= kApart - 2;
    const bool isSure =
        !left.isHabit && !right.isHabit && ((isOfLevels && right.words.size() >= kShort) || isOwn || areLong);
    if (isSure || isOfLevels || mayBeLong)
        faults << PauseFault {pause, isSure ? Severity::Warning : Severity::Hint};
}

/// The first of which something is said; the last one always is such.
const Piece &saidFrom(const QList<Piece> &pieces, qsizetype index)
{
    return *std::find_if(pieces.begin() + index, pieces.end(), [](const Piece &each) { return each.isSaid; });
}

void findIn(const PausedClause &clause, const QString &text, PauseFaults &faults)
{
    const Piece last = pieceOf(clause.piece(text, clause.pauses.size()));
    if (!last.isSaid)
        return; // …等问题, …的现象: all of it is one name
    QList<Piece> pieces;
    for (qsizetype index = 0; index < clause.pauses.size(); ++index)
        pieces << pieceOf(clause.piece(text, index));
    pieces << last;
    bool isOfLevels = false;
    for (qsizetype index = 0; index + 1 < pieces.size(); ++index) {
        if (pieces[index].isSaid)
            continue;
        if (!isNameBefore(pieces[index], saidFrom(pieces, index)))
            return; // nobody knows what that piece is
        isOfLevels = true;
    }
    for (qsizetype index = 0; index + 1 < pieces.size(); ++index) {
        if (!pieces[index].isSaid)
            continue;
        const TextRange pause {clause.pauses[index], 1};
        if (saysWhy(clause.piece(text, index + 1)))
            faults << PauseFault {pause};
        else
            // 不够有力、行政拘留执行、案件办理等环节把关不严: the next one's predicate stands behind its names
            judge(pieces[index], saidFrom(pieces, index + 1), isOfLevels, pause, faults);
    }
}

} // namespace

PauseFaults pausesBetweenPredicates(const QString &text)
{
    constexpr int kShortest = 12; // characters
    PauseFaults faults;
    if (!text.contains(u'、'))
        return faults;
    static const QRegularExpression kSome(QStringLiteral("^(?:有的|有些|存在|针对|面对|解决|聚焦|围绕|对|将|把)"));
    for (const PausedClause &clause : pausedClauses(text, kShortest)) {
        if (isOfWants(clause.piece(text, clause.pauses.size()))
            && !kSome.match(clause.piece(text, 0).toString()).hasMatch())
            findIn(clause, text, faults);
    }
    return faults;
}

QList<RuleExample> predicatePauseExamples()
{
    return {
        found(u"主要原因是部分执法人员证据意识、程序意识不强、法制审核把关不够严。", 2022),
        found(u"主要原因是少数开发企业资金链紧张、业主与物业服务企业之间缺乏有效沟通。", 2022),
        found(u"主要原因是部分项目地处偏远，验收、结算周期较长、主管部门跟踪督促不够及时。", 2022),
        found(u"少数干部习惯凭经验办事、运用法治思维解决问题的本领不够。", 2022),
        silent(u"症结就在于调查取证不够充分、送达程序存在瑕疵。原因在于个别小区业委会运转不畅、公共收益账目不公开。"),
        silent(u"原因主要是镇街执法骨干流失快、法制审核人员不足。存在人员、经费不足、执法力量比较薄弱等问题。"),
        silent(u"部分单位人员、经费不足，法制审核把关不够严。主要是垂改后编制划转、人员招录尚在过渡期。"),
    };
}

} // namespace nianbao
