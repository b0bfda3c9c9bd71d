// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/written.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

void checkItem(const WorkItem &item, RedPencil &pencil)
{
    const bool isMarkAlone = !item.title.trimmed().isEmpty() && !hasWords(item.title);
    if (item.children.isEmpty() && isMarkAlone && isWritten(item))
        pencil.markNode(Place {item.id, Field::Title, 0, 0}, item.title,
            {ProofreadWords::tr("序号后面多了“%1”。").arg(item.title.trimmed()), {}, {}, Severity::Warning});
    if (item.children.isEmpty() && !isWritten(item))
        pencil.markNode(Place {item.id, Field::Title, 0, 0}, {}, {ProofreadWords::tr("这一条没有文字，只印出序号。")});
    for (const WorkItem &child : item.children)
        checkItem(child, pencil);
}

/// A heading below which nothing stands.
struct BareHeading {
    Place place;
    QString title;
    Severity severity = Severity::Hint;
};

/// （二）加强组织保障。 in one line with its text, and there is none, though there is in all other categories of the
/// part. 完成3件。 and 召开会议，印发文件。 say what was done.
bool isBareBeside(const Section &section, const Part &part)
{
    constexpr qsizetype kShort = 14; // characters of a heading
    constexpr qsizetype kFewest = 3; // categories
    const QString title = section.title.trimmed();
    const bool isHeading = title.size() <= kShort && std::none_of(title.begin(), title.end() - 1, [](QChar character) {
        return character.isDigit() || (character.isPunct() && character != u'、');
    });
    return isHeading && !isWrittenBelow(section) && part.sections.size() >= kFewest
        && std::all_of(part.sections.begin(), part.sections.end(),
            [&](const Section &other) { return &other == &section || isWrittenBelow(other); });
}

/// 肆、规范行政执法 above 一、保护知识产权。: the outline begins again below a heading with a great numeral.
bool isAboveOutline(const QList<Section> &sections, qsizetype index)
{
    static const QRegularExpression kGreat(QStringLiteral("^[壹贰叁肆伍陆柒捌玖拾]{1,2}、"));
    return index + 1 < sections.size() && sections[index + 1].origin.ordinal.startsWith(u"一、")
        && kGreat.match(sections[index].origin.ordinal).hasMatch();
}

QList<BareHeading> bareCategories(const Part &part)
{
    QList<BareHeading> bare;
    for (qsizetype index = 0; index < part.sections.size(); ++index) {
        const Section &section = part.sections[index];
        if (!hasWords(section.title) || isAboveOutline(part.sections, index))
            continue;
        const Place place {section.id, Field::Title, 0, 0};
        if (isBare(section))
            bare << BareHeading {place, section.title, Severity::Warning};
        else if (isBareBeside(section, part))
            bare << BareHeading {place, section.title, Severity::Warning};
    }
    return bare;
}

/// Parts, and categories where others have text; problems and plans often are no more than a title.
QList<BareHeading> bareHeadings(const Report &report)
{
    QList<BareHeading> bare;
    for (const Part &part : report.parts) {
        if (!isWritten(part)) {
            if (!part.heading.trimmed().isEmpty())
                bare << BareHeading {{part.id, Field::Heading, 0, 0}, part.heading};
            continue;
        }
        if (part.kind == PartKind::Work)
            bare << bareCategories(part);
    }
    return bare;
}

/// A report just begun from a template is not told heading by heading.
void checkHeadings(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr int kFew = 3;
    const QList<Part> &parts = manuscript.report().parts;
    const bool begun = std::any_of(parts.begin(), parts.end(), [](const Part &part) { return isWritten(part); });
    const QList<BareHeading> bare = bareHeadings(manuscript.report());
    if (bare.size() > (begun ? kFew : 1)) {
        pencil.markNode(bare.first().place, bare.first().title,
            {ProofreadWords::tr("有%1个标题下面没有内容，第一个是“%2”。")
                    .arg(QString::number(bare.size()), bare.first().title),
                {}, {}, Severity::Hint});
        return;
    }
    for (const BareHeading &heading : bare)
        pencil.markNode(heading.place, heading.title,
            {ProofreadWords::tr("“%1”下面没有内容。").arg(heading.title), {}, {}, heading.severity});
}

bool hasText(const WorkItem &item)
{
    return isWritten(item.body) || isWritten(item.tail) || !item.children.isEmpty();
}

/// 二是严格备案监督。 and at once 三是: a heading whose text is missing, where all the others have theirs.
void checkBareItem(const QList<WorkItem> &items, RedPencil &pencil)
{
    constexpr qsizetype kFewest = 3; // points
    constexpr qsizetype kShort = 14; // characters of a heading
    const auto bare = std::find_if_not(items.begin(), items.end(), hasText);
    if (items.size() < kFewest || bare == items.end() || !std::all_of(bare + 1, items.end(), hasText))
        return;
    const QString title = bare->title.trimmed();
    const bool isHeading = title.endsWith(u'。') && title.size() <= kShort
        && std::none_of(title.begin(), title.end() - 1,
            [](QChar character) { return character.isDigit() || (character.isPunct() && character != u'、'); });
    if (isHeading)
        pencil.markNode(Place {bare->id, Field::Title, 0, 0}, title,
            {ProofreadWords::tr("“%1”下面没有内容。").arg(title), {}, {}, Severity::Warning});
}

/// （二）。 and （二）（三）强化监督: a category of which only the number prints.
void checkNumbers(const Part &part, RedPencil &pencil)
{
    static const QRegularExpression kNext(QStringLiteral("^（[一二三四五六七八九十]{1,3}）(?=[^（、和至—])"));
    for (const Section &section : part.sections) {
        const QRegularExpressionMatch next = kNext.match(section.title);
        if (next.hasMatch())
            pencil.markNode(Place {section.id, Field::Title, 0, 0}, next.captured(),
                {ProofreadWords::tr("“%1”前面的序号后面没有文字。").arg(next.captured())});
        else if (!hasWords(section.title) && !isWrittenBelow(section) && isWritten(part))
            pencil.markNode(Place {section.id, Field::Title, 0, 0}, section.title,
                {ProofreadWords::tr("这一类没有文字，只印出序号。")});
    }
}

/// 二是三是规范执法, 一是。 on a line of its own: the second may be the text of an entry that the program numbers.
void checkRunning(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kBare(QStringLiteral("(?<=[。；：，]|^)(?<bare>[一二三四五六七八九十]{1,2}是)(?=["
                                                         "。；，、]*(?:$|(?<next>[一二三四五六七八九十]{1,2}是)))"));
    auto matches = kBare.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match);
        TextRange marked = range;
        if (line.inOneField(range) != range && match.hasCaptured(u"next"))
            marked = {int(match.capturedStart(u"next")), int(match.capturedLength(u"next"))};
        if (line.inOneField(marked) == marked)
            pencil.mark(line, marked, {ProofreadWords::tr("“%1”后面没有文字。").arg(line.quote(range))});
    }
}

/// —— and nothing behind it.
void checkDash(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kDash(QStringLiteral("^(?:—{2,}|--|－－)$"));
    const TextRange whole {0, int(line.plain.size())};
    if (line.role == BlockRole::Paragraph && kDash.match(line.plain).hasMatch() && line.inOneField(whole) == whole)
        pencil.mark(line, whole, {ProofreadWords::tr("这一条没有文字，只印出序号。")});
}

/// 4., （二） or 三、 on a line of its own, read as text because nothing stands behind it.
void checkBareNumber(const PrintedLine &line, RedPencil &pencil)
{
    constexpr qsizetype kLongest = 6; // characters
    static const QRegularExpression kNumber(
        QStringLiteral("^(?:（[一二三四五六七八九十]{1,3}）|（\\d{1,2}）|\\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|"
                       "第[一二三四五六七八九十]，|"
                       "[①-⑳]|其[一二三四五]，?)[。；，、]?$"));
    const TextRange whole {0, int(line.plain.size())};
    if (line.role != BlockRole::Paragraph || line.cell || line.plain.size() > kLongest)
        return;
    if (kNumber.match(line.plain).hasMatch() && line.inOneField(whole) == whole)
        pencil.mark(line, whole, {ProofreadWords::tr("“%1”后面没有文字。").arg(line.quote(whole))});
}

void checkEmptyEntries(const Manuscript &manuscript, RedPencil &pencil)
{
    checkHeadings(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse())
            checkRunning(line, pencil);
        checkDash(line, pencil);
        checkBareNumber(line, pencil);
    }
    for (const Part &part : manuscript.report().parts) {
        checkNumbers(part, pencil);
        for (const Section &section : part.sections) {
            checkBareItem(section.items, pencil);
            for (const WorkItem &item : section.items) {
                checkItem(item, pencil);
                checkBareItem(item.children, pencil);
            }
        }
    }
}

} // namespace

Rule emptyEntriesRule()
{
    return {QLatin1String("structure.empty"), QLatin1String("S8"), QT_TRANSLATE_NOOP("proofread", "没有内容的条目"),
        QT_TRANSLATE_NOOP("proofread", "只有序号没有文字的条目，只有标题没有内容的类别和部分。"), Severity::Error,
        kSelfEvident, Strength::Regulation, checkEmptyEntries,
        {
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导\n（二）加强培训\n培训3次。\n（三）严格考核\n考核"
                  u"2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。一是召开会议3次。二是。三是培训2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导\n1.召开会议3次。\n2.印发文件2件。\n3.\n"
                  u"（二）加强培训\n培训3次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n召开会议3次。\n（二）\n二、存在问题\n人员偏少"
                  u"。"),
            found(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n（二）加强培训。\n（三）严格考核。"
                u"考核2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n（二）。\n（三）严格考核。"
                  u"考核2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n（二）（三）严格考核。"
                  u"考核2次。"),
            RuleExample {QStringLiteral("各单位：一是压实责任，二是三是规范执法。"), 1, 2018, true},
            RuleExample {QStringLiteral("这是群众的要求，一是一、二是二，三是非三是否。"), 0, 2018, true},
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n——召开会议3次。\n——\n——培训2次。"),
            found(u"存在问题：一是领导重视不够；二是三是法制机构力量薄弱。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n——召开会议3次。\n——培训2次。"),
            found(u"一是建章立制。印发办法3件。二是。审查文件14件。三是加强培训。培训3次。"),
            found(u"一是建章立制。印发办法3件。二是加强备案监督。三是加强培训。培训3次。"),
            silent(u"一是建章立制。印发办法3件。二是考核3次。三是加强培训。培训3次。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导\n召开会议3次。\n二、下一步打算\n（一）继续努力"
                   u"。\n（二）抓好落实。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n（二）完成培训3次。\n（三）制度、"
                u"机制更加健全，监督更加有力。\n（四）严格考核。考核2次。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n（二）加强培训。\n（三）严格考核。考核2次。"),
            silent(u"清丰县2018年工作报告\n壹、加强领导\n召开会议3次。\n贰、规范执法\n一、推行公示。公示信息9条。\n二、"
                   u"强化培训。培训3次。\n叁、存在问题\n人员偏少。"),
            silent(u"全年受理案件3件。"),
        }};
}

} // namespace nianbao
