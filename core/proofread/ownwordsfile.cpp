// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's list as JSON.
#include "core/proofread/ownwords.h"
#include "core/text/json.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostWords = 5'000;

struct OwnWordTexts {
    Q_DECLARE_TR_FUNCTIONS(proofread)
};

Error misfit(const JsonValue &value, const QString &what)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("words.content"),
        .message = OwnWordTexts::tr("我的词表第%1行第%2列：%3")
                       .arg(QString::number(value.line), QString::number(value.column), what),
        .remedy = OwnWordTexts::tr("请改正这一行后再试，在那以前沿用原来的词表。"),
        .file = {},
        .place = value.place(),
    };
}

Result<QString> textOf(const JsonValue &value)
{
    if (value.type != JsonValue::Type::String)
        return misfit(value, OwnWordTexts::tr("此处应为%1。").arg(nameOf(JsonValue::Type::String)));
    return value.text;
}

Result<QStringList> textsOf(const JsonValue &value)
{
    if (value.type != JsonValue::Type::Array)
        return misfit(value, OwnWordTexts::tr("此处应为%1。").arg(nameOf(JsonValue::Type::Array)));
    QStringList texts;
    for (const JsonValue &item : value.items) {
        NB_TRY(const QString text, textOf(item));
        texts << text;
    }
    return texts;
}

Result<OwnWordKind> kindOf(const JsonValue &value)
{
    NB_TRY(const QString text, textOf(value));
    if (const std::optional<OwnWordKind> kind = fromKey<OwnWordKind>(text))
        return *kind;
    return misfit(value, OwnWordTexts::tr("不认识“%1”。").arg(text));
}

Status readMember(OwnWord &word, const QString &key, const JsonValue &value)
{
    if (key == u"kind") {
        NB_TRY(word.kind, kindOf(value));
    } else if (key == u"word") {
        NB_TRY(word.word, textOf(value));
    } else if (key == u"right") {
        NB_TRY(word.right, textOf(value));
    } else if (key == u"except") {
        NB_TRY(word.except, textsOf(value));
    } else if (key == u"rule") {
        NB_TRY(word.rule, textOf(value));
    } else if (key == u"note") {
        NB_TRY(word.note, textOf(value));
    } else {
        return misfit(value, OwnWordTexts::tr("不认识键“%1”。").arg(key));
    }
    return ok();
}

Result<OwnWord> readEntry(const JsonValue &entry, const OwnWords &others)
{
    if (entry.type != JsonValue::Type::Object)
        return misfit(entry, OwnWordTexts::tr("此处应为%1。").arg(nameOf(JsonValue::Type::Object)));
    OwnWord word;
    for (qsizetype index = 0; index < entry.keys.size(); ++index)
        NB_CHECK(readMember(word, entry.keys[index], entry.items[index]));
    const QString fault = faultOf(word, others);
    if (!fault.isEmpty())
        return misfit(entry, fault);
    return word;
}

void putText(JsonValue &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.put(QLatin1String(key), JsonValue::string(text));
}

JsonValue valueOf(const OwnWord &word)
{
    JsonValue object = JsonValue::object();
    putText(object, "kind", keyOf(word.kind));
    putText(object, "word", word.word);
    putText(object, "right", word.right);
    if (!word.except.isEmpty()) {
        JsonValue list = JsonValue::array();
        for (const QString &longer : word.except)
            list.items << JsonValue::string(longer);
        object.put(QStringLiteral("except"), list);
    }
    putText(object, "rule", word.rule);
    putText(object, "note", word.note);
    return object;
}

} // namespace

Result<OwnWords> readOwnWords(const QByteArray &json)
{
    NB_TRY(const JsonValue root, parseJson(json));
    const JsonValue *format = root.find(u"format");
    const JsonValue *version = root.find(u"version");
    const JsonValue *entries = root.find(u"entries");
    if (!format || format->text != u"nianbao-own-words")
        return misfit(root, OwnWordTexts::tr("这不是我的词表（format 应为 nianbao-own-words）。"));
    if (!version || version->toInt() != kVersion)
        return misfit(root, OwnWordTexts::tr("不认识词表的版本。"));
    if (!entries || entries->type != JsonValue::Type::Array || entries->items.size() > kMostWords)
        return misfit(root, OwnWordTexts::tr("“entries”应为数组，最多%1项。").arg(QString::number(kMostWords)));
    OwnWords words;
    for (const JsonValue &entry : entries->items) {
        NB_TRY(const OwnWord word, readEntry(entry, words));
        words << word;
    }
    return words;
}

QByteArray writeOwnWords(const OwnWords &words)
{
    JsonValue entries = JsonValue::array();
    for (const OwnWord &word : words)
        entries.items << valueOf(word);
    JsonValue root = JsonValue::object();
    root.put(QStringLiteral("format"), JsonValue::string(QStringLiteral("nianbao-own-words")));
    root.put(QStringLiteral("version"), JsonValue::whole(kVersion));
    root.put(QStringLiteral("entries"), entries);
    return formatJson(root);
}

} // namespace nianbao
