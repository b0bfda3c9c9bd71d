// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxstyles.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr int kDigits = 15; // that Excel shows and keeps
constexpr double kPrecise = 1e15; // from here on whole numbers lose their last digits

/// Without exponent and needless zeros.
QString shortest(double number)
{
    QString text = QString::number(number, 'g', kDigits);
    if (!text.contains(u'e'))
        return text;
    constexpr int kPlaces = 20;
    text = QString::number(number, 'f', std::abs(number) >= 1 ? 0 : kPlaces);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

/// Written as it would be shown: nothing to convert.
bool isShort(QStringView written)
{
    if (written.isEmpty() || written.size() > kDigits || (written.front() == u'0' && written.size() > 1))
        return false;
    return std::all_of(written.begin(), written.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString clockOf(double fraction)
{
    constexpr int kSecondsOfDay = 24 * 60 * 60;
    const int seconds = std::min(int(std::lround(fraction * kSecondsOfDay)), kSecondsOfDay - 1);
    const QTime time = QTime::fromMSecsSinceStartOfDay(seconds * 1000);
    return time.toString(seconds % 60 == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

/// Days count from 1900-01-01 as 1 with a 1900-02-29 that never was, or from 1904-01-01 as 0
/// (ECMA-376 part 1, 18.17.4.1).
NumberCell dateCell(double number, const CellFormat &format, bool countsFrom1904)
{
    constexpr double kLastDay = 2958465; // 9999-12-31
    constexpr qint64 kLeapDay = 60;
    constexpr qint64 kFrom1904 = 1462;
    NumberCell result;
    const double serial = number + (countsFrom1904 ? double(kFrom1904) : 0);
    if (number < 0 || serial >= kLastDay + 1) {
        result.fault = NumberFault::NoDate;
        return result;
    }
    const auto day = qint64(std::floor(serial));
    const double fraction = serial - double(day);
    if (format.look == NumberLook::Time || day == 0) {
        result.cell = {.type = SheetCell::Type::Text, .text = clockOf(fraction)};
        return result;
    }
    result.doubtful = day == kLeapDay && !countsFrom1904;
    const QDate origin = day < kLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = origin.addDays(day);
    QString text = date.toString(Qt::ISODate);
    if (format.look == NumberLook::Month)
        text = date.toString(format.inChinese ? QStringLiteral("yyyy年M月") : QStringLiteral("yyyy-MM"));
    if (format.look == NumberLook::DateTime && fraction > 0)
        text += u' ' + clockOf(fraction);
    result.cell = {.type = SheetCell::Type::Date, .text = text};
    return result;
}

} // namespace

NumberCell numberCell(const QString &written, const CellFormat &format, bool countsFrom1904)
{
    NumberCell result;
    result.cell.type = SheetCell::Type::Number;
    if (format.look == NumberLook::Plain && isShort(written)) {
        result.cell.text = shownNumber(written, format.patterns);
        return result;
    }
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        result.fault = NumberFault::NoNumber;
        return result;
    }
    if (format.look != NumberLook::Plain)
        return dateCell(number, format, countsFrom1904);
    result.doubtful = std::abs(number) >= kPrecise;
    result.cell.text = shownNumber(shortest(number), format.patterns);
    return result;
}

} // namespace nianbao
