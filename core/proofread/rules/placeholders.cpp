// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr const char *kUnfilled = QT_TRANSLATE_NOOP("proofread", "“%1”还没有填上。");

void checkPlaceholders(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "[（(]略[）)]|[×＊*○□]{2,}|(?<![A-Za-z0-9])[xX]{2,}(?![A-Za-z0-9])|(?<![A-Za-z0-9])[×xX](?=[县乡镇村局])|[\\["
        "【（(](?:TO[D]O|待补充?|待核实?|待定|填写?|单位名称|年份)[\\]】）)]|TO[D]O|_{3,}|(?<=[一-龥])_{1,2}(?=人次|["
        "件人名次场期个项份起户家条宗%％])"
        "|(?<=[一-龥\\d])[？?]+(?=(?:人次|场次|万元|亿元|[件人名次场期个项份起户家条宗卷%％元])(?:[，。；、）)]|$))"
        "|(?<![A-Za-z0-9零一二三四五六七八九十〇])[OoＯ〇○]{2,}(?=人次|场次|[件人名次场期个项份起户家条宗卷%"
        "％年月日万元]"
        ")"
        "|[（(【\\[](?:(?:此|该|这|以上|具体|数据|数字|情况)[^（）()，。；]{0,6})?(?:请(?!求|示)|待)[^（）()【】\\[\\]"
        "，。；]{0,14}(?:补充|补齐|核实|核对|核定|提供|填写|填报|确认|完善|"
        "修改)(?:数据|"
        "数字|情况|材料|内容|后再报)?[）)】\\]]"
        "|(?:单位名称|填报单位|联系人|联系电话)[：:](?=\\s*(?:$|[）)，。；]))"));
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Raw)
            continue;
        QList<TextRange> told;
        for (const TermMatch &match : line.terms) {
            const Term &term = manuscript.terms().all()[match.term];
            if (term.kind != TermKind::Placeholder || line.open.mid(match.start, 1) == u"■") // 《…（征求意见稿）》
                continue;
            markTerm(line, match, term, {TermKind::Placeholder, kUnfilled, Severity::Error}, pencil);
            told << TextRange {match.start, match.length};
        }
        auto matches = kForm.globalMatch(line.text);
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            if (!overlapsOne(told, range))
                pencil.mark(line, range, {QCoreApplication::translate("proofread", kUnfilled).arg(line.quote(range))});
        }
    }
}

} // namespace

Rule placeholdersRule()
{
    return {QLatin1String("words.placeholder"), QLatin1String("W13"), QT_TRANSLATE_NOOP("proofread", "没有填上的内容"),
        QT_TRANSLATE_NOOP("proofread", "××、（略）、【待补】等占位的字样还留在文中。"), Severity::Error, kDocumentRules,
        Strength::Regulation, checkPlaceholders,
        {
            found(u"全年培训执法人员××人。"),
            found(u"各乡镇落实情况（略）。"),
            found(u"x镇开展法治宣传。"),
            found(u"全年受理案件【待补】件。"),
            found(u"（联系人： ）"),
            found(u"投入资金？万元，评查案卷〇〇卷（此数据请各单位核对）。", 2018, 3),
            found(u"举办培训班？期，参训OO人次（请司法局补充）。", 2018, 3),
            silent(u"为什么？人民群众最有发言权。二〇〇八年出台办法（请示件已批复，需县政府审定），怎么办？个案说明了问"
                   u"题。"),
            silent(u"（联系人：办公室）"),
            silent(u"对《清丰县规范性文件管理办法（征求意见稿）》公开征求意见。"),
            silent(u"某些单位重视不够，情况待核实后处理。"),
            silent(u"建设5G基站，配备XXL号执法服，规格3×4米。"),
            silent(u"各乡镇落实情况从略述及，详见附件。"),
        }};
}

} // namespace nianbao
