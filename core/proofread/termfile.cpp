// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/terms.h"

#include "core/text/json.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kLongestTerm = 200; // characters
constexpr qsizetype kMostTerms = 20'000;

struct TermWords {
    Q_DECLARE_TR_FUNCTIONS(proofread)
};

Error misfit(const JsonValue &value, const QString &what)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("terms.content"),
        .message =
            TermWords::tr("词表第%1行第%2列：%3").arg(QString::number(value.line), QString::number(value.column), what),
        .remedy = TermWords::tr("请改正这一行后再试，在那以前沿用原来的词表。"),
        .file = {},
        .place = value.place(),
    };
}

Result<QString> textOf(const JsonValue &value)
{
    if (value.type != JsonValue::Type::String)
        return misfit(value, TermWords::tr("此处应为%1。").arg(nameOf(JsonValue::Type::String)));
    if (value.text.isEmpty() || value.text.size() > kLongestTerm)
        return misfit(value, TermWords::tr("文字应有1至%1字。").arg(QString::number(kLongestTerm)));
    return value.text;
}

/// One entry, key by key.
class EntryReader {
public:
    explicit EntryReader(const JsonValue &entry)
        : m_entry(entry)
    {
    }

    Result<Term> read()
    {
        if (m_entry.type != JsonValue::Type::Object)
            return misfit(m_entry, TermWords::tr("此处应为%1。").arg(nameOf(JsonValue::Type::Object)));
        NB_CHECK(checkKeys());
        NB_TRY(m_term.key, needed(u"key"));
        NB_TRY(m_term.kind, enumerated<TermKind>(u"kind"));
        NB_TRY(m_term.level, enumerated<Severity>(u"level"));
        NB_TRY(m_term.right, optional(u"right"));
        NB_TRY(m_term.message, optional(u"message"));
        NB_TRY(m_term.source, optional(u"source"));
        NB_TRY(m_term.wrong, list(u"wrong"));
        NB_TRY(m_term.unlessBefore, list(u"unlessBefore"));
        NB_TRY(m_term.unlessAfter, list(u"unlessAfter"));
        NB_TRY(m_term.onlyBefore, list(u"onlyBefore"));
        NB_TRY(m_term.onlyAfter, list(u"onlyAfter"));
        NB_CHECK(readYears());
        NB_CHECK(readDate());
        if (m_term.source.isEmpty() || !m_term.date.isValid())
            m_term.level = Severity::Hint;
        return m_term;
    }

private:
    Status checkKeys() const
    {
        static const QStringList kKnown {QStringLiteral("key"), QStringLiteral("kind"), QStringLiteral("right"),
            QStringLiteral("wrong"), QStringLiteral("unlessBefore"), QStringLiteral("unlessAfter"),
            QStringLiteral("onlyBefore"), QStringLiteral("onlyAfter"), QStringLiteral("from"), QStringLiteral("to"),
            QStringLiteral("level"), QStringLiteral("message"), QStringLiteral("source"), QStringLiteral("date")};
        for (qsizetype index = 0; index < m_entry.keys.size(); ++index) {
            if (!kKnown.contains(m_entry.keys[index]))
                return misfit(m_entry.items[index], TermWords::tr("不认识键“%1”。").arg(m_entry.keys[index]));
        }
        return ok();
    }

    Result<QString> needed(QStringView key) const
    {
        const JsonValue *value = m_entry.find(key);
        if (!value)
            return misfit(m_entry, TermWords::tr("缺少键“%1”。").arg(key));
        return textOf(*value);
    }

    Result<QString> optional(QStringView key) const
    {
        const JsonValue *value = m_entry.find(key);
        if (!value || value->type == JsonValue::Type::Null)
            return QString();
        return textOf(*value);
    }

    Result<QStringList> list(QStringView key) const
    {
        QStringList texts;
        const JsonValue *value = m_entry.find(key);
        if (!value)
            return texts;
        if (value->type != JsonValue::Type::Array)
            return misfit(*value, TermWords::tr("此处应为%1。").arg(nameOf(JsonValue::Type::Array)));
        for (const JsonValue &entry : value->items) {
            NB_TRY(const QString text, textOf(entry));
            texts << text;
        }
        return texts;
    }

    template <typename E>
    Result<E> enumerated(QStringView key) const
    {
        NB_TRY(const QString text, needed(key));
        if (const std::optional<E> value = fromKey<E>(text))
            return *value;
        return misfit(*m_entry.find(key), TermWords::tr("不认识“%1”。").arg(text));
    }

    Status readYears()
    {
        for (const auto &[key, year] : {std::pair {u"from", &m_term.from}, std::pair {u"to", &m_term.to}}) {
            const JsonValue *value = m_entry.find(key);
            if (!value || value->type == JsonValue::Type::Null)
                continue;
            const std::optional<int> number = value->toInt();
            if (!number || *number < 1900 || *number > 2100)
                return misfit(*value, TermWords::tr("“%1”应为年份。").arg(key));
            *year = *number;
        }
        return ok();
    }

    Status readDate()
    {
        NB_TRY(const QString text, optional(u"date"));
        m_term.date = QDate::fromString(text, Qt::ISODate);
        if (!m_term.date.isValid() && text.size() == 7) // a month is as exact as some sources are
            m_term.date = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
        if (!text.isEmpty() && !m_term.date.isValid())
            return misfit(*m_entry.find(u"date"), TermWords::tr("“%1”不是日期。").arg(text));
        return ok();
    }

    const JsonValue &m_entry;
    Term m_term;
};

Status checkHead(const JsonValue &root)
{
    const JsonValue *format = root.find(u"format");
    const JsonValue *version = root.find(u"version");
    if (!format || format->text != u"nianbao-terms")
        return misfit(root, TermWords::tr("这不是词表（format 应为 nianbao-terms）。"));
    if (!version || version->toInt().value_or(0) != kVersion)
        return misfit(root, TermWords::tr("不认识词表的版本。"));
    return ok();
}

} // namespace

Result<QList<Term>> readTerms(const QByteArray &json)
{
    NB_TRY(const JsonValue root, parseJson(json));
    NB_CHECK(checkHead(root));
    const JsonValue *entries = root.find(u"entries");
    if (!entries || entries->type != JsonValue::Type::Array || entries->items.size() > kMostTerms)
        return misfit(root, TermWords::tr("“entries”应为数组，最多%1项。").arg(QString::number(kMostTerms)));
    QList<Term> terms;
    QSet<QString> keys;
    for (const JsonValue &entry : entries->items) {
        NB_TRY(const Term term, EntryReader(entry).read());
        if (keys.contains(term.key))
            return misfit(entry, TermWords::tr("代号“%1”重复。").arg(term.key));
        keys.insert(term.key);
        terms << term;
    }
    return terms;
}

} // namespace nianbao
