// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit sends stands in the report, or a note says that it does not.
#include "core/model/find.h"
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <algorithm>
#include <random>

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

Report county()
{
    Report report = test::smallReport();
    report.year = *Year::from(2018);
    return report;
}

ImportRequest sent(const QString &unit, const QString &text)
{
    ImportRequest request;
    request.bytes = text.toUtf8();
    request.name = unit + QStringLiteral(".txt");
    request.unit = unit;
    request.as = ImportAs::Material;
    request.received = QDateTime::fromSecsSinceEpoch(1'550'000'000, Qt::UTC);
    return request;
}

QString textOf(const Report &report)
{
    QStringList texts;
    forEachText(report, [&](const Place &, const QString &text) { texts << text; });
    return texts.join(u'\n');
}

QString messagesOf(const QList<Note> &notes)
{
    QStringList messages;
    for (const Note &note : notes)
        messages << note.message;
    return messages.join(u'\n');
}

QList<ImportPlan> plansOf(const Library &library, const QList<ImportRequest> &requests)
{
    auto plans = planImports(requests, library, countedIds(QStringLiteral("n")));
    INFO((plans ? std::string() : plans.error().message.toStdString()));
    REQUIRE(plans);
    return *plans;
}

const Note *noteOf(const QList<Note> &notes, const QString &code)
{
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const Note &note) { return note.code == code; });
    return found == notes.end() ? nullptr : &*found;
}

/// Material of every manner, and the figures that were written into it, each of them once only.
class SentText {
public:
    SentText(unsigned seed, int first)
        : m_random(seed)
        , m_next(first)
    {
    }

    QString text()
    {
        QString text = oneOf({QStringLiteral("水利局2018年法治工作材料\n"), QStringLiteral("2018年工作总结\n"),
            QStringLiteral("关于受理案件%1件的材料\n"), QString()});
        if (below(3) == 0)
            text += QStringLiteral("一年来，共召开会议%1次，主要做了以下工作。\n");
        const QStringList marks {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")};
        const int parts = below(4);
        for (int i = 0; i < parts; ++i)
            text += marks[i] + QStringLiteral("、") + part();
        if (parts == 0)
            text += sections();
        if (text.isEmpty())
            text = QStringLiteral("开展执法检查%1次。\n");
        if (below(4) == 0)
            text += QStringLiteral("附件：执法案件目录%1件\n");
        if (below(4) == 0)
            text += QStringLiteral("水利局\n2019年1月5日\n");
        return filled(text);
    }

    [[nodiscard]] const QStringList &figures() const { return m_figures; }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString oneOf(const QStringList &texts) { return texts[below(int(texts.size()))]; }

    QString part()
    {
        QString text = oneOf({QStringLiteral("工作开展情况\n"), QStringLiteral("存在的问题\n"),
            QStringLiteral("下一步打算\n"), QStringLiteral("健全依法决策机制\n"), QStringLiteral("今年召开会议%1次\n"),
            QStringLiteral("存在的%1个问题\n"), QStringLiteral("完成案件%1件等工作\n"),
            QStringLiteral("加强组织领导，召开会议%1次。\n")});
        if (below(3) == 0)
            text += QStringLiteral("围绕全年重点任务，先后组织各类执法人员深入基层单位开展检查%1次，整改隐患%1处。\n");
        return text + (below(4) == 0 ? QString() : sections());
    }

    QString sections()
    {
        QString text;
        const QStringList marks {QStringLiteral("（一）"), QStringLiteral("（二）"), QStringLiteral("（三）")};
        for (int i = 0; i < below(4); ++i)
            text += marks[i] + section();
        return text;
    }

    QString section()
    {
        QString text = oneOf({QStringLiteral("加强组织领导%1次"), QStringLiteral("健全依法决策机制，召开会议%1次"),
            QStringLiteral("受理行政复议案件%1件"), QStringLiteral("加强组织领导"), QStringLiteral("推进简政放权"),
            QStringLiteral("健全依法行政决策机制"), QStringLiteral("处理12345热线工单%1件")});
        text += oneOf({QStringLiteral("。"), QStringLiteral("。办结%1件。"), QStringLiteral("\n办结%1件。"),
            QStringLiteral("。一是开展检查%1次。二是整改问题%1个。"),
            QStringLiteral("。主要做了%1件事：\n1.审查合同%1件。"), QString()});
        text += u'\n';
        if (below(3) == 0)
            text +=
                QStringLiteral("1.开展培训%1场。\n2.印发资料%1份，其中：\n（1）印发手册%1本。\n（2）印发折页%1张。\n");
        return text;
    }

    QString filled(QString text)
    {
        for (qsizetype at = text.indexOf(QStringLiteral("%1")); at >= 0; at = text.indexOf(QStringLiteral("%1"))) {
            m_figures << QString::number(m_next);
            text.replace(at, 2, QString::number(m_next++));
        }
        return text;
    }

    std::mt19937 m_random;
    int m_next;
    QStringList m_figures;
};

void checkFigures(const SentText &sent, const ImportPlan &plan, const Report &after)
{
    const QString kept = textOf(after);
    const QString told = messagesOf(plan.notes);
    for (const QString &figure : sent.figures()) {
        INFO("the figure " << figure.toStdString() << " in:\n"
                           << kept.toStdString() << "\nnotes:\n"
                           << told.toStdString());
        CHECK((kept.contains(figure) || told.contains(figure)));
    }
}

} // namespace

TEST_CASE("two units that report the same case in other figures are both in the report")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("县"), {county()});
    const QString text = QStringLiteral("%1局2018年法治工作材料\n\n一、工作\n（一）受理行政复议案件%2件。\n");
    const QList<ImportPlan> plans = plansOf(*library,
        {sent(QStringLiteral("水利局"), text.arg(QStringLiteral("水利"), QStringLiteral("35"))),
            sent(QStringLiteral("教育局"), text.arg(QStringLiteral("教育"), QStringLiteral("53"))),
            sent(QStringLiteral("民政局"), text.arg(QStringLiteral("民政"), QStringLiteral("35")))});
    CHECK(plans[0].count(MergeKind::Added) == 2); // with the section for what has no category
    CHECK(plans[1].count(MergeKind::Added) == 1);
    CHECK(plans[2].count(MergeKind::Added) == 1);
    const QString after = textOf(plans[2].merged[0].report);
    CHECK(after.count(QStringLiteral("受理行政复议案件35件。")) == 2);
    CHECK(after.contains(QStringLiteral("受理行政复议案件53件。")));
}

TEST_CASE("a heading that is a sentence with figures becomes the text of an item")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("县"), {county()});
    const auto after = [&](const QString &heading) {
        const QString text = QStringLiteral("民政局2018年工作材料\n一、工作\n（一）%1\n").arg(heading);
        const QList<ImportPlan> plans = plansOf(*library, {sent(QStringLiteral("民政局"), text)});
        CHECK(plans[0].count(MergeKind::Added) == 1);
        return plans[0].merged[0].report;
    };
    const Report led = after(QStringLiteral("加强组织领导12次。"));
    const WorkItem &item = led.parts[0].sections[0].items.last();
    CHECK(item.body == test::paragraphs({QStringLiteral("加强组织领导12次。")}));
    CHECK(item.origin.line == 3);
    const Report decided = after(QStringLiteral("健全依法决策机制，召开会议5次。审议文件3件。"));
    const WorkItem &second = decided.parts[0].sections[1].items.last();
    CHECK(second.title == QStringLiteral("健全依法决策机制，召开会议5次。"));
    CHECK(second.body == test::paragraphs({QStringLiteral("审议文件3件。")}));
}

TEST_CASE("a heading that goes into a category of other words is told with its line")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("县"), {county()});
    const QString text = QStringLiteral("2018年工作材料\n一、工作\n（一）健全依法行政决策机制。聘请顾问2名。\n");
    const QList<ImportPlan> plans = plansOf(*library, {sent(QStringLiteral("民政局"), text)});
    const Note *note = noteOf(plans[0].notes, QStringLiteral("material.heading"));
    REQUIRE(note);
    CHECK(note->place.line == 3);
    CHECK(note->message.contains(QStringLiteral("健全依法行政决策机制")));
}

TEST_CASE("the year in a heading of problems or plans is no text of theirs")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("县"), {county()});
    const QString text = QStringLiteral("2018年工作总结\n一、2018年工作开展情况\n（一）加强组织领导。召开会议2次。\n"
                                        "二、2019年工作打算\n加强培训。\n");
    const QList<ImportPlan> plans = plansOf(*library, {sent(QStringLiteral("民政局"), text)});
    CHECK(plans[0].notes.isEmpty());
    const Report after = plans[0].merged[0].report;
    CHECK(after.parts[2].sections.last().lead == test::paragraphs({QStringLiteral("加强培训。")}));
}

TEST_CASE("a file that brings nothing at all says so")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("县"), {county()});
    const QString text = QStringLiteral("2018年工作材料\n一、工作开展情况\n（一）加强组织领导。\n二、存在的问题\n");
    const QList<ImportPlan> plans = plansOf(*library, {sent(QStringLiteral("民政局"), text)});
    CHECK(noteOf(plans[0].notes, QStringLiteral("material.empty")));
    CHECK_FALSE(plans[0].changesAnything);
}

TEST_CASE("every figure of what a unit sends stands in the report or in a note")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("县"), {county()});
    const int kTexts = 400;
    for (int seed = 0; seed < kTexts; ++seed) {
        SentText first(unsigned(seed), 3001);
        SentText second(unsigned(seed), 6001); // the same words with other figures, by another unit
        const QString one = first.text();
        const QString other = second.text();
        INFO("seed " << seed << ":\n" << one.toStdString());
        const QList<ImportPlan> plans =
            plansOf(*library, {sent(QStringLiteral("水利局"), one), sent(QStringLiteral("教育局"), other)});
        REQUIRE(plans[1].merged.size() == plans[0].merged.size());
        const Report after = plans[1].merged.isEmpty() ? county() : plans[1].merged[0].report;
        checkFigures(first, plans[0], after);
        checkFigures(second, plans[1], after);
    }
}
