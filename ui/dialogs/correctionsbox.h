// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/proofread/corrected.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace nianbao {

/// Before many corrections are made at once: what each of them does, and which of them to make.
class CorrectionsBox : public QDialog {
    Q_OBJECT

public:
    /// `what`: the rule by whose name they go; `report`: as it is before.
    CorrectionsBox(const QString &what, const Report &report, const QList<MadeCorrection> &made, QWidget *parent);

    /// These, of hints, are made only if somebody ticks them.
    void leaveOut(const QList<Correction> &corrections);
    /// Those that are not to be made.
    [[nodiscard]] QList<Correction> leftOut() const;

private:
    void fill(const Report &report);
    void tellCount();
    void tickAll();

    QString m_what;
    QList<MadeCorrection> m_made;
    QLabel *m_label;
    QTreeWidget *m_list;
    QList<Correction> m_unsure;
    QPushButton *m_yes = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace nianbao
