// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/similardialog.h"

#include "core/settings/settings.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/dialogs/textmarks.h"
#include "ui/models/similartable.h"
#include "ui/support/errorbox.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace nianbao {

namespace {

constexpr int kPauseMs = 300; // after the last change of the threshold
constexpr int kSlowMs = 1000; // a search that takes longer says how far it is
constexpr int kProgressMs = 250;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SimilarDialog::SimilarDialog(const Document &document, int likeness, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(new SimilarTable(this))
    , m_list(new QTreeView(this))
    , m_likeness(new QSpinBox(this))
    , m_all(new QCheckBox(tr("年报库里的所有报告(&L)"), this))
    , m_again(new QPushButton(tr("重新查找(&F)"), this))
    , m_count(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_found(new QSplitter(this))
    , m_worker(new QObject)
{
    setWindowTitle(tr("查找雷同"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {900, 620});
    prepareThread();
    m_list->setModel(m_table);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("雷同"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->setMinimumHeight(3 * fontMetrics().lineSpacing());
    for (const int column : {SimilarTable::Likeness, SimilarTable::Kind})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(SimilarTable::First, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(SimilarTable::Second, QHeaderView::Stretch);
    m_found->setOrientation(Qt::Vertical);
    m_found->addWidget(m_list);
    m_found->addWidget(makeTexts());
    m_found->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(makeHead(likeness));
    layout->addWidget(m_count);
    layout->addWidget(m_bar);
    layout->addWidget(m_found, 1);
    layout->addStretch(); // takes the room while nothing is found
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SimilarDialog::showCurrent);
    connect(m_list, &QTreeView::doubleClicked, this, [this] { jump(false); });
    const auto stale = [this] {
        m_isStale = true;
        if (!m_watch)
            m_count->setText(tr("报告改过了，可以重新查找。"));
    };
    connect(&document, &Document::changed, this, [stale](const Report &before, const Report &after) {
        if (before != after)
            stale();
    });
    search();
}

SimilarDialog::~SimilarDialog()
{
    callOff();
    m_thread.quit();
    m_thread.wait();
}

void SimilarDialog::prepareThread()
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("正在查找"));
    m_bar->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPauseMs);
    connect(&m_delay, &QTimer::timeout, this, &SimilarDialog::search);
    connect(&m_slow, &QTimer::timeout, this, &SimilarDialog::showProgress);
}

QLayout *SimilarDialog::makeHead(int likeness)
{
    auto *label = new QLabel(tr("相似到(&S)"), this);
    label->setBuddy(m_likeness);
    m_likeness->setRange(kLeastLikeness, kMostLikeness);
    m_likeness->setSuffix(tr("% 以上"));
    m_likeness->setValue(likeness);
    m_likeness->setAccessibleName(tr("相似到百分之几才列出"));
    m_likeness->setKeyboardTracking(false);
    m_again->setDefault(true); // Enter in the threshold
    m_again->setAccessibleName(spokenName(m_again->text()));
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(label);
    row->addWidget(m_likeness);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_again);
    connect(m_likeness, &QSpinBox::valueChanged, this, [this](int percent) {
        emit likenessChosen(percent);
        callOff();
        m_count->setText(tr("正在查找……"));
        m_delay.start();
    });
    connect(m_all, &QCheckBox::toggled, this, &SimilarDialog::search);
    connect(m_again, &QPushButton::clicked, this, &SimilarDialog::search);
    return row;
}

QWidget *SimilarDialog::makeTexts()
{
    auto *pane = new QWidget(this);
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, kGap / 2, 0, 0);
    grid->setHorizontalSpacing(kGap);
    const QString names[] {tr("前一处"), tr("后一处")};
    const QString jumps[] {tr("转到前一处(&P)"), tr("转到后一处(&N)")};
    for (int column = 0; column < int(m_sides.size()); ++column) {
        Side &side = m_sides[size_t(column)];
        side = {plainLabel(pane), new QTextEdit(pane), new QPushButton(jumps[column], pane)};
        side.where->setBuddy(side.text);
        side.where->setForegroundRole(QPalette::PlaceholderText);
        side.text->setReadOnly(true);
        side.text->setMinimumHeight(2 * fontMetrics().lineSpacing());
        side.text->setTabChangesFocus(true);
        side.text->setAccessibleName(names[column]);
        side.jump->setAutoDefault(false);
        side.jump->setAccessibleName(spokenName(jumps[column]));
        grid->addWidget(side.where, 0, column);
        grid->addWidget(side.text, 1, column);
        grid->addWidget(side.jump, 2, column, Qt::AlignRight);
        grid->setColumnStretch(column, 1);
        connect(side.jump, &QPushButton::clicked, this, [this, column] { jump(column == 0); });
    }
    // A splitter does not know that captions wrap: without it buttons would lie over the texts.
    const int captionLines = 2;
    pane->setMinimumHeight(captionLines * fontMetrics().lineSpacing() + m_sides[0].text->minimumHeight()
        + m_sides[0].jump->sizeHint().height() + 2 * grid->verticalSpacing() + kGap / 2);
    return pane;
}

void SimilarDialog::search()
{
    callOff();
    const Report *current = m_document.report();
    const Id report = current && !m_all->isChecked() ? current->id : Id {};
    const Result<SimilarSearch> prepared = prepareSimilar(m_document.library(), report);
    if (!prepared) {
        showError(this, windowTitle(), prepared.error());
        return;
    }
    m_isStale = false;
    m_count->setText(tr("正在查找……"));
    m_slow.start(kSlowMs);
    m_watch = std::make_shared<ComparisonWatch>();
    QMetaObject::invokeMethod(m_worker, [this, search = *prepared, percent = m_likeness->value(), watch = m_watch] {
        const QList<Similarity> found = findSimilar(search, percent, watch.get());
        QMetaObject::invokeMethod(
            this,
            [this, found, watch] {
                if (watch == m_watch) // else another search has begun
                    take(found);
            },
            Qt::QueuedConnection);
    });
}

void SimilarDialog::callOff()
{
    m_delay.stop();
    m_slow.stop();
    m_bar->hide();
    if (const std::shared_ptr<ComparisonWatch> watch = std::exchange(m_watch, nullptr))
        watch->cancelled = true;
}

void SimilarDialog::showProgress()
{
    m_slow.setInterval(kProgressMs);
    m_bar->show();
    m_count->setText(tr("正在查找……已比较%n条、句。", nullptr, m_watch->compared));
}

void SimilarDialog::take(const QList<Similarity> &found)
{
    callOff();
    m_table->setSimilarities(found);
    if (m_isStale)
        m_count->setText(tr("报告改过了，可以重新查找。"));
    else
        m_count->setText(found.isEmpty()
                ? tr("没有找到相似到%1%以上的内容。年份、书名号里的名称和通用的表述不算。").arg(m_likeness->value())
                : tr("%n处雷同。", nullptr, int(found.size())));
    m_found->setVisible(!found.isEmpty());
    if (found.isEmpty())
        showCurrent();
    else
        m_list->setCurrentIndex(m_table->index(0, 0)); // which shows it
    emit searched();
}

void SimilarDialog::showSide(const Side &side, const SimilarText *text)
{
    side.where->setText(text ? SimilarTable::whereOf(*text) : QString());
    side.where->setToolTip(side.where->text().toHtmlEscaped());
    side.text->setPlainText(text ? text->text : QString());
    side.jump->setEnabled(text);
}

void SimilarDialog::showCurrent()
{
    const Similarity *similarity = m_table->at(m_list->currentIndex());
    showSide(m_sides[0], similarity ? &similarity->first : nullptr);
    showSide(m_sides[1], similarity ? &similarity->second : nullptr);
    markDifferences(*m_sides[0].text, *m_sides[1].text);
}

void SimilarDialog::jump(bool toFirst)
{
    const Similarity *similarity = m_table->at(m_list->currentIndex());
    if (!similarity)
        return;
    emit jumpAsked(toFirst ? similarity->first : similarity->second);
}

} // namespace nianbao
