// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxwriter.h"

#include "core/richtext/docxbody.h"
#include "core/richtext/docxpackage.h"
#include "core/richtext/figurecheck.h"

namespace nianbao {

Result<QByteArray> writeDocx(const Blocks &blocks, const DocumentInfo &info)
{
    NB_CHECK(checkFigures(blocks, kMostWordColumns));
    DocxBody body;
    const QList<ParagraphLook> looks = looksOf(blocks, info.sealed);
    for (qsizetype at = 0; at < blocks.size(); ++at)
        body.addBlock(blocks[at], looks[at]);
    const QByteArray document = body.finish();
    return packDocx(document, body.pictures(), info);
}

} // namespace nianbao
