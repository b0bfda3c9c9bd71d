// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outline.h"
#include "core/model/place.h"
#include "ui/editors/paragraphs.h"
#include "ui/editors/textfield.h"
#include "ui/models/noderef.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace nianbao {

/// One field of an editor as data: how it is labelled, and how it is read from and written into a report. Reading and
/// writing a report that does not hold the node gives and does nothing.
struct TextSpec {
    Field field = Field::None;
    QString label;
    TextField::Lines lines = TextField::Lines::One;
    int rows = 1; ///< shown when empty
    QString hint; ///< grey example in the empty field
    std::function<Paragraphs(const Report &)> read; ///< one block each
    std::function<void(Report &, const Paragraphs &)> write;
    bool takesFigures = false; ///< tables and pictures may stand among the text
};

struct Option {
    QString key;
    QString text;
};

struct ChoiceSpec {
    QString label;
    std::function<QList<Option>(const Report &)> options;
    std::function<QString(const Report &)> read;
    std::function<void(Report &, const QString &)> write;
};

struct CheckSpec {
    QString label;
    std::function<bool(const Report &)> read;
    std::function<void(Report &, bool)> write;
};

/// Any number of things out of a list.
struct LinksSpec {
    QString label;
    QString none; ///< said when there is nothing to choose from
    std::function<QList<Option>(const Report &)> options;
    std::function<QStringList(const Report &)> read;
    std::function<void(Report &, const QString &key, bool linked)> write;
};

/// Where a record came from, with its kept file.
struct OriginSpec {
    QString label;
    std::function<Origin(const Report &)> read;
};

struct FieldSpec {
    std::variant<TextSpec, ChoiceSpec, CheckSpec, LinksSpec, OriginSpec> kind;
    bool prints = true; ///< else 不打印 stands beside it
    bool half = false; ///< shares its row with the next half field
    QString unprinted {}; ///< or this, where that alone would be odd
};

/// The whole editor of one row of the tree.
struct FormSpec {
    QString heading; ///< 条目, 类别 …
    QString path; ///< where it stands
    QList<FieldSpec> fields;
};

FormSpec infoForm(const Report &report);
FormSpec closingForm(const Report &report);
FormSpec partForm(const Report &report, const Part &part);
FormSpec categoryForm(const Report &report, const Part &part, const Section &section);
FormSpec problemForm(const Report &report, const Section &section);
FormSpec planForm(const Report &report, const Section &section);
FormSpec itemForm(const Report &report, const WorkItem &item);

/// The editor of a row; without fields when the report does not hold it.
FormSpec formOf(const Report &report, const NodeRef &node);

} // namespace nianbao
