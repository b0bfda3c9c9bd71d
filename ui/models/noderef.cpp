// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noderef.h"

#include "core/model/outline.h"

namespace nianbao {

namespace {

bool isOfClosing(Field field)
{
    return field == Field::Annexes || field == Field::Signature || field == Field::Date || field == Field::ClosingNote;
}

} // namespace

NodeRef nodeOf(const Report &report, const Place &place)
{
    if (place.node != report.id)
        return nodeOf(report, place.node);
    return {isOfClosing(place.field) ? NodeRef::Kind::Closing : NodeRef::Kind::Info, report.id};
}

NodeRef nodeOf(const Report &report, const Id &id)
{
    const auto spot = spotOf(report, id);
    if (!spot)
        return {};
    switch (spot->kind) {
    case NodeKind::Part:
        return {NodeRef::Kind::Part, id};
    case NodeKind::Section:
        return {NodeRef::Kind::Section, id};
    case NodeKind::Item:
        return {NodeRef::Kind::Item, id};
    }
    return {};
}

bool belongsTo(const NodeRef &node, const Place &place)
{
    if (node.kind == NodeRef::Kind::None || place.node != node.id)
        return false;
    if (node.kind == NodeRef::Kind::Closing)
        return isOfClosing(place.field);
    return node.kind != NodeRef::Kind::Info || !isOfClosing(place.field);
}

} // namespace nianbao
