// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/breaks.h"

#include <QStringView>

#include <array>
#include <string_view>

namespace nianbao {

namespace {

bool isIn(char32_t code, std::u16string_view set)
{
    return code < 0x10000 && set.find(char16_t(code)) != set.npos;
}

bool isChineseNumeral(char32_t code)
{
    return isIn(code, u"〇零一二三四五六七八九十百千万两");
}

// Longer units before those that they begin with.
constexpr std::array kUnits {u"平方公里", u"平方米", u"立方米", u"个百分点", u"百分点", u"个小时", u"公里", u"公斤",
    u"公顷", u"千克", u"千米", u"厘米", u"毫米", u"小时", u"分钟", u"人次", u"件次", u"场次", u"户次", u"个月", u"周年",
    u"年度", u"年代", u"世纪", u"周岁", u"号文", u"年", u"月", u"日", u"时", u"分", u"秒", u"天", u"周", u"件", u"项",
    u"人", u"个", u"名", u"次", u"条", u"款", u"号", u"家", u"户", u"处", u"所", u"起", u"份", u"本", u"宗", u"元",
    u"批", u"期", u"场", u"届", u"位", u"篇", u"部", u"章", u"节", u"卷", u"册", u"页", u"类", u"种", u"套", u"台",
    u"辆", u"座", u"间", u"支", u"只", u"张", u"组", u"队", u"级", u"岁", u"倍", u"亩", u"吨", u"米", u"斤", u"度",
    u"字", u"点", u"例", u"幅", u"块", u"面", u"版", u"则", u"轮", u"步", u"站", u"村", u"镇", u"乡", u"县", u"市"};

class Marker {
public:
    explicit Marker(Cells &cells)
        : m_cells(cells)
    {
    }

    void mark()
    {
        for (qsizetype at = 1; at < m_cells.size(); ++at)
            markPair(at);
        for (qsizetype at = 0; at < m_cells.size(); ++at)
            keepRunsFrom(at);
    }

private:
    [[nodiscard]] char32_t codeAt(qsizetype at) const { return at >= 0 && at < m_cells.size() ? m_cells[at].code : 0; }
    [[nodiscard]] bool isDigit(qsizetype at) const { return at >= 0 && at < m_cells.size() && m_cells[at].has(Digit); }

    void markPair(qsizetype at)
    {
        const Cell &before = m_cells[at - 1];
        Cell &cell = m_cells[at];
        cell.hardBefore = !cell.has(NoStart | Space | Combining | Invisible) && !before.has(NoEnd) && !isSingleDash(at)
            && !isTwin(at);
        const bool parted = before.change != cell.change; // of two versions: no run goes from one into the other
        cell.breakBefore = cell.hardBefore && (parted || !(before.has(Word) && cell.has(Word))) && !isSigned(at)
            && (parted || !(before.has(Digit) && cell.has(Digit))) && before.code != 0x2060;
    }

    // —— and ……: two cells that stay together; a longer row may break between its pairs.
    [[nodiscard]] bool isTwin(qsizetype at) const
    {
        if (!isIn(codeAt(at), u"—…"))
            return false;
        int before = 0;
        while (codeAt(at - 1 - before) == codeAt(at))
            ++before;
        return before % 2 == 1;
    }

    [[nodiscard]] bool isSingleDash(qsizetype at) const
    {
        return codeAt(at) == U'—' && codeAt(at - 1) != U'—' && codeAt(at + 1) != U'—';
    }

    [[nodiscard]] bool isSigned(qsizetype at) const { return isDigit(at) && isIn(codeAt(at - 1), u"¥￥±－−＋№"); }

    void keep(qsizetype begin, qsizetype end)
    {
        for (qsizetype at = begin + 1; at < end; ++at)
            m_cells[at].breakBefore = false;
    }

    void keepRunsFrom(qsizetype at)
    {
        if (isDigit(at) && !isDigit(at + 1))
            keepUnit(at);
        switch (codeAt(at)) {
        case U'第':
            keepOrdinal(at);
            break;
        case U'〔':
            keepDocumentNumber(at);
            break;
        case U'·':
            keepMonthDay(at);
            break;
        case U'（':
            keepBracketedNumeral(at);
            break;
        case U'是':
            if (isChineseNumeral(codeAt(at - 1)))
                keep(at - 1, at + 1);
            break;
        default:
            break;
        }
    }

    void keepUnit(qsizetype digit)
    {
        qsizetype at = digit + 1;
        while (isIn(codeAt(at), u"余多来几十百千万亿"))
            ++at;
        for (const char16_t *unit : kUnits) {
            if (const QStringView text(unit); startsWith(at, text)) {
                keep(digit, at + text.size());
                return;
            }
        }
        keep(digit, at);
    }

    [[nodiscard]] bool startsWith(qsizetype at, QStringView text) const
    {
        for (qsizetype index = 0; index < text.size(); ++index) {
            if (codeAt(at + index) != text[index].unicode())
                return false;
        }
        return true;
    }

    void keepOrdinal(qsizetype begin)
    {
        qsizetype at = begin + 1;
        while (isDigit(at) || isChineseNumeral(codeAt(at)))
            ++at;
        if (at == begin + 1)
            return;
        keep(begin, at + (isIn(codeAt(at), u"条款项章节届次年号批届编部名位期轮种类个") ? 1 : 0));
    }

    // “12·4”: a day that is named by month and day.
    void keepMonthDay(qsizetype point)
    {
        qsizetype begin = point;
        while (isDigit(begin - 1))
            --begin;
        qsizetype end = point + 1;
        while (isDigit(end))
            ++end;
        if (begin < point && end > point + 1)
            keep(begin, end);
    }

    void keepDocumentNumber(qsizetype begin)
    {
        qsizetype at = begin + 1;
        while (isDigit(at))
            ++at;
        if (at == begin + 1 || codeAt(at) != U'〕')
            return;
        ++at;
        while (isDigit(at))
            ++at;
        keep(begin, at + (codeAt(at) == U'号' ? 1 : 0));
    }

    void keepBracketedNumeral(qsizetype begin)
    {
        qsizetype at = begin + 1;
        while (isDigit(at) || isChineseNumeral(codeAt(at)))
            ++at;
        if (codeAt(at) == U'）')
            keep(begin, at + 1);
    }

    Cells &m_cells;
};

} // namespace

void markBreaks(Cells &cells)
{
    Marker(cells).mark();
}

} // namespace nianbao
