// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/claims.h"

#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace nianbao::fuzz {

QByteArray inputOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

void claim(bool holds, const char *words, const QString &detail)
{
    if (holds)
        return;
    std::fprintf(stderr, "\nThis does not hold: %s\n%s\n", words, qPrintable(detail));
    std::abort();
}

void claimRefused(const Error &error, const QString &file)
{
    const QString detail =
        QStringList {error.code, error.message, error.remedy, error.file, error.detail}.join(QStringLiteral(" | "));
    claim(!error.code.isEmpty(), "a refusal has a code", detail);
    claim(error.message.endsWith(u'。'), "a refusal is a sentence", detail);
    claim(error.remedy.endsWith(u'。'), "a refusal says what to do now", detail);
    claim(error.file == file, "a refusal names the file", detail);
    claim(error.kind != ErrorKind::Internal, "no input is a fault of our own", detail);
}

QString fileName()
{
    return QStringLiteral("来文 “甲”.tmp");
}

} // namespace nianbao::fuzz
