// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkOldBodies(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil,
        {TermKind::Body, QT_TRANSLATE_NOOP("proofread", "机构改革后“%1”已改名或撤销。"), Severity::Hint});
}

} // namespace

Rule oldBodiesRule()
{
    return {QLatin1String("words.body"), QLatin1String("W10"), QT_TRANSLATE_NOOP("proofread", "机构旧名"),
        QT_TRANSLATE_NOOP("proofread", "用了机构改革以前的名称；讲历史情况时可以不改。"), Severity::Hint, kWordLists,
        Strength::Practice, checkOldBodies,
        {
            found(u"县政府法制办组织案卷评查。", 2022),
            silent(u"县司法局组织案卷评查。", 2022),
            silent(u"原县政府法制办的职责划入县司法局。", 2022),
            silent(u"县政府法制办组织案卷评查。", 2017),
        }};
}

} // namespace nianbao
