// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/names/titleparts.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <memory>

namespace nianbao {

namespace {

/// What a known document or regulation was published by.
struct Published {
    QString number; ///< 国办发〔2018〕118号; empty: not known
    QString order; ///< 713 of 国务院令第713号; empty: not known
    QString source;
};

/// By title without issuers and years; an edition of several by its title with years as well.
class PublishedNumbers {
public:
    PublishedNumbers(const Terms &terms, int)
    {
        static const QRegularExpression kNumber(QStringLiteral("[一-龥]{2,6}〔\\d{4}〕\\d+号"));
        static const QRegularExpression kOrder(QStringLiteral("国务院令第(\\d+)号"));
        for (const Term &term : terms.all()) {
            if (term.kind != TermKind::Document && term.kind != TermKind::Law)
                continue;
            const Published one {
                kNumber.match(term.source).captured(), kOrder.match(term.source).captured(1), term.source};
            if (!one.number.isEmpty() || !one.order.isEmpty())
                m_published.insert(keyOf(term.right), one);
        }
    }

    /// Null: not known.
    [[nodiscard]] const Published *of(const QString &title) const
    {
        const auto found = m_published.constFind(keyOf(title));
        return found == m_published.constEnd() ? nullptr : &*found;
    }

private:
    [[nodiscard]] static QString keyOf(const QString &title)
    {
        const TitleParts parts = titleParts(title);
        return parts.name + figuresOf(parts.years);
    }

    QHash<QString, Published> m_published;
};

/// 国办发〔2018〕118号 in three: who, when, which.
struct NumberParts {
    QString body;
    QString year;
    QString order;
};

NumberParts partsOf(const QString &number)
{
    static const QRegularExpression kForm(QStringLiteral("^([一-龥]+)\\D?(\\d{4})\\D{1,2}?(\\d+)"));
    const QRegularExpressionMatch match = kForm.match(number);
    return {match.captured(1), match.captured(2), match.captured(3)};
}

/// A body below the state passes a document on with a number of its own.
bool isOfState(const QString &body)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:国(?:办|务院)?|中(?:共中央|共|央)?办?|厅|高检)[发字函释]*$"));
    return kForm.match(body).hasMatch();
}

void checkNumber(const PrintedLine &line, TextRange range, const Published &right, RedPencil &pencil)
{
    const NumberParts cited = partsOf(line.plain.mid(range.start, range.length));
    const NumberParts known = partsOf(right.number);
    if (right.number.isEmpty() || !isOfState(cited.body))
        return;
    const bool isSame = cited.body == known.body && cited.year == known.year && cited.order == known.order;
    if (!isSame)
        pencil.mark(line, range,
            {ProofreadWords::tr("“%1”不是这个文件的发文字号，应为：%2。").arg(line.quote(range), right.number),
                ProofreadWords::tr("依据：%1").arg(right.source), right.number});
}

/// An order may also be that by which a regulation was changed: not certain.
void checkOrder(const PrintedLine &line, TextRange range, const Published &right, RedPencil &pencil)
{
    const QString order = line.plain.mid(range.start, range.length);
    if (!right.order.isEmpty() && right.order != order)
        pencil.mark(line, range,
            {ProofreadWords::tr("公布这部行政法规的是国务院令第%1号。").arg(right.order),
                ProofreadWords::tr("依据：%1").arg(right.source), {}, Severity::Warning});
}

void checkCitedNumbers(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kCited(
        QStringLiteral("《(?:国务院办公厅关于(?:印发|转发)〈)?(?<title>[^《》〈〉]{4,70})(?:〉的通知)?》[（(](?:"
                       "(?<number>[一-龥]{1,6}[〔\\[（(【［<〈﹝](?:19|20)\\d\\d[〕\\]）)】］>〉﹞]\\d{1,4}号)"
                       "|[^（）()，。；]{0,10}令(?:〔\\d{4}〕)?第?(?<order>\\d{1,4})号)"));
    const std::shared_ptr<const PublishedNumbers> known =
        madeOnceOf<PublishedNumbers>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kCited.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Published *right = known->of(match.captured(u"title"));
            if (!right)
                continue;
            const auto rangeOf = [&](QStringView group) {
                return TextRange {int(match.capturedStart(group)), int(match.capturedLength(group))};
            };
            if (match.hasCaptured(u"number"))
                checkNumber(line, rangeOf(u"number"), *right, pencil);
            else if (QStringView(line.plain).left(match.capturedStart(u"order")).chopped(2).endsWith(u"国务院"))
                checkOrder(line, rangeOf(u"order"), *right, pencil);
        }
    }
}

} // namespace

Rule citedNumbersRule()
{
    return {QLatin1String("words.citedNumber"), QLatin1String("W1"), QT_TRANSLATE_NOOP("proofread", "文件与发文字号"),
        QT_TRANSLATE_NOOP("proofread", "书名号后面括号里的发文字号不是这个文件的；下级转发时自己编的字号不查。"),
        Severity::Error, kWordLists, Strength::Regulation, checkCitedNumbers,
        {
            found(u"落实《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2025〕54号）。", 2025),
            found(u"落实《国务院办公厅关于严格规范涉企行政检查的意见》（国发〔2024〕54号）。", 2025),
            found(u"落实《国务院关于加强数字政府建设的指导意见》（国发〔2022〕41号）。", 2023),
            found(u"贯彻《法治政府建设实施纲要（2021—2025年）》（中发〔2015〕36号）。", 2023),
            found(u"落实《国务院办公厅关于印发〈提升行政执法质量三年行动计划（2023—2025年）〉的通知》"
                  u"（国办发〔2023〕72号）。",
                2023),
            found(u"学习《重大行政决策程序暂行条例》（国务院令第731号）。", 2020),
            silent(u"学习《重大行政决策程序暂行条例》（中华人民共和国国务院令第713号）。", 2020),
            silent(u"落实《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）。", 2025),
            silent(u"贯彻《法治政府建设实施纲要（2015—2020年）》（中发〔2015〕36号）。", 2018),
            silent(u"转发《国务院办公厅关于严格规范涉企行政检查的意见》（清政办〔2025〕4号）。", 2025),
            silent(
                u"印发《清丰县优化营商环境办法》（清政发〔2025〕4号）、《行政执法监督办法》（司法部令第4号）。", 2023),
            silent(
                u"落实《市司法局关于印发〈提升行政执法质量三年行动计划（2023—2025年）〉的通知》（濮司〔2023〕4号）。",
                2023),
        }};
}

} // namespace nianbao
