// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordbreaks.h"

#include <unicode/ubrk.h>

#include <memory>

namespace nianbao {

namespace {

struct Closing {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// Of this thread; null where ICU has no rules for words.
UBreakIterator *iteratorOverWords()
{
    static thread_local const std::unique_ptr<UBreakIterator, Closing> kWords = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<UBreakIterator, Closing> words(ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status));
        return U_SUCCESS(status) ? std::move(words) : nullptr;
    }();
    return kWords.get();
}

/// Each character for itself.
QList<int> everywhere(qsizetype size)
{
    QList<int> breaks;
    for (int position = 0; position <= int(size); ++position)
        breaks << position;
    return breaks;
}

} // namespace

QList<int> wordBreaks(QStringView text)
{
    UBreakIterator *words = iteratorOverWords();
    UErrorCode status = U_ZERO_ERROR;
    if (words)
        ubrk_setText(words, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (!words || U_FAILURE(status))
        return everywhere(text.size());
    QList<int> breaks;
    for (int position = ubrk_first(words); position != UBRK_DONE; position = ubrk_next(words))
        breaks << position;
    return breaks;
}

} // namespace nianbao
