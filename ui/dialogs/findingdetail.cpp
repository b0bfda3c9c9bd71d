// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingdetail.h"

#include "core/proofread/rules/rules.h"
#include "core/tasks/checktask.h"
#include "core/tasks/findingfixes.h"
#include "ui/models/severitycolor.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr qsizetype kLongestQuote = 200; // characters: more would hide what is said of it

QString shownText(const char *ruleText)
{
    return QCoreApplication::translate("proofread", ruleText);
}

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString basisOf(const QString &key)
{
    const Rule *rule = ruleByKey(key);
    if (!rule)
        return {};
    return FindingDetail::tr("规则：%1。%2").arg(shownText(rule->title), shownText(rule->help)) + u'\n'
        + FindingDetail::tr("依据：%1（%2）").arg(shownText(rule->source), nameOf(rule->strength));
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(3 * fontMetrics().lineSpacing() + kGap); // the sentence, the words and what to write
    auto *page = new QWidget;
    m_title = wrappedLabel(page);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_body = wrappedLabel(page);
    m_basis = wrappedLabel(page);
    m_basis->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout(page);
    texts->setContentsMargins(kGap, kGap, kGap, kGap);
    texts->setSpacing(kGap / 2);
    for (QLabel *label : {m_title, m_body, m_basis})
        texts->addWidget(label);
    texts->addStretch(1);
    area->setWidget(page);
    m_buttons->setContentsMargins(kGap, 0, kGap, kGap);
    m_buttons->setSpacing(kGap / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addLayout(m_buttons);
}

void FindingDetail::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_buttons->addWidget(button);
        connect(button, &QToolButton::pressed, this, &FindingDetail::pressed);
        // What cannot be done with this finding only takes room; what leads on stays where it is, in front.
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isEnabled()); });
    }
    m_buttons->addStretch(1);
}

QStringList FindingDetail::bodyOf(const Finding &finding, const QString &place) const
{
    QStringList body;
    if (!finding.quote.isEmpty())
        body << tr("原文：%1")
                    .arg(finding.quote.size() > kLongestQuote ? finding.quote.left(kLongestQuote) + u'…'
                                                              : finding.quote);
    if (!finding.reason.isEmpty())
        body << finding.reason;
    if (const QString correction = correctionText(finding); !correction.isEmpty())
        body << tr("改法：%1").arg(correction);
    body << tr("位置：%1").arg(place);
    return body;
}

void FindingDetail::show(const Finding &finding, const QString &place)
{
    say(QStringLiteral("%1 · %2").arg(nameOf(finding.severity), finding.message), colorOf(finding.severity, palette()),
        bodyOf(finding, place).join(u'\n'), basisOf(finding.rule));
}

void FindingDetail::show(const IgnoredHere &ignored, const QString &place)
{
    const QString when = ignored.why.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QStringList body {
        tr("忽略的理由：%1").arg(ignored.why.reason), QStringList {ignored.why.author, when}.join(u' ').trimmed()};
    body << bodyOf(ignored.finding, place);
    body.removeAll(QString());
    say(tr("已忽略 · %1").arg(ignored.finding.message), palette().color(QPalette::WindowText), body.join(u'\n'),
        basisOf(ignored.finding.rule));
}

void FindingDetail::show(const Proof &proof)
{
    say(tr("算得对 · %1 ✓").arg(proof.sum), palette().color(QPalette::WindowText), {}, basisOf(proof.rule));
}

void FindingDetail::clear()
{
    say({}, palette().color(QPalette::WindowText), {}, {});
}

QString FindingDetail::text() const
{
    return QStringList {m_title->text(), m_body->text(), m_basis->text()}.join(u'\n');
}

void FindingDetail::say(const QString &title, const QColor &color, const QString &body, const QString &basis)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_title->setPalette(colors);
    m_title->setText(title);
    m_body->setText(body);
    m_basis->setText(basis);
    for (QLabel *label : {m_title, m_body, m_basis})
        label->setVisible(!label->text().isEmpty());
}

} // namespace nianbao
