// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordids.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr int kLongestKey = 200; // characters
constexpr QLatin1String kFormRow("form-");
constexpr qint64 kExactDouble = qint64(1) << 53; // beyond it a spreadsheet's numbers are not exact

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString bare(const QString &text)
{
    QString result = text.trimmed();
    for (QChar &c : result) {
        if (c >= u'０' && c <= u'９')
            c = QChar(char16_t(c.unicode() - u'０' + u'0'));
    }
    return result;
}

/// -3, 17, 9223372036854775808: not 1.5 or A-3, which are names like others.
bool isWholeNumber(const QString &text)
{
    const QStringView digits = text.startsWith(u'-') || text.startsWith(u'+') ? QStringView(text).sliced(1) : text;
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit);
}

/// 1.23456789012345E+17: a spreadsheet has cut the digits off.
bool isRounded(const QString &text)
{
    bool ok = false;
    return text.contains(u'E', Qt::CaseInsensitive) && isDigit(text.back()) && isDigit(text.front())
        && text.toDouble(&ok) >= double(kExactDouble) && ok;
}

} // namespace

Id formRowId(const IdSource &ids)
{
    return Id {kFormRow + ids().value};
}

bool isFormRowId(const Id &id)
{
    return id.value.startsWith(kFormRow);
}

bool canBeId(const QString &text)
{
    constexpr int kLongestId = 64;
    return !text.isEmpty() && text.size() <= kLongestId && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'-' || c == u'_';
    });
}

bool isMadeId(const QString &text)
{
    constexpr int kDashes[] {8, 13, 18, 23}; // a UUID's
    constexpr int kLength = 36;
    if (text.size() != kLength)
        return false;
    for (int i = 0; i < kLength; ++i) {
        const QChar c = text[i];
        const bool dash = std::find(std::begin(kDashes), std::end(kDashes), i) != std::end(kDashes);
        if (dash ? c != u'-' : !(isDigit(c) || (c >= u'a' && c <= u'f')))
            return false;
    }
    return true;
}

QStringList partedNames(const QString &text)
{
    QStringList names;
    const bool byLines = text.contains(u'\n');
    QString name;
    const auto end = [&] {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
        name.clear();
    };
    for (const QChar c : text) {
        if (byLines ? c == u'\n' : QStringView(u"、，；,;|").contains(c))
            end();
        else
            name += c;
    }
    end();
    return names;
}

RecordIds::RecordIds(RecordReading &reading)
    : m_reading(reading)
{
}

QString RecordIds::key(const RecordTable &table, const Record &record, int field)
{
    const QString text = field < 0 ? QString() : bare(record.values[field]);
    if (text.size() > kLongestKey) {
        m_reading.fail(table, record, field, "table.limit",
            Words::tr("编号有%1字，超过%2字的上限。").arg(QString::number(text.size()), QString::number(kLongestKey)),
            ErrorKind::Limit);
        return {};
    }
    bool fits = true;
    const qint64 number = isWholeNumber(text) ? text.toLongLong(&fits) : 0;
    if (!fits || number < 0) {
        m_reading.fail(
            table, record, field, "table.number", Words::tr("编号“%1”不是可用的正整数。").arg(text.left(40)));
    } else if ((number > kExactDouble || (!text.isEmpty() && isRounded(text))) && m_longNumbers++ == 0) {
        m_reading.note(table, record, field, "table.longNumber",
            Words::tr("编号“%1”位数太多，表格软件可能已改动末几位，请核对。").arg(text.left(40)));
    }
    return text;
}

Id RecordIds::ownId(const RecordTable &table, const Record &record, int field)
{
    const QString text = field < 0 ? QString() : record.values[field].trimmed();
    if (text.isEmpty() || canBeId(text))
        return Id {text};
    m_reading.fail(table, record, field, "table.id",
        Words::tr("“%1”不是本程序的编号，这一列请保持原样或留空。").arg(text.left(40)));
    return {};
}

void RecordIds::checkOnce(
    const RecordTable &table, const Record &record, int field, const QString &scope, const QString &value)
{
    if (value.isEmpty() || m_reading.error)
        return;
    Seen &first = m_seen[scope + u'\n' + value];
    if (first.record) {
        m_reading.fail(table, record, field, "table.duplicateId",
            Words::tr("编号“%1”重复，前一处在%2。").arg(value.left(80), first.table->where(*first.record)));
        return;
    }
    first = {&table, &record};
}

QList<RecordIdentity> RecordIds::identify(const RecordTable &table, const QString &scope)
{
    const int idField = table.indexOf(FieldRule::OwnId);
    const int keyField = table.indexOf(FieldRule::Key);
    const int ordinalField = table.indexOf(FieldRule::Ordinal);
    QList<RecordIdentity> identities;
    identities.reserve(table.records.size());
    m_seen.reserve(m_seen.size() + table.records.size());
    for (const Record &record : table.records) {
        RecordIdentity identity;
        identity.id = ownId(table, record, idField);
        identity.key = key(table, record, keyField);
        if (identity.id.isNull() && isMadeId(identity.key))
            identity.id = Id {std::exchange(identity.key, {})};
        identity.own = !identity.id.isNull() && !isFormRowId(identity.id);
        checkOnce(table, record, idField, {}, identity.id.value);
        checkOnce(table, record, keyField, keyOf(table.kind) + scope, identity.key);
        if (identity.id.isNull())
            identity.id = m_reading.options.ids();
        if (!scope.isEmpty() && !identity.key.isEmpty())
            identity.key = scope + u'!' + identity.key;
        if (ordinalField >= 0)
            identity.ordinal = bare(record.values[ordinalField]);
        identities.append(identity);
        if (m_reading.error)
            break;
    }
    return identities;
}

void RecordLinks::add(const RecordIdentity &identity, int target)
{
    m_byId.insert(identity.id.value, target);
    const auto once = [&](QHash<QString, int> &index, const QString &name) {
        if (!name.isEmpty())
            index.insert(name, index.contains(name) ? -1 : target);
    };
    once(m_byNumber, identity.key.section(u'!', -1));
    once(m_byOrdinal, identity.ordinal);
}

int RecordLinks::find(const QString &name) const
{
    const QString text = bare(name);
    if (const auto it = m_byId.constFind(text); it != m_byId.constEnd())
        return *it;
    if (const auto it = m_byNumber.constFind(text); it != m_byNumber.constEnd())
        return *it;
    return m_byOrdinal.value(text, -1);
}

} // namespace nianbao
