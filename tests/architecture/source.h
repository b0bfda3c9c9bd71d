// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace nianbao::architecture {

/// One file of the tree; `path` from the root, with '/'.
struct Source {
    QString path;
    QString text;

    [[nodiscard]] QString folder() const { return path.section(u'/', 0, -2); }
    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] bool isCpp() const { return path.endsWith(u".cpp"); }
};

struct Include {
    int line = 0;
    QString path;
    bool isOwn = false; ///< "…", not <…>
};

/// Every .h, .cpp, README.md and CMakeLists.txt below core, ui, app and tests.
QList<Source> readTree(const QString &root);

QList<Include> includesOf(const Source &source);

/// The same lines with comments, texts and preprocessor lines blanked, so that braces can be counted.
QString codeOf(const QString &text);

/// A block in braces at the level of namespaces and types: a function's body or a test case.
struct Body {
    int line = 0;
    int lines = 0;
};
QList<Body> bodiesOf(const QString &code);

/// "path:line: message"
QString fault(const Source &source, int line, const QString &message);

} // namespace nianbao::architecture
