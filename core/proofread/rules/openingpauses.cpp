// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/openingpauses.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr char16_t kUnit[] = u"(?:万|亿)?[一-龥]{1,3}";

} // namespace

void addPauses(
    const QRegularExpression &form, const QRegularExpression &goesOn, const QString &text, QList<TextRange> &pauses)
{
    constexpr int kReach = 60; // characters
    static const QRegularExpression kEnd(QStringLiteral("[，。；：]"));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart(u"pause"));
        const QString behind = text.mid(start + 1, kReach);
        if (!goesOn.match(behind.left(behind.indexOf(kEnd))).hasMatch())
            pauses << TextRange {start, 1};
    }
}

namespace {

/// 2018年、我局…, 截至12月底、已完成26项. 2018年、2019年 are two, and so are 任职期间、离任时.
void findBehindTimes(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|(?<=[。；]))(?:[一二三四五六七八九]是)?"
        "(?:20\\d\\d年度?|(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|[初中底末]|份)?|(?:截至|截止|到|至)(?:20\\d\\d年)?(?:"
        "\\d{1,2}月(?:\\d{1,2}日|底|末)?|年?底|目前|年末)|"
        "一年来|一年以来|(?:近年|多年|几年|近[几三两]年)来|(?:今年|20\\d\\d年|去年)以来|目前|当前|全年|年内|今年|"
        "下一?步|今后|[一二三四五六七八九十]{1,2}月份?底?|(?:上|下)半年)(?<pause>、)(?=[^\\d“《，。；：、]{2})"));
    static const QRegularExpression kGoesOn(QStringLiteral(
        "^(?:今后|以后|今后|下一?步|[上下]半年|[上下去今明前后往]年|全年|年[内底末初]|近[几三两]?年|同期|"
        "第[一二三四]季度|[一二三四五六七八九十]{1,2}(?:月|季度)|[春夏秋冬]|节假日|未来|长远|平时|常态)|"
        "^[^、]{0,12}(?:期间|以来|时期|阶段|国家宪法日|宣传[日周月])|[时前后]$"));
    addPauses(kForm, kGoesOn, text, pauses);
}

/// 在县委的领导下、全镇…, 按照上级要求、组织开展检查: what leads in, and what is done. 在县委领导下、市局指导下 are
/// two.
void findBehindLeads(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kUnder(
        QStringLiteral("(?:^|(?<=[。；，]))在[^，。；：]{2,40}?(?:领导|指导|支持|关心|帮助|配合|监督|努力)下(?<pause>"
                       "、)(?=[^在，。；：、]{2})"));
    static const QRegularExpression kUnderToo(QStringLiteral("(?:下|上|中)(?:$|、)"));
    static const QRegularExpression kBy(QStringLiteral("(?:^|(?<=[。；，]))(?:按照|根据|依照|对照|遵照)[^，。；：、]{2,"
                                                       "30}?(?:要求|规定|精神|部署|安排|通知)(?<pause>、)"
                                                       "(?=(?:我[省市县区局镇乡街]|全[省市县区镇乡局]|及时|组织开展|"
                                                       "组织召开|召开|开展了?|制定了|修订了|印发了?《|认真|严格|扎实|"
                                                       "积极|对)[^、])"));
    static const QRegularExpression kByToo(
        QStringLiteral("、|(?:要求|规定|精神|部署|安排|标准|程序|原则|情况|的通知)$"));
    if (text.contains(QStringLiteral("下、")))
        addPauses(kUnder, kUnderToo, text, pauses);
    if (text.contains(u'照') || text.contains(QStringLiteral("根据")))
        addPauses(kBy, kByToo, text, pauses);
}

/// 排查隐患120处、均已整改, 办结320件、目前还有3件: words with which nothing but a clause begins.
void findBeforeConnectives(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\d(?:%|％|%1|%1(?:案件|问题|事项|隐患|纠纷|任务))(?<pause>、)(?=(?:均(?:[已未为按由经]|依法|"
                       "予以|能|得到)|目前(?!的)|截至|同时(?"
                       "!段|间|期)|但(?!书)|"
                       "从而|进而|因此|仍有|尚有|还有\\d|已全部|全部已|无一|未发[生现]|没有发生))")
            .arg(QString::fromUtf16(kUnit)));
    static const QRegularExpression kGoesOn(QStringLiteral("、(?:均|同时|目前|尚有|仍有)"));
    addPauses(kForm, kGoesOn, text, pauses);
}

/// 制定文件24件、均按照规定报备案. Of 审结12件、均按期办结，应诉5件、均按规定出庭 each has what is said of it.
void findBeforeAll(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\d(?:%1|%1(?:案件|问题|事项|隐患|纠纷|任务))(?<pause>、)(?=均(?:[按由经]|依法|予以|得到))")
            .arg(QString::fromUtf16(kUnit)));
    static const QRegularExpression kGoesOn(QStringLiteral("、均"));
    QList<TextRange> found;
    if (text.contains(QStringLiteral("、均")))
        addPauses(kForm, kGoesOn, text, found);
    if (found.size() == 1)
        pauses << found.first();
}

/// 虽有进展、但仍…, 滞后、原因在于…, 究其原因、…, 按程序分、…: where no row has begun or goes on.
void findAroundTurns(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kTurn(QStringLiteral(
        "[一-龥\\d%％”](?<pause>、)(?=但(?:仍|还|也|是|由于|存在)|(?:其|主要)?原因(?:在于|主要是|是)|"
        "现将[^，。；]{2,30}报告)"
        "|(?:^|(?<=[。；]))(?:究其原因|此外|另外|因此|总之|与此同时|总的来看|总体来看|具体来看|一方面|"
        "另一方面)(?<pause2>、)"
        "|(?:^|(?<=[。；]))[按从][一-龥]{1,6}(?:分|看|划分|来看)(?<pause3>、)(?![按从])"
        "|(?:^|(?<=[。；，]))(?!未|没有|无|不|没|全年无|[^，。；、]{0,8}(?:没有|未发|未出|实现零))"
        "[^，。；、]{4,40}(?<pause4>、)(?=(?:全年|年内|至今|当年|全[省市县区镇乡]|辖区内?)?(?:没有|未)(?:发生|"
        "引发|出现)[^、]{2,}[，。；])"
        "|(?:^|(?<=[。；，]))(?!让)[^，。；、]{6,40}(?<pause5>、)(?=让(?:群众|企业|法律|决策|城市|居民|"
        "百姓)[^、]{2,}[，。；])"
        "|\\d[一-龥]{1,3}(?<pause6>、)(?=[比较](?:上年|去年|20\\d\\d年)的\\d)"));
    if (!text.contains(u'、'))
        return;
    auto matches = kTurn.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pauses << capturedRange(match, match.lastCapturedIndex());
    }
}

/// 督察发现的问题中、还有3个没有整改: what is said of those among which they are.
void findBehindAmong(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:的[一-龥]{2,6}|\\d[一-龥]{1,8})(?<!其)中(?<pause>、)(?=(?:还|仍|尚|另|共|已)有\\d|有\\d)"));
    static const QRegularExpression kGoesOn(QStringLiteral("[时前后]$"));
    if (text.contains(QStringLiteral("中、")))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 拆除以后、个别路段又出现违规设置; 收到建议后、及时组织整改: a time, and what came of it. 立案后、审结前 are two
/// times, and 办结后、未归档的案卷 is one name.
void findBehindDeeds(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|(?<=[，。；：]))(?![对将把从针以])[^，。；：、]{2,40}"
        "(?:以后|之后|(?<![前背先今事会课幕战善落滞])后|(?<![及按平临限随准小工学课定适同届])时|期间|之际)(?<pause>、)"
        "(?=(?:(?:个别|部分|少数|一些|有的)[一-龥]{2,8}?(?:又|仍|还|再|未|没有|出现|发生)|"
        "[一-龥]{0,8}?(?:又|仍然?|再次|重新)(?:出现|发生|存在)|(?:立即|随即|迅速|第一时间|马上|主动|及时|均[已未]|必须|"
        "应当|"
        "不得|严禁|没有|未(?!来))[一-龥]{2})[^，。；：、]*[，。；])"));
    static const QRegularExpression kGoesOn(QStringLiteral(
        "(?:以前|之前|以后|之后|期间|以来|阶段|环节|节点|问题|现象|情形|情况)$|[前后时中]$|^(?!.*(?:出现|发生|产生|"
        "存在)).*的[一-龥]{1,10}$"));
    if (text.contains(QStringLiteral("后、")) || text.contains(QStringLiteral("时、"))
        || text.contains(QStringLiteral("间、")) || text.contains(QStringLiteral("际、")))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// Whether a 、 stands before a digit or 年底.
bool hasPauseBeforeDate(const QString &text)
{
    for (qsizetype at = text.indexOf(u'、'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'、', at + 1)) {
        if (text[at + 1].isDigit() || text[at + 1] == u'年')
            return true;
    }
    return false;
}

/// 逐处建立台账、2019年6月底前拆除200处: a clause of its own begins with its date. 6月底前完成120处、年底前完成80处 is
/// a row, and so is what 确保 leads.
void findBeforeDates(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral("(?:^|(?<=[，。；：]))(?![^，。；：、]{0,40}(?:\\d[月日]|年底|"
                                                         "月底|底前|日前|确保|做到|力争|争取|计划|分别|拟于|要求))"
                                                         "[^，。；：、]{6,60}(?<pause>、)(?=(?:20\\d\\d年)?(?:\\d{1,2}"
                                                         "月(?:\\d{1,2}日|[初中底末]|[上中下]旬)?|年?底|年内|年末)"
                                                         "(?:(?:以|之)?前(?:再|全部|全面|已)?[一-龥]{2}|(?:再|全部|"
                                                         "全面|已|将)[一-龥]{2}|(?:完成|实现|建成|拆除)[^的、]))"));
    static const QRegularExpression kGoesOn(QStringLiteral("、|的[一-龥]{1,10}$|等"));
    if (hasPauseBeforeDate(text))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 化解率为98.2%、其余7件已引导…: what became of the rest. 占60%、其余占40% and 维持3件、其余2件 are lists.
void findBeforeRest(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\d(?:%|％|%1)(?<pause>、)(?=(?:其余|剩余|余下|另外?)(?:的)?\\d+[一-龥]{1,3}?"
                       "(?:案件|问题|事项|任务|人员|文件)?(?:均?已|正在?|正按|尚在|仍在|将|转入|因|由|待|按))")
            .arg(QString::fromUtf16(kUnit)));
    static const QRegularExpression kGoesOn(QStringLiteral("[%％]|、"));
    if (text.contains(QStringLiteral("、其余")) || text.contains(QStringLiteral("、剩余"))
        || text.contains(QStringLiteral("、余下")) || text.contains(QStringLiteral("、另")))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 受理12件、其中行政处罚5件: the parts come behind the whole.
void findBeforeParts(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\d(?:%|％|%1)(?<pause>、)(?=其中[^，。；：、]{0,20}\\d)").arg(QString::fromUtf16(kUnit)));
    static const QRegularExpression kGoesOn(QStringLiteral("(?!)"));
    if (text.contains(QStringLiteral("、其中")))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 受理86件、不予受理7件、受理数较上年增长21.1%: behind a row of counts what its whole has grown by. 受理12件、较上年
/// 增长3% is said of each of a row.
void findBeforeGrowths(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=、)[^，。；：、\\d]{2,12}\\d[\\d.]*%1(?<pause>、)(?=[一-龥]{0,8}?(?:总|件|人|案|户|起|次|受理)?[数量]"
        "(?:较|比|与)(?:上年|去年|上一年|20\\d\\d年|前年|同期))")
                                              .arg(QString::fromUtf16(kUnit)));
    static const QRegularExpression kGoesOn(QStringLiteral("、"));
    if (text.contains(u'较') || text.contains(u'比'))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 对提交审议的12件文件、坚持未经审核一律不上会: what is done with what 对 names. 对12个乡镇、18个部门进行检查 is a
/// row.
void findBehindObjects(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:^|(?<=[，。；：]))(?:针?对|围绕|就)[^，。；：、]{2,30}?\\d+[一-龥]{2,12}(?<pause>、)(?=(?:"
                       "坚持|逐[一项件条个宗]|"
                       "一律|坚决|全部|均已?|已|认真|实行|及时|分别|严格(?:按|执|落|把)|切实)[^，。；：、]{3})"));
    static const QRegularExpression kGoesOn(QStringLiteral("、|等|的[一-龥]{2,8}(?:进行|予以|开展|给予|作出|实施)"));
    if (text.contains(u'对') || text.contains(u'围') || text.contains(u'就'))
        addPauses(kForm, kGoesOn, text, pauses);
}

} // namespace

QList<TextRange> pausesBehindOpenings(const QString &text)
{
    QList<TextRange> pauses;
    if (!text.contains(u'、'))
        return pauses;
    findBehindTimes(text, pauses);
    findBehindLeads(text, pauses);
    findBeforeConnectives(text, pauses);
    findBeforeAll(text, pauses);
    findAroundTurns(text, pauses);
    findBehindAmong(text, pauses);
    findBehindDeeds(text, pauses);
    findBeforeDates(text, pauses);
    findBeforeRest(text, pauses);
    findBeforeParts(text, pauses);
    findBeforeGrowths(text, pauses);
    findBehindObjects(text, pauses);
    return pauses;
}

QList<RuleExample> openingPauseExamples()
{
    return {
        found(u"一年来、街道立案查处案件168件。9月15日、街道普法工作通过验收。截至12月底、已完成26项。", 2018, 3),
        found(u"督察发现的问题中、还有3个没有整改。化解率为98.2%、其余7件已引导诉讼。受理12件、其中处罚5件、许可7件。",
            2018, 3),
        found(u"制定规范性文件24件、均按照规定报省政府和市人大常委会备案。", 2018),
        found(u"受理86件、不予受理7件、受理数较上年的71件增长21.1%。对提交审议的12件文件、坚持未经审核一律不上会。",
            2018, 2),
        found(u"在县委的领导下、全镇认真落实各项任务。按照上级要求、组织开展检查12次。排查隐患120处、均已整改。", 2018,
            3),
        found(u"法治建设虽有进展、但仍有不足。立法相对滞后、原因在于积累不足。究其原因、主要是人少。按程序分、简易131件"
              u"。",
            2018, 4),
        found(u"1830块违规户外广告拆除以后、个别路段又出现新的违规设置。收到整改通知后、立即组织有关单位开展整改。",
            2018, 2),
        found(u"对剩下的369处存量违法建设逐处建立台账、2019年6月底前拆除200处，年底前再拆除169处。", 2018),
        found(u"逐一落实帮教措施、全年没有发生脱管漏管。", 2018),
        silent(u"立案后、审结前，告知权利。对案件办结后、未及时归档的案卷集中整改。清理广告拆除以后、仍未恢复的场地。事"
               u"前、"
               u"事中、事后，全程记录。"),
        silent(
            u"存量违法建设6月底前拆除200处、年底前拆除169处。确保任务全部落实到位、12月底前完成整改。全年无重大事故、全"
            u"年未发生群体性事件。"),
        silent(u"让数据多跑路、让群众少跑腿。未发生重大事故、未发生群体事件。分析问题、原因，提出对策。从程序看、从实体"
               u"看都合法"
               u"。"),
        silent(u"2018年、2019年，连续获评优秀。任职期间、离任时，开展审计。目前、今后一个时期，任务更重。"),
        silent(u"甲占60%、其余占40%。维持3件、其余7件，正在审理。受理12件、较上年增长3%，办结11件、较上年增长2%。"),
        silent(u"制定规划3件、均衡发展方案2件。审结案件12件，均按期办结。"),
        silent(u"对12个乡镇、18个部门进行督察。在县委领导下、市局指导下，扎实推进。按照法定权限、程序，组织开展检查。"),
        silent(u"12月4日、“宪法宣传周”期间，开展活动。9月、10月，开展检查。按照上级要求、工作安排，开展检查。"),
    };
}

} // namespace nianbao
