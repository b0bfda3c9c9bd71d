// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/undo.h"
#include "core/model/textlimits.h"
#include "tests/support/catch.h"
#include "tests/support/filelimit.h"
#include "tests/support/folder.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"

#include <QSignalSpy>

using namespace nianbao;
using test::Folder;
using test::RandomEdits;

namespace {

std::unique_ptr<Document> newDocument(const QString &path)
{
    auto library = Library::create(path);
    REQUIRE(library);
    return std::make_unique<Document>(std::move(*library));
}

Status retitle(Document &document, const QString &title, const QString &key = {})
{
    return document.edit({title, key}, [&](Report &report) { report.title = title; });
}

QString numbered(int number)
{
    return QStringLiteral("第%1稿").arg(number);
}

} // namespace

TEST_CASE("nothing can be edited before a report is there, and an edit without a change is no step")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    CHECK(document->report() == nullptr);
    CHECK(retitle(*document, numbered(1)).error().code == QLatin1String("document.none"));
    CHECK(document->finish().error().code == QLatin1String("document.none"));
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, RandomEdits(1).report()}}));
    REQUIRE(document->report());
    REQUIRE(retitle(*document, numbered(1)));
    const int steps = document->canUndo() ? 1 : 0;
    const QSignalSpy spy(document.get(), &Document::changed);
    REQUIRE(retitle(*document, numbered(1)));
    REQUIRE(document->edit({numbered(2)}, [](Report &) {}));
    CHECK(spy.isEmpty());
    CHECK(steps == 1);
    CHECK(document->undoText() == numbered(1));
    const Status renamed = document->edit({numbered(2)}, [](Report &report) { report.id = Id {QStringLiteral("x")}; });
    CHECK_FALSE(renamed);
}

TEST_CASE("a failed write leaves memory, disk and history as they were")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, RandomEdits(1).report()}}));
    REQUIRE(retitle(*document, numbered(1)));
    REQUIRE(retitle(*document, numbered(2)));
    REQUIRE(document->undo());
    const Report before = *document->report();
    const QByteArray dump = document->library().dump().value();
    QSignalSpy changed(document.get(), &Document::changed);
    QSignalSpy failed(document.get(), &Document::saveFailed);
    QSignalSpy saved(document.get(), &Document::saved);
    {
        const test::FileLimit limit(0);
        CHECK(retitle(*document, numbered(3)).error().kind == ErrorKind::Disk);
        CHECK_FALSE(document->finish());
        CHECK_FALSE(document->undo());
        CHECK_FALSE(document->redo());
        CHECK_FALSE(document->apply({numbered(4)}, {{before, std::nullopt}}));
    }
    CHECK(failed.size() == 5);
    CHECK(failed.first().first().value<Error>().kind == ErrorKind::Disk);
    CHECK(changed.isEmpty());
    CHECK(saved.isEmpty());
    CHECK(*document->report() == before);
    CHECK(document->library().dump().value() == dump);
    CHECK(document->undoText() == numbered(1));
    CHECK(document->redoText() == numbered(2));
    REQUIRE(document->redo());
    CHECK(document->report()->title == numbered(2));
}

TEST_CASE("1,500 random edits can be undone to the 1,000th last and redone to the same values")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    auto document = newDocument(path);
    RandomEdits random(11);
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, random.report()}}));
    QList<Report> states {*document->report()};
    while (states.size() <= 1500) {
        const Status edited = document->edit({numbered(1)}, [&](Report &report) { random.edit(report); });
        REQUIRE(edited);
        if (*document->report() != states.last())
            states << *document->report();
    }
    const Id id = states.first().id;
    const auto reloads = [&] {
        // A second library object would be refused: the copy is read instead.
        const QString copy = folder.path(QStringLiteral("copy.nianbao"));
        REQUIRE(document->library().copyTo(copy, Overwrite::Yes));
        CHECK(Library::openReadOnly(copy).value()->load(id).value() == *document->report());
    };
    reloads();
    qsizetype at = states.size() - 1;
    for (; document->canUndo(); --at) {
        REQUIRE(*document->report() == states.at(at));
        REQUIRE(document->undo());
        if (at % 250 == 0)
            reloads();
    }
    CHECK(states.size() - 1 - at == History::kMostSteps);
    CHECK(*document->report() == states.at(at));
    for (; document->canRedo(); ++at) {
        REQUIRE(document->redo());
        REQUIRE(*document->report() == states.at(at + 1));
    }
    CHECK(at == states.size() - 1);
    reloads();
    CHECK(document->library().verify().value().isEmpty());
}

TEST_CASE("typing in one field is one step until merging is broken")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, RandomEdits(1).report()}}));
    const QString key = QStringLiteral("title");
    REQUIRE(retitle(*document, numbered(0)));
    for (int i = 1; i <= 5; ++i)
        REQUIRE(
            document->edit({QStringLiteral("修改标题"), key, {{}, Field::Title, 0, i - 1}, {{}, Field::Title, 0, i}},
                [&](Report &report) { report.title = numbered(i); }));
    document->breakMerging();
    REQUIRE(retitle(*document, numbered(6), key));
    REQUIRE(retitle(*document, numbered(7), QStringLiteral("other")));
    REQUIRE(document->undo());
    CHECK(document->report()->title == numbered(6));
    REQUIRE(document->undo());
    CHECK(document->report()->title == numbered(5));
    const auto caret = document->undo();
    REQUIRE(caret);
    CHECK(caret->offset == 0);
    CHECK(document->report()->title == numbered(0));
    const auto again = document->redo();
    REQUIRE(again);
    CHECK(again->offset == 5);
    CHECK(document->report()->title == numbered(5));
    // After undo and redo a new step begins, and what could be redone is gone.
    REQUIRE(retitle(*document, numbered(8), key));
    CHECK_FALSE(document->canRedo());
    // Typed and taken back again: no step is left.
    REQUIRE(retitle(*document, numbered(5), key));
    REQUIRE(document->undo());
    CHECK(document->report()->title == numbered(0));
}

TEST_CASE("a step is neither undone nor redone on a report that is not what it left")
{
    const Report before = RandomEdits(2).report();
    Report after = before;
    after.title = numbered(1);
    Report strange = after;
    strange.title = numbered(2);
    History history;
    history.push({numbered(1), {}, {.reports = {{before, after}}}, {}, {}, before.id, before.id});
    const Step &step = *history.toUndo();
    const auto isNow = [](const Report &report) { return [report](const Id &) { return Result(report); }; };
    CHECK((changeBack(step, isNow(after)).value().reports.first().after == before));
    CHECK((changeAgain(step, isNow(before)).value().reports.first().after == after));
    for (const auto &refused : {changeBack(step, isNow(strange)), changeAgain(step, isNow(after))}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1String("document.step"));
        CHECK_FALSE(refused.error().remedy.isEmpty());
    }
    const Error unread {ErrorKind::Disk, QStringLiteral("disk.io"), {}, {}, {}};
    CHECK(changeBack(step, [&](const Id &) { return Result<Report>(unread); }).error().code == unread.code);
}

TEST_CASE("a text that no format takes is not taken, and one that is too long already may shrink")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    Report report = test::smallReport();
    report.parts[1].sections[0].lead[0].text = QString(kLongestText + 20, u'旧'); // of an older program
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, report}}));
    QSignalSpy failed(document.get(), &Document::saveFailed);
    const auto writeBody = [&](const QString &text) {
        return document->edit({numbered(1)}, [&](Report &edited) {
            edited.parts[0].sections[0].items[1].body = test::paragraphs({QStringLiteral("先。"), text});
        });
    };
    const auto writeLead = [&](int length) {
        return document->edit(
            {numbered(2)}, [&](Report &edited) { edited.parts[1].sections[0].lead[0].text = QString(length, u'新'); });
    };
    const Status refused = writeBody(QString(kLongestText + 1, u'长'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("document.long"));
    CHECK(refused.error().kind == ErrorKind::Limit);
    CHECK(refused.error().message.startsWith(QStringLiteral("“正文”里有一段超过100000字（有100001字）")));
    CHECK_FALSE(refused.error().remedy.isEmpty());
    CHECK(failed.size() == 1);
    CHECK((*document->report() == report));
    CHECK(document->undoText() == numbered(0));
    CHECK(writeBody(QString(kLongestText, u'长')));
    CHECK(retitle(*document, QString(kLongestTitle + 1, u'题')).error().code == QLatin1String("document.long"));
    CHECK(retitle(*document, QString(kLongestTitle, u'题')));
    CHECK(document->edit({numbered(3)}, [](Report &edited) { edited.parts[1].sections[0].note = numbered(3); }));
    CHECK_FALSE(writeLead(kLongestText + 21));
    CHECK(writeLead(kLongestText + 10));
    CHECK_FALSE(writeLead(kLongestText + 11));
}

TEST_CASE("a finished report is read-only until it is opened again, and both can be undone")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, RandomEdits(1).report()}}));
    REQUIRE(document->finish());
    CHECK(document->reports().first().state == ReportState::Final);
    CHECK(retitle(*document, numbered(1)).error().code == QLatin1String("document.final"));
    Report other = *document->report();
    other.title = numbered(1);
    CHECK_FALSE(document->apply({numbered(1)}, {{*document->report(), other}}));
    REQUIRE(document->undo());
    CHECK(retitle(*document, numbered(1)));
    REQUIRE(document->finish());
    REQUIRE(document->reopen());
    CHECK(retitle(*document, numbered(2)));
}

TEST_CASE("undo reaches over all reports and switches to the one it changes")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    RandomEdits random(1);
    const Report first = random.report(2018);
    const Report second = random.report(2019);
    REQUIRE(document->apply({QStringLiteral("新建2018")}, {{std::nullopt, first}}));
    REQUIRE(retitle(*document, numbered(1)));
    REQUIRE(document->apply({QStringLiteral("新建2019")}, {{std::nullopt, second}}));
    CHECK(document->report()->id == second.id);
    REQUIRE(retitle(*document, numbered(2)));
    REQUIRE(document->choose(first.id));
    REQUIRE(retitle(*document, numbered(3)));
    REQUIRE(document->choose(second.id));
    REQUIRE(document->apply({QStringLiteral("删除")}, {{*document->report(), std::nullopt}}));
    CHECK(document->report() == nullptr);
    CHECK(document->reports().size() == 1);

    REQUIRE(document->undo());
    REQUIRE(document->report());
    CHECK(document->report()->id == second.id);
    CHECK(document->report()->title == numbered(2));
    const QSignalSpy chosen(document.get(), &Document::chosen);
    REQUIRE(document->undo());
    CHECK(chosen.size() == 1);
    CHECK(document->report()->id == first.id);
    CHECK(document->report()->title == numbered(1));
    while (document->canUndo())
        REQUIRE(document->undo());
    CHECK(document->report() == nullptr);
    CHECK(document->reports().isEmpty());
    while (document->canRedo())
        REQUIRE(document->redo());
    CHECK(document->reports().size() == 1);
    CHECK(document->library().load(first.id).value().title == numbered(3));
}

TEST_CASE("views hear of a change after memory, list and history have moved")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, RandomEdits(1).report()}}));
    bool heard = false;
    QObject::connect(document.get(), &Document::reportsChanged, document.get(), [&] {
        heard = true;
        CHECK(document->report()->title == numbered(1));
        CHECK(document->reports().first().title == numbered(1));
        CHECK(document->undoText() == numbered(1));
    });
    REQUIRE(retitle(*document, numbered(1)));
    CHECK(heard);
}

TEST_CASE("what enters a field of one line stays in one line")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    Report report = RandomEdits(5).report();
    report.title = QStringLiteral("甲\n乙");
    REQUIRE(document->apply({QStringLiteral("导入")}, {{std::nullopt, report}}));
    CHECK(document->report()->title == QStringLiteral("甲 乙"));
    REQUIRE(document->edit({QStringLiteral("修改标题")}, [](Report &edited) {
        edited.title = QStringLiteral("甲\t\r乙");
        edited.closing.signature = QStringLiteral("甲\n乙");
        edited.foreword = {Paragraph {ParagraphKind::Text, QStringLiteral("丙\n丁")}};
    }));
    CHECK(document->report()->title == QStringLiteral("甲  乙"));
    CHECK(document->report()->closing.signature == QStringLiteral("甲\n乙"));
    CHECK(document->report()->foreword.first().kind == ParagraphKind::Raw);
}

TEST_CASE("ignoring a finding is a step that is undone, remembered with its label and kept in the file")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    auto document = newDocument(path);
    document->setScribe({[] { return QStringLiteral("法规股"); }, [] { return QDateTime::fromSecsSinceEpoch(1e9); }});
    REQUIRE(document->apply({numbered(0)}, {{std::nullopt, RandomEdits(1).report()}}));
    const Signature signature = document->library().signature();
    CHECK(signature.author == QStringLiteral("法规股"));
    CHECK(signature.time == QDateTime::fromSecsSinceEpoch(1e9));
    const Report before = *document->report();
    const IgnoredFinding ignored {QStringLiteral("words.phrase"), before.id, QStringLiteral("𠮷"),
        QStringLiteral("就是这样"), signature.author, signature.time};
    REQUIRE(document->edit({QStringLiteral("忽略")}, [&](Report &report) { report.ignored << ignored; }));
    CHECK(document->undoText() == QStringLiteral("忽略"));
    REQUIRE(document->undo());
    CHECK((*document->report() == before));
    REQUIRE(document->redo());
    const QList<ChangeRecord> records = document->library().changes({}).value();
    CHECK(records.first().node == before.id);
    CHECK((document->library().reportAt(before.id, records[1].number).value() == before));
    CHECK(document->library().verify().value().isEmpty());
    document.reset();
    const auto library = Library::openReadOnly(path);
    REQUIRE(library);
    CHECK((*library)->load(before.id).value().ignored == QList<IgnoredFinding> {ignored});
    CHECK((*library)->verify().value().isEmpty());
}
