// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"
#include "tests/architecture/named.h"
#include "tests/architecture/sizes.h"
#include "tests/architecture/typenames.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace nianbao::architecture;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

const QString &root()
{
    static const QString path = QString::fromUtf8(NIANBAO_SOURCE_DIR);
    return path;
}

const QList<Source> &tree()
{
    static const QList<Source> sources = readTree(root());
    return sources;
}

const QList<Layer> &layers()
{
    static const QList<Layer> table =
        parseLayers(textOf(QString::fromUtf8(NIANBAO_BINARY_DIR) + QStringLiteral("/layers.txt")));
    return table;
}

QStringList folders()
{
    QStringList names;
    for (const Layer &layer : layers())
        if (!layer.folder.startsWith(u"app/")) // programs: app/README.md speaks for them
            names << layer.folder;
    return names;
}

/// One a line, so that a failing test shows the lines to change.
QString shown(const QStringList &faults)
{
    return faults.join(u'\n');
}

} // namespace

TEST_CASE("the checks see the tree and the table")
{
    CHECK(tree().size() > 50);
    CHECK(folders().contains(QStringLiteral("core/base")));
    CHECK(layers().last().folder.startsWith(u"app/"));
}

TEST_CASE("includes follow the layer table")
{
    const auto headers = qtHeaders({QStringLiteral("Core"), QStringLiteral("Gui"), QStringLiteral("Widgets"),
        QStringLiteral("Sql"), QStringLiteral("PrintSupport"), QStringLiteral("Network"), QStringLiteral("DBus")});
    REQUIRE(headers.value(QStringLiteral("QWidget")) == u"Widgets");
    CHECK(shown(checkIncludes(tree(), layers(), headers)) == QString());
}

TEST_CASE("what is precompiled is included where it is used")
{
    const QStringList faults = checkNamed(tree());
    INFO(shown(faults).toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("files, SQL, painting and the clock stay at home")
{
    CHECK(shown(checkHomes(tree())) == QString());
}

TEST_CASE("files and functions are small")
{
    CHECK(shown(checkSizes(tree())) == QString());
}

TEST_CASE("a name is the name of one type only")
{
    CHECK(shown(checkTypeNames(tree())) == QString());
}

TEST_CASE("files start with their licence, have names that say something and put nothing off")
{
    CHECK(shown(checkHabits(tree())) == QString());
}

TEST_CASE("every layer says what it owns")
{
    CHECK(shown(checkReadmes(tree(), folders())) == QString());
}

TEST_CASE("the map names every layer")
{
    const QString map = textOf(root() + QStringLiteral("/CONTRIBUTING.md"));
    QStringList missing;
    for (const QString &folder : folders())
        if (!map.contains(folder + u'/'))
            missing << folder;
    CHECK(shown(missing) == QString());
}
