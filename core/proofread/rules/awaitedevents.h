// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/terms.h"

#include <QString>
#include <QStringView>

namespace nianbao {

/// Where an event is named. The marks around its name, “” and 《》, are in neither text.
struct NamedEvent {
    const Term &event;
    QString name; ///< without marks
    QStringView before; ///< in its paragraph, as far as it matters
    QStringView after;
};

/// What is still to come may be named: 迎接党的二十大胜利召开, 《…条例》将于…起施行. Not its 精神, nor 召开后.
bool isAwaited(const NamedEvent &named);

/// 谋划“十五五”法治建设: a plan is made in the two or three years before it. `year`: of the report.
bool isPrepared(const NamedEvent &named, int year);

/// 《…法（草案）》征求意见, 为…立法建言: a law may be named while it is being made. 新修订的 is made, and what is
/// carried out, 执行《…法》, 修订工作规则, is too.
bool isMade(const NamedEvent &named, const QString &sentence);

/// 贯彻《…法》, 严格执行《…条例》和《…法》: told as what is in force, unless it is a draft, 《…法（草案）》.
bool isInForce(const NamedEvent &named);

/// 自2019年9月1日起施行 of a law of 2020: none is in force before it is passed.
bool isInForceTooEarly(const NamedEvent &named);

} // namespace nianbao
