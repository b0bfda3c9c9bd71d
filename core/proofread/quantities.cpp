// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/quantities.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nianbao {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Marks that end what a quantity is said of.
bool endsSubject(QChar character)
{
    return QStringView(u"，。；：、！？（）“”■").contains(character);
}

/// Reads a text from one number to the next; each character is looked at a bounded number of times.
class QuantityReader {
public:
    explicit QuantityReader(const QString &text)
        : m_text(text)
    {
    }

    QList<Quantity> quantities()
    {
        while (m_position < m_text.size()) {
            if (!isDigit(m_text[m_position])) {
                ++m_position;
                continue;
            }
            readNumber();
        }
        return m_quantities;
    }

private:
    [[nodiscard]] QStringView rest() const { return m_text.mid(m_position); }

    bool take(QStringView word)
    {
        if (!rest().startsWith(word))
            return false;
        m_position += word.size();
        return true;
    }

    bool takeOneOf(QStringView characters)
    {
        if (m_position >= m_text.size() || !characters.contains(m_text[m_position]))
            return false;
        ++m_position;
        return true;
    }

    void takeDigits()
    {
        while (m_position < m_text.size() && isDigit(m_text[m_position]))
            ++m_position;
    }

    /// A comma or a blank with three digits behind it, as in 1,256 and 1 256.
    [[nodiscard]] bool isThousands() const
    {
        const QStringView next = rest().left(5);
        return next.size() >= 4 && QStringView(u", \u00A0\u2009\u202F").contains(next[0]) && isDigit(next[1])
            && isDigit(next[2]) && isDigit(next[3]) && (next.size() < 5 || !isDigit(next[4]));
    }

    void readNumber()
    {
        constexpr int kMostLeading = 3; // digits before the first thousands mark
        Quantity quantity;
        const qsizetype start = m_position;
        takeDigits();
        if (m_position - start <= kMostLeading) {
            while (isThousands())
                m_position += 4;
        }
        if (rest().size() > 1 && rest()[0] == u'.' && isDigit(rest()[1])) {
            const qsizetype point = m_position++;
            takeDigits();
            quantity.decimals = int(m_position - point - 1);
        }
        quantity.number = {int(start), int(m_position - start)};
        quantity.step = std::pow(10.0, -quantity.decimals);
        readUnit(quantity);
        quantity.range = {int(start), int(m_position - start)};
        if (!isPartOfName(quantity)) {
            readValue(quantity);
            m_quantities << quantity;
        }
    }

    void readValue(Quantity &quantity)
    {
        QString digits;
        for (const QChar character : m_text.mid(quantity.number.start, quantity.number.length)) {
            if (isDigit(character) || character == u'.')
                digits += character;
        }
        quantity.value = digits.toDouble() * (quantity.step / std::pow(10.0, -quantity.decimals));
        const int floor = qMax(m_quantities.isEmpty() ? 0 : m_quantities.last().range.end(),
            quantity.range.start - Quantity::kMostSubject);
        int from = quantity.range.start;
        while (from > floor && !endsSubject(m_text[from - 1]))
            --from;
        quantity.subject = {from, quantity.range.start - from};
        quantity.approximate |= isAbout(m_text.left(quantity.range.start));
    }

    void readUnit(Quantity &quantity)
    {
        quantity.approximate = takeOneOf(u"余多几");
        if (take(u"万"))
            quantity.step *= 1e4;
        if (take(u"亿"))
            quantity.step *= 1e8;
        quantity.approximate |= takeOneOf(u"余多");
        quantity.unit = unit();
        for (const QStringView word : {QStringView(u"以上"), QStringView(u"以下"), QStringView(u"以内"),
                 QStringView(u"左右"), QStringView(u"上下")})
            quantity.approximate |= take(word);
        const QStringView next = rest().left(2);
        quantity.approximate |= (next.size() == 2 && QStringView(u"—～~－-至").contains(next[0]) && isDigit(next[1]));
    }

    QString unit()
    {
        if (takeOneOf(u"%％"))
            return QStringLiteral("%");
        static constexpr std::array kLong {QStringView(u"个百分点"), QStringView(u"平方公里"), QStringView(u"平方米"),
            QStringView(u"立方米"), QStringView(u"公里"), QStringView(u"公顷"), QStringView(u"人次"),
            QStringView(u"件次"), QStringView(u"场次"), QStringView(u"户次"), QStringView(u"家次"),
            QStringView(u"份次"), QStringView(u"册次"), QStringView(u"架次"), QStringView(u"艘次"),
            QStringView(u"车次"), QStringView(u"间次"), QStringView(u"栋次"), QStringView(u"所次"),
            QStringView(u"船次"), QStringView(u"辆次"), QStringView(u"批次"), QStringView(u"班次"),
            QStringView(u"课时"), QStringView(u"学时"), QStringView(u"台次"), QStringView(u"个工作日"),
            QStringView(u"工作日"), QStringView(u"个小时"), QStringView(u"小时"), QStringView(u"分钟"),
            QStringView(u"天")};
        for (const QStringView word : kLong) {
            if (take(word))
                return word.toString();
        }
        static constexpr std::array kOtherWords {QStringView(u"个月"), QStringView(u"个季度"), QStringView(u"个年度"),
            QStringView(u"部门"), QStringView(u"处罚"), QStringView(u"处理"), QStringView(u"处置"),
            QStringView(u"所属"), QStringView(u"期间"), QStringView(u"名单"), QStringView(u"人均"),
            QStringView(u"位于"), QStringView(u"条例"), QStringView(u"种植"), QStringView(u"种养"),
            QStringView(u"只有"), QStringView(u"只能"), QStringView(u"只是"), QStringView(u"头部"),
            QStringView(u"眼下")};
        for (const QStringView word : kOtherWords) {
            if (rest().startsWith(word))
                return {};
        }
        if (isScore() && take(u"分"))
            return QStringLiteral("分");
        if (!takeOneOf(u"件个项人名家户宗起条份篇部本卷册期场批次支辆台套间处所张亩吨例笔座栋位类元倍门节堂幅块组种枚盏"
                       u"艘幢株棵袋箱瓶桶头只羽匹眼"))
            return {};
        QString unit = m_text[m_position - 1];
        if (take(u"（次）"))
            unit += u'次';
        return unit;
    }

    /// 94.7分, but not 8时30分, 分别, 分钟.
    [[nodiscard]] bool isScore() const
    {
        constexpr QStringView kOther = u"别钟之类批管享设布成秒析部支局为三二一公";
        qsizetype before = m_position;
        while (before > 0 && (isDigit(m_text[before - 1]) || m_text[before - 1] == u'.'))
            --before;
        const bool isOfHour = before > 0 && QStringView(u"时点:").contains(m_text[before - 1]);
        return !isOfHour && rest().startsWith(u'分') && (rest().size() < 2 || !kOther.contains(rest()[1]));
    }

    /// 约, 近, 超过 …; 达到 and 多达 say nothing of that kind, nor do 履约 and 附近.
    static bool isAbout(QStringView before)
    {
        if (before.endsWith(u'有') || before.endsWith(u'为'))
            before.chop(1);
        const QChar last = before.isEmpty() ? QChar() : before.back();
        const QChar second = before.size() < 2 ? QChar() : before[before.size() - 2];
        if (last == u'约')
            return !QStringView(u"履签违合预解节制").contains(second);
        if (last == u'近')
            return !QStringView(u"最附邻").contains(second);
        for (const QStringView word :
            {QStringView(u"超"), QStringView(u"超过"), QStringView(u"逾"), QStringView(u"不足"), QStringView(u"不少于"),
                QStringView(u"不低于"), QStringView(u"至少"), QStringView(u"不到")}) {
            if (before.endsWith(word))
                return true;
        }
        return false;
    }

    /// 第3, B-3, 12.4.5, 2015—2020; without a unit 2018年, 16:40: no quantities.
    [[nodiscard]] bool isPartOfName(const Quantity &quantity) const
    {
        if (quantity.range.start > 0) {
            const QChar last = m_text[quantity.range.start - 1];
            const bool isLatin = last.isLetter() && last.unicode() < 0x250;
            const bool isCounted = quantity.step > 1 && !quantity.unit.isEmpty(); // 注册APP17.8万人
            if (QStringView(u"第.．·-—～~/№:").contains(last) || (isLatin && !isCounted))
                return true;
        }
        return quantity.unit.isEmpty() && !rest().isEmpty()
            && QStringView(u"年月日时分号.·-—～/:").contains(rest().front());
    }

    QStringView m_text;
    qsizetype m_position = 0;
    QList<Quantity> m_quantities;
};

} // namespace

bool Quantity::isOfKind(const Quantity &other) const
{
    constexpr QStringView kPeople = u"人名位";
    return unit == other.unit
        || (!unit.isEmpty() && !other.unit.isEmpty() && kPeople.contains(unit) && kPeople.contains(other.unit));
}

Bounds Quantity::bounds() const
{
    if (decimals == 0 && step == 1)
        return {value, value};
    return {value - step / 2, value + step};
}

QList<Quantity> quantitiesIn(const QString &text)
{
    return QuantityReader(text).quantities();
}

QString subjectOf(const QString &text, const Quantity &quantity)
{
    return text.mid(quantity.subject.start, quantity.subject.length);
}

bool areInRow(const QString &text, const Quantity &one, const Quantity &next, QChar mark)
{
    return next.isOfKind(one) && next.subject.start == one.range.end() + 1 && text[one.range.end()] == mark;
}

QList<Quantity>::const_iterator firstFrom(const QList<Quantity> &quantities, int position)
{
    return std::lower_bound(quantities.begin(), quantities.end(), position,
        [](const Quantity &quantity, int wanted) { return quantity.range.start < wanted; });
}

bool isPrintedAs(Bounds values, const Quantity &printed)
{
    constexpr double kRoundedTwice = 0.55; // in the last place
    constexpr double kNothing = 1e-9; // what a computer adds
    const double middle = (values.least + values.most) / 2; // who cuts off reckons with the numbers as they are printed
    return values.most >= printed.value - kRoundedTwice * printed.step - kNothing
        && (values.least < printed.value + kRoundedTwice * printed.step
            || middle < printed.value + printed.step - kNothing);
}

double scaleOf(const Quantity &quantity)
{
    return quantity.step * std::pow(10.0, quantity.decimals);
}

QString shownNumber(double value, int decimals)
{
    QString shown = QString::number(value, 'f', decimals);
    while (shown.contains(u'.') && (shown.endsWith(u'0') || shown.endsWith(u'.')))
        shown.chop(1);
    return shown;
}

QString shownNumber(const Quantity &quantity)
{
    const double scale = scaleOf(quantity);
    const QString shown = shownNumber(quantity.value / scale, quantity.decimals);
    if (scale < 1e4)
        return shown;
    return shown + (scale < 1e8 ? QStringLiteral("万") : scale < 1e12 ? QStringLiteral("亿") : QStringLiteral("万亿"));
}

} // namespace nianbao
