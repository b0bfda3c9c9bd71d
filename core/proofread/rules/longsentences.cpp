// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkLongSentences(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr int kLongest = 150; // characters
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Paragraph)
            continue;
        const QList<TextRange> sentences = sentencesOf(line.plain);
        for (const TextRange &sentence : sentences) {
            if (sentence.length > kLongest)
                pencil.mark(line, sentence,
                    {ProofreadWords::tr("这一句有%1字，可以断成几句。").arg(QString::number(sentence.length))});
        }
    }
}

} // namespace

Rule longSentencesRule()
{
    const QString clause = QStringLiteral("加强现场观摩和研讨交流，");
    return {QLatin1String("style.longSentence"), QLatin1String("P12"), QT_TRANSLATE_NOOP("proofread", "句子过长"),
        QT_TRANSLATE_NOOP("proofread", "一句超过150字，没有句号或分号。"), Severity::Hint, kEditing, Strength::Practice,
        checkLongSentences,
        {
            RuleExample {clause.repeated(14) + QStringLiteral("引导各单位依法履职。"), 1},
            RuleExample {clause.repeated(5) + QStringLiteral("引导各单位依法履职；").repeated(12) + u'。', 0},
            silent(u"全年受理案件3件。"),
            silent(u"加强现场观摩和研讨交流，引导各单位依法履职。"),
        }};
}

} // namespace nianbao
