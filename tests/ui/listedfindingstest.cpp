// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is listed beside the findings: sums that hold and what is ignored, in the panel, on paper and in files.
#include "tests/ui/proofreadingdesk.h"

#include "core/base/files.h"
#include "core/proofread/ignoring.h"
#include "ui/dialogs/findingdetail.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/severitycolor.h"
#include "ui/preview/printdialog.h"
#include "ui/window/statusline.h"

#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QToolButton>

#include <cstdlib>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kRate = QStringLiteral("受理61件，办结52件，办结率85.2%。");

Report withSum()
{
    Report report = faultyReport();
    findItem(report, Id {QStringLiteral("i2")})->body += paragraphs({kRate});
    report.parts[0].lead = paragraphs({QStringLiteral("现将有关情况汇报如下，，请审阅。")});
    return report;
}

/// With a finding that is ignored and both boxes ticked.
struct WithBoth : ProofreadingDesk {
    WithBoth()
        : ProofreadingDesk(withSum())
    {
        QList<Finding> all = panel().reading().findings.findings;
        all.removeIf([](const Finding &finding) { return finding.quote != u"2018"; });
        REQUIRE(all.size() == 1);
        REQUIRE(document().edit({QStringLiteral("忽略")}, [&](Report &report) {
            ignoreFindings(report, all, {QStringLiteral("领导审定的写法"), QStringLiteral("科室"), {}});
        }));
        read();
        FindingFilter filter;
        filter.proofs = filter.ignored = true;
        panel().setFilter(filter);
    }

    QByteArray exported(const char *way, const QString &name) const
    {
        action(way).trigger();
        const QString path = scratch.path(name);
        emit shown<QFileDialog>().fileSelected(path);
        return readFile(path, 1 << 24).value();
    }
};

QString printedText(const ProofreadingDesk &desk)
{
    desk.action("printFindings").trigger();
    QString text;
    for (const Page &page : desk.shown<PrintPreview>().findChild<PageView *>()->pages().pages) {
        for (const TextRun &run : page.texts)
            text += run.text;
    }
    return text;
}

} // namespace

TEST_CASE("a sum that holds is listed with its words and the item in which it stands")
{
    const WithBoth desk;
    const auto row = desk.column(FindingsModel::SeverityColumn).indexOf(QStringLiteral("✓"));
    REQUIRE(row >= 0);
    CHECK(desk.column(FindingsModel::QuoteColumn)[row] == QStringLiteral("85.2%"));
    CHECK(desk.column(FindingsModel::PlaceColumn)[row].contains(QStringLiteral("（一） › 二是")));
}

TEST_CASE("what is ticked is printed: sums that hold, and what is ignored with its reason")
{
    const WithBoth desk;
    const QString text = printedText(desk);
    CHECK(text.contains(QStringLiteral("算得对")));
    CHECK(text.contains(QStringLiteral("52 ÷ 61")));
    CHECK(text.contains(QStringLiteral("领导审定的写法")));
    CHECK(text.contains(QStringLiteral("另列算得对的数1处、已忽略的1处。")));
    desk.shown<PrintPreview>().close();
    desk.panel().setFilter({});
    const QString plain = printedText(desk);
    CHECK_FALSE(plain.contains(QStringLiteral("52 ÷ 61")));
    CHECK_FALSE(plain.contains(QStringLiteral("领导审定的写法")));
}

TEST_CASE("the printed list names part and rule of each finding, and how binding that is")
{
    const ProofreadingDesk desk(withSum());
    const QString text = printedText(desk);
    CHECK(text.contains(QStringLiteral("标点重复、冲突（规定）")));
    const auto band = text.indexOf(QStringLiteral("一、工作开展情况"));
    REQUIRE(band >= 0);
    CHECK(band < text.indexOf(QStringLiteral("汇报如下【，，】")));
}

TEST_CASE("what is ticked is exported: sums that hold, and what is ignored with its reason")
{
    const WithBoth desk;
    const QString csv = QString::fromUtf8(desk.exported("exportFindingsCsv", QStringLiteral("清单.csv")));
    CHECK(csv.contains(QStringLiteral("算得对")));
    CHECK(csv.contains(QStringLiteral("52 ÷ 61")));
    CHECK(csv.contains(QStringLiteral("领导审定的写法")));
    desk.shown<QMessageBox>().close();
    const QJsonObject json =
        QJsonDocument::fromJson(desk.exported("exportFindingsJson", QStringLiteral("清单.json"))).object();
    const QJsonObject proof = json[QStringLiteral("proofs")].toArray().first().toObject();
    CHECK(proof[QStringLiteral("quote")].toString() == QStringLiteral("85.2%"));
    CHECK(proof[QStringLiteral("sum")].toString().startsWith(QStringLiteral("52 ÷ 61")));
    const QJsonObject ignored = json[QStringLiteral("ignored")].toArray().first().toObject();
    CHECK(ignored[QStringLiteral("ignored")][QStringLiteral("reason")].toString() == QStringLiteral("领导审定的写法"));
}

TEST_CASE("an ignored finding that comes back tells why it was ignored, and the others nothing")
{
    const ProofreadingDesk desk;
    QList<Finding> all = desk.panel().reading().findings.findings;
    all.removeIf([](const Finding &finding) { return finding.quote != kDoubled; });
    REQUIRE(desk.document().edit({QStringLiteral("忽略")}, [&](Report &report) {
        ignoreFindings(report, all,
            {QStringLiteral("照原文引"), QStringLiteral("科室"), QDateTime({2026, 11, 27}, {4, 0}, Qt::LocalTime)});
    }));
    desk.read();
    REQUIRE(desk.finding(kDoubled) < 0);
    REQUIRE(desk.document().edit({QStringLiteral("改")}, [](Report &report) {
        findItem(report, Id {QStringLiteral("i1")})->body.first().text.replace(u"领导"_qs, u"工作"_qs);
    }));
    desk.read();
    desk.choose(kDoubled);
    const auto &detail = *desk.panel().findChild<FindingDetail *>();
    CHECK(detail.text().contains(
        QStringLiteral("以前忽略过（科室 2026-11-27 04:00），文字已改，请再看。理由：照原文引")));
    desk.choose(QStringLiteral("。。"));
    CHECK_FALSE(detail.text().contains(QStringLiteral("以前忽略过")));
}

TEST_CASE("the counts follow the part that is chosen")
{
    const ProofreadingDesk desk;
    const int all = desk.panel().reading().findings.count(Severity::Error);
    REQUIRE(all >= 3);
    FindingFilter problems;
    problems.group = QStringLiteral("二、存在的问题");
    desk.panel().setFilter(problems);
    int there = 0;
    for (const int number : desk.panel().listed())
        there += desk.panel().reading().findings.findings[number].severity == Severity::Error ? 1 : 0;
    REQUIRE(there > 0);
    REQUIRE(there < all);
    CHECK(desk.toggle(QStringLiteral("差错")).text() == QStringLiteral("差错 %1").arg(there));
}

TEST_CASE("where a place has little room the numbers of its steps are left, and the last step")
{
    CHECK(shortPlace(QStringLiteral("（一）加强组织领导 › 三是")) == QStringLiteral("（一） › 三是"));
    CHECK(
        shortPlace(QStringLiteral("一、工作开展情况 › （十二）其他 › 二是")) == QStringLiteral("一 › （十二） › 二是"));
    CHECK(shortPlace(QStringLiteral("一、工作开展情况")) == QStringLiteral("一、工作开展情况"));
    CHECK(shortPlace(QStringLiteral("一体推进 › 三是")) == QStringLiteral("一体推进 › 三是"));
    CHECK(shortPlace({}).isEmpty());
}

TEST_CASE("all places of the list have one form, whatever row they are in")
{
    Report report = faultyReport();
    report.parts[0].sections[0].items[0].body << paragraphs({QStringLiteral("办理30件，其中甲镇20件，乙镇10件。")});
    const ProofreadingDesk desk(report);
    FindingFilter all;
    all.proofs = true;
    desk.panel().setFilter(all);
    QStringList places = desk.column(FindingsModel::PlaceColumn);
    places.removeAll(QString());
    CHECK(places.count(QStringLiteral("一 › （一） › 一是")) >= 2);
    for (const QString &place : std::as_const(places)) {
        INFO(place.toStdString());
        CHECK(shortPlace(place) == place);
    }
}

TEST_CASE("the captions of the columns show from the first time on, also while a notice is shown")
{
    const ProofreadingDesk desk(manyFaults(28));
    desk.space().announce(QStringLiteral("已导入“总结.txt”：新增 28 条。"), true);
    QApplication::processEvents();
    desk.window->proofreading().togglePanel();
    QTest::qWait(50);
    CHECK_FALSE(desk.list().isHeaderHidden());
}

TEST_CASE("what is said of a finding ends with a whole line where there is no room for all")
{
    const ProofreadingDesk desk;
    desk.window->proofreading().togglePanel();
    desk.lookAt(kDoubled);
    QTest::qWait(50);
    for (auto *area : desk.panel().findChildren<QScrollArea *>()) {
        if (!area->widget() || area->widget()->height() <= area->viewport()->height())
            continue;
        bool isWhole = false;
        for (const QLabel *label : area->widget()->findChildren<QLabel *>()) {
            const int below = area->viewport()->height() - label->y();
            isWhole =
                isWhole || (below > 0 && below <= label->height() && below % label->fontMetrics().lineSpacing() == 0);
        }
        CHECK(isWhole);
    }
}

TEST_CASE("the chosen part can be read in its box")
{
    const ProofreadingDesk desk;
    desk.window->proofreading().dock().show();
    QApplication::processEvents();
    for (const auto *box : desk.panel().findChildren<QComboBox *>()) {
        if (box->accessibleName() != QStringLiteral("只看哪一部分"))
            continue;
        const int index = box->findText(QStringLiteral("一、工作开展情况"));
        REQUIRE(index >= 0);
        CHECK(box->width() > box->fontMetrics().horizontalAdvance(box->itemText(index)) + box->height());
    }
}

TEST_CASE("each count of the status line has the colour of its kind")
{
    Report report = faultyReport();
    report.parts[0].lead = paragraphs({QStringLiteral("现将有关情况汇报如下,请审阅。")});
    const ProofreadingDesk desk(report);
    REQUIRE(desk.panel().reading().findings.count(Severity::Hint) > 0);
    REQUIRE(desk.panel().reading().findings.count(Severity::Warning) > 0);
    for (auto *button : desk.window->status().findChildren<QAbstractButton *>()) {
        if (button->text() != desk.window->status().findingsText())
            continue;
        const QImage image = button->grab().toImage();
        const auto shows = [&](Severity severity) {
            const QColor wanted = colorOf(severity, button->palette());
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor is = image.pixelColor(x, y);
                    if (std::abs(is.red() - wanted.red()) + std::abs(is.green() - wanted.green())
                            + std::abs(is.blue() - wanted.blue())
                        < 60)
                        return true;
                }
            }
            return false;
        };
        CHECK(shows(Severity::Error));
        CHECK(shows(Severity::Warning));
        CHECK(shows(Severity::Hint));
    }
}
