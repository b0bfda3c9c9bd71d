// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedunits.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

bool hasLetter(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar each) { return each.toLower() >= u'a' && each.toLower() <= u'z'; });
}

QString withDigits(QString written)
{
    for (QChar &each : written)
        each = QStringView(u"Oo").contains(each) ? u'0' : QStringView(u"lI").contains(each) ? u'1' : each;
    return written;
}

/// 《202O年工作要点》, “l2·4”国家宪法日: a year or a day within a name.
void checkNames(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![A-Za-z0-9])(?=\\d{0,3}[OolI])2[0Oo][0-9OolI]{2}(?=年|[—～~-]+2)|(?<=“)[lI]2(?=[·.]4”)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match);
        const bool isInText =
            line.open.mid(range.start, range.length + 1) == line.plain.mid(range.start, range.length + 1);
        if (!isInText || !line.plain.mid(range.end()).startsWith(u'年')) // else it is found among the counts
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”里有字母。").arg(line.quote(range)), {}, withDigits(match.captured())});
    }
}

void tellLetter(const PrintedLine &line, TextRange range, const std::optional<QString> &instead, RedPencil &pencil)
{
    pencil.mark(line, range, {ProofreadWords::tr("“%1”里有字母。").arg(line.quote(range)), {}, instead});
}

/// l4件, 1O0%, 2S个: what looks like a one, a nought or a five and is a letter. O3 and O2O are names.
void checkLookalikes(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![A-Za-z0-9.．\\-—/"
        "])(?=[OolI,.]*\\d)(?=[\\d,.]*[OolI])[\\dOolI][\\dOolI,.]*(?=[%％万亿余多个件人次名户家项条"
        "份起场宗卷本册批期处所台辆只支元公米平立千亩吨天月日年周艘届号篇幅道座间栋页字位岁组轮级类]|[，。；、）])"));
    static const QRegularExpression kFive(
        QStringLiteral("(?<![A-Za-z0-9.．\\-—/"
                       "])(?:\\d{1,4}\\.?[Ss]\\d{0,3}|(?<=[一-龥])(?<![第型号])S\\d{1,3})(?=[万亿]?(?:[%"
                       "％个件人名户家项条份起场宗卷次]|年(?!\\d)))"));
    static const QRegularExpression kNames(QStringLiteral("^(?:O2O|O[23])$"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!kNames.match(match.captured()).hasMatch())
            tellLetter(line, capturedRange(match), withDigits(match.captured()), pencil);
    }
    if (!line.open.contains(u'S') && !line.open.contains(u's'))
        return;
    auto fives = kFive.globalMatch(line.open);
    while (fives.hasNext()) {
        const QRegularExpressionMatch match = fives.next();
        tellLetter(line, capturedRange(match), match.captured().replace(u'S', u'5').replace(u's', u'5'), pencil);
    }
}

/// 创建4a景区3a12个: a letter that is a grade.
bool isGrade(const PrintedLine &line, const QString &number)
{
    static const QRegularExpression kGrade(QStringLiteral("^[1-5]a\\d{1,2}$"));
    static const QRegularExpression kGraded(QStringLiteral("景区|旅游|等级|[Aa]级|评估|协会|社会组织|信用|纳税"));
    return kGrade.match(number).hasMatch() && kGraded.match(line.plain).hasMatch();
}

/// 3a97件, 88h件, 2g022年: a letter that looks like no digit. 30m12处, 5g12个, 24h3次, 3x4米, 3v3场, 3d件, 500g个 are
/// right.
void checkStrayLetters(const PrintedLine &line, RedPencil &pencil)
{
    static const QString kStart = QStringLiteral("(?<![A-Za-z0-9.．\\-—/:：型号码版牌])");
    static const QRegularExpression kWithin(kStart
        + QStringLiteral(
            "(?![2-5]d|[2-6]g|[248]k|3c|(?:12|24|48|72)h|\\d{1,2}h\\d{1,2}分|\\d+m(?:[23](?!\\d)|\\d+[处个台]))"
            "\\d{1,6}(?:\\.\\d*)?[a-kmnp-ruwyz]\\.?\\d{1,6}(?:\\.\\d+)?(?=[月日]|")
        + countedUnits() + u')');
    static const QRegularExpression kAtEnd(kStart
        + QStringLiteral("(?!\\d[a-z])\\d{1,6}(?:\\.\\d+)?(?:[a-fijnp-ruyz](?=") + countedUnits()
        + QStringLiteral("[，。；、：）中及和等]|") + countedUnits()
        + QStringLiteral("$)|[ghkmtw](?=[件人名户家项条起场宗卷次期%％万元]次?[，。；、：）中及和等]))"));
    static const QRegularExpression kYear(QStringLiteral(
        "(?<![A-Za-z0-9])2(?:[A-HJ-NP-Za-km-np-z]0[0-3]\\d|0[A-HJ-NP-Za-km-np-z][0-3]\\d|0[0-3][A-HJ-NP-Za-km-np-z]\\d|"
        "0[0-3]\\d[A-HJ-NP-Za-km-np-z])(?=年)"));
    static const QRegularExpression kLetter(QStringLiteral("[A-Za-z]"));
    for (const QRegularExpression *form : {&kWithin, &kAtEnd}) {
        auto matches = form->globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!isGrade(line, match.captured()))
                tellLetter(line, capturedRange(match), {}, pencil);
        }
    }
    auto years = kYear.globalMatch(line.plain);
    while (years.hasNext()) {
        const QRegularExpressionMatch match = years.next();
        tellLetter(line, capturedRange(match), match.captured().remove(kLetter), pencil);
    }
}

/// 第3，5个, 得分98；3家, 拨打110，3次; 分别为3，5件: a number that needs no unit, before another.
bool mayStandAlone(const QString &text, TextRange range)
{
    constexpr QStringView kBehind(
        u"第前名分为是至到达于约近数率比号级型版码次位列居过足满件表图页例编序龄岁度值绩票打警温段步题期卷层楼"
        u"组类案务各");
    constexpr int kReach = 12; // characters
    static const QRegularExpression kHotline(QStringLiteral("^1(?:1[0249]|2[02])\\D"));
    static const QRegularExpression kRow(QStringLiteral("(?:分别|依次|各)[^，。；]*$"));
    const QString before = text.mid(qMax(0, range.start - kReach), qMin(range.start, kReach));
    return (range.start > 0 && kBehind.contains(text[range.start - 1]))
        || kHotline.match(text.mid(range.start, range.length)).hasMatch() || kRow.match(before).hasMatch();
}

/// 3的7件, 1·7人, 1；9处, 12月2，8日: what a slip of the hand put between two digits. 3·15 and 24·7 are days and hours.
void checkParted(const PrintedLine &line, RedPencil &pencil)
{
    static const QString kEnd = countedUnits() + QStringLiteral("(?:次|元)?(?:[，。；、：（）]|$)");
    static const QRegularExpression kCount(
        QStringLiteral("(?<=[一-龥])(?:(?:\\d{1,3}(?:\\.\\d+)?的\\d{1,4}(?:\\.\\d+)?|\\d{1,3}；\\d{1,4}|"
                       "\\d{1,3}·\\d{1,3}(?![场起宗期])|\\d{1,2}[，。]\\d{1,4}(?![万亿%％亩]|公里|公顷|平方))(?=")
        + kEnd
        + QStringLiteral(")|(?!24·7)(?:\\d{1,3}·(?:0|3[2-9]|[4-9]\\d|\\d{3})|(?:1[3-9]|[2-9]\\d|\\d{3})·\\d{1,2})(?=")
        + countedUnits() + QStringLiteral("))"));
    static const QRegularExpression kDate(
        QStringLiteral("(?<=月)[12][，；。·的]\\d(?=日)|(?<=[。；])1[，；。·的][0-2](?=月\\d{1,2}日)"
                       "|(?<=[—－～\\-])20[、，；。·的][0-3]\\d(?=年)"));
    const auto tell = [&](TextRange range) {
        pencil.mark(line, range, {ProofreadWords::tr("“%1”中间有不是数字的字符。").arg(line.quote(range))});
    };
    auto counts = kCount.globalMatch(line.open);
    while (counts.hasNext()) {
        const TextRange range = capturedRange(counts.next());
        if (!mayStandAlone(line.open, range))
            tell(range);
    }
    auto dates = kDate.globalMatch(line.plain);
    while (dates.hasNext())
        tell(capturedRange(dates.next()));
}

/// Z月7日, 2026年l月9日, 〔2020〕l号, 201g年, Z021年: a letter for a digit in a date or a document's number. 201X年 and
/// 20XX年 are left open on purpose; 2O20年 is found among the names.
void checkDates(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=[年，。；：、（至]|^)(?:[lIZz]|1[OoZzlI]|[OoQ][1-9])(?=月\\d{1,2}日)"
        "|(?<=\\d月)(?:[lIZzSbgq]|[12][OolIZzSBbgq]|[ZzlI]\\d|3[OolI])(?=日)"
        "|(?<=〔20\\d\\d〕)(?=\\d*[OolIZzSBbgq])[\\dOolIZzSBbgq]{1,4}(?=号)"
        "|(?<![A-Za-z0-9])(?:[Zz]0[0-3]\\d|20[0-3][A-HJ-MP-WYZa-kmp-wyz]|20[A-HJ-MP-WYZa-kmp-wyz]\\d|2[A-"
        "HJ-NP-WYZa-kmnp-wyz][0-3]"
        "\\d)(?=年)"
        "|(?<=“)(?![lI]2[·.]4”)(?=[^”]{0,5}\\d)(?=[^”]{0,5}[OolIZzSBb])[\\dOolIZzSBb]{1,2}[·.][\\dOolIZzSBb]{1,2}(?=”["
        "一-龥])"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext())
        tellLetter(line, capturedRange(matches.next()), {}, pencil);
}

/// 6B3人次, Z2件, 1Z次, 客运班车b4起: capitals and small letters that look like a digit, where none is of a name; and
/// 214人A次, a letter within a unit. Z2次 is a train.
void checkCounts(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![A-Za-z0-9.．\\-—/:：型号码版牌])(?:\\d{1,4}[BZz]\\d{1,4}|\\d{1,3}[Zz]|"
                       "\\d{1,4}B(?=人次|件次|[件人起次份名场条项家万亿%％元卷宗期]|户(?!型)|个(?!月))|"
                       "\\d{1,6}\\.\\d*[BbZzq]\\d*|(?<=[一-龥，（])(?<!["
                       "第型号类区栋座段方案题图表级群])(?:Z\\d{1,3}(?!次)|[bgqz]\\d{1,4}))(?=")
        + countedUnits() + QStringLiteral(")|(?<=\\d)[人场家户件台辆艘批](?<within>[A-Za-z])(?=次)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        tellLetter(line, capturedRange(match, match.lastCapturedIndex()), {}, pencil);
    }
}

/// 20Z1年12月28日 below the signature.
bool hasDate(BlockRole role)
{
    return role == BlockRole::Title || role == BlockRole::Signature || role == BlockRole::Date;
}

void checkNumberLetters(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkNames(line, pencil);
        checkLookalikes(line, pencil);
        if (hasDate(line.role) && hasLetter(line.plain))
            checkDates(line, pencil);
        if (!line.isProse() && !line.cell)
            continue;
        checkStrayLetters(line, pencil);
        if (hasLetter(line.plain)) {
            checkDates(line, pencil);
            checkCounts(line, pencil);
        }
        if (line.isProse())
            checkParted(line, pencil);
    }
}

} // namespace

Rule numberLettersRule()
{
    return {QLatin1String("numbers.letters"), QLatin1String("N17"), QT_TRANSLATE_NOOP("proofread", "数字里的字母"),
        QT_TRANSLATE_NOOP("proofread",
            "数字里把1打成了字母l、I，把0打成了字母O，或者混进了别的字母、字、标点，如“l4件”“1O0%”“3的7件”。"),
        Severity::Warning, kNumbersStandard, Strength::General, checkNumberLetters,
        {
            found(u"废止l1件，帮教率1O0%，新登记4826O户，平均每期15O人次。", 2018, 4),
            found(u"清理2S个部门的事项4126项，办结22S7件。", 2018, 2),
            found(u"印发《全省202O年工作要点》，对接《实施纲要（20l5—2020年）》，开展“l2·4”国家宪法日活动。", 2018, 3),
            silent(u"印发《全省2020年工作要点》，推广《O2O平台2.0手册》，开展“12·4”国家宪法日活动。"),
            found(u"开展服务S2次，检查船舶546o艘次，成功率98.S%，农民专业合作社S7户。", 2018, 4),
            silent(u"推行5S管理，检查4S店12家，建设50S型机组。"),
            found(u"参加人员42O。拆除52O0平方米。", 2018, 2),
            silent(u"废止11件，帮教率100%，推广O2O模式和5G网络，监测O3、PM2.5浓度，执行GB/T 9704标准。"),
            silent(u"建设IPv6网络，发布APP版本1.0，型号为A1O，达到I级标准，开展12·4宣传。"),
            found(u"审核案件3a97件，学习1k2次，惠及农户804a9户，审查合同88h件，受理的26j件中，网办率61.h5%。", 2018, 6),
            found(u"2a023年，列入202h0年整改台账，对接《纲要（2015—20q20年）》。", 2018, 3),
            found(u"修改3的7件，罚款158.2的5万元，参加考试1·7人，应出庭的2·86件中，拆除违法建筑1；9处。", 2018, 5),
            found(u"制作短视频1，2期，12月2，8日召开会议，落实《纲要（2015—20、20年）》。", 2018, 3),
            found(u"Z月7日召开会议，（临法委发〔2020〕l号），七、201g年打算，Z021年是开局之年，201B年的要点，12月Z5日开"
                  u"会。",
                2018, 6),
            found(u"参训6B3人次，保留Z2件，会前学法1Z次，客运班车b4起，解答咨询214人A次。", 2018, 5),
            found(u"民事案件42B件，增长24.Z%，罚款3764.Z万元，20Z3年抓好落实，利用“4·2Z”世界地球日宣传。", 2018, 5),
            silent(u"查处面积2.5b类地块，住宅3B户型，模型7B参数，出行20Y天，某某20XX年。"),
            silent(u"乘坐Z2次列车，20XX年X月X日，201X年，国办发〔2020〕1号，B2B平台3个，Z世代，A级企业3家，5G网络，方案"
                   u"b4件。"),
            silent(
                u"混凝土12m3，面积30m2处理，长3x4米，3v3场，2h30分钟，24h3次，3D打印3件，H5N1，4A5A级景区，4S店12家。"),
            silent(u"国家4a景区3a12家，3d件，5g12个场景，220V台，型号3a97台，豫J3a97辆，信用代码91410922MA3X。"),
            silent(u"得90分以上的5名，评分为90的5家，附件1的3份，问题2的5项，12345的37件，110的5次，第3的7家。"),
            silent(u"开展12·4宣传，3·15期间，4·26个案；分别立案3，5件；排名第3，5个单位受表扬；得分98；3家企业。"),
            silent(
                u"拨打110；3次。提高到5；3个部门参加。比例1:3的5家，1/3的5个，占比超过50%的3个，居全市第2。3家入选。"),
            silent(u"线上线下（O2O）融合，O3浓度下降10%，第I类、II类项目各3个。"),
        },
        {QLatin1String("numbers.bare")}};
}

} // namespace nianbao
