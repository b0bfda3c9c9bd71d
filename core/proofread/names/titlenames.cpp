// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/titlenames.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

QString bareTitle(QString title)
{
    static const QRegularExpression kAround(QStringLiteral("^中华人民共和国|（\\d{4}[^）]{0,12}）|[《》]"));
    return title.remove(kAround);
}

} // namespace

TitleNames::TitleNames(const Terms &terms, int)
{
    for (const Term &term : terms.all()) {
        if (term.kind == TermKind::Document || term.kind == TermKind::Law)
            m_names << bareTitle(term.right);
    }
}

bool TitleNames::isTitle(const QString &text) const
{
    static const QRegularExpression kForm(
        QStringLiteral("^.{4,}(?:纲要|规划|条例|规定|计划|方案|意见|决定)（20\\d\\d—20\\d\\d年）$|^关于.{4,}的(?:意见|"
                       "决定|通知|规定)$"));
    return m_names.contains(bareTitle(text)) || kForm.match(text).hasMatch();
}

} // namespace nianbao
