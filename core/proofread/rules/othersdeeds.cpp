// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/othersdeeds.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

QString clauseStart()
{
    return QStringLiteral("(?<=^|[，。；：■])(?:全年|一年来|今年以来|今年)?");
}

bool holdsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

/// Which bodies cannot tell of such a deed as their own.
struct OthersDeed {
    QStringList words; ///< without one of them the text has none
    QRegularExpression form; ///< with the group region: 县, 区, 市, 镇 or 乡
    bool isOfOffices = false; ///< whether a 局 tells none of those of its own region either
    bool isOfGovernments = false; ///< whether a 县 tells none of its 镇
    bool isOfEveryLevel = false; ///< whether nobody tells it of another level
};

/// 镇党委会议研究法治工作5次, 召开县政府常务会议4次, 县政府聘请法律顾问2名: who counts them is the body itself.
QList<OthersDeed> deedsOfEveryLevel()
{
    static const QString kBody = QStringLiteral("(?<region>[县区市镇乡])");
    static const QString kMeeting = QStringLiteral("(?:(?:人民)?政府(?:党组|常务)?|委(?:常委会?)?|党委|党工委|长办公)"
                                                   "(?:会议|会)");
    static const QString kAgain = QStringLiteral("(?:专题|集体|集中|会前|先后|全年|多次|共|带头|及时)*");
    static const QString kYear = QStringLiteral("(?:20\\d\\d年)?");
    static const QString kOften = QStringLiteral("(?=[^，。；我本到]{0,30}?\\d余?(?:次|场|期|项))");
    const auto deed = [](const QStringList &words, const QString &form) {
        return OthersDeed {words, QRegularExpression(form), false, false, true};
    };
    return {
        deed({QStringLiteral("会议"), QStringLiteral("会研究"), QStringLiteral("会专题"), QStringLiteral("会听取")},
            clauseStart() + kYear + kBody + kMeeting + kAgain + QStringLiteral("(?:研究|听取|审议|学习|学法|部署)")
                + kOften),
        // 县委常委会会议、县政府常务会议先后5次研究
        deed({QStringLiteral("次研究"), QStringLiteral("次专题"), QStringLiteral("次听取"), QStringLiteral("次审议")},
            clauseStart() + kYear + kBody + kMeeting
                + QStringLiteral("(?:、[^，。；我本]{2,20})?(?:先后|共|累计|全年)*\\d+次(?:专题|集中|集体)?"
                                 "(?:研究|听取|学习|审议)(?![^，。；]{0,12}[我本])")),
        deed({QStringLiteral("召开")},
            clauseStart() + kYear + QStringLiteral("(?:先后|累计|共|主持|带头|组织)*召开") + kBody + kMeeting + kOften),
        // 县政府和14个村全部聘请: no county tells of a dozen villages
        deed({QStringLiteral("县政府"), QStringLiteral("区政府"), QStringLiteral("县人民政府"),
                 QStringLiteral("区人民政府")},
            clauseStart() + kYear
                + QStringLiteral(
                    "(?<region>[县区])(?:人民)?政府(?:"
                    "(?:和|与|及|以及)(?:各|全部|所有|\\d{1,2}个)(?:行政)?村(?![民级干])[^，。；]{0,12}?"
                    "(?:全部|均|都|普遍|聘|建立|配|设立)|"
                    "(?:全年|共|累计|依法|已|先后)*(?:聘请|受理|办理|办结|审结|审查|审核|调解|化解|调处|答复|公开|"
                    "接待|走访|配备|备案|清理)(?![^，。；]{0,12}复议)(?=[^，。；我本镇乡]{0,24}?\\d))")),
    };
}

const QList<OthersDeed> &othersDeeds()
{
    static const QString kBody = QStringLiteral("(?<region>[县区市镇乡])");
    static const QString kDiligent = QStringLiteral("(?:认真|切实|严格|带头|全面|充分|积极|坚决|自觉|及时|主动)*");
    static const QString kAgain = QStringLiteral("(?:专题|集体|集中|会前|深入|认真|先后|全年|开展|组织|带头|共)*");
    static const QList<OthersDeed> kDeeds =
        QList<OthersDeed> {
            {{QStringLiteral("第一责任人职责"), QStringLiteral("法治建设职责"), QStringLiteral("法治建设责任")},
                QRegularExpression(clauseStart() + kBody
                    + QStringLiteral("(?:(?:委|党委|党工委)书记(?:[、和]\\k<region>长)?|长)") + kDiligent
                    + QStringLiteral("(?:履行|落实|扛起|担负起|承担)(?:了)?(?:推进|本地区|法治|党政)[^，。；]{0,16}"
                                     "(?:职责|责任)(?=[，。；])")),
                true, true},
            {{QStringLiteral("中心组")},
                QRegularExpression(clauseStart() + QStringLiteral("(?:开展|组织|举行)?") + kBody
                    + QStringLiteral("(?:委|党委|党工委)(?:理论学习)?中心组(?:理论)?") + kAgain
                    + QStringLiteral("(?:学习|学法|研讨|会议)(?=[^，。；我本到]{0,30}?\\d)")),
                true, true},
            {{QStringLiteral("班子")},
                QRegularExpression(clauseStart() + kBody
                    + QStringLiteral("(?:委|党委|政府|人民政府|党政)(?:领导)?班子(?:成员)?") + kAgain
                    + QStringLiteral("(?:学习|学法|述法|研讨)(?=[^，。；我本到]{0,30}?\\d)")),
                true, true},
            {{QStringLiteral("长出庭"), QStringLiteral("长依法出庭"), QStringLiteral("长带头出庭"),
                 QStringLiteral("长均"), QStringLiteral("人出庭"), QStringLiteral("同志出庭")},
                QRegularExpression(clauseStart() + kBody
                    + QStringLiteral(
                        "(?:长|(?<=[镇乡])(?:政府)?(?:主要|分管)?负责(?:人|同志))(?:依法|带头|均|已|亲自|共)*"
                        "出庭(?:应诉)?(?=[^，。；我本]{0,6}?\\d)"))},
            {{QStringLiteral("镇政府"), QStringLiteral("乡政府"), QStringLiteral("镇人民政府"),
                 QStringLiteral("乡人民政府")},
                QRegularExpression(clauseStart()
                    + QStringLiteral(
                        "(?<region>[镇乡])(?:人民)?政府(?:法律顾问[室团]|(?:主要|分管)负责(?:人|同志))?"
                        "(?:主持|带头|全年|共|累计|新|依法|已|先后)*"
                        "(?:收到|受理|办理|办结|审结|审查|审核|出台|印发|制定|聘请|召开|组织|举办|查处|答复|公开|"
                        "清理|修订|备案|调解|培训)(?=[^，。；我本]{0,24}?\\d)")),
                true, true},
        }
        + deedsOfEveryLevel();
    return kDeeds;
}

/// Whether who speaks is neither of the region nor of a place in it.
bool isOfOtherLevel(QChar region, const Speaker &speaker)
{
    switch (region.unicode()) {
    case u'县':
        return speaker.isTownship() || speaker.cannotSay(QStringLiteral("我县"));
    case u'区':
        return speaker.isTownship() || speaker.isAboveDistricts();
    case u'市':
        return speaker.isBelowCity();
    default:
        return !speaker.isNamedWith(QString(region));
    }
}

/// Whether a body of the region's is not the one that speaks, nor one above it of which it tells.
bool isOther(const OthersDeed &deed, QChar region, const Speaker &speaker)
{
    const bool isLocal = QStringView(u"镇乡").contains(region);
    const bool isNamed = speaker.isNamedWith(QString(region));
    if (deed.isOfEveryLevel)
        return isOfOtherLevel(region, speaker);
    if (speaker.isTownship())
        return !isLocal && !isNamed;
    if (speaker.isGovernment())
        return isLocal && deed.isOfGovernments && !isNamed;
    // a bureau of justice, or the office of a committee, may write of the whole county
    const bool isBureau = speaker.isBureau() && !speaker.isNamedWith(u"司法") && !speaker.isNamedWith(u"依法治");
    return speaker.isBureau() && (!isNamed || (deed.isOfOffices && isBureau));
}

/// 青山镇…，镇党委: such a place is named, and is meant. 乡镇, 县（区） in general are none.
bool isNamedIn(const PrintedLine &line, QChar region)
{
    static const QRegularExpression kGeneral(QStringLiteral(
        "乡镇|城镇|集镇|村镇|场镇|街镇|镇街|镇村|乡村|城乡|下乡|返乡|[县市]（|（[县市区、]{1,5}）|[各全我本]"
        "[县区市镇乡]|市县|县区|区县|县市|(?:相关|有关|所有|全部)[县区市]|[一-龥][社辖地小园校山城郊新景片]区|区域|"
        "[区市](?=场|容|政)"));
    static const QRegularExpression kName(
        QStringLiteral("[一-龥]{2}(?<region>[县区市镇乡])(?![长委级直里]|党委|政府|人民政府|司法局|人大|政协|纪委)"));
    auto matches = kName.globalMatch(QString(line.open).remove(kGeneral));
    while (matches.hasNext()) {
        if (matches.next().captured(u"region") == region)
            return true;
    }
    return false;
}

/// What a verb or a place before it makes another's: 协助, 督促 … are no beginning of a clause. Of a sentence that says
/// 推动 or 指导 the deeds are those of who is guided.
bool isOfOthersSentence(const QString &text, TextRange range)
{
    static const QRegularExpression kGuided(
        QStringLiteral("协助|配合|指导|督促|推动|推进各|保障|服务|提请|报请|参与|起草|代拟|筹备|各(?:县|区|镇|乡|地)|"
                       "乡镇|[县市]（|调研|督察|督导|考核|抽查"));
    const int start = qMax(sentenceAt(text, range.start).start, int(text.lastIndexOf(u'；', range.start)) + 1);
    return kGuided.match(text.mid(start, range.start - start)).hasMatch();
}

/// 以县政府名义制发规范性文件2件 in the report of a 乡.
QList<TextRange> upperNamesIn(const PrintedLine &line, const Speaker &speaker)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=^|[，。；：■年])(?<voice>以[县区](?:人民)?政府(?:办公室)?"
                                                         "名义)(?:制发|制定|印发|出台|发布|下发)[^，。；]{0,10}\\d"));
    QList<TextRange> told;
    if (!speaker.isTownship() || !line.open.contains(QStringLiteral("名义")))
        return told;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next(), 1);
        if (!isOfOthersSentence(line.open, range))
            told << range;
    }
    return told;
}

/// 市委常委会会议先后5次研究，县委常委会随即传达: the sentence tells of the body above what its own did with it.
bool isOfUppersSentence(const QString &text, TextRange range, QChar region, const Speaker &speaker)
{
    static const QRegularExpression kOfCity(QStringLiteral("[县区我本]"));
    static const QRegularExpression kOfCounty(QStringLiteral("[镇乡我本]|街道"));
    const int end = sentenceAt(text, range.start).end();
    const QString behind = text.mid(range.end(), end - range.end());
    if (region == u'市')
        return kOfCity.match(behind).hasMatch();
    return speaker.isTownship() && kOfCounty.match(behind).hasMatch();
}

} // namespace

QList<TextRange> othersDeedsIn(const PrintedLine &line, const PrintedLine *before, const Speaker &speaker)
{
    QList<TextRange> told;
    if (!speaker.isTownship() && !speaker.isGovernment() && !speaker.isBureau())
        return told;
    for (const OthersDeed &deed : othersDeeds()) {
        if (!holdsAny(line.open, deed.words))
            continue;
        auto matches = deed.form.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QChar region = match.captured(u"region").front();
            const TextRange range {
                int(match.capturedStart(u"region")), int(match.capturedEnd() - match.capturedStart(u"region"))};
            if (deed.isOfEveryLevel && isOfUppersSentence(line.open, range, region, speaker))
                continue;
            if (isOther(deed, region, speaker) && !isOfOthersSentence(line.open, range) && !isNamedIn(line, region)
                && !(before && isNamedIn(*before, region)))
                told << range;
        }
    }
    return told;
}

QList<TextRange> upperDeedsIn(const PrintedLine &line, const Speaker &speaker)
{
    static const QString kDeeds =
        QStringLiteral("(?:共|累计|全年|今年|已|先后|积极|认真|全面|深入|扎实|持续|为[^，。；]{2,10})*"
                       "(?:完成|开展|组织|举办|受理|办理|办结|审查|审核|审结|查处|立案|检查|抽查|排查|调解|化解|培训|"
                       "印发|制定|修订|清理|"
                       "发放|接待|召开|聘请|配备|建成|新建|改造|拆除|公开|公示|提出|出具|整改|答复|登记|新增|评查|移送|"
                       "收到|解答|新纳入|"
                       "持有|[现共实设拥]有|有(?![关效序力待的]))[^，。；]{0,30}\\d");
    static const QRegularExpression kForm(clauseStart() + QStringLiteral("(?:年内)?(?<voice>我[市县区])(?:") + kDeeds
        + QStringLiteral("|(?=\\d+[名个家件]|(?:法治政府建设|法治建设|依法行政)(?:工作)?(?:虽然|取得|仍|还|存在)))"));
    static const QRegularExpression kUpper(QStringLiteral("全市|全省|全国|率先|位居|排名|市委|市政府|市司法局|市级|"
                                                          "市直|试点|各县|各区|县区|区县|入选|获评|之一|\\d个[县区]"));
    static const QRegularExpression kUpperCounty(QStringLiteral(
        "全[县区]|乡镇|各镇|街道办|[县区](?:委|政府|级|直|司法局|人大|法院)|排名|位居|首个|率先|\\d个[镇乡街]|"
        "\\d{3}个(?:行政)?村|入选|获|评为|命名|表彰|试点"));
    static const QRegularExpression kWhole(clauseStart()
        + QStringLiteral(
            "(?<voice>全市)(?:(?:各级)?(?:行政机关|行政执法|政府系统|各?乡镇)|"
            "(?:目前|现|尚|还|共|一共|总共|只|仅)*(?:有(?![关效序力待的])|配备|聘请|设|辖(?!区)|在编|在职|"
            "(?=\\d+名(?:在职|在编|干部)|\\d{1,2}个(?:行政村|村（|社区、)))|(?:干部)?职工)[^，。；]{0,30}\\d"));
    static const QRegularExpression kUpperWhole(QStringLiteral(
        "县|(?<!辖|社|小|校|园|学)区|全省|排名|位居|率先|占全市|市[委政级直司]|其中我|我局|本局|我镇|我乡|"
        "入选|获|试点|表彰|命名|评为|首批|唯一|平均"));
    static const QStringList kVoices {QStringLiteral("我市"), QStringLiteral("我县"), QStringLiteral("我区")};
    QList<TextRange> told;
    if (line.open.contains(QStringLiteral("全市")) && speaker.isBelowCity()) {
        auto wholes = kWhole.globalMatch(line.open);
        while (wholes.hasNext()) {
            const TextRange range = capturedRange(wholes.next(), 1);
            const TextRange sentence = sentenceAt(line.open, range.start);
            if (!kUpperWhole.match(line.open.mid(sentence.start, sentence.length)).hasMatch())
                told << range;
        }
    }
    told += upperNamesIn(line, speaker);
    if (!holdsAny(line.open, kVoices))
        return told;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match, 1);
        const bool isCity = line.open[range.end() - 1] == u'市';
        const TextRange sentence = sentenceAt(line.open, range.start);
        const QString said = line.open.mid(sentence.start, sentence.length);
        const bool isUppers = kUpper.match(said).hasMatch() || (!isCity && kUpperCounty.match(said).hasMatch());
        if (!isUppers && (isCity ? speaker.isBelowCity() : speaker.isBelowCounty()))
            told << range;
    }
    return told;
}

} // namespace nianbao
