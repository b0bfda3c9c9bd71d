// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmlmarkup.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <cctype>

namespace nianbao {

namespace {

constexpr int kDeepest = 2000; // levels
constexpr qsizetype kMostInTag = 1000; // attributes; the parser compares each with each
constexpr qsizetype kMostTags = 300'000; // the parser and the reader take about 1 KB for each
constexpr qsizetype kMostAttributes = 300'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(richtext)
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

/// Elements whose end tags may be left out, or that have none: they do not nest by being repeated.
bool nests(const QByteArray &tag)
{
    static const QSet<QByteArray> kFlat {"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
        "optgroup", "br", "hr", "img", "input", "meta", "link", "base", "col", "colgroup", "area", "embed", "param",
        "source", "track", "wbr", "rp", "rt", "rb"};
    return !kFlat.contains(tag);
}

class MarkupScan {
public:
    MarkupScan(const QByteArray &html, const QString &file)
        : m_html(html)
        , m_file(file)
    {
    }

    Status run();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_html.size(); }
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : '\0';
    }
    void skipSpace();
    void skipComment();
    void skipValue();
    QByteArray tagName();
    qsizetype attributes();
    Status tag();
    void skipRaw(const QByteArray &name);
    Status nest(const QByteArray &name, bool closes, qsizetype start);
    [[nodiscard]] Error refusal(const QString &what, qsizetype place) const;

    const QByteArray &m_html;
    const QString &m_file;
    qsizetype m_at = 0;
    qsizetype m_tags = 0;
    qsizetype m_attributes = 0;
    QHash<QByteArray, int> m_open; ///< by name: an end tag closes none of another name
    int m_depth = 0; ///< the sum of m_open
};

Error MarkupScan::refusal(const QString &what, qsizetype place) const
{
    const int line = int(QByteArrayView(m_html).first(place).count('\n')) + 1;
    return pageRefused(m_file, Words::tr("网页“%1”第%2行：%3。").arg(m_file, QString::number(line), what), line);
}

void MarkupScan::skipSpace()
{
    while (!atEnd() && isSpace(m_html[m_at]))
        ++m_at;
}

/// <!--> and <!---> are whole, --!> is an end too.
void MarkupScan::skipComment()
{
    for (qsizetype at = m_html.indexOf("--", m_at + 1); at >= 0; at = m_html.indexOf("--", at + 1)) {
        m_at = at + 2;
        if (peek() == '>' || (peek() == '!' && peek(1) == '>'))
            return;
    }
    m_at = m_html.size();
}

QByteArray MarkupScan::tagName()
{
    const qsizetype start = m_at;
    while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>')
        ++m_at;
    return m_html.mid(start, m_at - start).toLower();
}

void MarkupScan::skipValue()
{
    const char quote = peek();
    if (quote == '"' || quote == '\'') {
        const qsizetype end = m_html.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
        ++m_at;
}

/// How many; stands behind the tag then.
qsizetype MarkupScan::attributes()
{
    qsizetype count = 0;
    while (!atEnd() && m_html[m_at] != '>') {
        if (isSpace(m_html[m_at]) || m_html[m_at] == '/') {
            ++m_at;
            continue;
        }
        ++count;
        do // a name may begin with any character, = too
            ++m_at;
        while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>' && m_html[m_at] != '=');
        skipSpace();
        if (peek() != '=')
            continue;
        ++m_at;
        skipSpace();
        skipValue();
    }
    ++m_at;
    return count;
}

Status MarkupScan::nest(const QByteArray &name, bool closes, qsizetype start)
{
    if (!nests(name))
        return ok();
    int &open = m_open[name];
    if (closes && open == 0)
        return ok();
    open += closes ? -1 : 1;
    m_depth += closes ? -1 : 1;
    if (m_depth > kDeepest)
        return refusal(Words::tr("标签嵌套超过%1层").arg(kDeepest), start);
    return ok();
}

/// In pictures and formulas (SVG, MathML) these two hold markup.
void MarkupScan::skipRaw(const QByteArray &name)
{
    if ((name != "script" && name != "style") || m_open.value("svg") > 0 || m_open.value("math") > 0)
        return;
    while (!atEnd()) {
        const qsizetype end = m_html.indexOf("</", m_at);
        m_at = end < 0 ? m_html.size() : end;
        if (m_html.mid(m_at + 2, name.size()).toLower() == name)
            return;
        m_at += 2;
    }
}

Status MarkupScan::tag()
{
    const qsizetype start = m_at;
    const bool closes = peek() == '/';
    m_at += closes ? 1 : 0;
    const QByteArray name = tagName();
    const qsizetype count = attributes();
    m_attributes += count;
    if (count > kMostInTag)
        return refusal(
            Words::tr("一个标签有%1个属性，超过%2个的上限").arg(QString::number(count), QString::number(kMostInTag)),
            start);
    if (++m_tags > kMostTags)
        return refusal(Words::tr("标签超过%1个").arg(kMostTags), start);
    if (m_attributes > kMostAttributes)
        return refusal(Words::tr("标签的属性共超过%1个").arg(kMostAttributes), start);
    NB_CHECK(nest(name, closes, start));
    if (!closes)
        skipRaw(name);
    return ok();
}

Status MarkupScan::run()
{
    for (m_at = m_html.indexOf('<'); m_at >= 0; m_at = atEnd() ? -1 : m_html.indexOf('<', m_at)) {
        ++m_at;
        if (peek() == '!' && peek(1) == '-' && peek(2) == '-')
            skipComment();
        else if (isLetter(peek()) || (peek() == '/' && isLetter(peek(1))))
            NB_CHECK(tag());
    }
    return ok();
}

} // namespace

Error pageRefused(const QString &file, const QString &message, int line)
{
    Error error {ErrorKind::Limit, QStringLiteral("html.limit"), message,
        Words::tr("请在浏览器里打开网页，把正文复制到 WPS 或 Word 中另存，再导入。"), file};
    error.place.line = line;
    return error;
}

Status checkMarkup(const QByteArray &html, const QString &file)
{
    return MarkupScan(html, file).run();
}

} // namespace nianbao
