// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/countedkinds.h"

#include "core/proofread/sums/partsets.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao {

CountedKinds kindsOfUnit(const QString &unit)
{
    using enum CountedKind;
    struct Row {
        CountedKinds kinds;
        QStringView units;
    };
    static constexpr Row kRows[] {{Thing, u"件 份 项 部 宗 卷 篇 条 例 本 册 份次 册次 台 辆 艘"},
        {Thing | Event, u"起 件次"}, {Thing | House, u"处 座 栋 间 所"}, {Thing | House | Event, u"个"},
        {Person, u"人 名 位"}, {Person | Event, u"人次"}, {House, u"户 家"}, {House | Event, u"户次 家次"},
        {Event, u"场 期 次 场次 班次 堂 节"}, {Area, u"亩 公顷 平方米 平方公里"}, {Money, u"元"}};
    static const QHash<QString, CountedKinds> kKinds = [] {
        QHash<QString, CountedKinds> kinds;
        for (const Row &row : kRows) {
            for (const QStringView each : row.units.split(u' '))
                kinds.insert(each.toString(), row.kinds);
        }
        return kinds;
    }();
    return kKinds.value(unit);
}

bool areApart(const QString &unit, const QString &other)
{
    const CountedKinds one = kindsOfUnit(unit);
    const CountedKinds two = kindsOfUnit(other);
    return one && two && !(one & two);
}

CountedKinds kindsOfNoun(QStringView said)
{
    using enum CountedKind;
    struct Row {
        CountedKinds kinds;
        WordChoice nouns;
    };
    static const Row kRows[] {
        {Person,
            WordChoice(u"人员$|顾问$|律师$|调解员$|明白人$|网格员$|志愿者$|专家$|学员$|队员$|干部$|职工$|学生$|师生$|"
                       u"群众$|公证员$|仲裁员$|监督员$|协管员$|辅警$|民警$|骨干$|带头人$|负责人$|当事人$|受援人$|"
                       u"公务员$|教师$|党员$|人数$|参训$|受训$|代表$|委员$|个人$|法官$|检察官$|居民$|村民$|"
                       u"信息员$|联络员$|评查员$|审核员$|裁判员$")},
        {House,
            WordChoice(
                u"危房改造$|危旧房改造$|农房改造$|危房$|市场主体$|经营主体$|企业$|商户$|住户$|农户$|低保户$|"
                u"门店$|家庭$|搬迁户$|经营户$|工商户$|用户$|困难户$|示范户$|贫困户$|脱贫户$|"
                u"医疗机构$|培训机构$|养老机构$|服务机构$|金融机构$|中介机构$|检测机构$|用人单位$|经营单位$|"
                u"餐饮单位$|施工单位$|生产单位$|使用单位$|医药机构$|药店$|诊所$|公司$|加油站$|超市$|商场$|宾馆$")},
        {Event,
            WordChoice(u"讲座$|培训班$|宣讲$|宣讲会$|演练$|会议$|座谈会$|例会$|常务会$|听证会$|发布会$|推进会$|"
                       u"讲堂$|竞赛$|党课$|宣传活动$|主题活动$|普法活动$|巡回法庭$|大讲堂$")},
        {Thing,
            WordChoice(u"案件$|案卷$|合同$|协议$|文件$|申请$|线索$|问题$|隐患$|纠纷$|意见$|建议$|决定$|事项$|用地$|"
                       u"违建$|意见书$|建议书$|许可证$|报告书$|提案$|议案$|工单$|投诉$|方案$|清单$|制度$|项目$|"
                       u"复议$|建筑$|信访件$|裁定$|判决$|指标$|任务$|证照$|证书$|措施$|标准$|条款$|书籍$|资料$")},
    };
    for (const Row &row : kRows) {
        if (row.nouns.isIn(said))
            return row.kinds;
    }
    return {};
}

QString nounBefore(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kSoMany(
        QStringLiteral("(?:共计|合计|总计|累计|达到|共有|共|达|为|有|计|约|近|了)$"));
    return subjectOf(text, quantity).remove(kSoMany);
}

} // namespace nianbao
