// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What our documents carry beside their text: of what the paragraphs are parts, where neither text nor style tells it.
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

constexpr const char *kDocxStructure = "customXml/item1.xml";
constexpr const char *kOdtStructure = "structure.xml";

/// The part of an archive that holds the text.
QByteArray structurePart(const QString &structure);
/// The element of a web page that holds the text; browsers show none of it.
QString structureElement(const QString &structure);

/// What `structurePart` wrote into the entry of an archive; empty where there is none or it cannot be read.
QString structureInArchive(const QByteArray &archive, const char *entry);
/// What `structureElement` wrote into a page.
QString structureInPage(const QByteArray &page);

} // namespace nianbao
