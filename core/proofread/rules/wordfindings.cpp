// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <algorithm>

namespace nianbao {

namespace {

QString sourceOf(const Term &term)
{
    return term.source.isEmpty() ? QString() : ProofreadWords::tr("依据：%1").arg(term.source);
}

/// Words that somebody else said: “本部门”.
bool isQuoted(const PrintedLine &line, TextRange range)
{
    const int end = range.end();
    return range.start > 0 && end < int(line.plain.size()) && line.plain[range.start - 1] == u'“'
        && line.plain[end] == u'”';
}

/// 原我 in 自我办学: the word is a part of another that is right.
bool isWithin(const PrintedLine &line, TextRange range, const QList<Term> &exceptions)
{
    return std::any_of(exceptions.begin(), exceptions.end(), [&](const Term &exception) {
        const int from = qMax(0, range.end() - int(exception.right.size()));
        const qsizetype at = line.plain.indexOf(exception.right, from);
        return at >= 0 && at <= range.start && at + exception.right.size() >= range.end();
    });
}

} // namespace

void markTerm(
    const PrintedLine &line, const TermMatch &match, const Term &term, const TermMarking &marking, RedPencil &pencil)
{
    const TextRange range {match.start, match.length};
    Remark remark {term.message, sourceOf(term), {}, qMin(term.level, marking.most)};
    if (remark.message.isEmpty() && !term.right.isEmpty())
        remark.message = (marking.successor ? QCoreApplication::translate("proofread", marking.successor)
                                            : ProofreadWords::tr("“%1”应为：%2。"))
                             .arg(line.quote(range), term.right);
    else if (remark.message.isEmpty())
        remark.message = QCoreApplication::translate("proofread", marking.message).arg(line.quote(range));
    if (!term.right.isEmpty() && !marking.successor)
        remark.instead = term.right;
    pencil.mark(line, range, remark);
}

void markTerms(const Manuscript &manuscript, RedPencil &pencil, const TermMarking &marking)
{
    const QList<Term> exceptions =
        marking.exceptions ? manuscript.terms().of(*marking.exceptions, manuscript.year()) : QList<Term>();
    for (const PrintedLine &line : manuscript.lines()) {
        for (const TermMatch &match : line.terms) {
            const Term &term = manuscript.terms().all()[match.term];
            const TextRange range {match.start, match.length};
            if (term.kind != marking.kind || line.isNamed(range) != marking.withinNames)
                continue;
            if (marking.isRight && marking.isRight(line, range))
                continue;
            if (exceptions.isEmpty() || !(isQuoted(line, range) || isWithin(line, range, exceptions)))
                markTerm(line, match, term, marking, pencil);
        }
    }
}

} // namespace nianbao
