// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/terms.h"

#include <QList>
#include <QString>

namespace nianbao {

class Manuscript;
class RedPencil;

/// How binding a rule's source is.
enum class Strength {
    Regulation, ///< 规定: binding, or a contradiction that the text itself proves
    General, ///< 一般: general usage that standards lay down
    Recommended, ///< 推荐: a recommended standard leaves a choice
    Practice, ///< 实务: what editors do
};

/// A text with what the rule has to say of it. One paragraph stands in a whole report; several lines are a whole text.
struct RuleExample {
    QString text;
    int findings = 0; ///< 0: the rule is silent
    int year = 2018; ///< of the report
    bool typed = false; ///< as somebody typed it here, with tabs: a table; else as it is after reading a file
    QList<Term> own {}; ///< of the user's list meanwhile
};

RuleExample found(const char16_t *text, int year = 2018, int findings = 1);
RuleExample typedAndFound(const char16_t *text, int findings = 1);
RuleExample silent(const char16_t *text, int year = 2018);
RuleExample typedAndSilent(const char16_t *text);

/// One rule. Texts for people are marked for translation in context "proofread".
struct Rule {
    QLatin1String key; ///< stable: findings, ignoring and --rule know it by this
    QLatin1String catalogue; ///< its row in the catalogue of rules; several: S2/S3
    const char *title;
    const char *help; ///< one sentence
    Severity severity; ///< its usual one
    const char *source;
    Strength strength;
    void (*check)(const Manuscript &manuscript, RedPencil &pencil); ///< pure, in linear time
    QList<RuleExample> examples; ///< its tests: at least one that is found and three that are not
    QList<QLatin1String> yieldsTo {}; ///< keys of rules that say it better where both speak of one fault
};

} // namespace nianbao
