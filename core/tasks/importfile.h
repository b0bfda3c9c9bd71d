// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

namespace nianbao {

/// The name of what is imported, for people: the file's without its folder, or 剪贴板.
QString sourceNameOf(const ImportRequest &request);

/// The content of the file (at most what any format takes), or the bytes of the request.
Result<QByteArray> bytesOf(const ImportRequest &request);

/// What a reader makes of it: by the format of the request, else by the name and the first bytes. `known` are the
/// categories whose titles are recognised. An error names the file as the user did.
Result<Fragment> readFragment(
    const ImportRequest &request, const QByteArray &bytes, const IdSource &ids, const QList<Categories> &known);

} // namespace nianbao
