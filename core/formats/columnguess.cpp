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

/// What the texts of one column are like.
struct ColumnNature {
    int filled = 0;
    int categories = 0;
    int dates = 0;
    int bodies = 0; ///< of the state: 县司法局, 城关镇
    int numbers = 0;
    qsizetype characters = 0;

    [[nodiscard]] bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 8; }
    [[nodiscard]] double average() const { return filled > 0 ? double(characters) / filled : 0; }
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
        QStringLiteral("^\\S{1,20}(?:局|委|办|镇|乡|街道|办事处|中心|院|科|股|室|会|政府|部|队|所|站)$"));
    return kForm.match(text).hasMatch();
}

ColumnNature natureOf(const Sheet &sheet, qsizetype header, qsizetype column, const QSet<QString> &titles)
{
    ColumnNature nature;
    for (qsizetype i = header + 1; i < std::min(header + 1 + kLookedAt, sheet.rows.size()); ++i) {
        const QList<SheetCell> &cells = sheet.rows[i].cells;
        const QString text = column < cells.size() ? cells[column].text.trimmed() : QString();
        if (text.isEmpty())
            continue;
        ++nature.filled;
        nature.characters += text.size();
        nature.categories += int(titles.contains(bareCategory(text)));
        nature.dates += int(isDate(text) && faultOfDate(text) == DateFault::None);
        nature.bodies += int(isBodyOfState(text));
        bool isNumber = false;
        text.toDouble(&isNumber);
        nature.numbers += int(isNumber || text.endsWith(u'%'));
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
            if (!field)
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
        qsizetype longest = -1;
        for (qsizetype i = 0; i < m_natures.size(); ++i) {
            const ColumnNature &nature = m_natures[i];
            if (!isFree(i) || nature.filled == 0)
                continue;
            if (nature.mostly(nature.categories))
                propose(i, u"category");
            else if (nature.mostly(nature.dates))
                propose(i, m_found.mapping.table == TableKind::Plans ? u"due" : u"date");
            else if (nature.mostly(nature.bodies))
                propose(i, m_found.mapping.table == TableKind::Units ? u"name" : u"unit");
            else if (!nature.mostly(nature.numbers) && (longest < 0 || nature.average() > m_natures[longest].average()))
                longest = i;
        }
        if (longest < 0 || m_found.mapping.table == TableKind::Units)
            return;
        if (m_natures[longest].average() > kLongestTitle || m_found.mapping.fields.contains(QStringLiteral("title")))
            propose(longest, u"body");
        for (qsizetype i = 0; i < m_natures.size(); ++i) {
            if (m_natures[i].filled > 0 && !m_natures[i].mostly(m_natures[i].numbers)
                && m_natures[i].average() <= kLongestTitle)
                propose(i, u"title");
        }
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
