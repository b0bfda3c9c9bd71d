// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/titleslips.h"

#include "core/proofread/names/writtenslip.h"
#include "core/text/likecharacters.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// An ending as it comes to be written, with what it is meant to be. Its group `slip` is what is wrong.
struct Ending {
    QRegularExpression form;
    QString right;
};

/// With the bracket that may stand behind the kind: （试行）, （2021—2025年）.
Ending endingOf(const char16_t *form, const char16_t *right)
{
    return {
        QRegularExpression(QString::fromUtf16(form) + QStringLiteral("(?:（[^（）]*）)?$")), QString::fromUtf16(right)};
}

/// None of these is a word at the end of a title. 正规化, 东方安 and 不经意间 are, so some need the word before them.
const QList<Ending> &endings()
{
    static const QList<Ending> kEndings {
        endingOf(u"(?<slip>条[列利力历立倒侧咧烈粒]|(?<![有讲无没])条理)", u"条例"),
        endingOf(u"(?<=[一-龥])(?<!["
                 u"条案惯先范图凡体实判病事特比举示用战违成破通常文律定释题诗校旧个前老首孤新好二三四五六七八九十百千万"
                 u"余多几两一各为])(?<slip>例)",
            u"条例"),
        endingOf(u"(?<slip>规[订顶丁宝]|归定)", u"规定"),
        endingOf(u"(?<![中国政委府字])(?<slip>办[发罚去珐])", u"办法"),
        endingOf(u"(?<slip>[系]则|细[责泽侧测贝])", u"细则"),
        endingOf(u"(?<slip>规[责泽侧测贝]|归则)", u"规则"),
        endingOf(u"(?<slip>[刚钢岗冈]要|纲[耍药])", u"纲要"),
        endingOf(u"(?:的|指导|实施|若干)(?<slip>意[件间贝]|义见|[以艺异]见)", u"意见"),
        endingOf(u"关于.*的(?<slip>通[之只至枝治如和矢]?|[痛同]知|知|通通知|通知知)", u"通知"),
        endingOf(u"关于.*的(?<slip>决[订顶走]|绝定)", u"决定"),
        endingOf(u"(?:实施|工作|行动|改革|整治|总体|试点|整改)(?<slip>方[按暗安岸桉]|[房芳]案)", u"方案"),
        endingOf(u"(?:行动|工作|年度|立法)(?<slip>计[化画划]划?(?<!计划)|[记纪]划)", u"计划"),
        endingOf(u"(?:五年|发展|总体|专项)(?<slip>规[化画]|归划)", u"规划"),
        endingOf(u"(?<slip>制[渡肚])", u"制度"),
        endingOf(u"(?:指导|实施|若干)(?<slip>意)", u"意见"),
        endingOf(u"(?<![事真其现])(?<slip>实[是师失使]|施施)(?:办法|方案|纲要|细则|意见)", u"实施"),
        endingOf(u"(?<slip>暂[型形刑]|斩行)(?:办法|规定|条例|规则)", u"暂行"),
    };
    return kEndings;
}

std::optional<TitleSlip> slipInEnding(const QString &title)
{
    constexpr qsizetype kShortest = 3; // characters: 信访例
    for (const Ending &ending : endings()) {
        const QRegularExpressionMatch match = ending.form.match(title);
        if (match.hasMatch() && title.size() >= kShortest)
            return TitleSlip {{int(match.capturedStart(u"slip")), int(match.capturedLength(u"slip"))}, ending.right};
    }
    return {};
}

/// （2015—020年）, （201—2020年）. Two figures, （2021—25年）, are another manner of writing.
std::optional<TitleSlip> slipInYears(const QString &title)
{
    static const QRegularExpression kForm(QStringLiteral(
        "（(?:20\\d\\d年?[—–~～－-]+(?:\\d|\\d{3}|\\d{5,})年?|(?:\\d{3}|\\d{5,})年?[—–~～－-]+20\\d\\d年?)）$"));
    if (!title.endsWith(u'）'))
        return {};
    const QRegularExpressionMatch match = kForm.match(title);
    if (!match.hasMatch())
        return {};
    return TitleSlip {capturedRange(match), {}};
}

const QStringList &provinces()
{
    static const QStringList kProvinces {QStringLiteral("河北"), QStringLiteral("山西"), QStringLiteral("辽宁"),
        QStringLiteral("吉林"), QStringLiteral("黑龙江"), QStringLiteral("江苏"), QStringLiteral("浙江"),
        QStringLiteral("安徽"), QStringLiteral("福建"), QStringLiteral("江西"), QStringLiteral("山东"),
        QStringLiteral("河南"), QStringLiteral("湖北"), QStringLiteral("湖南"), QStringLiteral("广东"),
        QStringLiteral("海南"), QStringLiteral("四川"), QStringLiteral("贵州"), QStringLiteral("云南"),
        QStringLiteral("陕西"), QStringLiteral("甘肃"), QStringLiteral("青海"), QStringLiteral("台湾")};
    return kProvinces;
}

/// 浆苏省, 江省省: one character away from a province. 全省, 我省 are no names, and 松江省 was one.
std::optional<TitleSlip> slipInProvince(const QString &title)
{
    static const QRegularExpression kForm(QStringLiteral("^(?<name>[一-龥]{2,3})省(?![级直内外份长厅委会际])"));
    static const QRegularExpression kNone(QStringLiteral("[全我本各外跨出在由对为和与赴向兄弟两多邻进入三该的及省]$"));
    static const QStringList kFormer {QStringLiteral("松江"), QStringLiteral("辽北"), QStringLiteral("热河"),
        QStringLiteral("西康"), QStringLiteral("安东"), QStringLiteral("辽西"), QStringLiteral("辽东")};
    const QRegularExpressionMatch match = kForm.match(title);
    const QString name = match.captured(u"name");
    const bool isDoubled = name.endsWith(u'省'); // 江省省
    if (name.isEmpty() || provinces().contains(name) || kFormer.contains(name)
        || (!isDoubled && kNone.match(name).hasMatch()))
        return {};
    QStringList meant;
    QStringList like;
    for (const QString &province : provinces()) {
        const auto slip = slipBetween(name, province);
        const bool isSwapped = slip && slip->kind == SlipKind::Swapped;
        const bool isOther = slip && slip->kind == SlipKind::Other;
        if (isSwapped || isOther)
            meant << province;
        if (isSwapped || (isOther && mayBeMistaken(name[slip->position], province[slip->position])))
            like << province;
    }
    if (like.isEmpty() && !(isDoubled && !meant.isEmpty()))
        return {};
    const QStringList &nearest = like.isEmpty() ? meant : like;
    return TitleSlip {{0, int(name.size())}, nearest.size() == 1 ? nearest.first() : QString()};
}

/// What places call their own regulations, behind their name.
const QStringList &localNames()
{
    static const QStringList kNames {QStringLiteral("行政程序条例"), QStringLiteral("行政程序规定"),
        QStringLiteral("行政程序办法"), QStringLiteral("综合行政执法条例"), QStringLiteral("行政执法条例"),
        QStringLiteral("行政执法监督条例"), QStringLiteral("行政执法监督办法"), QStringLiteral("优化营商环境条例"),
        QStringLiteral("重大行政决策程序规定"), QStringLiteral("重大行政决策程序暂行规定"),
        QStringLiteral("行政规范性文件管理办法"), QStringLiteral("规范性文件管理办法"), QStringLiteral("地方立法条例"),
        QStringLiteral("制定地方性法规条例"), QStringLiteral("法治宣传教育条例"), QStringLiteral("社会信用条例"),
        QStringLiteral("城市管理条例"), QStringLiteral("物业管理条例"), QStringLiteral("养犬管理条例"),
        QStringLiteral("文明行为促进条例"), QStringLiteral("安全生产条例"), QStringLiteral("法律援助条例"),
        QStringLiteral("大气污染防治条例"), QStringLiteral("水污染防治条例"), QStringLiteral("扬尘污染防治条例"),
        QStringLiteral("生活垃圾分类管理条例"), QStringLiteral("城市市容和环境卫生管理条例"),
        QStringLiteral("矛盾纠纷多元化解条例"), QStringLiteral("电动自行车管理条例"), QStringLiteral("志愿服务条例"),
        QStringLiteral("道路交通安全条例"), QStringLiteral("中小企业促进条例"), QStringLiteral("民营经济促进条例"),
        QStringLiteral("饮用水水源保护条例"), QStringLiteral("预防未成年人犯罪条例"), QStringLiteral("政务服务条例"),
        QStringLiteral("数字经济促进条例"), QStringLiteral("乡村振兴促进条例"), QStringLiteral("养老服务条例")};
    return kNames;
}

/// A character lost or turned round within it, or written for another that is like it. Without its first or last
/// character it may be another name.
bool isSlipOf(const QString &written, const QString &right)
{
    const auto slip = slipBetween(written, right);
    if (!slip)
        return false;
    switch (slip->kind) {
    case SlipKind::Missing:
        return slip->position > 0 && slip->position < written.size();
    case SlipKind::Doubled:
    case SlipKind::Swapped:
        return true;
    case SlipKind::Other:
        return slip->position > 0 && mayBeMistaken(written[slip->position], right[slip->position]);
    case SlipKind::Added:
        return false;
    }
    Q_UNREACHABLE();
}

/// 江苏省行程序条例.
std::optional<TitleSlip> slipInLocalName(const QString &title)
{
    constexpr QStringView kPlaces(u"省市县区州旗盟");
    constexpr qsizetype kFarthest = 12; // characters of a place's name
    const qsizetype last = qMin(title.size(), kFarthest);
    for (qsizetype end = 2; end < last; ++end) {
        if (!kPlaces.contains(title[end]))
            continue;
        const QString name = title.mid(end + 1);
        if (localNames().contains(name))
            return {};
        for (const QString &right : localNames()) {
            if (isSlipOf(name, right))
                return TitleSlip {{int(end) + 1, int(name.size())}, right};
        }
    }
    return {};
}

/// 《国务院办公厅于关进一步…的意见》.
std::optional<TitleSlip> slipInConcerning(const QString &title)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^[一-龥]{0,20}?(?:中共中央|国务院|办公[厅室]|人民政府|委员会|[总省市县]局|部)(于关|关与|[干于千]关|关[干千])"
        "(?![系键怀注闭心联停爱])"));
    if (!title.contains(u'关'))
        return {};
    const QRegularExpressionMatch match = kForm.match(title);
    if (!match.hasMatch())
        return {};
    return TitleSlip {capturedRange(match, 1), QStringLiteral("关于")};
}

} // namespace

QString provinceOf(const QString &title)
{
    const auto province = std::find_if(provinces().begin(), provinces().end(),
        [&](const QString &each) { return title.startsWith(each) && title.mid(each.size()).startsWith(u'省'); });
    return province == provinces().end() ? QString() : *province + u'省';
}

std::optional<TitleSlip> slipInTitle(const QString &title)
{
    for (const auto slipIn : {slipInYears, slipInEnding, slipInProvince, slipInConcerning, slipInLocalName}) {
        if (const std::optional<TitleSlip> slip = slipIn(title))
            return slip;
    }
    return {};
}

} // namespace nianbao
