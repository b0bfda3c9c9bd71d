// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace nianbao {

/// How one kind of value is reached in a node.
template <typename T, typename Value>
struct FieldAccess {
    std::function<const Value &(const T &)> read;
    std::function<Value &(T &)> write;
};

/// A field of a node that holds text.
template <typename T>
struct NodeField {
    Field field;
    std::variant<FieldAccess<T, QString>, FieldAccess<T, QStringList>, FieldAccess<T, Paragraphs>> access;

    [[nodiscard]] QString text(const T &node) const; ///< paragraphs and annexes on lines of their own
    [[nodiscard]] bool isEqual(const T &a, const T &b) const;
    void setText(T &node, const QString &text) const; ///< tables, pictures and raw text whose lines are kept stay such
    void copy(T &to, const T &from) const;
};

/// The fields of a Report (its own), a Part, a Section or a WorkItem, in the order of the page.
template <typename T>
const QList<NodeField<T>> &textFields();

template <>
const QList<NodeField<Report>> &textFields<Report>();
template <>
const QList<NodeField<Part>> &textFields<Part>();
template <>
const QList<NodeField<Section>> &textFields<Section>();
template <>
const QList<NodeField<WorkItem>> &textFields<WorkItem>();

/// What is written in paragraphs, each on lines of its own.
QString joined(const Paragraphs &paragraphs);

/// The field's name for people, e.g. 正文.
QString nameOf(Field field);

/// A node without the nodes below it.
Part own(Part part);
Section own(Section section);
WorkItem own(WorkItem item);

} // namespace nianbao
