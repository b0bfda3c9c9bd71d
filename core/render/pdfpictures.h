// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QPDF;

namespace nianbao {

/// Puts the JPEG bytes that were kept in the stead of their dots. `kept` has one entry for each image that was drawn;
/// false where the file holds others.
bool restorePictures(QPDF &pdf, const QList<QByteArray> &kept);

} // namespace nianbao
