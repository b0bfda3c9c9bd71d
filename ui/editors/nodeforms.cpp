// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/specbuilders.h"

#include "ui/models/treenode.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::NodeForms)
};

QList<Option> itemStyles()
{
    return {
        {keyOf(ListStyle::RunOn), Words::tr("一是…二是…（接排）")},
        {keyOf(ListStyle::Own), Words::tr("一是…二是…（各成一段）")},
        {keyOf(ListStyle::Ordinal), Words::tr("第一，…第二，…")},
        {keyOf(ListStyle::Arabic), Words::tr("1. 2. 3.")},
        {keyOf(ListStyle::Dash), Words::tr("——")},
        {keyOf(ListStyle::None), Words::tr("不编号")},
    };
}

QList<Option> sectionStyles()
{
    return QList<Option> {{keyOf(ListStyle::Level), Words::tr("按层次编号：（一）（二）")}} + itemStyles();
}

QList<Option> planStates()
{
    return {
        {keyOf(PlanState::NotStarted), Words::tr("未启动")},
        {keyOf(PlanState::UnderWay), Words::tr("推进中")},
        {keyOf(PlanState::Done), Words::tr("已完成")},
        {keyOf(PlanState::CarriedOver), Words::tr("转下年")},
    };
}

QList<Option> sectionsOf(const Report &report, PartKind kind)
{
    QList<Option> options;
    for (const Part &part : report.parts) {
        if (part.kind != kind)
            continue;
        for (const Section &section : part.sections)
            options.append({section.id.value, sectionLabel(report, section)});
    }
    return options;
}

QString partTitle(const Report &report, const Id &node)
{
    const Part *part = partOf(report, node);
    return part ? part->heading : QString();
}

constexpr auto kTitle = [](auto &node) -> auto &
{
    return node.title;
};
constexpr auto kLead = [](auto &node) -> auto &
{
    return node.lead;
};
constexpr auto kTail = [](auto &node) -> auto &
{
    return node.tail;
};
constexpr auto kUnit = [](auto &node) -> auto &
{
    return node.unit;
};
constexpr auto kNote = [](auto &node) -> auto &
{
    return node.note;
};
constexpr auto kTitleAlone = [](auto &node) -> auto &
{
    return node.titleAlone;
};

template <typename Node>
FieldSpec remarkField(const Id &id)
{
    return unprinted(memoField<Node>(Field::Remark, Words::tr("备注"), id, kNote));
}

template <typename Node>
void appendOrigin(FormSpec &form, const Node &node)
{
    if (node.origin.file.isEmpty())
        return;
    OriginSpec spec {Words::tr("来源"), {}};
    spec.read = [id = node.id](const Report &report) {
        const auto *found = nodeIn<Node>(report, id);
        return found ? found->origin : Origin();
    };
    form.fields.append({spec, false});
}

void appendTail(FormSpec &form, const Section &section)
{
    if (!section.tail.isEmpty() || !section.items.isEmpty())
        form.fields.append(paragraphsField<Section>(Field::Tail, Words::tr("结尾文字"), section.id, 1, kTail));
}

void appendItemStyle(FormSpec &form, const Section &section)
{
    form.fields.append(enumField<Section, ListStyle>(
        Words::tr("编号方式"), section.id, itemStyles(), [](auto &node) -> auto & { return node.itemStyle; }));
}

FieldSpec categoryOfProblem(const Id &id)
{
    ChoiceSpec spec;
    spec.label = Words::tr("所属类别");
    spec.options = [](const Report &report) {
        return QList<Option> {{QString(), Words::tr("（未指定）")}} + sectionsOf(report, PartKind::Work);
    };
    spec.read = [id](const Report &report) {
        const Section *section = findSection(report, id);
        return section ? section->problem.category.value : QString();
    };
    spec.write = [id](Report &report, const QString &key) {
        if (Section *section = findSection(report, id))
            section->problem.category = Id {key};
    };
    return {spec, false, true};
}

FieldSpec answeredProblems(const Id &id)
{
    LinksSpec spec;
    spec.label = Words::tr("对应问题");
    spec.none = Words::tr("报告中还没有问题");
    spec.options = [](const Report &report) { return sectionsOf(report, PartKind::Problems); };
    spec.read = [id](const Report &report) {
        QStringList keys;
        if (const Section *section = findSection(report, id)) {
            for (const Id &problem : section->plan.answers)
                keys.append(problem.value);
        }
        return keys;
    };
    spec.write = [id](Report &report, const QString &key, bool linked) {
        Section *section = findSection(report, id);
        if (!section)
            return;
        section->plan.answers.removeAll(Id {key});
        if (linked)
            section->plan.answers.append(Id {key});
    };
    return {spec, false};
}

// The section, and for a child the item above it.
QString pathOf(const Report &report, const Id &item)
{
    const Section *section = sectionOf(report, item);
    const auto spot = spotOf(report, item);
    const WorkItem *above = spot ? findItem(report, spot->parent) : nullptr;
    QString path = section ? sectionLabel(report, *section) : QString();
    if (above && !above->title.isEmpty())
        path += QStringLiteral(" › ") + above->title;
    return path;
}

} // namespace

FormSpec partForm(const Report &report, const Part &part)
{
    FormSpec form {Words::tr("部分"), reportLabel(report.year, report.organisation, report.edition, true), {}};
    form.fields.append(lineField<Part>(
        Field::Heading, Words::tr("标题"), part.id, [](auto &node) -> auto & { return node.heading; }));
    form.fields.append(paragraphsField<Part>(Field::Lead, Words::tr("正文"), part.id, 4, kLead));
    form.fields.append(enumField<Part, ListStyle>(
        Words::tr("编号方式"), part.id, sectionStyles(), [](auto &node) -> auto & { return node.sectionStyle; }));
    form.fields.append(paragraphsField<Part>(Field::Tail, Words::tr("结尾文字"), part.id, 2, kTail));
    return form;
}

FormSpec categoryForm(const Report &, const Part &part, const Section &section)
{
    const bool isCategory = part.kind == PartKind::Work;
    FormSpec form {isCategory ? Words::tr("类别") : Words::tr("要点"), part.heading, {}};
    form.fields.append(
        lineField<Section>(Field::Title, isCategory ? Words::tr("类别名称") : Words::tr("段首句"), section.id, kTitle));
    form.fields.append(checkField<Section>(Words::tr("名称独占一行"), section.id, kTitleAlone));
    form.fields.append(paragraphsField<Section>(Field::Lead, Words::tr("正文"), section.id, 4, kLead));
    appendItemStyle(form, section);
    appendTail(form, section);
    form.fields.append(remarkField<Section>(section.id));
    appendOrigin(form, section);
    return form;
}

FormSpec problemForm(const Report &report, const Section &section)
{
    FormSpec form {Words::tr("问题"), partTitle(report, section.id), {}};
    form.fields.append(lineField<Section>(Field::Title, Words::tr("问题"), section.id, kTitle));
    form.fields.append(paragraphsField<Section>(Field::Lead, Words::tr("正文"), section.id, 4, kLead));
    if (!section.items.isEmpty())
        appendItemStyle(form, section);
    appendTail(form, section);
    form.fields.append(textField<Section>(
        Field::Cause, Words::tr("原因分析"), section.id, 2, [](auto &node) -> auto & { return node.problem.cause; }));
    form.fields.append(half(unprinted(lineField<Section>(Field::Unit, Words::tr("涉及单位"), section.id, kUnit))));
    form.fields.append(categoryOfProblem(section.id));
    form.fields.append(remarkField<Section>(section.id));
    appendOrigin(form, section);
    return form;
}

FormSpec planForm(const Report &report, const Section &section)
{
    const Id id = section.id;
    FormSpec form {Words::tr("打算"), partTitle(report, id), {}};
    form.fields.append(lineField<Section>(Field::Title, Words::tr("打算"), id, kTitle));
    form.fields.append(paragraphsField<Section>(Field::Lead, Words::tr("正文"), id, 4, kLead));
    if (!section.items.isEmpty())
        appendItemStyle(form, section);
    appendTail(form, section);
    form.fields.append(half(unprinted(lineField<Section>(Field::Unit, Words::tr("责任单位"), id, kUnit))));
    form.fields.append(half(unprinted(lineField<Section>(
        Field::Due, Words::tr("完成时限"), id, [](auto &node) -> auto & { return node.plan.due; }))));
    form.fields.append(unprinted(enumField<Section, PlanState>(
        Words::tr("进展"), id, planStates(), [](auto &node) -> auto & { return node.plan.state; })));
    form.fields.append(unprinted(memoField<Section>(
        Field::Outcome, Words::tr("落实情况"), id, [](auto &node) -> auto & { return node.plan.outcome; })));
    form.fields.append(answeredProblems(id));
    form.fields.append(remarkField<Section>(id));
    appendOrigin(form, section);
    return form;
}

FormSpec itemForm(const Report &report, const WorkItem &item)
{
    const Id id = item.id;
    FormSpec form {Words::tr("条目"), pathOf(report, id), {}};
    form.fields.append(textField<WorkItem>(Field::Title, Words::tr("段首句"), id, 1, kTitle));
    form.fields.append(paragraphsField<WorkItem>(
        Field::Body, Words::tr("正文"), id, 8, [](auto &node) -> auto & { return node.body; }));
    if (!item.children.isEmpty()) {
        form.fields.append(enumField<WorkItem, ListStyle>(
            Words::tr("下级条目编号方式"), id, itemStyles(), [](auto &node) -> auto & { return node.childStyle; }));
        form.fields.append(paragraphsField<WorkItem>(Field::Tail, Words::tr("结尾文字"), id, 1, kTail));
    }
    form.fields.append(half(unprinted(lineField<WorkItem>(Field::Unit, Words::tr("报送单位"), id, kUnit))));
    form.fields.append(half(unprinted(lineField<WorkItem>(
        Field::WorkDate, Words::tr("日期"), id, [](auto &node) -> auto & { return node.date; }))));
    form.fields.append(remarkField<WorkItem>(id));
    appendOrigin(form, item);
    return form;
}

} // namespace nianbao
