// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QHash>
#include <QList>
#include <QString>

namespace nianbao {

/// A Latin letter that an input method left between two Chinese characters.
struct StrayLetter {
    int position = 0; ///< in the line
    bool breaksWord = false; ///< 实e现: nothing is lost with it
};

/// The Latin letters that stand by themselves in a report: 市政d府 has a stray one; 律师e站, A类, K歌, n个 have none.
class LoneLetters {
public:
    explicit LoneLetters(const Manuscript &manuscript);

    [[nodiscard]] QList<StrayLetter> strayIn(const PrintedLine &line) const;

private:
    [[nodiscard]] bool isName(const QString &text, int position) const;

    QHash<QString, int> m_pairs; ///< how often a letter stands beside a Chinese character: e站
};

} // namespace nianbao
