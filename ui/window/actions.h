// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <span>

class QAction;
class QMenu;

namespace nianbao {

class MainWindow;
class Workspace;

enum class MenuId {
    None,
    File,
    Recent,
    Export,
    Edit,
    Report,
    MoveTo,
    Proofread,
    FindingsExport,
    View,
    Tools,
    Language,
    Help
};

/// One thing that a user can do. Adding one is adding a row to the table.
struct ActionRow {
    QLatin1String key; ///< object name of the action, for tests and accessibility
    MenuId menu;
    const char *text; ///< marked for translation in context "nianbao::ActionSet"
    QList<QKeySequence> shortcuts;
    bool startsGroup; ///< a line above it
    void (*run)(MainWindow &);
    bool (*can)(MainWindow &); ///< null: always
};

/// THE TABLE of the window's actions, in the order of the menus.
std::span<const ActionRow> actionRows();

/// The menus of a window, made from the table, and whether each action can be done now.
class ActionSet : public QObject {
    Q_OBJECT

public:
    explicit ActionSet(MainWindow &window);

    void update();
    [[nodiscard]] QAction *action(QLatin1String key) const;
    void fillNavigator(Workspace &workspace);

private:
    void makeMenus();
    void fillExport();
    void addTables(const QString &key, const QString &name);
    void addExport(const QString &key, const QString &text, const WriteOptions &options);
    void fillRecent();
    void fillMoveTo();

    MainWindow &m_window;
    QHash<MenuId, QMenu *> m_menus;
    QHash<QLatin1String, QAction *> m_actions;
    QList<QAction *> m_exports; ///< one for each format
};

} // namespace nianbao
