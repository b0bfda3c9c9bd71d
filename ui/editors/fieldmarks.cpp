// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldmarks.h"

#include "core/tasks/findingfixes.h"

namespace nianbao {

namespace {

// Characters: a line below a whole sentence that could be shorter would hide what else is found in it.
constexpr int kLongestHint = 40;
constexpr int kHintBeginning = 12;

/// A text that is kept as one string may be shown in several lines.
void intoItsLine(TextMark &mark, const Paragraphs &checked)
{
    while (mark.paragraph + 1 < checked.size() && mark.offset > checked[mark.paragraph].text.size()) {
        mark.offset -= int(checked[mark.paragraph].text.size()) + 1;
        ++mark.paragraph;
    }
}

bool fits(const TextMark &mark, const Paragraphs &checked)
{
    if (mark.cell)
        return mark.paragraph < checked.size() && checked[mark.paragraph].kind == ParagraphKind::Table;
    return mark.length > 0 && mark.offset >= 0 && mark.paragraph < checked.size()
        && mark.offset + mark.length <= checked[mark.paragraph].text.size();
}

} // namespace

QList<TextMark> marksIn(const Proofreading &reading, const Id &node, Field field, const Paragraphs &checked)
{
    QList<TextMark> marks;
    const auto add = [&](const Finding &finding, int number, const MarkedWords &words) {
        const Place &place = words.place;
        if (place.node != node || place.field != field)
            return;
        QString message = finding.message;
        if (!finding.reason.isEmpty())
            message += u'\n' + finding.reason;
        TextMark mark {place.paragraph, place.offset, words.length, number, finding.severity, message, words.cell};
        if (mark.severity == Severity::Hint && mark.length > kLongestHint)
            mark.length = kHintBeginning;
        if (!mark.cell)
            intoItsLine(mark, checked);
        if (fits(mark, checked))
            marks.append(mark);
    };
    const QList<Finding> &findings = reading.findings.findings;
    for (int number = 0; number < findings.size(); ++number) {
        const Finding &finding = findings[number];
        add(finding, number, markedBy(finding));
        for (const Correction &correction : finding.corrections) {
            if (correction.place != finding.place || correction.cell != finding.cell)
                add(finding, number, {correction.place, correction.length, correction.cell});
        }
    }
    return marks;
}

} // namespace nianbao
