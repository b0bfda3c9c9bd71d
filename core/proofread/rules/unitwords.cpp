// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao {

namespace {

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
            silent(u"取消行政职权事项88项，新列入行政职权事项56项。"),
            silent(u"取消行政职权事项88项，设立综合服务窗口10个，审核规范性文件14件。"),
            silent(u"受理案件3件，调解案件5起，公布服务事项5大类120项。"),
        }};
}

} // namespace nianbao
