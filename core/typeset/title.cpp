// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/title.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace nianbao {

namespace {

// Words of the titles of such reports, the longer before those that they begin with.
constexpr std::array kWords {u"人民代表大会常务委员会", u"人民代表大会", u"习近平法治思想", u"中国特色社会主义",
    u"党政主要负责人", u"第一责任人", u"常务委员会", u"法治政府建设", u"人民政府", u"法治政府", u"法治建设",
    u"依法行政", u"行政执法", u"行政复议", u"行政应诉", u"行政审批", u"政府法制", u"政务公开", u"信息公开",
    u"公共法律服务", u"市场监督管理", u"下一年度", u"上一年度", u"本年度", u"以及", u"自治县", u"自治州", u"自治区",
    u"委员会", u"办公室", u"领导小组", u"贯彻落实", u"推进会", u"意见", u"建设", u"工作", u"情况", u"报告", u"年度",
    u"总结", u"职责", u"履行", u"推进", u"落实", u"贯彻", u"开展", u"实施", u"管理", u"监督", u"服务", u"改革", u"关于",
    u"进一步", u"加强", u"完善", u"深入", u"全面", u"全县", u"全市", u"政府", u"法治", u"行政", u"执法", u"年报",
    u"要点", u"计划", u"方案", u"纲要", u"规划", u"通知", u"决定", u"街道", u"地区", u"部门", u"公安局", u"司法局",
    u"有关", u"问题", u"下一步", u"主要", u"任务", u"自查", u"整改", u"督察", u"考核", u"述法", u"专项", u"年", u"及",
    u"和", u"与", u"暨", u"对", u"向", u"在", u"上", u"第"};

bool isPlaceSuffix(char32_t code)
{
    return code < 0x10000 && QStringView(u"省市县区州旗盟乡镇村局委办厅院部").contains(QChar(char16_t(code)));
}

class TitleBreaker {
public:
    TitleBreaker(const Cells &cells, double full)
        : m_cells(cells)
        , m_full(full)
        , m_wordStart(cells.size() + 1, false)
    {
        for (qsizetype at = 0; at < cells.size();)
            at = nextWord(at);
        m_wordStart[cells.size()] = true;
    }

    QList<Line> run()
    {
        const int least = int(std::ceil(widthOf(m_cells, 0, m_cells.size()) / m_full));
        // Words may need one line more; a title of one endless word is broken anywhere.
        for (int count = least; count <= least + 1; ++count) {
            if (best(count, true))
                return lines();
        }
        for (int count = least; count <= least + 2; ++count) {
            if (best(count, false))
                return lines();
        }
        return {};
    }

private:
    static constexpr int kShapedLines = 4;

    struct Try {
        QList<qsizetype> ends;
        QList<int> widths;
        double cost;
        double mean;
    };

    // Marks the start of the word at `at` and returns the next one's; unknown characters stay together up to a place's
    // 县, 市 …
    qsizetype nextWord(qsizetype at)
    {
        m_wordStart[at] = true;
        if (const qsizetype length = wordAt(at))
            return at + length;
        while (at < m_cells.size()) {
            const char32_t code = m_cells[at].code;
            const bool digit = m_cells[at].has(Digit | Word);
            ++at;
            if (isPlaceSuffix(code) || wordAt(at) > 0
                || (at < m_cells.size() && m_cells[at].has(Digit | Word) != digit))
                break;
        }
        return qMin(at, m_cells.size());
    }

    [[nodiscard]] qsizetype wordAt(qsizetype at) const
    {
        for (const char16_t *word : kWords) {
            const QStringView text(word);
            qsizetype index = 0;
            while (
                index < text.size() && at + index < m_cells.size() && m_cells[at + index].code == text[index].unicode())
                ++index;
            if (index == text.size())
                return index;
        }
        return 0;
    }

    [[nodiscard]] bool mayBegin(qsizetype at, bool words) const
    {
        if (at == m_cells.size())
            return true;
        if (!words)
            return m_cells[at].hardBefore && m_cells[at].code != U'的';
        return m_cells[at].breakBefore && m_wordStart[at] && m_cells[at].code != U'的' && !isRest(at);
    }

    // 报告, 的报告 and the like: too little for a line of its own.
    [[nodiscard]] bool isRest(qsizetype at) const
    {
        constexpr int kLeast = 8; // half characters
        return widthOf(m_cells, at, m_cells.size()) < kLeast;
    }

    [[nodiscard]] double cost(qsizetype begin, qsizetype end, double mean) const
    {
        const int width = widthOf(m_cells, begin, end);
        if (width > m_full)
            return std::numeric_limits<double>::infinity();
        // A line that ends in 的 or begins with 关于 reads best.
        const bool afterDe = end > begin && m_cells[end - 1].code == U'的';
        const bool afterYear = end > begin && m_cells[end - 1].code == U'度';
        return (width - mean) * (width - mean) - (afterDe ? 6 : 0) - (afterYear ? 2 : 0);
    }

    // GB/T 9704-2012, 7.3.1: a trapezoid or a rhombus, neither a rectangle nor an hourglass.
    [[nodiscard]] static double shapeCost(const QList<int> &widths)
    {
        constexpr int kVisible = 2; // half characters: less of a step is none
        constexpr double kRectangle = 40;
        constexpr double kWaist = 200;
        const auto [narrowest, widest] = std::minmax_element(widths.begin(), widths.end());
        double cost = widths.size() > 1 && *widest - *narrowest < kVisible ? kRectangle : 0;
        for (qsizetype line = 1; line + 1 < widths.size(); ++line) {
            if (widths[line] < widths[line - 1] && widths[line] < widths[line + 1])
                cost += kWaist;
        }
        return cost;
    }

    // Every way to break the rest into `left` lines; few lines only, so that the shape of the whole can count.
    void tryAll(Try &attempt, qsizetype begin, int left)
    {
        if (left == 0) {
            const double cost = attempt.cost + shapeCost(attempt.widths);
            if (begin == m_cells.size() && cost < m_leastCost) {
                m_leastCost = cost;
                m_ends = attempt.ends;
            }
            return;
        }
        for (qsizetype end = begin + 1; end <= m_cells.size(); ++end) {
            const int width = widthOf(m_cells, begin, end);
            if (width > m_full)
                break;
            if (!mayBegin(end, true) || (left == 1 && end < m_cells.size()))
                continue;
            Try next {attempt.ends + QList {end}, attempt.widths + QList {width},
                attempt.cost + cost(begin, end, attempt.mean), attempt.mean};
            tryAll(next, end, left - 1);
        }
    }

    bool bestShape(int count)
    {
        m_ends.clear();
        m_leastCost = std::numeric_limits<double>::infinity();
        Try nothing {{}, {}, 0, double(widthOf(m_cells, 0, m_cells.size())) / count};
        tryAll(nothing, 0, count);
        return !m_ends.isEmpty();
    }

    // Dynamic programme over the breaks: the ends of `count` lines with the least cost.
    bool best(int count, bool words)
    {
        if (words && count <= kShapedLines)
            return bestShape(count);
        const qsizetype size = m_cells.size();
        const double mean = double(widthOf(m_cells, 0, size)) / count;
        constexpr double kNever = std::numeric_limits<double>::infinity();
        QList<QList<double>> costs(count + 1, QList<double>(size + 1, kNever));
        QList<QList<qsizetype>> from(count + 1, QList<qsizetype>(size + 1, -1));
        costs[0][0] = 0;
        for (int line = 1; line <= count; ++line) {
            for (qsizetype end = 1; end <= size; ++end) {
                for (qsizetype begin = end - 1; mayBegin(end, words) && begin >= 0; --begin) {
                    if (widthOf(m_cells, begin, end) > m_full)
                        break;
                    const double total = costs[line - 1][begin] + cost(begin, end, mean);
                    if (total < costs[line][end]) {
                        costs[line][end] = total;
                        from[line][end] = begin;
                    }
                }
            }
        }
        m_ends.clear();
        for (qsizetype line = count, end = size; line > 0 && end >= 0 && costs[line][end] < kNever; --line) {
            m_ends.prepend(end);
            end = from[line][end];
        }
        return m_ends.size() == count;
    }

    [[nodiscard]] QList<Line> lines() const
    {
        QList<Line> lines;
        qsizetype begin = 0;
        for (const qsizetype end : m_ends) {
            Line line {begin, end};
            line.indent = (m_full - widthOf(m_cells, line)) / 2;
            lines << line;
            begin = end;
        }
        return lines;
    }

    const Cells &m_cells;
    double m_full;
    QList<bool> m_wordStart;
    QList<qsizetype> m_ends;
    double m_leastCost = 0; ///< of the ends
};

constexpr qsizetype kLongestTitle = 400; // the programme above is quadratic

} // namespace

QList<Line> breakTitle(const Cells &cells, double full)
{
    QList<Line> lines;
    if (cells.size() <= kLongestTitle)
        lines = TitleBreaker(cells, full).run();
    if (!lines.isEmpty())
        return lines;
    Cells copy = cells;
    lines = breakLines(copy, {0, 0, int(full), false});
    for (Line &line : lines)
        line.indent = (full - widthOf(cells, line)) / 2;
    return lines;
}

} // namespace nianbao
