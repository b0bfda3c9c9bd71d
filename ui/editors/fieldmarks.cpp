// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldmarks.h"

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
    return mark.length > 0 && mark.offset >= 0 && mark.paragraph < checked.size()
        && mark.offset + mark.length <= checked[mark.paragraph].text.size();
}

} // namespace

QList<TextMark> marksIn(const Proofreading &reading, const Id &node, Field field, const Paragraphs &checked)
{
    QList<TextMark> marks;
    const auto add = [&](const Finding &finding, int number, const Place &place, int length) {
        if (place.node != node || place.field != field)
            return;
        QString message = finding.message;
        if (!finding.reason.isEmpty())
            message += u'\n' + finding.reason;
        TextMark mark {place.paragraph, place.offset, length, number, finding.severity, message};
        if (mark.severity == Severity::Hint && length > kLongestHint)
            mark.length = kHintBeginning;
        intoItsLine(mark, checked);
        if (fits(mark, checked))
            marks.append(mark);
    };
    const QList<Finding> &findings = reading.findings.findings;
    for (int number = 0; number < findings.size(); ++number) {
        const Finding &finding = findings[number];
        add(finding, number, finding.place, finding.length);
        for (const Correction &correction : finding.corrections) {
            if (correction.place != finding.place)
                add(finding, number, correction.place, correction.length);
        }
    }
    return marks;
}

} // namespace nianbao
