// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/keptfiles.h"

#include "core/model/recordhash.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

class Signing {
public:
    explicit Signing(const Origin &from)
        : m_from(from)
    {
    }

    bool sign(Origin &origin)
    {
        if (origin.file != m_from.file || !origin.source.isEmpty())
            return false;
        origin.source = m_from.source;
        origin.sender = m_from.sender;
        any = true;
        return true;
    }

    /// With what it said when it came.
    template <typename T>
    void signRecord(T &record)
    {
        if (sign(record.origin))
            record.origin.received = receivedInReport(recordHash(record));
    }

    void sign(QList<WorkItem> &items)
    {
        for (WorkItem &item : items) {
            signRecord(item);
            sign(item.children);
        }
    }

    bool any = false;

private:
    const Origin &m_from;
};

Note notKept(const QString &name, qint64 size)
{
    return Note {QStringLiteral("import.notKept"),
        QCoreApplication::translate("tasks", "原文件“%1”（%2 MB）太大，没有存入年报库，请自己保管好。")
            .arg(name, QString::number((size + kMegabyte - 1) / kMegabyte)),
        {}};
}

} // namespace

bool signNodes(Report &report, const Origin &from)
{
    Signing signing(from);
    for (Part &part : report.parts) {
        signing.signRecord(part);
        for (Section &section : part.sections) {
            signing.signRecord(section);
            signing.sign(section.items);
        }
    }
    return signing.any;
}

OriginalFile::OriginalFile(SourceFile read)
    : file(std::move(read))
    , size(file.bytes.size())
{
    if (size > kLargestSource)
        file.bytes.clear();
}

QList<SourceFile> filesToKeep(ImportPlan &plan, const OriginalFile &original, const QList<SourceSummary> &held)
{
    QList<SourceFile> wanted = plan.fragment.sources;
    if (original.isWanted)
        wanted << original.file;
    qint64 sum = 0;
    for (const SourceSummary &file : held)
        sum += file.size;
    QList<SourceFile> kept;
    for (const SourceFile &file : std::as_const(wanted)) {
        const auto isSame = [&](const auto &other) { return other.sha256 == file.sha256; };
        if (std::any_of(held.begin(), held.end(), isSame) || std::any_of(kept.begin(), kept.end(), isSame))
            continue;
        const qint64 size = &file == &wanted.last() && original.isWanted ? original.size : file.bytes.size();
        if (size > kLargestSource || sum + size > kLargestSources) {
            plan.notes << notKept(file.name, size);
            continue;
        }
        sum += size;
        kept << file;
    }
    return kept;
}

} // namespace nianbao
