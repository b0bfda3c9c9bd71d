// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <utility>

namespace nianbao {

namespace {

/// 以习近平新时代中国特色社会主义思想为指导，…: how reports open is customary, however long it is.
bool isOpening(const QString &sentence)
{
    static const QRegularExpression kForm(QStringLiteral("以.{2,60}为(?:指导|指引|统领|引领|遵循|主线)|在.{2,60}(?:"
                                                         "正确|坚强)?(?:领导|指导)下|(?:认真|全面|深入)(?:学习)?贯彻"
                                                         "(?:落实)?[^，。；]{0,30}(?:精神|思想)"));
    constexpr qsizetype kBeginning = 40; // characters
    const QRegularExpressionMatch match = kForm.match(sentence);
    return match.hasMatch() && match.capturedStart() < kBeginning;
}

void checkLongSentences(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr int kLongest = 150; // characters
    bool isFirst = true;
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Paragraph)
            continue;
        const QList<TextRange> sentences = sentencesOf(line.plain);
        for (const TextRange &sentence : sentences) {
            if (!std::exchange(isFirst, false) && sentence.length > kLongest
                && !isOpening(line.plain.mid(sentence.start, sentence.length)))
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
        QT_TRANSLATE_NOOP("proofread", "一句超过150字，没有句号或分号；全文的第一句和讲指导思想的句子不算。"),
        Severity::Hint, kEditing, Strength::Practice, checkLongSentences,
        {
            RuleExample {
                QStringLiteral("召开会议3次。") + clause.repeated(14) + QStringLiteral("引导各单位依法履职。"), 1},
            RuleExample {QStringLiteral("清丰县2018年工作报告\n") + clause.repeated(14)
                    + QStringLiteral("引导各单位依法履职。\n一、工作情况\n（一）加强领导。召开会议3次。\n"),
                0},
            RuleExample {QStringLiteral("召开会议3次。全县以习近平新时代中国特色社会主义思想为指导，")
                    + clause.repeated(14) + QStringLiteral("引导各单位依法履职。"),
                0},
            RuleExample {clause.repeated(5) + QStringLiteral("引导各单位依法履职；").repeated(12) + u'。', 0},
            silent(u"全年受理案件3件。"),
            silent(u"加强现场观摩和研讨交流，引导各单位依法履职。"),
        }};
}

} // namespace nianbao
