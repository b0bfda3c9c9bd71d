// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/named.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace nianbao::architecture {

namespace {

struct Known {
    QString header;
    QRegularExpression use;
};

/// Not those that come with almost every header of Qt: QString, QObject.
const QList<Known> &knownHeaders()
{
    static const auto known = [](const char *header, const char *use) {
        return Known {QString::fromUtf8(header), QRegularExpression(QString::fromUtf8(use))};
    };
    static const QList<Known> kKnown {
        known("QCoreApplication", R"(\bQCoreApplication\b)"),
        known("QDateTime", R"(\bQDateTime\b)"),
        known("QHash", R"(\bQHash\b)"),
        known("QList", R"(\bQList\b)"),
        known("QMap", R"(\bQMap\b)"),
        known("QRegularExpression", R"(\bQRegularExpression\b)"),
        known("QSet", R"(\bQSet\b)"),
        known("algorithm",
            R"(\bstd::(?:stable_)?(?:sort|any_of|all_of|none_of|find_if|count_if|copy_if|remove_if|max_element|)"
            R"(min_element|lower_bound|upper_bound|unique|reverse|rotate|mismatch|clamp|adjacent_find)\b)"),
        known("array", R"(\bstd::array\b)"),
        known("functional", R"(\bstd::function\b)"),
        known("memory", R"(\bstd::(?:make_)?(?:unique|shared)(?:_ptr)?<)"),
        known("optional", R"(\bstd::(?:optional|nullopt)\b)"),
        known("variant", R"(\bstd::(?:variant|visit|get_if)\b)"),
        known("vector", R"(\bstd::vector\b)"),
    };
    return kKnown;
}

/// The includes of each file of ours, and of those that it includes.
class Closures {
public:
    explicit Closures(const QList<Source> &tree)
    {
        for (const Source &source : tree) {
            for (const Include &include : includesOf(source))
                m_direct[source.path] << include.path;
        }
    }

    [[nodiscard]] QSet<QString> of(const QString &path) const
    {
        QSet<QString> seen;
        QStringList open = m_direct.value(path);
        while (!open.isEmpty()) {
            const QString next = open.takeLast();
            if (!seen.contains(next)) {
                seen << next;
                open << m_direct.value(next);
            }
        }
        return seen;
    }

private:
    QHash<QString, QStringList> m_direct;
};

} // namespace

QStringList checkNamed(const QList<Source> &tree)
{
    const Closures closures(tree);
    QStringList faults;
    for (const Source &source : tree) {
        if (source.path.startsWith(u"tests/") || !(source.isHeader() || source.isCpp()))
            continue;
        const QString code = codeOf(source.text);
        const QSet<QString> includes = closures.of(source.path);
        for (const Known &known : knownHeaders()) {
            const QRegularExpressionMatch match = known.use.match(code);
            const bool isOnlyDeclared = code.contains(QStringLiteral("\nclass %1;").arg(known.header));
            if (match.hasMatch() && !isOnlyDeclared && !includes.contains(known.header))
                faults << fault(source, int(code.left(match.capturedStart()).count(u'\n')) + 1,
                    QStringLiteral("<%1> is not included").arg(known.header));
        }
    }
    return faults;
}

} // namespace nianbao::architecture
