// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figureforms.h"

#include <QStringList>

#include <cmath>

namespace nianbao::test {

namespace {

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

FigureText::FigureText(const FigureForm &form, std::mt19937 &random)
    : m_form(form)
    , m_pattern(QString::fromUtf16(form.text))
{
    const auto put = [&](QChar name, int value) { m_figures.insert(name, QString::number(value)); };
    for (const QChar other : {u'x', u'y', u'z'})
        put(other, between(random, 2, 9));
    const int first = between(random, 30, 90);
    const int second = between(random, 12, 90);
    switch (form.tie) {
    case FigureTie::Whole:
    case FigureTie::Parts:
        put(u'a', first);
        put(u'b', second);
        for (const QChar name : {u'c', u'e', u'g'})
            put(name, between(random, 5, 60));
        put(u't', int(sumOf(m_figures)));
        break;
    case FigureTie::Net:
        put(u'a', first + second);
        put(u'b', second);
        put(u't', first);
        break;
    case FigureTie::Each:
        put(u'a', first);
        put(u'b', second);
        put(u't', first * second);
        break;
    case FigureTie::Same:
        put(u't', first + second);
        put(u's', first + second);
        break;
    case FigureTie::Share:
        put(u'b', first + second);
        put(u'a', first);
        m_figures.insert(u'p', percent(first, first + second));
        break;
    default:
        fillGrowth(random);
    }
}

bool FigureText::isFall() const
{
    return m_form.tie == FigureTie::Fall || m_form.tie == FigureTie::Less || m_form.tie == FigureTie::PairFall;
}

void FigureText::fillGrowth(std::mt19937 &random)
{
    const auto put = [&](QChar name, double value, int decimals = 0) {
        m_figures.insert(name, QString::number(value, 'f', decimals));
    };
    const auto grow = [&](QChar before, QChar now, QChar share) {
        const int from = between(random, 60, 400);
        const int to = isFall() ? from - between(random, 5, 50) : from + between(random, 5, 300);
        put(before, from);
        put(now, to);
        m_figures.insert(share, growth(from, to));
    };
    grow(u'f', u'n', u'p');
    grow(u'h', u'm', u'q');
    if (m_form.tie == FigureTie::RiseOfDecimals) {
        for (const QChar name : {u'f', u'n'})
            put(name, m_figures[name].toDouble() / 10 + between(random, 1, 9) / 100.0, 2);
        m_figures.insert(
            u'p', percent(m_figures[u'n'].toDouble() - m_figures[u'f'].toDouble(), m_figures[u'f'].toDouble()));
    } else if (m_form.tie == FigureTie::Points) {
        put(u'f', between(random, 700, 850) / 10.0, 1);
        put(u'n', between(random, 860, 999) / 10.0, 1);
    } else if (m_form.tie == FigureTie::Times) {
        put(u'n', m_figures[u'f'].toDouble() * between(random, 3, 6) + between(random, 3, 50));
        put(u'k', m_figures[u'n'].toDouble() / m_figures[u'f'].toDouble() - 1, 1);
    }
    put(u'd', std::abs(m_figures[u'n'].toDouble() - m_figures[u'f'].toDouble()),
        m_form.tie == FigureTie::Points ? 1 : 0);
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
    for (const QChar name :
        {u'a', u'b', u'c', u'e', u'g', u't', u's', u'p', u'f', u'n', u'h', u'm', u'q', u'd', u'k'}) {
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

double FigureText::sumOf(const Figures &figures) const
{
    double sum = 0;
    for (const QChar name : {u'a', u'b', u'c', u'e', u'g'})
        sum += isSaid(name) ? figures.value(name).toDouble() : 0;
    return sum;
}

bool FigureText::isWrong(const Figures &figures) const
{
    const auto value = [&](char16_t name) { return figures.value(name).toDouble(); };
    const double way = isFall() ? -1 : 1;
    const double grown = way * (value(u'n') - value(u'f'));
    const double before = isSaid(u'f') ? value(u'f') : value(u'n') - way * value(u'd');
    const double times = value(u'n') / value(u'f');
    switch (m_form.tie) {
    case FigureTie::Whole:
        return sumOf(figures) != value(u't');
    case FigureTie::Parts:
        return sumOf(figures) > value(u't');
    case FigureTie::Net:
        return value(u'a') - value(u'b') != value(u't');
    case FigureTie::Each:
        return value(u'a') * value(u'b') != value(u't');
    case FigureTie::Same:
        return value(u's') != value(u't');
    case FigureTie::Share:
        return !isPrinted(100 * value(u'a') / value(u'b'), figures[u'p']);
    case FigureTie::Times:
        return !isPrinted(times, figures[u'k']) && !isPrinted(times - 1, figures[u'k']);
    case FigureTie::Points:
        return std::abs(grown - value(u'd')) > 0.15; // whoever rounds later comes out one off
    case FigureTie::More:
    case FigureTie::Less:
        return (isSaid(u'f') && grown != value(u'd'))
            || (isSaid(u'p') && !isPrinted(100 * value(u'd') / before, figures[u'p']));
    case FigureTie::RiseOfDecimals: // what was cut off both numbers may make so much
        return std::abs(100 * grown / value(u'f') - value(u'p')) > 0.7;
    case FigureTie::PairRise:
    case FigureTie::PairFall:
        if (!isPrinted(100 * way * (value(u'm') - value(u'h')) / value(u'h'), figures[u'q']))
            return true;
        [[fallthrough]];
    default:
        return !isPrinted(100 * grown / value(u'f'), figures[u'p']);
    }
}

} // namespace nianbao::test
