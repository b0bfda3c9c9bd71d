// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// “谁执法谁负责普法” in 《…》: what a title quotes is the set phrase as well. Which marks it has is the title's own.
bool isTitlesOwn(const Manuscript &manuscript, const PrintedLine &line, const TermMatch &match)
{
    const Term &term = manuscript.terms().all()[match.term];
    const int end = match.start + match.length;
    const QString written = line.plain.mid(match.start, match.length);
    const bool isQuoted = written.startsWith(u'“')
        || (match.start > 0 && end < int(line.plain.size()) && line.plain[match.start - 1] == u'“'
            && line.plain[end] == u'”');
    static const QRegularExpression kMarks(QStringLiteral("[、，。；“”‘’·•.\\s]"));
    return !isQuoted || term.right.isEmpty() || QString(written).remove(kMarks) == QString(term.right).remove(kMarks);
}

void checkSetPhrases(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil, {TermKind::Phrase, QT_TRANSLATE_NOOP("proofread", "“%1”不是规范的提法。")});
    const TermMarking withinNames {TermKind::Phrase, QT_TRANSLATE_NOOP("proofread", "“%1”不是规范的提法。")};
    for (const PrintedLine &line : manuscript.lines()) {
        for (const TermMatch &match : line.terms) {
            const Term &term = manuscript.terms().all()[match.term];
            const TextRange range {match.start, match.length};
            if (term.kind == TermKind::Phrase && line.isNamed(range) && !isTitlesOwn(manuscript, line, match))
                markTerm(line, match, term, withinNames, pencil);
        }
    }
}

} // namespace

Rule setPhrasesRule()
{
    return {QLatin1String("words.phrase"), QLatin1String("W5/W6"), QT_TRANSLATE_NOOP("proofread", "固定提法"),
        QT_TRANSLATE_NOOP("proofread", "“双随机、一公开”“谁执法谁普法”等固定提法写得不对。"), Severity::Warning,
        kWordLists, Strength::General, checkSetPhrases,
        {
            found(u"落实“双随机一公开”工作机制。"),
            found(u"落实谁执法、谁普法制度。"),
            found(u"印发《关于实行“谁执法谁负责普法”普法责任制的意见》。", 2017),
            silent(u"印发《关于推行“双随机一公开”监管的意见》《行政规范性文件管理办法》。"),
            silent(u"落实“双随机、一公开”工作机制和“谁执法谁普法”责任制。"),
            silent(u"印发《双随机一公开抽查办法》。"),
            silent(u"推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。"),
        }};
}

} // namespace nianbao
