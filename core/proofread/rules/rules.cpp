// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/rules.h"

#include <algorithm>

namespace nianbao {

// THE TABLE: a new rule is one new file and one new line. Findings at one place come in this order.
#define NIANBAO_RULES(RULE)                                                                                            \
    RULE(halfWidthMarksRule)                                                                                           \
    RULE(pairedMarksRule)                                                                                              \
    RULE(markDirectionRule)                                                                                            \
    RULE(foreignMarksRule)                                                                                             \
    RULE(nestedMarksRule)                                                                                              \
    RULE(doubledMarksRule)                                                                                             \
    RULE(misplacedMarksRule)                                                                                           \
    RULE(ellipsesRule)                                                                                                 \
    RULE(documentNumberRule)                                                                                           \
    RULE(monthDayRule)                                                                                                 \
    RULE(listMarksRule)                                                                                                \
    RULE(rowMarksRule)                                                                                                 \
    RULE(titleMarkPausesRule)                                                                                          \
    RULE(endMarkRule)                                                                                                  \
    RULE(pointEndsRule)                                                                                                \
    RULE(strayCharactersRule)                                                                                          \
    RULE(missingYearMarkRule)                                                                                          \
    RULE(impossibleDateRule)                                                                                           \
    RULE(partsOfTotalRule)                                                                                             \
    RULE(lackingPartsRule)                                                                                             \
    RULE(tableTotalsRule)                                                                                              \
    RULE(tableColumnsRule)                                                                                             \
    RULE(percentageRule)                                                                                               \
    RULE(averagesRule)                                                                                                 \
    RULE(growthRule)                                                                                                   \
    RULE(repeatedQuantityRule)                                                                                         \
    RULE(impossibleShareRule)                                                                                          \
    RULE(roundedBaseRule)                                                                                              \
    RULE(wrongYearRule)                                                                                                \
    RULE(approximationsRule)                                                                                           \
    RULE(numberRangesRule)                                                                                             \
    RULE(numberSpacingRule)                                                                                            \
    RULE(garbledQuantityRule)                                                                                          \
    RULE(missingFigureRule)                                                                                            \
    RULE(doubledUnitsRule)                                                                                             \
    RULE(numberLettersRule)                                                                                            \
    RULE(bareNumbersRule)                                                                                              \
    RULE(brokenCountRule)                                                                                              \
    RULE(fallByTimesRule)                                                                                              \
    RULE(unitWordsRule)                                                                                                \
    RULE(scaleSlipsRule)                                                                                               \
    RULE(percentPointsRule)                                                                                            \
    RULE(figureTypingRule)                                                                                             \
    RULE(publicityPlansRule)                                                                                           \
    RULE(laterEventsRule)                                                                                              \
    RULE(otherCharactersRule)                                                                                          \
    RULE(doubledEntriesRule)                                                                                           \
    RULE(repeatedWordsRule)                                                                                            \
    RULE(documentTitlesRule)                                                                                           \
    RULE(citedNumbersRule)                                                                                             \
    RULE(lawDatesRule)                                                                                                 \
    RULE(congressesRule)                                                                                               \
    RULE(formulaeRule)                                                                                                 \
    RULE(closedListsRule)                                                                                              \
    RULE(nearPhrasesRule)                                                                                              \
    RULE(garbledUsagesRule)                                                                                            \
    RULE(setPhrasesRule)                                                                                               \
    RULE(ruleOfLawRule)                                                                                                \
    RULE(ownWordsRule)                                                                                                 \
    RULE(confusedWordsRule)                                                                                            \
    RULE(ownVoiceRule)                                                                                                 \
    RULE(oldBodiesRule)                                                                                                \
    RULE(nearTitlesRule)                                                                                               \
    RULE(lawNamesRule)                                                                                                 \
    RULE(bareTitlesRule)                                                                                               \
    RULE(shortNamesRule)                                                                                               \
    RULE(twoNamesRule)                                                                                                 \
    RULE(localNamesRule)                                                                                               \
    RULE(placeholdersRule)                                                                                             \
    RULE(requiredContentsRule)                                                                                         \
    RULE(formalitiesRule)                                                                                              \
    RULE(closingWordsRule)                                                                                             \
    RULE(ordinalGapsRule)                                                                                              \
    RULE(ordinalMarksRule)                                                                                             \
    RULE(outlineLevelsRule)                                                                                            \
    RULE(announcedCountRule)                                                                                           \
    RULE(connectivesRule)                                                                                              \
    RULE(loneEntriesRule)                                                                                              \
    RULE(emptyEntriesRule)                                                                                             \
    RULE(siblingPointsRule)                                                                                            \
    RULE(problemPlansRule)                                                                                             \
    RULE(headingMarksRule)                                                                                             \
    RULE(leadInRule)                                                                                                   \
    RULE(reportTitleRule)                                                                                              \
    RULE(collocationsRule)                                                                                             \
    RULE(longSentencesRule)

#define NIANBAO_DECLARE(rule) Rule rule();
#define NIANBAO_ROW(rule) rule(),

NIANBAO_RULES(NIANBAO_DECLARE)

const QList<Rule> &rules()
{
    static const QList<Rule> kRows {NIANBAO_RULES(NIANBAO_ROW)};
    return kRows;
}

namespace {

QStringList rows(const Rule &rule)
{
    return QString(rule.catalogue).split(u'/');
}

} // namespace

QList<const Rule *> rulesNamed(const QString &name)
{
    QList<const Rule *> named;
    for (const Rule &rule : rules()) {
        if (rule.key == name || rows(rule).contains(name, Qt::CaseInsensitive))
            named << &rule;
    }
    return named;
}

const Rule *ruleByKey(const QString &key)
{
    return rulesNamed(key).value(0);
}

} // namespace nianbao
