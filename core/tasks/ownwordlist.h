// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 我的词表 in the settings folder, and as CSV for other offices.
#pragma once

#include "core/base/files.h"
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"
#include "core/proofread/ownwords.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

struct OwnWordList {
    OwnWords words;
    QList<Note> notes {}; ///< that the file was refused, with line and reason, and what holds meanwhile
};

/// own-words.json in the settings folder.
QString ownWordsFile();

/// From that file. A file that does not fit is refused as a whole: the last good list,
/// which is kept beside it, stays in force. No file: no words. Writes nothing.
OwnWordList loadOwnWords();

/// Keeps a sound list, also one that was written by hand, as the last good one. For the window when it starts and shows
/// the list: what only checks must not write.
void keepGoodOwnWords();

/// Writes it whole or not at all, and the copy beside it. A file that does not fit is kept beside as .broken.
Status saveOwnWords(const OwnWords &words);

/// A table with 处理, 词, 改为, 除外, 规则, 说明 in its first row, in any order. Refused with the line: an entry that
/// does not fit, a rule that is not known.
Result<OwnWords> importOwnWords(const QString &path);
Status exportOwnWords(const OwnWords &words, const QString &path, Overwrite overwrite);

/// Words in one cell, with ； between them, and back.
QStringList partedWords(const QString &text);
QString joinedWords(const QStringList &words);

/// What would be found in a sentence under these words and the other lists, and what the words keep silent. `like`:
/// whose year, organisation and title it has.
struct Trial {
    QList<Finding> told;
    QList<Finding> silent;
};
Trial tryWords(const QString &sentence, const Report &like, const OwnWords &words, const QList<Term> &terms);

} // namespace nianbao
