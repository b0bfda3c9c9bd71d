// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nodefields.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

// A generic lambda serves for reading and for writing.
template <typename T, typename Access>
NodeField<T> row(Field field, Access access)
{
    using Value = std::remove_cvref_t<decltype(access(std::declval<T &>()))>;
    return {field, FieldAccess<T, Value> {access, access}};
}

QString asText(const QString &text)
{
    return text;
}

QString asText(const QStringList &lines)
{
    return lines.join(u'\n');
}

QString asText(const Paragraphs &paragraphs)
{
    return joined(paragraphs);
}

void setFrom(QString &value, const QString &text)
{
    value = text;
}

void setFrom(QStringList &value, const QString &text)
{
    value = text.split(u'\n', Qt::SkipEmptyParts);
}

void appendLines(Paragraphs &paragraphs, QStringView lines)
{
    for (const QStringView line : lines.split(u'\n', Qt::SkipEmptyParts))
        paragraphs.append(Paragraph {ParagraphKind::Text, line.toString()});
}

/// Where the whole lines `wanted` begin in `text`, or -1.
qsizetype lineStart(QStringView text, QStringView wanted)
{
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        if ((at == 0 || text[at - 1] == u'\n') && (end == text.size() || text[end] == u'\n'))
            return at;
    }
    return -1;
}

void setFrom(Paragraphs &value, const QString &text)
{
    Paragraphs paragraphs;
    QStringView rest(text);
    for (const Paragraph &paragraph : std::as_const(value)) {
        const QString was = plainText(paragraph);
        const qsizetype at = paragraph.kind == ParagraphKind::Text || was.isEmpty() ? -1 : lineStart(rest, was);
        if (at < 0)
            continue;
        appendLines(paragraphs, rest.left(at));
        paragraphs.append(paragraph);
        rest = rest.sliced(at + was.size());
    }
    appendLines(paragraphs, rest);
    value = paragraphs;
}

struct FieldName {
    Field field;
    const char *name;
};
constexpr FieldName kNames[] {
    {Field::HeadMatter, QT_TRANSLATE_NOOP("model", "题前文字")},
    {Field::Title, QT_TRANSLATE_NOOP("model", "标题")},
    {Field::Addressees, QT_TRANSLATE_NOOP("model", "主送机关")},
    {Field::Foreword, QT_TRANSLATE_NOOP("model", "导语")},
    {Field::Heading, QT_TRANSLATE_NOOP("model", "标题")},
    {Field::Lead, QT_TRANSLATE_NOOP("model", "正文")},
    {Field::Body, QT_TRANSLATE_NOOP("model", "正文")},
    {Field::Tail, QT_TRANSLATE_NOOP("model", "结尾文字")},
    {Field::Cause, QT_TRANSLATE_NOOP("model", "原因分析")},
    {Field::Annexes, QT_TRANSLATE_NOOP("model", "附件说明")},
    {Field::Signature, QT_TRANSLATE_NOOP("model", "发文机关署名")},
    {Field::Date, QT_TRANSLATE_NOOP("model", "成文日期")},
    {Field::ClosingNote, QT_TRANSLATE_NOOP("model", "附注")},
    {Field::Organisation, QT_TRANSLATE_NOOP("model", "发文机关")},
    {Field::Unit, QT_TRANSLATE_NOOP("model", "单位")},
    {Field::WorkDate, QT_TRANSLATE_NOOP("model", "日期")},
    {Field::Remark, QT_TRANSLATE_NOOP("model", "备注")},
    {Field::Due, QT_TRANSLATE_NOOP("model", "完成时限")},
    {Field::Outcome, QT_TRANSLATE_NOOP("model", "落实情况")},
    {Field::DocumentNumber, QT_TRANSLATE_NOOP("model", "发文字号")},
};

} // namespace

template <typename T>
QString NodeField<T>::text(const T &node) const
{
    return std::visit([&](const auto &value) { return asText(value.read(node)); }, access);
}

template <typename T>
bool NodeField<T>::isEqual(const T &a, const T &b) const
{
    return std::visit([&](const auto &value) { return value.read(a) == value.read(b); }, access);
}

template <typename T>
void NodeField<T>::setText(T &node, const QString &text) const
{
    std::visit([&](const auto &value) { setFrom(value.write(node), text); }, access);
}

template <typename T>
void NodeField<T>::copy(T &to, const T &from) const
{
    std::visit([&](const auto &value) { value.write(to) = value.read(from); }, access);
}

template struct NodeField<Report>;
template struct NodeField<Part>;
template struct NodeField<Section>;
template struct NodeField<WorkItem>;

template <>
const QList<NodeField<Report>> &textFields<Report>()
{
    static const QList<NodeField<Report>> kRows {
        row<Report>(
            Field::HeadMatter, [](auto &r) -> auto & { return r.headMatter; }),
        row<Report>(
            Field::Title, [](auto &r) -> auto & { return r.title; }),
        row<Report>(
            Field::Addressees, [](auto &r) -> auto & { return r.addressees; }),
        row<Report>(
            Field::Foreword, [](auto &r) -> auto & { return r.foreword; }),
        row<Report>(
            Field::Annexes, [](auto &r) -> auto & { return r.closing.annexes; }),
        row<Report>(
            Field::Signature, [](auto &r) -> auto & { return r.closing.signature; }),
        row<Report>(
            Field::Date, [](auto &r) -> auto & { return r.closing.date; }),
        row<Report>(
            Field::ClosingNote, [](auto &r) -> auto & { return r.closing.note; }),
        row<Report>(
            Field::DocumentNumber, [](auto &r) -> auto & { return r.letterhead.documentNumber; }),
    };
    return kRows;
}

template <>
const QList<NodeField<Part>> &textFields<Part>()
{
    static const QList<NodeField<Part>> kRows {
        row<Part>(
            Field::Heading, [](auto &part) -> auto & { return part.heading; }),
        row<Part>(
            Field::Lead, [](auto &part) -> auto & { return part.lead; }),
        row<Part>(
            Field::Tail, [](auto &part) -> auto & { return part.tail; }),
    };
    return kRows;
}

template <>
const QList<NodeField<Section>> &textFields<Section>()
{
    static const QList<NodeField<Section>> kRows {
        row<Section>(
            Field::Title, [](auto &section) -> auto & { return section.title; }),
        row<Section>(
            Field::Lead, [](auto &section) -> auto & { return section.lead; }),
        row<Section>(
            Field::Tail, [](auto &section) -> auto & { return section.tail; }),
        row<Section>(
            Field::Cause, [](auto &section) -> auto & { return section.problem.cause; }),
        row<Section>(
            Field::Unit, [](auto &section) -> auto & { return section.unit; }),
        row<Section>(
            Field::Due, [](auto &section) -> auto & { return section.plan.due; }),
        row<Section>(
            Field::Outcome, [](auto &section) -> auto & { return section.plan.outcome; }),
        row<Section>(
            Field::Remark, [](auto &section) -> auto & { return section.note; }),
    };
    return kRows;
}

template <>
const QList<NodeField<WorkItem>> &textFields<WorkItem>()
{
    static const QList<NodeField<WorkItem>> kRows {
        row<WorkItem>(
            Field::Title, [](auto &item) -> auto & { return item.title; }),
        row<WorkItem>(
            Field::Body, [](auto &item) -> auto & { return item.body; }),
        row<WorkItem>(
            Field::Tail, [](auto &item) -> auto & { return item.tail; }),
        row<WorkItem>(
            Field::Unit, [](auto &item) -> auto & { return item.unit; }),
        row<WorkItem>(
            Field::WorkDate, [](auto &item) -> auto & { return item.date; }),
        row<WorkItem>(
            Field::Remark, [](auto &item) -> auto & { return item.note; }),
    };
    return kRows;
}

QString joined(const Paragraphs &paragraphs)
{
    if (paragraphs.size() == 1)
        return plainText(paragraphs.first()); // shares its memory
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts.append(plainText(paragraph));
    return texts.join(u'\n');
}

QString nameOf(Field field)
{
    for (const FieldName &row : kNames) {
        if (row.field == field)
            return Words::tr(row.name);
    }
    return {};
}

Part own(Part part)
{
    part.sections.clear();
    return part;
}

Section own(Section section)
{
    section.items.clear();
    return section;
}

WorkItem own(WorkItem item)
{
    item.children.clear();
    return item;
}

} // namespace nianbao
