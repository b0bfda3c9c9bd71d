// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/formats/outline.h"
#include "core/model/report.h"

namespace nianbao {

/// An outline node's text and children sorted into the fields that parts, sections and items have alike.
struct NodeContent {
    QString title;
    bool titleAlone = false;
    Paragraphs text; ///< before the list
    ListStyle style = ListStyle::RunOn;
    bool onNewLine = false;
    QList<int> children; ///< the nodes of the list
    Paragraphs tail; ///< after it
};

/// Sorts node `index`. Of several lists the highest kind is the list; the others, and all where `withList` is false,
/// stay text.
NodeContent contentOf(const Outline &outline, int index, bool withList, NoteTally &tally);

/// How deep lists are nested under the node: 1 for a node without children.
int depthOf(const Outline &outline, int index);

} // namespace nianbao
