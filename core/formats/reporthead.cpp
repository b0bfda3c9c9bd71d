// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/reporthead.h"

#include "core/formats/ordinals.h"
#include "core/formats/paragraphs.h"
#include "core/formats/titlefacts.h"
#include "core/model/secrecymark.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int kTitleLines = 3;
constexpr qsizetype kLongestTitleLine = 60;

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

bool hasColon(const QString &text)
{
    return text.contains(u'：') || text.contains(u':');
}

bool hasComma(const QString &text)
{
    return text.contains(u'，') || text.contains(u',');
}

/// 密级 on a line of its own, with no more than 份号, 紧急程度 or 保密期限 beside it: its period may end like the upper
/// line of a title.
bool isSecrecy(const QString &line)
{
    constexpr qsizetype kBeside = 14; // characters
    const QString mark = line.contains(u'。') ? QString() : secrecyMarkIn(line);
    return !mark.isEmpty() && withoutSpaces(line).size() - withoutSpaces(mark).size() <= kBeside;
}

/// The index table and the tool bar of a web page, and 密级.
bool isMetadata(const SourceLine &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(索引号|主题分类|发布机构|发文|成文日期|发布|来源|信息来源|生成日期|名称|文号|内容概述|有效性|"
        "关键词|主题词|当前位置|您的位置|"
        "首页|浏览|点击|阅读|作者|编辑|责任编辑|字号|字体|时间|日期|【|打印|分享|http|\\d{4}-\\d{1,2}-\\d{1,2})"));
    return line.raw || pattern.match(withoutSpaces(line.text)).hasMatch() || isSecrecy(line.text);
}

/// …情况的报告。: a title with a mark behind it, which is none of a sentence.
bool isMarkedTitle(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?!现将|现就|根据|按照|为)[^，。；：,;:！？]{2,58}(?:报告|汇报|总结)[。；;，,]$"));
    return line.contains(u'年') && pattern.match(withoutSpaces(line)).hasMatch();
}

bool isProse(const SourceLine &line)
{
    constexpr qsizetype kLongLine = 15;
    const QString &text = line.text;
    if (isMetadata(line) || isMarkedTitle(text))
        return false;
    return text.contains(u'。') || (endsSentence(text) && !hasColon(text.right(1)) && text.size() > 1)
        || text.contains(u"如下") || (text.size() > kLongLine && hasComma(text));
}

/// Where the text begins: the first ordinal or sentence.
qsizetype textStart(const QList<SourceLine> &lines)
{
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines[index].titleHint == TitleHint::Styled)
            continue;
        const auto ordinal = ordinalAt(lines[index].text, 0);
        if (!lines[index].raw && ordinal && ordinal->kind != OrdinalKind::Dash)
            return index;
        if (isProse(lines[index]))
            return index;
    }
    return lines.size();
}

bool endsTitle(const SourceLine &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("(报告|報告|总结|總結|汇报|匯報|年报|年報|报告书|自查报告)([（(〔\\[].{1,20}[）)〕\\]])?$"));
    return !line.raw && !hasColon(line.text) && !hasComma(line.text.chopped(1)) && line.text.size() <= kLongestTitleLine
        && (pattern.match(withoutSpaces(line.text)).hasMatch() || isMarkedTitle(line.text));
}

/// A line that may be a title although it does not say 报告.
bool mayBeTitle(const SourceLine &line)
{
    static const QRegularExpression pattern(QStringLiteral("[0-9０-９〇○一二三四五六七八九]{4}年|法治|依法行政|法制"));
    static const QRegularExpression date(QStringLiteral("\\d{1,2}月\\d{1,2}日"));
    return !isMetadata(line) && !hasColon(line.text) && !hasComma(line.text) && line.text.size() <= kLongestTitleLine
        && !line.text.startsWith(u'（') && !line.text.startsWith(u'(')
        && pattern.match(withoutSpaces(line.text)).hasMatch() && !date.match(withoutSpaces(line.text)).hasMatch();
}

bool isDocumentNumber(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("[〔\\[（(]\\d{4}[〕\\]）)]\\d+号$"));
    return pattern.match(withoutSpaces(text)).hasMatch();
}

/// Whether `line` is the upper part of the title that goes on with `below`.
bool belongsToTitle(const SourceLine &line, const QString &below)
{
    static const QRegularExpression body(
        QStringLiteral("(政府|委|委员会|局|办公室|厅|院|办|处|中心|关于.*|的|、|年度?|情况|和|及|与|建设|工作)$"));
    const QString text = withoutSpaces(line.text);
    if (isMetadata(line) || hasColon(text) || endsTitle(line) || isDocumentNumber(text)
        || text.size() > kLongestTitleLine || !body.match(text).hasMatch())
        return false;
    constexpr qsizetype kOwnName = 2;
    const bool repeats = text.size() > kOwnName && below.startsWith(text.left(kOwnName));
    const bool complete = !organisationIn(below).isEmpty() && !below.startsWith(u"关于") && !text.startsWith(u"中共")
        && !text.endsWith(u"关于");
    return !repeats && !complete;
}

struct TitleRange {
    qsizetype first = -1;
    qsizetype last = -1;
};

/// The last neighbouring lines that the source marks as title: by style, or set in the middle like one.
TitleRange markedTitle(const QList<SourceLine> &lines, qsizetype end, TitleHint hint)
{
    const auto isMarked = [&](const SourceLine &line) {
        return line.titleHint == hint && !line.raw
            && (hint == TitleHint::Styled
                || (!isMetadata(line) && !isDocumentNumber(line.text) && !hasColon(line.text)
                    && line.text.size() <= kLongestTitleLine && !line.text.startsWith(u'（')));
    };
    TitleRange range;
    range.last = end - 1;
    while (range.last >= 0 && !isMarked(lines[range.last]))
        --range.last;
    range.first = range.last;
    while (range.first > 0 && range.last - range.first + 1 < kTitleLines && isMarked(lines[range.first - 1]))
        --range.first;
    return range;
}

/// The last title above the text: a doubled title is above it and stays there.
TitleRange findTitle(const QList<SourceLine> &lines, qsizetype end)
{
    TitleRange range = markedTitle(lines, end, TitleHint::Styled);
    if (range.last >= 0)
        return range;
    for (qsizetype index = end - 1; index >= 0 && range.last < 0; --index) {
        if (endsTitle(lines[index]))
            range.last = index;
    }
    for (qsizetype index = end - 1; index >= 0 && range.last < 0; --index) {
        if (mayBeTitle(lines[index]))
            range.last = index;
    }
    if (range.last < 0)
        return markedTitle(lines, end, TitleHint::Centred);
    range.first = range.last;
    QString title = range.last < 0 ? QString() : withoutSpaces(lines[range.last].text);
    while (range.first > 0 && range.last - range.first + 1 < kTitleLines
        && belongsToTitle(lines[range.first - 1], title)) {
        --range.first;
        title.prepend(withoutSpaces(lines[range.first].text));
    }
    return range;
}

/// 法治政府／建设: what the end of a title's line tears apart (GB/T 9704-2012, 7.3.1); empty: words are whole.
QString splitWords(const QString &upper, const QString &lower)
{
    static const QStringList kWhole {QStringLiteral("法治政府建设"), QStringLiteral("依法行政"),
        QStringLiteral("人民政府"), QStringLiteral("年度"), QStringLiteral("情况"), QStringLiteral("工作"),
        QStringLiteral("报告"), QStringLiteral("总结")};
    const QString above = withoutSpaces(upper);
    const QString below = withoutSpaces(lower);
    for (const QString &word : kWhole) {
        for (qsizetype cut = 1; cut < word.size(); ++cut) {
            if (above.endsWith(word.left(cut)) && below.startsWith(word.mid(cut)))
                return word.left(cut) + u'／' + word.mid(cut);
        }
    }
    const bool isLoose = above.endsWith(u'的') || (above.endsWith(u'、') && !below.isEmpty());
    return isLoose ? above.right(3) + u'／' + below.left(2) : QString();
}

void takeTitle(const QList<SourceLine> &lines, TitleRange range, Report &report, NoteTally &tally)
{
    QString title;
    for (qsizetype index = range.first; index <= range.last; ++index)
        title += lines[index].text;
    const int line = lines[range.first].number;
    title = normalisedText(title, line, tally);
    tally.add(QStringLiteral("txt.titleSpaces"), line, removeSpaces(title, tally));
    for (qsizetype index = range.first; index < range.last && !tally.isOurs(); ++index) {
        if (const QString split = splitWords(lines[index].text, lines[index + 1].text); !split.isEmpty())
            tally.add(QStringLiteral("title.split"), lines[index].number, 1, split);
    }
    if (range.last > range.first)
        tally.add(QStringLiteral("txt.title"), line, int(range.last - range.first) + 1);
    report.title = title;
}

/// 主送 stands right below the title and ends with ：.
bool isAddressees(const SourceLine &line)
{
    constexpr qsizetype kLongest = 80;
    const QString text = line.text.trimmed();
    return !line.raw && !isMetadata(line) && text.size() <= kLongest && text.size() > 1 && hasColon(text.right(1))
        && !hasColon(text.chopped(1)) && !text.contains(u'。') && !text.contains(u"如下") && !ordinalAt(text, 0);
}

Paragraph paragraphOf(const SourceLine &line, NoteTally &tally)
{
    if (line.object)
        return *line.object;
    if (line.raw || (!tally.isOurs() && isMetadata(line) && line.text.contains(u' ')))
        return {ParagraphKind::Raw, line.text};
    QString text = normalisedText(line.text, line.number, tally);
    tally.add(QStringLiteral("txt.spaces"), line.number, removeSpaces(text, tally));
    return {ParagraphKind::Text, text};
}

} // namespace

void takeHead(QList<SourceLine> &lines, Report &report, NoteTally &tally)
{
    const qsizetype end = textStart(lines);
    const TitleRange title = findTitle(lines, end);
    qsizetype taken = 0;
    if (title.last >= 0) {
        for (; taken < title.first; ++taken)
            report.headMatter << paragraphOf(lines[taken], tally);
        takeTitle(lines, title, report, tally);
        taken = title.last + 1;
    } else {
        while (taken < end && isMetadata(lines[taken]))
            report.headMatter << paragraphOf(lines[taken++], tally);
    }
    // Columns of a web page's line below the title stay apart.
    for (qsizetype below = taken; !tally.isOurs() && below < lines.size() && isMetadata(lines[below]); ++below)
        lines[below].raw = lines[below].raw || lines[below].text.contains(u' ');
    const bool marked = taken < lines.size() && lines[taken].role == LineRole::Addressees;
    if (marked || (taken < lines.size() && isAddressees(lines[taken])))
        report.addressees = paragraphOf(lines[taken++], tally).text;
    lines.remove(0, taken);
}

} // namespace nianbao
