// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

bool isPoint(ListStyle style)
{
    return style == ListStyle::RunOn || style == ListStyle::Own || style == ListStyle::Ordinal
        || style == ListStyle::Arabic;
}

bool hasText(const WorkItem &item)
{
    return !item.title.isEmpty() || !item.body.isEmpty();
}

/// 1.加强领导；2.健全机制: the list goes on within its text.
bool hasSecond(const QString &text)
{
    static const QRegularExpression kSecond(QStringLiteral("(?:^|[。；：，、;:,])\\s*(?:[（(](?:2|二)[）)]|2[）)、]|2[."
                                                           "．](?!\\d)|二(?:是|要|、)|其二|其次|第二[，,是]|②)"),
        QRegularExpression::MultilineOption);
    return kSecond.match(text).hasMatch();
}

/// 二是, 二要: 2. may be the number of what 一是 stands below.
bool hasSecondPoint(const QString &text)
{
    static const QRegularExpression kSecond(
        QStringLiteral("(?:^|[。；：，、;:,\\s])(?:二(?:是|要|、|则|来)|其二|其次|第二|另一|再者|再次)"),
        QRegularExpression::MultilineOption);
    return kSecond.match(text).hasMatch();
}

QString textOf(const Paragraphs &paragraphs)
{
    QString text;
    for (const Paragraph &paragraph : paragraphs)
        text += u'\n' + paragraph.text;
    return text;
}

bool goesOn(const WorkItem &item)
{
    return hasSecond(item.title + textOf(item.body));
}

bool isLone(const QList<WorkItem> &items)
{
    return items.size() == 1 && hasText(items.first()) && !goesOn(items.first());
}

/// 存在的问题 with 一是执法能力不强。 and no more: the points stand where other parts have their （一）.
bool isLone(const Part &part)
{
    static const QRegularExpression kFirst(QStringLiteral("^\\s*(?:一是|一要|其一|第一|首先|1|①|[（(]1[）)])"));
    if (!isPoint(part.sectionStyle) || part.sections.size() != 1)
        return false;
    const Section &section = part.sections.first();
    const bool hasItems = std::any_of(section.items.begin(), section.items.end(), goesOn);
    return !section.title.isEmpty() && kFirst.match(section.origin.ordinal).hasMatch() && !hasItems
        && !hasSecond(section.title + textOf(section.lead) + textOf(section.tail) + textOf(part.tail));
}

/// The paragraphs between two headings, in which a list of points goes on.
struct Stretch {
    QList<const PrintedLine *> lines;

    [[nodiscard]] QString text() const
    {
        QString text;
        for (const PrintedLine *line : lines)
            text += line->plain + u'\n';
        return text;
    }
};

QList<Stretch> stretchesOf(const Manuscript &manuscript)
{
    static const QRegularExpression kLevel(
        QStringLiteral("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)"));
    QList<Stretch> stretches;
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        if (stretches.isEmpty() || line.role != BlockRole::Paragraph || kLevel.match(line.plain).hasMatch())
            stretches << Stretch {};
        stretches.last().lines << &line;
    }
    return stretches;
}

/// 一是健全机制。听取汇报4次。: begun within a text, and no second one follows. What the program numbers itself is told
/// as an entry.
void checkWithin(const Stretch &stretch, RedPencil &pencil)
{
    static const QRegularExpression kFirst(QStringLiteral("(?:^|[。：])(?<first>(?:一是(?![非否]|一(?![些定部批]))|"
                                                          "一要(?![求素件点务道害闻])|(?<one>其一)[，,]|第一[，,]|①|"
                                                          "[（(]1[）)]|1[）)]))(?=[^，。；：,;:]{3,})"));
    static const QRegularExpression kOther(QStringLiteral("其二|其次|再次|此外|其三"));
    const QString text = stretch.text();
    const bool isSecond = hasSecond(text);
    const bool isSecondPoint = hasSecondPoint(text);
    const bool isOther = !text.contains(QStringLiteral("其一")) || kOther.match(text).hasMatch();
    if (isSecond && isSecondPoint && isOther)
        return;
    for (const PrintedLine *line : stretch.lines) {
        auto matches = kFirst.globalMatch(line->plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range = capturedRange(match, 1);
            const bool goesOn = match.hasCaptured(u"one")  ? isOther
                : match.captured(u"first").contains(u'一') ? isSecondPoint
                                                           : isSecond;
            if (!goesOn && line->inOneField(range) == range)
                pencil.mark(*line, range, {ProofreadWords::tr("只有“一是”（或1.），没有第二条。")});
        }
    }
}

/// Its first words: what follows may have faults of its own.
void markFirst(const Section &section, const QString &message, RedPencil &pencil)
{
    static const QRegularExpression kWords(QStringLiteral("^[^，。；：]+"));
    pencil.markNode(Place {section.id, Field::Title, 0, 0}, kWords.match(section.title).captured(), {message});
}

/// 一是 without 二是, 1. without 2.
void checkLoneEntries(const Manuscript &manuscript, RedPencil &pencil)
{
    const QString message = ProofreadWords::tr("只有“一是”（或1.），没有第二条。");
    for (const Part &part : manuscript.report().parts) {
        if (isLone(part))
            markFirst(part.sections.first(), message, pencil);
        for (const Section &section : part.sections) {
            if (isPoint(section.itemStyle) && isLone(section.items))
                pencil.markNode(
                    Place {section.items.first().id, Field::Title, 0, 0}, section.items.first().title, {message});
            for (const WorkItem &item : section.items) {
                if (isPoint(item.childStyle) && isLone(item.children))
                    pencil.markNode(
                        Place {item.children.first().id, Field::Title, 0, 0}, item.children.first().title, {message});
            }
        }
    }
    for (const Stretch &stretch : stretchesOf(manuscript))
        checkWithin(stretch, pencil);
}

} // namespace

Rule loneEntriesRule()
{
    return {QLatin1String("structure.lone"), QLatin1String("S4"), QT_TRANSLATE_NOOP("proofread", "只有一条的序号"),
        QT_TRANSLATE_NOOP("proofread", "有“一是”没有“二是”，有“1.”没有“2.”。"), Severity::Warning, kEditing,
        Strength::Practice, checkLoneEntries,
        {
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1."
                  u"建立制度。印发办法3件。\n（二）加强培训。\n1.集中培训。培训3次。\n2.专题培训。培训2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一是健全机制。县政府听取汇报4次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一要健全机制，压实各级责任。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。原因：一是一些干部习惯于凭经验办事。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。第一，健全机制，压实各级责任。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。主要做法：1）健全机制，压实各级责任。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一是健全机制。其一，压实各级责任。二是加强考核"
                  u"。考核3次。"),
            found(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n一是执法能力不强。"
                u"持证人员少。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、下一步工作打算\n重点抓好以下"
                  u"工作。\n"
                  u"一是健全制度。修订办法3件。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1.强化监管。一是检查单位29家，消除隐患4处。\n"
                  u"2.抓好食品。检查5次。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n一是执法能力不强。"
                u"持证人员少。\n二是培训不够。只办1期。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n一是执法能力不强；"
                u"二是培训不够。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n一是建立制度。\n1.印发办法3件。\n2.修订2件。\n"
                u"二是抓好落实。检查5次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一要健全机制，二要压实责任。第一，人员少；第二"
                   u"，经费少。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一要求真务实。第一，加强领导。其次，健全机制。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一是健全机制；二是听取汇报4次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）压实责任。一是严、二是细、三是实。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）注重实效。一是学条例、二是用条例、三是考条例。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。印发办法3件。\n二、下一步打算\n（一）继续努力。"),
            silent(u"这是群众的要求，一是一、二是二。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1.建立制度；2.印发办法；3.严格考核。"),
        }};
}

} // namespace nianbao
