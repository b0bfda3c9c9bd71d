// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingrows.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;

namespace nianbao {

/// Above the list of findings: how many there are of each kind, which of them are listed, and whether the report was
/// read as it stands.
class FindingsBar : public QWidget {
    Q_OBJECT

public:
    explicit FindingsBar(QWidget *parent = nullptr);

    void show(const Proofreading &reading, const FindingFilter &filter);
    /// `isReading`: what is shown is not of the report as it stands.
    void showState(const Proofreading &reading, bool isReading);
    [[nodiscard]] QSize minimumSizeHint() const override; ///< of two rows

signals:
    void filterTaken(const nianbao::FindingFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRows();
    void arrange();
    void takeFilter();
    void fillGroups(const Proofreading &reading, const QString &chosen);
    void fillRules(const Proofreading &reading, const FindingFilter &filter);
    void tint();

    QCheckBox *m_errors;
    QCheckBox *m_warnings;
    QCheckBox *m_hints;
    QCheckBox *m_proofs;
    QCheckBox *m_ignored;
    QComboBox *m_group;
    QComboBox *m_rule;
    QLabel *m_state;
    QBoxLayout *m_rows = nullptr; ///< beside each other where there is room
    QBoxLayout *m_kinds = nullptr;
    QBoxLayout *m_choices = nullptr;
};

} // namespace nianbao
