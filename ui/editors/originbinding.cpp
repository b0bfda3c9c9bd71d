// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/originbinding.h"

#include "ui/support/barbutton.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace nianbao {

OriginBinding::OriginBinding(OriginSpec spec, QWidget *parent)
    : Binding(parent)
    , m_spec(std::move(spec))
    , m_line(new QWidget(parent))
    , m_text(new QLabel(m_line))
    , m_open(nullptr)
{
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    m_open = addBarButton(m_line, tr("查看原件"), tr("查看送来的原件"));
    connect(m_open, &QToolButton::clicked, this, [this] { emit originalAsked(m_source); });
}

void OriginBinding::refresh(const Report &report)
{
    const Origin origin = m_spec.read(report);
    m_source = origin.source;
    m_text->setText(originText(origin));
    m_text->setAccessibleName(tr("来源：%1").arg(m_text->text()));
    m_open->setVisible(!m_source.isEmpty());
}

QString lineName(const QString &fileName, int line)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const QStringList byLines {QString(), QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("json")};
    return byLines.contains(suffix) ? OriginBinding::tr("第%1行").arg(line) : OriginBinding::tr("第%1段").arg(line);
}

QString originText(const Origin &origin)
{
    QStringList parts {origin.file};
    if (!origin.cell.isEmpty())
        parts.append(origin.cell);
    else if (origin.line > 0)
        parts.append(lineName(origin.file, origin.line));
    if (!origin.sender.isEmpty())
        parts.append(OriginBinding::tr("%1报送").arg(origin.sender));
    return parts.join(QStringLiteral("，"));
}

} // namespace nianbao
