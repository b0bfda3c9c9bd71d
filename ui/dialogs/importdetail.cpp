// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdetail.h"

#include "ui/dialogs/textmarks.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTextEdit>

namespace nianbao {

ImportDetail::ImportDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_now(makeText(tr("现有")))
    , m_sent(makeText(tr("送来")))
    , m_result(makeText(tr("结果")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap / 2);
    grid->addWidget(m_title, 0, 0, 1, 3);
    int column = 0;
    for (QTextEdit *field : {m_now, m_sent, m_result}) {
        auto *label = new QLabel(field->accessibleName(), this);
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 1, column);
        grid->addWidget(field, 2, column);
        grid->setColumnStretch(column++, 1);
    }
    m_result->installEventFilter(this);
    m_result->viewport()->installEventFilter(this);
    clear();
}

QTextEdit *ImportDetail::makeText(const QString &name)
{
    auto *field = new QTextEdit(this);
    field->setAccessibleName(name);
    field->setAcceptRichText(false);
    field->setTabChangesFocus(true);
    field->setReadOnly(true);
    field->setMinimumHeight(3 * fontMetrics().lineSpacing()); // two lines
    return field;
}

void ImportDetail::show(
    const QString &title, const QString &now, const QString &sent, const QString &result, bool editable)
{
    m_title->setText(title);
    m_title->setToolTip(title.toHtmlEscaped());
    m_now->setPlainText(now);
    m_sent->setPlainText(sent);
    m_result->setPlainText(result);
    m_result->setReadOnly(!editable);
    m_shown = m_result->toPlainText();
    markDifferences(*m_now, *m_sent);
}

void ImportDetail::clear()
{
    show({}, {}, {}, {}, false);
}

void ImportDetail::edit()
{
    if (!m_result->isReadOnly())
        m_result->setFocus();
}

std::optional<QString> ImportDetail::typed() const
{
    const QString text = m_result->toPlainText();
    return m_result->isReadOnly() || text == m_shown ? std::nullopt : std::optional(text);
}

void ImportDetail::finish()
{
    const std::optional<QString> text = typed();
    if (!text)
        return;
    m_shown = *text;
    emit edited(*text);
}

bool ImportDetail::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_result && event->type() == QEvent::FocusOut)
        finish();
    if (object == m_result->viewport() && event->type() == QEvent::MouseButtonPress && m_result->isReadOnly())
        QMetaObject::invokeMethod(this, &ImportDetail::editAsked, Qt::QueuedConnection);
    return QWidget::eventFilter(object, event);
}

} // namespace nianbao
