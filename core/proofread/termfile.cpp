// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/terms.h"

#include "core/text/listfile.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kLongestTerm = 200; // characters

constexpr ListFile kFile {QLatin1String("nianbao-terms"), 1, QLatin1String("entries"), 0, 20'000,
    QLatin1String("terms.content"), QT_TRANSLATE_NOOP("text", "词表"),
    QT_TRANSLATE_NOOP("text", "请改正这一行后再试，在那以前沿用原来的词表。")};

struct TermWords {
    Q_DECLARE_TR_FUNCTIONS(proofread)
};

Result<QString> textOf(const JsonValue &value)
{
    NB_TRY(const QString text, kFile.textOf(value));
    if (text.isEmpty() || text.size() > kLongestTerm)
        return kFile.misfit(value, TermWords::tr("文字应有1至%1字。").arg(QString::number(kLongestTerm)));
    return text;
}

/// One entry, key by key.
class EntryReader {
public:
    /// `known`: texts of other entries, which are kept in memory once.
    EntryReader(const JsonValue &entry, QSet<QString> &known)
        : m_entry(entry)
        , m_known(known)
    {
    }

    Result<Term> read()
    {
        NB_CHECK(checkKeys());
        NB_TRY(m_term.key, needed(u"key"));
        NB_TRY(m_term.kind, enumerated<TermKind>(u"kind"));
        NB_TRY(m_term.level, enumerated<Severity>(u"level"));
        NB_TRY(m_term.right, optional(u"right"));
        NB_TRY(m_term.message, optional(u"message"));
        NB_TRY(m_term.source, optional(u"source"));
        for (QString *text : {&m_term.message, &m_term.source})
            *text = *m_known.insert(*text);
        NB_TRY(m_term.words, list(u"words"));
        NB_TRY(m_term.units, list(u"units"));
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
            QStringLiteral("words"), QStringLiteral("units"), QStringLiteral("wrong"), QStringLiteral("unlessBefore"),
            QStringLiteral("unlessAfter"), QStringLiteral("onlyBefore"), QStringLiteral("onlyAfter"),
            QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("level"), QStringLiteral("message"),
            QStringLiteral("source"), QStringLiteral("date")};
        return kFile.checkKeys(m_entry, kKnown);
    }

    Result<QString> needed(QStringView key) const
    {
        NB_TRY(const JsonValue *value, kFile.needed(m_entry, key, JsonValue::Type::String));
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
        NB_CHECK(kFile.checkType(*value, JsonValue::Type::Array));
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
        return kFile.unknown(*m_entry.find(key));
    }

    Status readYears()
    {
        for (const auto &[key, year] : {std::pair {u"from", &m_term.from}, std::pair {u"to", &m_term.to}}) {
            const JsonValue *value = m_entry.find(key);
            if (!value || value->type == JsonValue::Type::Null)
                continue;
            const std::optional<int> number = value->toInt();
            if (!number || *number < 1900 || *number > 2100)
                return kFile.misfit(*value, TermWords::tr("“%1”应为年份。").arg(key));
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
            return kFile.misfit(*m_entry.find(u"date"), TermWords::tr("“%1”不是日期。").arg(text));
        return ok();
    }

    const JsonValue &m_entry;
    QSet<QString> &m_known;
    Term m_term;
};

} // namespace

Result<QList<Term>> readTerms(const QByteArray &json)
{
    NB_TRY(const JsonValue root, parseJson(json));
    NB_TRY(const JsonValue *entries, kFile.listIn(root));
    QList<Term> terms;
    QSet<QString> keys;
    QSet<QString> known;
    for (const JsonValue &entry : entries->items) {
        NB_TRY(const Term term, EntryReader(entry, known).read());
        if (keys.contains(term.key))
            return kFile.misfit(entry, TermWords::tr("代号“%1”重复。").arg(term.key));
        keys.insert(term.key);
        terms << term;
    }
    return terms;
}

} // namespace nianbao
