// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include "core/text/encoding.h"
#include "core/text/jsonkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace nianbao {

namespace {

constexpr int kLongestKey = 256; // characters; the longest known key has 17
constexpr int kDeepest = 64; // the parser calls itself, so this also bounds the stack

class Parser {
public:
    Parser(QStringView text, qsizetype longestString)
        : m_text(text)
        , m_longestString(longestString)
    {
    }

    Result<JsonValue> document();

private:
    Status value(JsonValue &into, int depth);
    Status number(JsonValue &into);
    Status word(JsonValue &into);
    Status array(JsonValue &into, int depth);
    Status object(JsonValue &into, int depth);
    Status key(JsonKeys &keys);
    bool takeKey(const QString &key);
    [[nodiscard]] QString usualKey();
    [[nodiscard]] QList<JsonValue> taken(size_t first);
    void shareKeys(JsonValue &object);
    Status string(QString &into);
    [[nodiscard]] bool isTooLong(const QString &string, bool closed) const;
    Status escape(QString &into);
    Result<char16_t> hexUnit();

    void skipSpace();
    bool digits();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char16_t peek() const { return atEnd() ? u'\0' : m_text[m_at].unicode(); }
    bool take(char16_t c);
    Error fault(const char *code, const char *message, const QString &first = {}, const QString &second = {}) const;
    Error unexpected(const char *wanted) const;
    [[nodiscard]] JsonPosition position() const { return {m_line, int(m_at - m_lineStart) + 1}; }

    QStringView m_text;
    qsizetype m_longestString; // bytes in UTF-8
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    std::vector<JsonValue> m_open; ///< entries of the arrays and objects that are not closed yet
    QStringList m_usual; ///< keys of the last object: in a list of objects those of the next, which shares their memory
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(text)
};

Error Parser::fault(const char *code, const char *message, const QString &first, const QString &second) const
{
    const JsonPosition at = position();
    const QString what = first.isNull() ? Words::tr(message) : Words::tr(message).arg(first, second);
    return Error {
        .kind = ErrorKind::Input,
        .code = QLatin1String(code),
        .message = Words::tr("文件第%1行第%2列：%3").arg(QString::number(at.line), QString::number(at.column), what),
        .remedy = Words::tr("请重新导出该文件，或请发送方改正后再发。"),
        .file = {},
        .place = {at.line, at.column, {}, {}, {}},
    };
}

Error Parser::unexpected(const char *wanted) const
{
    if (atEnd())
        return fault("json.truncated", QT_TRANSLATE_NOOP("text", "文件到此中断，内容不完整。"));
    return fault("json.syntax", QT_TRANSLATE_NOOP("text", "不是有效的JSON，此处应为%1。%2"), Words::tr(wanted),
        QLatin1String(""));
}

void Parser::skipSpace()
{
    for (; !atEnd(); ++m_at) {
        const char16_t c = peek();
        if (c == u'\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        } else if (c != u' ' && c != u'\t') {
            return;
        }
    }
}

bool Parser::take(char16_t c)
{
    if (peek() != c)
        return false;
    ++m_at;
    return true;
}

bool Parser::digits()
{
    const qsizetype start = m_at;
    while (peek() >= u'0' && peek() <= u'9')
        ++m_at;
    return m_at > start;
}

Result<JsonValue> Parser::document()
{
    skipSpace();
    JsonValue root;
    NB_CHECK(value(root, 1));
    skipSpace();
    if (!atEnd())
        return fault("json.syntax", QT_TRANSLATE_NOOP("text", "JSON内容结束之后还有多余的字符。"));
    return root;
}

Status Parser::value(JsonValue &into, int depth)
{
    const JsonPosition start = position();
    if (depth > kDeepest)
        return fault(
            "json.depth", QT_TRANSLATE_NOOP("text", "嵌套超过%1层。%2"), QString::number(kDeepest), QLatin1String(""));
    into.line = start.line;
    into.column = start.column;
    if (take(u'{'))
        return object(into, depth);
    if (take(u'['))
        return array(into, depth);
    if (take(u'"')) {
        into.type = JsonValue::Type::String;
        return string(into.text);
    }
    return peek() == u'-' || (peek() >= u'0' && peek() <= u'9') ? number(into) : word(into);
}

Status Parser::array(JsonValue &into, int depth)
{
    into.type = JsonValue::Type::Array;
    skipSpace();
    if (take(u']'))
        return ok();
    const size_t first = m_open.size();
    for (;;) {
        skipSpace();
        JsonValue entry;
        NB_CHECK(value(entry, depth + 1));
        m_open.push_back(std::move(entry));
        skipSpace();
        if (take(u']')) {
            into.items = taken(first);
            return ok();
        }
        if (!take(u','))
            return unexpected(QT_TRANSLATE_NOOP("text", "逗号或右方括号"));
    }
}

Status Parser::object(JsonValue &into, int depth)
{
    into.type = JsonValue::Type::Object;
    JsonKeys keys(into.keys, m_usual);
    skipSpace();
    if (take(u'}'))
        return ok();
    const size_t first = m_open.size();
    for (;;) {
        skipSpace();
        NB_CHECK(key(keys));
        skipSpace();
        if (!take(u':'))
            return unexpected(QT_TRANSLATE_NOOP("text", "冒号"));
        skipSpace();
        JsonValue entry;
        NB_CHECK(value(entry, depth + 1));
        m_open.push_back(std::move(entry));
        skipSpace();
        if (take(u'}')) {
            keys.close();
            into.items = taken(first);
            shareKeys(into);
            return ok();
        }
        if (!take(u','))
            return unexpected(QT_TRANSLATE_NOOP("text", "逗号或右花括号"));
    }
}

Status Parser::key(JsonKeys &keys)
{
    const JsonPosition start = position();
    if (!take(u'"'))
        return unexpected(QT_TRANSLATE_NOOP("text", "双引号括起的键名"));
    if (takeKey(keys.likely())) {
        keys.addLikely(start);
        return ok();
    }
    QString name = usualKey();
    if (name.isNull())
        NB_CHECK(string(name));
    if (name.size() > kLongestKey)
        return fault("json.key", QT_TRANSLATE_NOOP("text", "键名超过%1个字符。%2"), QString::number(kLongestKey),
            QLatin1String(""));
    if (const std::optional<JsonPosition> first = keys.add(name, start)) {
        return fault("json.duplicateKey", QT_TRANSLATE_NOOP("text", "键“%1”重复，前一处在%2。"), name,
            Words::tr("第%1行第%2列").arg(QString::number(first->line), QString::number(first->column)));
    }
    return ok();
}

/// Whether the key stands here letter for letter, with the quotation mark behind it.
bool Parser::takeKey(const QString &key)
{
    const QStringView here = m_text.mid(m_at, key.size() + 1);
    if (key.isEmpty() || here.size() <= key.size() || here.back() != u'"' || !here.startsWith(key))
        return false;
    m_at += here.size();
    return true;
}

/// A key of the last object that stands here.
QString Parser::usualKey()
{
    const auto usual =
        std::find_if(m_usual.begin(), m_usual.end(), [this](const QString &each) { return takeKey(each); });
    return usual == m_usual.end() ? QString() : *usual;
}

/// The entries from there on, in a list that is just as long.
QList<JsonValue> Parser::taken(size_t first)
{
    QList<JsonValue> items;
    items.reserve(qsizetype(m_open.size() - first));
    for (size_t index = first; index < m_open.size(); ++index)
        items.append(std::move(m_open[index]));
    m_open.resize(first);
    return items;
}

void Parser::shareKeys(JsonValue &object)
{
    constexpr qsizetype kMost = 16; // each key of the next object is looked for among them
    const auto isPlain = [](const QString &key) {
        return std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\'; });
    };
    if (object.keys == m_usual)
        object.keys = m_usual;
    else if (object.keys.size() <= kMost && std::all_of(object.keys.begin(), object.keys.end(), isPlain))
        m_usual = object.keys;
}

bool Parser::isTooLong(const QString &string, bool closed) const
{
    constexpr qsizetype kMostBytes = 3; // of one UTF-16 unit in UTF-8
    return string.size() > m_longestString
        || (closed && string.size() > m_longestString / kMostBytes && string.toUtf8().size() > m_longestString);
}

Status Parser::string(QString &into)
{
    for (qsizetype start = m_at; !atEnd(); start = m_at) {
        while (!atEnd() && peek() != u'"' && peek() != u'\\' && peek() >= u' ')
            ++m_at;
        if (into.isEmpty())
            into = m_text.sliced(start, m_at - start).toString(); // most have no escape: not a byte too long
        else
            into.append(m_text.sliced(start, m_at - start));
        const bool closed = take(u'"');
        if (isTooLong(into, closed)) {
            constexpr qsizetype kMegabyte = 1024 * 1024;
            return fault("json.string", QT_TRANSLATE_NOOP("text", "一个字符串超过%1 MB。%2"),
                QString::number(m_longestString / kMegabyte), QLatin1String(""));
        }
        if (closed)
            return ok();
        if (atEnd())
            break;
        if (!take(u'\\')) {
            return fault("json.control", QT_TRANSLATE_NOOP("text", "字符串内有未转义的控制字符（U+%1）。%2"),
                QStringLiteral("%1").arg(int(peek()), 4, 16, QLatin1Char('0')).toUpper(), QLatin1String(""));
        }
        NB_CHECK(escape(into));
    }
    return unexpected(QT_TRANSLATE_NOOP("text", "双引号"));
}

Status Parser::escape(QString &into)
{
    static constexpr QStringView kNames = u"\"\\/bfnrt";
    static constexpr QStringView kMeanings = u"\"\\/\b\f\n\r\t";
    const qsizetype simple = atEnd() ? -1 : kNames.indexOf(QChar(peek()));
    if (simple >= 0) {
        ++m_at;
        into.append(kMeanings[simple]);
        return ok();
    }
    if (!take(u'u'))
        return unexpected(QT_TRANSLATE_NOOP("text", "有效的转义"));
    NB_TRY(const char16_t unit, hexUnit());
    if (unit == 0)
        return fault("json.nul", QT_TRANSLATE_NOOP("text", "字符串内有空字符（NUL）。"));
    into.append(QChar(unit));
    if (!QChar::isSurrogate(unit))
        return ok();
    constexpr auto kHalf = QT_TRANSLATE_NOOP("text", "字符串内有不成对的代理项，不是有效的字符。");
    if (!QChar::isHighSurrogate(unit) || !take(u'\\') || !take(u'u'))
        return fault("json.surrogate", kHalf);
    NB_TRY(const char16_t second, hexUnit());
    if (!QChar::isLowSurrogate(second))
        return fault("json.surrogate", kHalf);
    into.append(QChar(second));
    return ok();
}

Result<char16_t> Parser::hexUnit()
{
    constexpr int kDigits = 4;
    const QStringView hex = m_text.mid(m_at, kDigits);
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (hex.size() < kDigits || !std::all_of(hex.begin(), hex.end(), isHex))
        return unexpected(QT_TRANSLATE_NOOP("text", "四位十六进制数字"));
    m_at += kDigits;
    return char16_t(hex.toUShort(nullptr, 16));
}

Status Parser::number(JsonValue &into)
{
    constexpr auto kWanted = QT_TRANSLATE_NOOP("text", "数字");
    const qsizetype start = m_at;
    take(u'-');
    if (!take(u'0') && !digits())
        return unexpected(kWanted);
    if (take(u'.') && !digits())
        return unexpected(kWanted);
    if (take(u'e') || take(u'E')) {
        if (!take(u'+'))
            take(u'-');
        if (!digits())
            return unexpected(kWanted);
    }
    into.type = JsonValue::Type::Number;
    into.text = m_text.sliced(start, m_at - start).toString();
    return ok();
}

Status Parser::word(JsonValue &into)
{
    struct Row {
        QStringView word;
        JsonValue::Type type;
        bool boolean;
    };
    static constexpr Row kRows[] {
        {u"null", JsonValue::Type::Null, false},
        {u"true", JsonValue::Type::Bool, true},
        {u"false", JsonValue::Type::Bool, false},
    };
    for (const Row &row : kRows) {
        if (!m_text.sliced(m_at).startsWith(row.word))
            continue;
        m_at += row.word.size();
        into.type = row.type;
        into.boolean = row.boolean;
        return ok();
    }
    return unexpected(QT_TRANSLATE_NOOP("text", "一个JSON值"));
}

} // namespace

Result<JsonValue> parseJson(const QByteArray &bytes, qsizetype longestString)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    NB_TRY(const DecodedText decoded, decode(bytes, QLatin1String(wide ? "UTF-16" : "UTF-8")));
    return Parser(decoded.text, longestString).document();
}

} // namespace nianbao
