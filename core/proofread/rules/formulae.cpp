// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkFormulae(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil,
        {TermKind::Formula, QT_TRANSLATE_NOOP("proofread", "“%1”与公开发表的规范表述不同。"), Severity::Error});
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
            silent(u"增强“四个意识”、坚定“四个自信”、做到“两个维护”。", 2020),
            silent(u"坚持以习近平新时代中国特色社会主义思想为指导，推动工作落实。"),
            silent(u"认真履行推进法治建设第一责任人职责，当好重要组织者、推动者和实践者。"),
        }};
}

} // namespace nianbao
