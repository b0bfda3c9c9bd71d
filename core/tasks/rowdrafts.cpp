// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/rowdrafts.h"

#include "core/text/json.h"

#include <algorithm>

namespace nianbao {

namespace {

/// One text of a row: its key and where it stands.
template <typename Row>
struct TextOf {
    const char *key;
    QString Row::*member;
};
constexpr TextOf<Unit> kUnitTexts[] {{"code", &Unit::code}, {"name", &Unit::name}, {"shortName", &Unit::shortName},
    {"contact", &Unit::contact}, {"note", &Unit::note}};
constexpr TextOf<OwnWord> kWordTexts[] {
    {"word", &OwnWord::word}, {"right", &OwnWord::right}, {"rule", &OwnWord::rule}, {"note", &OwnWord::note}};

JsonValue listOf(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.items << JsonValue::string(text);
    return list;
}

QString textIn(const JsonValue &row, const char *key)
{
    const JsonValue *text = row.find(QString::fromLatin1(key));
    return text ? text->text : QString();
}

QStringList listIn(const JsonValue &row, const char *key)
{
    QStringList texts;
    if (const JsonValue *list = row.find(QString::fromLatin1(key))) {
        for (const JsonValue &text : list->items)
            texts << text.text;
    }
    return texts;
}

JsonValue written(const Unit &unit)
{
    JsonValue row = JsonValue::object();
    row.put(QStringLiteral("id"), JsonValue::string(unit.id.value));
    for (const TextOf<Unit> &text : kUnitTexts)
        row.put(QString::fromLatin1(text.key), JsonValue::string(unit.*text.member));
    row.put(QStringLiteral("aliases"), listOf(unit.aliases));
    row.put(QStringLiteral("kind"), JsonValue::string(keyOf(unit.kind)));
    return row;
}

void read(const JsonValue &row, Unit &unit)
{
    unit.id = Id {textIn(row, "id")};
    for (const TextOf<Unit> &text : kUnitTexts)
        unit.*text.member = textIn(row, text.key);
    unit.aliases = listIn(row, "aliases");
    unit.kind = fromKey<UnitKind>(textIn(row, "kind")).value_or(unit.kind);
}

JsonValue written(const OwnWord &word)
{
    JsonValue row = JsonValue::object();
    row.put(QStringLiteral("kind"), JsonValue::string(keyOf(word.kind)));
    for (const TextOf<OwnWord> &text : kWordTexts)
        row.put(QString::fromLatin1(text.key), JsonValue::string(word.*text.member));
    row.put(QStringLiteral("except"), listOf(word.except));
    return row;
}

void read(const JsonValue &row, OwnWord &word)
{
    word.kind = fromKey<OwnWordKind>(textIn(row, "kind")).value_or(word.kind);
    for (const TextOf<OwnWord> &text : kWordTexts)
        word.*text.member = textIn(row, text.key);
    word.except = listIn(row, "except");
}

bool isSame(const Unit &one, const Unit &other)
{
    return one.id == other.id;
}

bool isSame(const OwnWord &one, const OwnWord &other)
{
    return one.kind == other.kind && one.word == other.word && one.rule == other.rule;
}

template <typename Row>
JsonValue writtenRows(const QList<Row> &rows)
{
    JsonValue list = JsonValue::array();
    for (const Row &row : rows)
        list.items << written(row);
    return list;
}

template <typename Row>
QByteArray writtenDraft(const RowDraft<Row> &draft)
{
    JsonValue root = JsonValue::object();
    root.put(QStringLiteral("before"), writtenRows(draft.before));
    root.put(QStringLiteral("typed"), writtenRows(draft.typed));
    return formatJson(root);
}

template <typename Row>
std::optional<QList<Row>> rowsIn(const JsonValue &root, QStringView key)
{
    const JsonValue *list = root.find(key);
    if (!list || list->type != JsonValue::Type::Array)
        return {};
    QList<Row> rows;
    for (const JsonValue &value : list->items) {
        Row row {};
        read(value, row);
        rows << row;
    }
    return rows;
}

template <typename Row>
const Row *found(const QList<Row> &rows, const Row &wanted)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return isSame(each, wanted); });
    return row == rows.end() ? nullptr : &*row;
}

template <typename Row>
std::optional<QList<Row>> resumed(const QByteArray &bytes, const QList<Row> &now)
{
    const Result<JsonValue> root = parseJson(bytes);
    const auto before = root ? rowsIn<Row>(*root, u"before") : std::nullopt;
    const auto typed = root ? rowsIn<Row>(*root, u"typed") : std::nullopt;
    if (!before || !typed)
        return {};
    QList<Row> rows;
    for (const Row &row : *typed) {
        const Row *was = found(*before, row);
        const Row *is = found(now, row);
        const bool isUntouched = was && *was == row;
        if (isUntouched && is)
            rows << *is;
        else if (!isUntouched) // else it was removed meanwhile
            rows << row;
    }
    for (const Row &row : now) {
        if (!found(*before, row) && !found(*typed, row))
            rows << row;
    }
    return rows;
}

} // namespace

QByteArray writeDraft(const UnitDraft &draft)
{
    return writtenDraft(draft);
}

QByteArray writeDraft(const OwnWordDraft &draft)
{
    return writtenDraft(draft);
}

std::optional<UnitRegister> resumedUnits(const QByteArray &draft, const UnitRegister &now)
{
    return resumed(draft, now);
}

std::optional<OwnWords> resumedOwnWords(const QByteArray &draft, const OwnWords &now)
{
    return resumed(draft, now);
}

} // namespace nianbao
