// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace nianbao {

/// Paths of what was dropped or pasted: the files and folders of this machine. Names that are no UTF-8 as
/// core/base/filename.h has them; QUrl::toLocalFile() would lose them.
QStringList localFiles(const QList<QUrl> &urls);

} // namespace nianbao
