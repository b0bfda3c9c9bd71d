// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nodetraits.h"

#include "core/model/recordhash.h"
#include "core/model/recordmatch.h"

namespace nianbao {

namespace {

QString textOf(const QString &title, const Paragraphs &paragraphs)
{
    QString text = title;
    for (const Paragraph &paragraph : paragraphs)
        text.append(plainText(paragraph)).append(u'\n');
    return text;
}

} // namespace

MatchTraits traits(const Part &part)
{
    const QString kind = part.kind == PartKind::Other ? QString() : keyOf(part.kind);
    return {part.id, {}, part.heading, textOf(part.heading, part.lead + part.tail), kind, recordHash(part),
        receivedHash(part.origin), fileStem(part.origin.file)};
}

MatchTraits traits(const Section &section)
{
    return {section.id, section.key, section.title, textOf(section.title, section.lead + section.tail), {},
        recordHash(section), receivedHash(section.origin), fileStem(section.origin.file)};
}

MatchTraits traits(const WorkItem &item)
{
    return {item.id, {}, item.title, textOf(item.title, item.body + item.tail), {}, recordHash(item),
        receivedHash(item.origin), fileStem(item.origin.file)};
}

} // namespace nianbao
