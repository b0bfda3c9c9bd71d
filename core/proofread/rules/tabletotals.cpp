// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/proofread/tables/tablefigures.h"
#include "core/proofread/tables/tableparts.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace nianbao {

namespace {

class TableMarks {
public:
    TableMarks(const PrintedTable &table, RedPencil &pencil, std::deque<PrintedLine> &cells)
        : m_table(table)
        , m_pencil(pencil)
        , m_cells(cells)
    {
    }

    void mark(const QList<TableSum> &sums, const QString &message, std::optional<Severity> severity = {})
    {
        for (const TableSum &sum : sums) {
            m_cells.push_back(m_table.cellLine(sum.row, sum.cell));
            const TextRange whole {0, int(m_cells.back().text.size())};
            if (sum.holds)
                m_pencil.prove(m_cells.back(), whole, sum.shown);
            else
                m_pencil.mark(m_cells.back(), whole,
                    {message, sum.shown, {}, sum.isSure ? severity : std::optional(Severity::Warning)});
        }
    }

private:
    const PrintedTable &m_table;
    RedPencil &m_pencil;
    std::deque<PrintedLine> &m_cells; ///< the pencil tells lines apart by where they are
};

void checkTableTotals(const Manuscript &manuscript, RedPencil &pencil)
{
    std::deque<PrintedLine> cells;
    for (const PrintedTable &table : manuscript.tables()) {
        TableMarks marks(table, pencil, cells);
        const QList<TableSum> sums = tableFiguresIn(table.table).sums;
        marks.mark(sums, ProofreadWords::tr("表中的合计与各格之和不等。"));
        const bool isWrong = std::any_of(sums.begin(), sums.end(), [](const TableSum &sum) { return !sum.holds; });
        if (isWrong)
            continue; // the cell that spoils a total spoils these as well
        marks.mark(tooLargePartsIn(table.table), ProofreadWords::tr("“其中”的数比总数大。"));
        marks.mark(brokenFlowsIn(table.table), ProofreadWords::tr("结转、新收与审结、未结对不上。"), Severity::Warning);
    }
}

} // namespace

Rule tableTotalsRule()
{
    return {QLatin1String("numbers.table"), QLatin1String("N20"), QT_TRANSLATE_NOOP("proofread", "表格的合计"),
        QT_TRANSLATE_NOOP("proofread", "表格里“合计”“总计”“小计”的行或列，与各格加起来不等。"), Severity::Error,
        kSelfEvident, Strength::Regulation, checkTableTotals,
        {
            typedAndFound(u"单位\t许可\t处罚\n甲局\t1,203\t12\n乙局\t260\t5\n合计\t1463\t18"),
            found(u"情况见下表。\n单位\t许可\t处罚\n甲局\t120\t12\n乙局\t26\t5\n合计\t146\t18"),
            silent(u"情况见下表。\n\t许可\t处罚\n甲局\t120\t12\n乙局\t26\t5\n合计\t146\t17"),
            typedAndFound(u"单位\t件数\n甲镇\t12\n乙镇\t—\n丙镇\t5\n合 计\t18"),
            typedAndFound(u"单位\t合计\t一审\t二审\n甲局\t17\t12\t5\n乙局\t9\t4\t6\n丙局\t8\t3\t5"),
            typedAndFound(u"单位\t一审\t二审\t总计\n甲局\t12\t5\t17\n乙局\t4\t6\t10\n合计\t16\t12\t27"),
            typedAndFound(u"单位\t案件\n合计\t17\n甲局\t12\n乙局\t6"),
            typedAndFound(u"类\t项\t数\n许可\t甲\t12\n许可\t乙\t6\n许可\t小计\t18\n处罚\t甲\t3\n处罚\t乙\t4\n处罚"
                          u"\t小计\t7\n合计\t\t26"),
            typedAndFound(u"单位\t受理\t办结\t办结率\n甲局\t127\t114\t95.0%\n乙局\t80\t72\t90.0%\n丙局\t50\t48\t96.0%\n"
                          u"合计\t250\t234\t93.6%"),
            typedAndFound(u"地区\t件数\n甲镇\t12\n乙镇\t10\n丙镇\t11\n全县\t35"),
            typedAndFound(u"季度\t件数\n一季度\t12\n二季度\t10\n三季度\t11\n四季度\t10\n全年\t45"),
            typedAndFound(u"项目\t件数\n行政处罚\t120\n其中：罚款\t126\n行政许可\t60\n合计\t180"),
            typedAndFound(
                u"单位\t上年结转\t本年新收\t审结\t未结\n甲\t3\t40\t38\t9\n乙\t2\t20\t18\t4\n合计\t5\t60\t56\t13"),
            typedAndSilent(
                u"单位\t上年结转\t本年新收\t审结\t未结\n甲\t3\t40\t38\t5\n乙\t2\t20\t18\t4\n合计\t5\t60\t56\t9"),
            typedAndSilent(u"项目\t件数\n行政处罚\t120\n其中：罚款\t86\n行政许可\t60\n合计\t180"),
            typedAndSilent(u"地区\t人口\n甲镇\t12\n乙镇\t10\n全县\t52"),
            typedAndSilent(u"单位\t许可\t处罚\n甲局\t1,203\t12\n乙局\t260\t5\n合计\t1463\t17"),
            typedAndSilent(u"单位\t案件\t办结率\n甲局\t12\t90%\n乙局\t6\t80%\n合计\t18\t87%"),
            typedAndSilent(u"序号\t单位\t案件\n1\t甲局\t12\n2\t乙局\t6\n3\t合计\t18"),
            typedAndSilent(u"年份\t案件总数\t其中一审\n2017\t12\t9\n2018\t6\t4"),
            typedAndSilent(u"单位\t总数\t其中重点\t其中一般\n甲局\t12\t9\t9\n乙局\t6\t4\t5"),
            typedAndSilent(u"单位\t金额（万元）\n甲局\t12.35\n乙局\t6.44\n合计\t18.8"),
            typedAndSilent(u"单位\t案件\n甲局\t约12\n乙局\t6\n合计\t20"),
        }};
}

} // namespace nianbao
