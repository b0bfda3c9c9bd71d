// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportcommands.h"

#include "core/model/outline.h"
#include "ui/dialogs/structuredialog.h"
#include "ui/editors/editpane.h"
#include "ui/models/treenode.h"
#include "ui/window/navigator.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>

namespace nianbao::commands {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportCommands)
};

bool isNode(const NodeRef &node)
{
    return node.kind == NodeRef::Kind::Part || node.kind == NodeRef::Kind::Section || node.kind == NodeRef::Kind::Item;
}

// What a part's sections are called.
QString sectionWord(PartKind kind)
{
    switch (kind) {
    case PartKind::Work:
        return Words::tr("类别");
    case PartKind::Problems:
        return Words::tr("问题");
    case PartKind::Plans:
        return Words::tr("打算");
    case PartKind::Responsibility:
    case PartKind::Other:
        break;
    }
    return Words::tr("要点");
}

QString nodeWord(const Report &report, const NodeRef &node)
{
    if (node.kind == NodeRef::Kind::Item)
        return Words::tr("条目");
    const Part *part = partOf(report, node.id);
    return node.kind == NodeRef::Kind::Section && part ? sectionWord(part->kind) : Words::tr("部分");
}

// The part that gets a new section: the selected one of the kind, else the first. 新增类别 also serves parts that are
// neither problems nor plans.
const Part *partFor(const Workspace &workspace, PartKind kind)
{
    const Report &report = *workspace.document().report();
    const Part *selected = partOf(report, workspace.selection().id);
    const bool free = selected && selected->kind != PartKind::Problems && selected->kind != PartKind::Plans;
    if (selected && (selected->kind == kind || (kind == PartKind::Work && free)))
        return selected;
    return firstPart(report, kind);
}

void selectAndType(Workspace &workspace, const Id &node)
{
    if (node.isNull() || !workspace.document().report())
        return;
    workspace.select(nodeOf(*workspace.document().report(), node));
    workspace.pane()->focusFirst();
}

} // namespace

bool canAddItem(const Workspace &workspace)
{
    const NodeRef::Kind kind = workspace.selection().kind;
    return workspace.isEditable() && (kind == NodeRef::Kind::Section || kind == NodeRef::Kind::Item);
}

void addItem(Workspace &workspace)
{
    Id added;
    const Id at = workspace.selection().id;
    const IdSource ids = randomIds();
    if (workspace.edit(Words::tr("新增条目"), [&](Report &report) { added = nianbao::addItem(report, at, ids); }))
        selectAndType(workspace, added);
}

bool canAddChild(const Workspace &workspace)
{
    if (!workspace.isEditable() || workspace.selection().kind != NodeRef::Kind::Item)
        return false;
    const Report &report = *workspace.document().report();
    const auto spot = spotOf(report, workspace.selection().id);
    return spot && findSection(report, spot->parent);
}

void addChild(Workspace &workspace)
{
    Id added;
    const Id at = workspace.selection().id;
    const IdSource ids = randomIds();
    if (workspace.edit(Words::tr("新增下级条目"), [&](Report &report) { added = nianbao::addChild(report, at, ids); }))
        selectAndType(workspace, added);
}

bool canAddSection(const Workspace &workspace, PartKind kind)
{
    return workspace.isEditable() && partFor(workspace, kind);
}

void addSection(Workspace &workspace, PartKind kind)
{
    const Report &report = *workspace.document().report();
    const Part *part = partFor(workspace, kind);
    const Part *selected = partOf(report, workspace.selection().id);
    Id at = part->id;
    if (selected == part && workspace.selection().kind == NodeRef::Kind::Section)
        at = workspace.selection().id;
    else if (const Section *section = sectionOf(report, workspace.selection().id); section && selected == part)
        at = section->id;
    Id added;
    const IdSource ids = randomIds();
    if (workspace.edit(Words::tr("新增%1").arg(sectionWord(part->kind)),
            [&](Report &changed) { added = nianbao::addSection(changed, at, ids); }))
        selectAndType(workspace, added);
}

bool canMove(const Workspace &workspace, int step)
{
    if (!workspace.isEditable() || !isNode(workspace.selection()))
        return false;
    Report trial = *workspace.document().report();
    return moveBy(trial, workspace.selection().id, step);
}

void move(Workspace &workspace, int step)
{
    const NodeRef node = workspace.selection();
    const QString what = nodeWord(*workspace.document().report(), node);
    workspace.edit(step < 0 ? Words::tr("上移%1").arg(what) : Words::tr("下移%1").arg(what),
        [&](Report &report) { moveBy(report, node.id, step); });
}

QList<MoveTarget> moveTargets(const Workspace &workspace)
{
    QList<MoveTarget> targets;
    const Report *report = workspace.document().report();
    if (!report || !workspace.isEditable() || workspace.selection().kind != NodeRef::Kind::Item)
        return targets;
    const Section *own = sectionOf(*report, workspace.selection().id);
    for (const Part &part : report->parts) {
        if (part.kind == PartKind::Problems || part.kind == PartKind::Plans)
            continue;
        for (const Section &section : part.sections) {
            if (!own || section.id != own->id)
                targets.append({section.id, sectionLabel(*report, section)});
        }
    }
    return targets;
}

void moveTo(Workspace &workspace, const Id &section)
{
    const NodeRef node = workspace.selection();
    workspace.edit(Words::tr("移到类别"), [&](Report &report) {
        const Section *target = findSection(report, section);
        moveNode(report, node.id, section, target ? int(target->items.size()) : 0);
    });
}

bool canRemove(const Workspace &workspace)
{
    return workspace.isEditable() && isNode(workspace.selection());
}

void remove(Workspace &workspace)
{
    const NodeRef node = workspace.selection();
    const QString what = nodeWord(*workspace.document().report(), node);
    workspace.edit(Words::tr("删除%1").arg(what), [&](Report &report) { removeNode(report, node.id); });
    workspace.navigator()->focusTree();
}

void toggleFinal(Workspace &workspace)
{
    if (!workspace.commit())
        return;
    Document &document = workspace.document();
    (void)(document.report()->state == ReportState::Final ? document.reopen() : document.finish());
}

void changeStructure(Workspace &workspace)
{
    if (!workspace.commit())
        return;
    auto *dialog = new StructureDialog(*workspace.document().report(), loadTemplates(), &workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, dialog] {
        workspace.edit(Words::tr("更换结构与分类"), [&](Report &report) { report = dialog->changed(report); });
    });
    dialog->open();
}

} // namespace nianbao::commands
