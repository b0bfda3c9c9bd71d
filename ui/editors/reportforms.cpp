// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/specbuilders.h"

#include "ui/models/treenode.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportForms)
};

// Lists that are no paragraphs: annexes, and the signature with a line for each body.
template <typename Read, typename Write>
FieldSpec linesField(Field field, const QString &label, int rows, const QString &hint, Read read, Write write)
{
    TextSpec spec {field, label, TextField::Lines::Many, rows, hint, {}, {}};
    spec.read = [read](const Report &report) { return toBlocks(read(report)); };
    spec.write = [write](Report &report, const Paragraphs &blocks) { write(report, toLines(blocks)); };
    return {spec};
}

FieldSpec signatureField()
{
    return linesField(
        Field::Signature, Words::tr("发文机关署名"), 1, {},
        [](const Report &report) {
            const QString &text = report.closing.signature;
            return text.isEmpty() ? QStringList() : text.split(u'\n');
        },
        [](Report &report, const QStringList &lines) { report.closing.signature = lines.join(u'\n'); });
}

FieldSpec annexesField()
{
    return linesField(
        Field::Annexes, Words::tr("附件说明"), 2, Words::tr("每行一个附件名称，不写序号"),
        [](const Report &report) { return report.closing.annexes; },
        [](Report &report, const QStringList &lines) { report.closing.annexes = lines; });
}

} // namespace

FormSpec infoForm(const Report &report)
{
    const Id id = report.id;
    FormSpec form {Words::tr("报告信息"), reportLabel(report.year, report.organisation, report.edition, false), {}};
    if (!report.headMatter.isEmpty()) {
        form.fields.append(paragraphsField<Report>(
            Field::HeadMatter, Words::tr("题前文字"), id, 1, [](auto &node) -> auto & { return node.headMatter; }));
    }
    form.fields.append(textField<Report>(
        Field::Title, Words::tr("标题"), id, 2, [](auto &node) -> auto & { return node.title; }));
    form.fields.append(unprinted(
        lineField<Report>(
            Field::Organisation, Words::tr("发文机关"), id, [](auto &node) -> auto & { return node.organisation; }),
        Words::tr("印的是落款里的署名")));
    form.fields.append(unprinted(lineField<Report>(
                                     Field::DocumentNumber, Words::tr("发文字号"), id,
                                     [](auto &node) -> auto & { return node.letterhead.documentNumber; },
                                     Words::tr("例如：清政〔%1〕1号").arg(report.year.number() + 1)),
        Words::tr("属于版头，不打印")));
    form.fields.append(lineField<Report>(
        Field::Addressees, Words::tr("主送机关"), id, [](auto &node) -> auto & { return node.addressees; },
        Words::tr("例如：市人民政府：")));
    form.fields.append(paragraphsField<Report>(
        Field::Foreword, Words::tr("导语"), id, 4, [](auto &node) -> auto & { return node.foreword; }));
    return form;
}

FormSpec closingForm(const Report &report)
{
    const Id id = report.id;
    FormSpec form {Words::tr("落款与附件"), reportLabel(report.year, report.organisation, report.edition, false), {}};
    form.fields.append(signatureField());
    form.fields.append(half(lineField<Report>(
        Field::Date, Words::tr("成文日期"), id, [](auto &node) -> auto & { return node.closing.date; },
        Words::tr("例如：%1年1月10日").arg(report.year.number() + 1))));
    form.fields.append(half(checkField<Report>(
        Words::tr("加盖印章"), id, [](auto &node) -> auto & { return node.closing.sealed; })));
    form.fields.append(annexesField());
    form.fields.append(lineField<Report>(
        Field::ClosingNote, Words::tr("附注"), id, [](auto &node) -> auto & { return node.closing.note; },
        Words::tr("例如：此件公开发布")));
    return form;
}

FormSpec formOf(const Report &report, const NodeRef &node)
{
    switch (node.kind) {
    case NodeRef::Kind::Info:
        return infoForm(report);
    case NodeRef::Kind::Closing:
        return closingForm(report);
    case NodeRef::Kind::Part:
        if (const Part *part = findPart(report, node.id))
            return partForm(report, *part);
        break;
    case NodeRef::Kind::Section:
        if (const Section *section = findSection(report, node.id)) {
            const Part &part = *partOf(report, node.id);
            if (part.kind == PartKind::Problems)
                return problemForm(report, *section);
            if (part.kind == PartKind::Plans)
                return planForm(report, *section);
            return categoryForm(report, part, *section);
        }
        break;
    case NodeRef::Kind::Item:
        if (const WorkItem *item = findItem(report, node.id))
            return itemForm(report, *item);
        break;
    case NodeRef::Kind::None:
        break;
    }
    return {};
}

} // namespace nianbao
