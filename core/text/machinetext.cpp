// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/machinetext.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

void mark(QBitArray &marks, const QString &text, qsizetype start, qsizetype end)
{
    if (marks.isEmpty())
        marks.resize(text.size());
    marks.fill(true, start, end);
}

void markAll(QBitArray &marks, const QString &text, const QRegularExpression &pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        mark(marks, text, match.capturedStart(), match.capturedEnd());
    }
}

/// Behind the bracket that closes the one before `start`, or -1.
qsizetype endOfCall(const QString &text, qsizetype start)
{
    int depth = 1;
    for (qsizetype position = start; position < text.size(); ++position) {
        if (text[position] == u'(')
            ++depth;
        else if (text[position] == u')' && --depth == 0)
            return position + 1;
    }
    return -1;
}

/// =HYPERLINK("…","点") and @SUM(A1) up to their closing bracket, with the Chinese text they hold.
void markFormulas(QBitArray &marks, const QString &text)
{
    static const QRegularExpression kCall(
        QStringLiteral("(?:(?<![A-Za-z0-9_])[=@]|(?:^|(?<=[\\s.]))[+-])[A-Za-z][A-Za-z0-9_.]*\\("));
    qsizetype from = 0;
    for (auto match = kCall.match(text); match.hasMatch(); match = kCall.match(text, from)) {
        const qsizetype end = endOfCall(text, match.capturedEnd());
        if (end < 0)
            return; // no later call can be closed before this one's text ends
        mark(marks, text, match.capturedStart(), end);
        from = end;
    }
}

} // namespace

QBitArray machineText(const QString &text)
{
    static const QRegularExpression kMarkup(
        QStringLiteral("</?[A-Za-z!][\\x20-\\x3b\\x3d\\x3f-\\x7e]*>|&(?:#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});"));
    static const QRegularExpression kStatement(
        QStringLiteral(
            "['\")]*(?:;\\s*)?\\b(?:SELECT\\s[\\x20-\\x7e]{0,200}\\sFROM|INSERT\\s+INTO|DELETE\\s+FROM|"
            "UPDATE\\s+\\w+\\s+SET|(?:DROP|ALTER|CREATE|TRUNCATE)\\s+(?:TABLE|INDEX|VIEW|DATABASE|TRIGGER))\\b"
            "[\\x20-\\x7e]*[\\x21-\\x7e]"),
        QRegularExpression::CaseInsensitiveOption);
    QBitArray marks;
    if (text.contains(u'<') || text.contains(u'&'))
        markAll(marks, text, kMarkup);
    if (text.contains(u' '))
        markAll(marks, text, kStatement);
    if (text.contains(u'('))
        markFormulas(marks, text);
    return marks;
}

} // namespace nianbao
