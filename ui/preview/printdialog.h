// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"
#include "core/typeset/spec.h"

#include <QDialog>
#include <QPrinter>

#include <functional>
#include <memory>

namespace nianbao {

class PageView;

/// 打印预览: the pages as they go to the printer, and the way to it. The printer paints the same display list as the
/// PDF, at 100 %.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    PrintPreview(const Pages &pages, const QString &title, QWidget *parent, const PageSpec &sheet = {});

    /// Asked before the printer is: `ask` calls what it is given, or not, now or later.
    void setBeforePrinting(std::function<void(const std::function<void()> &print)> ask) { m_ask = std::move(ask); }

private:
    void print();

    Pages m_pages;
    PageSpec m_sheet;
    QString m_title;
    PageView *m_view;
    std::function<void(const std::function<void()> &print)> m_ask;
};

/// Asks for a printer and prints; the dialogs open without blocking.
void askAndPrint(const Pages &pages, const QString &title, QWidget *parent, const PageSpec &sheet = {});

/// Paints the pages from `first` to `last` (from 1) onto a printer that is set up.
bool printPages(const Pages &pages, QPrinter &printer, int first, int last);

} // namespace nianbao
