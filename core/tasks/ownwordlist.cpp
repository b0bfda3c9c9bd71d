// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/ownwordlist.h"

#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"
#include "core/proofread/rules/proofread.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

constexpr qint64 kLimit = 4 * 1024 * 1024; // bytes

QString lastGoodFile()
{
    return settingsFolder() + QStringLiteral("/own-words.last.json");
}

void keepGood(const QByteArray &bytes)
{
    const Result<QByteArray> kept = readFile(lastGoodFile(), kLimit);
    if (kept && *kept == bytes)
        return;
    if (const Status written = atomicWrite(lastGoodFile(), bytes, Overwrite::Yes); !written)
        qCWarning(logApp) << "The last good list of own words is not kept:" << written.error().code;
}

/// What somebody wrote by hand and got wrong is not lost by the next list.
Status keepBroken()
{
    const Result<QByteArray> bytes = readFile(ownWordsFile(), kLimit);
    if (!QFileInfo::exists(ownWordsFile()) || (bytes && readOwnWords(*bytes)))
        return ok();
    return setAside(ownWordsFile(), ownWordsFile() + QStringLiteral(".broken"));
}

OwnWordList lastGood(const Error &error)
{
    const Result<QByteArray> bytes = readFile(lastGoodFile(), kLimit);
    const Result<OwnWords> words = bytes ? readOwnWords(*bytes) : Result<OwnWords>(bytes.error());
    const QString meanwhile = words ? QCoreApplication::translate("tasks", "先用上一次能用的词表。")
                                    : QCoreApplication::translate("tasks", "先不用我的词表。");
    return {words.value_or(OwnWords {}),
        {Note {QStringLiteral("words.refused"),
            QCoreApplication::translate("tasks", "“%1”没有读入：%2%3").arg(ownWordsFile(), error.message, meanwhile),
            error.place}}};
}

} // namespace

QString ownWordsFile()
{
    return settingsFolder() + QStringLiteral("/own-words.json");
}

OwnWordList loadOwnWords()
{
    if (!QFileInfo::exists(ownWordsFile()))
        return {};
    const Result<QByteArray> bytes = readFile(ownWordsFile(), kLimit);
    if (!bytes)
        return lastGood(bytes.error());
    const Result<OwnWords> words = readOwnWords(*bytes);
    if (!words)
        return lastGood(words.error());
    return {*words};
}

void keepGoodOwnWords()
{
    const Result<QByteArray> bytes = readFile(ownWordsFile(), kLimit);
    if (bytes && readOwnWords(*bytes))
        keepGood(*bytes);
}

Status saveOwnWords(const OwnWords &words)
{
    const QByteArray bytes = writeOwnWords(words);
    NB_TRY([[maybe_unused]] const OwnWords sound, readOwnWords(bytes));
    NB_CHECK(makeFolder(settingsFolder()));
    NB_CHECK(keepBroken());
    NB_CHECK(atomicWrite(ownWordsFile(), bytes, Overwrite::Yes));
    keepGood(bytes);
    return ok();
}

Trial tryWords(const QString &sentence, const Report &like, const OwnWords &words, const QList<Term> &terms)
{
    Report report;
    report.id = Id {QStringLiteral("trial")};
    report.year = like.year;
    report.organisation = like.organisation;
    report.title = like.title;
    Section section;
    section.id = Id {QStringLiteral("section")};
    section.lead = {{ParagraphKind::Text, sentence}};
    Part part;
    part.id = Id {QStringLiteral("part")};
    part.sections = {section};
    report.parts = {part};
    OwnWords changes = words;
    changes.removeIf([](const OwnWord &word) { return word.kind == OwnWordKind::Never; });
    const auto foundIn = [&](const OwnWords &own) {
        QList<Finding> findings = check(report, CheckOptions {}, withOwnWords(terms, own)).findings;
        findings.removeIf([&](const Finding &finding) {
            return finding.place.node != section.id || finding.place.field != Field::Lead;
        });
        return findings;
    };
    Trial trial {foundIn(words), foundIn(changes)};
    trial.silent.removeIf([&](const Finding &finding) { return trial.told.contains(finding); });
    return trial;
}

} // namespace nianbao
