// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofreadingdesk.h"

#include "ui/dialogs/findingdetail.h"
#include "ui/dialogs/ownwordsdialog.h"
#include "ui/models/ownwordtable.h"
#include "ui/window/statusline.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("findings are listed by part in the order of the page, with their counts")
{
    const ProofreadingDesk desk;
    const QStringList quotes = desk.column(1);
    CHECK(desk.column(0).contains(QStringLiteral("一、工作开展情况")));
    CHECK(desk.column(0).contains(QStringLiteral("二、存在的问题")));
    CHECK(quotes.indexOf(QStringLiteral("，，")) < quotes.indexOf(QStringLiteral("。。")));
    CHECK(quotes.indexOf(QStringLiteral("。。")) < quotes.indexOf(QStringLiteral("2018")));
    const int errors = desk.panel().reading().findings.count(Severity::Error);
    CHECK(errors >= 3);
    CHECK(desk.toggle(QStringLiteral("差错")).text() == QStringLiteral("差错 %1").arg(errors));
    const Findings &found = desk.panel().reading().findings;
    CHECK(desk.window->status().findingsText()
        == QStringLiteral("差错 %1 · 疑问 %2 · 提示 %3")
               .arg(errors)
               .arg(found.count(Severity::Warning))
               .arg(found.count(Severity::Hint)));
}

TEST_CASE("the panel goes with its library, and is there again with the next one")
{
    const ProofreadingDesk desk;
    const QString path = desk.document().library().path();
    const QDockWidget &dock = desk.window->proofreading().dock();
    desk.window->proofreading().togglePanel();
    REQUIRE(dock.isVisible());
    REQUIRE(desk.window->closeLibrary());
    CHECK_FALSE(dock.isVisible());
    REQUIRE(desk.window->openLibrary(path));
    CHECK(dock.isVisible());
}

TEST_CASE("the count in the status line and F7 open the panel, F7 in it goes back to the text")
{
    const ProofreadingDesk desk;
    const QDockWidget &dock = desk.window->proofreading().dock();
    CHECK_FALSE(dock.isVisible());
    for (auto *button : desk.window->status().findChildren<QAbstractButton *>()) {
        if (button->text() == desk.window->status().findingsText())
            button->click();
    }
    CHECK(dock.isVisible());
    auto *list = desk.panel().findChild<QTreeView *>();
    CHECK(list->hasFocus());
    CHECK(desk.panel().selected() == 0);
    QTest::keyClick(list, Qt::Key_F7);
    CHECK_FALSE(dock.isVisible());
    TextField &body = desk.field(QStringLiteral("正文"));
    CHECK(body.hasFocus());
    CHECK(body.textCursor().selectedText() == kDoubled);
    QTest::keyClick(desk.window.get(), Qt::Key_F7);
    CHECK(dock.isVisible());
}

TEST_CASE("a selected finding tells sentence, correction, place, rule, source and strength")
{
    const ProofreadingDesk desk;
    desk.choose(QStringLiteral("，，"));
    const QString text = desk.panel().findChild<FindingDetail *>()->text();
    for (const auto &wanted : {QStringLiteral("差错 · 标点“，，”重复。"), QStringLiteral("改法：改为“，”"),
             QStringLiteral("（一）加强组织领导"), QStringLiteral("规则：标点重复、冲突（规定）。"),
             QStringLiteral("依据：《党政机关公文处理工作条例》")}) {
        INFO(wanted.toStdString());
        CHECK(text.contains(wanted));
    }
}

TEST_CASE("on what a finding rests is told once")
{
    Report report = faultyReport();
    findItem(report, Id {QStringLiteral("i1")})->body = paragraphs({QStringLiteral("截止目前，县政府调整了小组。")});
    const ProofreadingDesk desk(report);
    desk.choose(QStringLiteral("截止目前"));
    const QString text = desk.panel().findChild<FindingDetail *>()->text();
    INFO(text.toStdString());
    CHECK(text.count(QStringLiteral("依据")) == 1);
    CHECK(text.contains(QStringLiteral("规则：易混的字词（一般）。")));
}

TEST_CASE("findings are filtered by severity, part and rule, and a way back is offered")
{
    const ProofreadingDesk desk;
    desk.window->proofreading().dock().show();
    const auto filterRule = [&](const QString &key) {
        for (auto *box : desk.panel().findChildren<QComboBox *>()) {
            const int index = box->findData(key);
            if (box->accessibleName() == QStringLiteral("只看哪条规则") && index >= 0) {
                box->setCurrentIndex(index);
                emit box->activated(index);
            }
        }
    };
    filterRule(QStringLiteral("marks.doubled"));
    CHECK(desk.column(1).contains(QStringLiteral("，，")));
    CHECK_FALSE(desk.column(1).contains(QStringLiteral("2018")));
    filterRule({});
    desk.toggle(QStringLiteral("差错")).click();
    CHECK_FALSE(desk.column(1).contains(QStringLiteral("，，")));
    desk.toggle(QStringLiteral("疑问")).click();
    desk.toggle(QStringLiteral("提示")).click();
    CHECK(desk.column(1).isEmpty());
    desk.toggle(QStringLiteral("全部列出")).click();
    CHECK(desk.column(1).contains(QStringLiteral("2018")));
    desk.panel().setFilter({true, true, true, false, false, {}, QStringLiteral("二、存在的问题")});
    CHECK(desk.column(0).first() == QStringLiteral("二、存在的问题"));
    CHECK_FALSE(desk.column(1).contains(QStringLiteral("，，")));
}

TEST_CASE("F8 leads from finding to finding, words selected in the editor and on the page")
{
    const ProofreadingDesk desk;
    REQUIRE(desk.pageShows(QStringLiteral("，，")));
    desk.panel().setFilter({true, false, false, false, false, {}, {}});
    QTest::keyClick(desk.window.get(), Qt::Key_F8);
    CHECK(desk.window->proofreading().dock().isVisible());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
    TextField &body = desk.field(QStringLiteral("正文"));
    CHECK(body.hasFocus());
    CHECK(body.textCursor().selectedText() == QStringLiteral("，，"));
    CHECK(desk.space().preview()->view()->markedWords().size() == 1);
    QTest::keyClick(&body, Qt::Key_F8);
    CHECK(desk.space().selection().id == Id {QStringLiteral("i2")});
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == QStringLiteral("。。"));
    QTest::keyClick(desk.window.get(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
    QTest::keyClick(desk.window.get(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(desk.space().selection().id == Id {QStringLiteral("s3")}); // round from the first to the last
}

TEST_CASE("Enter in the list leads to the place, also when its text has moved since")
{
    const ProofreadingDesk desk;
    TextField &body = desk.atBeginningOf("i1");
    Desk::type(body, QStringLiteral("年初，"));
    REQUIRE_FALSE(desk.reader().isCurrent());
    desk.choose(QStringLiteral("，，"));
    auto *list = desk.panel().findChild<QTreeView *>();
    desk.window->proofreading().dock().show();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(body.textCursor().selectedText() == QStringLiteral("，，"));
}

TEST_CASE("the list follows an edit by itself and keeps what is selected")
{
    const ProofreadingDesk desk;
    desk.choose(QStringLiteral("2018"));
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 10, 2);
    Desk::type(body, QStringLiteral("，"));
    CHECK_FALSE(desk.reader().isCurrent());
    CHECK(desk.window->status().findingsText().contains(QStringLiteral("校对中")));
    desk.read();
    CHECK_FALSE(desk.column(1).contains(QStringLiteral("，，")));
    CHECK(desk.panel().selected() == desk.finding(QStringLiteral("2018")));
    CHECK_FALSE(desk.window->status().findingsText().contains(QStringLiteral("校对中")));
}

TEST_CASE("nobody is told that nothing was found before everything was read")
{
    Report other = smallReport();
    other.id = Id {QStringLiteral("r2")};
    other.year = *Year::from(2017);
    other.parts.clear();
    const Desk desk({other, faultyReport()});
    REQUIRE(desk.document().choose(other.id));
    REQUIRE(QTest::qWaitFor([&] { return desk.space().proofreader()->isCurrent(); }));
    REQUIRE(desk.document().choose(faultyReport().id));
    const FindingsPanel &panel = desk.window->proofreading().panel();
    const auto says = [&](const QString &text) {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    CHECK(desk.window->status().findingsText().startsWith(QStringLiteral("正在校对…")));
    CHECK(says(QStringLiteral("正在校对…")));
    CHECK_FALSE(says(QStringLiteral("没有发现问题")));
    CHECK(panel.reading().findings.findings.isEmpty());
}

TEST_CASE("a report without any finding says what was checked")
{
    Report report = smallReport();
    report.addressees = QStringLiteral("市人民政府：");
    report.parts.clear();
    report.foreword = paragraphs({QStringLiteral("全年受理申请134件，其中行政复议40件、行政诉讼94件。")});
    report.closing.signature = QStringLiteral("青禾县人民政府");
    report.closing.date = QStringLiteral("2019年1月10日");
    const ProofreadingDesk desk(report);
    const QList<Finding> rest = desk.panel().reading().findings.findings; // whatever rules there will be
    REQUIRE(desk.document().edit({QStringLiteral("忽略")}, [&](Report &edited) {
        ignoreFindings(edited, rest, {QStringLiteral("已核对"), {}, {}});
    }));
    desk.read();
    QStringList texts;
    for (const QLabel *label : desk.panel().findChildren<QLabel *>())
        texts << label->text();
    CHECK(texts.join(u'\n').contains(QStringLiteral("没有发现问题。\n查过标点、")));
    CHECK(desk.window->status().findingsText().startsWith(QStringLiteral("校对没有发现问题")));
    CHECK(desk.toggle(QStringLiteral("算得对")).text() == QStringLiteral("算得对 1"));
    desk.toggle(QStringLiteral("算得对")).click();
    CHECK(desk.column(2).join(u'\n').contains(QStringLiteral("40 + 94 = 134")));
}

TEST_CASE("another report of the library brings its own findings")
{
    Report other = smallReport();
    other.id = Id {QStringLiteral("r2")};
    other.year = *Year::from(2017);
    other.parts.clear();
    other.foreword = paragraphs({QStringLiteral("各项工作取得新进展；；")});
    Desk desk({faultyReport(), other});
    REQUIRE(desk.document().choose(other.id));
    REQUIRE(QTest::qWaitFor([&] { return desk.space().proofreader()->isCurrent(); }));
    const Proofreading &reading = desk.window->proofreading().panel().reading();
    REQUIRE(reading.report);
    CHECK(reading.report->id == other.id);
    for (const Finding &finding : reading.findings.findings)
        CHECK(finding.quote != QStringLiteral("，，"));
}

TEST_CASE("the list prints as a table with every quote, stray characters too")
{
    Report report = faultyReport();
    report.parts[0].sections[1].items[0].body = paragraphs({QStringLiteral("聘请\uE000法律顾问\u200B12名|。")});
    const ProofreadingDesk desk(report);
    const Proofreading &reading = desk.panel().reading();
    const FindingsList list {report, reading.findings.findings, reading.places, QDateTime({2026, 11, 27}, {4, 0})};
    const Result<Pages> pages = findingsPages(list, testFonts());
    REQUIRE(pages);
    QString text;
    for (const Page &page : pages->pages) {
        for (const TextRun &run : page.texts)
            text += run.text;
    }
    CHECK(text.contains(QStringLiteral("校对清单")));
    CHECK(text.contains(QStringLiteral("2026年11月27日校对。差错")));
    CHECK(text.contains(QStringLiteral("可改为“，”。")));
    const QString path = desk.scratch.path(QStringLiteral("清单.pdf"));
    REQUIRE(exportFindings(list, testFonts(), {path, Overwrite::No, FindingsFormat::Pdf}));
    CHECK(readFile(path, 1 << 24)->startsWith("%PDF-1."));
}

TEST_CASE("my words count as soon as they are written")
{
    const ProofreadingDesk desk;
    CHECK(desk.finding(QStringLiteral("领导小组，")) < 0);
    desk.action("ownWords").trigger();
    auto &dialog = desk.shown<OwnWordsDialog>();
    for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("新增要改的"))
            button->click();
    }
    auto *table = dialog.findChild<OwnWordTable *>();
    table->setData(table->index(0, OwnWordTable::Word), QStringLiteral("领导小组，"));
    table->setData(table->index(0, OwnWordTable::Right), QStringLiteral("工作专班，"));
    dialog.accept();
    CHECK_FALSE(desk.reader().isCurrent());
    desk.read();
    CHECK(desk.finding(QStringLiteral("领导小组，")) >= 0);
}

TEST_CASE("of a new entry nothing is told while somebody is about to write it, and all once it is left empty")
{
    const ProofreadingDesk desk(smallReport());
    const QList<Finding> before = desk.panel().reading().findings.findings;
    desk.select("i2");
    desk.action("addItem").trigger();
    const QString added = desk.space().selection().id.value;
    REQUIRE(added != QStringLiteral("i2"));
    desk.read();
    CHECK(desk.panel().reading().findings.findings == before);
    desk.select("i1");
    desk.read();
    const QList<Finding> &left = desk.panel().reading().findings.findings;
    CHECK(std::any_of(
        left.begin(), left.end(), [&](const Finding &finding) { return finding.place.node.value == added; }));
    desk.select(added.toLatin1().constData());
    desk.read();
    CHECK(desk.panel().reading().findings.findings == before);
}

TEST_CASE("the panel makes the window no taller on 1366 × 768 at 200 %")
{
    const ProofreadingDesk desk;
    constexpr QSize kRoom(1366 / 2 - 16, 768 / 2 - 48);
    desk.window->resize(kRoom);
    QApplication::processEvents();
    const int before = desk.window->height();
    desk.window->proofreading().togglePanel();
    QTest::qWait(50);
    CHECK(desk.window->height() == before);
}

TEST_CASE("on 1366 × 768 at 200 % six rows of the list are in sight")
{
    const ProofreadingDesk desk(manyFaults(28));
    desk.window->resize(1366 / 2 - 16, 768 / 2 - 48);
    QApplication::processEvents();
    desk.window->proofreading().togglePanel();
    QTest::qWait(50);
    const QTreeView &list = desk.list();
    const QModelIndex top = list.indexAt(QPoint(0, 0));
    REQUIRE(top.isValid());
    CHECK(list.viewport()->rect().contains(list.visualRect(top.siblingAtRow(top.row() + 5))));
    desk.choose(kDoubled); // with all that can be done with it
    QTest::qWait(50);
    CHECK(list.width() > desk.panel().width() / 3);
    CHECK_FALSE(list.horizontalScrollBar()->isVisible());
}

TEST_CASE("a height of the panel that was chosen on another screen suits this one")
{
    const auto [chosen, there, here] = GENERATE(table<int, int, int>({{900, 1300, 700}, {10, 500, 1300}}));
    const ProofreadingDesk desk(manyFaults(28));
    desk.window->resize(1280, there);
    desk.window->proofreading().togglePanel();
    QTest::qWait(50);
    desk.window->resizeDocks({&desk.window->proofreading().dock()}, {chosen}, Qt::Vertical);
    QTest::qWait(50);
    desk.window->close();
    Settings settings = loadSettings();
    settings.windowGeometry.clear();
    MainWindow window(testFonts(), settings);
    window.resize(1280, here);
    window.show();
    REQUIRE(window.showLibrary(desk.scratch.library(QStringLiteral("别的.nianbao"), {manyFaults(28)})));
    QTest::qWait(50);
    const QDockWidget &dock = window.proofreading().dock();
    REQUIRE(dock.isVisible());
    CHECK(dock.height() <= here * 6 / 10);
    CHECK(window.proofreading().panel().height() >= window.proofreading().panel().leastUsefulHeight());
}

TEST_CASE("a window that was left on a larger screen fits this one")
{
    const QSize screen = qApp->primaryScreen()->availableSize();
    QMainWindow larger;
    larger.resize(screen * 2);
    Settings settings;
    settings.windowGeometry = larger.saveGeometry();
    const MainWindow window(testFonts(), settings);
    CHECK(window.width() <= screen.width());
    CHECK(window.height() <= screen.height());
}
