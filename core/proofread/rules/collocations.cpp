// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Verbs that do not go with their objects. The list stays tiny: every entry is a chance to be wrong.
void checkCollocations(const Manuscript &manuscript, RedPencil &pencil)
{
    struct Pair {
        QRegularExpression form;
        const char *message;
    };
    static const QList<Pair> kPairs {
        {QRegularExpression(QStringLiteral("加强[^，。；：、与和]{0,10}职责(?=[，。；])")),
            QT_TRANSLATE_NOOP("proofread", "“加强”与“职责”不搭配，可说“履行职责”。")},
        {QRegularExpression(QStringLiteral("提高[^，。；：、与和]{0,24}作用(?=[，。；])")),
            QT_TRANSLATE_NOOP("proofread", "“提高”与“作用”不搭配，可说“发挥作用”“增强作用”。")},
        {QRegularExpression(QStringLiteral("在[^，。；：]{4,24}情况(?=开展)")),
            QT_TRANSLATE_NOOP("proofread", "“在……情况开展”缺字，可说“就……情况开展”。")},
        {QRegularExpression(
             QStringLiteral("对[^，。；]{2,30}进行[^，。；]{1,12}，并对[^，。；]{2,30}进行[^，。；]{1,12}并")),
            QT_TRANSLATE_NOOP("proofread", "一句里两个“对……进行……并……”，可以断开。")},
    };
    for (const PrintedLine &line : manuscript.lines()) {
        for (const Pair &pair : kPairs) {
            auto matches = pair.form.globalMatch(line.open);
            while (matches.hasNext())
                pencil.mark(
                    line, capturedRange(matches.next()), {QCoreApplication::translate("proofread", pair.message)});
        }
    }
}

} // namespace

Rule collocationsRule()
{
    return {QLatin1String("style.collocation"), QLatin1String("W14"), QT_TRANSLATE_NOOP("proofread", "搭配"),
        QT_TRANSLATE_NOOP("proofread", "“加强……职责”“提高……作用”等不搭配的词语。"), Severity::Hint, kEditing,
        Strength::Practice, checkCollocations,
        {
            found(u"加强行政复议层级监督职责，把好质量关。"),
            found(u"提高典型引导作用，扩大影响。"),
            found(u"在全县服务型行政执法建设推进情况开展大调研活动。"),
            silent(u"加强监督，落实职责，提高能力，发挥作用。"),
            silent(u"加强对履行职责情况的监督，提高作用发挥的水平。"),
            silent(u"在推进情况通报会上开展交流。"),
        }};
}

} // namespace nianbao
