// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/kinship.h"

#include "core/backup/backups.h"
#include "core/base/files.h"
#include "core/store/library.h"
#include "core/store/lineage.h"

#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 kLargest = qint64(2) * 1024 * 1024 * 1024;
constexpr qsizetype kDigits = 64; // of a hash

bool isDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

/// In a row of the record the hash of the change before and its own stand side by side, at the row's end: 128 digits
/// that nothing else in a library looks like.
QSet<QByteArray> tracesIn(const QByteArray &bytes)
{
    QSet<QByteArray> traces;
    qsizetype length = 0;
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        if (at < bytes.size() && isDigit(bytes[at])) {
            ++length;
            continue;
        }
        if (length >= 2 * kDigits)
            traces << bytes.mid(at - kDigits, kDigits);
        length = 0;
    }
    return traces;
}

/// The first change of a library that is damaged, if its row is left: before it there is nothing.
std::optional<QString> originIn(const QByteArray &bytes)
{
    const QByteArray nothingBefore(kDigits, '0');
    for (qsizetype at = bytes.indexOf(nothingBefore); at >= 0; at = bytes.indexOf(nothingBefore, at + 1)) {
        const QByteArray hash = bytes.mid(at + kDigits, kDigits);
        const bool isWhole = hash.size() == kDigits && std::all_of(hash.begin(), hash.end(), isDigit);
        const bool isLast = at + 2 * kDigits == bytes.size() || !isDigit(bytes[at + 2 * kDigits]);
        if (isWhole && isLast)
            return QString::fromLatin1(hash);
    }
    return {};
}

/// How many of a backup's ids stand in what is left of a library.
qsizetype knownIds(const Lineage &backup, const QByteArray &bytes)
{
    constexpr qsizetype kTelling = 8; // characters: a shorter one stands in any text
    const QStringList ids = backup.someIds().value_or({});
    return std::count_if(ids.begin(), ids.end(),
        [&](const QString &id) { return id.size() >= kTelling && bytes.contains(id.toUtf8()); });
}

/// Where nothing is left of the record: the first change of those of its folder that know what is left best. None where
/// two know it as well.
std::optional<QString> likeliestOrigin(const QList<Backup> &backups, const QByteArray &bytes)
{
    QHash<QString, qsizetype> known;
    for (const Backup &backup : backups) {
        const auto lineage = Lineage::of(backup.path);
        const QString origin = lineage ? lineage->origin().value_or({}) : QString();
        if (!origin.isEmpty())
            known[origin] = qMax(known.value(origin), knownIds(*lineage, bytes));
    }
    std::optional<QString> best;
    qsizetype most = 0;
    for (auto each = known.cbegin(); each != known.cend(); ++each) {
        if (each.value() == most)
            best.reset();
        else if (each.value() > most)
            best = each.key();
        most = qMax(most, each.value());
    }
    return best;
}

} // namespace

Kin Kin::beginningWith(const QString &origin, bool isEmpty)
{
    Kin kin;
    if (!origin.isEmpty() || isEmpty) // else what it holds is older than its record
        kin.m_origin = origin;
    return kin;
}

Kin Kin::of(const QString &library)
{
    if (const auto lineage = Lineage::of(library)) {
        const auto origin = lineage->origin();
        const auto isEmpty = lineage->isEmpty();
        return origin && isEmpty ? beginningWith(*origin, *isEmpty) : Kin();
    }
    Kin kin;
    const auto bytes = readFile(library, kLargest);
    if (!bytes)
        return kin;
    kin.m_origin = originIn(*bytes);
    kin.m_traces = tracesIn(*bytes);
    if (!kin.m_origin && kin.m_traces.isEmpty())
        kin.m_origin = likeliestOrigin(backupsIn(backupFolder(library), library), *bytes);
    return kin;
}

Kin Kin::of(const Library &library)
{
    const auto origin = library.origin();
    const auto reports = library.reports();
    return origin && reports ? beginningWith(*origin, reports->isEmpty()) : Kin();
}

Kinship Kin::to(const QString &backup)
{
    if (!m_origin && m_traces.isEmpty())
        return Kinship::Unknown;
    const auto theirs = Lineage::of(backup);
    const auto chain = theirs ? theirs->chain() : Result<QStringList>(theirs.error());
    if (!chain || chain->isEmpty())
        return Kinship::Unknown;
    if (m_origin)
        return *m_origin == chain->first() ? Kinship::Own : Kinship::Foreign;
    const bool isOwn = std::any_of(
        chain->begin(), chain->end(), [&](const QString &hash) { return m_traces.contains(hash.toLatin1()); });
    if (isOwn)
        m_origin = chain->first();
    return isOwn ? Kinship::Own : Kinship::Unknown;
}

std::optional<Backup> newestSound(const QList<Backup> &newestFirst, Kin kin)
{
    const auto found = std::find_if(newestFirst.begin(), newestFirst.end(),
        [&](const Backup &backup) { return isSound(backup.path) && kin.to(backup.path) != Kinship::Foreign; });
    return found == newestFirst.end() ? std::nullopt : std::optional(*found);
}

} // namespace nianbao
