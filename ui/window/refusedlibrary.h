// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

class QMessageBox;

namespace nianbao {

struct Backup;

class MainWindow;

/// What there is to do about a library that does not open: the way to its backups, 抢救 of a damaged one, a look at the
/// newest sound backup of one that another program has open.
class RefusedLibrary : public QObject {
    Q_OBJECT

public:
    explicit RefusedLibrary(MainWindow &window);

    void show(const QString &path, const Error &error);

private:
    void showUsed(const QString &path, const Error &error);
    void offerBackups(QMessageBox &box, const QString &path);
    void offerNewest(QMessageBox &box, const QString &path, const Backup &newest);
    void offerSalvage(QMessageBox &box, const QString &path);
    void askTarget(const QString &path);
    void salvage(const QString &path, const QString &to);

    MainWindow &m_window;
};

} // namespace nianbao
