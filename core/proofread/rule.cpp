// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rule.h"

namespace nianbao {

RuleExample found(const char16_t *text, int year, int findings)
{
    return {QString::fromUtf16(text), findings, year, false};
}

RuleExample typedAndFound(const char16_t *text, int findings)
{
    RuleExample example = found(text);
    example.findings = findings;
    example.typed = true;
    return example;
}

RuleExample silent(const char16_t *text, int year)
{
    return found(text, year, 0);
}

RuleExample typedAndSilent(const char16_t *text)
{
    return typedAndFound(text, 0);
}

} // namespace nianbao
