// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/namedlists.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/namedbodies.h"
#include "core/text/numerals.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

constexpr char16_t kNumber[] = u"(?<count>[两二三四五六七八九十]|[2-9])";

int countOf(const QRegularExpressionMatch &match)
{
    const QString count = match.captured(u"count");
    if (count == u"两")
        return 2;
    return count.front().isDigit() ? count.toInt() : fromChineseNumeral(count).value_or(0);
}

void mark(const PrintedLine &line, const QRegularExpressionMatch &match, int named, RedPencil &pencil)
{
    const int start = int(match.capturedStart(u"count"));
    pencil.mark(line, {start, int(match.capturedEnd()) - start},
        {ProofreadWords::tr("说的是%1，列出的是%2。").arg(QString::number(countOf(match)), QString::number(named)),
            {}});
}

/// The three that the office of the State Council wants, 国办发〔2018〕118号, whatever each is called in full.
void checkThreeSystems(const PrintedLine &line, RedPencil &pencil)
{
    constexpr int kNamed = 3;
    static const QRegularExpression kForm(
        QStringLiteral(
            "公示(?:制度)?、[一-龥]{0,4}全过程记录(?:制度)?(?:、|和|以及)[一-龥]{0,8}法制审核(?:制度)?(?:等)?“?")
        + QString::fromUtf16(kNumber) + QStringLiteral("项制度"));
    if (!line.open.contains(u"全过程记录"))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (countOf(match) != kNamed)
            mark(line, match, kNamed, pencil);
    }
}

/// 市场监管、生态环境和农业 at the beginning of a sentence; empty where a word may belong to what stands before it.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression kMarks(QStringLiteral("、|和|及|与|以及"));
    static const QRegularExpression kGoverning(
        QStringLiteral("^(?:在|对|将|把|由|从|以|为|按|经|就|向)|会同|联合|推进|落实|实施|完成|整合|组织|包括|涉及|"
                       "涵盖|围绕|聚焦|其中|等"));
    constexpr qsizetype kLongest = 8; // characters of a name
    const QStringList names = text.split(kMarks);
    const bool isList = std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return name.size() > 1 && name.size() <= kLongest && !kGoverning.match(name).hasMatch() && !beginsClause(name);
    });
    return isList ? names : QStringList();
}

/// But for the numbers of bodies that are marked already.
void checkNames(const PrintedLine &line, const QList<int> &marked, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?:(?:^|[。；])|(?<=[，。；：])(?:对|在|将|从|聚焦|围绕|涉及|"
                                                         "涵盖|覆盖|包括)|^(?:对|在|将|从|聚焦|围绕|涉及|涵盖|"
                                                         "覆盖|包括))(?<names>[一-龥]{2,8}(?:、[一-龥]{2,12}?)+?)")
        + QString::fromUtf16(kNumber) + QStringLiteral("[个大](?:重点)?(?:领域|行业|部门|环节)"));
    constexpr qsizetype kFewest = 3;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringList names = namesIn(match.captured(u"names"));
        const qsizetype parted = match.captured(u"names").count(u'、') + 1; // 住房和城乡建设 is one
        if (marked.contains(int(match.capturedStart(u"count"))))
            continue;
        if (names.size() >= kFewest && names.size() != countOf(match) && parted != countOf(match))
            mark(line, match, int(names.size()), pencil);
    }
}

/// 建议21件、提案16件，三项合计37件: as many as were added up for the total.
void checkTotals(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("，") + QString::fromUtf16(kNumber)
        + QStringLiteral("(?:项|类|者|级|个|部分|方面)[一-龥]{0,4}?(?:合计|共计|总计|共|相加)$"));
    constexpr int kLongest = 14; // characters
    constexpr qsizetype kMost = 12; // parts
    const QList<Quantity> &quantities = line.quantities;
    for (qsizetype index = 2; index < quantities.size(); ++index) {
        const Quantity &total = quantities[index];
        const int start = qMax(0, total.range.start - kLongest);
        const QRegularExpressionMatch match = kForm.match(line.open.mid(start, total.range.start - start));
        if (!match.hasMatch() || !total.isCount())
            continue;
        double sum = 0;
        int parts = 0;
        for (qsizetype part = index - 1; part >= qMax<qsizetype>(0, index - kMost) && sum < total.value; --part) {
            if (!quantities[part].isOfKind(total) || quantities[part].approximate)
                break;
            sum += quantities[part].value;
            ++parts;
        }
        const int said = countOf(match);
        if (sum != total.value || parts < 2 || parts == said)
            continue;
        const int from = start + int(match.capturedStart(u"count"));
        pencil.mark(line, {from, total.range.start - from},
            {ProofreadWords::tr("说的是%1，列出的是%2。").arg(QString::number(said), QString::number(parts)), {}});
    }
}

/// How many points with 一是, 二是 end right before the position, in their order; 0: none.
int pointsBefore(const QString &text, int position)
{
    static const QRegularExpression kPoint(QStringLiteral("(?<=[。；：，]|^)(?<number>[一二三四五六七八九十])是"));
    int last = 0;
    auto points = kPoint.globalMatch(text.left(position));
    while (points.hasNext()) {
        const int number = fromChineseNumeral(points.next().captured(u"number")).value_or(0);
        last = number == last + 1 || number == 1 ? number : 0;
    }
    return last;
}

void checkLookingBack(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=。)(?:上述|以上)") + QString::fromUtf16(kNumber)
        + QStringLiteral("个(?:领域|方面|问题|环节)"));
    if (!line.open.contains(u"一是"))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int points = pointsBefore(line.open, int(match.capturedStart()));
        if (points > 1 && points != countOf(match))
            mark(line, match, points, pencil);
    }
}

} // namespace

void checkNamedLists(const PrintedLine &line, RedPencil &pencil)
{
    checkThreeSystems(line, pencil);
    if (line.open.contains(u'、'))
        checkNames(line, checkNamedBodies(line, pencil), pencil);
    checkLookingBack(line, pencil);
    if (line.open.contains(u'计') || line.open.contains(u'共'))
        checkTotals(line, pencil);
}

} // namespace nianbao
