// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/tasks/ownwordlist.h"
#include "ui/dialogs/ownwordsdialog.h"
#include "ui/models/ownwordtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>

using namespace nianbao;
using namespace nianbao::test;

namespace {

OwnWordsDialog &opened(const Desk &desk)
{
    desk.action("ownWords").trigger();
    return desk.shown<OwnWordsDialog>();
}

void press(const QWidget &in, const QString &text)
{
    for (QToolButton *candidate : in.findChildren<QToolButton *>()) {
        if (candidate->text() == text)
            return candidate->click();
    }
    FAIL(text.toStdString());
}

QStringList told(const OwnWordsDialog &dialog)
{
    const auto *list = dialog.findChild<QListWidget *>();
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines << list->item(row)->text();
    return lines;
}

} // namespace

TEST_CASE("words are typed into the table, tried at once and written with 确定")
{
    const Desk desk;
    OwnWordsDialog &dialog = opened(desk);
    auto *table = dialog.findChild<OwnWordTable *>();
    const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    press(dialog, QStringLiteral("新增要改的"));
    REQUIRE(table->rowCount() == 1);
    table->setData(table->index(0, OwnWordTable::Word), QStringLiteral(" 县法制办 "));
    table->setData(table->index(0, OwnWordTable::Right), QStringLiteral("县司法局"));
    table->setData(table->index(0, OwnWordTable::Except), QStringLiteral("原县法制办；县法制办公室"));
    press(dialog, QStringLiteral("新增不提示的"));
    table->setData(table->index(1, OwnWordTable::Word), QStringLiteral("本部门"));
    CHECK_FALSE(table->flags(table->index(1, OwnWordTable::Right)).testFlag(Qt::ItemIsEditable));
    dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("县法制办和原县法制办表扬了本部门。"));
    REQUIRE(QTest::qWaitFor([&] { return !told(dialog).isEmpty(); }));
    CHECK(told(dialog).filter(QStringLiteral("“县法制办”应为：县司法局。")).size() == 1);
    CHECK(told(dialog).filter(QStringLiteral("不提示")).size() == 1);
    CHECK(loadOwnWords().words.isEmpty());
    dialog.accept();
    const OwnWords words = loadOwnWords().words;
    REQUIRE(words.size() == 2);
    CHECK(words[0].except == QStringList {QStringLiteral("原县法制办"), QStringLiteral("县法制办公室")});
    CHECK(words[1].kind == OwnWordKind::Never);
}

TEST_CASE("取消 leaves the list as it was, a row that does not fit is shown with its reason and not written")
{
    const Desk desk;
    const OwnWords words {{OwnWordKind::Change, QStringLiteral("截止"), QStringLiteral("截至")}};
    REQUIRE(saveOwnWords(words));
    {
        OwnWordsDialog &dialog = opened(desk);
        auto *table = dialog.findChild<OwnWordTable *>();
        CHECK(dialog.words() == words);
        table->setData(table->index(0, OwnWordTable::Right), QStringLiteral("截止"));
        dialog.accept();
        CHECK(dialog.isVisible());
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("第1行")) && label->text().contains(QStringLiteral("一样"));
        }));
        for (int row = 1; row <= 7; ++row) // of many the first five
            table->setData(table->index(table->add(row - 1, OwnWordKind::Never), OwnWordTable::Remark), u"说明"_qs);
        dialog.accept();
        const QList<QLabel *> all = dialog.findChildren<QLabel *>();
        CHECK(std::any_of(all.begin(), all.end(), [](const QLabel *label) {
            const QString text = label->text();
            return text.contains(u"第1行"_qs) && text.contains(u"第5行有误：没有写词"_qs) && !text.contains(u"第6行"_qs)
                && text.contains(u"另有3行也要改"_qs);
        }));
        table->remove(0);
        dialog.reject();
        button(desk.shown<QMessageBox>(), u"不保存"_qs).click();
        REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<OwnWordsDialog *>() == nullptr; }));
    }
    CHECK(loadOwnWords().words == words);
}

TEST_CASE("Esc with words typed asks first: they are kept, or thrown away, or typed on")
{
    const Desk desk;
    QTest::keyClick(&opened(desk), Qt::Key_Escape); // nothing typed, nothing asked
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<OwnWordsDialog *>() == nullptr; }));
    OwnWordsDialog &dialog = opened(desk);
    press(dialog, u"新增不提示的"_qs);
    auto *view = dialog.findChild<QTableView *>();
    auto *line = view->findChild<QLineEdit *>();
    REQUIRE(line); // the cell is still open
    line->setText(u"本部门"_qs);
    dialog.close();
    dialog.close();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChildren<QMessageBox *>().size() == 1);
    QTest::keyClick(&desk.shown<QMessageBox>(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return dialog.findChild<QMessageBox *>() == nullptr; }));
    CHECK(dialog.isVisible());
    CHECK(dialog.words() == OwnWords {{OwnWordKind::Never, u"本部门"_qs}});
    CHECK(loadOwnWords().words.isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    button(desk.shown<QMessageBox>(), u"保存"_qs).click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<OwnWordsDialog *>() == nullptr; }));
    CHECK(loadOwnWords().words == OwnWords {{OwnWordKind::Never, u"本部门"_qs}});
}

TEST_CASE("a broken file of own words is told above the table, with the words that stay in force")
{
    const Desk desk;
    const OwnWords words {{OwnWordKind::Change, QStringLiteral("截止"), QStringLiteral("截至")}};
    REQUIRE(saveOwnWords(words));
    QFile file(desk.scratch.path(QStringLiteral("家/config/own-words.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("{\n7}") > 0);
    file.close();
    OwnWordsDialog &dialog = opened(desk);
    CHECK(dialog.words() == words);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("没有读入")); }));
}

TEST_CASE("what was imported is told above the table, and the first new word is in sight")
{
    const Desk desk;
    OwnWords words;
    for (int index = 0; index < 40; ++index)
        words << OwnWord {OwnWordKind::Change, u"县法制办%1"_qs.arg(index), u"县司法局"_qs};
    REQUIRE(saveOwnWords(words));
    const QString path = desk.scratch.path(u"别处的.csv"_qs);
    const OwnWords others {words[0], {OwnWordKind::Never, u"本部门"_qs}, {OwnWordKind::Never, u"我县"_qs}};
    REQUIRE(exportOwnWords(others, path, Overwrite::No));
    OwnWordsDialog &dialog = opened(desk);
    press(dialog, u"导入…"_qs);
    emit desk.shown<QFileDialog>().fileSelected(path);
    const auto &view = *dialog.findChild<QTableView *>();
    CHECK(view.currentIndex().data().toString() == u"本部门"_qs);
    CHECK(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QTest::qWait(50);
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"新增2条；相同1条"_qs)
            && label->geometry().bottom() < view.geometry().top();
    }));
}

TEST_CASE("treatment and rule are chosen by their names")
{
    OwnWordsDialog dialog({{OwnWordKind::Never, QStringLiteral("本部门")}}, {}, smallReport(), nullptr);
    dialog.show();
    auto *view = dialog.findChild<QTableView *>();
    auto *table = dialog.findChild<OwnWordTable *>();
    view->edit(table->index(0, OwnWordTable::OfRule));
    auto *box = view->findChild<QComboBox *>();
    REQUIRE(box);
    box->setCurrentIndex(box->findData(QStringLiteral("words.voice")));
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.words().first().rule.isEmpty(); }));
    CHECK(dialog.words().first().rule == QStringLiteral("words.voice"));
    CHECK(table->index(0, OwnWordTable::OfRule).data().toString() != QStringLiteral("words.voice"));
    table->setData(table->index(0, OwnWordTable::Treatment), QStringLiteral("change"));
    CHECK(dialog.words().first().rule.isEmpty());
}

TEST_CASE("on 1366 × 768 at 200 % the table has room for its words, and nothing lies over it")
{
    const Desk desk;
    OwnWordsDialog &dialog = opened(desk);
    dialog.resize(1366 / 2 - 16, 768 / 2 - 48);
    QTest::qWait(50);
    const auto &view = *dialog.findChild<QTableView *>();
    CHECK(view.viewport()->height() >= 3 * view.fontMetrics().lineSpacing());
    for (const QLabel *label : dialog.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        INFO(label->text().toStdString());
        CHECK((!label->isVisible() || !label->geometry().intersects(view.geometry())));
    }
}

TEST_CASE("a word is deleted by button or key, and none goes by a second click")
{
    const Desk desk;
    const OwnWords words {
        {OwnWordKind::Never, u"甲乙"_qs}, {OwnWordKind::Never, u"丙丁"_qs}, {OwnWordKind::Never, u"戊己"_qs}};
    REQUIRE(saveOwnWords(words));
    OwnWordsDialog &dialog = opened(desk);
    auto &view = *dialog.findChild<QTableView *>();
    QToolButton *remove = nullptr;
    for (auto *each : dialog.findChildren<QToolButton *>())
        remove = each->text() == u"删除"_qs ? each : remove;
    REQUIRE(remove);
    CHECK_FALSE(remove->isEnabled());
    view.setCurrentIndex(view.model()->index(1, OwnWordTable::Word));
    CHECK(remove->isEnabled());
    remove->click();
    CHECK(dialog.words().size() == 2);
    CHECK_FALSE(view.currentIndex().isValid());
    CHECK_FALSE(remove->isEnabled());
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(dialog.words().size() == 2);
    view.setCurrentIndex(view.model()->index(0, OwnWordTable::Word));
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(dialog.words() == OwnWords {words[2]});
    dialog.setWords({});
    CHECK_FALSE(remove->isEnabled());
}

TEST_CASE("while the list has a fault it is told in the colour of errors, and the trial says so")
{
    const Desk desk;
    OwnWordsDialog &dialog = opened(desk);
    auto *table = dialog.findChild<OwnWordTable *>();
    table->setData(table->index(table->add(-1, OwnWordKind::Never), OwnWordTable::Remark), u"说明"_qs);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"截止目前，召开会议3次。"_qs);
    auto *told = dialog.findChild<QListWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return told->count() == 1; }));
    CHECK(told->item(0)->text() == u"词表里有误，改好以后才能试。"_qs);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    const auto fault = std::find_if(
        labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"第1行有误"_qs); });
    REQUIRE(fault != labels.end());
    CHECK((*fault)->palette().color(QPalette::WindowText).red()
        > (*fault)->palette().color(QPalette::WindowText).green());
}
