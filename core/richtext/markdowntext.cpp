// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/markdowntext.h"

#include <QRegularExpression>
#include <QStringList>

namespace nianbao {

namespace {

/// Behind a backslash only these stand for themselves (CommonMark, 2.4).
bool isPunctuation(QChar letter)
{
    return letter.unicode() < 0x80 && (letter.isPunct() || letter.isSymbol());
}

/// Marks are what no backslash stands before: bold, line breaks and the bars of a table.
QString withoutMarks(QStringView line)
{
    static constexpr QStringView kBold = u"**";
    static constexpr QStringView kBreak = u"<br>";
    QString text;
    text.reserve(line.size());
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QStringView rest = line.sliced(at);
        if (rest.front() == u'\\' && rest.size() > 1 && isPunctuation(rest[1])) {
            text += line[++at];
        } else if (rest.startsWith(kBold)) {
            at += kBold.size() - 1;
        } else if (rest.startsWith(kBreak)) {
            text += u'\n';
            at += kBreak.size() - 1;
        } else {
            text += rest.front() == u'|' ? QChar(u'\t') : rest.front();
        }
    }
    return text;
}

QStringView withoutHeading(QStringView line)
{
    qsizetype signs = 0;
    while (signs < line.size() && line[signs] == u'#')
        ++signs;
    return signs > 0 ? line.sliced(signs) : line;
}

class MarkdownText {
public:
    void take(const QString &line)
    {
        static const QRegularExpression kFence(QStringLiteral("^`{3,}$"));
        if (!m_fence.isEmpty())
            takeRaw(line);
        else if (kFence.match(line).hasMatch())
            m_fence = line;
        else if (line.startsWith(u'|'))
            takeRow(line);
        else if (!line.startsWith(QStringLiteral("![")))
            m_lines << withoutMarks(withoutHeading(line));
        if (!line.startsWith(u'|'))
            m_rows = 0;
    }

    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    void takeRaw(const QString &line)
    {
        if (line == m_fence)
            m_fence.clear();
        else
            m_lines << line;
    }

    /// Below its first row every table has the rule that makes it one.
    void takeRow(const QString &line)
    {
        if (++m_rows != 2)
            m_lines << withoutMarks(line);
    }

    QStringList m_lines;
    QString m_fence; ///< that ends the raw lines; empty: there are none
    int m_rows = 0; ///< of the table, so far
};

} // namespace

QString textOfMarkdown(const QString &markdown)
{
    MarkdownText text;
    for (const QString &line : markdown.split(u'\n'))
        text.take(line);
    return text.text();
}

} // namespace nianbao
