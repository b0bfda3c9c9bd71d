// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/typenames.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao::architecture {

namespace {

struct Defined {
    const Source *source = nullptr;
    int line = 0;
    QString name;
};

/// The types that a file defines at the level of a named namespace, as our formatting has them: in the first column.
QList<Defined> typesOf(const Source &source)
{
    static const QRegularExpression kType(QStringLiteral(
        "^(?:enum )?(?:class|struct|enum) (?:alignas\\(\\w+\\) )?(\\w+)(?: final)?(?: : [^;]*| \\{.*)?$"));
    QList<Defined> types;
    bool isUnnamed = false;
    const QStringList lines = source.text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const QString &text = lines[line];
        isUnnamed = text == u"namespace {" || (isUnnamed && text != u"} // namespace");
        const QRegularExpressionMatch match = kType.match(text);
        if (match.hasMatch() && !isUnnamed)
            types.append({&source, line + 1, match.captured(1)});
    }
    return types;
}

bool meet(const Source &a, const Source &b)
{
    const auto isCommandLine = [](const Source &source) { return source.path.startsWith(u"app/cli/"); };
    const auto isWindow = [](const Source &source) {
        return source.path.startsWith(u"ui/") || source.path.startsWith(u"app/gui/");
    };
    return !(isCommandLine(a) && isWindow(b)) && !(isWindow(a) && isCommandLine(b));
}

} // namespace

QStringList checkTypeNames(const QList<Source> &tree)
{
    QHash<QString, QList<Defined>> known;
    QStringList faults;
    for (const Source &source : tree) {
        if (source.path.startsWith(u"tests/") || !(source.isHeader() || source.isCpp()))
            continue;
        for (const Defined &type : typesOf(source)) {
            for (const Defined &other : std::as_const(known[type.name])) {
                if (meet(*other.source, source))
                    faults << fault(
                        source, type.line, QStringLiteral("%1 has %2 too").arg(other.source->path, type.name));
            }
            known[type.name].append(type);
        }
    }
    return faults;
}

} // namespace nianbao::architecture
