// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

#include <QMap>
#include <QSet>

namespace nianbao::architecture {

/// One line of layers.txt, which CMake writes from the layer table.
struct Layer {
    QString folder;
    QStringList reachable; ///< the folders it may include, itself among them
    QStringList modules; ///< the Qt modules it may include
};

QList<Layer> parseLayers(const QString &text);

/// Qt's header names by module, "QWidget" → "Widgets": from the folders of the installed headers.
QMap<QString, QString> qtHeaders(const QStringList &modules);

/// Includes that the layer table does not allow, or that do not exist.
QStringList checkIncludes(const QList<Source> &tree, const QList<Layer> &layers, const QMap<QString, QString> &headers);

/// Things with one home: files, SQL, painting, printing … found elsewhere.
QStringList checkHomes(const QList<Source> &tree);

} // namespace nianbao::architecture
