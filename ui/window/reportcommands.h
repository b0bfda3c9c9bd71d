// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keys.h"
#include "core/model/report.h"

#include <QList>
#include <QString>

namespace nianbao {

class Workspace;

/// What the 报告 menu does to the report of a workspace.
namespace commands {

bool canAddItem(const Workspace &workspace);
void addItem(Workspace &workspace);
/// Items that stand in a section take children; children take none.
bool canAddChild(const Workspace &workspace);
void addChild(Workspace &workspace);
/// Problems, plans and categories: a section of the first part of that kind, behind the selected one of the same part.
bool canAddSection(const Workspace &workspace, PartKind kind);
void addSection(Workspace &workspace, PartKind kind);

bool canMove(const Workspace &workspace, int step);
void move(Workspace &workspace, int step);

struct MoveTarget {
    Id section;
    QString label;
};
/// The sections to which the selected item can go.
QList<MoveTarget> moveTargets(const Workspace &workspace);
void moveTo(Workspace &workspace, const Id &section);

bool canRemove(const Workspace &workspace);
void remove(Workspace &workspace);

void toggleFinal(Workspace &workspace);
void changeStructure(Workspace &workspace);

} // namespace commands

} // namespace nianbao
