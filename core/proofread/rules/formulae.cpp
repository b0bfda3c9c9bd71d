// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/namedthoughts.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <algorithm>

namespace nianbao {

namespace {

void checkFormulae(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil,
        {TermKind::Formula, QT_TRANSLATE_NOOP("proofread", "“%1”与公开发表的规范表述不同。"), Severity::Error});
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        for (const MisnamedThought &misnamed : misnamedThoughtsIn(line.plain, manuscript.year())) {
            const bool isTold = std::any_of(line.terms.begin(), line.terms.end(), [&](const TermMatch &match) {
                return match.start < misnamed.range.end() && match.start + match.length > misnamed.range.start;
            });
            if (!isTold)
                pencil.mark(line, misnamed.range,
                    {ProofreadWords::tr("“%1”应为：%2。").arg(line.quote(misnamed.range), misnamed.right), {},
                        misnamed.right, Severity::Error});
        }
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
            silent(u"践行习近平生态文明思想、习近平法治思想，学习习近平总书记关于生态文明建设的重要思想。", 2024),
            silent(u"学习习近平总书记全面依法治国新理念新思想新战略和习近平新时代中国特色社会主义经济思想。", 2019),
            silent(u"增强“四个意识”、坚定“四个自信”、做到“两个维护”。", 2020),
            silent(u"坚持以习近平新时代中国特色社会主义思想为指导，推动工作落实。"),
            silent(u"认真履行推进法治建设第一责任人职责，当好重要组织者、推动者和实践者。"),
        }};
}

} // namespace nianbao
