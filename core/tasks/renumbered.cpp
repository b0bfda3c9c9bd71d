// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/renumbered.h"

#include "core/compose/compose.h"
#include "core/formats/ordinals.h"

#include <QCoreApplication>
#include <QHash>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

void collect(QHash<Id, QString> &read, const Id &node, const Origin &origin)
{
    if (!origin.ordinal.isEmpty())
        read.insert(node, origin.ordinal.trimmed());
}

QHash<Id, QString> ordinalsAsRead(const Report &report)
{
    QHash<Id, QString> read;
    for (const Part &part : report.parts) {
        collect(read, part.id, part.origin);
        for (const Section &section : part.sections) {
            collect(read, section.id, section.origin);
            for (const WorkItem &item : section.items) {
                collect(read, item.id, item.origin);
                for (const WorkItem &child : item.children)
                    collect(read, child.id, child.origin);
            }
        }
    }
    return read;
}

/// 0: none.
int numberOf(const QString &ordinal)
{
    const std::optional<Ordinal> found = ordinalAt(ordinal, 0);
    return found ? found->number : 0;
}

bool isOrdinal(const Span &span)
{
    return span.source.offset < 0 && (span.source.field == Field::Heading || span.source.field == Field::Title);
}

} // namespace

QList<MadeCorrection> renumberedEntries(const Report &report)
{
    const QHash<Id, QString> read = ordinalsAsRead(report);
    QList<MadeCorrection> entries;
    for (const Block &block : compose(report)) {
        for (const Span &span : block.spans) {
            const QString was = isOrdinal(span) ? read.value(span.source.node) : QString();
            const QString printed = span.text.trimmed();
            if (was.isEmpty() || numberOf(was) == 0 || numberOf(was) == numberOf(printed))
                continue;
            Place place = span.source;
            place.offset = 0; // where the finding is: the number itself is in no field
            entries << MadeCorrection {Correction {place, 0, printed}, was};
        }
    }
    return entries;
}

QString renumberedText(const QList<MadeCorrection> &entries)
{
    constexpr qsizetype kMost = 5; // a line of a terminal; the list has all
    if (entries.isEmpty())
        return {};
    QStringList shown;
    for (const MadeCorrection &entry : entries.first(std::min(entries.size(), kMost)))
        shown << Words::tr("“%1”写成“%2”").arg(entry.was, entry.correction.text);
    const QString all = shown.join(Words::tr("，"));
    return entries.size() > kMost
        ? Words::tr("%1等%2处，请核对是否漏了一项。").arg(all, QString::number(entries.size()))
        : Words::tr("%1，请核对是否漏了一项。").arg(all);
}

} // namespace nianbao
