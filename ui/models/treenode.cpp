// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treenode.h"

#include "core/model/editionname.h"
#include "core/model/outline.h"
#include "core/text/numerals.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportTree)
};

TreeNode &addChild(TreeNode &parent, const NodeRef &ref, const QString &label, const QString &fullText)
{
    auto node = std::make_unique<TreeNode>();
    node->ref = ref;
    node->label = label;
    node->fullText = fullText;
    node->parent = &parent;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

// A title is a sentence; in a list its final mark is noise.
QString withoutMark(QString title)
{
    while (!title.isEmpty() && QStringView(u"。，；：,;:").contains(title.back()))
        title.chop(1);
    return title;
}

QString firstText(const Paragraphs &paragraphs)
{
    constexpr int kEnough = 40;
    return paragraphs.isEmpty() ? QString() : paragraphs.first().text.simplified().left(kEnough);
}

QString counted(const QString &title, qsizetype count)
{
    return count > 0 ? QStringLiteral("%1（%2）").arg(title, QString::number(count)) : title;
}

QString kindName(PartKind kind)
{
    switch (kind) {
    case PartKind::Work:
        return Words::tr("工作开展情况");
    case PartKind::Problems:
        return Words::tr("存在的问题");
    case PartKind::Plans:
        return Words::tr("下一步打算");
    case PartKind::Responsibility:
        return Words::tr("履行第一责任人职责情况");
    case PartKind::Other:
        break;
    }
    return Words::tr("其他");
}

void addItems(TreeNode &parent, const QList<WorkItem> &items)
{
    for (const WorkItem &item : items) {
        QString label = withoutMark(item.title);
        if (label.isEmpty())
            label = firstText(item.body);
        if (label.isEmpty())
            label = Words::tr("（新条目）");
        TreeNode &node = addChild(parent, {NodeRef::Kind::Item, item.id}, label, item.title);
        addItems(node, item.children);
    }
}

void addSections(TreeNode &parent, const Report &report, const Part &part)
{
    for (const Section &section : part.sections) {
        const QString title = sectionLabel(report, section);
        TreeNode &node =
            addChild(parent, {NodeRef::Kind::Section, section.id}, counted(title, section.items.size()), section.title);
        addItems(node, section.items);
    }
}

// Parts without a heading of their own do not print one, so they carry no number.
int partNumber(const Report &report, const Part &part)
{
    int number = 0;
    for (const Part &other : report.parts) {
        if (!other.heading.isEmpty())
            ++number;
        if (other.id == part.id)
            return other.heading.isEmpty() ? 0 : number;
    }
    return 0;
}

bool partsPrint(const Report &report, const Part &part)
{
    return report.numbering == Numbering::Parts && !part.heading.isEmpty();
}

// Sections of parts whose heading is not printed are numbered through the whole report.
int sectionNumber(const Report &report, const Section &section)
{
    int running = 0;
    for (const Part &part : report.parts) {
        if (partsPrint(report, part) && report.numbering == Numbering::Parts) {
            const auto it = std::find_if(part.sections.begin(), part.sections.end(),
                [&](const Section &other) { return other.id == section.id; });
            if (it != part.sections.end())
                return int(it - part.sections.begin()) + 1;
            continue;
        }
        for (const Section &other : part.sections) {
            ++running;
            if (other.id == section.id)
                return running;
        }
    }
    return running;
}

} // namespace

int TreeNode::row() const
{
    if (!parent)
        return 0;
    const auto it = std::find_if(parent->children.begin(), parent->children.end(),
        [this](const std::unique_ptr<TreeNode> &node) { return node.get() == this; });
    return int(it - parent->children.begin());
}

std::unique_ptr<TreeNode> treeOf(const Report &report)
{
    auto root = std::make_unique<TreeNode>();
    addChild(*root, {NodeRef::Kind::Info, report.id}, Words::tr("报告信息"), report.title);
    for (const Part &part : report.parts) {
        const int number = report.numbering == Numbering::Parts ? partNumber(report, part) : 0;
        const QString ordinal = number > 0 ? chineseNumeral(number) + u'、' : QString();
        const QString title = part.heading.isEmpty() ? kindName(part.kind) : withoutMark(part.heading);
        TreeNode &node =
            addChild(*root, {NodeRef::Kind::Part, part.id}, counted(ordinal + title, countOf(part)), part.heading);
        addSections(node, report, part);
    }
    addChild(*root, {NodeRef::Kind::Closing, report.id}, Words::tr("落款与附件"), report.closing.signature);
    return root;
}

QString sectionLabel(const Report &report, const Section &section)
{
    const Part *part = partOf(report, section.id);
    QString title = withoutMark(section.title);
    if (title.isEmpty())
        title = firstText(section.lead);
    if (title.isEmpty())
        title = Words::tr("（未命名）");
    if (!part || part->sectionStyle != ListStyle::Level)
        return title;
    const QString numeral = chineseNumeral(sectionNumber(report, section));
    return partsPrint(report, *part) ? QStringLiteral("（%1）%2").arg(numeral, title)
                                     : QStringLiteral("%1、%2").arg(numeral, title);
}

QString reportLabel(Year year, const QString &organisation, Edition edition, bool alone)
{
    QStringList parts {Words::tr("%1年度").arg(year.number())};
    if (!alone)
        parts << organisation << editionName(edition);
    parts.removeAll(QString()); // a report may have no organisation yet
    return parts.join(QStringLiteral(" · "));
}

} // namespace nianbao
