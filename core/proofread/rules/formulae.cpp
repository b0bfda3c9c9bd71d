// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/namedthoughts.h"
#include "core/proofread/rules/unisonphrases.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Unless a wrong text of the lists stands there, which says it more exactly.
void markAlone(const PrintedLine &line, TextRange range, const QString &right, Severity severity, RedPencil &pencil)
{
    const bool isTold = std::any_of(line.terms.begin(), line.terms.end(),
        [&](const TermMatch &match) { return match.start < range.end() && match.start + match.length > range.start; });
    if (!isTold)
        pencil.mark(
            line, range, {ProofreadWords::tr("“%1”应为：%2。").arg(line.quote(range), right), {}, right, severity});
}

void checkFormulae(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil,
        {TermKind::Formula, QT_TRANSLATE_NOOP("proofread", "“%1”与公开发表的规范表述不同。"), Severity::Error});
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        for (const MisnamedThought &misnamed : misnamedThoughtsIn(line.plain, manuscript.year()))
            markAlone(line, misnamed.range, misnamed.right, Severity::Error, pencil);
        for (const BrokenUnison &broken : brokenUnisonsIn(line.plain))
            markAlone(line, broken.range, broken.right, Severity::Warning, pencil);
    }
}

} // namespace

Rule formulaeRule()
{
    return {QLatin1String("words.formula"), QLatin1String("W2/W3"), QT_TRANSLATE_NOOP("proofread", "重要表述"),
        QT_TRANSLATE_NOOP("proofread", "重要表述与公开发表的文件不同；只查词表里有出处的。"), Severity::Warning,
        kWordLists, Strength::General, checkFormulae,
        {
            found(u"增强“两个维护”，推动工作落实。", 2020),
            found(u"认真履行推进法治建设第一责任人组织者、推动者、实践者职责。"),
            found(u"践行习近平生态文明建设思想和习近平法治建设思想，学习习近平文化建设思想。", 2024, 3),
            found(u"在思想上政治上行动中同以习近平同志为核心的党中央保持高度一致。自觉在政治上思想行动上与党中央保持高"
                  u"度一"
                  u"致。在思想政治上行动上同党中央保持一致。",
                2020, 3),
            silent(
                u"在思想上、政治上、行动上同党中央保持高度一致，在政治立场、政治方向、政治原则、政治道路上同以习近平同"
                u"志为核心的党中央保持高度一致，在政治上思想上行动上与党中央保持一致，在政治上和行动上同党中央保持一致"
                u"。",
                2020),
            silent(u"践行习近平生态文明思想、习近平法治思想，学习习近平总书记关于生态文明建设的重要思想。", 2024),
            silent(u"学习习近平总书记全面依法治国新理念新思想新战略和习近平新时代中国特色社会主义经济思想。", 2019),
            silent(u"增强“四个意识”、坚定“四个自信”、做到“两个维护”。", 2020),
            silent(u"坚持以习近平新时代中国特色社会主义思想为指导，推动工作落实。"),
            silent(u"认真履行推进法治建设第一责任人职责，当好重要组织者、推动者和实践者。"),
        }};
}

} // namespace nianbao
