// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace nianbao {

/// 资料: the files that are kept in the library as they came.
class SourcesDialog : public QDialog {
    Q_OBJECT

public:
    SourcesDialog(const Library &library, const QList<SourceSummary> &sources, QWidget *parent);

private:
    void offer();

    const Library &m_library;
    QList<SourceSummary> m_sources;
    QTableWidget *m_list;
    QPushButton *m_open = nullptr;
};

} // namespace nianbao
