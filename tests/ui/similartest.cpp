// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/dialogs/similardialog.h"
#include "ui/models/similartable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextEdit>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kText = QStringLiteral("举办行政执法人员培训班6期，参训1200人次，重点讲解行政处罚法和执法文书制作，"
                                     "组织闭卷考试并公布成绩。");

Report reportOf(int year)
{
    Report report = smallReport();
    report.id = Id {QStringLiteral("r%1").arg(year)};
    report.year = *Year::from(year);
    findItem(report, Id {QStringLiteral("i2")})->body = paragraphs({kText});
    return report;
}

void searched(SimilarDialog &dialog, const std::function<void()> &act)
{
    QSignalSpy spy(&dialog, &SimilarDialog::searched);
    act();
    REQUIRE((!spy.isEmpty() || spy.wait()));
}

} // namespace

TEST_CASE("an item that is like last year's is shown beside it, and both can be gone to")
{
    Desk desk({reportOf(2017), reportOf(2018)});
    REQUIRE(desk.document().choose(Id {QStringLiteral("r2018")}));
    REQUIRE(desk.document().edit({QStringLiteral("改")}, [](Report &report) {
        findItem(report, Id {QStringLiteral("i2")})
            ->body.first()
            .text.replace(QStringLiteral("闭卷"), QStringLiteral("开卷"));
    }));
    desk.action("similar").trigger();
    auto &dialog = desk.shown<SimilarDialog>();
    auto *table = dialog.findChild<SimilarTable *>();
    const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    CHECK(table->index(0, SimilarTable::Kind).data().toString() == QStringLiteral("照搬往年"));
    CHECK(table->index(0, SimilarTable::First).data().toString().startsWith(QStringLiteral("2017年")));
    const QList<QTextEdit *> texts = dialog.findChildren<QTextEdit *>();
    REQUIRE(texts.size() == 2);
    CHECK(texts[0]->toPlainText().contains(QStringLiteral("闭卷")));
    CHECK(texts[1]->toPlainText().contains(QStringLiteral("开卷")));
    CHECK_FALSE(texts[1]->extraSelections().isEmpty());

    button(dialog, QStringLiteral("转到前一处")).click();
    CHECK(desk.report().year.number() == 2017);
    CHECK(desk.space().selection().id == Id {QStringLiteral("i2")});
    CHECK(dialog.isVisible());
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("报告改过了"))); // looking at another year changes nothing
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == kText);
    desk.action("similar").trigger();
    CHECK(table->rowCount() == 1);
    button(dialog, QStringLiteral("转到后一处")).click();
    CHECK(desk.report().year.number() == 2018);
}

TEST_CASE("the threshold is remembered, and what was changed is searched again when it is asked for")
{
    Desk desk({reportOf(2018)});
    desk.action("similar").trigger();
    auto &dialog = desk.shown<SimilarDialog>();
    auto *table = dialog.findChild<SimilarTable *>();
    REQUIRE(desk.document().edit({QStringLiteral("改")}, [](Report &report) {
        WorkItem &item = *findItem(report, Id {QStringLiteral("i1")});
        item.body = paragraphs({kText.left(40) + QStringLiteral("由县司法局统一组织实施并通报各单位。")});
    }));
    searched(dialog, [&] { button(dialog, QStringLiteral("重新查找")).click(); });
    CHECK(table->rowCount() == 0);
    searched(dialog, [&] { dialog.findChild<QSpinBox *>()->setValue(60); });
    CHECK(table->rowCount() == 1);
    CHECK(desk.window->settings().likeness == 60);
    searched(dialog, [&] { dialog.findChild<QCheckBox *>()->click(); });
    CHECK(table->rowCount() == 1);
    desk.action("similar").trigger();
    CHECK(desk.window->findChildren<SimilarDialog *>().size() == 1);
}

TEST_CASE("closing the search or changing the threshold does not wait for what is under way")
{
    Report report = reportOf(2018);
    for (int index = 0; index < 15'000; ++index)
        report.parts[0].sections[0].items << item(
            QStringLiteral("w%1").arg(index), {}, kText + QStringLiteral("县直第%1单位参加。").arg(index * 7919));
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("年报.nianbao"), {report}));
    REQUIRE(document.choose(report.id));
    auto dialog = std::make_unique<SimilarDialog>(document, 80, nullptr);
    dialog->show();
    QElapsedTimer clock;
    clock.start();
    QSignalSpy spy(dialog.get(), &SimilarDialog::searched);
    for (int percent = 81; percent < 90; ++percent)
        dialog->findChild<QSpinBox *>()->setValue(percent);
    QTest::qWait(600); // the last one is searched for by now
    CHECK(dialog->findChild<QProgressBar *>()->isHidden());
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<QProgressBar *>()->isVisible(); }));
    CHECK(spy.isEmpty());
    clock.restart();
    dialog.reset();
    CHECK(clock.elapsed() < 1000);
}

TEST_CASE("the captions of similar texts wrap where there is little room")
{
    const Desk desk({reportOf(2017), reportOf(2018)});
    desk.action("similar").trigger();
    auto &dialog = desk.shown<SimilarDialog>();
    REQUIRE(QTest::qWaitFor([&] { return dialog.findChild<SimilarTable *>()->rowCount() > 0; }));
    constexpr QSize kRoom(1366 / 2 - 16, 768 / 2 - 48);
    CHECK(dialog.minimumSizeHint().width() <= kRoom.width());
    CHECK(dialog.minimumSizeHint().height() <= kRoom.height());
    dialog.resize(kRoom);
    QTest::qWait(20);
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK(label->width() >= label->minimumSizeHint().width());
        CHECK(label->height() >= (label->wordWrap() ? label->heightForWidth(label->width()) : 0));
    }
    for (const char *jump : {"转到前一处", "转到后一处"}) {
        const QPushButton &button = test::button(dialog, QString::fromUtf8(jump));
        for (const QWidget *text : dialog.findChildren<QTextEdit *>())
            CHECK_FALSE(button.geometry().intersects(text->geometry()));
    }
    const auto *list = dialog.findChild<QTreeView *>();
    for (const int column : {0, 1})
        CHECK(list->columnWidth(column)
            > list->fontMetrics().horizontalAdvance(list->model()->index(0, column).data().toString()));
}

TEST_CASE("Enter in the threshold searches again, and where nothing is found one sentence says so")
{
    const Desk desk;
    desk.action("similar").trigger();
    auto &dialog = desk.shown<SimilarDialog>();
    const auto *table = dialog.findChild<SimilarTable *>();
    auto *percent = dialog.findChild<QSpinBox *>();
    searched(dialog, [&] { QTest::keyClick(percent, Qt::Key_Return); });
    CHECK(dialog.isVisible());
    REQUIRE(table->rowCount() == 0);
    for (const QWidget *box : dialog.findChildren<QTextEdit *>())
        CHECK_FALSE(box->isVisible());
    CHECK_FALSE(dialog.findChild<QTreeView *>()->isVisible());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("没有找到相似到80%以上的内容"));
    }));
}
