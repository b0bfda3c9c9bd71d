// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// Of the ideographs of the basic plane; what lies beyond it is a rare name, and is not judged.
bool isIdeograph(QChar character)
{
    constexpr char16_t kFirst = 0x3400;
    constexpr char16_t kLast = 0x9FFF;
    return character >= kFirst && character <= kLast;
}

/// The characters of the standard table, and what is written for those that are none of it.
class StandardCharacters {
public:
    StandardCharacters(const Terms &terms, int year)
    {
        for (const Term &term : terms.of(TermKind::Character, year)) {
            for (const QString &row : term.words)
                m_standard.unite(QSet<QChar>(row.begin(), row.end()));
        }
        for (const Term &term : terms.of(TermKind::Traditional, year)) {
            for (const QString &row : term.words) {
                for (qsizetype at = 0; at + 1 < row.size(); at += 2)
                    m_instead.insert(row[at], row[at + 1]);
            }
        }
    }

    [[nodiscard]] bool isKnown() const { return !m_standard.isEmpty(); }
    [[nodiscard]] bool has(QChar character) const { return m_standard.contains(character); }
    /// Null: it is not known for what it stands.
    [[nodiscard]] QChar insteadOf(QChar character) const { return m_instead.value(character); }

private:
    QSet<QChar> m_standard;
    QHash<QChar, QChar> m_instead;
};

/// Reads line by line; the words of other lists are looked for only where a line has such a character.
class OtherCharacters {
public:
    OtherCharacters(const Manuscript &manuscript, const StandardCharacters &standard)
        : m_manuscript(manuscript)
        , m_standard(standard)
    {
    }

    void read(const PrintedLine &line)
    {
        std::optional<QList<TermMatch>> wrong;
        const auto isToldAsWord = [&](int position) { // 亊项, which another rule tells with what it should be
            if (!wrong)
                wrong = m_manuscript.terms().wrongIn(line.plain, m_manuscript.year());
            return std::any_of(wrong->begin(), wrong->end(), [&](const TermMatch &match) {
                return match.start <= position && position < match.start + match.length;
            });
        };
        const QString &text = line.plain;
        for (int at = 0; at < text.size(); ++at) {
            const QChar each = text[at];
            if (!isIdeograph(each) || m_standard.has(each) || isToldAsWord(at))
                continue;
            if (!m_standard.insteadOf(each).isNull())
                at = addTraditional(line, at) - 1;
            else if (std::none_of(m_unknown.begin(), m_unknown.end(),
                         [&](const MarkedPlace &place) { return place.line->plain[place.range.start] == each; }))
                m_unknown << MarkedPlace {&line, {at, 1}, {}};
        }
    }

    /// Of many traditional characters, of a text that was pasted say, one finding; each unknown one is told once.
    void tell(RedPencil &pencil) const
    {
        constexpr qsizetype kFew = 3; // places
        if (m_traditional.size() > kFew)
            pencil.markTogether(m_traditional,
                {ProofreadWords::tr("有%1处是繁体字或者异体字。").arg(QString::number(m_traditional.size()))});
        else
            for (const MarkedPlace &place : m_traditional)
                pencil.mark(*place.line, place.range,
                    {ProofreadWords::tr("“%1”是繁体字或者异体字，规范字是“%2”。")
                            .arg(place.line->quote(place.range), place.instead),
                        {}, place.instead});
        for (const MarkedPlace &place : m_unknown)
            pencil.mark(*place.line, place.range,
                {ProofreadWords::tr("“%1”不在《通用规范汉字表》里，请核对是不是错字。")
                        .arg(place.line->quote(place.range)),
                    ProofreadWords::tr("人名、地名用字不在表里的，不用改。"), {}, Severity::Hint});
    }

private:
    /// 機關: as many as stand side by side are one place. Where they end.
    int addTraditional(const PrintedLine &line, int start)
    {
        QString right;
        for (int at = start; at < line.plain.size() && !m_standard.insteadOf(line.plain[at]).isNull(); ++at)
            right += m_standard.insteadOf(line.plain[at]);
        m_traditional << MarkedPlace {&line, {start, int(right.size())}, right};
        return start + int(right.size());
    }

    const Manuscript &m_manuscript;
    const StandardCharacters &m_standard;
    QList<MarkedPlace> m_traditional;
    QList<MarkedPlace> m_unknown;
};

void checkOtherCharacters(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const StandardCharacters> standard =
        madeOnceOf<StandardCharacters>(manuscript.terms(), manuscript.year());
    if (!standard->isKnown())
        return;
    OtherCharacters characters(manuscript, *standard);
    for (const PrintedLine &line : manuscript.lines())
        characters.read(line);
    characters.tell(pencil);
}

} // namespace

Rule otherCharactersRule()
{
    return {QLatin1String("words.character"), QLatin1String("W16"),
        QT_TRANSLATE_NOOP("proofread", "繁体字、异体字和生僻字"),
        QT_TRANSLATE_NOOP(
            "proofread", "国家机关的公文用规范汉字：写了繁体字、异体字，或者不在《通用规范汉字表》里的字。"),
        Severity::Warning, kStandardCharacters, Strength::Regulation, checkOtherCharacters,
        {
            found(u"召开全國人民代表大会，加强法治機關建设。", 2018, 2),
            found(u"活动受到师生欢迊，群众欢迊。"),
            found(u"組織開展執法檢查36次，對發現的問題責令整改。"),
            silent(u"堽城镇、圪垯村、硚口区的於家村，乾县，瞭望岗，宋徵、喆先生参加。"),
            silent(u"组织开展执法检查36次，受到师生欢迎。"),
            silent(u"亊项清单公布。"),
        }};
}

} // namespace nianbao
