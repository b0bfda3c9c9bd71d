// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figureforms.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace nianbao::test {

namespace {

constexpr const char *kTotal = "numbers.total";
constexpr const char *kShare = "numbers.percentage";
constexpr const char *kGrowth = "numbers.growth";

constexpr std::array kForms {
    FigureForm {kTotal, FigureTie::Whole, u"全年应诉案件共{t}件（一审{a}件、二审{b}件、再审{c}件），负责人均出庭。"},
    FigureForm {
        kTotal, FigureTie::Whole, u"对现行有效的{t}件文件逐件清理：继续有效{a}件、予以修改{b}件、宣布废止{c}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"县公安局移送{a}起、县市场监管局移送{b}起、县烟草局移送{c}起，合计{t}起。"},
    FigureForm {kTotal, FigureTie::Whole, u"以政府名义发文{a}份，以办公室名义发文{b}份，总计{t}份，全部报备。"},
    FigureForm {kTotal, FigureTie::Whole, u"现有执法人员{t}名，其中男性{a}名、女性{b}名，平均年龄41岁。"},
    FigureForm {kTotal, FigureTie::Whole, u"立案{t}件，其中普通程序案件{a}件，简易程序案件{b}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"排查风险点{t}处（已化解{a}处，未化解{b}处），逐一建立台账。"},
    FigureForm {kTotal, FigureTie::Whole, u"三个片区共建站点{t}个，分别为东片{a}个、中片{b}个、西片{c}个。"},
    FigureForm {kTotal, FigureTie::Whole, u"指派援助案件{t}件（刑事案件{a}件、民事案件{b}件、行政案件{c}件）。"},
    FigureForm {kTotal, FigureTie::Whole, u"新增公证{t}件：国内民事{a}件；国内经济{b}件；涉外{c}件。"},
    FigureForm {kTotal, FigureTie::Parts, u"复议案件审结{t}件，维持{a}件、撤销{b}件、驳回{c}件，按时结案率100%。"},
    FigureForm {kTotal, FigureTie::Parts, u"共作出复议决定{t}件，其中维持{a}、确认违法{b}、责令履行{c}。"},
    FigureForm {kTotal, FigureTie::Parts, u"收件{x}件，办结{t}件（准予许可{a}件，不予许可{b}件）。"},
    FigureForm {kTotal, FigureTie::Parts, u"印发文件{t}份，其中县政府文件{a}份、办公室文件{b}份。"},
    FigureForm {kTotal, FigureTie::Parts, u"公示信息{t}条，其中行政许可{a}条，行政处罚{b}条，行政强制{c}条。"},
    FigureForm {
        kTotal, FigureTie::Parts, u"新登记市场主体{t}户，其中企业{a}户、个体工商户{b}户、农民专业合作社{c}户。"},
    FigureForm {
        kTotal, FigureTie::Parts, u"审结{t}件，按时结案率100%，无一件延期。其中，维持{a}件、驳回{b}件、终止{c}件。"},
    FigureForm {kShare, FigureTie::Share, u"查摆问题{b}个，已整改到位{a}个，整改率达{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"一审审结{b}件，败诉{a}件，败诉率仅为{p}%，低于全市平均水平。"},
    FigureForm {kShare, FigureTie::Share, u"{b}名考生中有{a}名通过，占{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"调解案件{b}件，其中邻里纠纷{a}件，占总数的{p}%；婚姻家庭纠纷{x}件。"},
    FigureForm {kShare, FigureTie::Share, u"评查许可案卷{b}卷，合格{a}卷（合格率{p}%），发出通报{x}份。"},
    FigureForm {kShare, FigureTie::Share, u"负责人应出庭{b}次，实际出庭{a}次，出庭应诉率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"全局在编{b}人，取得执法资格{a}人，占比{p}%，比去年有所提高。"},
    FigureForm {kShare, FigureTie::Share, u"诉前委派调解成功率{p}%（{a}/{b}）。"},
    FigureForm {kShare, FigureTie::Share, u"全镇网格员{b}名，其中党员{a}名，党员占{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"签订合同{b}份，已履约{a}份，履约率为{p}%，涉及金额{x}万元。"},
    FigureForm {kShare, FigureTie::Share, u"提出审查意见{b}条，被采纳{a}条，采纳率{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"办理法律援助{n}件，比上年的{f}件增长{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"收到信息公开申请{n}件，同比上升{p}%，去年同期为{f}件。"},
    FigureForm {kGrowth, FigureTie::Rise, u"登记在册企业从2017年的{f}家增加到{n}家，增幅{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"热线来电量同比增长{p}%（上年{f}件，今年{n}件）。"},
    FigureForm {kGrowth, FigureTie::Rise, u"2017年受理{f}件，2018年受理{n}件，同比增加{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"参训人数由上年的{f}人次提高至{n}人次，提升了{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"行政处罚立案{n}起，较上年{f}起下降{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"信访总量由{f}批次降至{n}批次，降幅达{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"受理投诉{n}件，同比减少{p}%（去年{f}件），全部办结。"},
    FigureForm {kGrowth, FigureTie::More, u"现有人民调解员{n}名，较上年增加{d}名，增长{p}%。"},
    FigureForm {kGrowth, FigureTie::More, u"举办讲座{n}场，比上年{f}场增加{d}场。"},
    FigureForm {kGrowth, FigureTie::More, u"培训由{f}期增加到{n}期，增加{d}期，增长{p}%。"},
    FigureForm {kGrowth, FigureTie::Less, u"发生行政争议{n}起，同比减少{d}起，下降{p}%。"},
    FigureForm {kGrowth, FigureTie::Less, u"证明事项从{f}项压减到{n}项，减少{d}项。"},
    FigureForm {kGrowth, FigureTie::Points, u"案件按期办结率由{f}%上升到{n}%，上升{d}个百分点。"},
    FigureForm {kGrowth, FigureTie::Points, u"群众安全感{n}%，较上年的{f}%提高了{d}个百分点。"},
};

int between(std::mt19937 &random, int low, int high)
{
    return low + int(random() % unsigned(high - low + 1));
}

QString percent(double part, double whole)
{
    return QString::number(100 * part / whole, 'f', 1);
}

QString growth(int from, int to)
{
    return percent(std::abs(to - from), from);
}

/// Rounded or cut off.
bool isPrinted(double value, const QString &printed)
{
    constexpr double kNothing = 1e-6;
    const int decimals = printed.contains(u'.') ? int(printed.size() - printed.indexOf(u'.') - 1) : 0;
    const double step = std::pow(10.0, -decimals);
    const double off = value - printed.toDouble();
    return off > -0.6 * step && off < step + kNothing;
}

QString withDigit(QString number, std::mt19937 &random)
{
    const int at = between(random, 0, int(number.size()) - 1);
    const QChar digit(u'1' + between(random, 0, 8));
    return number[at] == u'.' ? number : number.replace(at, 1, digit);
}

QString exchanged(QString number, std::mt19937 &random)
{
    if (number.size() > 1) {
        const int at = between(random, 0, int(number.size()) - 2);
        if (number[at] != u'.' && number[at + 1] != u'.' && number[at + 1] != u'0')
            std::swap(number[at], number[at + 1]);
    }
    return number;
}

QString slipped(const QString &number, std::mt19937 &random)
{
    const int decimals = number.contains(u'.') ? int(number.size() - number.indexOf(u'.') - 1) : 0;
    const double step = std::pow(10.0, -decimals);
    switch (between(random, 0, 3)) {
    case 0:
        return withDigit(number, random);
    case 1:
        return exchanged(number, random);
    case 2:
        return QString::number(number.toDouble() + (between(random, 0, 1) == 0 ? step : -2 * step), 'f', decimals);
    default:
        return QString::number(number.toDouble() * 10, 'f', decimals);
    }
}

} // namespace

std::span<const FigureForm> figureForms()
{
    return kForms;
}

FigureText::FigureText(const FigureForm &form, std::mt19937 &random)
    : m_form(form)
    , m_pattern(QString::fromUtf16(form.text))
{
    const auto put = [&](QChar name, int value) { m_figures.insert(name, QString::number(value)); };
    for (const QChar other : {u'x', u'y', u'z'})
        put(other, between(random, 2, 9));
    const int first = between(random, 30, 90);
    const int second = between(random, 12, 90);
    const int third = between(random, 5, 60);
    const bool isFall = form.tie == FigureTie::Fall || form.tie == FigureTie::Less;
    const int from = between(random, 60, 400);
    const int to = isFall ? from - between(random, 5, 50) : from + between(random, 5, 300);
    switch (form.tie) {
    case FigureTie::Whole:
    case FigureTie::Parts:
        put(u'a', first);
        put(u'b', second);
        put(u'c', third);
        put(u't', first + second + (isSaid(u'c') ? third : 0));
        break;
    case FigureTie::Share:
        put(u'b', first + second);
        put(u'a', first);
        m_figures.insert(u'p', percent(first, first + second));
        break;
    case FigureTie::Points:
        m_figures.insert(u'f', QString::number(between(random, 700, 850) / 10.0, 'f', 1));
        m_figures.insert(u'n', QString::number(between(random, 860, 999) / 10.0, 'f', 1));
        m_figures.insert(u'd', QString::number(m_figures[u'n'].toDouble() - m_figures[u'f'].toDouble(), 'f', 1));
        break;
    default:
        put(u'f', from);
        put(u'n', to);
        put(u'd', std::abs(to - from));
        m_figures.insert(u'p', growth(from, to));
    }
}

QString FigureText::text() const
{
    return filled(m_figures);
}

QString FigureText::filled(const Figures &figures) const
{
    QString text = m_pattern;
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        text.replace(u'{' + QString(figure.key()) + u'}', figure.value());
    return text;
}

bool FigureText::isSaid(QChar name) const
{
    return m_pattern.contains(u'{' + QString(name) + u'}');
}

std::optional<QString> FigureText::spoilt(std::mt19937 &random) const
{
    QList<QChar> names;
    for (const QChar name : {u'a', u'b', u'c', u't', u'p', u'f', u'n', u'd'}) {
        if (isSaid(name))
            names << name;
    }
    Figures figures = m_figures;
    const QChar name = names[between(random, 0, int(names.size()) - 1)];
    figures[name] = slipped(figures[name], random);
    if (figures[name] == m_figures[name] || figures[name].toDouble() <= 0 || !isWrong(figures))
        return {};
    return filled(figures);
}

bool FigureText::isWrong(const Figures &figures) const
{
    const auto value = [&](char16_t name) { return figures.value(name).toDouble(); };
    const double sum = value(u'a') + value(u'b') + (isSaid(u'c') ? value(u'c') : 0);
    const double way = m_form.tie == FigureTie::Fall || m_form.tie == FigureTie::Less ? -1 : 1;
    const double grown = way * (value(u'n') - value(u'f'));
    const double before = isSaid(u'f') ? value(u'f') : value(u'n') - way * value(u'd');
    switch (m_form.tie) {
    case FigureTie::Whole:
        return sum != value(u't');
    case FigureTie::Parts:
        return sum > value(u't');
    case FigureTie::Share:
        return !isPrinted(100 * value(u'a') / value(u'b'), figures[u'p']);
    case FigureTie::Points:
        return std::abs(grown - value(u'd')) > 0.15; // whoever rounds later comes out one off
    case FigureTie::More:
    case FigureTie::Less:
        return (isSaid(u'f') && grown != value(u'd'))
            || (isSaid(u'p') && !isPrinted(100 * value(u'd') / before, figures[u'p']));
    default:
        return !isPrinted(100 * grown / value(u'f'), figures[u'p']);
    }
}

} // namespace nianbao::test
