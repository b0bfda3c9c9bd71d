// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 花脸稿: two versions in one text, every difference marked.
#pragma once

#include "core/compose/blocks.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

/// The blocks of both versions, what was deleted before what was inserted, each span with what became of it. Paragraphs
/// and plain tables that are alike are compared by character and by cell, other tables and pictures as wholes; text of
/// which a version has an equal or a similar one elsewhere was moved. Equal versions give `after` without any change.
Blocks redline(const Blocks &before, const Blocks &after);

/// Whether anything in the blocks was changed.
bool hasChanges(const Blocks &blocks);

/// What a version is called on the page, and when it was made (invalid: not told).
struct VersionLabel {
    QString name;
    QDateTime time;
};

/// A piece of a line that has to fit: names are shortened where it does not.
struct FootPart {
    QString text;
    bool mayShorten = false;
};

/// What stands around the pages of a comparison.
struct RedlineFrame {
    QList<FootPart> foot {}; ///< on one line of every page
    Spans legend {}; ///< above the first page: how the marks look
};

/// The two versions' names and days, with the hour where both are of one day; and what the marks mean, or that there
/// are none.
RedlineFrame frameOf(const VersionLabel &before, const VersionLabel &after, bool changed);

} // namespace nianbao
