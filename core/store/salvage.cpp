// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/heldfile.h"
#include "core/base/sidefiles.h"
#include "core/store/changelog.h"
#include "core/store/database.h"
#include "core/store/gaps.h"
#include "core/store/gate.h"
#include "core/store/header.h"
#include "core/store/holder.h"
#include "core/store/keptpast.h"
#include "core/store/library.h"
#include "core/store/librarycopy.h"
#include "core/store/recordcheck.h"
#include "core/store/refill.h"
#include "core/store/reportstore.h"
#include "core/store/schema.h"
#include "core/store/sourcestore.h"
#include "core/store/storeerror.h"
#include "core/store/unitstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMap>

#include <functional>

namespace nianbao {
namespace {

constexpr qint64 kLargest = qint64(2) * 1024 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error nothingError(const QString &path)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("salvage.nothing"),
        .message = Words::tr("“%1”里没有能读出来的年报内容。").arg(path),
        .remedy = Words::tr("请用备份恢复；没有备份时请把这个文件原样留着，另请人处理。"),
        .file = path};
}

/// A program that died while it wrote has left a journal: with it SQLite can still take the half-written change back.
Result<QByteArray> bytesOf(const QString &path)
{
    const QString journal = path + QStringLiteral("-journal");
    if (!QFileInfo::exists(journal))
        return readFile(path, kLargest);
    NB_TRY(const PrivateFolder folder, PrivateFolder::make());
    const QString copy = folder.filePath(QStringLiteral("library"));
    NB_CHECK(copyFile(path, copy));
    NB_CHECK(copyFile(journal, copy + QStringLiteral("-journal")));
    (void)Database::open(copy, path, Database::Mode::Exclusive); // recovers it, or leaves it as it is
    return readFile(copy, kLargest);
}

Result<int> versionOf(const QByteArray &bytes, const QString &path)
{
    const std::optional<Header> header = readHeader(bytes.left(Header::kSize));
    if (!header || header->userVersion == 0 || header->userVersion > Header::kLastVersion)
        return currentVersion(); // the header itself is damaged
    if (header->userVersion > quint32(currentVersion()))
        return newerError(path, int(header->userVersion));
    return int(header->userVersion);
}

/// What cannot be read, and what stands in for it.
struct SalvageGaps {
    QStringList rows;
    QStringList gaps;
};

/// The rows in a database of their version, then of today's, with no reference broken.
Result<SalvageGaps> fill(Database &database, const QByteArray &bytes, const QString &path, Year year)
{
    NB_TRY(const int version, versionOf(bytes, path));
    NB_CHECK(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"))); // rows come in the order of their pages
    NB_CHECK(migrate(database, migrations().first(version)));
    Transaction filling(database);
    NB_CHECK(filling.begin());
    NB_TRY(const QStringList rows, refill(database, TablePages(bytes)));
    NB_CHECK(filling.commit());
    NB_CHECK(migrate(database, migrations()));
    Transaction mending(database);
    NB_CHECK(mending.begin());
    NB_TRY(const QStringList gaps, fillGaps(database, year));
    NB_CHECK(mending.commit());
    NB_CHECK(examine(database, currentVersion()));
    return SalvageGaps {rows, gaps};
}

void eachOrigin(const QList<WorkItem> &items, const std::function<void(const Origin &)> &visit)
{
    for (const WorkItem &item : items) {
        visit(item.origin);
        eachOrigin(item.children, visit);
    }
}

void eachOrigin(const Report &report, const std::function<void(const Origin &)> &visit)
{
    for (const Part &part : report.parts) {
        visit(part.origin);
        for (const Section &section : part.sections) {
            visit(section.origin);
            eachOrigin(section.items, visit);
        }
    }
}

/// What the new library takes of the old one.
class Cargo {
public:
    explicit Cargo(Database &database)
        : m_database(database)
    {
    }

    Status load()
    {
        NB_TRY(const QStringList reports, m_database.column(QStringLiteral("SELECT id FROM report ORDER BY rowid")));
        for (const QString &id : reports) {
            const Result<Report> report = loadReport(m_database, Id {id});
            if (report)
                m_change.reports << ReportChange {{}, *report};
            else
                m_losses << Words::tr("有一份报告拼不起来：%1").arg(report.error().message);
        }
        NB_TRY(const UnitRegister units, loadUnits(m_database));
        if (!units.isEmpty())
            m_change.units = UnitsChange {{}, units};
        NB_TRY(const QList<SourceSummary> sources, loadSources(m_database));
        for (const SourceSummary &summary : sources) {
            const Result<SourceFile> source = loadSource(m_database, summary.sha256);
            if (source)
                m_change.sources << SourceChange {{}, *source};
            else
                m_lostSources << Words::tr("收到的文件“%1”的内容已损坏。").arg(summary.name);
        }
        return ok();
    }

    [[nodiscard]] LibraryChange change() const { return m_change; }
    [[nodiscard]] Salvaged salvaged(const QStringList &losses) const
    {
        return {int(m_change.reports.size()), int(m_change.sources.size()), losses};
    }
    [[nodiscard]] QStringList losses() const { return m_losses + m_lostSources; }
    [[nodiscard]] QStringList lostSources() const { return m_lostSources; }
    /// Files that something came from and that are not there, by name.
    [[nodiscard]] QStringList missingSources() const
    {
        QMap<QString, int> records; // by hash
        QHash<QString, QString> names;
        for (const ReportChange &change : m_change.reports) {
            eachOrigin(*change.after, [&](const Origin &origin) {
                ++records[origin.source];
                names.insert(origin.source, origin.file);
            });
        }
        records.remove({});
        for (const SourceChange &change : m_change.sources)
            records.remove(change.after->sha256);
        QStringList sentences;
        for (auto it = records.cbegin(); it != records.cend(); ++it)
            sentences << Words::tr("原文件“%1”不在抢救出来的内容里，有%2条出自它。")
                             .arg(names.value(it.key()), QString::number(it.value()));
        return sentences;
    }

    [[nodiscard]] bool isEmpty() const
    {
        return m_change.reports.isEmpty() && !m_change.units && m_change.sources.isEmpty();
    }

private:
    Database &m_database;
    LibraryChange m_change {.label = Words::tr("抢救损坏的年报库")};
    QStringList m_losses;
    QStringList m_lostSources;
};

Status writeNew(const QString &to, const LibraryChange &change, const Scribe &scribe)
{
    NB_TRY(std::unique_ptr<Library> library, Library::create(to));
    library->setScribe(scribe);
    const Status saved = library->save(change);
    library.reset();
    if (!saved)
        removeSideFile(to); // it is empty
    return saved;
}

/// What became of the record of changes, for the user.
QStringList tellPast(const KeptPast &kept, const SalvageGaps &losses)
{
    QStringList told = losses.rows;
    if (kept.lost == 0)
        told << Words::tr("修改记录完整，读不出的内容已照它补齐：报告、单位和命名版本都在。");
    else
        told << losses.gaps
             << Words::tr("修改记录保留到第%1条；后面的%2条有缺，接不上，没有带过来，它们仍在损坏的原件里。")
                    .arg(QString::number(kept.changes), QString::number(kept.lost));
    for (const QString &name : kept.lostVersions)
        told << Words::tr("命名版本“%1”没有带过来：通到它的修改记录断了。").arg(name);
    return told;
}

} // namespace

Result<Salvaged> salvageLibrary(const QString &damaged, const QString &to, const Scribe &scribe)
{
    NB_CHECK(checkTarget(to, Overwrite::No));
    // What another program is writing would be read half old, half new.
    if (const QString file = QFileInfo(damaged).canonicalFilePath();
        !file.isEmpty() && !isHeld(file) && isLockedElsewhere(file))
        return inUseError(damaged, HolderNote::read(file));
    NB_TRY(const QByteArray bytes, bytesOf(damaged));
    NB_TRY(const PrivateFolder folder, PrivateFolder::make());
    NB_TRY(const auto database,
        Database::open(folder.filePath(QStringLiteral("rows")), damaged, Database::Mode::Exclusive));
    const int today = (scribe.time ? scribe.time() : now()).date().year();
    NB_TRY(
        const SalvageGaps lost, fill(*database, bytes, damaged, Year::from(today).value_or(*Year::from(Year::kLast))));
    Cargo cargo(*database);
    NB_CHECK(cargo.load());
    if (cargo.isEmpty())
        return nothingError(damaged);
    NB_TRY(const QStringList changed, faultyChanges(*database));
    QStringList losses = lost.rows + lost.gaps + cargo.losses() + changed;
    if (losses.isEmpty()) {
        NB_TRY(losses, unexplained(*database));
    }
    if (losses.isEmpty()) {
        NB_CHECK(copyLibrary(*database, to, Overwrite::No));
        return cargo.salvaged({});
    }
    const Signature signature {scribe.author ? scribe.author() : loginName(), scribe.time ? scribe.time() : now()};
    const auto kept = keepPast(*database, cargo.change().label, signature);
    if (!kept && hasEndedReading(kept.error()))
        return kept.error();
    if (!kept || !*kept) { // what is left of the record does not fit
        losses << cargo.missingSources() << Words::tr("修改记录和命名版本没有带过来，它们仍在损坏的原件里。");
        NB_CHECK(writeNew(to, cargo.change(), scribe));
        return cargo.salvaged(losses);
    }
    Cargo mended(*database);
    NB_CHECK(mended.load());
    NB_CHECK(copyLibrary(*database, to, Overwrite::No));
    return mended.salvaged(tellPast(**kept, lost) + cargo.lostSources() + mended.losses() + mended.missingSources());
}

} // namespace nianbao
