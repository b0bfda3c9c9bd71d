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

} // namespace

QList<Term> loadTerms(QList<Note> &notes)
{
    QList<Term> all;
    const QStringList paths = filesIn(QStringLiteral(":/terms"), {QStringLiteral("json")})
        + filesIn(settingsFolder() + QStringLiteral("/terms"), {QStringLiteral("json")});
    for (const QString &path : paths) {
        const Result<QList<Term>> terms = termsIn(path);
        if (terms) {
            all << *terms;
            continue;
        }
        notes << Note {QStringLiteral("terms.skipped"),
            QCoreApplication::translate("tasks", "词表“%1”没有读入：%2").arg(path, terms.error().message),
            terms.error().place};
    }
    return all;
}

WordLists loadWordLists()
{
    WordLists lists;
    const QList<Term> terms = loadTerms(lists.notes);
    const OwnWordList own = loadOwnWords();
    lists.notes << own.notes;
    lists.terms = withOwnWords(terms, own.words);
    return lists;
}

} // namespace nianbao
