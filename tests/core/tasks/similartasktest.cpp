// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/similartask.h"
#include "core/model/outline.h"
#include "core/settings/settings.h"
#include "core/tasks/librarytask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kTraining = QStringLiteral("举办行政执法人员培训班6期，参训1200人次，重点讲解行政处罚法和执法文书制作，"
                                         "组织闭卷考试并公布成绩。");
const QString kReview = QStringLiteral("对各乡镇和县直部门制定的规范性文件逐件登记、逐件审查，发现问题及时退回修改，"
                                       "全年备案审查36件。");

Report yearReport(int year, const QStringList &bodies)
{
    Report report = smallReport();
    report.id = Id {QStringLiteral("r%1").arg(year)};
    report.year = *Year::from(year);
    report.parts[0].sections[0].items.clear();
    for (const QString &body : bodies) {
        const QString id = QStringLiteral("w%1").arg(report.parts[0].sections[0].items.size() + 1);
        report.parts[0].sections[0].items << item(id, QStringLiteral("有关工作。"), body);
    }
    return report;
}

struct Seen {
    SimilarKind kind;
    QString first;
    QString second;
    bool isSentence = false;

    bool operator==(const Seen &) const = default;
};

QList<Seen> seenIn(const QList<Report> &reports, int least = kUsualLikeness)
{
    const QStringList formulae {QStringLiteral("习近平新时代中国特色社会主义思想")};
    QList<Seen> seen;
    for (const Similarity &similarity : similaritiesIn(reports, least, formulae))
        seen << Seen {similarity.kind, similarity.first.report.value + u' ' + similarity.first.place.node.value,
            similarity.second.report.value + u' ' + similarity.second.place.node.value, similarity.isSentence};
    return seen;
}

} // namespace

TEST_CASE("the same item twice in a report is found, of two units it is theirs")
{
    Report report = yearReport(2018, {kTraining, kReview, kTraining});
    CHECK(seenIn({report}) == QList<Seen> {{SimilarKind::Repeated, u"r2018 w1"_qs, u"r2018 w3"_qs}});
    QList<WorkItem> &items = report.parts[0].sections[0].items;
    items[0].unit = u"县司法局"_qs;
    items[2].origin.sender = u"城关镇"_qs;
    items[2].body.first().text.replace(u"6期"_qs, u"8期"_qs);
    CHECK(seenIn({report}) == QList<Seen> {{SimilarKind::Units, u"r2018 w1"_qs, u"r2018 w3"_qs}});
    const Similarity found = similaritiesIn({report}, kUsualLikeness, {}).first();
    CHECK(found.percent < 100);
    CHECK(found.first.unit == u"县司法局"_qs);
    CHECK(found.second.text.contains(u"8期"_qs));
    CHECK(found.second.path == u"一、工作开展情况 › （一）加强组织领导 › 三是"_qs);
}

TEST_CASE("an item like last year's is found, and whether year, figures or words differ")
{
    const QString lastYear = u"2017年，"_qs + kTraining;
    CHECK(seenIn({yearReport(2017, {kReview, lastYear}), yearReport(2018, {u"2018年，"_qs + kTraining})})
        == QList<Seen> {{SimilarKind::LastYear, u"r2017 w2"_qs, u"r2018 w1"_qs}});
    QString updated = kTraining;
    updated.replace(u"6期"_qs, u"7期"_qs);
    const auto found = [&](const QString &now, int least = kUsualLikeness) {
        QStringList names;
        for (const Similarity &each :
            similaritiesIn({yearReport(2017, {lastYear}), yearReport(2018, {now})}, least, {}))
            names << nameOf(each.kind);
        return names;
    };
    CHECK(found(updated) == QStringList {u"只改了数字"_qs});
    updated.replace(u"1200"_qs, u"1500"_qs);
    CHECK(found(updated) == QStringList {u"只改了数字"_qs});
    CHECK(found(u"2018年，"_qs + kTraining) == QStringList {u"照搬往年"_qs});
    QString reworded = kTraining;
    reworded.replace(u"并公布成绩"_qs, u"并交流心得"_qs);
    CHECK(found(reworded) == QStringList {u"与往年相似"_qs});
    reworded.replace(u"6期"_qs, u"9期"_qs);
    CHECK(found(reworded, 60) == QStringList {u"与往年相似"_qs});
    CHECK(found(kReview, 50).isEmpty());
}

TEST_CASE("of several years the nearest is told, once")
{
    CHECK(seenIn({yearReport(2016, {kTraining}), yearReport(2017, {kReview, kTraining}), yearReport(2018, {kTraining})})
        == QList<Seen> {{SimilarKind::LastYear, u"r2016 w1"_qs, u"r2017 w2"_qs},
            {SimilarKind::LastYear, u"r2017 w2"_qs, u"r2018 w1"_qs}});
}

TEST_CASE("one sentence that two items share is found, a short one or a formula is not")
{
    const QString more = u"县委全面依法治县办牵头抓总，"_qs;
    const QString shared = u"建立行政执法与刑事司法衔接机制，定期通报案件移送情况，联合督办重大案件。"_qs;
    CHECK(seenIn({yearReport(2018, {kTraining + shared, kReview + shared})})
        == QList<Seen> {{SimilarKind::Repeated, u"r2018 w1"_qs, u"r2018 w2"_qs, true}});
    const QString shortOne = u"成效明显。"_qs;
    CHECK(seenIn({yearReport(2018, {kTraining + shortOne, kReview + shortOne})}).isEmpty());
    const QString formula =
        u"坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻落实《法治政府建设实施纲要（2015—2020年）》。"_qs;
    CHECK(seenIn({yearReport(2018, {formula + kTraining, formula + kReview})}).isEmpty());
    CHECK(seenIn({yearReport(2018, {kTraining + shared + shared})}).isEmpty()); // within one item: a rule's business
}

TEST_CASE("of many that say the same each is told once, with the one that it is most like")
{
    QStringList bodies;
    for (int index = 0; index < 30; ++index)
        bodies << kTraining + QStringLiteral("本单位共%1人。").arg(index + 10);
    bodies << bodies[4];
    const QList<Seen> seen = seenIn({yearReport(2018, bodies)});
    CHECK(seen.size() == 30);
    CHECK(seen.last() == Seen {SimilarKind::Repeated, u"r2018 w5"_qs, u"r2018 w31"_qs});
}

TEST_CASE("the threshold decides")
{
    QString other = kTraining;
    other.replace(u"组织闭卷考试并公布成绩"_qs, u"组织现场观摩并交流心得"_qs);
    const QList<Report> reports {yearReport(2018, {kTraining, other})};
    CHECK(seenIn(reports, 90).isEmpty());
    CHECK(seenIn(reports, 80).size() == 1);
}

TEST_CASE("a library is searched report by report, of each year the same edition")
{
    const Scratch scratch;
    Report web = yearReport(2018, {kTraining});
    web.id = Id {u"web"_qs};
    web.edition = Edition::Web;
    Report other = yearReport(2017, {kTraining});
    other.id = Id {u"other"_qs};
    other.organisation = u"青山县人民政府"_qs;
    const auto library = scratch.library(u"库"_qs,
        {yearReport(2017, {kTraining}), yearReport(2018, {kTraining}), web, other, yearReport(2019, {kReview})});
    const auto found = [&](const Id &report) {
        QStringList pairs;
        for (const Similarity &similarity : findSimilar(prepareSimilar(*library, report).value(), kUsualLikeness))
            pairs << similarity.first.report.value + u' ' + similarity.second.report.value;
        pairs.sort();
        return pairs;
    };
    CHECK(found(Id {u"r2018"_qs}) == QStringList {u"r2017 r2018"_qs});
    CHECK(found(Id {u"web"_qs}) == QStringList {u"r2017 web"_qs});
    CHECK(found(Id {u"r2017"_qs}).isEmpty());
    CHECK(found({}) == QStringList {u"r2017 r2018"_qs, u"r2017 web"_qs});
}

TEST_CASE("the samples of two years hold nothing that was copied")
{
    const Scratch scratch;
    const auto library = createSampleLibrary(scratch.path(u"示例"_qs));
    REQUIRE(library);
    for (const int least : {kUsualLikeness, 60}) {
        for (const Similarity &similarity : findSimilar(prepareSimilar(**library, {}).value(), least))
            FAIL_CHECK(similarity.percent << " " << similarity.first.text.toStdString() << "\n"
                                          << similarity.second.text.toStdString());
    }
}
