// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/fonts.h"

#include <QDialog>

namespace nianbao {

/// 关于: version, licence, and which font stands in for which role.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Fonts &fonts, QWidget *parent);
};

} // namespace nianbao
