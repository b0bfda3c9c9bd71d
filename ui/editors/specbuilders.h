// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldspec.h"

namespace nianbao {

/// Finds the node of a type, so that the builders below need one body for parts, sections, items and the report itself.
template <typename Node, typename AnyReport>
auto *nodeIn(AnyReport &report, const Id &id)
{
    if constexpr (std::is_same_v<Node, Report>)
        return report.id == id ? &report : nullptr;
    else if constexpr (std::is_same_v<Node, Part>)
        return findPart(report, id);
    else if constexpr (std::is_same_v<Node, Section>)
        return findSection(report, id);
    else
        return findItem(report, id);
}

/// A field of one line. `member` is a generic lambda from the node to its text.
template <typename Node, typename Member>
FieldSpec lineField(Field field, const QString &label, const Id &id, Member member, const QString &hint = {})
{
    TextSpec spec {field, label, TextField::Lines::One, 1, hint, {}, {}};
    spec.read = [id, member](const Report &report) {
        const auto *node = nodeIn<Node>(report, id);
        return node && !member(*node).isEmpty() ? toBlocks(QStringList {member(*node)}) : Paragraphs();
    };
    spec.write = [id, member](Report &report, const Paragraphs &blocks) {
        if (auto *node = nodeIn<Node>(report, id))
            member(*node) = toLine(blocks);
    };
    return {spec};
}

/// Running text that is kept as one string: its line breaks go.
template <typename Node, typename Member>
FieldSpec textField(Field field, const QString &label, const Id &id, int rows, Member member)
{
    FieldSpec result = lineField<Node>(field, label, id, member);
    std::get<TextSpec>(result.kind).rows = rows;
    return result;
}

/// Several lines that are kept as one string.
template <typename Node, typename Member>
FieldSpec memoField(Field field, const QString &label, const Id &id, Member member)
{
    TextSpec spec {field, label, TextField::Lines::Many, 2, {}, {}, {}};
    spec.read = [id, member](const Report &report) {
        const auto *node = nodeIn<Node>(report, id);
        return node && !member(*node).isEmpty() ? toBlocks(member(*node).split(u'\n')) : Paragraphs();
    };
    spec.write = [id, member](Report &report, const Paragraphs &blocks) {
        if (auto *node = nodeIn<Node>(report, id))
            member(*node) = textsOf(blocks).join(u'\n').trimmed();
    };
    return {spec};
}

/// A list of paragraphs, one a line.
template <typename Node, typename Member>
FieldSpec paragraphsField(Field field, const QString &label, const Id &id, int rows, Member member)
{
    TextSpec spec {field, label, TextField::Lines::Many, rows, {}, {}, {}};
    spec.read = [id, member](const Report &report) {
        const auto *node = nodeIn<Node>(report, id);
        return node ? toBlocks(member(*node)) : Paragraphs();
    };
    spec.write = [id, member](Report &report, const Paragraphs &blocks) {
        if (auto *node = nodeIn<Node>(report, id))
            member(*node) = toParagraphs(blocks, member(*node));
    };
    spec.takesFigures = true;
    return {spec};
}

template <typename Node, typename Member>
FieldSpec checkField(const QString &label, const Id &id, Member member)
{
    CheckSpec spec {label, {}, {}};
    spec.read = [id, member](const Report &report) {
        const auto *node = nodeIn<Node>(report, id);
        return node && member(*node);
    };
    spec.write = [id, member](Report &report, bool on) {
        if (auto *node = nodeIn<Node>(report, id))
            member(*node) = on;
    };
    return {spec};
}

/// One of an enumeration's values.
template <typename Node, typename E, typename Member>
FieldSpec enumField(const QString &label, const Id &id, const QList<Option> &options, Member member)
{
    ChoiceSpec spec {label, [options](const Report &) { return options; }, {}, {}};
    spec.read = [id, member](const Report &report) {
        const auto *node = nodeIn<Node>(report, id);
        return node ? keyOf<E>(member(*node)) : QString();
    };
    spec.write = [id, member](Report &report, const QString &key) {
        auto *node = nodeIn<Node>(report, id);
        const auto value = fromKey<E>(key);
        if (node && value)
            member(*node) = *value;
    };
    return {spec};
}

inline FieldSpec unprinted(FieldSpec spec, const QString &why = {})
{
    spec.prints = false;
    spec.unprinted = why;
    return spec;
}

inline FieldSpec half(FieldSpec spec)
{
    spec.half = true;
    return spec;
}

} // namespace nianbao
