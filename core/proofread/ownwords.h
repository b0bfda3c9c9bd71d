// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 我的词表: what an office wants changed always, and what it wants never to be told.
#pragma once

#include "core/base/result.h"
#include "core/model/keys.h"
#include "core/proofread/terms.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class OwnWordKind {
    Change, ///< 要改: `word` is wrong here
    Never, ///< 不提示: what is found within `word` is not told
};

template <>
std::span<const KeyedValue<OwnWordKind>> keyedValues<OwnWordKind>();

struct OwnWord {
    OwnWordKind kind = OwnWordKind::Change;
    QString word; ///< 1 to 50 characters of one line
    QString right {}; ///< of Change: what has to stand instead; empty: somebody has to think
    QStringList except {}; ///< of Change: longer words that hold `word` rightly, as 执法制度 holds 法制
    QString rule {}; ///< of Never: key of the only rule that is silent; empty: all are
    QString note {};

    bool operator==(const OwnWord &) const = default;
};

using OwnWords = QList<OwnWord>;

/// Why an entry is no entry, as a sentence; empty for a sound one. `others`: those that stand before it.
QString faultOf(const OwnWord &entry, const OwnWords &others);

/// Two lists as one: an entry of `added` takes the place of the one about the same word, else it stands behind all.
OwnWords joined(OwnWords present, const OwnWords &added);

/// What joined() does, for people, with the words whose entries it replaces: 新增2条；替换1条：县法制办；相同3条。
QString joiningText(const OwnWords &present, const OwnWords &added);

/// The list from its file (resources/schema/own-words.schema.json), and the file. Refused as a whole with line, column
/// and reason when an entry does not fit.
Result<OwnWords> readOwnWords(const QByteArray &json);
QByteArray writeOwnWords(const OwnWords &words);

/// The word lists with the user's own before them.
Terms withOwnWords(const QList<Term> &shipped, const OwnWords &own);

} // namespace nianbao
