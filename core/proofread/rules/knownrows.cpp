// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/knownrows.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// Lists that everybody knows, with their pauses: what stands between two neighbours of one is no comma.
const QList<QStringList> &namedRows()
{
    static const QList<QStringList> kLists {
        QStringLiteral("职能科学 权责法定 执法严明 公开公正 智能高效 廉洁诚信 人民满意").split(u' '),
        QStringLiteral("公众参与 专家论证 风险评估 合法性审查 集体讨论决定").split(u' '),
        QStringLiteral("行政执法公示 执法全过程记录 重大执法决定法制审核").split(u' '),
        QStringLiteral("行政执法公示制度 执法全过程记录制度 重大执法决定法制审核制度").split(u' '),
        QStringLiteral("科学化 民主化 法治化").split(u' '),
        QStringLiteral("法治国家 法治政府 法治社会").split(u' '),
        QStringLiteral("自治 法治 德治").split(u' '),
        QStringLiteral("事前 事中 事后").split(u' '),
        QStringLiteral("公开 公平 公正").split(u' '),
        QStringLiteral("公平 公正 公开").split(u' '),
        QStringLiteral("依法治国 依法执政 依法行政").split(u' '),
        QStringLiteral("简政放权 放管结合 优化服务").split(u' '),
        QStringLiteral("政治效果 法律效果 社会效果").split(u' '),
    };
    return kLists;
}

/// Those of clauses, which may all have commas.
const QList<QStringList> &saidRows()
{
    static const QList<QStringList> kLists {
        QStringLiteral("增强“四个意识” 坚定“四个自信” 做到“两个维护”").split(u' '),
        QStringLiteral("科学立法 严格执法 公正司法 全民守法").split(u' '),
        QStringLiteral("办事依法 遇事找法 解决问题用法 化解矛盾靠法").split(u' '),
        QStringLiteral("重要工作亲自部署 重大问题亲自过问 重点环节亲自协调 重要任务亲自督办").split(u' '),
    };
    return kLists;
}

/// 专家论证，风险评估 with 公众参与 before or 合法性审查 behind, and one of the marks between.
bool isWithin(const QStringList &list, QStringView before, QStringView behind, QStringView marks)
{
    for (qsizetype index = 0; index + 1 < list.size(); ++index) {
        if (!before.endsWith(list[index]) || !behind.startsWith(list[index + 1]))
            continue;
        const QStringView ahead = before.chopped(list[index].size());
        const QStringView rest = behind.mid(list[index + 1].size());
        const bool isAfter =
            index > 0 && !ahead.isEmpty() && marks.contains(ahead.back()) && ahead.chopped(1).endsWith(list[index - 1]);
        const bool isBefore = index + 2 < list.size() && !rest.isEmpty() && marks.contains(rest.front())
            && rest.mid(1).startsWith(list[index + 2]);
        if (isAfter || isBefore)
            return true;
    }
    return false;
}

/// “3·15”国际消费者权益日，“6·26”国际禁毒日和…: named days in one row, which goes on or is closed.
void findDays(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=日)(?<mark>，)(?=“\\d{1,2}·\\d{1,2}”[一-龥]{2,10}日(?:和|"
                                                         "及|与|以及|、|等(?:重要|重点|关键)?(?:时间)?节点))"));
    if (!text.contains(u'·'))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext())
        commas << capturedRange(matches.next(), 1);
}

} // namespace

QList<TextRange> commasInKnownRows(const QString &text)
{
    QList<TextRange> commas;
    findDays(text, commas);
    for (qsizetype at = text.indexOf(u'，'); at >= 0; at = text.indexOf(u'，', at + 1)) {
        const QStringView before = QStringView(text).left(at);
        const QStringView behind = QStringView(text).mid(at + 1);
        const auto isNamed = [&](const QStringList &list) { return isWithin(list, before, behind, u"、，"); };
        const auto isSaid = [&](const QStringList &list) { return isWithin(list, before, behind, u"、"); };
        if (std::any_of(namedRows().begin(), namedRows().end(), isNamed)
            || std::any_of(saidRows().begin(), saidRows().end(), isSaid))
            commas << TextRange {int(at), 1};
    }
    return commas;
}

} // namespace nianbao
