// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "core/tasks/checktask.h"
#include "ui/support/theme.h"
#include "ui/window/countsbutton.h"

#include <QLabel>
#include <QTime>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

// 约3100字: nobody counts single characters.
int rounded(int characters)
{
    const int step = characters >= 1000 ? 100 : 10;
    return (characters + step / 2) / step * step;
}

QStringList standIns(const Fonts &fonts)
{
    QStringList lines;
    for (const FontRole role :
        {FontRole::XiaoBiaoSong, FontRole::FangSong, FontRole::Hei, FontRole::Kai, FontRole::Song}) {
        const QList<FontFace> &chain = fonts.chain(role);
        if (chain.isEmpty())
            lines.append(StatusLine::tr("没有%1字体").arg(nameOf(role)));
        else if (!fonts.exact[size_t(role)])
            lines.append(StatusLine::tr("%1由%2代替").arg(nameOf(role), nameOf(chain.first())));
    }
    return lines;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saving(new QLabel(this))
    , m_details(new QToolButton(this))
    , m_findings(new CountsButton(this))
    , m_pages(new QLabel(this))
    , m_fonts(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_saving->setTextFormat(Qt::PlainText);
    m_saving->setContentsMargins(kGap, 0, 0, 0);
    m_pages->setTextFormat(Qt::PlainText);
    m_pages->setContentsMargins(kGap, 0, kGap, 0); // room keeps the groups apart
    m_details->setText(tr("查看"));
    m_details->setAccessibleName(tr("查看保存失败的原因"));
    m_details->setAutoRaise(true);
    m_details->hide();
    m_findings->setAutoRaise(true);
    m_findings->setToolTip(tr("校对的结果，点一下打开（F7）"));
    m_findings->hide();
    m_fonts->setAutoRaise(true);
    m_fonts->hide();
    addWidget(m_saving);
    addWidget(m_details);
    addPermanentWidget(m_findings);
    addPermanentWidget(m_pages);
    addPermanentWidget(m_fonts);
    connect(m_details, &QToolButton::clicked, this, [this] {
        if (m_error)
            emit detailsAsked(*m_error);
    });
    connect(m_fonts, &QToolButton::clicked, this, &StatusLine::fontsAsked);
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsAsked);
}

void StatusLine::say(const QString &text, bool failure)
{
    QPalette colors = palette();
    if (failure)
        colors.setColor(QPalette::WindowText, failureText(colors));
    m_saving->setPalette(colors);
    m_saving->setText(text);
    m_saving->setAccessibleName(text);
    m_details->setVisible(failure);
    fit();
}

void StatusLine::fit()
{
    int room = width();
    const auto place = [&room](QWidget *part, bool wanted) {
        const int need = part->sizeHint().width() + kGap;
        part->setVisible(wanted && need <= room);
        room -= part->isHidden() ? 0 : need;
    };
    room -= m_saving->sizeHint().width() + (m_details->isHidden() ? 0 : m_details->sizeHint().width()) + kGap;
    place(m_findings, !m_findings->text().isEmpty());
    place(m_pages, !m_pages->text().isEmpty());
    place(m_fonts, !m_fonts->text().isEmpty());
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::showIdle(const QString &text)
{
    m_error.reset();
    m_beforePending.reset();
    say(text, false);
}

void StatusLine::showPending()
{
    if (m_error)
        return;
    if (!m_beforePending)
        m_beforePending = m_saving->text();
    say(tr("正在保存…"), false);
}

void StatusLine::endPending()
{
    if (const std::optional<QString> before = std::exchange(m_beforePending, std::nullopt); before && !m_error)
        say(*before, false);
}

void StatusLine::showSaved()
{
    m_error.reset();
    m_beforePending.reset();
    say(tr("已自动保存 %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))), false);
}

void StatusLine::showFailure(const Error &error)
{
    m_error = error;
    m_beforePending.reset();
    // The first clause says why; which file and what now, the details say.
    QString reason = error.message.section(u'，', 0, 0);
    while (reason.endsWith(u'。'))
        reason.chop(1);
    say(tr("未能保存：%1，").arg(reason), true);
}

void StatusLine::showPages(int page, int pages, int characters)
{
    m_pages->setText(pages == 0
            ? QString()
            : tr("第%1页，共%2页 · 约%3字")
                  .arg(QString::number(page), QString::number(pages), QString::number(rounded(characters))));
    m_pages->setAccessibleName(m_pages->text());
    fit();
}

void StatusLine::showFonts(const Fonts &fonts, const QList<Note> &notes)
{
    QStringList lines = standIns(fonts);
    QString text = lines.isEmpty() ? tr("字体齐全") : lines.first();
    if (lines.size() > 1)
        text += tr(" 等%1种").arg(lines.size());
    for (const Note &note : notes) {
        lines.append(note.message);
        if (note.code == QLatin1String("font.missingGlyph"))
            text = tr("有缺字");
    }
    m_fonts->setText(text);
    m_fonts->setAccessibleName(text);
    m_fonts->setToolTip(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    fit();
}

void StatusLine::showFindings(const Findings &findings, bool known, bool current)
{
    QList<CountsButton::Piece> pieces;
    if (!known) {
        pieces << CountsButton::Piece {tr("正在校对…")};
    } else if (findings.findings.isEmpty()) {
        pieces << CountsButton::Piece {tr("校对没有发现问题")};
    } else {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            if (!pieces.isEmpty())
                pieces << CountsButton::Piece {QStringLiteral(" · ")};
            const int count = findings.count(severity);
            pieces << CountsButton::Piece {QStringLiteral("%1 %2").arg(nameOf(severity), QString::number(count)),
                count > 0 ? std::optional(severity) : std::nullopt};
        }
    }
    if (known && !current)
        pieces << CountsButton::Piece {tr("（校对中）")};
    m_findings->setPieces(pieces);
    fit();
}

void StatusLine::hideFindings()
{
    m_findings->setPieces({});
    fit();
}

QString StatusLine::findingsText() const
{
    return m_findings->text();
}

QString StatusLine::savingText() const
{
    return m_saving->text();
}

} // namespace nianbao
