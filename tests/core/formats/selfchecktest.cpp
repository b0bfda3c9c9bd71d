// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/selfcheck.h"
#include "core/formats/formats.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;

namespace {

const QString &marks()
{
    static const QString kMarks =
        u"\\*1. - + = ~~甲~~ **乙** | `丙` <br> &lt; [丁](戊) ![己](庚) # \\\\ ``` 𠮷　 末"_qs;
    return kMarks;
}

Report reportOfMarks()
{
    Report report = test::fullReport();
    report.title += marks();
    report.parts[0].heading = u"## "_qs + marks();
    report.parts[0].sections[0].title = marks() + u"。**"_qs;
    for (const QString &begin : {u"1. "_qs, u"12) "_qs, u"- "_qs, u"+"_qs, u"=="_qs, u"    "_qs, u"| a | b |"_qs,
             u"> "_qs, u"---"_qs, u"\ufeff"_qs, u"!["_qs, u"***"_qs, u"```"_qs, u""_qs})
        report.parts[1].lead << Paragraph {ParagraphKind::Text, begin + marks()};
    report.foreword << Paragraph {ParagraphKind::Raw, marks() + u"\n````\n\n|a|\n---\n"_qs}
                    << Paragraph {ParagraphKind::Table, marks(),
                           {{{{marks() + u"\n"_qs + marks(), 2, 1}, {u"---"_qs}}, {{u"---"_qs}, {}, {u"|"_qs}}}, 1,
                               {}}};
    return report;
}

} // namespace

TEST_CASE("Markdown holds every paragraph and every cell in order, whatever marks are in them")
{
    for (const Report &report : {test::smallReport(), test::fullReport(), reportOfMarks(), Report {}}) {
        const Content content {{report}};
        const auto bytes = formatByKey(u"md")->write(content, {});
        REQUIRE(bytes);
        CHECK(differenceInMarkdown(*bytes, content, {}) == QString());
    }
}

TEST_CASE("a character that Markdown has lost, gained or moved is found")
{
    const Content content {{reportOfMarks()}};
    const QString whole = QString::fromUtf8(formatByKey(u"md")->write(content, {}).value());
    const qsizetype table = whole.indexOf(u"\n| ");
    REQUIRE(table > 0);
    for (const qsizetype at : {whole.indexOf(u'甲'), whole.lastIndexOf(u'末'), whole.indexOf(u'丙', table)}) {
        REQUIRE(at > 0);
        QString lost = whole;
        CHECK_FALSE(differenceInMarkdown(lost.remove(at, 1).toUtf8(), content, {}).isEmpty());
        QString gained = whole;
        CHECK_FALSE(differenceInMarkdown(gained.insert(at, u'字').toUtf8(), content, {}).isEmpty());
        QString escaped = whole;
        CHECK_FALSE(differenceInMarkdown(escaped.insert(at, u"\\*"_qs).toUtf8(), content, {}).isEmpty());
        const QString moved = whole.left(at) + whole.mid(at + 1) + whole[at];
        CHECK_FALSE(differenceInMarkdown(moved.toUtf8(), content, {}).isEmpty());
    }
}

TEST_CASE("random reports are whole in Markdown")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Content content {{test::ReportMaker(seed).report()}};
        INFO(seed);
        CHECK(differenceInMarkdown(formatByKey(u"md")->write(content, {}).value(), content, {}) == QString());
    }
}
