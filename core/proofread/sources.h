// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules rest on, for people; marked for translation in context "proofread".
#pragma once

#include <QtGlobal>

namespace nianbao {

constexpr const char *kSelfEvident = QT_TRANSLATE_NOOP("proofread", "文中自相矛盾");
constexpr const char *kDocumentRules =
    QT_TRANSLATE_NOOP("proofread", "《党政机关公文处理工作条例》（中办发〔2012〕14号）");
constexpr const char *kInspectionRules =
    QT_TRANSLATE_NOOP("proofread", "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十五条");
constexpr const char *kLayoutStandard = QT_TRANSLATE_NOOP("proofread", "《党政机关公文格式》GB/T 9704—2012");
constexpr const char *kMarksStandard = QT_TRANSLATE_NOOP("proofread", "《标点符号用法》GB/T 15834—2011");
constexpr const char *kStandardCharacters =
    QT_TRANSLATE_NOOP("proofread", "《国家通用语言文字法》第九条，《通用规范汉字表》（国发〔2013〕23号）");
constexpr const char *kNumbersStandard = QT_TRANSLATE_NOOP("proofread", "《出版物上数字用法》GB/T 15835—2011");
constexpr const char *kEditing = QT_TRANSLATE_NOOP("proofread", "公文校对的通行做法");
constexpr const char *kOwnList = QT_TRANSLATE_NOOP("proofread", "我的词表");
constexpr const char *kWordLists = QT_TRANSLATE_NOOP("proofread", "词表，各条有出处");

} // namespace nianbao
