// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/names/titleparts.h"
#include "core/proofread/terms.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <bitset>

namespace nianbao {

/// A document, law or regulation that the word lists know.
struct KnownTitle {
    const Term *term = nullptr;
    QString issuer; ///< as its right name has it; empty: it has none
    QString name;
    std::bitset<256> letters; ///< of its name: what may be near to it
    int since = 0; ///< the first year of a report that may cite its first edition
    bool isOfPlace = false; ///< of a province or city, not of the state
};

/// Of the known titles those that a wrong one is likely meant to be.
struct MeantTitles {
    QList<const KnownTitle *> titles; ///< the nearest first, each name once, three at most; empty: none is near
    bool isCertain = false; ///< there is one, it differs by one character, and no other is nearly as near
    bool isMarksOnly = false; ///< nothing but 、 and quotation marks differs
};

/// What the word lists know, as a report of one year may cite it.
class KnownTitles {
public:
    /// Holds references to the terms.
    KnownTitles(const Terms &terms, int year);

    /// Null: not known. `name` without issuer and years.
    [[nodiscard]] const KnownTitle *find(const QString &name) const;
    /// What issuers the known titles of this name have; empty: they have none, or it is not known.
    [[nodiscard]] QSet<QString> issuersOf(const QString &name) const { return m_issuers.value(name); }
    /// Of a title that is not known.
    [[nodiscard]] const MeantTitles &meantBy(const QString &title);
    /// Of a title that begins with a slip for its issuer, as 国务院公厅关于… does: the right one; empty: none.
    [[nodiscard]] QString issuerMeantBy(const QString &title) const;
    /// How many characters of the title's beginning are a slip for 中华人民共和国, as 中国人民共和国 is, before the
    /// name of a known law; 0: none.
    [[nodiscard]] qsizetype damagedState(const QString &title) const;

private:
    void add(const Term &term, const QString &title);
    [[nodiscard]] MeantTitles search(const TitleParts &parts) const;

    int m_year;
    QList<KnownTitle> m_known;
    QHash<QString, qsizetype> m_byName; ///< index in m_known
    QHash<QString, int> m_since; ///< by title with its years: the first year of a report that may cite it
    QHash<QString, QSet<QString>> m_issuers;
    QHash<QString, MeantTitles> m_seen;
};

} // namespace nianbao
