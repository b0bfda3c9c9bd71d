// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ownwordsdialog.h"

#include "core/proofread/rules/rules.h"
#include "core/tasks/checktask.h"
#include "core/tasks/ownwordlist.h"
#include "core/tasks/rowdrafts.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/models/ownwordtable.h"
#include "ui/models/severitycolor.h"
#include "ui/support/barbutton.h"
#include "ui/support/draftkeeper.h"
#include "ui/support/errorbox.h"
#include "ui/support/keepbox.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int kSoon = 200; // ms after the last key
constexpr int kLeastLines = 6; // of text in the table: its head, its bar and some rows

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QList<KeyDelegate::Choice> treatments()
{
    QList<KeyDelegate::Choice> choices;
    for (const KeyedValue<OwnWordKind> &row : keyedValues<OwnWordKind>())
        choices << KeyDelegate::Choice {QString(row.key), OwnWordTable::treatmentName(row.value)};
    return choices;
}

QList<KeyDelegate::Choice> ruleChoices()
{
    QList<KeyDelegate::Choice> choices {{QString(), OwnWordTable::ruleName({})}};
    for (const Rule &rule : rules())
        choices << KeyDelegate::Choice {QString(rule.key), OwnWordTable::ruleName(rule.key)};
    return choices;
}

QString shownFinding(const Finding &finding)
{
    QString shown = QStringLiteral("%1　%2").arg(nameOf(finding.severity), finding.message);
    return finding.reason.isEmpty() ? shown : shown + u' ' + finding.reason;
}

/// One line each, as many as there is room for.
QString linesOf(const QMap<int, QString> &faults)
{
    constexpr qsizetype kMostShown = 5;
    QStringList lines;
    for (auto fault = faults.cbegin(); fault != faults.cend() && lines.size() < kMostShown; ++fault)
        lines << OwnWordsDialog::tr("第%1行有误：%2").arg(QString::number(fault.key() + 1), fault.value());
    if (faults.size() > kMostShown)
        lines << OwnWordsDialog::tr("另有%1行也要改。").arg(faults.size() - kMostShown);
    return lines.join(u'\n');
}

OwnWords filled(const OwnWords &words)
{
    OwnWords filled;
    for (const OwnWord &word : words) {
        if (word != OwnWord {word.kind, {}})
            filled << word;
    }
    return filled;
}

} // namespace

OwnWordsDialog::OwnWordsDialog(const OwnWords &words, const QList<Term> &terms, const Report &like, QWidget *parent)
    : QDialog(parent)
    , m_saved(words)
    , m_terms(terms)
    , m_like(like)
    , m_table(new OwnWordTable(words, this))
    , m_view(new QTableView(this))
    , m_notes(plainLabel({}, this))
    , m_fault(plainLabel({}, this))
    , m_sentence(new QPlainTextEdit(this))
    , m_findings(new QListWidget(this))
    , m_soon(new QTimer(this))
{
    setWindowTitle(tr("我的词表"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {900, 620});
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("我的词表"));
    m_view->setItemDelegateForColumn(OwnWordTable::Treatment, new KeyDelegate(treatments(), tr("处理"), this));
    m_view->setItemDelegateForColumn(OwnWordTable::OfRule, new KeyDelegate(ruleChoices(), tr("规则"), this));
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setMinimumHeight(kLeastLines * fontMetrics().lineSpacing());
    const int widths[] {80, 170, 170, 190, 120};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_view->setColumnWidth(column, widths[column]);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_notes->hide();
    m_fault->hide();
    tintFault();
    auto *hint =
        plainLabel(tr("“要改”：校对时把这个词标出来，写了“改为”就能一次改好；含有它的更长的词写在“除外”里，用；隔开。"
                      "“不提示”：这个词里的意见不再提。"),
            this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kGap);
    for (QWidget *widget : std::initializer_list<QWidget *> {makeBar(), m_notes})
        layout->addWidget(widget);
    layout->addWidget(m_view, 3);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_fault, hint})
        layout->addWidget(widget);
    layout->addWidget(makeTrial(), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnWordsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnWordsDialog::reject);
    followChanges();
}

QWidget *OwnWordsDialog::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto addButton = [&](const QString &text, const QString &name, auto act) {
        QToolButton *button = addBarButton(bar, text, name);
        connect(button, &QToolButton::clicked, this, act);
        return button;
    };
    addButton(tr("新增要改的"), tr("新增要改的词"), [this] { add(OwnWordKind::Change); });
    addButton(tr("新增不提示的"), tr("新增不提示的词"), [this] { add(OwnWordKind::Never); });
    m_remove = addButton(tr("删除"), tr("删除选中的词（Delete）"), [this] { removeCurrent(); });
    m_view->installEventFilter(this);
    const auto allow = [this] { m_remove->setEnabled(m_view->currentIndex().isValid()); };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, allow);
    connect(m_table, &QAbstractItemModel::modelReset, this, allow);
    allow();
    row->addStretch(1);
    addButton(tr("导入…"), tr("从 CSV 导入：已有的词换成文件里的，其余加在后面"), [this] { emit importAsked(); });
    addButton(tr("导出…"), tr("导出到 CSV"), [this] { emit exportAsked(); });
    return bar;
}

QWidget *OwnWordsDialog::makeTrial()
{
    auto *pane = new QWidget(this);
    auto *label = plainLabel(tr("试一试(&T)：写一句话，看会提示什么"), pane);
    label->setWordWrap(false); // a pane with a height for each width is never made smaller than it would like to be
    label->setBuddy(m_sentence);
    m_sentence->setAccessibleName(tr("试一试"));
    m_sentence->setTabChangesFocus(true);
    m_findings->setAccessibleName(tr("会提示的"));
    m_findings->setWordWrap(true);
    for (QWidget *box : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_findings)})
        box->setMinimumHeight(2 * fontMetrics().lineSpacing()); // on a small screen the table needs the room
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_findings, 1);
    layout->addLayout(row, 1);
    return pane;
}

void OwnWordsDialog::followChanges()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, &OwnWordsDialog::tryNow);
    const auto start = [this] { m_soon->start(); };
    connect(m_sentence, &QPlainTextEdit::textChanged, this, start);
    connect(m_table, &QAbstractItemModel::dataChanged, this, start);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, start);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, start);
    connect(m_table, &QAbstractItemModel::modelReset, this, start);
}

void OwnWordsDialog::add(OwnWordKind kind)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = m_table->add(current.isValid() ? current.row() : m_table->rowCount() - 1, kind);
    const QModelIndex word = m_table->index(row, OwnWordTable::Word);
    m_view->setCurrentIndex(word);
    m_view->edit(word);
}

void OwnWordsDialog::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    m_view->setCurrentIndex({});
    m_table->remove(row);
    m_view->setCurrentIndex({}); // the view has put it on the next row
}

void OwnWordsDialog::tintFault()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorOf(Severity::Error, colors));
    m_fault->setPalette(colors);
}

// While a cell is typed in, the key is its editor's.
bool OwnWordsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete);
    if (isDelete)
        removeCurrent();
    return isDelete || QDialog::eventFilter(watched, event);
}

void OwnWordsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintFault();
}

OwnWords OwnWordsDialog::words() const
{
    return filled(m_table->words());
}

QByteArray OwnWordsDialog::draft() const
{
    OwnWordTable typed(m_table->words());
    copyOpenCell(*m_view, typed);
    return writeDraft(OwnWordDraft {m_saved, filled(typed.words())});
}

void OwnWordsDialog::keepDrafts()
{
    m_keeper = new DraftKeeper(
        {QStringLiteral("own-words")}, [this] { return draft(); }, *this);
    m_keeper->begin([this](const QByteArray &draft) -> std::function<void()> {
        const std::optional<OwnWords> resumed = resumedOwnWords(draft, m_saved);
        if (!resumed || *resumed == m_saved)
            return {};
        return [this, words = *resumed] { setWords(words); };
    });
}

void OwnWordsDialog::settleDraft()
{
    if (m_keeper)
        m_keeper->settle();
}

void OwnWordsDialog::setWords(const OwnWords &words)
{
    m_table->setWords(words);
}

void OwnWordsDialog::choose(const QString &word)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->words()[row].word != word)
            continue;
        const QModelIndex index = m_table->index(row, OwnWordTable::Word);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter); // with those around it
    }
}

void OwnWordsDialog::tell(const QList<Note> &notes)
{
    QStringList sentences;
    for (const Note &note : notes)
        sentences << note.message;
    m_notes->setText(sentences.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

QMap<int, QString> OwnWordsDialog::faults() const
{
    QMap<int, QString> faults;
    OwnWords before;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OwnWord &word = m_table->words()[row];
        if (word == OwnWord {word.kind, {}})
            continue;
        if (const QString fault = faultOf(word, before); !fault.isEmpty())
            faults.insert(row, fault);
        else
            before << word;
    }
    return faults;
}

void OwnWordsDialog::tryNow()
{
    const QMap<int, QString> faults = this->faults();
    m_fault->setText(linesOf(faults));
    m_fault->setVisible(!faults.isEmpty());
    m_findings->clear();
    const QString sentence = m_sentence->toPlainText().simplified();
    if (sentence.isEmpty())
        return;
    if (!faults.isEmpty()) {
        m_findings->addItem(tr("词表里有误，改好以后才能试。"));
        return;
    }
    const Trial trial = tryWords(sentence, m_like, words(), m_terms);
    for (const Finding &finding : trial.told)
        m_findings->addItem(shownFinding(finding));
    for (const Finding &finding : trial.silent)
        m_findings->addItem(tr("不提示：%1").arg(shownFinding(finding)));
    if (m_findings->count() == 0)
        m_findings->addItem(tr("没有要提示的。"));
}

void OwnWordsDialog::accept()
{
    takeOpenCell(*m_view);
    if (const QMap<int, QString> faults = this->faults(); !faults.isEmpty()) {
        tryNow();
        m_view->setCurrentIndex(m_table->index(faults.firstKey(), OwnWordTable::Word));
        m_view->setFocus();
        return;
    }
    if (const Status saved = saveOwnWords(words()); !saved) {
        showError(this, tr("我的词表"), saved.error());
        return;
    }
    settleDraft();
    QDialog::accept();
}

void OwnWordsDialog::reject()
{
    takeOpenCell(*m_view);
    const auto giveUp = [this] {
        settleDraft();
        QDialog::reject();
    };
    if (words() == m_saved)
        giveUp();
    else
        askToKeep(
            *this, [this] { accept(); }, giveUp);
}

KeyDelegate::KeyDelegate(const QList<Choice> &choices, const QString &spoken, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choices(choices)
    , m_spoken(spoken)
{
}

QWidget *KeyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const Choice &choice : m_choices)
        box->addItem(choice.name, choice.key);
    box->setAccessibleName(m_spoken);
    return box;
}

void KeyDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    chooseKey(*qobject_cast<QComboBox *>(editor), index.data(Qt::EditRole).toString());
}

void KeyDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

} // namespace nianbao
