// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/textfaults.h"

#include <QList>
#include <QRegularExpression>

#include <array>

namespace nianbao::test {

namespace {

constexpr std::array kFaults {
    TextFault {"numbers.yearMark", true, u"(20\\d\\d)年(?=，全县|工作开展|，清丰)", u"\\1"},
    TextFault {"marks.paired", true, u"[《》“”](?=[^\\n]{40})", u""},
    TextFault {"marks.paired", true, u"(?<=号)）|（(?=清政|以下)", u""},
    TextFault {"marks.paired", true, u"(?<=\\n)（(?=[二三四五]）)", u""},
    TextFault {"marks.paired", true, u"“([一-龥、]{2,12})”", u"“\\1’"},
    TextFault {"marks.foreign", false, u"“([一-龥、]{2,12})”", u"「\\1」"},
    TextFault {"marks.ellipsis", false, u"(20\\d\\d)—(20\\d\\d年)", u"\\1--\\2"},
    TextFault {"marks.doubled", true, u"([，。])(?!\\n)", u"\\1\\1"},
    TextFault {"marks.documentNumber", true, u"〔(20\\d\\d)〕", u"[\\1]"},
    TextFault {"marks.documentNumber", true, u"〕(\\d+号)", u"〕第\\1"},
    TextFault {"marks.documentNumber", true, u"〔(20\\d\\d)〕", u"〔\\1年〕"},
    TextFault {"marks.direction", true, u"《([^《》]{2,40}(?:办法|规定|意见|通知|方案|要点))》", u"<\\1>"},
    TextFault {"numbers.total", true, u"二审(\\d+)件", nullptr, {1, 30}},
    TextFault {"numbers.total", true, u"行政应诉案件(\\d+)件", nullptr, {1, 30}},
    TextFault {"numbers.date", true, u"年\\d+月\\d+日，召开", u"年2月30日，召开"},
    TextFault {"structure.ordinals", true, u"(?<=。)三是", u"四是"},
    TextFault {"structure.ordinals", true, u"(?<=\\n)（三）", u"（四）"},
    TextFault {"words.placeholder", true, u"\\d+(?=余?人次|台|家|场次)", u"××"},
    TextFault {"numbers.yearMark", true, u"(20\\d\\d)年，在", u"\\1，在"},
    TextFault {"words.document", true, u"2021—2025年）》", u"2020—2025年）》"},
    TextFault {"words.document", true, u"2015—2020年）》", u"2016—2020年）》"},
    TextFault {"numbers.total", true, u"二审5件", u"二审7件"},
    TextFault {"words.congress", false, u"(十九|二十)届(?=[二三四]中)", u"\\1大"},
    TextFault {"words.congress", false, u"二中、三中", u"三中、二中"},
    TextFault {"words.congress", false, u"(十九|二十)大和(?:十九|二十)届", u"\\1大和十八届"},
    TextFault {"words.formula", false, u"增强“四个意识”", u"坚定“四个意识”"},
    TextFault {"numbers.percentage", false, u"办结率([\\d.]+)%", nullptr, {5, 200, 0.01}},
    TextFault {"marks.end", false, u"(?<=[一-龥])。(?=三是(?:(?!四是)[^\\n])*\\n)", u""},
    TextFault {"numbers.growth", false, u"，增长([\\d.]+)%", nullptr, {5, 2000, 0.01}},
    TextFault {"numbers.year", false, u"(?<=[。])2018年(?=，全县|\\d+月\\d+日，召开)", u"2017年"},
    TextFault {"numbers.approximate", false, u"(\\d+余人次)", u"约\\1"},
    TextFault {"marks.monthDay", false, u"“12·4”", u"12.4"},
    TextFault {"marks.list", false, u"企业开办、不动产登记、社保民生", u"企业开办，公安司法、社保民生"},
    TextFault {"words.repeated", false, u"([^，。；：“”《》\\d\\n]{11,})([，。])", u"\\1，\\1\\2"},
    TextFault {"words.repeated", false, u"(规范|落实|开展|建立|培训)", u"\\1\\1"},
    TextFault {"words.phrase", false, u"双随机、一公开", u"双随机一公开"},
    TextFault {"words.confusion", false, u"截至目前", u"截止目前"},
    TextFault {"words.voice", false, u"(?<=。)共审核", u"我局审核"},
};

QString filledIn(const char16_t *instead, const QRegularExpressionMatch &match)
{
    QString filled = QString::fromUtf16(instead);
    for (int group = 1; group <= match.lastCapturedIndex(); ++group)
        filled.replace(QStringLiteral("\\%1").arg(group), match.captured(group));
    return filled;
}

QString changed(const QString &number, const NumberChange &change, std::mt19937 &random)
{
    const double more = change.unit * (change.least + int(random() % unsigned(change.most - change.least + 1)));
    return QString::number(number.toDouble() + more, 'f', change.unit < 1 ? 2 : 0);
}

} // namespace

std::span<const TextFault> textFaults()
{
    return kFaults;
}

std::optional<QString> spoilt(const QString &text, const TextFault &fault, std::mt19937 &random)
{
    QList<QRegularExpressionMatch> found;
    auto matches = QRegularExpression(QString::fromUtf16(fault.form)).globalMatch(text);
    while (matches.hasNext())
        found << matches.next();
    if (found.isEmpty())
        return {};
    const QRegularExpressionMatch &match = found[qsizetype(random() % unsigned(found.size()))];
    const int group = fault.instead ? 0 : 1;
    const QString instead =
        fault.instead ? filledIn(fault.instead, match) : changed(match.captured(1), fault.change, random);
    QString result = text;
    return result.replace(match.capturedStart(group), match.capturedLength(group), instead);
}

} // namespace nianbao::test
