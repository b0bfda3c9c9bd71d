// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/importdetail.h"
#include "ui/dialogs/importfileform.h"
#include "ui/dialogs/importfiles.h"
#include "ui/dialogs/importtree.h"
#include "ui/support/banner.h"
#include "ui/support/draftkeeper.h"
#include "ui/support/screenfit.h"
#include "ui/support/shrinkingarea.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr QSize kSize {1180, 640};
constexpr int kFilesWidth = 250;
constexpr int kSubjectWidth = 280;

// The ends say most of where a row belongs: 新增 … › 四是
class SubjectDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

/// The same for the same files, in whatever order they come.
QString nameOf(const ImportSources &sources)
{
    QStringList files = sources.paths;
    for (const ImportRequest &request : sources.requests)
        files << (request.file.isEmpty() ? QString::fromUtf8(request.bytes) : request.file);
    files.sort();
    constexpr int kEnough = 16; // hexadecimal digits
    const QByteArray all = files.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(kEnough));
}

} // namespace

ImportDialog::ImportDialog(const ImportSources &sources, const Holdings &holdings, QWidget *parent)
    : QDialog(parent)
    , m_holdings(holdings)
    , m_sources(sources)
    , m_reading(new ImportReading(this))
    , m_tree(new ImportTree(this))
    , m_files(new ImportFiles(this))
    , m_pages(new QStackedWidget(this))
    , m_counts(new QLabel(this))
{
    setWindowTitle(tr("导入"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, kSize);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_pages->addWidget(makeProgress());
    m_pages->addWidget(makePreview());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("导入(&I)"), QDialogButtonBox::AcceptRole);
    m_accept->setAccessibleName(tr("导入"));
    m_accept->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connectViews();
    m_reading->run(m_sources, m_holdings);
}

ImportDialog::~ImportDialog()
{
    // When the program ends with an open preview, a field that loses the keyboard says what was typed; nobody listens.
    m_detail->disconnect(this);
    m_tree->disconnect(this);
    m_view->selectionModel()->disconnect(this);
    delete m_reading; // before what its signals speak to
}

QWidget *ImportDialog::makeProgress()
{
    auto *page = new QWidget(this);
    m_progressText = new QLabel(tr("正在读取文件…"), page);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("进度"));
    m_progress->setFixedWidth(kSize.width() / 3);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(m_progressText);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *ImportDialog::makeFiles()
{
    auto *side = new QWidget(this);
    m_fileView = new QListView(side);
    m_fileView->setModel(m_files);
    m_fileView->setItemDelegate(new ImportFileDelegate(this));
    m_fileView->setUniformItemSizes(true);
    m_fileView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fileView->setAccessibleName(tr("文件"));
    m_takeBack = new QPushButton(side);
    m_takeBack->setAccessibleName(tr("取回没有导入的文件"));
    m_takeBack->setAutoDefault(false);
    m_takeBack->hide();
    m_form = new ImportFileForm(m_holdings.units, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_fileView, 1);
    column->addWidget(m_takeBack);
    column->addWidget(new ShrinkingArea(m_form, side));
    return side;
}

QWidget *ImportDialog::makeBar()
{
    auto *bar = new QWidget(this);
    m_filter = new QComboBox(bar);
    m_filter->addItems({tr("全部"), tr("有变化"), tr("冲突和缺失"), tr("未识别")});
    m_filter->setCurrentIndex(int(ImportView::Filter::Changes));
    m_filter->setAccessibleName(tr("显示"));
    m_grouping = new QComboBox(bar);
    m_grouping->addItems({tr("按单位"), tr("按报告的部分")});
    m_grouping->setAccessibleName(tr("分组"));
    auto *next = new QPushButton(tr("下一处冲突（F8）"), bar);
    next->setAccessibleName(tr("下一处冲突"));
    next->setShortcut(Qt::Key_F8);
    next->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, &ImportDialog::nextConflict);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_filter);
    row->addWidget(m_grouping);
    row->addStretch(1);
    row->addWidget(next);
    return bar;
}

QWidget *ImportDialog::makeTree()
{
    m_view = new QTreeView(this);
    m_view->setModel(m_tree);
    m_view->setItemDelegateForColumn(ImportTree::Subject, new SubjectDelegate(this));
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setAccessibleName(tr("将会发生的变化"));
    m_view->setMinimumHeight(4 * fontMetrics().lineSpacing()); // three rows below the header
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(80);
    m_view->setColumnWidth(ImportTree::Subject, kSubjectWidth);
    for (const int column : {ImportTree::Now, ImportTree::Sent, ImportTree::Outcome})
        m_view->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_view->installEventFilter(this);
    m_detail = new ImportDetail(this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_view);
    split->addWidget(m_detail);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

QWidget *ImportDialog::makePreview()
{
    auto *right = new QWidget(this);
    m_banner = new Banner(right);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeBar());
    column->addWidget(m_counts);
    column->addWidget(m_banner);
    column->addWidget(makeTree(), 1);
    auto *split = new QSplitter(this);
    split->addWidget(makeFiles());
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setSizes({kFilesWidth, kSize.width() - kFilesWidth});
    split->setStretchFactor(1, 1);
    return split;
}

void ImportDialog::connectViews()
{
    connect(m_reading, &ImportReading::progress, this, [this](int done, int of, const QString &name) {
        m_progress->setRange(0, of > 1 ? of : 0); // of one file nobody knows how far it is
        m_progress->setValue(done);
        m_progressText->setText(
            tr("正在读取 %1（第%2个，共%3个）").arg(name, QString::number(done + 1), QString::number(of)));
    });
    connect(m_reading, &ImportReading::finished, this, &ImportDialog::take);
    connect(m_fileView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &file) { chooseFile(file.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showRow);
    connect(m_tree, &ImportTree::decided, this, &ImportDialog::count);
    connect(m_tree, &ImportTree::dataChanged, this, &ImportDialog::showRow);
    connect(m_tree, &ImportTree::ticked, m_view, &QTreeView::setCurrentIndex);
    connect(m_detail, &ImportDetail::edited, this,
        [this](const QString &text) { m_tree->edit(m_view->currentIndex(), text); });
    connect(m_detail, &ImportDetail::editAsked, this, &ImportDialog::editText);
    connect(m_filter, &QComboBox::activated, this, &ImportDialog::applyView);
    connect(m_grouping, &QComboBox::activated, this, &ImportDialog::applyView);
    connect(m_form, &ImportFileForm::changed, this, [this] {
        if (currentFile() >= 0)
            m_sources.requests[currentFile()] = m_form->request();
        readAgain();
    });
    connect(m_form, &ImportFileForm::leaveOutAsked, this, &ImportDialog::leaveOut);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDialog::takeBack);
    connect(m_form, &ImportFileForm::columnsAsked, this, &ImportDialog::askColumns);
}

int ImportDialog::currentFile() const
{
    return m_fileView->currentIndex().row() - 1;
}

QList<ImportPlan> ImportDialog::plans() const
{
    return isReading() ? QList<ImportPlan>() : m_tree->plans();
}

DraftName ImportDialog::keepDrafts()
{
    const DraftName name {QStringLiteral("import-") + nameOf(m_sources), m_holdings.path};
    m_keeper = new DraftKeeper(
        name, [this] { return draft(); }, *this);
    connect(
        this, &ImportDialog::shown, m_keeper, [this] { offerDraft(); }, Qt::SingleShotConnection);
    connect(this, &QDialog::rejected, m_keeper, &DraftKeeper::settle);
    return name;
}

QByteArray ImportDialog::draft() const
{
    const auto *inLine = qobject_cast<QLineEdit *>(m_view->indexWidget(m_view->currentIndex()));
    return m_tree->draft(m_view->currentIndex(), inLine ? std::optional(inLine->text()) : m_detail->typed());
}

void ImportDialog::offerDraft()
{
    m_keeper->begin([this](const QByteArray &draft) -> std::function<void()> {
        const ImportDecisions decisions = m_tree->decisionsOf(draft);
        if (decisions.isEmpty())
            return {};
        return [this, draft] {
            m_tree->decide(m_tree->decisionsOf(draft));
            expandOpen();
        };
    });
}

bool ImportDialog::isReading() const
{
    return m_reading->isRunning();
}

} // namespace nianbao
