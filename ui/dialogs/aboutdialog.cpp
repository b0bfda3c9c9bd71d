// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace nianbao {

namespace {

/// The name that people know, and the file's own.
QString shownFace(const FontFace &face)
{
    const QString name = nameOf(face);
    return name.startsWith(face.family) ? name : QStringLiteral("%1 (%2)").arg(name, face.family);
}

} // namespace

AboutDialog::AboutDialog(const Fonts &fonts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("关于法治年报"));
    setAccessibleName(windowTitle());
    auto *name = new QLabel(tr("法治年报 %1").arg(QStringLiteral(NIANBAO_VERSION)), this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    name->setFont(font);
    auto *what = new QLabel(tr("把乡镇、部门报来的材料整理成一份年度报告，按 GB/T 9704 排版打印。\n"
                               "数据只在本机，不联网。\n自由软件，许可证 GPL-3.0-or-later；使用 Qt %1。")
                                .arg(QString::fromLatin1(qVersion())),
        this);
    what->setTextFormat(Qt::PlainText);
    auto *roles = new QFormLayout;
    for (const FontRole role :
        {FontRole::XiaoBiaoSong, FontRole::FangSong, FontRole::Hei, FontRole::Kai, FontRole::Song}) {
        const QList<FontFace> &chain = fonts.chain(role);
        auto *family = new QLabel(chain.isEmpty() ? tr("没有可用的字体") : shownFace(chain.first()), this);
        family->setTextFormat(Qt::PlainText);
        roles->addRow(nameOf(role), family);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(name);
    layout->addWidget(what);
    layout->addLayout(roles);
    layout->addWidget(buttons);
}

} // namespace nianbao
