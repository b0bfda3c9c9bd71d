// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace nianbao {

/// What an empty window offers.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

signals:
    void newLibraryAsked();
    void openLibraryAsked();
    void importAsked();
    void sampleAsked();

private:
    using Signal = void (StartPage::*)();
    void addChoice(QVBoxLayout &column, const QString &name, const QString &hint, Signal asked);
};

} // namespace nianbao
