// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/reportend.h"

#include "core/formats/ordinals.h"
#include "core/formats/paragraphs.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int kSignatureLines = 4;
constexpr qsizetype kLongestSignature = 40;

const QString &datePattern()
{
    static const QString pattern = QStringLiteral(
        "(?:[\\d０-９]{4}|[〇○零一二三四五六七八九]{4}) *年 *(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,2}) *月 "
        "*(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3}) *日");
    return pattern;
}

/// A body's name and nothing else.
bool isSignature(const SourceLine &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^。，；：！？,;:!?]*(政府|委|委员会|局|办公室|厅|院|办|处|办事处|中心|组|部|会|队|所|公司|站|"
                       "省|市|县|区|镇|乡)(（[^）]*）)?$"));
    QString text = line.text;
    text.removeIf([](QChar character) { return character.isSpace(); });
    return !line.raw && text.size() <= kLongestSignature && text.size() > 2 && !ordinalAt(line.text, 0)
        && pattern.match(text).hasMatch();
}

class EndTaker {
public:
    EndTaker(QList<SourceLine> &lines, Report &report, NoteTally &tally)
        : m_lines(lines)
        , m_closing(report.closing)
        , m_tally(tally)
    {
    }

    void take()
    {
        if (!m_tally.isOurs())
            leaveOutFoot();
        takeNote();
        const bool dated = takeDate();
        takeSignature(dated);
        takeAnnexes();
    }

private:
    [[nodiscard]] bool empty() const { return m_lines.isEmpty() || m_lines.last().raw; }

    QString settled(const QString &text, int line)
    {
        QString result = normalisedText(text, line, m_tally);
        m_tally.add(QStringLiteral("txt.spaces"), line, removeSpaces(result, m_tally));
        return result;
    }

    /// The last page's number and a web page's buttons belong to the source's paper or screen, not to the report; they
    /// would hide its closing.
    void leaveOutFoot()
    {
        static const QRegularExpression buttons(QStringLiteral(
            "^([【】\\[\\]| ]*(打印本页|打印|关闭窗口|关闭本页|关闭|返回顶部|分享到?[：:]?))+[】\\]| ]*$"));
        while (!m_lines.isEmpty()
            && (isPageNumber(m_lines.last().text) || buttons.match(m_lines.last().text).hasMatch())) {
            m_tally.add(QStringLiteral("txt.foot"), m_lines.last().number, 1);
            m_lines.removeLast();
        }
    }

    void takeNote()
    {
        static const QRegularExpression pattern(
            QStringLiteral("^[（(]((?:此件|联系人|联系电话|公开)[^（）()]*)[）)]$"));
        const auto match = empty() ? QRegularExpressionMatch() : pattern.match(m_lines.last().text);
        if (!match.hasMatch())
            return;
        m_closing.note = settled(match.captured(1), m_lines.last().number);
        m_lines.removeLast();
    }

    /// The date on its own line, or behind the signature on the same one.
    bool takeDate()
    {
        static const QRegularExpression pattern(
            QStringLiteral("^(?:(\\S[^。，；：,;:]*?) +)?(%1)$").arg(datePattern()));
        const auto match = empty() ? QRegularExpressionMatch() : pattern.match(m_lines.last().text.trimmed());
        if (!match.hasMatch())
            return false;
        SourceLine before = m_lines.last();
        const QString date = m_tally.isOurs() && match.capturedLength(1) == 0 ? before.text : match.captured(2);
        before.text = match.captured(1).trimmed();
        if (!before.text.isEmpty() && !isSignature(before))
            return false;
        m_closing.date = settled(date, before.number);
        m_lines.removeLast();
        if (!before.text.isEmpty())
            m_lines << before;
        return true;
    }

    /// Without a date only a body's name right behind a finished sentence is a signature.
    void takeSignature(bool dated)
    {
        QStringList signature;
        while (!empty() && signature.size() < (dated ? kSignatureLines : 1) && isSignature(m_lines.last())) {
            const bool first = m_lines.size() == 1;
            if (!dated && !first && !endsSentence(m_lines[m_lines.size() - 2].text))
                break;
            signature.prepend(settled(m_lines.last().text, m_lines.last().number));
            m_lines.removeLast();
        }
        m_closing.signature = signature.join(u'\n');
    }

    /// 附件：name, or 附件：1.… and the lines below it.
    void takeAnnexes()
    {
        static const QRegularExpression foreign(QStringLiteral("^附 *件 *[：:] *(.+)$"));
        static const QRegularExpression ours(QStringLiteral("^附件：(.+)$"));
        const QRegularExpression &head = m_tally.isOurs() ? ours : foreign;
        constexpr qsizetype kMost = 50;
        const qsizetype last = m_lines.size() - 1;
        qsizetype first = last;
        while (first >= 0 && last - first < kMost && !m_lines[first].raw && isNumbered(m_lines[first].text))
            --first;
        if (first < 0 || m_lines[first].raw)
            return;
        const auto match = head.match(m_lines[first].text);
        if (!match.hasMatch() || (last > first && !isNumbered(match.captured(1))))
            return;
        m_closing.annexes << annex(match.captured(1), m_lines[first].number);
        for (qsizetype index = first + 1; index <= last; ++index)
            m_closing.annexes << annex(m_lines[index].text, m_lines[index].number);
        m_lines.resize(first);
    }

    [[nodiscard]] static bool isNumbered(const QString &text)
    {
        const auto ordinal = ordinalAt(text, 0);
        return (ordinal && ordinal->kind == OrdinalKind::Arabic) || startsWithFigure(text);
    }

    /// "1.2018年…": an annex's number right before a year.
    [[nodiscard]] static bool startsWithFigure(const QString &text)
    {
        static const QRegularExpression pattern(QStringLiteral("^\\d{1,2}[.．](?=\\d{4})"));
        return pattern.match(text).hasMatch();
    }

    QString annex(const QString &text, int line)
    {
        static const QRegularExpression foreign(QStringLiteral("^\\d{1,2}[.．、] *"));
        static const QRegularExpression ours(QStringLiteral("^\\d{1,2}\\.( (?=\\d))?"));
        return settled(QString(text).remove(m_tally.isOurs() ? ours : foreign), line);
    }

    QList<SourceLine> &m_lines;
    Closing &m_closing;
    NoteTally &m_tally;
};

} // namespace

void takeEnd(QList<SourceLine> &lines, Report &report, NoteTally &tally)
{
    EndTaker(lines, report, tally).take();
}

} // namespace nianbao
