// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/namedthoughts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct Thought {
    QStringView name; ///< what stands between 习近平 and 思想
    QStringView words; ///< which of them a misnaming has, between |
    int since = 0; ///< year
};

/// The meetings that gave them their names: the congress of October 2017, 全国生态环境保护大会 of May 2018,
/// 中央外事工作会议 of June 2018, 中央全面依法治国工作会议 of November 2020, 全国宣传思想文化工作会议 of October 2023.
/// 经济思想 was at first said with 新时代中国特色社会主义 before it.
constexpr std::array kThoughts {Thought {u"强军", u"强军|军事|国防", 2017},
    Thought {u"生态文明", u"生态|环境|环保", 2018}, Thought {u"外交", u"外交|外事", 2018},
    Thought {u"法治", u"法治|法制|依法治", 2020}, Thought {u"经济", u"经济", 2021}, Thought {u"文化", u"文化", 2023}};

const Thought *meantBy(const QString &name, int year)
{
    const auto thought = std::find_if(kThoughts.begin(), kThoughts.end(), [&](const Thought &each) {
        const QList<QStringView> words = each.words.split(u'|');
        return each.since <= year
            && std::any_of(words.begin(), words.end(), [&](QStringView word) { return name.contains(word); });
    });
    return thought == kThoughts.end() ? nullptr : &*thought;
}

} // namespace

QList<MisnamedThought> misnamedThoughtsIn(const QString &text, int year)
{
    static const QRegularExpression kForm(QStringLiteral("习近平(?<name>[一-龥]{2,10}?)思想"));
    static const QRegularExpression kOther(QStringLiteral(
        "新时代|总书记|同志|主席|关于|重要|系列|战略|理论|和|与|的|、")); // not a name: 关于法治的重要思想
    QList<MisnamedThought> misnamed;
    if (!text.contains(QStringLiteral("习近平")))
        return misnamed;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(u"name");
        if (kOther.match(name).hasMatch())
            continue;
        const Thought *thought = meantBy(name, year);
        const bool isOfLength = thought && name.size() == thought->name.size(); // one character: a slip of the pen
        if (thought && !isOfLength)
            misnamed << MisnamedThought {capturedRange(match), QStringLiteral("习近平%1思想").arg(thought->name)};
    }
    return misnamed;
}

} // namespace nianbao
