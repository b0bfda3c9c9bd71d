// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace nianbao {

/// An entry's name as text: UTF-8, or Latin-1 where it is none. Control characters become U+FFFD, for it is shown.
QString shownEntryName(QByteArrayView name);

/// What makes the name dangerous as a path, as a clause for a sentence; empty when nothing does. Names are never used
/// as paths here, but an archive with such a name was not made by an office program.
QString faultOfEntryName(QByteArrayView name);

} // namespace nianbao
