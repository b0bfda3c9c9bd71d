// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/markdownwriter.h"

#include "core/richtext/officestyles.h"
#include "core/richtext/stretch.h"
#include "core/richtext/tableplaces.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

QString escaped(const QString &text)
{
    static const QString kSpecial = QStringLiteral("\\`*_[]<>|~&#");
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (kSpecial.contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

/// What would begin a list or a rule at the start of a line.
QString atLineStart(QString line)
{
    static const QRegularExpression kOrdered(QStringLiteral("^(\\s*\\d{1,9})([.)])(?=\\s|$)"));
    static const QRegularExpression kMarker(QStringLiteral("^(\\s*)([-+=])"));
    line.replace(kOrdered, QStringLiteral("\\1\\\\2"));
    line.replace(kMarker, QStringLiteral("\\1\\\\2"));
    return line;
}

/// Bold, with its final marks outside: closing ** between a mark and a letter would not close (CommonMark, 6.2).
QString bold(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isPunct() || text[end - 1].isSpace()))
        --end;
    if (end == 0)
        return escaped(text);
    return QStringLiteral("**%1**%2").arg(escaped(text.first(end)), escaped(text.sliced(end)));
}

QString inLine(const Block &block)
{
    QString line;
    for (const Stretch &stretch : stretchesOf(block)) {
        const bool runIn = block.role == BlockRole::Paragraph && levelOf(stretch.role) > 0;
        line += runIn ? bold(stretch.text) : escaped(stretch.text);
    }
    return line;
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QStringList cellsOf(const QList<TablePlace> &places)
{
    QStringList cells;
    for (const TablePlace &place : places) {
        cells << (place.cell && !place.goesOn ? escaped(place.cell->text).replace(u'\n', QStringLiteral("<br>"))
                                              : QString());
        for (int covered = 1; covered < place.columns; ++covered)
            cells << QString();
    }
    return cells;
}

// GitHub's tables have one row of headings, always; where a table has none its first row stands there: an empty line
// of headings would be printed as one.
QString table(const Table &table)
{
    if (columnsOf(table) == 0)
        return {};
    const TablePlaces places = placesOf(table);
    QString text = row(cellsOf(places.first()));
    text += row(QStringList(columnsOf(table), QStringLiteral("---")));
    for (qsizetype at = 1; at < places.size(); ++at)
        text += row(cellsOf(places[at]));
    return text;
}

QString picture(const Block &block)
{
    return QStringLiteral("![%1](data:%2;base64,%3)\n")
        .arg(escaped(block.description), block.picture.mediaType, QString::fromLatin1(block.picture.bytes.toBase64()));
}

/// Raw lines that follow each other, between fences longer than any in them.
QString fenced(const QStringList &lines)
{
    static const QRegularExpression kTicks(QStringLiteral("`+"));
    const QString text = lines.join(u'\n');
    qsizetype longest = 2;
    for (auto found = kTicks.globalMatch(text); found.hasNext();)
        longest = std::max(longest, found.next().capturedLength());
    const QString fence(longest + 1, u'`');
    return QStringLiteral("%1\n%2\n%1\n").arg(fence, text);
}

QString markdown(const Block &block)
{
    switch (block.role) {
    case BlockRole::Table:
        return table(block.table);
    case BlockRole::Picture:
        return picture(block);
    case BlockRole::Title:
        return QStringLiteral("# %1\n").arg(inLine(block));
    case BlockRole::Heading:
        return QStringLiteral("%1 %2\n").arg(QString(std::clamp(block.level, 1, 4) + 1, u'#'), inLine(block));
    default:
        return atLineStart(inLine(block)) + u'\n';
    }
}

} // namespace

QByteArray writeMarkdown(const Blocks &blocks)
{
    QStringList pieces;
    QStringList raw;
    const auto flush = [&] {
        if (!raw.isEmpty())
            pieces << fenced(raw);
        raw.clear();
    };
    for (const Block &block : blocks) {
        if (block.role == BlockRole::Raw) {
            raw << textOf(block);
            continue;
        }
        flush();
        pieces << markdown(block);
    }
    flush();
    return pieces.join(u'\n').toUtf8();
}

} // namespace nianbao
