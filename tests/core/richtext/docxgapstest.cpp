// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs in one line, scripts of formulas, drawings without words.
#include "core/richtext/docx.h"
#include "tests/support/catch.h"
#include "tests/support/docxfile.h"
#include "tests/support/flows.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Flow flowOf(const QString &body)
{
    const Result<Flow> flow = readDocx(DocxFile(body).bytes(), QStringLiteral("年报.docx"));
    if (!flow)
        FAIL(flow.error().message.toStdString());
    return *flow;
}

QString script(const char *kind, const char *base, const char *index)
{
    const auto part = [](const QString &name, const char *text) {
        return QStringLiteral("<m:%1><m:r><m:t>%2</m:t></m:r></m:%1>").arg(name, QString::fromUtf8(text));
    };
    const QString name = QString::fromLatin1(kind);
    return QStringLiteral("<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:%1>"
                          "%2%3</m:%1></m:oMath></w:p>")
        .arg(name, part(QStringLiteral("e"), base), part(name.mid(1).toLower(), index));
}

} // namespace

TEST_CASE("a heading and its text with a style separator between them are one paragraph")
{
    const QString body = QStringLiteral(
        "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r><w:t>加强领导。"
        "</w:t></w:r></w:p><w:p><w:r><w:t>全年开会两次。</w:t></w:r></w:p><w:p><w:r><w:t>另起。</w:t></w:r></w:p>");
    const Flow flow = flowOf(body);
    REQUIRE(flow.blocks.size() == 2);
    CHECK(flow.blocks[0].text == QStringLiteral("加强领导。全年开会两次。"));
    CHECK(flow.blocks[0].outline == 2);
    CHECK(flow.blocks[0].runIn == 5);
    CHECK(flow.blocks[1].outline == 0);
}

TEST_CASE("scripts of a formula do not run together with their base")
{
    CHECK(flowOf(script("sSup", "m", "2")).blocks[0].text == QStringLiteral("m²"));
    CHECK(flowOf(script("sSub", "x", "12")).blocks[0].text == QStringLiteral("x₁₂"));
    CHECK(flowOf(script("sSup", "x", "a+1")).blocks[0].text == QStringLiteral("x^(a+1)"));
    CHECK(flowOf(script("sSub", "率", "办结")).blocks[0].text == QStringLiteral("率_(办结)"));
}

TEST_CASE("a drawing without words is listed with its paragraph")
{
    const QString shape =
        QStringLiteral("<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r><w:r><w:pict><v:rect "
                       "xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:10pt\"/></w:pict></w:r></w:p>");
    const Flow flow = flowOf(shape);
    const auto note = std::find_if(flow.notes.begin(), flow.notes.end(),
        [](const Note &one) { return one.code == QLatin1String("flow.graphics"); });
    REQUIRE(note != flow.notes.end());
    CHECK(note->place.line == 2);
}
