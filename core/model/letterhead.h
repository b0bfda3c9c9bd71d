// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the text of an official document.
#pragma once

#include <QString>
#include <QStringList>

namespace nianbao {

/// 版头 (GB/T 9704-2012, 7.2). Kept here; printed by a later version.
struct Letterhead {
    QString copyNumber; ///< 份号
    QString secrecy; ///< 密级和保密期限
    QString urgency; ///< 紧急程度
    QString issuerMark; ///< 发文机关标志
    QString documentNumber; ///< 发文字号
    QStringList signers; ///< 签发人

    bool operator==(const Letterhead &) const = default;
};

/// What follows the text (7.3.4 to 7.3.6) and the 版记 (7.4; kept here, printed by a later version).
struct Closing {
    QStringList annexes; ///< 附件说明: names without number and final mark
    QString signature; ///< 发文机关署名; several lines for several bodies
    QString date; ///< 成文日期 as it prints, e.g. "2019年1月5日"
    bool sealed = true; ///< room for a seal (7.3.5.1); else without (7.3.5.2)
    QString note; ///< 附注, without its brackets
    QString copyTo; ///< 抄送
    QString printedBy; ///< 印发机关
    QString printedOn; ///< 印发日期

    bool operator==(const Closing &) const = default;
};

} // namespace nianbao
