// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that make an archive of parts a file of its kind, where an input has none of its own.
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao::fuzz {

inline const QString kBookMain = QStringLiteral("xl/worksheets/sheet1.xml");
inline const QByteArray kBookFrame = R"(==> [Content_Types].xml <==
<Types/>
==> _rels/.rels <==
<Relationships><Relationship Id="r1" Type="urn:x/officeDocument" Target="xl/workbook.xml"/></Relationships>
==> xl/workbook.xml <==
<workbook xmlns:r="urn:r"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>
==> xl/_rels/workbook.xml.rels <==
<Relationships><Relationship Id="r1" Type="urn:x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="urn:x/styles" Target="styles.xml"/><Relationship Id="r3" Type="urn:x/sharedStrings" Target="sharedStrings.xml"/></Relationships>
==> xl/styles.xml <==
<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="165" formatCode="#,##0.00&quot;件&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>
==> xl/sharedStrings.xml <==
<sst><si><t>标题</t></si><si><t>单位</t></si><si><r><t>分</t></r><r><t>类</t></r></si></sst>)";

} // namespace nianbao::fuzz
