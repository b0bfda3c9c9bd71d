// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxstylesheet.h"
#include "core/richtext/odtstylesheet.h"
#include "core/sheet/xlsxstyles.h"
#include "tests/fuzz/claims.h"

#include <algorithm>

using namespace nianbao;

namespace {

void claimSound(const Status &status)
{
    if (!status)
        fuzz::claimRefused(status.error(), fuzz::fileName());
}

Status readDocx(const QByteArray &bytes)
{
    NB_TRY(const DocxStylesheet styles, DocxStylesheet::read(bytes, fuzz::fileName(), QStringLiteral("styles.xml")));
    for (const char *style : {"a", "b", "1", "Normal"}) {
        DocxProperties properties;
        properties.style = QString::fromLatin1(style);
        (void)styles.complete(properties);
    }
    return ok();
}

Status readOdt(const QByteArray &bytes)
{
    OdtStylesheet styles;
    NB_CHECK(styles.add(bytes, fuzz::fileName(), QStringLiteral("styles.xml")));
    for (const char *style : {"a", "b", "1", "Standard"}) {
        (void)styles.propertiesOf(QString::fromLatin1(style));
        (void)styles.nameOf(QString::fromLatin1(style));
        if (const OdtList::Levels *levels = styles.levelsOf(QString::fromLatin1(style))) {
            OdtList::Counters counters {};
            for (int level = 0; level < OdtList::kLevels; ++level)
                (void)OdtList::next(*levels, counters, level, {});
        }
    }
    return ok();
}

Status readXlsx(const QByteArray &bytes)
{
    NB_TRY(const QList<CellFormat> formats, readXlsxStyles(bytes, fuzz::fileName(), QStringLiteral("styles.xml")));
    for (const CellFormat &format : formats.first(std::min<qsizetype>(formats.size(), 20)))
        (void)numberCell(QStringLiteral("43164.5"), format, false);
    return ok();
}

} // namespace

/// The stylesheets of all three kinds of documents, from the same XML.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::inputOf(data, size);
    claimSound(readDocx(bytes));
    claimSound(readOdt(bytes));
    claimSound(readXlsx(bytes));
    return 0;
}
