// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

namespace nianbao {

/// Lets the nodes that were read from this file say which kept file that is and who sent it. Those that came from
/// elsewhere before (in data files) keep what they say. Returns whether there was any.
bool signNodes(Report &report, const Origin &from);

/// The file that is taken in. Of one that is too large to be kept the bytes are let go at once.
struct OriginalFile {
    explicit OriginalFile(SourceFile read);

    SourceFile file;
    qint64 size; ///< bytes, also where they are gone
    bool isWanted = false; ///< something came from it
};

/// The originals that a plan brings and the library does not hold: the file itself where something came from it, and
/// what another library kept. One that is too large is left out with a note.
QList<SourceFile> filesToKeep(ImportPlan &plan, const OriginalFile &original, const QList<SourceSummary> &held);

} // namespace nianbao
