// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/ownwordlist.h"
#include "core/settings/settings.h"
#include "core/tasks/wordlists.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

using namespace nianbao;
using nianbao::test::Folder;

namespace {

/// Settings of their own for one test.
class Home : public Folder {
public:
    Home()
        : m_was(qgetenv("NIANBAO_HOME"))
    {
        qputenv("NIANBAO_HOME", path().toUtf8());
    }
    ~Home() { m_was.isNull() ? qunsetenv("NIANBAO_HOME") : qputenv("NIANBAO_HOME", m_was); }

    [[nodiscard]] QString file() const { return path(QStringLiteral("config/own-words.json")); }

private:
    QByteArray m_was;
};

const OwnWords kWords {{OwnWordKind::Change, QStringLiteral("法制"), QStringLiteral("法治"),
                           {QStringLiteral("法制审核"), QStringLiteral("执法制度")}, {}, QStringLiteral("=1+1")},
    {OwnWordKind::Never, QStringLiteral("本部门"), {}, {}, QStringLiteral("words.voice"), {}},
    {OwnWordKind::Never, QStringLiteral("谁执法、谁普法"), {}, {}, {}, QStringLiteral("文件“原文”,如此")}};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("without a file there are no own words, and what is saved comes back")
{
    const Home home;
    CHECK(loadOwnWords().words.isEmpty());
    REQUIRE(saveOwnWords(kWords));
    CHECK(loadOwnWords().words == kWords);
    CHECK(loadOwnWords().notes.isEmpty());
    CHECK_FALSE(saveOwnWords({OwnWord {}}));
    CHECK(loadOwnWords().words == kWords);
    REQUIRE(QFile::remove(home.file()));
    CHECK(loadOwnWords().words.isEmpty()); // who takes the file away wants no words
}

TEST_CASE("a broken list is refused with line and reason, the last good one stays in force, and nothing is lost")
{
    const Home home;
    REQUIRE(saveOwnWords(kWords));
    QByteArray edited = test::contentOf(home.file());
    edited.replace("谁执法、谁普法", "谁执法谁普法");
    write(home.file(), edited); // by hand, and sound
    keepGoodOwnWords();
    const OwnWords good = loadOwnWords().words;
    CHECK(good[2].word == QStringLiteral("谁执法谁普法"));
    const QByteArray broken = QByteArray(edited).replace("\"never\"", "\"perhaps\"");
    write(home.file(), broken);
    keepGoodOwnWords(); // not this one
    const OwnWordList list = loadOwnWords();
    CHECK(list.words == good);
    REQUIRE(list.notes.size() == 1);
    CHECK(list.notes.first().place.line.has_value());
    CHECK(list.notes.first().message.contains(QStringLiteral("perhaps")));
    CHECK(list.notes.first().message.contains(QStringLiteral("上一次")));
    const WordLists lists = loadWordLists();
    CHECK(lists.notes == list.notes);
    CHECK(lists.terms.isNeverTold(QStringLiteral("words.voice"), QStringLiteral("本部门"), {}, -1));
    REQUIRE(saveOwnWords(good));
    CHECK(test::contentOf(home.file() + QStringLiteral(".broken")) == broken);
    CHECK(loadOwnWords().notes.isEmpty());
}

TEST_CASE("reading the list writes nothing")
{
    const Home home;
    REQUIRE(saveOwnWords(kWords));
    const QString last = home.path(QStringLiteral("config/own-words.last.json"));
    REQUIRE(QFile::remove(last));
    CHECK(loadOwnWords().words == kWords);
    CHECK(loadWordLists().notes.isEmpty());
    CHECK_FALSE(QFile::exists(last));
    write(last, "{}");
    CHECK(loadOwnWords().words == kWords);
    CHECK(test::contentOf(last) == "{}");
}

TEST_CASE("own words go through CSV to another office, formulae and quotes included")
{
    const Home home;
    const QString csv = home.path(QStringLiteral("我的 词表.csv"));
    REQUIRE(exportOwnWords(kWords, csv, Overwrite::No));
    CHECK_FALSE(exportOwnWords(kWords, csv, Overwrite::No));
    CHECK(test::contentOf(csv).startsWith("\xef\xbb\xbf"));
    const Result<OwnWords> back = importOwnWords(csv);
    REQUIRE(back);
    CHECK(*back == kWords);
    write(csv, "词,说明,处理\n本部门,,不提示\n\n县法制办,旧称,要改\n");
    CHECK(importOwnWords(csv).value().size() == 2);
}

TEST_CASE("a table of own words that does not fit is refused with its line")
{
    const Home home;
    const QString csv = home.path(QStringLiteral("a.csv"));
    struct Row {
        const char *table;
        int line;
        const char *told;
    };
    for (const Row &row : {Row {"词,改为\n甲,乙\n", 1, "处理"}, Row {"处理,词\n要改,甲\n大概,乙\n", 3, "大概"},
             Row {"处理,词\n要改,甲\n不提示,\n", 3, "没有写词"}, Row {"处理,词\n要改,甲\n要改,甲\n", 3, "已经有了"},
             Row {"处理,词,规则\n不提示,甲,没有的规则\n", 2, "没有的规则"},
             Row {"处理,词,除外\n要改,甲,甲乙；丙\n", 2, "丙"}}) {
        write(csv, row.table);
        const Result<OwnWords> words = importOwnWords(csv);
        INFO(row.table);
        REQUIRE_FALSE(words);
        INFO(words.error().message.toStdString());
        CHECK(words.error().place.line == row.line);
        CHECK(words.error().message.contains(QString::fromUtf8(row.told)));
    }
    write(csv, "处理,词,规则\n大概,甲,\n要改,乙,\n不提示,丙,没有的规则\n要改,乙,\n不提示,丁,,多\n");
    const Error all = importOwnWords(csv).error();
    INFO(all.message.toStdString());
    CHECK(all.place.line == 2);
    for (const char *told : {"第2行：", "大概", "另有", "第4行：", "没有的规则", "第5行：", "已经有了", "第6行："})
        CHECK(all.message.contains(QString::fromUtf8(told)));
    CHECK_FALSE(all.message.contains(QStringLiteral("第3行")));
    CHECK(all.message.count(u'\n') == 4); // a heading, and one fault a line
    CHECK_FALSE(importOwnWords(home.path(QStringLiteral("没有.csv"))));
    write(csv, "");
    CHECK_FALSE(importOwnWords(csv));
}

TEST_CASE("of very many lines that do not fit twenty are told, then how many more")
{
    const Home home;
    const QString csv = home.path(QStringLiteral("a.csv"));
    write(csv, "处理,词\n" + QByteArray("大概,甲\n").repeated(300));
    const Error all = importOwnWords(csv).error();
    CHECK(all.message.contains(QStringLiteral("另有299处也要改")));
    CHECK(all.message.contains(QStringLiteral("第22行：")));
    CHECK_FALSE(all.message.contains(QStringLiteral("第23行：")));
    CHECK(all.message.endsWith(QStringLiteral("……其余279处见详细信息。")));
    CHECK(all.detail.contains(QStringLiteral("第301行：")));
}

TEST_CASE("a sentence is tried with the words as they are typed: what is told and what is silent")
{
    const Home home;
    QList<Note> notes;
    const QList<Term> terms = loadTerms(notes);
    const QString sentence = QStringLiteral("本部门加强法制审核，营造法制氛围，，成效明显。");
    Report like;
    like.title = QStringLiteral("清丰县2018年度法治政府建设情况的报告");
    const Trial trial = tryWords(sentence, like, kWords, terms);
    const auto quotes = [](const QList<Finding> &findings) {
        QStringList all;
        for (const Finding &finding : findings)
            all << finding.quote;
        return all;
    };
    CHECK(quotes(trial.told).contains(QStringLiteral("法制")));
    CHECK(quotes(trial.told).contains(QStringLiteral("，，")));
    CHECK(trial.told.size() == 2);
    CHECK(quotes(trial.silent) == QStringList {QStringLiteral("本部门")});
    CHECK(tryWords({}, like, kWords, terms).told.isEmpty());
}
