// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

void checkEllipses(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kDots(QStringLiteral("(?<![./\\w])\\.{3,}(?![./\\w])|。{3,}|(?<!…)…(?!…)"));
    static const QRegularExpression kDashes(QStringLiteral("(?<=[一-龥])--+(?=[一-龥])"));
    static const QRegularExpression kTwice(QStringLiteral("……等|等……"));
    for (const PrintedLine &line : manuscript.lines()) {
        const auto markAll = [&](const QRegularExpression &form, const QString &message,
                                 const std::optional<QString> &instead) {
            auto matches = form.globalMatch(line.plain);
            while (matches.hasNext())
                pencil.mark(line, capturedRange(matches.next()), {message, {}, instead});
        };
        markAll(kDots, ProofreadWords::tr("省略号是六个点，占两格。"), QStringLiteral("……"));
        markAll(kDashes, ProofreadWords::tr("破折号占两格。"), QStringLiteral("——"));
        markAll(kTwice, ProofreadWords::tr("省略号和“等”只用一个。"), {});
    }
}

} // namespace

Rule ellipsesRule()
{
    return {QLatin1String("marks.ellipsis"), QLatin1String("P8"), QT_TRANSLATE_NOOP("proofread", "省略号、破折号"),
        QT_TRANSLATE_NOOP("proofread", "用句点代替省略号，用连字符代替破折号，省略号和“等”并用。"), Severity::Warning,
        kMarksStandard, Strength::General, checkEllipses,
        {
            found(u"受理、审结、执行。。。各环节都有记录。"),
            found(u"受理、审结、执行...各环节都有记录。"),
            found(u"依据一项原则--公开透明--开展工作。", 2018, 2),
            found(u"受理、审结、执行等……"),
            silent(u"受理、审结、执行……各环节都有记录。"),
            silent(u"坚持一项原则——公开透明。"),
            silent(u"2015-2020年，执行GB/T 9704-2012。"),
        },
        {QLatin1String("words.placeholder")}};
}

} // namespace nianbao
