// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/speaker.h"
#include "core/proofread/rules/voicemarks.h"

namespace nianbao {

/// Takes down that the words are another body's.
void markOthersVoice(const PrintedLine &line, TextRange range, VoiceMarks &marks);

/// 全县 in the report of a 市, 镇党委 in that of a 乡, 全局领导干部 in that of a 县, where no such place or body is
/// named in the paragraph or before it: what others call themselves. What comes again and again is no slip. Linear.
void checkOthersNames(const Manuscript &manuscript, const Speaker &speaker, VoiceMarks &marks);

QList<RuleExample> othersNameExamples();

} // namespace nianbao
