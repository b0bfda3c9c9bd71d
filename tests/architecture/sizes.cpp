// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sizes.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao::architecture {

namespace {

int linesOf(const Source &source)
{
    return int(source.text.count(u'\n')) + (source.text.endsWith(u'\n') || source.text.isEmpty() ? 0 : 1);
}

bool hasHeader(const Source &source)
{
    static const QRegularExpression form(QStringLiteral(
        "^(//|#) SPDX-FileCopyrightText: \\d{4} [^\\n]+\\n(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later\\n"));
    return form.match(source.text).hasMatch();
}

} // namespace

QStringList checkSizes(const QList<Source> &tree)
{
    QStringList faults;
    for (const Source &source : tree) {
        if (!source.isCpp() && !source.isHeader())
            continue;
        const int bound = source.isHeader() ? kHeaderLines : kCppLines;
        if (const int lines = linesOf(source); lines > bound)
            faults << fault(source, bound + 1,
                QStringLiteral("%1 lines, at most %2").arg(QString::number(lines), QString::number(bound)));
        for (const Body &body : bodiesOf(codeOf(source.text)))
            if (body.lines > kFunctionLines)
                faults << fault(source, body.line,
                    QStringLiteral("a function of %1 lines, at most %2")
                        .arg(QString::number(body.lines), QString::number(kFunctionLines)));
    }
    return faults;
}

QStringList checkHabits(const QList<Source> &tree)
{
    // Written in two halves, so that this file does not find itself.
    static const QRegularExpression later(QStringLiteral("\\b(TO"
                                                         "DO|FIX"
                                                         "ME|X"
                                                         "XX)\\b"));
    static const QRegularExpression vague(
        QStringLiteral("(^|/|_)(utils?|helpers?|common|managers?)(/|\\.|_|$)|(helpers?|manager|utils)\\.(h|cpp)$"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList faults;
    for (const Source &source : tree) {
        if (source.path.contains(vague))
            faults << fault(source, 1, QStringLiteral("the name says nothing: name the noun that lives here"));
        if (!source.path.endsWith(u".md") && !hasHeader(source))
            faults << fault(source, 1, QStringLiteral("the two SPDX lines are missing"));
        if (source.isHeader() && !source.text.contains(u"\n#pragma once\n"))
            faults << fault(source, 1, QStringLiteral("#pragma once is missing"));
        if (const auto match = later.match(source.text); match.hasMatch())
            faults << fault(source, int(source.text.left(match.capturedStart()).count(u'\n')) + 1,
                QStringLiteral("do it or file it"));
    }
    return faults;
}

QStringList checkReadmes(const QList<Source> &tree, const QStringList &folders)
{
    QStringList faults;
    for (const QString &folder : folders) {
        const QString path = folder + QStringLiteral("/README.md");
        const auto readme =
            std::find_if(tree.begin(), tree.end(), [&](const Source &source) { return source.path == path; });
        if (readme == tree.end())
            faults << path + QStringLiteral(": is missing");
        else if (const int lines = linesOf(*readme); lines > kReadmeLines || lines < 3)
            faults << fault(*readme, 1,
                QStringLiteral("%1 lines; what it owns, what it may use, one example in 3 to 15").arg(lines));
    }
    return faults;
}

} // namespace nianbao::architecture
