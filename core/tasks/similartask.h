// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 查找雷同: the same thing told twice, by two units, or as last year.
#pragma once

#include "core/base/result.h"
#include "core/model/keys.h"
#include "core/model/place.h"
#include "core/model/report.h"
#include "core/proofread/similar.h"
#include "core/store/library.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class SimilarKind {
    Repeated, ///< twice in one report
    Units, ///< by two units, in one report
    LastYear, ///< copied from an earlier year's report, nearly word for word
    OnlyFigures, ///< the same, only its figures differ: brought up to date, or is all else stale?
    LikeLastYear, ///< much of it stands in an earlier year's report
};

template <>
std::span<const KeyedValue<SimilarKind>> keyedValues<SimilarKind>();

/// For people: 重复, 两个单位雷同, 照搬往年, 只改了数字, 与往年相似.
QString nameOf(SimilarKind kind);

/// One of two texts that are alike.
struct SimilarText {
    Id report;
    int year = 0;
    Place place; ///< of an item or section
    QString path; ///< of that, for people
    QString unit; ///< who sent it, as far as that is known
    QString text; ///< of the whole item or section, or one sentence
};

struct Similarity {
    SimilarKind kind = SimilarKind::Repeated;
    int percent = 100; ///< of what is their own: years, titles in 《》 and common formulae do not count
    bool isSentence = false; ///< one sentence of each is alike, not the whole
    SimilarText first; ///< the earlier one
    SimilarText second;
};

/// In the reports of one organisation, one a year, the earliest first. A text makes at most one pair with earlier
/// years: with the nearest of them, there with the most alike. By the place of the later text. `watch` as in
/// alikeTexts().
QList<Similarity> similaritiesIn(
    const QList<Report> &reports, int leastPercent, const QStringList &formulae, ComparisonWatch *watch = nullptr);

/// What a search reads; the search itself touches no library, so that it may run on any thread.
struct SimilarSearch {
    struct Series {
        QList<Report> reports; ///< as similaritiesIn() takes them
        QList<Id> wanted; ///< reports whose texts are looked at; the others are there to be compared with
    };
    QList<Series> series;
    QStringList formulae;
};

/// Of one report: itself and the earlier years' reports of its organisation, of the same edition where the year has
/// one. With a null id of all reports.
Result<SimilarSearch> prepareSimilar(const Library &library, const Id &report);
/// Of a report that is in no library: what it says twice.
SimilarSearch similarWithin(const Report &report);
QList<Similarity> findSimilar(const SimilarSearch &search, int leastPercent, ComparisonWatch *watch = nullptr);

} // namespace nianbao
