// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's list as JSON.
#include "core/base/faults.h"
#include "core/proofread/ownwords.h"
#include "core/text/listfile.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr qsizetype kMostNamed = 20; // faults in the sentence itself

constexpr ListFile kFile {QLatin1String("nianbao-own-words"), 1, QLatin1String("entries"), 0, 5'000,
    QLatin1String("words.content"), QT_TRANSLATE_NOOP("text", "我的词表"),
    QT_TRANSLATE_NOOP("text", "请改正这一行后再试，在那以前沿用原来的词表。")};

Result<OwnWordKind> kindOf(const JsonValue &value)
{
    NB_TRY(const QString text, kFile.textOf(value));
    if (const std::optional<OwnWordKind> kind = fromKey<OwnWordKind>(text))
        return *kind;
    return kFile.unknown(value);
}

Status readMember(OwnWord &word, const QString &key, const JsonValue &value)
{
    if (key == u"kind") {
        NB_TRY(word.kind, kindOf(value));
    } else if (key == u"except") {
        NB_TRY(word.except, kFile.textsOf(value));
    } else {
        QString &text = key == u"word" ? word.word
            : key == u"right"          ? word.right
            : key == u"rule"           ? word.rule
                                       : word.note;
        NB_TRY(text, kFile.textOf(value));
    }
    return ok();
}

Result<OwnWord> readEntry(const JsonValue &entry, const OwnWords &others)
{
    static const QStringList kKnown {QStringLiteral("kind"), QStringLiteral("word"), QStringLiteral("right"),
        QStringLiteral("except"), QStringLiteral("rule"), QStringLiteral("note")};
    NB_CHECK(kFile.checkKeys(entry, kKnown));
    OwnWord word;
    for (qsizetype index = 0; index < entry.keys.size(); ++index)
        NB_CHECK(readMember(word, entry.keys[index], entry.items[index]));
    const QString fault = faultOf(word, others);
    if (!fault.isEmpty())
        return kFile.misfit(entry, fault);
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
    NB_TRY(const JsonValue *entries, kFile.listIn(root));
    OwnWords words;
    QList<Error> faults;
    for (const JsonValue &entry : entries->items) {
        if (const Result<OwnWord> word = readEntry(entry, words))
            words << *word;
        else
            faults << word.error();
    }
    if (!faults.isEmpty())
        return together(faults, kMostNamed);
    return words;
}

QByteArray writeOwnWords(const OwnWords &words)
{
    JsonValue entries = JsonValue::array();
    for (const OwnWord &word : words)
        entries.items << valueOf(word);
    JsonValue root = JsonValue::object();
    root.put(QStringLiteral("format"), JsonValue::string(kFile.format));
    root.put(QStringLiteral("version"), JsonValue::whole(kFile.version));
    root.put(kFile.rows, entries);
    return formatJson(root);
}

} // namespace nianbao
