// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/othersnames.h"

#include "core/proofread/redpencil.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// Whether the paragraph speaks of such a place or body elsewhere: 青山镇…，镇党委; 县财政局…，局党组.
bool isNamedElsewhere(const PrintedLine &line, const QRegularExpression &form, QChar kind)
{
    static const QRegularExpression kGeneral(QStringLiteral(
        "[我全](?:[县镇乡局厅委区市]|街道)|乡镇|镇村|城镇|集镇|村镇|场镇|街镇|镇街|市县|县区|乡村|老乡|"
        "家乡|返乡|下乡|城乡|结局|布局|格局|开局|全局|大局|局面|局部|大厅|餐厅|展厅|办公厅|社区|辖区|"
        "地区|小区|区域|区分|学区|校区|山区|城区|区间|区块链|街头|街面|沿街|街道路|[市县省区党纪常]委|"
        "委托|委员(?!会)|委派|政法委|县级|市、县|县（市|县（区|县乡|城市|市场|市民|市政|市容|上市|设区市|"
        "地市|省市|市级|市（州）|超市|市本级"));
    return QString(line.open).remove(form).remove(kGeneral).contains(kind);
}

/// How others call themselves: 全县 in the report of a 市, 镇党委 in that of a 乡, 局党组 in that of a 管委会.
struct OthersName {
    QRegularExpression form;
    QChar kind; ///< what else the paragraph names of that kind may be meant
    bool isBehindVerb = false; ///< 占全镇, 制定全镇…规划: not where the sentence speaks of each of several
};

/// 县司法局全年审查涉法事项386件: the deed of an office of a county that nobody has named.
QString countyDeed()
{
    return QStringLiteral(
        "(?<=^|[。；■])县(?:[一-龥]{1,6}局|政府办(?:公室)?)(?=(?:全年|共|累计)*(?:审查|审核|受理|办理|"
        "办结|查处|开展|组织|培训)[^，。；]{0,16}\\d)");
}

/// 全区 of a district. Of a city in an autonomous region the whole of that is so called as well: 位居全区第三.
QString districtForm()
{
    return QStringLiteral(
        "全区(?![域块间国首]|[一-龥]{0,8}(?:第|率先|前列|排名|推广|试点|示范|先进|优秀|通报|表[扬彰]))");
}

/// 镇党委, 镇司法所, 全镇; %1: 镇 or 乡.
QString townForm()
{
    return QStringLiteral("%1(?:党委|党工委|政府|人民政府|长(?=[认带主亲坚定担]|、|任)|里(?=召|组|还|的|将|统)|综合|"
                          "司法所|人大|机关|便民|干部|平安|综治)|全%1(?!化)");
}

/// 镇长指出 in the report of a 局 that names no 镇, 局主要负责人主持召开会议24次 in that of a 县.
QList<OthersName> othersChiefs(const Speaker &speaker)
{
    static const QString kSaid = QStringLiteral("(?<=^|[，。；■])%1长(?=指出|强调|(?:明确)?要求|表示|提出|在讲话)");
    static const QString kOfBureau =
        QStringLiteral("(?<=^|[，。；：■年])局(?:党组|党委|主要负责(?:人|同志)|负责(?:人|同志))(?:书记|、局长|会议|会)*"
                       "(?=(?:带头|亲自|先后|全年|共|专题|集体|集中)*(?:\\d+次(?:研究|听取|审议|学习)|"
                       "(?:主持|召开|听取|研究|学法|学习|出庭|批示|审议)[^，。；]{0,24}\\d))");
    static const QString kOfTown = QStringLiteral("(?<=^|[，。；■])%1(?:党委(?=[将把]|书记、|第一时间|全年|高度|坚持|"
                                                  "带头|班子)|长(?=[认带主亲坚担任切]|还兼|兼任|"
                                                  "办公会|作为|出庭))");
    const bool isOfGovernment = speaker.isGovernment();
    const bool isAny = isOfGovernment || speaker.isTownship() || speaker.isBureau() || speaker.isZone();
    QList<OthersName> names;
    const auto take = [&](bool isFor, const QString &form, QChar kind) {
        if (isFor && isAny && !speaker.isNamedWith(QString(kind)))
            names << OthersName {QRegularExpression(form), kind};
    };
    for (const QChar kind : QStringView(u"镇乡局厅"))
        take(true, kSaid.arg(kind), kind);
    take(speaker.cannotSay(QStringLiteral("我县")), kSaid.arg(QChar(u'县')), u'县');
    take(speaker.isAboveDistricts(), kSaid.arg(QChar(u'区')), u'区');
    take(isOfGovernment, kOfBureau, u'局');
    // a bureau of justice, and one that guides the townships, may tell of theirs
    const bool isOwn = speaker.isBureau() && !speaker.isNamedWith(u"司法") && !speaker.isNamedWith(u"民政");
    for (const QChar kind : QStringView(u"镇乡")) {
        take(isOwn, kOfTown.arg(kind), kind);
    }
    return names;
}

/// Only at a clause's beginning or behind a word that no name ends in. A bureau may say that 镇司法所 did something.
QList<OthersName> othersNames(const Speaker &speaker)
{
    const QString start = QStringLiteral("(?<=^|[，。；：、（■”由经在以向对被与和让请把将的是了使为织到年])");
    const QString upper =
        QStringLiteral("(?<![、和与及])%1(?:政府|人民政府|委(?=、|[办和的坚领]|常委|主要)|长(?=[认带主亲坚定担]|任|、)|"
                       "司法局|人大|纪委)|全%1(?![域块间国])"); // 市、县、区政府
    const QString chief =
        QStringLiteral("%1长(?=[认带主亲坚定担任切]|为组长|负总责|办公会|、|出庭|依法出庭|多次|还兼|兼任|作为|信箱)");
    const QString verb = QStringLiteral("(?<=[定进占列于订办入升动成现展末内而开])");
    QList<OthersName> names;
    const auto take = [&](bool isFor, const QString &form, QChar kind) {
        if (isFor)
            names << OthersName {QRegularExpression(start + QStringLiteral("(?:%1)").arg(form)), kind};
    };
    const auto takeWhole = [&](bool isFor, const QString &form, QChar kind) {
        take(isFor, form, kind);
        if (isFor)
            names << OthersName {QRegularExpression(verb + form), kind, true};
    };
    const bool isOfBody = speaker.isOffice() || speaker.isZone();
    takeWhole(speaker.cannotSay(QStringLiteral("我县")), QStringLiteral("全县(?!级)"), u'县');
    takeWhole(speaker.isAboveDistricts(), districtForm(), u'区');
    takeWhole(
        speaker.isNamedWith(u"省") && speaker.cannotSay(QStringLiteral("我市")), QStringLiteral("全市(?!场)"), u'市');
    take(speaker.isGovernment() && speaker.cannotSay(QStringLiteral("我县")), countyDeed(), u'县');
    take(speaker.isWithin(u'县', u'区'), upper.arg(QChar(u'区')), u'区');
    take(speaker.isWithin(u'区', u'县'), upper.arg(QChar(u'县')), u'县');
    for (const QString &place : {QStringLiteral("镇"), QStringLiteral("乡")}) {
        if (!speaker.isNamedWith(place)) {
            take(speaker.isTownship(), townForm().arg(place), place.front());
            takeWhole(isOfBody || speaker.isGovernment(), QStringLiteral("全%1(?!化)").arg(place), place.front());
        }
    }
    const bool isAny = isOfBody || speaker.isTownship() || speaker.isGovernment();
    takeWhole(isAny && !speaker.isNamedWith(u"街"), QStringLiteral("全街道(?![路上])"), u'街');
    take(isAny && !speaker.isNamedWith(u"街"), QStringLiteral("街道(?:党工委|办事处主任)"), u'街');
    take(speaker.isTownship() && !speaker.isNamedWith(u"街"),
        QStringLiteral("街道(?:便民|政务|党群|司法所|综合(?:行政)?执法|执法队|平安|退役|办事处|办)"), u'街');
    take((speaker.isGovernment() || speaker.isTownship() || speaker.isZone() || speaker.isNamedWith(u"厅"))
            && !speaker.isNamedWith(u"局"),
        QStringLiteral("全局(?=(?:领导)?干部|职工|上下|工作人员|执法人员|党员|[共现]有|[各全]?[科股处]室|持证|持有|"
                       "在职|在编|新[建增]|辖|"
                       "举办|受理|查处|办理|累计|全年|共|\\d)"),
        u'局');
    take((speaker.isTownship() || isOfBody) && !speaker.isNamedWith(u"局"),
        QStringLiteral("局(?:机关(?=行政应诉|干部|全体|工作人员|办理|受理|聘请|组织|现有|共有)|"
                       "党组(?:书记、局长)?|党委(?:书记、局长)?|领导班子|班子成员|(?:主要)?负责(?:人|同志))|%1")
            .arg(chief.arg(QChar(u'局'))),
        u'局');
    take(isAny && !speaker.isNamedWith(u"厅"),
        QStringLiteral("厅(?:党组(?:书记、厅长)?|党委|领导班子|(?:主要)?负责(?:人|同志))|%1|全厅(?=[上共现干机各])")
            .arg(chief.arg(QChar(u'厅'))),
        u'厅');
    take(isOfBody && !speaker.isNamedWith(u"委"),
        QStringLiteral("全委(?=共有|现有|干部|职工|上下|系统|机关|党员|执法)|委(?:党组|领导班子|主要负责(?:人|同志))"),
        u'委');
    return names;
}

/// 石桥镇建站3个。 and in the next paragraph: 全镇…
bool isNamedBefore(const PrintedLine *before, const OthersName &name)
{
    return before && QStringView(u"镇乡街区县").contains(name.kind) && isNamedElsewhere(*before, name.form, name.kind);
}

/// 指导各乡镇制定全镇…规划, 12个镇将普法纳入全镇…: of each of those that are named.
bool speaksOfEach(const QString &text, TextRange range, bool isBehindVerb)
{
    static const QRegularExpression kEach(QStringLiteral("(?:各|每个?|\\d个)(?:设区)?[县市区镇乡街地]|所在地?"));
    static const QRegularExpression kPerhaps(
        QStringLiteral("各|每|乡镇|镇街|街道|县区|区县|试点|指导|督促|协助|配合|一个|某|示范"));
    const TextRange sentence = sentenceAt(text, range.start);
    const QString before = text.mid(sentence.start, range.start - sentence.start);
    return kEach.match(before).hasMatch() || (isBehindVerb && kPerhaps.match(before).hasMatch());
}

/// What comes again and again is no slip: the body is another than it seems.
void checkOthersName(const Manuscript &manuscript, const OthersName &name, VoiceMarks &marks)
{
    constexpr qsizetype kOften = 3;
    QList<std::pair<const PrintedLine *, TextRange>> told;
    const PrintedLine *before = nullptr;
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Paragraph)
            continue;
        const PrintedLine *const previous = std::exchange(before, &line);
        if (!line.open.contains(name.kind))
            continue;
        auto matches = name.form.globalMatch(line.open);
        if (!matches.hasNext() || isNamedElsewhere(line, name.form, name.kind) || isNamedBefore(previous, name))
            continue;
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            const bool isOfEach = speaksOfEach(line.plain, range, name.isBehindVerb);
            if (!isSaid(line.plain, range) && !isOfEach)
                told << std::pair(&line, range);
        }
    }
    if (told.size() > kOften)
        return;
    for (const auto &[line, range] : std::as_const(told))
        markOthersVoice(*line, range, marks);
}

/// 11个镇全年办案264件，仅占全镇行政处罚案件的7.1%: of several none is the whole.
void checkSharesOfSeveral(const PrintedLine &line, const Speaker &speaker, VoiceMarks &marks)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:[2-9]|\\d{2})个(?<place>[镇乡县])(?![^。；]{0,60}各)[^。；]{0,60}?占(?<whole>全(?<same>[镇乡县]))"
        "(?!的?\\d)"));
    if (!line.open.contains(QStringLiteral("占全")) || !speaker.isGovernment())
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range {int(match.capturedStart(u"whole")), int(match.capturedLength(u"whole"))};
        if (match.captured(u"place") == match.captured(u"same") && !speaker.isNamedWith(match.captured(u"same")))
            markOthersVoice(line, range, marks);
    }
}

} // namespace

void markOthersVoice(const PrintedLine &line, TextRange range, VoiceMarks &marks)
{
    marks.take(line, range, ProofreadWords::tr("“%1”是别的单位材料的口气，与发文机关不符。").arg(line.quote(range)));
}

void checkOthersNames(const Manuscript &manuscript, const Speaker &speaker, VoiceMarks &marks)
{
    const QList<OthersName> names = othersNames(speaker) + othersChiefs(speaker);
    for (const OthersName &name : names)
        checkOthersName(manuscript, name, marks);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Paragraph)
            checkSharesOfSeveral(line, speaker, marks);
    }
}

QList<RuleExample> othersNameExamples()
{
    const auto reportOf = [](const char16_t *body, const char16_t *text, int findings) {
        const QString name = QString::fromUtf16(body);
        return RuleExample {name + QStringLiteral("2018年法治政府建设工作情况报告\n一、工作情况\n（一）加强领导。")
                + QString::fromUtf16(text) + u'\n' + name + QStringLiteral("\n2019年1月5日"),
            findings};
    };
    return {
        reportOf(u"江西省水利厅", u"全县累计核发电子证照4218套，其中省级312套、县级2750套。全市举办宣传活动12场。", 2),
        reportOf(u"江西省水利厅",
            u"清河县现有执法人员36名，全县建站3个。各市均在全市公示。各设区市、县级部门参加，各县（市、区）在全县范"
            u"围内公示。",
            0),
        reportOf(u"临沅市人民政府", u"全区新收行政复议申请1386件。组织全局领导干部旁听庭审3场。", 2),
        reportOf(
            u"临沅市人民政府", u"清江区建站3个，全区推广。市公安局组织全局干部学法，服务全局工作，谋划改革全局。", 0),
        reportOf(u"临沅市人民政府", u"群众满意率位居全区第三，在全区推广做法3项。", 0),
        reportOf(u"临沅市人民政府",
            u"县司法局全年审查涉法事项386件，其中市政府文件142件。11个镇全年办案264件，仅占全镇行政处罚案件的7.1%。",
            2),
        reportOf(u"临沅市人民政府", u"清河县推行审查前置，县司法局全年审查涉法事项386件。文件由县司法局审查。", 0),
        reportOf(
            u"临沅市人民政府", u"11个镇各设窗口，指导各镇制定全镇普法规划，11个镇办案264件，占全市案件的7.1%。", 0),
        reportOf(u"清河区人民政府", u"制定全镇“七五”普法规划，年末全街道持证执法人员1126人。", 2),
        reportOf(u"白石乡人民政府", u"街道便民服务中心全年受理事项3256件。以县政府名义制发规范性文件2件。", 2),
        reportOf(u"白石乡人民政府",
            u"东桥街道共建，街道便民服务中心参加。起草以县政府名义印发的文件2件，乡便民中心办件9件。", 0),
        reportOf(u"白石乡人民政府", u"回顾一年来的工作，我县依法行政工作还存在以下问题。", 1),
        reportOf(u"清丰县教育局", u"乡党委第一时间传达学习。在全县教育大会上，镇长指出：“要依法办学。”", 2),
        reportOf(u"清丰县教育局", u"在全县教育大会上，县长指出：“要依法办学。”\n在青山镇小学，镇长强调：“要守法。”", 0),
        reportOf(
            u"临沅市人民政府", u"局主要负责人主持召开会议24次，局党组会议先后3次听取汇报。县长强调：“要守法。”", 3),
        reportOf(u"临沅市人民政府",
            u"市公安局主要负责人主持召开会议24次，局党组会议听取汇报3次。清河县县长强调：“要守法。”", 0),
    };
}

} // namespace nianbao
