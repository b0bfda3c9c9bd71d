// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/columns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

QStringList words(QStringView list)
{
    return list.toString().split(u' ', Qt::SkipEmptyParts);
}

TableField field(TableKind table, const char *key, QStringView title, FieldRule rule, int width, QStringView synonyms)
{
    return TableField {table, QLatin1String(key), title, words(synonyms), rule, rule == FieldRule::Title, true, width};
}

TableField readOnly(TableField field)
{
    field.written = false;
    return field;
}

/// What every table has before its own fields: our id, the sender's number, the row's number.
QList<TableField> identity(TableKind table, QStringView numbers)
{
    return {field(table, "id", u"年报编号", FieldRule::OwnId, 12, u""),
        readOnly(field(table, "key", u"编号", FieldRule::Key, 8, numbers)),
        readOnly(field(table, "ordinal", u"序号", FieldRule::Ordinal, 6, u"序 号 no no. 项次 顺序号"))};
}

/// What a form shows of last year.
TableField lastYear(TableKind table)
{
    return readOnly(field(table, "last", u"上年填报", FieldRule::Reference, 40, u"上年情况 上年填报供参考"));
}

QList<TableField> itemFields()
{
    constexpr TableKind kItems = TableKind::Items;
    return identity(kItems, u"id 事项编号 项目编号 任务编号 条目编号 编码")
        + QList<TableField> {
            field(kItems, "category", u"类别", FieldRule::Category, 22,
                u"分类 工作分类 工作类别 所属类别 板块 工作板块 体系 类型 一级指标"),
            field(kItems, "parent", u"上级编号", FieldRule::Link, 12, u"上级 父编号 上级事项 上级序号"),
            field(kItems, "title", u"标题", FieldRule::Title, 30,
                u"段首句 事项 工作事项 事项名称 工作名称 工作项目 项目名称 任务名称 工作任务 重点工作 重点任务 "
                u"主要工作 "
                u"题目 小标题 名称"),
            field(kItems, "body", u"内容", FieldRule::Prose, 60,
                u"正文 主要做法 工作内容 主要内容 具体内容 具体情况 完成情况 工作情况 开展情况 工作开展情况 "
                u"工作完成情况 "
                u"主要举措 主要措施 工作成效 主要做法及成效 主要做法和成效 举措和成效 进展情况 工作进展 落实情况"),
            field(kItems, "unit", u"报送单位", FieldRule::Line, 18,
                u"责任单位 单位 部门 报送部门 责任部门 牵头单位 牵头部门 填报单位 承办单位 单位名称 来源单位"),
            field(kItems, "date", u"日期", FieldRule::Date, 14, u"完成日期 时间 完成时间 工作时间 办结时间 报送日期"),
            field(kItems, "note", u"备注", FieldRule::Lines, 20, u"说明 备考 注"),
            lastYear(kItems),
        };
}

QList<TableField> problemFields()
{
    constexpr TableKind kProblems = TableKind::Problems;
    return identity(kProblems, u"id 问题编号 编码")
        + QList<TableField> {
            field(kProblems, "category", u"所属类别", FieldRule::Category, 22, u"类别 分类 工作分类 所属板块"),
            field(kProblems, "title", u"问题", FieldRule::Title, 30,
                u"存在问题 存在的问题 主要问题 问题名称 问题标题 不足 短板 标题"),
            field(kProblems, "body", u"表现", FieldRule::Prose, 50,
                u"具体表现 具体情况 问题表现 主要表现 问题描述 描述 内容"),
            field(kProblems, "cause", u"原因", FieldRule::Lines, 40, u"原因分析 产生原因 问题原因 成因"),
            field(kProblems, "unit", u"涉及单位", FieldRule::Line, 18, u"责任单位 单位 部门 报送单位 填报单位"),
            field(kProblems, "note", u"备注", FieldRule::Lines, 20, u"说明 备考 注"),
            lastYear(kProblems),
            readOnly(field(kProblems, "item", u"对应事项", FieldRule::Link, 12, u"事项编号 对应工作")),
        };
}

QList<TableField> planFields()
{
    constexpr TableKind kPlans = TableKind::Plans;
    return identity(kPlans, u"id 计划编号 任务编号 编码")
        + QList<TableField> {
            field(kPlans, "title", u"计划", FieldRule::Title, 30,
                u"打算 工作打算 下步打算 下一步打算 工作计划 计划名称 明年打算 整改任务 标题"),
            field(kPlans, "body", u"措施", FieldRule::Prose, 50, u"具体措施 主要措施 整改措施 工作措施 举措 内容"),
            field(kPlans, "unit", u"责任单位", FieldRule::Line, 18, u"牵头单位 责任部门 单位 部门 报送单位 填报单位"),
            field(kPlans, "due", u"完成时限", FieldRule::Date, 14, u"时限 期限 完成期限 整改时限 完成时间"),
            field(kPlans, "state", u"状态", FieldRule::State, 10, u"进度 完成状态 进展"),
            field(kPlans, "outcome", u"落实情况", FieldRule::Lines, 40, u"完成情况 落实结果 整改情况 结果"),
            field(kPlans, "answers", u"对应问题", FieldRule::Link, 16, u"针对问题 解决问题 对应问题编号 问题编号"),
            field(kPlans, "note", u"备注", FieldRule::Lines, 20, u"说明 备考 注"),
            lastYear(kPlans),
        };
}

QList<TableField> unitFields()
{
    constexpr TableKind kUnits = TableKind::Units;
    return {field(kUnits, "id", u"年报编号", FieldRule::OwnId, 12, u""),
        readOnly(field(kUnits, "ordinal", u"序号", FieldRule::Ordinal, 6, u"序 号 no no. 项次 顺序号")),
        field(kUnits, "code", u"单位代码", FieldRule::Line, 20, u"代码 编码 机构代码 统一社会信用代码 编号"),
        field(kUnits, "name", u"单位名称", FieldRule::Title, 32, u"单位全称 全称 单位 名称 部门名称 机构名称"),
        field(kUnits, "shortName", u"简称", FieldRule::Line, 18, u"规范简称 单位简称"),
        field(kUnits, "aliases", u"别名", FieldRule::Names, 30, u"曾用名 其他名称 其它名称"),
        field(kUnits, "kind", u"类型", FieldRule::Kind, 10, u"单位类型 类别 性质 单位性质"),
        field(kUnits, "contact", u"联系人", FieldRule::Line, 20, u"联络员 联系人及电话 联系方式 联系电话 经办人"),
        field(kUnits, "note", u"备注", FieldRule::Lines, 20, u"说明 备考 注")};
}

struct TableName {
    TableKind table;
    const char *key;
    QStringView name;
};
constexpr TableName kNames[] {
    {TableKind::Items, "items", u"工作事项"},
    {TableKind::Problems, "problems", u"存在问题"},
    {TableKind::Plans, "plans", u"工作打算"},
    {TableKind::Units, "units", u"单位名册"},
};

const TableName &rowOf(TableKind table)
{
    return *std::find_if(
        std::begin(kNames), std::end(kNames), [&](const TableName &row) { return row.table == table; });
}

/// Headers and synonyms of one table; what comes first in the table of fields wins.
QHash<QString, const TableField *> indexOf(TableKind table)
{
    QHash<QString, const TableField *> index;
    const auto add = [&](const QString &header, const TableField &field) {
        if (!index.contains(header))
            index.insert(header, &field);
    };
    for (const TableField &field : tableFields()) {
        if (field.table == table)
            add(normalisedHeader(titleOf(field)), field);
    }
    for (const TableField &field : tableFields()) {
        for (const QString &synonym : field.table == table ? field.synonyms : QStringList())
            add(synonym, field);
    }
    return index;
}

} // namespace

const QList<TableField> &tableFields()
{
    static const QList<TableField> kFields = itemFields() + problemFields() + planFields() + unitFields();
    return kFields;
}

QString titleOf(const TableField &field)
{
    return field.title.toString();
}

const TableField *tableField(TableKind table, QStringView key)
{
    const auto found = std::find_if(tableFields().begin(), tableFields().end(),
        [&](const TableField &field) { return field.table == table && field.key == key; });
    return found == tableFields().end() ? nullptr : &*found;
}

QString keyOf(TableKind table)
{
    return QString::fromLatin1(rowOf(table).key);
}

std::optional<TableKind> tableFromKey(QStringView key)
{
    for (const TableName &row : kNames) {
        if (key == QLatin1String(row.key))
            return row.table;
    }
    return {};
}

QString nameOf(TableKind table)
{
    return rowOf(table).name.toString();
}

QString normalisedHeader(const QString &header)
{
    QString result;
    for (const QChar c : header) {
        if (!c.isSpace() && !QStringView(u"（）()【】[]〔〕：:*＊").contains(c))
            result += c.toLower();
    }
    return result;
}

const TableField *fieldOf(TableKind table, const QString &header)
{
    static const std::array<QHash<QString, const TableField *>, 4> kIndex {
        indexOf(TableKind::Items), indexOf(TableKind::Problems), indexOf(TableKind::Plans), indexOf(TableKind::Units)};
    static const QRegularExpression kBrackets(QStringLiteral("[（(【\\[〔][^）)】\\]〕]*[）)】\\]〕]"));
    const QHash<QString, const TableField *> &index = kIndex[size_t(table)];
    if (const TableField *whole = index.value(normalisedHeader(header)))
        return whole;
    return index.value(normalisedHeader(QString(header).remove(kBrackets)));
}

QString shapeOf(const QStringList &headers)
{
    QStringList normalised;
    for (const QString &header : headers)
        normalised << normalisedHeader(header);
    return normalised.join(u'|');
}

const ColumnMapping *mappingFor(const QList<ColumnMapping> &mappings, const QString &sender, const QString &shape)
{
    const ColumnMapping *best = nullptr;
    for (const ColumnMapping &mapping : mappings) {
        if (mapping.shape != shape)
            continue;
        if (mapping.sender == sender)
            return &mapping;
        if (!best || (mapping.sender.isEmpty() && !best->sender.isEmpty()))
            best = &mapping;
    }
    return best;
}

} // namespace nianbao
