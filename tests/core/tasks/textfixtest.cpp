// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/textfix.h"

#include "core/formats/formats.h"
#include "core/proofread/rules/proofread.h"
#include "core/text/encoding.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const char *const kText =
    "清丰县2018年度法治政府建设工作情况的报告\n\n\n一、工作情况\n  （一）加强监督。现将2018工作汇报如下。"
    "受理案件3件,均已审结(含2件调解)。各项工作取得新进展，，成效明显。\n\n（二）加强培训。\n培训3次。\n";

FixedText fixed(const QByteArray &bytes, const QString &encoding, const ReadingRepairs &repairs = {})
{
    const ReadOptions options {QStringLiteral("a.txt"), encoding, countedIds(QStringLiteral("n"))};
    const Result<Fragment> fragment = formatByKey(u"txt")->read(bytes, options);
    REQUIRE(fragment);
    const Report &report = fragment->reports.first();
    QList<Correction> corrections;
    for (const Finding &finding : check(report, CheckOptions(), Terms()).findings)
        corrections << finding.corrections;
    REQUIRE(corrections.size() == 2);
    return fixedText({bytes, decode(bytes, encoding)->encoding}, report, corrections, repairs);
}

QByteArray with(QByteArray bytes, QByteArrayView was, QByteArrayView now)
{
    REQUIRE(bytes.contains(was));
    return bytes.replace(was, now);
}

} // namespace

TEST_CASE("a corrected text file keeps every byte that no correction touches")
{
    const QByteArray lineFeeds(kText);
    QByteArray lineEnds = lineFeeds;
    lineEnds.replace('\n', "\r\n");
    for (const QByteArray &text : {lineFeeds, lineEnds, "\xEF\xBB\xBF" + lineEnds, lineFeeds.trimmed(),
             lineFeeds + "\n \t\n", QByteArray(lineFeeds).replace('\n', '\r')}) {
        const FixedText result = fixed(text, {});
        INFO(result.bytes.toStdString());
        CHECK(result.made.size() == 2);
        CHECK(result.bytes == with(with(text, "将2018工作", "将2018年工作"), "，，", "，"));
    }
}

TEST_CASE("a corrected text file keeps its encoding")
{
    for (const char *name : {"GB18030", "UTF-16LE", "UTF-16BE"}) {
        const QString encoding = QString::fromLatin1(name);
        const auto in = [&](const char *text) { return *encode(QString::fromUtf8(text), encoding); };
        const QByteArray text = in(kText);
        const FixedText result = fixed(text, encoding);
        INFO(name);
        CHECK(result.made.size() == 2);
        CHECK(result.bytes == with(with(text, in("将2018工作"), in("将2018年工作")), in("，，"), in("，")));
    }
}

TEST_CASE("half-width marks of a text file are widened where asked for, each of them named")
{
    const FixedText result = fixed(kText, {}, {.marks = true});
    const QByteArray widened = with(with(kText, "3件,均", "3件，均"), "(含2件调解)", "（含2件调解）");
    CHECK(result.bytes == with(with(widened, "将2018工作", "将2018年工作"), "，，", "，"));
    REQUIRE(result.made.size() == 5);
    QStringList was;
    for (const MadeCorrection &change : result.made)
        was << change.was;
    CHECK(was.count(u","_qs) == 1);
    CHECK(was.count(u"("_qs) == 1);
    CHECK(was.count(u")"_qs) == 1);
}

TEST_CASE("a correction that runs over a line end is left out, the others are made")
{
    const QByteArray text = with(kText, "取得新进展，，成", "取得新进展，\n，成");
    const FixedText result = fixed(text, {});
    INFO(result.bytes.toStdString());
    CHECK(result.made.size() == 1);
    CHECK(result.bytes == with(text, "将2018工作", "将2018年工作"));
}

TEST_CASE("spaces and invisible characters that reading leaves out are left out of the file, once and for all")
{
    const QByteArray text = with(kText, "受理案件3件", "受理案件 3 件,办结\xE2\x80\x8B案件　2件");
    const FixedText asItWas = fixed(text, {});
    CHECK(asItWas.bytes.contains("受理案件 3 件"));
    const FixedText result = fixed(text, {}, {false, true, true, true});
    INFO(result.bytes.toStdString());
    CHECK(result.bytes.contains("受理案件3件,办结案件2件"));
    CHECK(result.bytes.contains("\n  （一）加强监督"));
    CHECK(result.made.size() == asItWas.made.size() + 4);
}

TEST_CASE("a stray bar is left out of a text file where that is asked for")
{
    const QByteArray text = QByteArray(kText) + "|\n";
    CHECK(fixed(text, {}).bytes.endsWith("|\n"));
    const FixedText result = fixed(text, {}, {.bars = true});
    CHECK(result.made.size() == 3);
    CHECK(result.bytes.endsWith("培训3次。\n\n"));
}
