// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingsmessage.h"

#include "core/proofread/rules/rules.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

FindingsMessage::FindingsMessage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_all(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_all->setText(tr("全部列出"));
    connect(m_all, &QToolButton::clicked, this, &FindingsMessage::allAsked);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_text);
    column->addWidget(m_all, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

void FindingsMessage::show(const Proofreading &reading, bool isReading)
{
    const bool filtered = !reading.findings.findings.isEmpty();
    m_all->setVisible(filtered);
    if (filtered)
        m_text->setText(tr("按现在的筛选，没有要列的。"));
    else if (isReading)
        m_text->setText(tr("正在校对…"));
    else if (!reading.report)
        m_text->setText(tr("没有打开的报告。"));
    else
        m_text->setText(tr("没有发现问题。\n查过标点、数字和算术、日期、字词、规定提法、结构，共%1条规则；%"
                           "2处算式算得对；已忽略%3处。")
                            .arg(QString::number(rules().size()), QString::number(reading.findings.proofs.size()),
                                QString::number(reading.ignored.size())));
}

} // namespace nianbao
