// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/names/freecharacters.h"
#include "core/proofread/names/usages.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace nianbao {

namespace {

QString saidOf(const GarbledUsage &garbled, const QString &written)
{
    QString form;
    switch (garbled.kind) {
    case SlipKind::Missing:
        form = ProofreadWords::tr("“%1”像是“%2”漏了字。");
        break;
    case SlipKind::Doubled:
    case SlipKind::Added:
        form = ProofreadWords::tr("“%1”像是“%2”多了字。");
        break;
    case SlipKind::Swapped:
        form = ProofreadWords::tr("“%1”像是“%2”颠倒了字。");
        break;
    case SlipKind::Other:
        form = ProofreadWords::tr("“%1”像是“%2”写错了字。");
        break;
    }
    return form.arg(written, garbled.right);
}

/// A wrong word of the lists says it more exactly; not the 法制 of 法制机勾, which says something else.
bool isToldByWord(const PrintedLine &line, const GarbledUsage &garbled)
{
    const TextRange range = garbled.kind == SlipKind::Other ? TextRange {garbled.at, 1} : garbled.range;
    return std::any_of(line.terms.begin(), line.terms.end(),
        [&](const TermMatch &match) { return match.start < range.end() && match.start + match.length > range.start; });
}

/// 案结, 核审: of two characters turned round some are words of an office.
Severity levelOf(const GarbledUsage &garbled, Severity listed)
{
    const bool mayBeWord = garbled.kind == SlipKind::Swapped && garbled.right.size() == 2;
    return mayBeWord || !garbled.isSure ? Severity::Hint : qMax(Severity::Warning, listed);
}

/// 清岭 of 清岭县人民政府: what the report calls a place is a name wherever it stands.
bool isNameOfPlace(const Manuscript &manuscript, const QString &written)
{
    constexpr qsizetype kName = 2; // characters; of longer ones hardly one is like a word
    constexpr QStringView kPlaces = u"省市县区镇乡州旗盟村";
    if (written.size() != kName || !mayNamePlace(written))
        return false;
    const QList<PrintedLine> &lines = manuscript.lines();
    return std::any_of(lines.begin(), lines.end(), [&](const PrintedLine &line) {
        return std::any_of(
            kPlaces.begin(), kPlaces.end(), [&](QChar place) { return line.plain.contains(written + place); });
    });
}

/// 副县长雷强华, 王振星同志: of a name, two characters may be anything.
bool isNameOfPerson(const QString &text, TextRange range)
{
    constexpr QStringView kSurnames =
        u"王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏"
        u"叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝"
        u"孔邵史毛常万顾赖武康贺严尹钱施牛洪龚";
    static const QRegularExpression kOffice(QStringLiteral(
        "(?:书记|[省市州县区镇乡村局厅处科股所站队会部]长|主任|委员|代表|[员师官]|同志|法官|聘任|聘请)$"));
    static const QRegularExpression kBehind(QStringLiteral("^(?:同志|书记|主任|[县镇乡局科所]长|律师|法官|等同志)"));
    constexpr int kReach = 4; // characters
    if (range.length != 2 || range.start < 1 || !kSurnames.contains(text[range.start - 1]))
        return false;
    const int before = range.start - 1;
    return kOffice.match(text.mid(qMax(0, before - kReach), qMin(before, kReach))).hasMatch()
        || kBehind.match(text.mid(range.end(), kReach)).hasMatch();
}

/// 聘请锦程律师事务所2名律师: any two characters are a name there.
bool isNameOfFirm(const QString &text, TextRange range)
{
    static const QRegularExpression kFirm(
        QStringLiteral("^(?:\\([^)]*\\)|（[^）]*）)?[一-龥]{0,4}(?:事务所|有限公司|股份公司|集团|合作社)"));
    constexpr int kReach = 16; // characters
    return range.length == 2 && kFirm.match(text.mid(range.end(), kReach)).hasMatch();
}

/// 症结就在于: an adverb may stand anywhere.
bool isOfAdverb(const GarbledUsage &garbled, const QString &written)
{
    constexpr QStringView kAdverbs = u"就也都还仅只均";
    qsizetype at = 0;
    while (at < garbled.right.size() && at < written.size() && garbled.right[at] == written[at])
        ++at;
    return garbled.kind == SlipKind::Added && at > 0 && at < written.size() && kAdverbs.contains(written[at]);
}

void checkGarbledUsages(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const Usages> usages = madeOnceOf<Usages>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        for (const GarbledUsage &garbled : usages->garbledIn(line.plain)) {
            const Term &term = manuscript.terms().all()[garbled.term];
            const QString written = line.quote(garbled.range);
            if (isToldByWord(line, garbled) || isNameOfPlace(manuscript, written)
                || isNameOfPerson(line.plain, garbled.range) || isNameOfFirm(line.plain, garbled.range)
                || isOfAdverb(garbled, written))
                continue;
            pencil.mark(line, garbled.range,
                {saidOf(garbled, written), ProofreadWords::tr("依据：%1").arg(term.source), garbled.right,
                    levelOf(garbled, term.level)});
        }
    }
}

} // namespace

Rule garbledUsagesRule()
{
    return {QLatin1String("words.garbled"), QLatin1String("W5/W7"),
        QT_TRANSLATE_NOOP("proofread", "漏字、多字、颠倒、错字"),
        QT_TRANSLATE_NOOP("proofread", "常用的词语里漏了一个字、多了一个字、前后颠倒，或者写成了音同、形近的字。"),
        Severity::Warning, kWordLists, Strength::General, checkGarbledUsages,
        {
            found(u"聘请法顾问3名，化解行复政议案件2件。", 2018, 2),
            found(u"持续优化营环境，履行推进法治建设第一任人职责。", 2018, 2),
            found(u"落实行政执法人员资管理制度，组织行政执法人员培训训2期。", 2018, 2),
            found(u"圆满完城年度任务，畅通投诉举报渠到，打通数据壁磊。", 2018, 3),
            found(u"统筹推进“五位一一体”总体布局，协调推进“四个面”战略布局。", 2023, 2),
            found(u"善于运用法治思和法治方式，完善行政执法与刑事法司衔接机制。", 2023, 2),
            found(u"增强人民群众获得感、福幸感、安全感。", 2023),
            found(u"主摇原因在于经费不足，打造居民议事听、会客厅，全念审查合同2份。", 2018, 3),
            silent(u"在党组理论学习中心组作习近平法治思想专题发言2次，另有1项因规划调整按程序终止。"),
            silent(u"清岭县地处山区。清岭是少数民族聚居县，清岭人民热情好客。副县长雷强华调度，王振星同志出庭。"),
            silent(u"开展行政执法调研，根据法律法规立改废情况，坚持发展新时代“枫桥经验”，带头讲授法治课。", 2023),
            silent(u"聘请锦程律师事务所律师2名，症结就在于取证不够，官网公示信息3条。"),
            silent(u"改善经营环境，拒不执行复议决定的，由专人调解，行政复核3件。"),
            silent(u"坚持合法审查与处罚与教育结合，普法宣讲和普法经费都有保障，执法实效不断提高。"),
            silent(u"开展培训训练，改进工作作风，落实管理理念，县人民政府办公室印发通知（国办发〔2018〕118号）。"),
            silent(u"下达任务数120件，法院判决数36件，调解数为12件；服务占70%，管理占20%，结收比98.2%。"),
            silent(
                u"实行领导包案，每名局领导包3件，领导包2个乡镇。查处从业人员未持健康证、未持从业资格证上岗案件28件。"),
            silent(u"按分工做好工作，着手提高质量，推进依法治县，办理许可证3件。"),
        },
        {QLatin1String("words.formula"), QLatin1String("words.phrase"), QLatin1String("words.confusion"),
            QLatin1String("words.nearPhrase"), QLatin1String("words.own"), QLatin1String("words.ruleOfLaw"),
            QLatin1String("words.twoNames"), QLatin1String("words.title"), QLatin1String("numbers.missing")}};
}

} // namespace nianbao
