// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordwords.h"

namespace nianbao {

namespace {

template <typename E>
struct Word {
    E value;
    QStringView words; ///< ours first, then synonyms
};

constexpr Word<PlanState> kStates[] {
    {PlanState::NotStarted, u"未启动 未开展 未开始 未完成 尚未启动"},
    {PlanState::UnderWay, u"推进中 进行中 正在推进 正在进行 持续推进 部分完成 基本完成"},
    {PlanState::Done, u"已完成 完成 办结 已办结 全部完成"},
    {PlanState::CarriedOver, u"转下年 结转 结转下年 转入下年 延期"},
};
constexpr Word<UnitKind> kKinds[] {
    {UnitKind::Department, u"部门 县直部门 县直单位 直属单位 县级部门 机关"},
    {UnitKind::Township, u"乡镇 乡 镇 街道 乡镇街道 街道办事处"},
    {UnitKind::Other, u"其他 其它 企业 事业单位"},
};

template <typename E, size_t count>
QStringList offered(const Word<E> (&rows)[count])
{
    QStringList words;
    for (const Word<E> &row : rows)
        words << row.words.split(u' ').first().toString();
    return words;
}

template <typename E, size_t count>
std::optional<E> called(const Word<E> (&rows)[count], const QString &word)
{
    const QString text = word.trimmed();
    for (const Word<E> &row : rows) {
        if (row.words.split(u' ').contains(text))
            return row.value;
    }
    return fromKey<E>(text);
}

template <typename E, size_t count>
QString ours(const Word<E> (&rows)[count], E value)
{
    for (const Word<E> &row : rows) {
        if (row.value == value)
            return row.words.split(u' ').first().toString();
    }
    return {};
}

} // namespace

QString wordOf(PlanState state)
{
    return ours(kStates, state);
}

QString wordOf(UnitKind kind)
{
    return ours(kKinds, kind);
}

std::optional<PlanState> planStateCalled(const QString &word)
{
    return called(kStates, word);
}

std::optional<UnitKind> unitKindCalled(const QString &word)
{
    return called(kKinds, word);
}

QStringList planStateWords()
{
    return offered(kStates);
}

QStringList unitKindWords()
{
    return offered(kKinds);
}

} // namespace nianbao
