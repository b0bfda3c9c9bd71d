// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringDecoder>

namespace nianbao {

/// Texts of cells: short ones that come again soon (categories, units, small numbers) share their memory, and none
/// holds more than it needs.
class TextPool {
public:
    QString text(QByteArrayView utf8);
    QString text(QStringView text);

private:
    QList<QString> m_recent; ///< by hash
    QList<QChar> m_buffer;
    QStringDecoder m_decoder {QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom};
};

} // namespace nianbao
