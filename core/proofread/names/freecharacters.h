// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace nianbao {

// Characters that are words by themselves, and so no sign of a slip where a dictionary leaves them over.

/// 时用, 取的, 每起约: what stands for itself in any sentence.
bool standsInAnySentence(QChar character);

/// 为, 与, 及: what joins other words.
bool isParticle(QChar character);

/// 请市中级人民法院: what begins the name of a body.
bool isOfRegion(QChar character);

/// 严格按程序, 清单式管理, 社会齐参与: what may be put between two words and leaves both as they were.
bool mayStandBetween(QChar character);

/// 周查, 补证, 日巡: what an office puts together for the day, of two characters each of which is a word.
bool isOfficeWord(QChar character);

} // namespace nianbao
