// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes a second time: the same file, a corrected one, another office's of the same name, an older copy.
#include "core/model/nodefields.h"
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

QString reportWith(const QString &items)
{
    return QStringLiteral("青禾县2018年度法治政府建设工作情况的报告\n一、工作开展情况\n（一）加强组织领导。%1\n"
                          "二、存在的问题\n一是力量不足。持证人员较少。\n青禾县人民政府\n2019年1月5日\n")
        .arg(items);
}

const QString kTwo = QStringLiteral("一是研究工作。召开党组会3次。二是健全制度。印发制度2件。");

/// With a text in every place that holds one.
QString reportOfTexts(const QString &lead)
{
    return QStringLiteral(
        "青禾县2018年度法治政府建设工作情况的报告\n市政府：\n现将情况报告如下：\n一、工作开展情况\n%1\n"
        "（一）加强组织领导。一是研究工作。召开党组会3次。二是健全制度。印发制度2件。\n"
        "二、存在的问题\n有下列问题：\n（一）力量不足。持证人员较少。\n"
        "三、下一步工作安排\n（一）充实力量。加强培训。\n特此报告。\n青禾县人民政府\n2019年1月5日\n")
        .arg(lead);
}

class Desk {
public:
    Desk()
        : document(std::make_unique<Document>(scratch.library(QStringLiteral("县.nianbao"), {})))
    {
    }

    ImportPlan plan(const QString &name, const QString &text, ImportAs as) const
    {
        const QString path = scratch.path(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        ImportRequest request;
        request.file = scratch.write(name, text.toUtf8());
        request.as = as;
        request.organisation = as == ImportAs::Report ? QStringLiteral("青禾县人民政府") : QString();
        auto planned = planImport(request, document->library(), randomIds());
        INFO((planned ? std::string() : planned.error().message.toStdString()));
        REQUIRE(planned);
        return *planned;
    }

    ImportPlan take(const QString &name, const QString &text, ImportAs as = ImportAs::Report) const
    {
        const ImportPlan planned = plan(name, text, as);
        REQUIRE(acceptImport(planned, *document));
        return planned;
    }

    [[nodiscard]] Report report() const
    {
        return document->library().load(document->library().reports().value().first().id).value();
    }

    void edit(const std::function<void(Report &)> &change) const
    {
        REQUIRE(document->choose(report().id));
        REQUIRE(document->edit({QStringLiteral("修改")}, change));
    }

    /// The first item of the first category says something else from now on.
    void rewriteFirst(const QString &title) const
    {
        edit([&](Report &changed) { changed.parts[0].sections[0].items[0].title = title; });
    }

    /// One item of a category says something else altogether.
    void rewrite(int section, int item, const QString &title, const QString &body) const
    {
        edit([&](Report &changed) {
            WorkItem &rewritten = changed.parts[0].sections[section].items[item];
            rewritten.title = title;
            rewritten.body = {{ParagraphKind::Text, body}};
        });
    }

    [[nodiscard]] QString text() const
    {
        QString all;
        for (const Part &part : report().parts) {
            for (const Section &section : part.sections) {
                all += section.title + joined(section.lead);
                for (const WorkItem &item : section.items)
                    all += item.title + joined(item.body);
            }
        }
        return all;
    }

    Scratch scratch;
    std::unique_ptr<Document> document;
};

} // namespace

TEST_CASE("the same report again changes nothing, also after it was edited here")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo));
    desk.rewriteFirst(QStringLiteral("反复研究工作。"));
    const Report before = desk.report();
    const ImportPlan again = desk.take(QStringLiteral("报告.txt"), reportWith(kTwo));
    CHECK(again.count(MergeKind::Changed) == 0);
    CHECK_FALSE(again.changesAnything);
    CHECK((desk.report() == before));
}

TEST_CASE("the same report again takes back no word that was corrected in a part, a problem or the title")
{
    const Desk desk;
    const QString text = reportOfTexts(QStringLiteral("2018，全县法治建设稳步推进。"));
    desk.take(QStringLiteral("报告.txt"), text);
    desk.edit([](Report &report) {
        report.title = QStringLiteral("青禾县2018年度法治政府建设情况的报告");
        report.addressees = QStringLiteral("市人民政府：");
        report.foreword[0].text = QStringLiteral("现将2018年的情况报告如下：");
        report.parts[0].heading = QStringLiteral("主要工作");
        report.parts[0].lead[0].text = QStringLiteral("2018年，全县法治建设稳步推进。");
        report.parts[1].sections[0].lead[0].text = QStringLiteral("持证人员偏少。");
        report.parts[2].tail[0].text = QStringLiteral("专此报告。");
    });
    const Report before = desk.report();
    const ImportPlan again = desk.take(QStringLiteral("报告.txt"), text);
    CHECK(again.count(MergeKind::Changed) == 0);
    CHECK(again.conflicts() == 0);
    CHECK_FALSE(again.changesAnything);
    CHECK((desk.report() == before));
}

TEST_CASE("a part's text that was corrected here and in the next version of the file is a conflict")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportOfTexts(QStringLiteral("2018，全县法治建设稳步推进。")));
    desk.edit([](Report &report) { report.parts[0].lead[0].text = QStringLiteral("2018年，全县法治建设稳步推进。"); });
    const QString corrected = reportOfTexts(QStringLiteral("2018年全县法治建设明显进步。"));
    CHECK(desk.take(QStringLiteral("报告（修改稿）.txt"), corrected).conflicts() == 1);
    CHECK(joined(desk.report().parts[0].lead) == QStringLiteral("2018年，全县法治建设稳步推进。"));

    const Desk other;
    other.take(QStringLiteral("报告.txt"), reportOfTexts(QStringLiteral("2018，全县法治建设稳步推进。")));
    const ImportPlan theirs = other.take(QStringLiteral("报告（修改稿）.txt"), corrected);
    CHECK((theirs.conflicts() == 0 && theirs.count(MergeKind::Changed) == 1));
    CHECK(joined(other.report().parts[0].lead) == QStringLiteral("2018年全县法治建设明显进步。"));
}

TEST_CASE("a part that came before parts remembered what they said is known by its unchanged file")
{
    const Desk desk;
    const QString text = reportOfTexts(QStringLiteral("2018，全县法治建设稳步推进。"));
    desk.take(QStringLiteral("报告.txt"), text);
    desk.edit([](Report &report) {
        report.parts[0].origin.received.clear();
        report.parts[0].lead[0].text = QStringLiteral("2018年，全县法治建设稳步推进。");
    });
    CHECK_FALSE(desk.take(QStringLiteral("报告.txt"), text).changesAnything);
}

TEST_CASE("a corrected report changes what it corrects, and proposes to remove what it leaves out")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo + QStringLiteral("三是抓好培训。培训4次。")));
    desk.rewriteFirst(QStringLiteral("反复研究工作。"));
    const ImportPlan corrected = desk.take(QStringLiteral("报告（修改稿）.txt"),
        reportWith(QStringLiteral("一是研究工作。召开党组会3次。二是健全制度。印发制度5件。")));
    CHECK(corrected.count(MergeKind::Changed) == 1);
    CHECK(corrected.count(MergeKind::Missing) == 1);
    CHECK(desk.text().contains(QStringLiteral("反复研究工作。")));
    CHECK(desk.text().contains(QStringLiteral("印发制度5件。")));
    CHECK(desk.text().contains(QStringLiteral("抓好培训。"))); // proposed, not done
}

TEST_CASE("a report that comes again knows the item that was rewritten altogether here")
{
    const Desk desk;
    const QString three = kTwo + QStringLiteral("三是抓好培训。培训4次。");
    desk.take(QStringLiteral("报告.txt"), reportWith(three));
    desk.rewrite(0, 1, QStringLiteral("建章立制更加完备。"), QStringLiteral("出台了一批管用的规矩，覆盖各个环节。"));
    const Report before = desk.report();
    const ImportPlan again = desk.take(QStringLiteral("报告.txt"), reportWith(three));
    CHECK_FALSE(again.changesAnything);
    CHECK(again.count(MergeKind::Added) == 0);
    CHECK(again.count(MergeKind::Missing) == 0);
    CHECK((desk.report() == before));
    CHECK_FALSE(desk.take(QStringLiteral("另一个名字.txt"), reportWith(three)).changesAnything);

    const QString corrected = QString(three).replace(QStringLiteral("印发制度2件"), QStringLiteral("印发制度5件"));
    const ImportPlan plan = desk.take(QStringLiteral("报告（修改稿）.txt"), reportWith(corrected));
    CHECK(plan.conflicts() == 1);
    CHECK(plan.count(MergeKind::Added) == 0);
    CHECK(plan.count(MergeKind::Missing) == 0);
    CHECK(desk.text().contains(QStringLiteral("出台了一批管用的规矩"))); // ours stays until the other is taken
    CHECK_FALSE(desk.text().contains(QStringLiteral("印发制度5件")));
}

TEST_CASE("a rewritten item is told from one that the corrected report puts beside it, and from one that is gone")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo + QStringLiteral("三是抓好培训。培训4次。")));
    desk.rewrite(0, 1, QStringLiteral("建章立制更加完备。"), QStringLiteral("出台了一批管用的规矩，覆盖各个环节。"));
    const ImportPlan more = desk.plan(QStringLiteral("报告.txt"),
        reportWith(QStringLiteral(
            "一是研究工作。召开党组会3次。二是开展督察。实地督察6次。三是健全制度。印发制度2件。四是抓好培训。"
            "培训4次。")),
        ImportAs::Report);
    CHECK(more.count(MergeKind::Added) == 1);
    CHECK(more.count(MergeKind::Missing) == 0);
    const ImportPlan gone = desk.plan(QStringLiteral("报告.txt"),
        reportWith(QStringLiteral("一是研究工作。召开党组会3次。二是抓好培训。培训4次。")), ImportAs::Report);
    CHECK(gone.count(MergeKind::Added) == 0);
    CHECK(gone.count(MergeKind::Missing) == 1);
    const ImportPlan replaced = desk.plan(QStringLiteral("别的报告.txt"),
        reportWith(QStringLiteral("一是研究工作。召开党组会3次。二是开展督察。实地督察6次。三是抓好培训。培训4次。")),
        ImportAs::Report);
    CHECK(replaced.count(MergeKind::Added) == 1); // another file: no version of what was rewritten
}

TEST_CASE("an item that was moved to another category here is not added again, nor called missing")
{
    const Desk desk;
    const QString twoCategories =
        kTwo + QStringLiteral("\n（二）严格行政执法。一是办理案件。办理案件5件。二是健全制度。印发制度2件。");
    desk.take(QStringLiteral("报告.txt"), reportWith(twoCategories));
    REQUIRE(desk.document->choose(desk.report().id));
    REQUIRE(desk.document->edit({QStringLiteral("移动")}, [](Report &changed) {
        QList<Section> &sections = changed.parts[0].sections;
        sections[1].items << sections[0].items.takeFirst();
        sections[1].items.last().title = QStringLiteral("党组高度重视。");
    }));
    const Report before = desk.report();
    const ImportPlan again = desk.take(QStringLiteral("报告.txt"), reportWith(twoCategories));
    CHECK(again.count(MergeKind::Added) == 0);
    CHECK(again.count(MergeKind::Missing) == 0);
    CHECK((desk.report() == before));
    REQUIRE(desk.document->edit(
        {QStringLiteral("删除")}, [](Report &changed) { changed.parts[0].sections[1].items.removeLast(); }));
    CHECK(desk.plan(QStringLiteral("报告.txt"), reportWith(twoCategories), ImportAs::Report).count(MergeKind::Added)
        == 1);
}

TEST_CASE("material that comes corrected knows the record that was rewritten altogether here")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo));
    const auto rows = [](int trained) {
        return QStringLiteral(
            "类别,标题,内容\n加强组织领导,研究部署,党委会研究6次。\n加强组织领导,集中培训,培训%1次。\n"
            "加强组织领导,实地督察,督察9次。\n")
            .arg(trained);
    };
    const QString file = QStringLiteral("王什镇/台账.csv");
    desk.take(file, rows(4), ImportAs::Material);
    const QList<WorkItem> items = desk.report().parts[0].sections[0].items;
    const auto trained = std::find_if(items.begin(), items.end(),
        [](const WorkItem &item) { return item.title.startsWith(QStringLiteral("集中培训")); });
    REQUIRE(trained != items.end());
    desk.rewrite(0, int(trained - items.begin()), QStringLiteral("王什镇走在前列。"),
        QStringLiteral("覆盖村组干部，反响良好，做法全县推广。"));
    CHECK_FALSE(desk.plan(file, rows(4), ImportAs::Material).changesAnything);
    const ImportPlan corrected = desk.take(file, rows(8), ImportAs::Material);
    CHECK(corrected.count(MergeKind::Added) == 0);
    CHECK(corrected.count(MergeKind::Missing) == 0);
    CHECK(corrected.conflicts() == 1);
    CHECK(desk.text().contains(QStringLiteral("做法全县推广")));
}

TEST_CASE("a data file whose text is the first one's still brings units and whatever else is no text")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo));
    Report sent = desk.report();
    sent.parts[0].sections[0].items[0].unit = QStringLiteral("县司法局");
    sent.parts[0].sections[0].items[1].titleAlone = true;
    desk.rewriteFirst(QStringLiteral("反复研究工作。"));
    const Report merged = merge(desk.report(), sent).report;
    const QList<WorkItem> &items = merged.parts[0].sections[0].items;
    CHECK(items[0].unit == QStringLiteral("县司法局"));
    CHECK(items[0].title == QStringLiteral("反复研究工作。"));
    CHECK(items[1].titleAlone);
}

TEST_CASE("another office's file of the same name is no correction of the first one's")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo));
    const auto rows = [](const QString &item) { return QStringLiteral("类别,标题,内容\n加强组织领导,%1\n").arg(item); };
    for (const bool named : {true, false}) {
        INFO(named);
        const QString folder = named ? QStringLiteral("%1镇/台账.csv") : QStringLiteral("第%1批/台账.csv");
        const ImportPlan first = desk.take(
            folder.arg(QStringLiteral("王什")), rows(QStringLiteral("学习研究,研究学习6次。")), ImportAs::Material);
        CHECK(first.from.sender == (named ? QStringLiteral("王什镇") : QString()));
        const ImportPlan second = desk.take(
            folder.arg(QStringLiteral("韩村")), rows(QStringLiteral("学习研究,研究学习8次。")), ImportAs::Material);
        CHECK(second.count(MergeKind::Added) == 1);
        CHECK(second.count(MergeKind::Missing) == 0);
    }
    CHECK(desk.text().count(QStringLiteral("研究学习6次")) == 2);
    CHECK(desk.text().count(QStringLiteral("研究学习8次")) == 2);
}

TEST_CASE("an older copy of the library takes back nothing; what both changed is a conflict")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo));
    const QString old = desk.scratch.path(QStringLiteral("旧.nianbao"));
    REQUIRE(desk.document->library().copyTo(old, Overwrite::No));
    desk.rewriteFirst(QStringLiteral("反复研究工作。"));
    const auto merged = [&] {
        ImportRequest request;
        request.file = old;
        return planImport(request, desk.document->library(), randomIds()).value();
    };
    const Report before = desk.report();
    const ImportPlan same = merged();
    REQUIRE(acceptImport(same, *desk.document));
    CHECK((desk.report() == before));
    {
        Document other(std::move(Library::open(old).value()));
        REQUIRE(other.choose(before.id));
        REQUIRE(other.edit({QStringLiteral("修改")},
            [](Report &report) { report.parts[0].sections[0].items[0].title = QStringLiteral("深入研究工作。"); }));
    }
    ImportPlan both = merged();
    CHECK(both.merged[0].conflicts() == 1);
    CHECK((decided(both.before[0], both.merged[0], {}) == before));
    const auto conflict = std::find_if(both.merged[0].entries.begin(), both.merged[0].entries.end(),
        [](const MergeEntry &entry) { return entry.conflict(); });
    both.decisions = {{conflict->node, Field::None, Decision::Choice::Take, {}}};
    REQUIRE(acceptImport(both, *desk.document));
    CHECK(desk.report().parts[0].sections[0].items[0].title == QStringLiteral("深入研究工作。"));
}

TEST_CASE("a wrong choice of columns does not lock the table out: it is told, and the columns are guessed again")
{
    const Desk desk;
    desk.take(QStringLiteral("报告.txt"), reportWith(kTwo));
    const QString rows = QStringLiteral("类别,标题,内容\n加强组织领导,学习研究,研究学习6次。\n");
    const ImportPlan good = desk.plan(QStringLiteral("台账.csv"), rows, ImportAs::Material);
    REQUIRE(good.fragment.tables.size() == 1);
    ColumnMapping wrong = good.fragment.tables.first().mapping;
    wrong.fields = {QStringLiteral("category"), QStringLiteral("title"), QStringLiteral("id")};
    ImportRequest request = good.request;
    request.mappings = {wrong};
    const auto plan = planImport(request, desk.document->library(), randomIds());
    REQUIRE(plan);
    CHECK(plan->count(MergeKind::Added) == good.count(MergeKind::Added));
    CHECK(plan->notes.first().code == QStringLiteral("table.mapping"));
    CHECK(plan->notes.first().message.contains(QStringLiteral("研究学习6次")));
}

#ifdef Q_OS_UNIX
TEST_CASE("an open library of an odd name keeps its lock when its folder is listed")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("年报库"), {});
    const QString path = library->path();
    REQUIRE(filesToImport({QFileInfo(path).absolutePath(), path}, {}, {}));
    const pid_t child = ::fork(); // asked from outside, as another program would
    REQUIRE(child >= 0);
    if (child == 0) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
        struct flock lock { };
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool isLocked = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        ::_exit(isLocked ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
#endif
