// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/colophon.h"

#include "core/formats/paragraphs.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// What the lines of a colophon say.
class ColophonReader {
public:
    /// False: the line belongs to no colophon.
    bool take(const QString &line)
    {
        static const QRegularExpression kCopies(QStringLiteral("^抄 *(送|报) *[：:] *(.+)$"));
        static const QRegularExpression kRule(QStringLiteral("^[—–―─━＿_－=-]{2,}$"));
        static const QRegularExpression kCount(QStringLiteral("^[（(]?共?印 *[\\d０-９]+ *份[）)。]?$"));
        if (const auto copies = kCopies.match(line); copies.hasMatch())
            return takeCopies(copies.captured(1) == u"送" ? copies.captured(2)
                                                          : u'抄' + copies.captured(1) + u'：' + copies.captured(2));
        if (kRule.match(line).hasMatch() || isPageNumber(line))
            return true;
        if (kCount.match(line).hasMatch())
            return addCopyLine(line);
        return takePrinting(line) || goOn(line);
    }

    [[nodiscard]] bool isWhole() const { return !m_closing.copyTo.isEmpty() || !m_closing.printedOn.isEmpty(); }
    [[nodiscard]] const Closing &closing() const { return m_closing; }

private:
    bool addCopyLine(const QString &text)
    {
        m_closing.copyTo += (m_closing.copyTo.isEmpty() ? QString() : QStringLiteral("\n")) + text;
        return true;
    }

    bool takeCopies(const QString &text)
    {
        m_isCopying = true;
        return addCopyLine(text);
    }

    /// 县政府办公室 2019年1月15日印发, or the two on lines of their own.
    bool takePrinting(const QString &line)
    {
        static const QRegularExpression kPrinting(QStringLiteral(
            "^(.{2,30}?)? *((?:\\d{4}|[〇○零一二三四五六七八九]{4}) *年 *[\\d一二三四五六七八九十]{1,2} *月 "
            "*[\\d一二三四五六七八九十]{1,3} *日) *印[发制]$"));
        const auto printing = kPrinting.match(line);
        if (printing.hasMatch() && (printing.captured(1).isEmpty() || isBody(printing.captured(1)))) {
            if (!printing.captured(1).isEmpty())
                m_closing.printedBy = printing.captured(1);
            m_closing.printedOn = printing.captured(2).remove(u' ');
            m_isCopying = false;
            return true;
        }
        if (m_isCopying && !m_closing.copyTo.endsWith(u'。'))
            return false;
        if (!m_closing.printedBy.isEmpty() || !m_closing.printedOn.isEmpty() || !isBody(line))
            return false;
        m_closing.printedBy = line;
        m_isCopying = false;
        return true;
    }

    static bool isBody(const QString &text)
    {
        static const QRegularExpression kBody(QStringLiteral(
            "^[^，。；：！？《》,;:\\d]{0,28}(办公室|委员会|政府|办|局|委|院|厅|部|处|科|股|室|中心|会)$"));
        return kBody.match(text).hasMatch();
    }

    /// The bodies after the first line of a long list.
    bool goOn(const QString &line)
    {
        const bool isList = m_closing.copyTo.endsWith(u'，') || m_closing.copyTo.endsWith(u'、') || line.endsWith(u'。')
            || line.contains(u'，') || line.contains(u'、');
        if (!m_isCopying || m_closing.copyTo.endsWith(u'。') || !isList)
            return false;
        m_closing.copyTo += line;
        return true;
    }

    Closing m_closing;
    bool m_isCopying = false;
};

/// What stands in a line or, of a table, in its rows.
QStringList textsOf(const SourceLine &line, NoteTally &tally)
{
    if (!line.object)
        return {normalisedText(line.text, line.number, tally).simplified()};
    QStringList rows;
    for (const QList<TableCell> &row : line.object->table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << cell.text.simplified();
        rows << cells.join(u' ').simplified();
    }
    rows.removeAll(QString());
    return rows;
}

std::optional<Closing> colophonIn(const QList<SourceLine> &lines, const NoteTally &tally)
{
    NoteTally unnoted = tally;
    ColophonReader reader;
    for (const SourceLine &line : lines) {
        if (line.object && line.object->kind != ParagraphKind::Table)
            return {};
        const QStringList texts = textsOf(line, unnoted);
        if (texts.isEmpty()
            || !std::all_of(texts.begin(), texts.end(), [&](const QString &text) { return reader.take(text); }))
            return {};
    }
    return reader.isWhole() ? std::optional(reader.closing()) : std::nullopt;
}

} // namespace

void takeColophon(QList<SourceLine> &lines, Closing &closing, NoteTally &tally)
{
    constexpr qsizetype kMost = 8; // lines
    std::optional<Closing> colophon;
    qsizetype first = lines.size();
    for (qsizetype index = lines.size() - 1; index >= std::max<qsizetype>(1, lines.size() - kMost); --index) {
        if (const std::optional<Closing> longer = colophonIn(lines.mid(index), tally)) {
            colophon = longer;
            first = index;
        }
    }
    if (!colophon)
        return;
    for (const SourceLine &line : lines.mid(first))
        textsOf(line, tally);
    tally.add(QStringLiteral("txt.colophon"), lines[first].number, int(lines.size() - first));
    closing.copyTo = colophon->copyTo;
    closing.printedBy = colophon->printedBy;
    closing.printedOn = colophon->printedOn;
    lines.resize(first);
}

} // namespace nianbao
