// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/strayyears.h"

#include "core/proofread/rules/yearpencil.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <array>

namespace nianbao {

namespace {

class StrayYears {
public:
    StrayYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
        : m_own(manuscript.year())
        , m_line(line)
        , m_years(manuscript, line, told, pencil)
        , m_pencil(pencil)
    {
    }

    /// 第七个国家宪法日 in the report of 2019; a plan looks forward to the next one.
    void checkConstitutionDay()
    {
        constexpr int kBeforeFirst = 2013;
        static const QRegularExpression kForm(
            QStringLiteral("第(?<which>[一二三四五六七八九十]{1,3})个“?(?:12·4”?)?国家宪法日"));
        if (!m_line.plain.contains(QStringLiteral("国家宪法日")))
            return;
        auto matches = kForm.globalMatch(m_line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int year = kBeforeFirst + fromChineseNumeral(match.captured(u"which")).value_or(m_own - kBeforeFirst);
            const bool isNext = year == m_own + 1 && m_line.part == PartKind::Plans;
            if (year > m_own && !isNext)
                m_pencil.mark(
                    m_line, capturedRange(match), {m_years.otherYear(year), ProofreadWords::tr("请核对年份。")});
        }
    }

    void check()
    {
        checkIssued();
        checkAnniversaries();
        checkNationalCongress();
        checkComparedWithLater();
        checkClosing();
        if (m_line.part == PartKind::Plans)
            return;
        checkCarriedOver();
        checkRowOfDays();
        checkDayOfStock();
        checkSequence();
        checkNothingHappened();
        checkDoneLater();
        checkComparedWithItself();
        checkMadeKnown();
        checkDoneByTerm();
        checkSplitByYears();
    }

private:
    /// 2020年3月20日，印发《宁川县2023年工作要点》（宁政办发〔2023〕11号): a plan comes at the turn of its year.
    void checkIssued()
    {
        static const QRegularExpression kForm(
            QStringLiteral("(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?:\\d{1,2}日)?，?[^，。；《]{0,16}(?:，[^，。；《]{"
                           "0,8})?(?:印发|出台|制定|下发|"
                           "发布|转发|通过)了?《[^》]{2,60}》(?:（[^（）〔]{2,16}〔(?<number>20\\d\\d)〕)?"));
        static const QRegularExpression kPlan(
            QStringLiteral("《[^》]*?(?<of>20\\d\\d)年度?[^》]*(?:要点|计划|安排|任务|方案|分工)[^》]*》"));
        constexpr int kTurn = 11; // from this month on the next year's plans come
        if (!m_line.text.contains(u'发') && !m_line.text.contains(u'定'))
            return;
        m_years.each(kForm, m_line.plain, [&](const QRegularExpressionMatch &match, int year) {
            const QRegularExpressionMatch plan = kPlan.match(match.captured());
            const bool isPlanOfOther = plan.hasMatch() && plan.captured(u"of").toInt() < year; // 《2020年工作要点》
            const QString said = match.capturedLength(u"number") > 0 && !isPlanOfOther ? match.captured(u"number")
                                                                                       : plan.captured(u"of");
            const int other = said.toInt();
            const bool isTurn = other == year + 1 && match.captured(u"month").toInt() >= kTurn;
            const bool isLate =
                match.capturedLength(u"number") > 0 && other == year - 1 && match.captured(u"month").toInt() == 1;
            if (isTurn)
                m_years.settle(int(match.capturedStart(u"year")));
            if (other == 0 || other == year || isTurn || isLate)
                return QString();
            return ProofreadWords::tr("%1年印发的，是%2年的文件。").arg(QString::number(year), said);
        });
    }

    /// 2016年是新中国成立70周年.
    void checkAnniversaries()
    {
        struct Beginning {
            QStringView name;
            int year;
        };
        static constexpr std::array kBeginnings {Beginning {u"新中国成立", 1949},
            Beginning {u"中华人民共和国成立", 1949}, Beginning {u"中国共产党成立", 1921}, Beginning {u"建党", 1921},
            Beginning {u"改革开放", 1978}, Beginning {u"建军", 1927}, Beginning {u"长征胜利", 1936},
            Beginning {u"抗日战争胜利", 1945}, Beginning {u"学习推广“枫桥经验”", 1963},
            Beginning {u"现行宪法公布施行", 1982}};
        static const QRegularExpression kForm(QStringLiteral(
            "(?<year>20\\d\\d)年(?:是|，?[^，。；]{0,6}(?:迎来|适逢|正值))[^，。；]{0,12}?(?<name>学习推广“枫桥经验”|"
            "现行宪法公布施行|新中国成立|"
            "中华人民共和国成立|中国共产党成立|建党|改革开放|建军|长征胜利|抗日战争胜利)(?<age>\\d{2,3})周年"));
        if (!m_line.plain.contains(u"周年"))
            return;
        m_years.each(kForm, m_line.plain, [&](const QRegularExpressionMatch &match, int year) {
            for (const Beginning &each : kBeginnings) {
                if (match.captured(u"name") == each.name && each.year + match.captured(u"age").toInt() != year)
                    return ProofreadWords::tr("%1%2周年是%3年。")
                        .arg(match.captured(u"name"), match.captured(u"age"),
                            QString::number(each.year + match.captured(u"age").toInt()));
            }
            return QString();
        });
    }

    /// 2017年3月十三届全国人大一次会议: each congress sits for five years, and meets in each of them.
    void checkNationalCongress()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "(?<year>20\\d\\d)年(?:3月)?(?:\\d{1,2}日)?，?(?:召开的)?第?(?<term>十[一-九]?)届全国(?:人大|"
            "人民代表大会|政协)第?(?<session>[一二三四五])次会议"));
        constexpr int kTerm = 10; // the tenth first met
        constexpr int kFirst = 2003; // in this year
        constexpr int kYears = 5;
        if (!m_line.plain.contains(QStringLiteral("次会议")))
            return;
        m_years.each(kForm, m_line.plain, [&](const QRegularExpressionMatch &match, int year) {
            const int term = int(fromChineseNumeral(match.captured(u"term")).value_or(0));
            const int session = int(fromChineseNumeral(match.captured(u"session")).value_or(0));
            const int right = kFirst + kYears * (term - kTerm) + session - 1;
            return term < kTerm || year == right
                ? QString()
                : ProofreadWords::tr("这次会议是%1年召开的。").arg(QString::number(right));
        });
    }

    /// 其余1项转入2022年继续推进 in the report of 2023.
    void checkCarriedOver()
    {
        static const QRegularExpression kForm(
            QStringLiteral("(?<rest>其余|剩余|余下|尚未)?[^，。；]{0,14}(?:转入|结转到|结转至|顺延至|顺延到|延续到|"
                           "跨入|转到)(?<year>20\\d\\d)年"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            const bool isWrong = year < m_own || (year == m_own && match.capturedLength(u"rest") > 0);
            return isWrong ? ProofreadWords::tr("没有做完的转入下一年，这里是%1年。").arg(QString::number(year))
                           : QString();
        });
    }

    /// 先后于2017年3月12日、2020年7月8日、2020年11月30日: of a row of days that has one of the year, all are of it.
    void checkRowOfDays()
    {
        static const QRegularExpression kRow(
            QStringLiteral("(?:先后|分别)[于在](?:[、和]?(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?){2,}"));
        static const QRegularExpression kDay(QStringLiteral("(?<year>20\\d\\d)年\\d{1,2}月"));
        auto rows = kRow.globalMatch(m_line.open);
        while (rows.hasNext()) {
            const QRegularExpressionMatch row = rows.next();
            if (!row.captured().contains(QString::number(m_own) + u'年'))
                continue;
            m_years.each(kDay, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
                const bool isWithin =
                    match.capturedStart() >= row.capturedStart() && match.capturedEnd() <= row.capturedEnd();
                return isWithin && year < m_own ? m_years.otherYear(year) : QString();
            });
        }
    }

    /// 截至2018年12月31日，全市实有市场主体31.8万户 in the report of 2019, which has newer numbers.
    void checkDayOfStock()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "截至(?<year>20\\d\\d)年(?:底|末|年底|12月底|12月31日)，(?:[全我][省市县区镇乡州局]|[^，。；\\d]{2,8})?"
            "(?:共有|实有|现有|已|全部|均|共|拥有)"));
        static const QRegularExpression kYear(QStringLiteral("20\\d\\d年|上年|去年|比|较"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            const TextRange sentence = sentenceAt(m_line.open, int(match.capturedStart()));
            const QString behind = m_line.open.mid(int(match.capturedEnd()), sentence.end() - int(match.capturedEnd()));
            const bool isOld = year < m_own && !kYear.match(behind).hasMatch();
            return isOld ? m_years.otherYear(year) : QString();
        });
    }

    /// 2024年9月上线试运行，2022年11月全面推广.
    void checkSequence()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "(?<first>20\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?，?[^，。；]{0,16}(?:上线|试运行|启动|开工|试点|"
            "立项|挂牌|成立)[^，。；]{0,"
            "4}，(?<year>20\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?[^，。；的]{0,6}(?:全面|正式|投入|完成|"
            "竣工|建成|通过|推广)"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            return year < match.captured(u"first").toInt() ? ProofreadWords::tr("%1年开始的事，写成%2年做完。")
                                                                 .arg(match.captured(u"first"), QString::number(year))
                                                           : QString();
        });
    }

    /// 2021年未发生行政诉讼败诉案件.
    void checkNothingHappened()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "(?:^|[。；])(?<year>20\\d\\d)年，?(?:全年|全[省市县区镇乡])?(?:未发生|没有发生|未出现|无一)"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &, int year) {
            return year < m_own ? m_years.otherYear(year) : QString();
        });
    }

    /// 2024年2月，举办了全县法治政府建设现场会 in the report of 2023; how the year is closed may be told.
    void checkDoneLater()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "(?:^|[，。；])(?<year>20\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?，?(?<what>[^，。；]{0,8}(?:举办了|开展了|"
            "组织开展|组织了|培训了|查处了|检查了|办结了|召开了|建成了|印发了|出台了|完成了)[^，。；]{0,30})"));
        static const QRegularExpression kClosing(
            QStringLiteral("述法|述职|总结|考核|通报|审议|报告|评议|年终|年度|将|拟|计划"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            const bool isLater = year > m_own && !kClosing.match(match.captured(u"what")).hasMatch();
            return isLater ? ProofreadWords::tr("报告年度以后的事写成了已经做的。") : QString();
        });
    }

    /// 全年调整事项41项，结果于2021年6月30日前全部向社会公布 in the report of 2023; or in 2032, when it was not
    /// written.
    void checkMadeKnown()
    {
        static const QRegularExpression kForm(QStringLiteral("(?:结果|清单|目录|情况|内容|事项|文件|名单|报告)已?[于在]"
                                                             "(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?:\\d{1,2}日|底)?"
                                                             "(?:之?前|以前)?，?(?:已|均|全部|及时|统一|正式)*(?:[在通]"
                                                             "[^，。；]{2,16})?(?:向社会)?(?:公布|公示|公开|发布)"));
        static const QRegularExpression kOwnWork(QStringLiteral("全年|本年|今年|年内"));
        static const QRegularExpression kPlan(
            QStringLiteral("将|拟|计划|打算|预计|力争|确保|要求|期限|上[一]?年|去年"));
        constexpr int kWritten = 4; // months of the next year in which a report may still be written
        if (!m_line.open.contains(u'公') && !m_line.open.contains(QStringLiteral("发布")))
            return;
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            const TextRange range = sentenceAt(m_line.open, int(match.capturedStart()));
            const QString sentence = m_line.open.mid(range.start, range.length);
            const bool isLater = year > m_own + 1 || (year == m_own + 1 && match.captured(u"month").toInt() > kWritten);
            const bool isBefore = year < m_own && kOwnWork.match(sentence).hasMatch();
            return (isLater || isBefore) && !kPlan.match(sentence).hasMatch() ? m_years.otherYear(year) : QString();
        });
    }

    /// 2018年10月底前完成文件清理，共清理247件 in the report of 2019: a term that is over, and what was done by then.
    void checkDoneByTerm()
    {
        static const QRegularExpression kForm(
            QStringLiteral("(?:^|(?<=[，。；：]))(?:(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.]|是))?(?:截至|于|"
                           "在|到)?)?(?<year>20\\d\\d)年"
                           "\\d{1,2}月底前，?(?:全面|如期|按期|提前|已|顺利|组织)?完成[^，。；\\d]{2,24}，(?:共|累计|"
                           "全[省市县区镇乡]|其中)?"
                           "[^，。；\\d]{0,12}\\d"));
        static const QRegularExpression kPlan(QStringLiteral("将|拟|计划|力争|确保|要求|目标|规定|承诺|部署"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            const int start = sentenceAt(m_line.open, int(match.capturedStart())).start;
            const QString said = m_line.open.mid(start, int(match.capturedEnd()) - start);
            return year < m_own && !kPlan.match(said).hasMatch() ? m_years.otherYear(year) : QString();
        });
    }

    /// 其中2020年新认定3240户、2021年及以前认定7272户: the new ones are of a year after those of before.
    void checkSplitByYears()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "(?<year>20\\d\\d)年(?:当年|度)?新[^，。；、]{0,10}\\d[^，。；、]{0,8}[、，](?<before>20\\d\\d)年度?"
            "(?<with>及(?:其|之)?|之)?(?:以前|之前|前)"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            const int before = match.captured(u"before").toInt();
            const bool isWith = match.captured(u"with").startsWith(u'及');
            if (isWith ? before < year : before <= year)
                return QString();
            return ProofreadWords::tr("%1年以前的里面已经有%2年。")
                .arg(QString::number(isWith ? before + 1 : before), QString::number(year));
        });
    }

    /// 力争2019年6月底前完成，违法占地比2020年下降10%: what is compared comes later than that with which it is.
    void checkComparedWithLater()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "[比较](?<year>20\\d\\d)年(?:同期)?(?:的[^，。；]{1,10})?(?:增长|提高|上升|下降|减少|降低|压减|翻)"));
        static const QRegularExpression kYear(QStringLiteral("20\\d\\d(?=年)"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &match, int year) {
            const int start = sentenceAt(m_line.open, int(match.capturedStart())).start;
            auto years = kYear.globalMatch(m_line.open.mid(start, int(match.capturedStart()) - start));
            bool isAhead = false; // 到2025年，比2020年下降18%
            while (years.hasNext())
                isAhead |= years.next().captured().toInt() > year;
            return year > m_own && !isAhead ? ProofreadWords::tr("%1年度的报告拿来比较的是%2年。")
                                                  .arg(QString::number(m_own), QString::number(year))
                                            : QString();
        });
    }

    /// 查处案件2846件，2018年为2535件，同比增长12.3%, 由2018年的第5位上升到第3位 in the report of 2018: what the year
    /// is compared with is an earlier one.
    void checkComparedWithItself()
    {
        static const QRegularExpression kBeside(QStringLiteral(
            "\\d[万亿]?[一-龥]{1,2}，(?<year>20\\d\\d)年(?:同期)?(?:为|是|仅为)\\d[^，。；]{1,8}，(?:同比|"
            "比上年|较上年)"));
        static const QRegularExpression kFrom(QStringLiteral(
            "[由从](?<year>20\\d\\d)年(?:度|同期)?的[^，。；]{1,10}?(?:上升|提升|跃升|提高|增加|增长|下降|"
            "减少|降低|压缩|缩短|升|降)(?:到|至|为)"));
        for (const QRegularExpression &form : {kBeside, kFrom}) {
            m_years.each(form, m_line.open, [&](const QRegularExpressionMatch &, int year) {
                return year == m_own ? ProofreadWords::tr("与报告年度自己相比，请核对年份。") : QString();
            });
        }
    }

    /// 总之，2017年我镇… in the report of 2018: who sums up speaks of the report's year.
    void checkClosing()
    {
        static const QRegularExpression kForm(
            QStringLiteral("(?:^|(?<=。))(?:总的来?[看说]|总体(?:上|来)?看|总之|综上(?:所述)?|回顾)，?"
                           "(?<year>20\\d\\d)年(?!度?[—～至到、和]|以来|[底末])"));
        m_years.each(kForm, m_line.open, [&](const QRegularExpressionMatch &, int year) {
            return year == m_own ? QString()
                                 : ProofreadWords::tr("%1年度的报告讲的是%2年的工作。")
                                       .arg(QString::number(m_own), QString::number(year));
        });
    }

    int m_own;
    const PrintedLine &m_line;
    YearPencil m_years;
    RedPencil &m_pencil;
};

} // namespace

void checkStrayYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    StrayYears years(manuscript, line, told, pencil);
    years.checkConstitutionDay();
    if (line.open.contains(u"20") || line.plain.contains(u"20"))
        years.check();
}

QList<RuleExample> strayYearExamples()
{
    return {
        found(u"2016年3月20日，印发《清丰县2018年法治政府建设工作要点》（清政办发〔2018〕11号），明确28项任务。"),
        found(u"重点学习2017年3月十三届全国人大一次会议通过的宪法修正案，2017年是毛泽东同志批示学习推广“枫桥经验”55周年"
              u"。",
            2018, 2),
        silent(
            u"重点学习2018年3月十三届全国人大一次会议通过的宪法修正案，2018年是毛泽东同志批示学习推广“枫桥经验”55周年"
            u"。"),
        found(u"2018年3月18日印发《2017年法治政府建设工作要点》（清环发〔2018〕12号），明确30项任务。"),
        found(u"2016年是改革开放40周年。完成27项，其余1项转入2017年继续推进。", 2018, 2),
        found(u"先后于2016年3月12日、2018年7月8日、2018年11月30日主持召开专题会议。"),
        found(u"截至2017年12月31日，全县实有市场主体3.8万户。2016年未发生行政诉讼败诉案件。", 2018, 2),
        found(u"系统于2018年6月上线试运行，2016年11月全面推广。"),
        found(u"12月4日第七个国家宪法日当天，领导带头进行宪法宣誓。", 2019),
        silent(u"以第六个国家宪法日为重点，开展第六个“12·4”国家宪法日活动3场。", 2019),
        found(u"2019年2月，举办了全县法治政府建设现场会。"),
        found(u"总之，2017年全县研究重大事项7项，举办法治讲座36场。"),
        found(u"查处案件2846件，2018年为2535件，同比增长12.3%。营商环境评价由2018年的第5位上升到第3位。", 2018, 2),
        found(u"力争明年6月底前完成，违法占地面积比2020年下降10%。"),
        silent(u"到2020年，单位能耗比2015年下降18%。查处案件3846件，比2017年增长12.3%。"),
        silent(u"查处案件2846件，2017年为2535件，同比增长12.3%"
               u"。营商环境评价由2017年的第5位上升到第3位，网办率由2018年初的8"
               u"5%提高到97%。"),
        silent(u"2018年3月20日，印发《清丰县2018年法治政府建设工作要点》（清政办发〔2018〕11号）。2018年是改革开放40周"
               u"年。"),
        silent(u"召开会议3次。2017年12月28日，印发《清丰县2018年普法工作要点》。其余1项转入2019年继续推进。"),
        silent(u"截至2017年底，全县实有市场主体3.5万户，2018年新增0.3万户。2019年1月，召开述职述法会议。"),
        silent(u"系统于2017年6月启动建设，2018年11月全面推广。先后于2018年3月12日、2018年7月8日召开会议。"),
        found(u"完成任务。\n2018年，县司法局将深入贯彻全会精神，重点做好以下工作：\n2020年，县司法局将抓好培训，重点做"
              u"好以下"
              u"工作：",
            2018, 2),
        silent(u"完成任务。\n2019年，县司法局将深入贯彻全会精神，重点做好以下工作："),
        found(u"2017年10月底前完成文件清理，共清理247件，其中继续有效182件、修改28件、废止37件。"),
        silent(u"2018年10月底前完成文件清理，共清理247件。上级要求2017年10月底前完成改革，共涉及12个部门。"),
        silent(u"设立河长612名，比国家要求的2019年年底提前一年多完成，较2019年6月底的时限提前7个月。"),
        silent(u"行动计划分三年实施，2018年完成30%，2019年完成70%。2019年，计划开展执法12次。"),
    };
}

} // namespace nianbao
