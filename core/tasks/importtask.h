// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/formats/fragment.h"
#include "core/model/merge.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nianbao {

/// What is to be taken in, and what the user said of it.
struct ImportRequest {
    QString file; ///< path as the user named it; empty for the clipboard
    QByteArray bytes; ///< the clipboard's text as UTF-8; unused with a file
    QString format; ///< key; empty: by name and first bytes
    QString encoding; ///< empty: guess
    std::optional<Year> year; ///< overrides the one of the title
    QString organisation; ///< overrides the one of the title
    std::optional<Edition> edition; ///< overrides the one in the file
    QString unit; ///< 报送单位 of the items that name none
};

/// What would happen: shown before anything is written.
struct ImportPlan {
    Fragment fragment;
    QList<Merged> merged; ///< one for each report of the fragment
    QList<ReportChange> changes; ///< for Document::apply; empty when everything is the same
    QString sourceName; ///< file name, or 剪贴板

    [[nodiscard]] int count(MergeKind kind) const;
};

/// Reads the file (with the format's limit) or the bytes and merges them into the library's reports of the same year,
/// organisation and edition. Refused when no year can be found and none was given. Writes nothing.
Result<ImportPlan> planImport(const ImportRequest &request, const Library &library, const IdSource &ids);

/// Several files as one import: each is merged into what the ones before it would leave.
Result<QList<ImportPlan>> planImports(
    const QList<ImportRequest> &requests, const Library &library, const IdSource &ids);

/// Reads a file as a report without any library, e.g. for `pdf FILE.txt`.
Result<Fragment> readReportFile(const ImportRequest &request, const IdSource &ids);

/// Writes the plan, or all of several: one transaction, one undo step.
Status acceptImport(const ImportPlan &plan, Document &document);
Status acceptImports(const QList<ImportPlan> &plans, Document &document);

} // namespace nianbao
