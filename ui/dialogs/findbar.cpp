// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findbar.h"

#include "ui/models/fieldorder.h"
#include "ui/support/barbutton.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace nianbao {

FindBar::FindBar(ReportSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, kGap, kMargin, 0);
    m_text->setPlaceholderText(tr("在整篇报告中查找"));
    m_text->setAccessibleName(tr("查找"));
    m_text->setClearButtonEnabled(true);
    row->addWidget(m_text, 1);
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_count);
    QToolButton *back = addBarButton(this, QStringLiteral("‹"), tr("上一处"));
    QToolButton *on = addBarButton(this, QStringLiteral("›"), tr("下一处"));
    QToolButton *shut = addBarButton(this, QStringLiteral("×"), tr("关闭查找"));
    connect(back, &QToolButton::clicked, this, &FindBar::previous);
    connect(on, &QToolButton::clicked, this, &FindBar::next);
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (m_last.length > 0)
            m_from = m_last.place;
        m_last = {};
        tellCount();
    });
    hide();
}

void FindBar::open(const QString &wanted, const Place &caret)
{
    show();
    if (!wanted.isEmpty())
        m_text->setText(wanted);
    m_last = {};
    m_from = caret;
    tellCount();
    m_text->setFocus();
    m_text->selectAll();
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::next()
{
    step(1);
}

void FindBar::previous()
{
    step(-1);
}

void FindBar::step(int direction)
{
    const auto report = m_source();
    if (!report || m_text->text().isEmpty())
        return;
    const QList<Match> matches = findText(*report, m_text->text());
    if (matches.isEmpty()) {
        m_count->setText(tr("没有找到"));
        return;
    }
    const qsizetype count = matches.size();
    const qsizetype last = matches.indexOf(m_last);
    const qsizetype index = last < 0 ? firstFrom(*report, matches, direction) : (last + direction + count) % count;
    m_last = matches[index];
    m_count->setText(tr("第%1处，共%2处").arg(index + 1).arg(count));
    emit found(m_last);
}

void FindBar::tellCount()
{
    const auto report = m_source();
    const bool nothing = !report || m_text->text().isEmpty();
    const int count = nothing ? 0 : int(findText(*report, m_text->text()).size());
    m_count->setText(nothing ? QString() : count == 0 ? tr("没有找到") : tr("共%n处", nullptr, count));
}

// Going round: behind the last one comes the first.
qsizetype FindBar::firstFrom(const Report &report, const QList<Match> &matches, int direction) const
{
    const FieldOrder order(report);
    const FieldOrder::Position from = order.of(m_from);
    const auto behind =
        std::find_if(matches.begin(), matches.end(), [&](const Match &match) { return order.of(match.place) >= from; });
    const qsizetype index = behind - matches.begin();
    return direction > 0 ? index % matches.size() : (index + matches.size() - 1) % matches.size();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace nianbao
