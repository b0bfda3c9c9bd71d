// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/noderef.h"

#include <QString>

#include <memory>
#include <vector>

namespace nianbao {

/// One row of the report's tree.
struct TreeNode {
    NodeRef ref;
    QString label; ///< as it is shown: 一、工作开展情况（20）
    QString fullText; ///< for the tooltip
    TreeNode *parent = nullptr;
    std::vector<std::unique_ptr<TreeNode>> children;

    [[nodiscard]] int row() const;
};

/// The rows of a report: 报告信息, parts with sections and items, 落款与附件.
std::unique_ptr<TreeNode> treeOf(const Report &report);

/// （一）加强组织领导: a section's number and title without its closing mark.
QString sectionLabel(const Report &report, const Section &section);

/// 2018年度, with organisation and edition where the year alone does not tell the reports apart.
QString reportLabel(Year year, const QString &organisation, Edition edition, bool alone);

} // namespace nianbao
