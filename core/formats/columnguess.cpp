// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/columnguess.h"

#include "core/formats/categoryindex.h"
#include "core/formats/recordtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kLookedAt = 50; // rows
constexpr double kLongestTitle = 30; // characters on average
constexpr double kLongestName = 4; // of a person, on average

/// What the texts of one column are like.
struct ColumnNature {
    int filled = 0;
    int categories = 0;
    int dates = 0;
    int bodies = 0; ///< of the state: 县司法局, 城关镇
    int rooms = 0; ///< of the sender: 法制股, 执法科
    int numbers = 0;
    qsizetype characters = 0;
    QSet<QString> distinct {};

    [[nodiscard]] bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 8; }
    [[nodiscard]] double average() const { return filled > 0 ? double(characters) / filled : 0; }
    /// Words that say something of each row.
    [[nodiscard]] bool isText() const
    {
        return filled > 0 && !mostly(categories) && !mostly(dates) && !mostly(bodies) && !mostly(rooms)
            && !mostly(numbers);
    }
    /// What a row is called: neither a name nor a word that comes again and again.
    [[nodiscard]] bool isTelling() const { return average() > kLongestName && distinct.size() * 2 > filled; }
};

QSet<QString> titlesOf(const QList<Categories> &categories)
{
    QSet<QString> titles;
    for (const Categories &list : categories) {
        for (const Categories::Category &category : list.sections)
            titles.insert(bareCategory(category.title));
    }
    return titles;
}

bool isDate(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^\\d{4}(?:[-/.]\\d{1,2}(?:[-/"
                       ".]\\d{1,2})?|年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{4})(?:前|底前|底)?$|^\\d{1,2}月"));
    return kForm.match(text).hasMatch();
}

bool isBodyOfState(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^\\S{1,20}(?:局|委|办|镇|乡|街道|办事处|办公室|中心|院|会|政府|部|队|所|站)$"));
    return kForm.match(text).hasMatch();
}

bool isRoom(const QString &text)
{
    static const QRegularExpression kForm(QStringLiteral("^\\S{1,12}(?:科|股|室)$"));
    return !isBodyOfState(text) && kForm.match(text).hasMatch();
}

/// 1,234,568; 12.5%; -3; ￥1,000.00; 6场.
bool isFigure(const SheetCell &cell, const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^[-+(（]?[¥￥$]?\\s*[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?:[eE][-+]?\\d+)?[)）]?\\s*"
                       "(?:%|％|‰|件|次|人次|人|个|起|份|场次|场|期|篇|条|项|户|家|册|万元|亿元|元|万|天|小时)?$"));
    return cell.type == SheetCell::Type::Number || cell.type == SheetCell::Type::Boolean
        || kForm.match(text).hasMatch();
}

ColumnNature natureOf(const Sheet &sheet, qsizetype header, qsizetype column, const QSet<QString> &titles)
{
    ColumnNature nature;
    for (qsizetype i = header + 1; i < std::min(header + 1 + kLookedAt, sheet.rows.size()); ++i) {
        const QList<SheetCell> &cells = sheet.rows[i].cells;
        const SheetCell cell = column < cells.size() ? cells[column] : SheetCell();
        const QString text = cell.text.trimmed();
        if (text.isEmpty())
            continue;
        ++nature.filled;
        nature.distinct.insert(text);
        nature.characters += text.size();
        nature.categories += int(titles.contains(bareCategory(text)));
        nature.dates +=
            int(cell.type == SheetCell::Type::Date || (isDate(text) && faultOfDate(text) == DateFault::None));
        nature.bodies += int(isBodyOfState(text));
        nature.rooms += int(isRoom(text));
        nature.numbers += int(isFigure(cell, text));
    }
    return nature;
}

class Guess {
public:
    Guess(FoundTable &found, const Sheet &sheet, qsizetype index, const QList<Categories> &categories)
        : m_found(found)
    {
        const QSet<QString> titles = titlesOf(categories);
        for (qsizetype i = 0; i < found.headers.size(); ++i)
            m_natures << natureOf(sheet, index, i, titles);
    }

    void run()
    {
        byLikeness();
        byContent();
    }

private:
    [[nodiscard]] bool isFree(qsizetype column) const { return m_found.mapping.fields[column].isEmpty(); }

    void propose(qsizetype column, QStringView key)
    {
        const bool isField = tableField(m_found.mapping.table, key) != nullptr;
        if (isField && isFree(column) && !m_found.mapping.fields.contains(key))
            m_found.mapping.fields[column] = key.toString();
    }

    /// The field whose known header of at least two characters ends the column's, the longest first.
    [[nodiscard]] const TableField *likely(qsizetype column) const
    {
        const QString header = normalisedHeader(m_found.headers[column]);
        for (qsizetype from = 1; from + 2 <= header.size(); ++from) {
            if (const TableField *field = fieldOf(m_found.mapping.table, header.sliced(from)))
                return field;
        }
        return nullptr;
    }

    void byLikeness()
    {
        for (qsizetype i = 0; i < m_found.headers.size(); ++i) {
            const bool isOpen = isFree(i) && !m_natures[i].mostly(m_natures[i].numbers);
            const TableField *field = isOpen ? likely(i) : nullptr;
            if (!field || (field->rule == FieldRule::Title && m_natures[i].mostly(m_natures[i].dates)))
                continue;
            if (field->key == u"body" || (field->key == u"note" && isLong(i)))
                m_texts << i; // 考核内容 beside 自查情况: which is the text, its length tells
            else
                propose(i, QString(field->key));
        }
        const auto longest = std::max_element(m_texts.cbegin(), m_texts.cend(),
            [&](qsizetype a, qsizetype b) { return m_natures[a].average() < m_natures[b].average(); });
        if (longest != m_texts.cend() && !isFarShorter(*longest))
            propose(*longest, u"body");
    }

    /// Than another column that has no field yet: then that one is the text.
    [[nodiscard]] bool isFarShorter(qsizetype column) const
    {
        constexpr double kFar = 2;
        for (qsizetype i = 0; i < m_natures.size(); ++i) {
            if (isFree(i) && isLong(i) && m_natures[i].average() > kFar * m_natures[column].average())
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isLong(qsizetype column) const { return m_natures[column].average() > kLongestTitle; }

    void byContent()
    {
        const bool isRegister = m_found.mapping.table == TableKind::Units;
        for (qsizetype i = 0; i < m_natures.size(); ++i) {
            const ColumnNature &nature = m_natures[i];
            if (nature.mostly(nature.categories))
                propose(i, u"category");
            else if (nature.mostly(nature.dates))
                propose(i, m_found.mapping.table == TableKind::Plans ? u"due" : u"date");
            else if (nature.mostly(nature.bodies))
                propose(i, isRegister ? u"name" : u"unit");
        }
        if (!isRegister)
            guessTexts();
    }

    /// The longest of the texts that nobody claimed, -1: there is none.
    [[nodiscard]] qsizetype longestText() const
    {
        qsizetype longest = -1;
        for (qsizetype i = 0; i < m_natures.size(); ++i) {
            if (isFree(i) && m_natures[i].isText()
                && (longest < 0 || m_natures[i].average() > m_natures[longest].average()))
                longest = i;
        }
        return longest;
    }

    /// The first short text that tells a row from others, else the first short one.
    [[nodiscard]] qsizetype likelyTitle() const
    {
        qsizetype first = -1;
        for (qsizetype i = 0; i < m_natures.size(); ++i) {
            if (!isFree(i) || !m_natures[i].isText() || isLong(i))
                continue;
            if (m_natures[i].isTelling())
                return i;
            first = first < 0 ? i : first;
        }
        return first;
    }

    void guessTexts()
    {
        const QStringList &fields = m_found.mapping.fields;
        const qsizetype longest = longestText();
        if (longest >= 0 && (isLong(longest) || fields.contains(QStringLiteral("title"))))
            propose(longest, u"body");
        const qsizetype title = likelyTitle();
        if (title < 0 || fields.contains(QStringLiteral("title")))
            return;
        propose(title, u"title");
        const qsizetype rest = longestText();
        if (rest >= 0 && m_natures[rest].isTelling() && m_natures[rest].average() > m_natures[title].average())
            propose(rest, u"body");
    }

    FoundTable &m_found;
    QList<ColumnNature> m_natures;
    QList<qsizetype> m_texts; ///< columns whose headers are like that of a text
};

} // namespace

void guessColumns(FoundTable &found, const Sheet &sheet, qsizetype index, const QList<Categories> &categories)
{
    Guess(found, sheet, index, categories).run();
}

} // namespace nianbao
