// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/punctuation.h"

#include "core/text/machinetext.h"

#include <QBitArray>
#include <QHash>

namespace nianbao {

namespace {

/// Chinese text or its punctuation: what makes a half-width mark beside it wrong (GB/T 15834). The halves of characters
/// beyond the BMP are taken for Chinese.
bool isChinese(QChar character)
{
    const ushort code = character.unicode();
    return character.isSurrogate() || (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFF00 && code <= 0xFFEF) || (code >= 0x2018 && code <= 0x201D) || code == 0x2014 || code == 0x2026;
}

char16_t fullWidth(QChar mark)
{
    switch (mark.unicode()) {
    case u',':
        return u'，';
    case u';':
        return u'；';
    case u':':
        return u'：';
    case u'?':
        return u'？';
    case u'!':
        return u'！';
    case u'(':
        return u'（';
    case u')':
        return u'）';
    case u'.':
        return u'。';
    default:
        return 0;
    }
}

class Normaliser {
public:
    explicit Normaliser(const QString &text)
        : m_was(text)
    {
    }

    Normalised normalise()
    {
        m_chineseUpTo.reserve(m_was.size() + 1);
        for (const QChar character : m_was)
            m_chineseUpTo << m_chineseUpTo.last() + int(isChinese(character));
        m_anyChinese = m_chineseUpTo.last() > 0;
        m_result.text.reserve(m_was.size());
        if (m_anyChinese) {
            m_machine = machineText(m_was);
            pairBrackets();
            pairQuotes();
        }
        for (int position = 0; position < m_was.size(); ++position)
            take(position);
        return std::move(m_result);
    }

private:
    void take(int position)
    {
        const QChar character = m_was[position];
        if (const auto chosen = m_chosen.constFind(position); chosen != m_chosen.constEnd()) {
            replace(position, QString(*chosen));
        } else if (m_anyChinese && !isMachine(position) && becomesFull(position)) {
            replace(position, QString(QChar(fullWidth(character))));
        } else {
            m_result.text += character;
        }
    }

    /// What is written for machines stays as it is.
    [[nodiscard]] bool isMachine(int position) const { return !m_machine.isEmpty() && m_machine.testBit(position); }

    void replace(int position, const QString &became)
    {
        m_result.repairs << Repair {position, m_was[position], became};
        m_result.text += became;
    }

    /// The nearest character that is no space; the line's edge counts as Chinese, as the text as a whole is.
    [[nodiscard]] bool chineseBefore() const
    {
        for (auto it = m_result.text.crbegin(); it != m_result.text.crend(); ++it) {
            if (!it->isSpace())
                return isChinese(*it);
        }
        return true;
    }

    [[nodiscard]] bool chineseAfter(int position) const
    {
        for (int next = position + 1; next < m_was.size(); ++next) {
            if (!m_was[next].isSpace())
                return isChinese(m_was[next]);
        }
        return true;
    }

    [[nodiscard]] bool becomesFull(int position) const
    {
        const QChar mark = m_was[position];
        if (fullWidth(mark) == 0 || mark == u'(' || mark == u')')
            return false; // brackets are decided in pairs
        if (mark == u'.')
            return isFullStop(position);
        if (m_result.text.isEmpty())
            return false;
        return chineseBefore() || (chineseAfter(position) && !startsAddress(position));
    }

    /// "http:" before Chinese text is not seen; ":" before "//" is.
    [[nodiscard]] bool startsAddress(int position) const
    {
        return m_was[position] == u':' && m_was.mid(position + 1, 2) == u"//";
    }

    /// www.qingfeng.gov.cn before the stop of its sentence.
    [[nodiscard]] static bool endsAddress(QStringView text)
    {
        constexpr qsizetype kLongest = 200;
        qsizetype start = text.size();
        while (start > 0 && text.size() - start < kLongest && text[start - 1] > u' ' && text[start - 1] < u'\x7f')
            --start;
        const QStringView address = text.mid(start);
        return !address.endsWith(u'.')
            && (address.contains(u"www.") || address.contains(u"://") || address.contains(u'@')
                || address.endsWith(u".cn") || address.endsWith(u".com"));
    }

    /// A full stop ends Chinese text: not in 12.4, 1.规范 or 一.工作, not in dots that stand for an ellipsis.
    [[nodiscard]] bool isFullStop(int position) const
    {
        const auto at = [this](int index) { return index >= 0 && index < m_was.size() ? m_was[index] : QChar(); };
        if (m_result.text.isEmpty() || at(position + 1) == u'.'
            || !(isChinese(m_result.text.back()) || m_result.text.back() == u'%' || endsAddress(m_result.text)))
            return false;
        if (at(position + 1).isLetterOrNumber() && !isChinese(at(position + 1)))
            return false;
        for (const QChar before : std::as_const(m_result.text)) {
            if (!QStringView(u"一二三四五六七八九十").contains(before))
                return true;
        }
        return false;
    }

    /// Brackets become full-width together, where their content or what stands beside them is Chinese.
    void pairBrackets()
    {
        QList<int> open;
        for (int position = 0; position < m_was.size(); ++position) {
            const QChar bracket = m_was[position];
            if (isMachine(position))
                continue;
            if (bracket == u'(' || bracket == u'（') {
                open << position;
            } else if (bracket == u')' || bracket == u'）') {
                const int start = open.isEmpty() ? position : open.takeLast();
                const bool mixed = m_was[start] == u'（' || bracket == u'）';
                if (mixed || chineseWithin(start, position) || besideChinese(start, position))
                    choosePair(start, position);
            }
        }
        for (const int position : std::as_const(open)) {
            if (m_was[position] == u'(' && besideChinese(position, position))
                m_chosen.insert(position, u'（');
        }
    }

    [[nodiscard]] bool chineseWithin(int start, int end) const { return m_chineseUpTo[end] > m_chineseUpTo[start]; }

    [[nodiscard]] bool besideChinese(int start, int end) const
    {
        const bool before = start == 0 || isChinese(m_was[start - 1]);
        const bool after = end + 1 == m_was.size() || isChinese(m_was[end + 1]);
        return before || after;
    }

    void choosePair(int start, int end)
    {
        if (m_was[start] == u'(')
            m_chosen.insert(start, u'（');
        if (m_was[end] == u')')
            m_chosen.insert(end, u'）');
    }

    /// Straight quotation marks, where they pair up and stand in Chinese text: an odd one stays for the user to see.
    void pairQuotes()
    {
        pairQuotes(u'"', u'“', u'”');
        pairQuotes(u'\'', u'‘', u'’');
    }

    void pairQuotes(QChar straight, QChar opening, QChar closing)
    {
        QList<int> places;
        for (int position = 0; position < m_was.size(); ++position) {
            const bool apostrophe =
                straight == u'\'' && position > 0 && m_was[position - 1].isLetter() && !isChinese(m_was[position - 1]);
            if (m_was[position] == straight && !apostrophe && !isMachine(position))
                places << position;
        }
        if (places.size() % 2 != 0)
            return;
        for (int index = 0; index < places.size(); index += 2) {
            const int start = places[index];
            const int end = places[index + 1];
            if (!chineseWithin(start, end) && !besideChinese(start, end))
                continue; // src="file.png" is no Chinese text
            const bool isOuter = straight == u'\'' && !isQuoted(start);
            m_chosen.insert(start, isOuter ? QChar(u'“') : opening);
            m_chosen.insert(end, isOuter ? QChar(u'”') : closing);
        }
    }

    /// Within “”: only there quotation marks are single ones (GB/T 15834—2011, 4.8.3.2).
    [[nodiscard]] bool isQuoted(int position) const
    {
        int depth = 0;
        for (int before = 0; before < position; ++before) {
            const QChar mark = m_chosen.value(before, m_was[before]);
            depth = mark == u'“' ? depth + 1 : mark == u'”' ? 0 : depth;
        }
        return depth > 0;
    }

    const QString &m_was;
    Normalised m_result;
    QHash<int, QChar> m_chosen; ///< what pairs become, by position
    QList<int> m_chineseUpTo {0}; ///< how many Chinese characters stand before each position
    QBitArray m_machine; ///< empty: none
    bool m_anyChinese = false;
};

} // namespace

Normalised normalisePunctuation(const QString &text)
{
    return Normaliser(text).normalise();
}

bool isInBrackets(QStringView text)
{
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        depth += int(text[at] == u'（' || text[at] == u'(') - int(text[at] == u'）' || text[at] == u')');
        if (depth <= 0 && at + 1 < text.size())
            return false;
    }
    return depth == 0 && text.size() > 2;
}

} // namespace nianbao
