// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

/// 立案47起，其中违法建设12起、市容21件、安全生产14起: the numbers make the total, and one of them is counted
/// otherwise.
void checkPartUnits(const PrintedLine &line, RedPencil &pencil)
{
    constexpr qsizetype kMostParts = 16;
    constexpr int kMostGap = 28; // characters
    QList<Quantity> quantities; // 优秀168卷，占40.0%；合格236卷，占56.2%
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(quantities),
        [](const Quantity &each) { return !each.isPercent() && !each.isPoints(); });
    for (qsizetype index = 0; index + 2 < quantities.size(); ++index) {
        const Quantity &total = quantities[index];
        const Quantity *odd = nullptr;
        qsizetype odds = 0;
        double sum = 0;
        const qsizetype end = qMin(quantities.size(), index + 1 + kMostParts);
        for (qsizetype at = index + 1; at < end && total.isCount() && sum < total.value; ++at) {
            const Quantity &part = quantities[at];
            const QStringView gap = QStringView(line.open).mid(
                quantities[at - 1].range.end(), part.range.start - quantities[at - 1].range.end());
            const bool isFirst = at == index + 1;
            if (gap.size() > kMostGap || gap.contains(u'。') || !part.isCount() || (isFirst && !gap.contains(u"其中")))
                break;
            sum += part.value;
            if (!part.isOfKind(total)) {
                odd = &part;
                ++odds;
            }
            if (sum == total.value && odds == 1 && at > index + 1)
                pencil.mark(line, odd->range,
                    {ProofreadWords::tr("总数论“%1”，这一项论“%2”。").arg(total.unit, odd->unit),
                        ProofreadWords::tr("各项的数正好加成总数，量词应当一样。")});
        }
    }
}

/// 行政职权事项88项 here and 行政职权事项56个 there. 起 and 类 count otherwise and are right beside others.
void checkUnitWords(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<noun>[一-龥]{2,6}(?:事项|文件|窗口|线索|条款|制度|合同|证明|站点|工作站))(?:共|共计|总计)?"
                       "\\d+(?:余|多)?(?<unit>[项件个条份])"
                       "(?![一-龥]{0,1}类)"));
    constexpr qsizetype kTelling = 6; // last characters of what is counted: 列入行政职权事项, 取消行政职权事项
    QHash<QString, QString> units; ///< by what is counted; empty once it was told
    for (const PrintedLine &line : manuscript.lines()) {
        checkPartUnits(line, pencil);
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString noun = match.captured(u"noun").right(kTelling);
            const QString unit = match.captured(u"unit");
            QString &known = units[noun];
            if (known.isNull())
                known = unit;
            if (known.isEmpty() || known == unit)
                continue;
            pencil.mark(line, {int(match.capturedEnd(u"unit")) - 1, 1},
                {ProofreadWords::tr("“%1”前面论“%2”，这里论“%3”。").arg(noun, known, unit)});
            known = QStringLiteral("");
        }
    }
}

} // namespace

Rule unitWordsRule()
{
    return {QLatin1String("numbers.unit"), QLatin1String("N15"), QT_TRANSLATE_NOOP("proofread", "量词前后不一"),
        QT_TRANSLATE_NOOP("proofread", "同一样东西，一处论“项”，一处论“个”。"), Severity::Hint, kEditing,
        Strength::Practice, checkUnitWords,
        {
            found(u"取消行政职权事项88项，新列入行政职权事项56个。"),
            found(u"立案47起，其中违法建设12起、市容21件、生态环境8起、安全生产6起。"),
            found(u"受理来信来访86件次，其中来信18件次、来访68人次；案卷420卷，其中优秀168卷，占40%；合格236卷，占56.2%"
                  u"；不合格16件。",
                2018, 2),
            silent(u"立案47起，其中违法建设12起、市容21起、生态环境14起；专家12人，其中律师5名、教师7名。"),
            silent(u"受理案件86件，其中涉及企业18家、个人68人。"),
            silent(u"取消行政职权事项88项，新列入行政职权事项56项。"),
            silent(u"取消行政职权事项88项，设立综合服务窗口10个，审核规范性文件14件。"),
            silent(u"受理案件3件，调解案件5起，公布服务事项5大类120项。"),
        }};
}

} // namespace nianbao
