// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/doneslips.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"
#include "core/text/wordbreaks.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 合规|订单: of two characters the second begins a word of its own.
bool isOfTwoWords(const PrintedLine &line, TextRange range)
{
    constexpr int kAround = 4; // characters on either side
    constexpr QStringView kParticles(u"了的着过得地是还都也"); // 规订了: the dictionary takes 订了 for a word
    if (range.length != 2 || range.end() >= int(line.plain.size()) || kParticles.contains(line.plain[range.end()]))
        return false;
    const int start = qMax(0, range.start - kAround);
    const QList<int> breaks = wordBreaks(QStringView(line.plain).mid(start, range.end() + kAround - start));
    const auto ends = [&](int position) { return breaks.contains(position - start); };
    return ends(range.start + 1) && !ends(range.end()) && ends(range.end() + 1);
}

/// 同时建全企业诉求响应机制, of which 新建全市首个 is no case; 一手抓普法、两手抓治理, which says 一手 twice.
void checkWithinClauses(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kSound(QStringLiteral(
        "(?:(?<=^|[，。；：、■])|(?<=同时|并且)|(?<=[还也并和应须要]))建全(?![国省市县区镇乡村域民员科“])"
        "(?=[^，。；]{1,20}?(?:机制|制度|体系|体制|网络|规则|规范|清单|台账|预案|标准))"));
    static const QRegularExpression kHands(
        QStringLiteral("一手抓[^，。；、手]{1,14}[，、](两手抓)(?=[^，。；、都也两硬更齐”])"));
    const auto tell = [&](const QRegularExpression &form, int group, const QString &right) {
        auto matches = form.globalMatch(line.open);
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next(), group);
            const bool isTold = std::any_of(line.terms.begin(), line.terms.end(), [&](const TermMatch &term) {
                return term.start < range.end() && term.start + term.length > range.start;
            });
            if (!isTold)
                pencil.mark(
                    line, range, {ProofreadWords::tr("“%1”应为：%2。").arg(line.quote(range), right), {}, right});
        }
    };
    if (line.open.contains(QStringLiteral("建全")))
        tell(kSound, 0, QStringLiteral("健全"));
    if (line.open.contains(QStringLiteral("两手抓")))
        tell(kHands, 1, QStringLiteral("一手抓"));
}

void checkConfusedWords(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil,
        {TermKind::Confusion, QT_TRANSLATE_NOOP("proofread", "“%1”像是写错了字。"), Severity::Warning, false, {},
            nullptr, isOfTwoWords});
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        checkWithinClauses(line, pencil);
        for (const TextRange &slip : doneSlipsIn(line.open))
            pencil.mark(line, slip, {ProofreadWords::tr("这里的“以”像是“已”写错了字。"), {}, QStringLiteral("已")});
    }
}

} // namespace

Rule confusedWordsRule()
{
    return {QLatin1String("words.confusion"), QLatin1String("W7"), QT_TRANSLATE_NOOP("proofread", "易混的字词"),
        QT_TRANSLATE_NOOP("proofread", "写法容易弄错的字词，如“截止目前”应为“截至目前”。"), Severity::Warning,
        kWordLists, Strength::General, checkConfusedWords,
        {
            found(u"截止目前，共受理案件3件。"),
            silent(u"截至目前，共受理案件3件。"),
            silent(u"报名工作截止，材料均已归档。"),
            silent(u"完善学法制度，制定办法，建立台账。"),
            found(u"严格按照规订执行，进一步规订了程序。", 2018, 2),
            found(
                u"规范检查，同时建全企业诉求快速响应机制。一手抓普法、两手抓治理。份别是机关31名、乡镇38名。", 2018, 3),
            silent(u"新建全市首个机制，建全县统一的平台和制度。一手抓普法、一手抓治理，两手抓、两手硬。月份别是3月。"),
            found(u"整改到位61个，剩余3个以明确整改时限。评查案卷60卷，占15%，以逐卷反馈承办人员。", 2023, 2),
            found(u"另有2件案件以移送司法机关，目前以完成12项。其余问题正在整改，以全部纳入台账。", 2023, 3),
            silent(u"3件以调解方式结案，5件以撤诉结案，对3个问题以明确整改时限的方式督办。", 2023),
            silent(u"开展评查2次，以逐案反馈促规范，均以签订协议方式解决，查处3起以发放贷款为名的诈骗案。", 2023),
            silent(u"除已抽查的20份外，其余25份全部自查；除五份外，均已归档。"),
            silent(u"网约车合规订单占比达到85%以上。"),
        }};
}

} // namespace nianbao
