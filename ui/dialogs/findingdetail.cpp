// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingdetail.h"

#include "core/proofread/rules/rules.h"
#include "core/proofread/sources.h"
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

#include <algorithm>

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

/// On what it rests that something was found, unless the reason has told that already.
QString basisOf(const Finding &finding)
{
    const Rule *rule = ruleByKey(finding.rule);
    const QString told = QCoreApplication::translate("proofread", "依据：%1").arg(QString());
    const bool isEachWords = rule && qstrcmp(rule->source, kWordLists) == 0; // and some words have none
    if (!rule || isEachWords || finding.reason.startsWith(told))
        return {};
    return FindingDetail::tr("依据：%1").arg(shownText(rule->source));
}

QString ruleOf(const QString &key)
{
    const Rule *rule = ruleByKey(key);
    if (!rule)
        return {};
    return FindingDetail::tr("规则：%1（%2）。%3")
        .arg(shownText(rule->title), nameOf(rule->strength), shownText(rule->help));
}

/// 法规股 2019-01-05 17:30
QString whoAndWhen(const IgnoredFinding &ignored)
{
    const QString when = ignored.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QStringList {ignored.author, when}.join(u' ').trimmed();
}

QString beforeOf(const IgnoredFinding &ignored)
{
    const QString who = whoAndWhen(ignored);
    return who.isEmpty() ? FindingDetail::tr("以前忽略过，文字已改，请再看。理由：%1").arg(ignored.reason)
                         : FindingDetail::tr("以前忽略过（%1），文字已改，请再看。理由：%2").arg(who, ignored.reason);
}

/// Shows whole lines: what is below the last of them is scrolled to.
class LinesArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    // The labels have their places by then, of a new text too.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool result = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
            fit();
        return result;
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        const int room = viewport()->height() + viewportMargins().bottom();
        int end = room;
        if (widget()->height() > room) {
            end = 0;
            for (const QLabel *label : widget()->findChildren<QLabel *>()) {
                const int line = label->fontMetrics().lineSpacing();
                for (int bottom = label->y() + line; bottom <= std::min(room, label->y() + label->height());
                     bottom += line)
                    end = std::max(end, bottom);
            }
        }
        if (room - end != viewportMargins().bottom())
            setViewportMargins(0, 0, 0, room - end);
    }
};

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    auto *area = new LinesArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the rest is scrolled to on a small screen
    auto *page = new QWidget;
    m_title = wrappedLabel(page);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_body = wrappedLabel(page);
    m_basis = wrappedLabel(page);
    m_more = wrappedLabel(page);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout(page);
    texts->setContentsMargins(kGap, kGap, kGap, kGap);
    texts->setSpacing(kGap / 2);
    for (QLabel *label : {m_title, m_body, m_basis, m_more}) // at the usual height the last one may be out of sight
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

void FindingDetail::setActions(const QList<QAction *> &walking, const QList<QAction *> &deeds, QAction *fix)
{
    m_walking = walking;
    m_fix = fix;
    for (QAction *action : walking + deeds)
        addButton(action);
    m_buttons->addStretch(1);
}

void FindingDetail::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_buttons->addWidget(button);
    connect(button, &QToolButton::pressed, this, &FindingDetail::pressed);
    // What cannot be done with this finding only takes room; what leads on stays where it is, in front.
    connect(action, &QAction::changed, this, &FindingDetail::showButtons);
}

void FindingDetail::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    showButtons();
}

void FindingDetail::showButtons()
{
    for (int at = 0; at < m_buttons->count(); ++at) {
        if (auto *button = qobject_cast<QToolButton *>(m_buttons->itemAt(at)->widget())) {
            QAction *action = button->defaultAction();
            const bool hasRoom = !m_isNarrow || !m_walking.contains(action);
            button->setVisible(action->isEnabled() && hasRoom && (action != m_fix || m_hasFix));
        }
    }
}

QStringList FindingDetail::bodyOf(const Finding &finding) const
{
    QStringList what;
    if (!finding.quote.isEmpty())
        what << tr("原文：%1")
                    .arg(finding.quote.size() > kLongestQuote ? finding.quote.left(kLongestQuote) + u'…'
                                                              : finding.quote);
    if (const QString correction = correctionText(finding); !correction.isEmpty())
        what << tr("改法：%1").arg(correction);
    QStringList body {what.join(QStringLiteral("　"))};
    if (!finding.reason.isEmpty())
        body << finding.reason;
    return body;
}

QString FindingDetail::moreOf(const Finding &finding, const QString &place) const
{
    QStringList more {tr("位置：%1").arg(place), ruleOf(finding.rule)};
    more.removeAll(QString());
    return more.join(u'\n');
}

void FindingDetail::show(const Finding &finding, const QString &place, const std::optional<IgnoredFinding> &before)
{
    QStringList body {before ? beforeOf(*before) : QString()};
    body << bodyOf(finding);
    body.removeAll(QString());
    m_hasFix = !finding.corrections.isEmpty();
    say(QStringLiteral("%1 · %2").arg(nameOf(finding.severity), finding.message), colorOf(finding.severity, palette()),
        {body.join(u'\n'), basisOf(finding), moreOf(finding, place)});
}

void FindingDetail::show(const IgnoredHere &ignored, const QString &place)
{
    QStringList body {tr("忽略的理由：%1").arg(ignored.why.reason), whoAndWhen(ignored.why)};
    body << bodyOf(ignored.finding);
    body.removeAll(QString());
    say(tr("已忽略 · %1").arg(ignored.finding.message), palette().color(QPalette::WindowText),
        {body.join(u'\n'), basisOf(ignored.finding), moreOf(ignored.finding, place)});
}

void FindingDetail::show(const Proof &proof, const QString &place)
{
    const Finding shown = asFindings({proof}).first();
    say(tr("算得对 · %1 ✓").arg(proof.sum), palette().color(QPalette::WindowText),
        {bodyOf(shown).join(u'\n'), {}, tr("位置：%1").arg(place)}); // what is right offends against no rule
}

void FindingDetail::clear()
{
    say({}, palette().color(QPalette::WindowText), {});
}

QString FindingDetail::text() const
{
    return QStringList {m_title->text(), m_body->text(), m_basis->text(), m_more->text()}.join(u'\n');
}

void FindingDetail::say(const QString &title, const QColor &color, const Texts &texts)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_title->setPalette(colors);
    m_title->setText(title);
    m_body->setText(texts.body);
    m_basis->setText(texts.basis);
    m_more->setText(texts.more);
    for (QLabel *label : {m_title, m_body, m_basis, m_more})
        label->setVisible(!label->text().isEmpty());
    showButtons();
}

} // namespace nianbao
