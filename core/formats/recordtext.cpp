// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordtext.h"

#include "core/model/textlimits.h"
#include "core/model/year.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\t';
}

/// Characters that nobody sees or that turn the text round.
bool isOdd(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
        return !isBreak(c);
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

QString codePoint(QChar c)
{
    return QStringLiteral("U+") + QStringLiteral("%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

QString withHalfWidthDigits(QString text)
{
    for (QChar &c : text) {
        if (c >= u'０' && c <= u'９')
            c = QChar(char16_t(c.unicode() - u'０' + u'0'));
    }
    return text;
}

bool isDay(int year, int month, int day)
{
    constexpr int kLeapYear = 4; // QDate knows no year 0
    const int inMonth = month >= 1 && month <= 12 ? QDate(year > 0 ? year : kLeapYear, month, 1).daysInMonth() : 0;
    return inMonth > 0 && day >= 1 && day <= inMonth;
}

} // namespace

DateFault faultOfDate(const QString &text)
{
    static const QRegularExpression kDay(QStringLiteral(
        "(?<!\\d)(\\d{4})\\s*(?:([-/.])|年)\\s*(\\d{1,2})(?!\\d)(?:\\s*(?:\\2|月)\\s*(\\d{1,2})(?!\\d))?"));
    static const QRegularExpression kDigits(QStringLiteral("^\\s*(\\d{4})()(\\d{2})(\\d{2})\\s*$"));
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return DateFault::None;
    const QString digits = withHalfWidthDigits(text);
    DateFault fault = DateFault::None;
    for (const QRegularExpression &form : {kDigits, kDay}) {
        for (auto it = form.globalMatch(digits); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int year = match.captured(1).toInt();
            const int day = match.captured(4).isEmpty() ? 1 : match.captured(4).toInt();
            if (!isDay(year, match.captured(3).toInt(), day))
                return DateFault::Impossible;
            if (!Year::from(year))
                fault = DateFault::Year;
        }
    }
    return fault;
}

RecordText::RecordText(const RecordTable &table, const Record &record, bool own, RecordReading &reading)
    : m_table(table)
    , m_record(record)
    , m_own(own)
    , m_reading(reading)
{
}

/// The field's text; empty where it holds nothing but blanks.
QString RecordText::checked(int field) const
{
    if (field < 0)
        return {};
    const QString &value = m_record.values[field];
    const QString trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return {};
    QString text = m_own ? value : trimmed;
    if (!m_own && QStringView(value).first(value.indexOf(trimmed.front())).contains(u'\t'))
        m_reading.tally(m_table, m_record, "table.tab", Words::tr("单元格开头的制表符没有读入。"));
    if (text.contains(u'\r')) // a line end is no content
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (const auto odd = std::find_if(text.cbegin(), text.cend(), isOdd); odd != text.cend()) {
        m_reading.note(m_table, m_record, field, "table.character",
            Words::tr("含有看不见、控制方向或自造的字符（%1），已保留，请核对。").arg(codePoint(*odd)));
    }
    return text;
}

/// What stands behind the last sentence — a quote's or a bracket's end — closes nothing.
QString RecordText::closed(const QString &text) const
{
    qsizetype end = text.size();
    while (end > 0 && QStringView(u"”’）》」』〕)\"'").contains(text[end - 1]))
        --end;
    const bool isClosed = end == 0 || QStringView(u"。，、：；！？.,:;!?…—").contains(text[end - 1]);
    if (m_own || isClosed)
        return text;
    return text + u'。';
}

QString RecordText::title() const
{
    return closed(line(u"title"));
}

void RecordText::checkLength(int field, qsizetype length, int longest) const
{
    if (length > longest) {
        m_reading.fail(m_table, m_record, field, "table.limit",
            Words::tr("有%1字，超过%2字的上限。").arg(QString::number(length), QString::number(longest)),
            ErrorKind::Limit);
    }
}

QString RecordText::line(QStringView key) const
{
    const int field = m_table.indexOf(key);
    QString text = checked(field);
    checkLength(field, text.size(), kLongestTitle);
    if (std::any_of(text.cbegin(), text.cend(), isBreak)) {
        std::replace_if(text.begin(), text.end(), isBreak, QChar(u' '));
        m_reading.note(m_table, m_record, field, "table.break", Words::tr("单元格内的换行或制表符已改为空格。"));
    }
    return text;
}

QString RecordText::lines(QStringView key) const
{
    const int field = m_table.indexOf(key);
    const QString text = checked(field);
    checkLength(field, text.size(), kLongestText);
    return text;
}

Paragraphs RecordText::prose(QStringView key) const
{
    const int field = m_table.indexOf(key);
    Paragraphs paragraphs;
    const QString text = checked(field);
    const QStringList parts = text.contains(u'\n') ? text.split(u'\n') : QStringList {text}; // which shares its memory
    paragraphs.reserve(parts.size());
    for (const QString &part : parts) {
        const QString line = m_own ? part : part.trimmed();
        if (line.trimmed().isEmpty())
            continue;
        checkLength(field, line.size(), kLongestText);
        paragraphs.append(Paragraph {line.contains(u'\t') ? ParagraphKind::Raw : ParagraphKind::Text, line});
    }
    if (!paragraphs.isEmpty() && paragraphs.last().kind == ParagraphKind::Text)
        paragraphs.last().text = closed(paragraphs.last().text);
    return paragraphs;
}

QString RecordText::date(QStringView key) const
{
    const int field = m_table.indexOf(key);
    const QString text = line(key);
    switch (faultOfDate(text)) {
    case DateFault::Impossible:
        m_reading.fail(m_table, m_record, field, "table.date", Words::tr("没有“%1”这一天。").arg(text.left(40)));
        break;
    case DateFault::Year:
        m_reading.note(m_table, m_record, field, "table.year",
            Words::tr("“%1”的年份不在%2至%3之间，请核对。")
                .arg(text.left(40), QString::number(Year::kFirst), QString::number(Year::kLast)));
        break;
    case DateFault::None:
        break;
    }
    return text;
}

} // namespace nianbao
