// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/wordlists.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/resources.h"
#include "core/settings/settings.h"
#include "core/tasks/ownwordlist.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr qint64 kWordListLimit = 4 * 1024 * 1024; // bytes

Result<QList<Term>> termsIn(const QString &path)
{
    NB_TRY(const QByteArray bytes, path.startsWith(u':') ? readResource(path) : readFile(path, kWordListLimit));
    return readTerms(bytes);
}

struct TermLists {
    QList<Term> terms;
    QList<Note> notes; ///< on those that are left out
};

TermLists listsIn(const QString &folder)
{
    TermLists lists;
    const QStringList paths = filesIn(folder, {QStringLiteral("json")});
    for (const QString &path : paths) {
        if (const Result<QList<Term>> terms = termsIn(path)) {
            lists.terms << *terms;
        } else {
            lists.notes << Note {QStringLiteral("terms.skipped"),
                QCoreApplication::translate("tasks", "词表“%1”没有读入：%2").arg(path, terms.error().message),
                terms.error().place};
        }
    }
    return lists;
}

/// Read once: they take longer than to check a report, and do not change while the program runs.
const TermLists &shippedLists()
{
    static const TermLists kLists = listsIn(QStringLiteral(":/terms"));
    return kLists;
}

} // namespace

QList<Term> loadTerms(QList<Note> &notes)
{
    const TermLists office = listsIn(settingsFolder() + QStringLiteral("/terms"));
    notes << shippedLists().notes << office.notes;
    return shippedLists().terms + office.terms;
}

WordLists loadWordLists(OwnWordsUse ownWords)
{
    WordLists lists;
    const QList<Term> terms = loadTerms(lists.notes);
    const OwnWordList own = ownWords == OwnWordsUse::Take ? loadOwnWords() : OwnWordList {};
    lists.notes << own.notes;
    lists.ownWords = own.words.size();
    lists.terms = withOwnWords(terms, own.words);
    return lists;
}

} // namespace nianbao
