// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checker against planted faults: a check that finds nothing proves nothing by itself.
#include "tests/architecture/layers.h"
#include "tests/architecture/named.h"
#include "tests/architecture/sizes.h"
#include "tests/architecture/typenames.h"
#include "tests/support/catch.h"

using namespace nianbao::architecture;

namespace {

const QString &licence()
{
    static const QString lines = QStringLiteral(
        "// SPDX-FileCopyrightText: 2026 法治年报 contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    return lines;
}

Source file(const QString &path, const QString &text)
{
    return {path, licence() + text};
}

QList<Layer> table()
{
    return parseLayers(QStringLiteral("core/base: core/base | Core \ncore/store: core/store core/base | Core "
                                      "Sql\nui/window: ui/window core/base | Core Widgets\n"));
}

QStringList includeFaults(const QString &path, const QString &text)
{
    const QMap<QString, QString> headers {{QStringLiteral("QWidget"), QStringLiteral("Widgets")},
        {QStringLiteral("QImage"), QStringLiteral("Gui")}, {QStringLiteral("QSqlQuery"), QStringLiteral("Sql")},
        {QStringLiteral("QString"), QStringLiteral("Core")}};
    const QList<Source> tree {file(QStringLiteral("core/base/files.h"), {}),
        file(QStringLiteral("core/store/library.h"), {}), file(path, text)};
    return checkIncludes(tree, table(), headers);
}

QString functionOf(int lines)
{
    return QStringLiteral("int count(int a) noexcept\n{\n") + QStringLiteral("    a += 1;\n").repeated(lines - 2)
        + QStringLiteral("}\n");
}

} // namespace

TEST_CASE("an include against the arrows is found with its line")
{
    CHECK(includeFaults(QStringLiteral("core/store/rows.cpp"),
        QStringLiteral("#include \"core/base/files.h\"\n#include <QString>\n#include <QSqlQuery>\n"))
              .isEmpty());
    const QStringList upward =
        includeFaults(QStringLiteral("core/base/log.cpp"), QStringLiteral("\n#  include \"core/store/library.h\"\n"));
    REQUIRE(upward.size() == 1);
    CHECK(upward.first() == u"core/base/log.cpp:4: core/base may not include core/store (\"core/store/library.h\")");
    CHECK(includeFaults(QStringLiteral("core/base/log.cpp"), QStringLiteral("#include <QWidget>\n")).size() == 1);
    CHECK(includeFaults(QStringLiteral("core/base/log.cpp"), QStringLiteral("#include <QtWidgets/QWidget>\n")).size()
        == 1);
    CHECK(includeFaults(QStringLiteral("core/base/log.cpp"), QStringLiteral("#include \"files.h\"\n")).size() == 1);
    CHECK(includeFaults(QStringLiteral("core/base/log.cpp"), QStringLiteral("#include \"log.moc\"\n")).isEmpty());
    CHECK(
        includeFaults(QStringLiteral("ui/window/window.cpp"), QStringLiteral("#include <QWidget>\n#include <QImage>\n"))
            .isEmpty());
    CHECK(includeFaults(QStringLiteral("core/new/thing.cpp"), {}).size() == 1);
    CHECK(includeFaults(QStringLiteral("tests/core/storetest.cpp"), QStringLiteral("#include \"core/store/gone.h\"\n"))
              .size()
        == 1);
}

TEST_CASE("what a file uses and nobody includes for it is found with its line")
{
    const Source header = file(QStringLiteral("core/base/files.h"), QStringLiteral("#include <QHash>\n"));
    const QStringList faults = checkNamed({header,
        file(QStringLiteral("core/base/files.cpp"),
            QStringLiteral("#include \"core/base/files.h\"\n// QSet\nQHash<int, int> a;\nstd::optional<int> b;\n"))});
    REQUIRE(faults.size() == 1);
    CHECK(faults.first() == u"core/base/files.cpp:6: <optional> is not included");
    CHECK(checkNamed({file(QStringLiteral("tests/a.cpp"), QStringLiteral("QHash<int, int> a;\n"))}).isEmpty());
}

TEST_CASE("things away from home are found")
{
    const auto faults = [](const QString &path, const QString &text) { return checkHomes({file(path, text)}).size(); };
    CHECK(faults(QStringLiteral("core/base/files.cpp"), QStringLiteral("#include <QFile>\n")) == 0);
    CHECK(faults(QStringLiteral("core/formats/txt.cpp"), QStringLiteral("#include <QFile>\n")) == 1);
    CHECK(faults(QStringLiteral("core/formats/txt.cpp"), QStringLiteral("#include <QFileInfo>\n")) == 0);
    CHECK(faults(QStringLiteral("ui/window/actions.cpp"), QStringLiteral("#include <QSqlQuery>\n")) == 1);
    CHECK(faults(QStringLiteral("ui/window/actions.cpp"), QStringLiteral("QDir().rmdir(folder);\n")) == 1);
    CHECK(faults(QStringLiteral("core/base/folders.cpp"), QStringLiteral("QDir().rmdir(folder);\n")) == 0);
    CHECK(faults(QStringLiteral("core/typeset/lines.cpp"), QStringLiteral("#include <QPainter>\n")) == 1);
    CHECK(faults(QStringLiteral("ui/dialogs/print.cpp"), QStringLiteral("#include <QPrinter>\n")) == 1);
    CHECK(faults(QStringLiteral("core/model/diff.cpp"), QStringLiteral("auto now = QDateTime::currentDateTime();\n"))
        == 1);
    CHECK(faults(QStringLiteral("core/model/report.h"), QStringLiteral("class A : QObject { Q_OBJECT };\n")) == 1);
}

TEST_CASE("long files and functions are found, tables and short functions are not")
{
    const auto faults = [](const QString &path, const QString &text) { return checkSizes({file(path, text)}); };
    CHECK(faults(QStringLiteral("a.cpp"), QStringLiteral("// a line\n").repeated(kCppLines - 2)).isEmpty());
    CHECK(faults(QStringLiteral("a.cpp"), QStringLiteral("// a line\n").repeated(kCppLines - 1)).size() == 1);
    CHECK(faults(QStringLiteral("a.h"), QStringLiteral("// a line\n").repeated(kHeaderLines - 1)).size() == 1);
    CHECK(faults(QStringLiteral("a.cpp"), functionOf(kFunctionLines)).isEmpty());
    const QStringList nested = faults(QStringLiteral("a.cpp"),
        QStringLiteral("CATEGORY(log, \"x\")\nnamespace a { namespace {\nclass B {\n") + functionOf(kFunctionLines + 1)
            + QStringLiteral("};\n}}\n"));
    REQUIRE(nested.size() == 1);
    CHECK(nested.first() == u"a.cpp:7: a function of 61 lines, at most 60");
    CHECK(faults(QStringLiteral("a.cpp"),
        QStringLiteral("const Row rows[] = {\n") + QStringLiteral("    {1, f(2)},\n").repeated(80)
            + QStringLiteral("};\n"))
              .isEmpty());
    CHECK(faults(QStringLiteral("a.cpp"),
              QStringLiteral("bool operator==(A a, B b)\n{\n") + QStringLiteral("    ++a;\n").repeated(80)
                  + QStringLiteral("}\n"))
              .size()
        == 1);
    CHECK(faults(QStringLiteral("a.cpp"),
              QStringLiteral("A::A(int b)\n    : m_b {b}, m_c {2}\n{\n") + QStringLiteral("    ++m_b;\n").repeated(80)
                  + QStringLiteral("}\n"))
              .size()
        == 1);
}

TEST_CASE("braces in texts, comments and characters do not count")
{
    const QString tricky = QStringLiteral(
        "int a()\n{\n    f(\"{\\\"{\", '{', 1'000); // {\n    g(R\"x({ \"{)x\"); /* {\n{ */\n}\n#define OPEN {\n");
    const QList<Body> bodies = bodiesOf(codeOf(tricky + functionOf(5)));
    REQUIRE(bodies.size() == 2);
    CHECK(bodies.at(0).lines == 5);
    CHECK(bodies.at(1).line == 9);
    CHECK(bodies.at(1).lines == 5);
}

TEST_CASE("two types of one name are found where they meet in a program")
{
    const auto type = [](const char *path, const char *text) {
        return file(QString::fromUtf8(path), QStringLiteral("namespace nianbao {\n\n") + QString::fromUtf8(text));
    };
    const Source grid = type("core/model/grid.h", "class Grid : public Base {\n};\n");
    CHECK(checkTypeNames({grid, type("core/typeset/grid.h", "struct Grid {\n};\n")}).size() == 1);
    CHECK(checkTypeNames({grid, type("core/typeset/grid.cpp", "struct Grid {\n};\n")}).size() == 1);
    CHECK(checkTypeNames({grid, type("a.cpp", "namespace {\n\nstruct Grid {\n};\n\n} // namespace\n")}).isEmpty());
    CHECK(checkTypeNames({grid, type("core/typeset/page.h", "class Grid;\nstruct Page {\n    struct Grid {\n};\n")})
              .isEmpty());
    const Source option = type("app/cli/option.h", "struct Option {\n};\n");
    CHECK(checkTypeNames({option, type("ui/editors/option.h", "struct Option {\n};\n")}).isEmpty());
}

TEST_CASE("missing licences, vague names and work put off are found")
{
    const auto faults = [](const Source &source) { return checkHabits({source}).size(); };
    CHECK(faults(file(QStringLiteral("core/base/log.cpp"), {})) == 0);
    CHECK(faults({QStringLiteral("core/base/log.cpp"), QStringLiteral("int a;\n")}) == 1);
    CHECK(faults(file(QStringLiteral("core/base/log.h"), QStringLiteral("int a;\n"))) == 1);
    CHECK(faults(file(QStringLiteral("core/utils/log.cpp"), {})) == 1);
    CHECK(faults(file(QStringLiteral("ui/window/actionmanager.cpp"), {})) == 1);
    CHECK(faults(file(QStringLiteral("core/base/common.cpp"), {})) == 1);
    CHECK(
        faults(file(QStringLiteral("core/base/log.cpp"), QStringLiteral("// TO") + QStringLiteral("DO later\n"))) == 1);
}

TEST_CASE("a layer without a word about itself is found")
{
    const Source empty {QStringLiteral("core/base/README.md"), QStringLiteral("# core/base\n")};
    const Source good {QStringLiteral("core/base/README.md"), QStringLiteral("# core/base\n\nOwns files.\n")};
    CHECK(checkReadmes({good}, {QStringLiteral("core/base")}).isEmpty());
    CHECK(checkReadmes({empty}, {QStringLiteral("core/base")}).size() == 1);
    CHECK(checkReadmes({}, {QStringLiteral("core/base")}).size() == 1);
    CHECK(checkReadmes({{good.path, QStringLiteral("a\n").repeated(16)}}, {QStringLiteral("core/base")}).size() == 1);
}
