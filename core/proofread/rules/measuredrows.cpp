// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/measuredrows.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/measures.h"

namespace nianbao {

namespace {

constexpr int kLongest = 14; // characters of a piece

/// A word or phrase between two marks.
struct Piece {
    QString text;
    int end = 0; ///< where its mark stands
    QChar mark; ///< null: 等, a number or the text's end
};

bool isMark(QChar character)
{
    return QStringView(u"，、。；：！？（）“”《》").contains(character);
}

/// From the position on, at most so many characters; 等, 和 and numbers end it, too.
Piece pieceFrom(const QString &text, int start)
{
    Piece piece;
    int end = start;
    while (end < int(text.size()) && end - start < kLongest && !isMark(text[end]) && !text[end].isDigit()
        && !QStringView(u"等和及与共").contains(text[end]))
        ++end;
    piece.text = text.mid(start, end - start);
    piece.end = end;
    piece.mark = end < int(text.size()) && isMark(text[end]) ? text[end] : QChar();
    return piece;
}

class MeasuredRow {
public:
    MeasuredRow(const QString &text, const Measures &measures, int comma)
        : m_text(text)
        , m_measures(measures)
        , m_comma(comma)
    {
    }

    [[nodiscard]] bool isBroken() const
    {
        const int start = startBefore(m_comma);
        const QString left = m_text.mid(start, m_comma - start);
        const MeasuredNoun *noun = m_measures.endOf(left);
        if (!noun || !isSorted(noun->sort))
            return false;
        const bool isWithin = start > 0 && m_text[start - 1] == u'、' && isPure(left, noun->sort);
        return goesOn(noun->sort, isWithin);
    }

private:
    [[nodiscard]] static bool isSorted(NounSort sort)
    {
        return sort == NounSort::House || sort == NounSort::Person || sort == NounSort::Place;
    }

    [[nodiscard]] int startBefore(int end) const
    {
        int start = end;
        while (start > 0 && end - start < kLongest && !isMark(m_text[start - 1]) && !m_text[start - 1].isDigit())
            --start;
        return start;
    }

    /// Such a noun with at most a word before it, and no verb.
    [[nodiscard]] bool isPure(const QString &piece, NounSort sort) const
    {
        constexpr qsizetype kWord = 3; // characters
        const MeasuredNoun *noun = m_measures.endOf(piece);
        return noun && noun->sort == sort && piece.size() <= noun->noun.size() + kWord
            && (piece.size() == noun->noun.size() || !beginsClause(piece));
    }

    /// Whether what follows the comma is such a noun and, unless one stands before already, the next one, too, up to
    /// the end of a row.
    [[nodiscard]] bool goesOn(NounSort sort, bool isWithin) const
    {
        constexpr int kMostPieces = 8;
        int start = m_comma + 1;
        for (int count = 1; count <= kMostPieces; ++count) {
            const Piece piece = pieceFrom(m_text, start);
            if (!isPure(piece.text, sort))
                return false;
            const bool isEnough = isWithin || count > 1;
            if (piece.mark.isNull())
                return isEnough && isRowEnd(piece.end, sort);
            if (piece.mark != u'、')
                return isEnough && QStringView(u"。；").contains(piece.mark);
            start = piece.end + 1;
        }
        return false;
    }

    /// 等主体, 450家, 共860家; 和 goes on to one noun more.
    [[nodiscard]] bool isRowEnd(int position, NounSort sort) const
    {
        constexpr QStringView kAll(u"均都也皆一共同要应已"); // 工作人员等均
        if (position + 1 < int(m_text.size()) && m_text[position] == u'等')
            return !kAll.contains(m_text[position + 1]);
        if (position >= int(m_text.size()) || m_text[position] != u'和')
            return position < int(m_text.size()) && (m_text[position].isDigit() || m_text[position] == u'共');
        const Piece last = pieceFrom(m_text, position + 1);
        return isPure(last.text, sort) && (last.mark.isNull() || last.mark == u'。' || last.mark == u'；');
    }

    const QString &m_text;
    const Measures &m_measures;
    int m_comma;
};

} // namespace

QList<TextRange> commasInMeasuredRows(const QString &text, const Measures &measures)
{
    QList<TextRange> commas;
    for (qsizetype comma = text.indexOf(u'，'); comma > 0; comma = text.indexOf(u'，', comma + 1)) {
        if (MeasuredRow(text, measures, int(comma)).isBroken())
            commas << TextRange {int(comma), 1};
    }
    return commas;
}

QList<RuleExample> measuredRowExamples()
{
    return {
        found(u"检查农资门店，养殖场、屠宰场等主体450家。走访农户、合作社，家庭农场共860家。", 2018, 2),
        found(u"目前全县共有律师、公证员，基层法律服务工作者、司法鉴定人等法律服务人员318名。"),
        silent(
            u"走访企业，学校、医院开展自查。帮扶农户、合作社，家庭农场增收20%。聘请律师、公证员，人民调解员到岗率100%"
            u"。"),
        silent(u"检查农资门店、养殖场，屠宰场停业整顿。全县共有律师、公证员318名，人民调解员、网格员1200名。"),
    };
}

} // namespace nianbao
