// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/support/theme.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int kColumnWidth = 440;

}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *name = new QLabel(tr("法治年报"), this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 2.2);
    font.setBold(true);
    name->setFont(font);
    auto *what =
        new QLabel(tr("把报来的材料整理成一份年度报告，按 GB/T 9704 排版打印。\n数据只在本机，不联网。"), this);
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QWidget(this);
    box->setFixedWidth(kColumnWidth);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(kGap);
    column->addWidget(name);
    column->addWidget(what);
    column->addSpacing(kMargin);
    addChoice(*column, tr("新建年报库"), tr("一个文件，存放各年度的报告"), &StartPage::newLibraryAsked);
    addChoice(*column, tr("打开年报库"), tr("继续上次的工作"), &StartPage::openLibraryAsked);
    addChoice(*column, tr("导入已有报告"), tr("从 Word、Excel、网页或文本文件读入，也可以把文件拖进来"),
        &StartPage::importAsked);
    addChoice(*column, tr("打开示例"), tr("先用一份虚构的报告试一试"), &StartPage::sampleAsked);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(box, 0, Qt::AlignHCenter);
    page->addStretch(3);
}

void StartPage::addChoice(QVBoxLayout &column, const QString &name, const QString &hint, Signal asked)
{
    auto *button = new QCommandLinkButton(name, hint, this);
    button->setIcon(QIcon());
    button->setAccessibleName(name);
    button->setAccessibleDescription(hint);
    column.addWidget(button);
    connect(button, &QCommandLinkButton::clicked, this, asked);
}

} // namespace nianbao
