// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace nianbao {

// Characters that are words by themselves, and so no sign of a slip where a dictionary leaves them over.

/// 时用, 取的, 每起约: what stands for itself in any sentence.
bool standsInAnySentence(QChar character);

/// 听得进话, 说得出理: whether the character there is what a deed comes to, and no beginning of a word.
bool isResultBehind(QStringView text, int position);

/// 未持健康证: whether 未 denies the deed there, of something that follows. Not 未持29件, 未持原行政行为, 未护稳定.
bool isDeniedDeed(QStringView text, int position);

/// 领导包3人, 领导包两个乡镇: whether the number behind the verb there is of what it is done to.
bool isVerbWithNumber(QStringView text, int behind);

/// 郊, 括, 绩: what is no word by itself, nor short for one, nor often in names of places and persons.
bool isOnlyWithinWords(QChar character);

/// 为, 与, 及: what joins other words.
bool isParticle(QChar character);

/// 请市中级人民法院: what begins the name of a body.
bool isOfRegion(QChar character);

/// 清峰县, 云岭镇: no place is called by a verb, as 堤请 and 推形 are.
bool mayNamePlace(QStringView word);

/// 严格按程序, 清单式管理, 社会齐参与: what may be put between two words and leaves both as they were.
bool mayStandBetween(QChar character);

/// 周查, 补证, 日巡: what an office puts together for the day, of two characters each of which is a word.
bool isOfficeWord(QChar character);

/// 优先权运行, 实例化服务: a character that makes a word of the word before it.
bool isSuffix(QChar character);

/// 商品房, 供销社, 饮用水: what ends many words that no dictionary has.
bool isOfWordBefore(QChar character);

/// 合法审查, 处罚与教育结合, 群众跑腿, 执法见温度: without it a usage is another one, or only shorter.
bool mayBeLeftOut(QChar character);

/// 坚了持, 制不度, 群上众: what slips in between the two characters of a word.
bool mayBeAdded(QChar character);

/// 判决数36件, 任务数为12项: how many there are of anything may be told. Not 任务书.
bool isHowMany(QStringView written, QStringView behind);

} // namespace nianbao
