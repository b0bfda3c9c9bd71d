// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/proofread/corrected.h"

#include <QDialog>
#include <QList>

namespace nianbao {

/// Before many corrections are made at once: what each of them does, and whether to make them all.
class CorrectionsBox : public QDialog {
    Q_OBJECT

public:
    /// `what`: the rule by whose name they go; `report`: as it is before.
    CorrectionsBox(const QString &what, const Report &report, const QList<MadeCorrection> &made, QWidget *parent);
};

} // namespace nianbao
