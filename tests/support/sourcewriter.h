// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/countywords.h"

#include <QString>
#include <QStringList>

#include <random>

namespace nianbao::test {

/// A source text with what a reader must find in it. `marked` is the same text with § for each ordinal that is one.
struct GeneratedReport {
    QString source;
    QString marked;
    QString title;
    int parts = 0;
    int sections = 0;
    int items = 0;
    int children = 0;
};

/// Writes a generated report line by line, with the habits of one keyboard: indent, line ends, stray blanks.
class SourceWriter {
protected:
    explicit SourceWriter(unsigned seed)
        : m_random(seed)
    {
    }

    static constexpr int kCells = 56;
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    QString pick(const QStringList &choices) { return choices[below(int(choices.size()))]; }

    /// Text that reads the same in both; the source may have it with half-width marks and stray spaces.
    void text(const QString &content)
    {
        m_report.marked += content;
        m_line += content;
    }

    void ordinal(const QString &mark)
    {
        m_report.marked += u'§';
        m_line += mark;
    }

    void endLine(bool prose = true)
    {
        QString line = m_halfWidth && chance(70) ? halved(m_line) : m_line;
        if (m_digitSpaces)
            line.replace(u"236项"_qs, u" 236 项"_qs);
        if (m_invisible && line.size() > 4 && !line[3].isLowSurrogate())
            line.insert(3, pick({u"\u200b"_qs, u"\ufeff"_qs, u"\u00ad"_qs}));
        m_line.clear();
        if (m_oneParagraph) {
            m_report.source += line + u' ';
            return;
        }
        m_report.source += prose ? m_indent : QString();
        for (int cells = kCells - 4; m_wrap && prose; cells = kCells) { // the first line is indented
            const qsizetype length = wrapped(line, cells);
            if (length == line.size())
                break;
            m_report.source += line.left(length) + m_lineEnd;
            line.remove(0, length);
        }
        m_report.source += line + m_lineEnd;
    }

    void breakLine()
    {
        if (!m_line.isEmpty())
            endLine();
    }

    std::mt19937 m_random;
    GeneratedReport m_report;
    QString m_line;
    QString m_lineEnd;
    QString m_indent;
    bool m_halfWidth = false;
    bool m_digitSpaces = false;
    bool m_invisible = false;
    bool m_oneParagraph = false;
    bool m_wrap = false;
};

} // namespace nianbao::test
