// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// 篇章结构: the parts of a report.
struct Structure {
    struct PartOutline {
        PartKind kind = PartKind::Other;
        QString heading;
    };
    QString key;
    QString name; ///< for people
    QString source; ///< the regulation or practice it follows
    QList<PartOutline> parts;
};

/// 工作分类: the sections of the Work part.
struct Categories {
    struct Category {
        QString key;
        QString title; ///< with its closing mark where it is run-in
    };
    QString key;
    QString name;
    QString source;
    QList<Category> sections;
};

/// Reads a template file (JSON, resources/templates). Refused with line or key when it does not fit.
Result<Structure> readStructure(const QByteArray &json);
Result<Categories> readCategories(const QByteArray &json);

/// The structure a report of this year has unless its user says otherwise: `parts3` before 2019, then `statutory5`
/// (《法治政府建设与责任落实督察工作规定》第二十五条).
QString defaultStructure(Year year);

/// A new report with the parts and categories and no text.
Report emptyReport(Year year, const QString &organisation, const Structure &structure, const Categories &categories,
    const IdSource &ids);

/// 沿用上年结构: parts, headings, categories, numbering, organisation, addressees and signature of `last`, without its
/// text, items, problems, plans and dates; title with the new year.
Report nextYear(const Report &last, Year year, const IdSource &ids);

/// Another structure or other categories for a report that has content: parts and sections are matched by kind and key,
/// then by title; what has content and no match is kept behind the matched ones; only empty ones go. No item is lost.
Report withStructure(Report report, const Structure &structure, const IdSource &ids);
Report withCategories(Report report, const Categories &categories, const IdSource &ids);

} // namespace nianbao
