// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/proofread/tables/tablefigures.h"

#include <deque>

namespace nianbao {

namespace {

void checkTableColumns(const Manuscript &manuscript, RedPencil &pencil)
{
    std::deque<PrintedLine> cells; // the pencil tells lines apart by where they are
    for (const PrintedTable &table : manuscript.tables()) {
        for (const TableSum &rate : tableFiguresIn(table.table).rates) {
            cells.push_back(table.cellLine(rate.row, rate.cell));
            const TextRange whole {0, int(cells.back().text.size())};
            if (rate.holds)
                pencil.prove(cells.back(), whole, rate.shown);
            else
                pencil.mark(cells.back(), whole, {ProofreadWords::tr("表中的这一格与同行的数算不拢。"), rate.shown});
        }
    }
}

} // namespace

Rule tableColumnsRule()
{
    return {QLatin1String("numbers.columns"), QLatin1String("N21"), QT_TRANSLATE_NOOP("proofread", "表格的比率与增减"),
        QT_TRANSLATE_NOOP("proofread", "表格里“占比”“增减”“同比”“化解率”的列，有一格与同行的数算不拢，别的各行都对。"),
        Severity::Warning, kSelfEvident, Strength::Regulation, checkTableColumns,
        {
            found(u"办理情况见下表。\n类别\t2017年\t2018年\t增减\n公安\t14\t19\t5\n人社\t11\t13\t6\n其他\t10\t12\t2\n合"
                  u"计\t35\t44\t9"),
            typedAndFound(u"类别\t立案\t上年立案\t同比\n农药\t24\t21\t14.3%\n种子\t17\t16\t6.3%\n肥料\t11\t12\t-18.3%"),
            typedAndFound(
                u"类型\t受理\t化解\t化解率（%）\n邻里\t102\t101\t99.0\n土地\t64\t62\t96.9\n劳资\t28\t27\t94.6"),
            typedAndFound(u"类型\t件数\t占比\n邻里\t50\t50%\n土地\t30\t30%\n劳资\t20\t25%\n合计\t100\t100%"),
            typedAndSilent(
                u"单位\t受理\t办结\t办结率\n甲局\t127\t114\t95.0%\n乙局\t80\t72\t90.0%\n丙局\t50\t48\t96.0%\n"
                u"合计\t250\t234\t93.6%"), // told by its total
            typedAndFound(u"领域\t许可\t处罚\t处罚占比（%）\n市场\t12\t42\t44.0\n交通\t30\t38\t38.0\n环保\t15\t20\t20."
                          u"0\n合计\t57\t100\t100.0"),
            typedAndFound(u"领域\t件数\t占总数%\n市场\t42\t44.0\n交通\t38\t38.0\n环保\t20\t20.0\n合计\t100\t100.0"),
            typedAndFound(u"指标\t2018年\t2017年\t同比增长\n复议案件\t42\t40\t8.0%\n应诉案件\t38\t40\t-5.0%"),
            typedAndSilent(u"指标\t2018年\t2017年\t同比增长\n复议案件\t42\t40\t5.0%\n应诉案件\t38\t40\t-5.0%"),
            typedAndSilent(u"指标\t2018年\t2017年\t增减\n受理（件）\t42\t40\t2\n金额（万元）\t12.5\t10.0\t25%"),
            typedAndSilent(u"类型\t件数\t占比\n邻里\t50\t50%\n土地\t30\t30%\n劳资\t20\t20%\n合计\t100\t100%"),
            typedAndSilent(u"类别\t立案\t上年立案\t同比\n农药\t24\t21\t14.3%\n种子\t17\t16\t6.2%\n肥料\t11\t12\t-8.3%"),
            typedAndSilent(
                u"类别\t2017年\t2018年\t增减\n公安\t14\t19\t+5\n人社\t13\t11\t-2\n其他\t10\t10\t0\n合计\t37\t40\t3"),
            typedAndSilent(u"单位\t受理\t满意率\n甲局\t12\t98.5%\n乙局\t16\t97.2%\n丙局\t8\t99.1%"),
            typedAndSilent(u"单位\t得分\t占比\n甲局\t92\t30%\n乙局\t86\t40%\n丙局\t88\t30%"),
        }};
}

} // namespace nianbao
