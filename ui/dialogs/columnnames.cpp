// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnnames.h"

#include <QCoreApplication>

#include <array>

namespace nianbao {

namespace {

// The words of the tables in core/formats/columns.cpp, for the translators.
[[maybe_unused]] constexpr std::array kWords {

    QT_TRANSLATE_NOOP("columns", "年报编号"), QT_TRANSLATE_NOOP("columns", "编号"),
    QT_TRANSLATE_NOOP("columns", "序号"), QT_TRANSLATE_NOOP("columns", "上年填报"),
    QT_TRANSLATE_NOOP("columns", "类别"), QT_TRANSLATE_NOOP("columns", "上级编号"),
    QT_TRANSLATE_NOOP("columns", "标题"), QT_TRANSLATE_NOOP("columns", "内容"),
    QT_TRANSLATE_NOOP("columns", "报送单位"), QT_TRANSLATE_NOOP("columns", "日期"),
    QT_TRANSLATE_NOOP("columns", "备注"), QT_TRANSLATE_NOOP("columns", "所属类别"),
    QT_TRANSLATE_NOOP("columns", "问题"), QT_TRANSLATE_NOOP("columns", "表现"), QT_TRANSLATE_NOOP("columns", "原因"),
    QT_TRANSLATE_NOOP("columns", "涉及单位"), QT_TRANSLATE_NOOP("columns", "对应事项"),
    QT_TRANSLATE_NOOP("columns", "计划"), QT_TRANSLATE_NOOP("columns", "措施"),
    QT_TRANSLATE_NOOP("columns", "责任单位"), QT_TRANSLATE_NOOP("columns", "完成时限"),
    QT_TRANSLATE_NOOP("columns", "状态"), QT_TRANSLATE_NOOP("columns", "落实情况"),
    QT_TRANSLATE_NOOP("columns", "对应问题"), QT_TRANSLATE_NOOP("columns", "单位代码"),
    QT_TRANSLATE_NOOP("columns", "单位名称"), QT_TRANSLATE_NOOP("columns", "简称"),
    QT_TRANSLATE_NOOP("columns", "别名"), QT_TRANSLATE_NOOP("columns", "类型"), QT_TRANSLATE_NOOP("columns", "联系人")};

} // namespace

QString shownName(const TableField &field)
{
    return QCoreApplication::translate("columns", titleOf(field).toUtf8().constData());
}

} // namespace nianbao
