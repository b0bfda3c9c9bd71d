// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/findingfixes.h"
#include "ui/models/findingrows.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace nianbao {

class FindingDetail;
class FindingsBar;
class FindingsMessage;
class FindingsModel;

/// 校对: what was found in the report by part, what is said of the selected finding, and the filters. It shows the last
/// reading of a Proofreader and says while that is not of the report as it stands.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    /// How somebody is led to a place: the keyboard stays in the list, or goes along, or goes in as far as it can, into
    /// the cell of a table.
    enum class Going { Look, Walk, Enter };

    explicit FindingsPanel(QWidget *parent = nullptr);

    /// Another reading; the selected finding stays selected, or the one in its place.
    void show(const Proofreading &reading);
    /// What is shown is no longer of the report as it stands.
    void showReading();
    void clear();

    [[nodiscard]] const Proofreading &reading() const { return m_reading; }
    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void setFilter(const FindingFilter &filter);
    /// The selected finding's number in the reading.
    [[nodiscard]] std::optional<int> selected() const;
    /// The number of the selected one of those that are ignored.
    [[nodiscard]] std::optional<int> selectedIgnored() const;
    /// What the selected row marks: a finding, a sum that holds, or what is ignored.
    [[nodiscard]] std::optional<MarkedWords> currentWords() const;
    /// Selects a finding, if need be by taking the filters away; no jump.
    void select(int finding);
    /// Whether the filter lets it be seen.
    [[nodiscard]] bool lists(int finding) const;
    /// Of those that the filter lets be seen, in the order of the page.
    [[nodiscard]] QList<int> listed() const;
    /// Selects the next finding of the list (step 1) or the one before (-1), going round, and asks to be led there. The
    /// next one after a finding that went is the one in its place.
    void walk(int step);
    /// Selects a listed finding and asks to be led there.
    void lead(int finding);
    /// Asks to be led to the selected finding where it took the place of one that went.
    void lookAtNew(Going going = Going::Look);
    /// Asks to be led to the selected one.
    void lookAtCurrent(Going going = Going::Look);
    /// What leads from finding to finding, and what can be done with the selected one, beside what is said of it;
    /// `fix`: only where a correction is certain.
    void setActions(const QList<QAction *> &walking, const QList<QAction *> &deeds, QAction *fix);
    void focusList();
    [[nodiscard]] QSize sizeHint() const override;
    /// In which six rows show; the captions of the columns give way to them.
    [[nodiscard]] int leastUsefulHeight() const;

signals:
    void selectionChanged();
    void menuAsked(QMenu *menu); ///< of the selected row; it is about to be shown
    void placeAsked(const nianbao::MarkedWords &words, nianbao::FindingsPanel::Going going);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeader();
    [[nodiscard]] int leastRowsHeight() const;
    void fitColumns();
    void makeList();
    void takeFilter(const FindingFilter &filter);
    void showKind(FindingRow::Kind kind);
    void refill();
    [[nodiscard]] std::optional<int> selectedOf(FindingRow::Kind kind) const;
    void updateMessage();
    void showDetail();
    void showFinding(const FindingRow &row);
    [[nodiscard]] std::optional<MarkedWords> wordsOf(int row) const;
    void ask(int row, Going going);
    void showMenu(const QPoint &at);
    void selectRow(int row);

    Proofreading m_reading;
    FindingFilter m_filter;
    bool m_isReading = true;
    bool m_refilling = false;
    std::optional<bool> m_isNarrow; ///< for which the columns were fitted last
    bool m_selecting = false; ///< not by hand
    bool m_isNew = false; ///< what is selected took the place of one that went: nobody was led there yet
    FindingsBar *m_bar;
    FindingsModel *m_model;
    QTreeView *m_list;
    FindingDetail *m_detail;
    QStackedWidget *m_stack;
    FindingsMessage *m_message;
};

} // namespace nianbao
