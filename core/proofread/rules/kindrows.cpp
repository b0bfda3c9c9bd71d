// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/kindrows.h"

#include "core/proofread/rules/likerows.h"

#include <QRegularExpression>
#include <QStringList>

namespace nianbao {

namespace {

/// Things of one kind, and what may stand behind the last of a row of them. `governed`: only behind a preposition, or
/// what follows would be a clause of the last alone (走进学校、医院，企业开展自查).
struct Kind {
    QString names;
    QString behind;
    QString governed;
};

const QList<Kind> &kinds()
{
    static const QString kEnd = QStringLiteral("\\d|[，。；]|$|等");
    static const QString kDone =
        QStringLiteral("开展|进行|集中|设立|设置|宣传|播放|发放|举办|组织|张贴|悬挂|实施|推送");
    static const QList<Kind> kKinds {
        {QStringLiteral(
             "(?:车站|广场|集市|学校|医院|超市|餐馆|饭店|餐饮店|酒店|宾馆|药店|商场|景区|工地|社区|企业|机关|农村|"
             "乡村|农贸市场|公园|网吧|诊所|幼儿园|养老院|敬老院|加油站|小区|商户|门店|军营|家庭|寺庙|码头|街道|村居)"),
            kEnd, kDone},
        {QStringLiteral(
             "(?:微信|微博|公众号|抖音|快手|短视频|网站|网络|电视|广播|报纸|报刊|短信|横幅|标语|海报|折页|手册|"
             "宣传单|宣传册|宣传资料|宣传品|展板|传单|显示屏|电子屏|宣传栏|喇叭|明白纸|倡议书|客户端|门户网站)"),
            kEnd + QStringLiteral("|(?:媒体|平台|形式|方式)"), kDone},
        {QStringLiteral("(?:举报|投诉|咨询|求助|信访|来访|来信|来电|申诉|控告|检举)"),
            QStringLiteral("\\d|等|事项|件|[。；]"), QStringLiteral("的")},
        {QStringLiteral("(?:[一-龥]{2}(?:素质|能力|水平|意识|素养))"), QStringLiteral("[，。；]|$|等"), QString()},
        {QStringLiteral("(?:学法|守法|用法|普法|尊法|懂法|释法|执法)"), QStringLiteral("[，。；]|$|等|纳入"),
            QStringLiteral("列入|作为|贯穿|情况")},
        {QStringLiteral(
             "(?:[一-龥]{1,7}(?:局|[省市县区编卫发]委|[府编信改]办|法院|检察院|中心|大队|支队|司法所|派出所|分局))"),
            QStringLiteral("\\d|等|联合|共同"),
            QStringLiteral("开展|进行|召开|建立|组成|成立|参加|参与|组织|对|到|的")},
    };
    return kKinds;
}

/// The row without the verb that stands before its first name: 发放手册、折页，海报. 走进学校，医院、车站30家: a comma
/// before the first 、 may end a clause, unless something governs the row.
void addCommas(const QRegularExpressionMatch &match, QList<TextRange> &commas)
{
    const QString row = match.captured(u"row");
    const bool isGoverned = match.capturedLength(u"by") > 0;
    addCommasOfRow(row, int(match.capturedStart(u"row")), commas, isGoverned ? 0 : row.indexOf(u'、'));
}

QList<QRegularExpression> forms()
{
    static const QString kBy =
        QStringLiteral("(?<=[，。；：]|^|[在对向从把将由与和同合])(?:重点|分别|主要|充分|定期)?"
                       "(?<by>在|对|向|从|把|将|由|通过|利用|运用|依托|联合|会同|协调|针对|围绕|面向)");
    QList<QRegularExpression> all;
    for (const Kind &kind : kinds()) {
        const QString row = QStringLiteral("(?<row>%1(?:[、，]%1){2,8})").arg(kind.names);
        const QString governed = kind.governed.isEmpty() ? kind.behind : kind.behind + u'|' + kind.governed;
        all << QRegularExpression(QStringLiteral("%1[一-龥]{0,4}?%2(?=%3)").arg(kBy, row, governed))
            << QRegularExpression(QStringLiteral("%1(?=%2)").arg(row, kind.behind));
    }
    return all;
}

/// Whether there is a 、 within the reach of a comma: most lines have none.
bool hasBothNear(const QString &text)
{
    constexpr qsizetype kReach = 14; // characters
    for (qsizetype at = text.indexOf(u'，'); at >= 0; at = text.indexOf(u'，', at + 1)) {
        if (QStringView(text).mid(qMax<qsizetype>(0, at - kReach), 2 * kReach).contains(u'、'))
            return true;
    }
    return false;
}

} // namespace

QList<TextRange> commasInKindRows(const QString &text)
{
    static const QList<QRegularExpression> kForms = forms();
    QList<TextRange> commas;
    if (!hasBothNear(text))
        return commas;
    for (const QRegularExpression &form : kForms) {
        auto matches = form.globalMatch(text);
        while (matches.hasNext())
            addCommas(matches.next(), commas);
    }
    return commas;
}

QList<RuleExample> kindRowExamples()
{
    return {
        found(u"发放宣传手册、折页，海报3000份。通过微信、电视，报纸等媒体宣传。受理举报、投诉，咨询320件。", 2018, 3),
        found(u"对学校，医院、车站进行检查。在车站、广场，集市开展宣传。会同县公安局、县市场监管局，县应急局开展检查。",
            2018, 3),
        found(
            u"县司法局、县财政局，县审计局联合印发通知。提升政治素质、业务能力，服务水平。把学法、用法，守法纳入考核。",
            2018, 3),
        silent(u"走进学校、医院，企业开展自查12次。走进学校，医院、车站同步宣传。受理举报、投诉，咨询电话24小时畅通。"),
        silent(u"张贴海报、标语，广播循环播放。县公安局、县司法局，县法院分别开展检查。加强培训、考核，执法水平明显提升"
               u"。"),
        silent(u"征求县司法局、县财政局意见，县政府办公室、县审计局联合印发通知。微信、微博，同步推送。"),
    };
}

} // namespace nianbao
