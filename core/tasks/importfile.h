// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/tasks/importtask.h"

namespace nianbao {

/// The name of what is imported, for people: the file's without its folder, or 剪贴板.
QString sourceNameOf(const ImportRequest &request);

/// The content of the file (at most what any format takes), or the bytes of the request.
Result<QByteArray> bytesOf(const ImportRequest &request);

struct ReadFile {
    Fragment fragment;
    FormatFamily family = FormatFamily::Document;
    QString format {}; ///< its key
    std::optional<LibraryPast> past {}; ///< of another library
};

/// What a reader makes of it: by the format of the request, else by the name and the first bytes. `known` are the
/// categories whose titles are recognised. An error names the file as the user did. `cancelled` is asked while another
/// program converts the file.
Result<ReadFile> readFragment(const ImportRequest &request, const QByteArray &bytes, const IdSource &ids,
    const QList<Categories> &known, const std::atomic_bool *cancelled = nullptr);

/// Whether the file is a library, by its name or its first bytes, or a package of one, by its name or the request's
/// format. Their reports are what they are: the request does not say of which year they are, but which are wanted.
bool isLibraryFile(const QString &file);
bool isPackageFile(const ImportRequest &request);

/// Leaves the reports of the request's year, organisation and edition. Refused when none is left.
Status keepWanted(const ImportRequest &request, QList<Report> &reports);

/// Another library as a source: its reports (of the request's year, organisation and edition where that names any), its
/// register and its kept files but those in `held`. It is opened through the gate for reading, and never changed.
Result<ReadFile> readLibrary(const ImportRequest &request, const QList<SourceSummary> &held);

} // namespace nianbao
