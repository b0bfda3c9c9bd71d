// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placenotes.h"

#include "core/base/networkshare.h"

#include <QCoreApplication>

namespace nianbao {

QList<Note> placeNotes(const QString &file)
{
    if (!isOnNetworkShare(file))
        return {};
    return {Note {QStringLiteral("library.share"),
        QCoreApplication::translate(
            "store", "年报库在网络共享上，几个人同时打开可能损坏；请拷到本机再用，共享上放备份。"),
        {}}};
}

} // namespace nianbao
