// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/pairedmarks.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace nianbao {

namespace {

QString messageOf(const MarkFault &fault, const QString &mark)
{
    switch (fault.kind) {
    case MarkFault::Kind::Unclosed:
        return ProofreadWords::tr("“%1”没有后一半。").arg(mark);
    case MarkFault::Kind::Unopened:
        return ProofreadWords::tr("“%1”没有前一半。").arg(mark);
    case MarkFault::Kind::Crossed:
        return ProofreadWords::tr("成对的标点互相交叉。");
    case MarkFault::Kind::HalfOrdinal:
        return ProofreadWords::tr("序号“%1”缺前半个括号。").arg(mark);
    case MarkFault::Kind::Mismatched:
        return ProofreadWords::tr("“%1”和“%2”不是一对。").arg(mark.front(), mark.back());
    case MarkFault::Kind::Reversed:
    case MarkFault::Kind::Bare:
    case MarkFault::Kind::Nested:
        break;
    }
    return {}; // other rules' business
}

/// '一窗受理”, “一窗受理', ‘一窗受理”: the other half is there, as a mark of another kind.
TextRange mismatched(const QString &text, const MarkFault &fault)
{
    constexpr int kFar = 30; // characters
    constexpr QStringView kEnds(u"。；！？“”（）《》\n");
    const QChar mark = text[fault.range.start];
    const bool isClosing = fault.kind == MarkFault::Kind::Unopened && mark == u'”';
    if (!isClosing && !(fault.kind == MarkFault::Kind::Unclosed && mark == u'“'))
        return {};
    const QStringView halves = isClosing ? u"'\"‘" : u"'\"’";
    const int step = isClosing ? -1 : 1;
    for (int position = fault.range.start + step;
         position >= 0 && position < int(text.size()) && qAbs(position - fault.range.start) <= kFar; position += step) {
        if (halves.contains(text[position]))
            return isClosing ? TextRange {position, fault.range.end() - position}
                             : TextRange {fault.range.start, position + 1 - fault.range.start};
        if (kEnds.contains(text[position]))
            break;
    }
    return {};
}

/// Those whose halves do not fit each other, put right as a pair.
QList<TextRange> markMismatched(const PrintedLine &line, const QList<MarkFault> &faults, RedPencil &pencil)
{
    QList<TextRange> told;
    for (const MarkFault &fault : faults) {
        const TextRange range = mismatched(line.plain, fault);
        if (range.length < 3 || overlapsOne(told, range))
            continue;
        const QString quote = line.quote(range);
        pencil.mark(line, range,
            {ProofreadWords::tr("引号的前后两半不一样。"), ProofreadWords::tr("中文引号用“”，分前后两半。"),
                QString(u'“' + quote.mid(1, quote.size() - 2) + u'”')});
        told << range;
    }
    return told;
}

/// “…“ and ”…” can be but “…”; of two unlike halves it is not known which is wrong.
std::optional<QString> paired(const QString &text, TextRange range)
{
    const QString within = text.mid(range.start + 1, range.length - 2);
    const QChar first = text[range.start];
    if (first != text[range.end() - 1])
        return {};
    if (first == u'“' || first == u'”')
        return u'“' + within + u'”';
    if (first == u'《' || first == u'》')
        return u'《' + within + u'》';
    return {};
}

/// 1） and （1） of a report, by their numbers.
struct BracketedOrdinals {
    QSet<int> half;
    QSet<int> full;

    explicit BracketedOrdinals(const Manuscript &manuscript)
    {
        static const QRegularExpression kForm(QStringLiteral("（(\\d{1,2})）|(?:^|(?<=[。；：！？]))(\\d{1,2})）"));
        for (const PrintedLine &line : manuscript.lines()) {
            auto matches = kForm.globalMatch(line.plain);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                (match.capturedLength(1) > 0 ? full : half) << match.captured(match.lastCapturedIndex()).toInt();
            }
        }
    }

    /// Whether its neighbour in the list has both brackets, and none has half of them.
    [[nodiscard]] bool isAlone(int number) const
    {
        const bool goesOn = number > 1 ? full.contains(number - 1) : full.contains(2);
        return goesOn && !half.contains(number - 1) && !half.contains(number + 1);
    }
};

/// 3） where the list has （1）（2）.
void checkHalfOrdinals(const PrintedLine &line, const BracketedOrdinals &ordinals, RedPencil &pencil)
{
    static const QRegularExpression kHalf(QStringLiteral("(?:^|(?<=[。；：！？]))(?<number>\\d{1,2})）"));
    auto matches = kHalf.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (ordinals.isAlone(match.captured(u"number").toInt()))
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("序号“%1”缺前半个括号。").arg(match.captured()),
                    ProofreadWords::tr("引号、括号、书名号在一段之内成对。"),
                    QString(u'（' + match.captured(u"number") + u'）')});
    }
}

void checkPairedMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    const BracketedOrdinals ordinals(manuscript);
    for (const PrintedLine &line : manuscript.lines()) {
        checkHalfOrdinals(line, ordinals, pencil);
        const QList<MarkFault> faults = markFaultsIn(line.plain);
        const QList<TextRange> told = markMismatched(line, faults, pencil);
        for (const MarkFault &fault : faults) {
            if (overlapsOne(told, fault.range))
                continue;
            Remark remark {
                messageOf(fault, line.quote(fault.range)), ProofreadWords::tr("引号、括号、书名号在一段之内成对。")};
            if (fault.kind == MarkFault::Kind::HalfOrdinal)
                remark.instead = u'（' + line.quote(fault.range).chopped(1) + u'）';
            else if (fault.kind == MarkFault::Kind::Mismatched)
                remark.instead = paired(line.plain, fault.range);
            if (!remark.message.isEmpty())
                pencil.mark(line, fault.range, remark);
        }
    }
}

} // namespace

Rule pairedMarksRule()
{
    return {QLatin1String("marks.paired"), QLatin1String("P2"), QT_TRANSLATE_NOOP("proofread", "标点不成对"),
        QT_TRANSLATE_NOOP("proofread", "引号、括号、书名号有头无尾、有尾无头或互相交叉。"), Severity::Error,
        kDocumentRules, Strength::Regulation, checkPairedMarks,
        {
            found(u"开展“平安建设宣传月、法治宣传周等活动。"),
            found(u"贯彻落实《法治政府建设实施纲要（2015—2020年）。"),
            found(u"落实双随机、一公开”工作机制。"),
            typedAndFound(u"推进'一窗受理”改革，成效明显。"),
            typedAndFound(u"建成‘一件事”平台。"),
            typedAndFound(u"开展“大体检'活动。"),
            found(u"印发“《法治政府建设要点”》。"),
            found(u"印发【通知，已办结。"),
            found(u"落实“双随机、一公开“工作机制，印发《办法《，共3件。", 2018, 2),
            found(u"推行”一网通办”，共3件。"),
            found(u"印发《投诉举报办理办法”，共3件。"),
            found(u"印发《投诉举报办理办法，推行一网通办”，共3件。", 2018, 2),
            found(u"落实“双随机、一公开’工作机制，印发《行政执法监督条例〉，完善股室（所】考核。", 2018, 3),
            found(u"贯彻《纲要（2015—2020年》精神，推进（一）（二）两项工作。"),
            silent(u"落实“双随机、一公开”（含跨部门），执行《规划（2015—2020年）》。"),
            silent(u"贯彻《关于学习〈纲要〉的通知》，做到“三个‘到位’”。"),
            silent(u"【通知】已办结。"),
            found(u"主要有：（1）建章立制；（2）严格执法；3）加强培训。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1.建立制度。\n（1）印发办法3件。\n（2）"
                  u"开会3次。\n3）培训2次。\n2.抓好落实。检查5次。"),
            silent(u"主要有：1）建章立制；2）严格执法。"),
            silent(u"主要有：（1）建章立制；（2）严格执法。主要问题：1）人员少；2）经费少；3）场所小。"),
            silent(u"It's 全县统一的“一件事”平台。"),
        },
        {QLatin1String("marks.direction"), QLatin1String("marks.documentNumber")}};
}

} // namespace nianbao
