// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/scaledstates.h"

#include <QDataStream>
#include <QIODevice>
#include <QMap>
#include <QWidget>

namespace nianbao {

namespace {

constexpr quint32 kMark = 0x4e425353; // Qt's own states begin with 0x000000ff
constexpr QDataStream::Version kVersion = QDataStream::Qt_6_0;
using States = QMap<qint32, QByteArray>;

States read(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(kVersion);
    quint32 mark = 0;
    States states;
    stream >> mark;
    if (mark == kMark)
        stream >> states;
    return stream.status() == QDataStream::Ok ? states : States();
}

} // namespace

int scaleOf(const QWidget &window)
{
    return qRound(100 * window.devicePixelRatioF());
}

QByteArray stateAt(const QByteArray &states, int scale)
{
    return read(states).value(scale);
}

QByteArray withStateAt(const QByteArray &states, int scale, const QByteArray &state)
{
    States all = read(states);
    all.insert(scale, state);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kVersion);
    stream << kMark << all;
    return bytes;
}

} // namespace nianbao
