// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/headpauses.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/pausedclauses.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// When a head is one even though the whole may be a name or a heading.
enum class When {
    Always,
    Said, ///< unless the words go on to a name, or another word governs them
    First ///< as well, and no other 、 before
};

/// Words with which a clause begins.
struct Head {
    QStringView first; ///< its first character, so that most pauses are not read
    QRegularExpression form; ///< of what stands behind the 、
    QRegularExpression barred; ///< in what stands before: both may be said alike
    qsizetype least = 0; ///< characters before
    When when = When::Said;
    Severity severity = Severity::Warning;
};

QRegularExpression form(const char16_t *words)
{
    return QRegularExpression(QString::fromUtf16(words));
}

/// 其中, 主要是, 全年: what is told of the whole.
const QList<Head> &headsOfWhole()
{
    static const QList<Head> kHeads {
        {u"其", form(u"^其中(?![的一之各心])[^，、]{2}"), form(u"^$"), 4, When::Always},
        {u"主", form(u"^主要(?:是|由于|因为|集中在|源于|原因|在于)[^，]{4}"), form(u"主要"), 6},
        {u"其",
            form(u"^其余(?:\\d+[一-龥]{1,2}[^，、]{0,8}(?:正在|均|已|仍|尚|当场|于\\d|列入|转入|将)|[一-龥]{2,8}(?:未|"
                 u"均|"
                 u"全部))"),
            form(u"其余"), 8, When::First},
        {u"全",
            form(u"^全年(?:共|累计|新|实|未|没|无|开展|办|组织|受理|审|发|查|入企|值班|代办|检查|排查|接|举|召|完成|参|"
                 u"印|出|调解|培训|处|收|结|制)[^，]{2}"),
            form(u"全年|[上下]半年|季度|月"), 7},
        {u"平", form(u"^平均[^，、]{1,14}\\d"), form(u"平均|最[高低]"), 6},
        {u"累", form(u"^累计[^，、]{0,14}\\d"), form(u"累计|当年|本年"), 6},
        {u"共", form(u"^共(?![享建治同青产管商用识赢抓和性有])[一-龥]{2,4}\\d"), form(u"共"), 8},
        {u"年", form(u"^年[末底](?:仍|尚|还|在册|保有|前|对照|牵头)[^，]{2}"), form(u"年[初末底]|月|季度"), 6},
        {u"截", form(u"^截[至止](?:20\\d\\d年)?(?:年?底|\\d{1,2}月|目前)"), form(u"截[至止]|月|年底"), 6},
    };
    return kHeads;
}

/// 均按期办结, 仍有差距, 没有发生: how it is or came out.
const QList<Head> &headsOfState()
{
    static const QList<Head> kHeads {
        {u"均", form(u"^均(?:被|在|取得|履行|按|已|未|由|经|依法|予以|能|得到|于|获|通过|属)"), form(u"均"), 4},
        {u"全", form(u"^全部(?:按|胜诉|合格|向社会|通过|持证|经|依法|由|得到|纳入|参加|达标|达到)"), form(u"全部"), 5},
        {u"也", form(u"^也(?:是|把|要|将|存在|未|没有|应)[^，]{3}"), form(u"也|^既"), 10, When::Always},
        {u"仍", form(u"^仍(?:有|存在|需|然|未)[^，]{4}"), form(u"仍"), 8},
        {u"还", form(u"^还(?:需|要|将|存在|组织|开展|邀请|专门)[^，]{4}"), form(u"还|既|不仅"), 8},
        {u"但", form(u"^但(?:与|对照|距|同|离)[^，、]{2,30}相?比?"), form(u"但"), 6, When::Always},
        {u"未", form(u"^未(?:发生|出现|引发|造成|接到|发现|因)[^，]{3}"), form(u"[未无零不]|没有"), 6},
        {u"没", form(u"^没有(?:发生|出现|引发|接到|发现|因)[^，]{3}"), form(u"[未无零不]|没有"), 6},
        {u"一", form(u"^一律[^，]{3}"), form(u"一律"), 6},
        {u"已", form(u"^已(?:整改|化解|办结|审结|完成|列入|立案|于\\d|落实|处理|处置|清退|拆除)[^，]{1}"), form(u"已"),
            8, When::First, Severity::Hint},
        {u"目", form(u"^目前(?!的)[^，]{3}"), form(u"目前|此前|以前"), 6},
        {u"我",
            form(u"^我[省市县区镇乡局厅委街院校](?![各内下直所及与和的主分级域情籍委]|机关|领导|干部|班子|工作|执法|法|"
                 u"人大|"
                 u"政府)[^，]{4}"),
            form(u"我"), 8},
        {u"确", form(u"^确保了[^，]{3}"), form(u"确保"), 4},
    };
    return kHeads;
}

/// 将任务分解到股室, 在全市设立: an object or a place before its verb.
const QList<Head> &headsOfObject()
{
    static const QList<Head> kHeads {
        {u"把",
            form(u"^把(?!握|关|控|脉|手|守)[^，、]{2,30}?(?:纳入|列入|作为|分解|融入|细化|落实|讲|送|放|交|摆|转化|"
                 u"写入|贯穿|列为|变|推)"),
            form(u"把|将"), 8},
        {u"将",
            form(u"^将[^，、]{2,40}?(?:纳入|列入|作为|分解|融入|细化|写入|贯穿|列为|移送|划入|划归|移交|交由|确定|压缩|"
                 u"压减|下放|调整|扩大|"
                 u"提高|缩短|公布|报送)"),
            form(u"把|将"), 8},
        {u"对", form(u"^对(?!外|内|接|口|标)[^，、]{2,36}?(?:进行|开展|实施|逐[一项件]|予以|给予|作出|实行|提出)"),
            form(u"对|针"), 8},
        {u"在",
            form(u"^在[^，、]{2,24}?(?:设立|设置|开展|举办|组织|推行|实行|建成|新增|率先|推出|开设|播放|张贴|发放)"),
            form(u"在"), 8},
        {u"为", form(u"^为[^，、]{2,20}?(?:节省|节约|挽回|追回|减免|讨回|争取|追讨|减轻|补充)"), form(u"为"), 6},
        {u"让", form(u"^让[^，、]{2,10}?(?:更|得到|享|走|听|用|感|成为|入脑|既|看)"), form(u"让"), 6},
        {u"由", form(u"^由[^，、]{2,16}?(?:审查|负责|牵头|担任|任组长|提起|送达|把关)"), form(u"由"), 8},
        {u"于", form(u"^于(?:20\\d\\d年)?\\d{1,2}月"), form(u"于\\d|月"), 8},
        {u"按", form(u"^按照[^，、]{4,}(?:要求|部署|决定|精神|规定|安排)"), form(u"按照|根据|依照"), 6},
        {u"共", form(u"^共同(?:推[进动]|开展|做好|研究|维护|化解|查处|打击|营造|守护|解决)[^，、]{3}"),
            form(u"共同|同步|联合"), 8},
        {u"进", form(u"^进一步[一-龥]{2}[^，、]{3}"), form(u"进一步|不断|更加|深入"), 8},
        {u"做", form(u"^做到(?![“最位])[^，、]{4}"), form(u"做到|坚定|[意]识”"), 8},
        {u"并", form(u"^并(?![购轨联网行存重举案用发处入肩进线表非不列立称蓄])[^，、]{4}"), form(u"(?<![一合])并"), 5},
    };
    return kHeads;
}

/// 党的二十大精神、深入践行…: the second of two long deeds.
const QList<Head> &headsOfDeed()
{
    static const QRegularExpression kNone(QStringLiteral("(?!)"));
    static const QRegularExpression kDeed(QStringLiteral(
        "^(?:深入|认真|扎实|全面|切实|坚决|严格)(?:学习|贯彻|落实|践行|推进|履行|执行|当好|加强|深刻|分析)[^，、]{6}"));
    static const QList<Head> kHeads {
        {u"深认扎全切坚严", kDeed, kNone, 14, When::First},
        {u"增", form(u"^增强“四个意识”"), form(u"坚定|意识”"), 8},
        {u"坚主召将带担", form(u"^(?:坚持[^，、]{6}|主持|召开|带头|担任)[^，]{4}"), kNone, 14, When::First},
    };
    return kHeads;
}

/// Whether what stands before a deed is whole: …会议精神, 《…纲要》, 第一责任人职责.
bool isWholeDeed(const QString &left)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:》(?:（[^（）]{4,20}）)?|精神|思想|第一责任人职责|责任人?职责|部署|决定性意义)$"));
    return kForm.match(left).hasMatch();
}

bool isOfName(const QString &right)
{
    static const QRegularExpression kForm(QStringLiteral(
        "的[一-龥]{0,10}$|等|(?:工作|专项|主题|系列)(?:行动|活动)$|相结合$|并重$|作为(?!.*\\d)|为(?:重点|目标|主线)$"));
    return kForm.match(right).hasMatch();
}

/// 通过…, 为…: words that govern all of a row.
bool isGoverned(const QString &left)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:[一二三四五]是)?(?:通过|为了|为(?!\\d)|以|围绕|针对|关于|既|能够?|可以|需要|必须|应当|凡)|如何|怎样"));
    return kForm.match(left).hasMatch();
}

/// 其中、, 三年来、, 与上年相比、: what only leads in.
bool leadsIn(const QString &left, const QString &right)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:其中|据此|至此|为此|对此|由此|究其原因|这一年|过去的?一年|[一二三四五六七八九十两几]+年来|"
                       "[^、]{2,20}(?<!不)相比|(?:总体|具体|整体|总的|综合)来?看|凡[^、]{4,30}的|"
                       "在[^、]{4,40}(?:的基础上|过程中|案件中|案卷中|案中))$"));
    static const QRegularExpression kFurther(QStringLiteral("^在|[上中]$"));
    constexpr qsizetype kShortest = 4; // characters
    return right.size() >= kShortest && !kFurther.match(right).hasMatch() && kForm.match(left).hasMatch();
}

/// 按照上级部署、对…进行清理; 以…为主题、在…宣讲: the ground on which something is done, which is no part of a row.
bool laysGround(const QString &left, const QString &right)
{
    static const QRegularExpression kGround(QStringLiteral(
        "^(?:按照[^、]{4,}(?:要求|部署|精神|规定|安排|决定)|以[^、]{4,}为(?:主题|契机|抓手|总抓手|载体|主线|指导|引领|"
        "遵循)|围绕[^、]{6,}(?:工作|任务|目标|主线|主题|总基调|部署|大局))$"));
    static const QRegularExpression kDeed(QStringLiteral(
        "^(?:(?:扎实|深入|全面|认真|持续|着力|积极|切实|大力|牢固|严格|不断)(?:推[进动]|开展|做好|加强|提升|落实|贯彻|"
        "践行|树立|抓好|完善|实施|履行)|在[^、]{4,}[宣讲普]|对[^、]{4,}(?:进行|开展)|全年|全[省市县区镇乡局]|开展|"
        "制定|组织|完善|审查|受理|印发|出台|建立)(?!.*(?:要求|部署|精神|规定|安排|原则|目标)$)[^，]{4}"));
    return QStringView(u"按以围").contains(left.front()) && kGround.match(left).hasMatch()
        && kDeed.match(right).hasMatch() && !isOfName(right);
}

/// 重业务、轻法治、学习培训流于形式: the pair is over.
bool isBehindPair(const QString &left, const QString &right)
{
    static const QRegularExpression kForm(QStringLiteral("重[一-龥]{2,4}、轻[一-龥]{2,4}$"));
    static const QRegularExpression kRow(QStringLiteral("^(?:[重轻有]|[^，]{1,4}$)|等|的(?:问题|现象|情况|倾向)"));
    return left.contains(u'轻') && kForm.match(left).hasMatch() && !kRow.match(right).hasMatch();
}

/// 加大普法力度、群众法治意识明显增强: what is done, and what came of it. Of two that came, both may be a row.
bool tellsResult(const QString &left, const QString &right)
{
    static const QRegularExpression kResult(QStringLiteral(
        "^[一-龥]{4,14}(?:明显|显著|大幅|得到|有所|稳步|持续|不断|逐步|全面|进一步|逐年|有效)+(?:增强|减少|提升|提高|"
        "下降|"
        "上升|充实|改善|加强|遏制|好转|解决|优化|规范|完善|化解|巩固|落实|保障|维护|降低|缩短|增加|扩大|缓解|整治|"
        "压缩|释放)$"));
    static const QRegularExpression kBarred(
        QStringLiteral("^(?:[各每该其全]|部分|一些|少数|个别)|明显|显著|大幅|得到|有所|稳步|持续|不断|逐步|全面|进一步|"
                       "逐年|有效|推动|促进|确保|实现|使|让|保障|围绕|聚焦|"
                       "通过(?!公|开|加|集)|等"));
    constexpr qsizetype kShort = 6; // characters
    return left.size() >= kShort && kResult.match(right).hasMatch() && !beginsClause(right)
        && (beginsClause(left) || left.startsWith(u"经过")) && !kBarred.match(left).hasMatch();
}

bool opens(const Head &head, const Halves &halves, const PausedClause &clause, qsizetype index, const QString &text)
{
    if (!head.first.contains(halves.right.front()) || halves.left.size() < head.least
        || !head.form.match(halves.right).hasMatch() || head.barred.match(halves.left).hasMatch())
        return false;
    // 办结12件、均按期，应诉5件、均出庭: each of them has it
    const TextRange whole = sentenceAt(text, clause.pauses[index]);
    if (QStringView(text).mid(whole.start, whole.length).count(u'、' + halves.right.left(1)) > 1)
        return false;
    if (head.when == When::Always)
        return true;
    return !clause.mayBeHeading && !isOfName(halves.right) && !isGoverned(halves.left)
        && (head.when != When::First || index == 0);
}

const Head *headOf(const Halves &halves, const PausedClause &clause, qsizetype index, const QString &text)
{
    for (const QList<Head> *heads : {&headsOfWhole(), &headsOfState(), &headsOfObject(), &headsOfDeed()}) {
        for (const Head &head : *heads) {
            if (opens(head, halves, clause, index, text) && (heads != &headsOfDeed() || isWholeDeed(halves.left)))
                return &head;
        }
    }
    return nullptr;
}

} // namespace

PauseFaults pausesBeforeHeads(const QString &text)
{
    constexpr int kShortest = 6; // characters
    PauseFaults faults;
    if (!text.contains(u'、'))
        return faults;
    for (const PausedClause &clause : pausedClauses(text, kShortest)) {
        for (qsizetype index = 0; index < clause.pauses.size(); ++index) {
            const int pause = clause.pauses[index];
            if (!clause.isWithin(index))
                continue;
            const Halves halves = clause.halvesAt(text, index);
            if ((index == 0 && (leadsIn(halves.left, halves.right) || laysGround(halves.left, halves.right)))
                || isBehindPair(halves.left, halves.right)
                || (index == 0 && !clause.mayBeHeading && clause.pauses.size() == 1
                    && tellsResult(halves.left, halves.right))) {
                faults << PauseFault {{pause, 1}};
                continue;
            }
            if (const Head *head = headOf(halves, clause, index, text))
                faults << PauseFault {{pause, 1}, head->severity};
        }
    }
    return faults;
}

QList<RuleExample> headPauseExamples()
{
    return {
        found(u"仍有192宗不合格、其中乡镇案卷118宗，超过六成。三年来、全县涉企行政检查逐年减少。", 2018, 2),
        found(u"严格执行年度计划、将18项任务分解到11个科室。主要原因是重业务、轻法治、学习培训流于形式。", 2018, 2),
        silent(u"坚持把方向、管大局，将责任压实、将任务分解到股室。检查12家、其余3家，培训最高90分、平均85分。"),
        silent(u"对违法行为轻微、没有造成危害后果的，不予处罚。通过加强培训、将案卷评查纳入考核等办法，提升水平。"),
    };
}

} // namespace nianbao
