// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace nianbao {

class OpenFile;

/// 来历: through which states a library came to be what it is, as its record of changes tells. By it two libraries of
/// one name are told apart.
class Lineage {
public:
    /// Through the gate and only to read, as Library::openReadOnly. Used from the thread that opened it.
    static Result<Lineage> of(const QString &library);
    ~Lineage();
    Lineage(Lineage &&) noexcept;
    Lineage &operator=(Lineage &&) noexcept;

    /// Whether it is in that state (Library::state) or once was. Never of "0": that is the state of any library without
    /// a record.
    Result<bool> has(const QString &state) const;
    /// The hash of its first change, which its copies share; empty where it remembers none.
    Result<QString> origin() const;
    /// The hashes of all its changes, from the first.
    Result<QStringList> chain() const;
    /// Ids of reports, and of some of what is in them: no two libraries give the same ones.
    Result<QStringList> someIds() const;
    /// Whether it holds no report, no unit and no kept file.
    Result<bool> isEmpty() const;

private:
    explicit Lineage(std::unique_ptr<OpenFile> file);

    std::unique_ptr<OpenFile> m_file;
};

} // namespace nianbao
