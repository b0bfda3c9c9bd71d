// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/speaker.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 市 of 云溪市, not of 市场监督管理局 or 城市管理局.
bool isCity(const QString &name)
{
    static const QRegularExpression kCity(QStringLiteral("(?<![城都])市(?![场政监容民])|市市"));
    return kCity.match(name).hasMatch();
}

} // namespace

Speaker::Speaker(const Manuscript &manuscript)
    : m_manuscript(manuscript)
{
    static const QRegularExpression kZone(QStringLiteral("(?:管理委员会|管委会)$"));
    static const QRegularExpression kTownship(QStringLiteral("(?:(?:镇|乡)(?:人民政府|政府)?|街道(?:办事处|办)?)$"));
    static const QRegularExpression kGovernment(QStringLiteral("[省市县区旗州盟](?:人民政府|政府)?$"));
    static const QRegularExpression kOffice(QStringLiteral("(?:局|厅|委员会|委|办公室)$"));
    const QString body = manuscript.report().organisation.trimmed();
    m_name = body + u' ' + manuscript.report().title;
    m_kind = kZone.match(body).hasMatch()    ? Kind::Zone
        : kTownship.match(body).hasMatch()   ? Kind::Township
        : kGovernment.match(body).hasMatch() ? Kind::Government
        : kOffice.match(body).hasMatch()     ? Kind::Office
                                             : Kind::Unknown;
    m_isBureau = m_kind == Kind::Office && (body.endsWith(u'局') || body.endsWith(u'厅'));
}

int Speaker::timesOf(const QString &words) const
{
    int times = 0;
    for (const PrintedLine &line : m_manuscript.lines())
        times += int(line.plain.count(words));
    return times;
}

int Speaker::timesOf(const QRegularExpression &form) const
{
    int times = 0;
    for (const PrintedLine &line : m_manuscript.lines())
        times += int(line.plain.count(form));
    return times;
}

/// 县委, 县政府, 全县: whether the text speaks of such a region as of one that everybody knows.
bool Speaker::isTold(const QString &words) const
{
    const QRegularExpression form(words);
    const QList<PrintedLine> &lines = m_manuscript.lines();
    return std::any_of(
        lines.begin(), lines.end(), [&](const PrintedLine &line) { return form.match(line.plain).hasMatch(); });
}

bool Speaker::cannotBeIn(QChar region) const
{
    const bool isOfCounty = m_name.contains(u'县');
    const bool isOfDistrict = m_name.contains(u'区');
    const bool isOfCity = isCity(m_name);
    const bool isOfProvince = m_name.contains(u'省') || m_name.contains(QStringLiteral("自治区"));
    const bool isOfPrefecture = m_name.contains(u'州') || m_name.contains(u'盟');
    static const QString kTold =
        QStringLiteral("全%1(?!域)|%1委|%1政府|%1人民政府|%1级|%1直|%1司法局|%1人大|%1政协|%1纪委");
    const bool isLocal = m_kind == Kind::Township || m_kind == Kind::Zone;
    switch (region.unicode()) {
    case u'县':
        if (isOfCounty || m_name.contains(u'旗'))
            return false;
        return isLocal && !isOfDistrict ? !isTold(kTold.arg(region))
                                        : isOfDistrict || isOfCity || isOfProvince || isOfPrefecture || isLocal;
    case u'区':
        return !isOfDistrict && !isTold(kTold.arg(region) + QStringLiteral("|自治区"));
    case u'市':
        return !isLocal && !isOfCity && !isOfCounty && (isOfProvince || isOfPrefecture)
            && (!isOfDistrict || m_name.contains(QStringLiteral("自治区")));
    case u'州':
        return m_kind != Kind::Township && isOfProvince && !isOfPrefecture && !isOfCounty && !isOfCity;
    default:
        return false;
    }
}

bool Speaker::isWithin(QChar region, QChar other) const
{
    constexpr int kSlips = 2; // what comes more often is none
    constexpr int kOften = 2; // 县委、县政府 in the report of a 镇
    static const QString kBodies =
        QStringLiteral("(?<![社小园校景山城郊新发合治灾库林牧学片辖邻各])"
                       "%1(?:委(?![员托])|政府|人民政府|司法局|人大|政协|纪委)|全%1(?!域|块)");
    const bool isAutonomous = isTold(QStringLiteral("自治区"));
    if (m_kind == Kind::Unknown || m_kind == Kind::Zone || m_name.contains(other) || isAutonomous)
        return false;
    if (!m_name.contains(region) && m_kind != Kind::Township)
        return false;
    const int times = timesOf(QRegularExpression(kBodies.arg(region)));
    const int others = timesOf(QRegularExpression(kBodies.arg(other)));
    return others > 0 && others <= kSlips && (m_name.contains(region) || times >= kOften) && times > others;
}

bool Speaker::isAboveDistricts() const
{
    constexpr int kSlips = 2; // what comes more often is none
    static const QRegularExpression kWhole(QStringLiteral("全区(?![域块间国])"));
    const bool isAbove = m_name.contains(u'省') || m_name.contains(u'州') || isCity(m_name);
    const bool isKnown = m_kind == Kind::Government || m_kind == Kind::Office;
    return isAbove && isKnown && !m_name.contains(u'区') && !m_name.contains(u'县')
        && !isTold(QStringLiteral("自治区|我区|区委、区政府")) && timesOf(kWhole) <= kSlips;
}

bool Speaker::isBelowCity() const
{
    constexpr int kOften = 3; // what comes again and again is no slip
    static const QString kTold = QStringLiteral("(?<![自治郊城社小园校景山新])%1(?:委、|政府|人民政府|司法局)");
    const bool isOfUpper = m_name.contains(QStringLiteral("省")) || m_name.contains(QStringLiteral("自治"))
        || m_name.contains(u'州') || isCity(m_name);
    if (isOfUpper || m_kind == Kind::Unknown || m_kind == Kind::Zone || timesOf(QStringLiteral("我市")) > kOften)
        return false;
    const bool isNamed = m_name.contains(u'县') || m_name.contains(u'区');
    const auto isUpper = [&](QChar region) { return isTold(kTold.arg(region)); };
    return isNamed || (m_kind == Kind::Township && (isUpper(u'县') || isUpper(u'区')));
}

bool Speaker::isBelowCounty() const
{
    constexpr int kOften = 3; // what comes again and again is no slip
    static const QRegularExpression kVoice(QStringLiteral("我[县区]"));
    return m_kind == Kind::Township && timesOf(kVoice) <= kOften;
}

bool Speaker::cannotSay(const QString &voice) const
{
    const auto judged = m_judged.constFind(voice);
    return judged != m_judged.constEnd() ? *judged : *m_judged.insert(voice, judge(voice));
}

bool Speaker::judge(const QString &voice) const
{
    constexpr int kOften = 3; // what comes again and again is no slip: the body is another than it seems
    const QString kind = voice.mid(1);
    if (m_kind == Kind::Unknown || m_name.contains(kind) || timesOf(voice) > kOften)
        return false;
    if (QStringView(u"县区市州").contains(kind.front()))
        return kind.size() == 1 && cannotBeIn(kind.front());
    if (kind == u"局" || kind == u"厅")
        return m_kind != Kind::Government;
    if (kind == u"委")
        return m_kind == Kind::Office || m_kind == Kind::Township;
    if (kind == u"处")
        return m_kind == Kind::Office || m_kind == Kind::Township;
    // a bureau of justice is the office of 依法治县 as well
    return kind == u"办" && m_kind == Kind::Office && !m_name.contains(QStringLiteral("司法"));
}

bool isSaid(const QString &text, TextRange range)
{
    constexpr int kLongest = 60; // characters each way
    for (int position = range.start - 1; position >= qMax(0, range.start - kLongest); --position) {
        if (text[position] == u'”')
            return false;
        if (text[position] != u'“')
            continue;
        const QStringView after = QStringView(text).mid(range.end(), kLongest);
        const qsizetype close = after.indexOf(u'”');
        const qsizetype open = after.indexOf(u'“');
        return close >= 0 && (open < 0 || close < open);
    }
    return false;
}

} // namespace nianbao
