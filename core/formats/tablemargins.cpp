// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablemargins.h"

#include "core/formats/columns.h"
#include "core/formats/sheetheader.h"
#include "core/formats/titlefacts.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 1,234.50, ¥12, 95%, 12件.
bool isFigure(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^[¥￥$]?[-－]?[0-9０-９][0-9０-９,，.．]*\\s*[%％]?\\p{Han}{0,2}$"));
    constexpr QStringView kStarts = u"¥￥$-－0123456789０１２３４５６７８９"; // asked of every cell, mostly in vain
    return !text.isEmpty() && kStarts.contains(text.front()) && kForm.match(text).hasMatch();
}

/// 合计, 小计 …: the word, and beside it nothing but figures.
bool isSum(const QStringList &texts)
{
    static const QStringList kWords {QStringLiteral("合计"), QStringLiteral("小计"), QStringLiteral("总计"),
        QStringLiteral("共计"), QStringLiteral("累计")};
    int words = 0;
    for (const QString &text : texts) {
        const bool isWord = kWords.contains(normalisedHeader(text));
        words += isWord ? 1 : 0;
        if (!isWord && !text.trimmed().isEmpty() && !isFigure(text.trimmed()))
            return false;
    }
    return words > 0;
}

/// 填表人：… and the like.
bool isFooter(const QStringList &texts)
{
    constexpr qsizetype kMostCells = 4;
    static const QRegularExpression kForm(
        QStringLiteral("^(?:注|说明|填表说明|填表人|填报人|制表人|审核人|负责人|填报日期|填表日期)\\s*[：:]"));
    const auto filled =
        std::count_if(texts.begin(), texts.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
    return filled <= kMostCells && kForm.match(texts.first().trimmed()).hasMatch();
}

} // namespace

bool isBelowData(const SheetRow &row)
{
    const auto first = std::find_if(
        row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); });
    if (first == row.cells.end()
        || !(first->text.contains(u'计') || first->text.contains(u'：') || first->text.contains(u':')
            || isFigure(first->text.trimmed())))
        return false;
    QStringList texts = textsOf(row).mid(first - row.cells.begin());
    return isSum(texts) || isFooter(texts);
}

QString unitNamedIn(const QString &line)
{
    static const QRegularExpression kUnit(
        QStringLiteral("(?:(?:填报|报送|填表|责任|上报)(?:单位|部门|机关)|^\\s*单位(?:名称)?)"
                       "\\s*(?:[（(][^）)]*[）)])?\\s*[：:]\\s*(\\S+)"));
    static const QRegularExpression kSeal(QStringLiteral("[（(](?:盖章|公章|签章)[）)]"));
    static const QRegularExpression kNext(QStringLiteral(
        "(?:填报|填表|制表|报送|上报|联系)(?:日期|时间|人|电话).*$|负责人.*$|审核人.*$|日期[：:].*$|[，,；;。].*$|_+"));
    static const QRegularExpression kMeasure(QStringLiteral("^(?:[万亿]?元|[件个人次份场家户亩项％%]|人次|平方米)"));
    const QString name = kUnit.match(line).captured(1).remove(kSeal).remove(kNext);
    return kMeasure.match(name).hasMatch() ? QString() : name; // 单位：万元
}

QString unitInTitle(const QString &title)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:附件[0-9一二三四五六七八九十]*[：:、.]?)?(?:关于)?"
        "(?:[0-9０-９〇○零一二三四五六七八九]{4}年度?)?(?!各|全[县市区乡镇]|所有|有关)"
        "([^\\s0-9０-９]{1,16}?(?:局|委员会|办公室|镇|乡|街道|街道办事处|中心|法院|检察院|管委会|"
        "人民政府))(?:关于)?(?:[0-9０-９〇○零一二三四五六七八九]{4}年|依法|法治|法制|推进|普法|贯彻|落实)"));
    return kForm.match(QString(title).remove(u' ')).captured(1);
}

std::optional<Year> yearAbove(const QString &line)
{
    static const QRegularExpression kFilled(
        QStringLiteral("(?:填报|填表|制表|报送|上报|打印)(?:日期|时间)\\s*[：:]?\\s*[0-9０-９]*(?:\\s*年)?"));
    return yearIn(QString(line).remove(kFilled));
}

} // namespace nianbao
