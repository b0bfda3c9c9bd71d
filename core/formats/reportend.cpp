// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/reportend.h"

#include "core/formats/colophon.h"
#include "core/formats/ordinals.h"
#include "core/formats/paragraphs.h"
#include "core/text/punctuation.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kSignatureLines = 4;
constexpr qsizetype kLongestSignature = 40;

const QString &datePattern()
{
    static const QString pattern = QStringLiteral(
        "(?:[\\d０-９]{4}|[〇○零一二三四五六七八九]{4}) *年 *(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,2}) *月 "
        "*(?:(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3}) *日)?|\\d{4}([-./])\\d{1,2}\\g{-1}\\d{1,2}");
    return pattern;
}

/// A body's name and nothing else.
bool isSignature(const SourceLine &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[^。，；：！？,;:!?]*(政府|委|委员会|会议|局|办公室|厅|院|办|处|办事处|中心|组|部|会|队|所|公司|站|"
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
        if (!m_tally.isOurs()) {
            leaveOutFoot();
            takeColophon(m_lines, m_closing, m_tally);
            leaveOutFoot();
        }
        takeMarked();
        if (m_tally.isOurs())
            return; // what our documents do not mark is text
        if (m_closing.note.isEmpty() && m_closing.date.isEmpty())
            takeNote();
        const bool dated = !m_closing.date.isEmpty() || takeDate();
        if (m_closing.signature.isEmpty())
            takeSignature(dated);
        if (m_closing.annexes.isEmpty())
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

    /// The last lines that have a role by their style.
    void takeMarked()
    {
        const auto marked = [](const SourceLine &line) {
            return line.role != LineRole::None && line.role != LineRole::Addressees;
        };
        qsizetype first = m_lines.size();
        while (first > 0 && marked(m_lines[first - 1]))
            --first;
        const auto annexes = std::count_if(m_lines.cbegin() + first, m_lines.cend(),
            [](const SourceLine &line) { return line.role == LineRole::Annexes; });
        for (const SourceLine &line : m_lines.mid(first))
            takeMarkedLine(line, annexes > 1);
        m_lines.resize(first);
    }

    void takeMarkedLine(const SourceLine &line, bool numbered)
    {
        QString text = line.text;
        switch (line.role) {
        case LineRole::Annexes:
            if (m_closing.annexes.isEmpty())
                text.remove(m_tally.isOurs() ? ourAnnexes() : foreignAnnexes());
            m_closing.annexes << (numbered ? annex(text, line.number) : settled(text, line.number));
            break;
        case LineRole::Signature:
            m_closing.signature +=
                (m_closing.signature.isEmpty() ? QString() : QStringLiteral("\n")) + settled(text, line.number);
            break;
        case LineRole::Date:
            m_closing.date += settled(text, line.number);
            break;
        case LineRole::ClosingNote:
            m_closing.note += settled(withoutBrackets(text), line.number);
            break;
        case LineRole::None:
        case LineRole::Addressees:
            break;
        }
    }

    static QString withoutBrackets(const QString &text)
    {
        return isInBrackets(text) ? text.mid(1, text.size() - 2) : text;
    }

    /// A last line in brackets that is worded like one, or stands below the date.
    void takeNote()
    {
        static const QRegularExpression wording(QStringLiteral("^.(此件|联系人|联系电话|公开)"));
        if (empty() || !isInBrackets(m_lines.last().text))
            return;
        const SourceLine line = m_lines.takeLast();
        const bool belowDate = !empty() && dateOf(m_lines.last()).hasMatch();
        if (belowDate || wording.match(line.text).hasMatch())
            m_closing.note = settled(withoutBrackets(line.text), line.number);
        else
            m_lines << line;
    }

    /// 1: what stands before the date on its line, 2: the date.
    static QRegularExpressionMatch dateOf(const SourceLine &line)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^(?:(\\S[^。，；：,;:]*?) +)?(%1)$").arg(datePattern()));
        return pattern.match(line.text.trimmed());
    }

    /// 2019-01-10 says the day of anything; below or behind a body's name it is that of the report.
    [[nodiscard]] bool isDatedSo(const SourceLine &before) const
    {
        const qsizetype count = m_lines.size();
        return isSignature(before) || (before.text.isEmpty() && count > 1 && isSignature(m_lines[count - 2]));
    }

    /// The date on its own line, or behind the signature on the same one.
    bool takeDate()
    {
        const auto match = empty() ? QRegularExpressionMatch() : dateOf(m_lines.last());
        if (!match.hasMatch())
            return false;
        SourceLine before = m_lines.last();
        const QString date = match.captured(2);
        before.text = match.captured(1).trimmed();
        if (date.contains(u'年') ? !before.text.isEmpty() && !isSignature(before) : !isDatedSo(before))
            return false;
        m_closing.date = settled(date, before.number);
        m_lines.removeLast();
        if (!before.text.isEmpty())
            m_lines << before;
        return true;
    }

    /// Without a date only a body's name right behind a finished sentence or a heading is a signature.
    void takeSignature(bool dated)
    {
        QStringList signature;
        while (!empty() && signature.size() < (dated ? kSignatureLines : 1) && isSignature(m_lines.last())) {
            const bool first = m_lines.size() == 1;
            if (!dated && !first && !endsText(m_lines[m_lines.size() - 2]))
                break;
            signature.prepend(settled(m_lines.last().text, m_lines.last().number));
            m_lines.removeLast();
        }
        m_closing.signature = signature.join(u'\n');
    }

    [[nodiscard]] static bool endsText(const SourceLine &line)
    {
        return line.raw || (!line.text.endsWith(u'：') && (endsSentence(line.text) || ordinalAt(line.text, 0)));
    }

    static const QRegularExpression &foreignAnnexes()
    {
        static const QRegularExpression pattern(QStringLiteral("^附 *件 *[：:] *(?=.)"));
        return pattern;
    }

    static const QRegularExpression &ourAnnexes()
    {
        static const QRegularExpression pattern(QStringLiteral("^附件："));
        return pattern;
    }

    /// 附件：name, or 附件：1.… and the lines below it.
    void takeAnnexes()
    {
        constexpr qsizetype kMost = 50;
        const qsizetype last = m_lines.size() - 1;
        qsizetype first = last;
        while (first >= 0 && last - first < kMost && !m_lines[first].raw && isNumbered(m_lines[first].text))
            --first;
        if (first < 0 || m_lines[first].raw)
            return;
        QString name = m_lines[first].text;
        name.remove(foreignAnnexes());
        if (name.size() == m_lines[first].text.size() || (last > first && !isNumbered(name)))
            return;
        m_closing.annexes << annex(name, m_lines[first].number);
        for (qsizetype index = first + 1; index <= last; ++index)
            m_closing.annexes << annex(m_lines[index].text, m_lines[index].number);
        tellGap(name, first);
        m_lines.resize(first);
    }

    /// 附件：1.… 3.…: numbered anew as they print, which has to be told.
    void tellGap(const QString &first, qsizetype from)
    {
        int before = numberOf(first);
        if (before > 1)
            m_tally.add(QStringLiteral("txt.annexes"), m_lines[from].number, 1, QString::number(before));
        for (qsizetype index = from + 1; index < m_lines.size(); ++index) {
            const int number = numberOf(m_lines[index].text);
            if (number != before + 1)
                m_tally.add(QStringLiteral("txt.annexes"), m_lines[index].number, 1,
                    QStringLiteral("%1、%2").arg(QString::number(before), QString::number(number)));
            before = number;
        }
    }

    /// 0: none.
    static int numberOf(const QString &annex)
    {
        static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[.．、]"));
        return pattern.match(annex).captured(1).toInt();
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
