// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choicebindings.h"

#include "ui/editors/originbinding.h"

#include "ui/editors/textbinding.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kRowsOfLinks = 5;

QString editText(const QString &label)
{
    return Binding::tr("设定%1").arg(label);
}

} // namespace

ChoiceBinding::ChoiceBinding(Document &document, ChoiceSpec spec, QWidget *parent)
    : Binding(parent)
    , m_document(document)
    , m_spec(std::move(spec))
    , m_box(new QComboBox(parent))
{
    m_box->setAccessibleName(m_spec.label);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    // The wheel scrolls the form; a choice is not changed in passing.
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString key = m_box->itemData(index).toString();
        const Status status =
            m_document.edit({editText(m_spec.label)}, [&](Report &report) { m_spec.write(report, key); });
        if (!status && m_document.report())
            refresh(*m_document.report());
    });
}

QWidget *ChoiceBinding::widget() const
{
    return m_box;
}

void ChoiceBinding::refresh(const Report &report)
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (const Option &option : m_spec.options(report))
        m_box->addItem(option.text, option.key);
    m_box->setCurrentIndex(m_box->findData(m_spec.read(report)));
}

void ChoiceBinding::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

CheckBinding::CheckBinding(Document &document, CheckSpec spec, QWidget *parent)
    : Binding(parent)
    , m_document(document)
    , m_spec(std::move(spec))
    , m_box(new QCheckBox(m_spec.label, parent))
{
    m_box->setAccessibleName(m_spec.label);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        const Status status =
            m_document.edit({editText(m_spec.label)}, [&](Report &report) { m_spec.write(report, on); });
        if (!status && m_document.report())
            refresh(*m_document.report());
    });
}

QWidget *CheckBinding::widget() const
{
    return m_box;
}

void CheckBinding::refresh(const Report &report)
{
    m_box->setChecked(m_spec.read(report));
}

void CheckBinding::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

LinksBinding::LinksBinding(Document &document, LinksSpec spec, QWidget *parent)
    : Binding(parent)
    , m_document(document)
    , m_spec(std::move(spec))
    , m_list(new QListWidget(parent))
{
    m_list->setAccessibleName(m_spec.label);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        const QString key = item->data(Qt::UserRole).toString();
        const bool linked = item->checkState() == Qt::Checked;
        const Status status =
            m_document.edit({editText(m_spec.label)}, [&](Report &report) { m_spec.write(report, key, linked); });
        if (!status && m_document.report())
            refresh(*m_document.report());
    });
}

QWidget *LinksBinding::widget() const
{
    return m_list;
}

void LinksBinding::refresh(const Report &report)
{
    m_filling = true;
    fill(report);
    m_filling = false;
}

void LinksBinding::fill(const Report &report)
{
    const QList<Option> options = m_spec.options(report);
    const QStringList linked = m_spec.read(report);
    // An item that tells of its own change must outlive it: the list is only made anew when its rows differ.
    if (m_list->count() != options.size() || options.isEmpty()) {
        m_list->clear();
        for (qsizetype i = 0; i < std::max<qsizetype>(1, options.size()); ++i)
            m_list->addItem(m_spec.none);
    }
    for (int i = 0; i < options.size(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setText(options[i].text);
        item->setToolTip(options[i].text.toHtmlEscaped());
        item->setData(Qt::UserRole, options[i].key);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
            | (m_readOnly ? Qt::NoItemFlags : Qt::ItemFlags(Qt::ItemIsEnabled)));
        item->setCheckState(linked.contains(options[i].key) ? Qt::Checked : Qt::Unchecked);
    }
    if (options.isEmpty())
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    const int rows = std::clamp(int(options.size()), 1, kRowsOfLinks);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
}

void LinksBinding::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_document.report())
        refresh(*m_document.report());
}

namespace {

struct Maker {
    Document &document;
    Id node;
    QWidget *parent;

    Binding *operator()(const TextSpec &spec) const { return new TextBinding(document, node, spec, parent); }
    Binding *operator()(const ChoiceSpec &spec) const { return new ChoiceBinding(document, spec, parent); }
    Binding *operator()(const CheckSpec &spec) const { return new CheckBinding(document, spec, parent); }
    Binding *operator()(const LinksSpec &spec) const { return new LinksBinding(document, spec, parent); }
    Binding *operator()(const OriginSpec &spec) const { return new OriginBinding(spec, parent); }
};

} // namespace

Binding *makeBinding(Document &document, const Id &node, const FieldSpec &spec, QWidget *parent)
{
    return std::visit(Maker {document, node, parent}, spec.kind);
}

} // namespace nianbao
