// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao::architecture {

QList<Source> readTree(const QString &root)
{
    const QDir base(root);
    const QStringList names {
        QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("README.md"), QStringLiteral("CMakeLists.txt")};
    QList<Source> sources;
    for (const QString &top :
        {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
        QDirIterator files(base.filePath(top), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources << Source {base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QList<Include> includesOf(const Source &source)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Include> includes;
    int number = 0;
    for (const QString &line : source.text.split(u'\n')) {
        ++number;
        if (const auto match = form.match(line); match.hasMatch())
            includes << Include {number, match.captured(2), match.captured(1) == u"\""};
    }
    return includes;
}

QString codeOf(const QString &text)
{
    // A raw text, a comment, a text, a character (no digit separator), a preprocessor line: in this order at each
    // place.
    static const QRegularExpression form(
        QStringLiteral(
            R"re(R"([^()\s\\]{0,16})\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|^[ \t]*#(?:\\\n|[^\n])*)re"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QString code = text;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (code.at(i) != u'\n')
                code[i] = u' ';
    }
    return code;
}

namespace {

enum class Scope { Namespace, Data, Body };

/// What a brace opens, from what stands before it since the last statement.
Scope scopeAfter(QString head)
{
    static const QRegularExpression type(
        QStringLiteral(R"(^(template\s*<.*>\s*)?(class|struct|enum|union|extern)\b[^()]*$|\bnamespace\b[^()]*$)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inner(QStringLiteral(R"(\([^()]*\)|operator\s*[=!<>]=?=?)"));
    head = head.trimmed();
    if (type.match(head).hasMatch())
        return Scope::Namespace;
    while (head.contains(inner))
        head.replace(inner, QStringLiteral(" call "));
    const bool isTable = !head.isEmpty() && (head.contains(u'=') || !head.contains(QStringLiteral(" call ")));
    return isTable ? Scope::Data : Scope::Body;
}

} // namespace

QList<Body> bodiesOf(const QString &code)
{
    QList<Body> bodies;
    int line = 1;
    int depth = 0; // braces inside the block that is being measured
    int start = 0;
    Scope scope = Scope::Namespace;
    QString head;
    for (const QChar c : code) {
        line += c == u'\n' ? 1 : 0;
        if (depth > 0) {
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            if (depth == 0 && scope == Scope::Body)
                bodies << Body {start, line - start + 1};
        } else if (c == u'{') {
            scope = scopeAfter(head);
            depth = scope == Scope::Namespace ? 0 : 1;
            start = line;
            head.clear();
        } else if (c == u';' || c == u'}') {
            head.clear();
        } else {
            head += c;
        }
    }
    return bodies;
}

QString fault(const Source &source, int line, const QString &message)
{
    return QStringLiteral("%1:%2: %3").arg(source.path, QString::number(line), message);
}

} // namespace nianbao::architecture
