// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "core/formats/formats.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/editors/editpane.h"
#include "ui/support/mnemonic.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/reportcommands.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace nianbao {

namespace {

// A menu's own row opens it; the rows that follow go into it.
bool isSubmenu(const ActionRow &row)
{
    return !row.run;
}

MenuId parentOf(MenuId menu)
{
    if (menu == MenuId::MoveTo)
        return MenuId::Report;
    if (menu == MenuId::FindingsExport)
        return MenuId::Proofread;
    return menu == MenuId::Language ? MenuId::Tools : MenuId::File;
}

} // namespace

ActionSet::ActionSet(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    makeMenus();
    for (const ActionRow &row : actionRows()) {
        QAction *action = nullptr;
        if (isSubmenu(row)) {
            QMenu *menu = m_menus.value(parentOf(row.menu))->addMenu(tr(row.text));
            m_menus.insert(row.menu, menu);
            action = menu->menuAction();
        } else {
            action = new QAction(tr(row.text), &m_window);
            action->setShortcuts(row.shortcuts);
            connect(action, &QAction::triggered, this, [this, run = row.run] { run(m_window); });
            m_window.addAction(action);
            if (row.startsGroup && row.menu != MenuId::None)
                m_menus.value(row.menu)->addSeparator();
            if (row.menu != MenuId::None)
                m_menus.value(row.menu)->addAction(action);
        }
        action->setObjectName(QString(row.key));
        m_actions.insert(row.key, action);
    }
    fillExport();
    for (const char *key : {"preview", "languageOfSystem", "chinese", "english"})
        action(QLatin1String(key))->setCheckable(true);
    connect(m_menus.value(MenuId::Recent), &QMenu::aboutToShow, this, &ActionSet::fillRecent);
    connect(m_menus.value(MenuId::MoveTo), &QMenu::aboutToShow, this, &ActionSet::fillMoveTo);
}

void ActionSet::makeMenus()
{
    const auto add = [this](
                         MenuId id, const QString &title) { m_menus.insert(id, m_window.menuBar()->addMenu(title)); };
    add(MenuId::File, tr("文件(&F)"));
    add(MenuId::Edit, tr("编辑(&E)"));
    add(MenuId::Report, tr("报告(&R)"));
    add(MenuId::Proofread, tr("校对(&P)"));
    add(MenuId::View, tr("视图(&V)"));
    add(MenuId::Tools, tr("工具(&T)"));
    add(MenuId::Help, tr("帮助(&H)"));
}

QAction *ActionSet::action(QLatin1String key) const
{
    return m_actions.value(key);
}

void ActionSet::update()
{
    for (const ActionRow &row : actionRows())
        m_actions.value(row.key)->setEnabled(!row.can || row.can(m_window));
    m_menus.value(MenuId::Recent)->setEnabled(!m_window.settings().recentLibraries.isEmpty());
    action(QLatin1String("preview"))->setChecked(m_window.settings().previewShown);
    const QString language = m_window.settings().language;
    action(QLatin1String("languageOfSystem"))->setChecked(language.isEmpty());
    action(QLatin1String("chinese"))->setChecked(language == u"zh");
    action(QLatin1String("english"))->setChecked(language == u"en");
    const Workspace *workspace = m_window.workspace();
    const auto named = [](const QString &verb, const QString &what) {
        return what.isEmpty() ? verb : tr("%1：%2").arg(verb, withoutMnemonic(what));
    };
    action(QLatin1String("undo"))->setText(named(tr("撤销"), workspace ? workspace->document().undoText() : QString()));
    action(QLatin1String("redo"))->setText(named(tr("重做"), workspace ? workspace->document().redoText() : QString()));
    action(QLatin1String("fixFinding"))->setText(m_window.proofreading().fixText());
    action(QLatin1String("fixAllOfRule"))->setText(m_window.proofreading().fixAllText());
    const Report *report = workspace ? workspace->document().report() : nullptr;
    const bool finished = report && report->state == ReportState::Final;
    action(QLatin1String("final"))->setText(finished ? tr("重新打开修改") : tr("标为定稿"));
}

void ActionSet::addExport(const QString &key, const QString &text, const WriteOptions &options)
{
    auto *action = new QAction(text, &m_window);
    const QString what = options.extent == Extent::Library ? QStringLiteral("library") : options.table;
    action->setObjectName(QStringLiteral("export-") + key + (what.isEmpty() ? QString() : u'-' + what));
    connect(action, &QAction::triggered, this, [this, key, options] { m_window.files().exportAs(key, options); });
    m_menus.value(MenuId::Export)->addAction(action);
    m_exports.append(action);
}

// A workbook has room for all tables, a CSV file for one. The register is no part of the report: it goes alone too.
void ActionSet::addTables(const QString &key, const QString &name)
{
    const bool isOneTable = key == u"csv";
    if (!isOneTable)
        addExport(key, tr("%1：全部表格…").arg(name), {});
    for (const TableKind table : kTableKinds) {
        if (isOneTable || table == TableKind::Units)
            addExport(key, tr("%1：%2…").arg(name, tableName(table)), {Extent::Reports, keyOf(table), {}});
    }
}

// From the table of formats: a new format needs no line here.
void ActionSet::fillExport()
{
    QMenu *menu = m_menus.value(MenuId::Export);
    const FormatFamily families[] {FormatFamily::Document, FormatFamily::Tables, FormatFamily::Data};
    for (const FormatFamily family : families) {
        menu->addSeparator();
        for (const Format &format : formats()) {
            if (!format.write || format.family != family)
                continue;
            const QString name = QCoreApplication::translate("formats", format.name);
            if (format.family == FormatFamily::Tables) {
                addTables(format.key, name);
                continue;
            }
            addExport(format.key, tr("%1…").arg(name), {});
            if (format.holdsLibrary)
                addExport(format.key, tr("%1，整个年报库…").arg(name), {Extent::Library, {}, {}});
        }
    }
}

void ActionSet::fillRecent()
{
    QMenu *menu = m_menus.value(MenuId::Recent);
    menu->clear();
    for (const QString &path : m_window.settings().recentLibraries) {
        QAction *open = menu->addAction(withoutMnemonic(QDir::toNativeSeparators(path)));
        open->setEnabled(QFileInfo::exists(path));
        connect(open, &QAction::triggered, &m_window, [this, path] { m_window.openLibrary(path); });
    }
}

void ActionSet::fillMoveTo()
{
    QMenu *menu = m_menus.value(MenuId::MoveTo);
    menu->clear();
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    for (const commands::MoveTarget &target : commands::moveTargets(*workspace)) {
        QAction *move = menu->addAction(withoutMnemonic(target.label));
        connect(move, &QAction::triggered, workspace,
            [workspace, section = target.section] { commands::moveTo(*workspace, section); });
    }
}

void ActionSet::fillNavigator(Workspace &workspace)
{
    const auto all = [this](std::initializer_list<const char *> keys) {
        QList<QAction *> actions;
        for (const char *key : keys)
            actions.append(action(QLatin1String(key)));
        return actions;
    };
    workspace.navigator()->setActions(all({"addItem", "addChild", "addCategory", "addProblem", "addPlan"}),
        all({"moveUp", "moveDown", "removeNode"}), all({"history"}));
    workspace.pane()->setFieldActions(all({"undo", "redo", "history"}));
}

} // namespace nianbao
