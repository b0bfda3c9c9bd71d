// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versionsdialog.h"

#include "core/model/nodepaths.h"
#include "core/model/outline.h"
#include "ui/dialogs/differenceview.h"
#include "ui/dialogs/moments.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr QSize kSize {1180, 640};
constexpr int kListWidth = 260;

QString lineOf(const ReportVersion &version)
{
    QString line = version.name + u'\n' + momentText(version.time) + QStringLiteral("　") + version.author;
    if (!version.note.isEmpty())
        line += u'\n' + version.note;
    return line;
}

} // namespace

VersionsDialog::VersionsDialog(const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_other(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_view(new DifferenceView(document, this))
    , m_name(new QPushButton(tr("命名现在这一稿(&N)…"), this))
    , m_rename(new QPushButton(tr("改名(&M)…"), this))
    , m_remove(new QPushButton(tr("不要这个名称(&D)"), this))
    , m_export(new QPushButton(tr("导出花脸稿（PDF、Word）(&W)…"), this))
    , m_preview(new QPushButton(tr("打印花脸稿(&P)…"), this))
    , m_restore(new QPushButton(tr("恢复到这一稿(&T)"), this))
{
    setWindowTitle(tr("各稿比较"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, kSize);
    for (QPushButton *button : {m_name, m_rename, m_remove, m_export, m_preview, m_restore}) {
        button->setAutoDefault(false);
        button->setAccessibleName(spokenName(button->text()));
    }
    auto *split = new QSplitter(this);
    split->addWidget(makeList());
    split->addWidget(makeComparison());
    split->setChildrenCollapsible(false);
    split->setSizes({kListWidth, kSize.width() - kListWidth});
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(split, 1);
    layout->addLayout(makeFoot());
    connectViews();
    refresh();
}

QWidget *VersionsDialog::makeList()
{
    auto *side = new QWidget(this);
    m_list->setAccessibleName(tr("命名版本"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_list, 1);
    column->addWidget(m_name);
    column->addWidget(m_rename);
    column->addWidget(m_remove);
    return side;
}

QWidget *VersionsDialog::makeComparison()
{
    auto *pane = new QWidget(this);
    m_count->setTextFormat(Qt::PlainText);
    m_other->setAccessibleName(tr("与哪一稿比较"));
    m_part->setAccessibleName(tr("部分"));
    auto *with = new QLabel(tr("与"), pane);
    with->setBuddy(m_other);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(with);
    row->addWidget(m_other);
    row->addWidget(new QLabel(tr("比较"), pane));
    row->addWidget(m_part);
    row->addWidget(m_count, 1);
    for (QComboBox *box : {m_other, m_part}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(kListWidth);
    }
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    return pane;
}

QLayout *VersionsDialog::makeFoot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kGap);
    foot->addWidget(m_export);
    foot->addWidget(m_preview);
    foot->addStretch(1);
    foot->addWidget(m_restore);
    foot->addWidget(buttons);
    return foot;
}

void VersionsDialog::connectViews()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        fillOthers();
        compare();
    });
    connect(m_other, &QComboBox::activated, this, &VersionsDialog::compare);
    connect(m_part, &QComboBox::activated, this, &VersionsDialog::showDifferences);
    connect(m_name, &QPushButton::clicked, this, &VersionsDialog::nameAsked);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit renameAsked(ReportVersion(*chosen()));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit removeAsked(ReportVersion(*chosen()));
    });
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportAsked(m_compared.first, m_compared.second); });
    connect(m_preview, &QPushButton::clicked, this, [this] { emit previewAsked(m_compared.first, m_compared.second); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const std::optional<Report> then = stateOf(chosen());
        if (then)
            emit restoreStateAsked(*then, QString(chosen()->name));
    });
    connect(m_view, &DifferenceView::jumpAsked, this, &VersionsDialog::jumpAsked);
    connect(m_view, &DifferenceView::restoreAsked, this, [this](const Difference &difference) {
        const std::optional<Report> before = m_states.before;
        if (before)
            emit restoreAsked(*before, difference);
    });
    connect(&m_document, &Document::undoChanged, this, &VersionsDialog::refresh);
    connect(&m_document, &Document::chosen, this, &VersionsDialog::refresh);
}

const ReportVersion *VersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

const ReportVersion *VersionsDialog::other() const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
        [&](const ReportVersion &version) { return version.id.value == m_other->currentData().toString(); });
    return found == m_versions.end() ? nullptr : &*found;
}

std::optional<Report> VersionsDialog::stateOf(const ReportVersion *version) const
{
    const Report *now = m_document.report();
    if (!version)
        return now ? std::optional(*now) : std::nullopt;
    return m_document.library().reportAt(version->report, version->change).value_or(std::nullopt);
}

void VersionsDialog::refresh()
{
    const Id was = chosen() ? chosen()->id : Id();
    const Report *now = m_document.report();
    m_versions = now ? m_document.library().versions(now->id).value_or({}) : QList<ReportVersion>();
    int row = m_versions.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < m_versions.size(); ++i) {
            auto *item = new QListWidgetItem(lineOf(m_versions[i]), m_list);
            item->setToolTip(lineOf(m_versions[i]).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
            row = m_versions[i].id == was ? i : row;
        }
        m_list->setCurrentRow(row);
    }
    const bool canWrite = now && !m_document.library().isReadOnly();
    m_name->setEnabled(canWrite);
    m_rename->setEnabled(canWrite && chosen());
    m_remove->setEnabled(canWrite && chosen());
    m_restore->setEnabled(canWrite && chosen() && now->state == ReportState::Draft);
    fillOthers();
    compare();
}

void VersionsDialog::fillOthers()
{
    const QString was = m_other->currentData().toString();
    m_other->clear();
    m_other->addItem(tr("现在的报告"), QString());
    for (const ReportVersion &version : std::as_const(m_versions)) {
        if (!chosen() || version.id != chosen()->id)
            m_other->addItem(tr("%1（%2）").arg(version.name, momentText(version.time)), version.id.value);
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(was)));
    m_other->setEnabled(chosen());
}

// The older of the two is the one before.
void VersionsDialog::compare()
{
    const ReportVersion *first = chosen();
    const ReportVersion *second = other();
    m_states = {};
    m_differences.clear();
    if (first) {
        if (second && second->change < first->change)
            std::swap(first, second);
        m_states = {stateOf(first), stateOf(second)};
        m_differences = differencesOf(m_states);
        m_view->setNames(first->name, second ? second->name : tr("现在的报告"));
    }
    const bool canPrint = m_states.before && m_states.after && !m_differences.isEmpty();
    if (canPrint) {
        const qint64 newest = second ? second->change : m_document.library().newestChange().value_or(first->change);
        m_compared = {{*m_states.before, first->name, first->time},
            {*m_states.after, second ? second->name : tr("现在的报告"),
                second ? second->time : QDateTime::currentDateTime(),
                changedBy(m_document.library(), first->report, first->change, newest)}};
    }
    m_export->setEnabled(canPrint);
    m_preview->setEnabled(canPrint);
    fillParts(m_differences);
    showDifferences();
}

void VersionsDialog::fillParts(const QList<Difference> &differences)
{
    const QString was = m_part->currentData().toString();
    m_part->clear();
    m_part->addItem(tr("全部"), QString());
    const Report shown = m_states.after.value_or(Report {});
    const QHash<Id, QString> paths = nodePaths(shown);
    for (const Part &part : shown.parts) {
        const auto count = std::count_if(differences.begin(), differences.end(),
            [&](const Difference &difference) { return difference.part == part.id; });
        if (count > 0)
            m_part->addItem(tr("%1（%2）").arg(paths.value(part.id), QString::number(count)), part.id.value);
    }
    m_part->setCurrentIndex(std::max(0, m_part->findData(was)));
    m_part->setEnabled(m_part->count() > 1);
}

void VersionsDialog::showDifferences()
{
    const QString part = m_part->currentData().toString();
    QList<Difference> shown = m_differences;
    if (!part.isEmpty())
        shown.removeIf([&](const Difference &difference) { return difference.part.value != part; });
    m_count->setText(chosen() ? tr("%1处不同").arg(shown.size()) : QString());
    m_view->setDifferences(shown,
        chosen() ? tr("两稿完全相同。")
                 : tr("还没有命名版本。报告送出去之前，先给这一稿起个名称，以后就能比较和恢复。"));
}

} // namespace nianbao
