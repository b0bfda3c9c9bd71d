// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>

using namespace nianbao::test;

namespace {

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

/// A library with one report: two doubled marks in one item, another rule's finding in the next.
struct Desk {
    Workplace folder;
    QString library = folder.path(text("年报 库.nianbao"));

    Desk()
    {
        folder.write(text("a.txt"),
            "清丰县2018年度法治政府建设工作情况的报告\n一、工作情况\n（一）加强监督。召开推进会议，，部署了年度工作。"
            "各项作取得新进展，，成效明显。\n（二）规范执法。截止目前办结案件134件。\n二、存在的问题\n"
            "（一）力量不足。人员偏少。\n");
        folder.done({text("new"), library});
        folder.done({text("import"), folder.path(text("a.txt")), text("--library"), library});
    }

    [[nodiscard]] Answer ignore(const QStringList &words) const
    {
        return folder.run(QStringList {text("ignore"), library} + words);
    }

    /// How many findings of the rule are told.
    [[nodiscard]] qsizetype told(const char *rule) const
    {
        const Answer answer = folder.run({text("check"), library, text("--rule"), text(rule), text("--json")});
        return answer.json()[text("findings")].toArray().size();
    }

    [[nodiscard]] QStringList history() const
    {
        QStringList labels;
        const QJsonArray changes =
            folder.done({text("history"), library, text("--json")}).json()[text("history")].toArray();
        for (const QJsonValue &change : changes)
            labels << change[text("label")].toString();
        return labels;
    }
};

const QStringList kDoubled {text("--rule"), text("marks.doubled")};
const QStringList kReason {text("--reason"), text("原文如此")};

} // namespace

TEST_CASE("a finding is ignored by its rule and words, with history and backup")
{
    const Desk desk;
    REQUIRE(desk.told("marks.doubled") == 2);
    const Answer answer =
        desk.ignore(kDoubled + kReason + QStringList {text("--quote"), text("新进展，，成效"), text("--json")});
    REQUIRE(answer.exit == 0);
    const QJsonArray ignored = answer.json()[text("ignored")].toArray();
    REQUIRE(ignored.size() == 1);
    CHECK(ignored[0][text("rule")].toString() == text("marks.doubled"));
    CHECK(ignored[0][text("path")].toString().contains(text("加强监督")));
    CHECK(desk.told("marks.doubled") == 1);
    CHECK(desk.told("words.confusion") == 1);
    CHECK(desk.history().first() == text("忽略“作取得新进展，，成效明显。”"));
    CHECK_FALSE(QDir(desk.folder.path(text("年报 库.backups"))).entryList(QDir::Files).isEmpty());
    CHECK(desk.ignore(kDoubled + kReason).exit == 0); // the only one left
    CHECK(desk.told("marks.doubled") == 0);
}

TEST_CASE("where several findings fit they are listed, and none is ignored")
{
    const Desk desk;
    const qsizetype changes = desk.history().size();
    for (const QStringList &words : {QStringList(), QStringList {text("--quote"), text("，，")}}) {
        const Answer answer = desk.ignore(kDoubled + kReason + words);
        CHECK(answer.exit == 2);
        CHECK(answer.err.contains("召开推进会议，，部署了年度工"));
        CHECK(answer.err.contains("作取得新进展，，成效明显。"));
    }
    CHECK(desk.told("marks.doubled") == 2);
    CHECK(desk.history().size() == changes);
    CHECK(desk.ignore(kDoubled + kReason + QStringList {text("--all")}).exit == 0);
    CHECK(desk.told("marks.doubled") == 0);
    CHECK(desk.history().size() == changes + 1); // one step
}

TEST_CASE("what is ignored is listed with its reason, and taken back by its words")
{
    const Desk desk;
    REQUIRE(desk.ignore(kDoubled + kReason + QStringList {text("--all")}).exit == 0);
    const Answer listed = desk.ignore({text("--list")});
    CHECK(listed.exit == 0);
    CHECK(listed.out.contains("作取得新进展，，成效明显。\t原文如此\t"));
    CHECK_FALSE(listed.out.contains("现在没有"));
    const QJsonArray list = desk.ignore({text("--list"), text("--json")}).json()[text("ignored")].toArray();
    REQUIRE(list.size() == 2);
    CHECK(list[0][text("reason")].toString() == text("原文如此"));
    CHECK(list[0][text("found")].toBool());
    desk.folder.write(text("a.txt"), desk.folder.read(text("a.txt")).replace("新进展，，成效", "新进展，成效"));
    REQUIRE(
        desk.folder.run({text("import"), desk.folder.path(text("a.txt")), text("--library"), desk.library}).exit == 0);
    CHECK(desk.ignore({text("--list")}).out.count("现在没有这一处") == 1);
    const QStringList gone {text("--undo"), text("--quote"), text("新进展")};
    CHECK(desk.ignore(kDoubled + gone).exit == 0);
    CHECK(desk.ignore(kDoubled + gone).exit == 2);
    CHECK(desk.told("marks.doubled") == 0);
    CHECK(desk.ignore(kDoubled + QStringList {text("--undo")}).exit == 0);
    CHECK(desk.told("marks.doubled") == 1);
    CHECK(desk.ignore({text("--list"), text("--json")}).json()[text("ignored")].toArray().isEmpty());
}

TEST_CASE("what names no finding, or gives no reason, is refused and changes nothing")
{
    const Desk desk;
    const qsizetype changes = desk.history().size();
    for (const QStringList &words : {kReason, kDoubled, kDoubled + QStringList {text("--reason"), QString()},
             kReason + QStringList {text("--rule"), text("没有的规则")},
             kReason + QStringList {text("--rule"), text("marks.doubled,words.confusion")},
             kReason + kDoubled + QStringList {text("--quote"), text("别的文字")},
             kReason + kDoubled + QStringList {text("--undo")}, kDoubled + QStringList {text("--list")},
             kDoubled + QStringList {text("--undo")}}) {
        INFO(words.join(u' ').toStdString());
        const Answer answer = desk.ignore(words);
        CHECK(answer.exit == 2);
        CHECK_FALSE(answer.err.isEmpty());
    }
    CHECK(desk.history().size() == changes);
    CHECK(desk.folder.run({text("ignore"), desk.folder.path(text("没有.nianbao")), text("--list")}).exit == 4);
    CHECK(desk.folder.run({text("ignore"), desk.folder.path(text("a.txt")), text("--list")}).exit == 4);
}
