// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/titlewords.h"

#include <QRegularExpression>

namespace nianbao {

bool isDocumentTitle(const QString &text)
{
    static const QRegularExpression kKind(
        QStringLiteral("(?:(?<![执普守违立司用学知合懂护非依讲])法|条例|办法|规定|意见|通知|纲要|规划|方案|决定|要点|"
                       "细则|制度|指引|清单|意见书|建议书|决定书|报告|宪法|法典|标准|规则|公告|"
                       "决议|计划|解释|通告|批复|章程|准则|规程|公报|实施)(?:（[^（）]*）)?$"));
    return kKind.match(text).hasMatch();
}

} // namespace nianbao
