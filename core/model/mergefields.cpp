// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergefields.h"

namespace nianbao {

namespace {

template <typename T>
void take(T &current, const T &incoming)
{
    current = pick(incoming, current);
}

QList<IgnoredFinding> without(QList<IgnoredFinding> ignored, const QList<IgnoredFinding> &takenBack)
{
    ignored.removeIf([&](const IgnoredFinding &one) { return takenBack.contains(one); });
    return ignored;
}

} // namespace

Origin succeeding(const Origin &incoming, const Origin &current)
{
    const bool isOurs = incoming.sender.isEmpty() && !current.sender.isEmpty();
    return isOurs ? current : pick(incoming, current);
}

void hangBelow(Part &node, const Part &from)
{
    node.sections = from.sections;
}

void hangBelow(Section &node, const Section &from)
{
    node.items = from.items;
}

void hangBelow(WorkItem &node, const WorkItem &from)
{
    node.children = from.children;
}

void takeCauseBack(Section &incoming, const QString &cause)
{
    Paragraphs &last = incoming.tail.isEmpty() && incoming.items.isEmpty() ? incoming.lead : incoming.tail;
    if (!cause.isEmpty() && incoming.problem.cause.isEmpty() && !last.isEmpty() && last.back().text == cause) {
        last.removeLast();
        incoming.problem.cause = cause;
    }
}

void mergeFields(Report &current, const Report &incoming)
{
    take(current.headMatter, incoming.headMatter);
    take(current.title, incoming.title);
    take(current.addressees, incoming.addressees);
    take(current.foreword, incoming.foreword);
    const Letterhead &head = incoming.letterhead;
    take(current.letterhead.copyNumber, head.copyNumber);
    take(current.letterhead.secrecy, head.secrecy);
    take(current.letterhead.urgency, head.urgency);
    take(current.letterhead.issuerMark, head.issuerMark);
    take(current.letterhead.documentNumber, head.documentNumber);
    take(current.letterhead.signers, head.signers);
    const Closing &closing = incoming.closing;
    take(current.closing.annexes, closing.annexes);
    take(current.closing.signature, closing.signature);
    take(current.closing.date, closing.date);
    take(current.closing.note, closing.note);
    take(current.closing.copyTo, closing.copyTo);
    take(current.closing.printedBy, closing.printedBy);
    take(current.closing.printedOn, closing.printedOn);
    if (incoming.id == current.id) // only a data file of this very report knows of the seal
        current.closing.sealed = closing.sealed;
}

QList<IgnoredFinding> mergedIgnored(
    const Report &current, const Report &incoming, const MergeBase &base, const QHash<Id, Id> &names)
{
    if (base.ours.contains(current.id))
        return current.ignored;
    const auto named = [&](QList<IgnoredFinding> ignored) {
        for (IgnoredFinding &one : ignored)
            one.node = names.value(one.node, one.node);
        return ignored;
    };
    return united(
        without(current.ignored, named(base.takenBackThere)), without(named(incoming.ignored), base.takenBackHere));
}

} // namespace nianbao
