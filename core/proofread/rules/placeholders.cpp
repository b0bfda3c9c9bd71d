// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/unfilled.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr const char *kUnfilled = QT_TRANSLATE_NOOP("proofread", "“%1”还没有填上。");

/// What the word list knows.
QList<TextRange> markListed(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    QList<TextRange> told;
    for (const TermMatch &match : line.terms) {
        const Term &term = manuscript.terms().all()[match.term];
        if (term.kind != TermKind::Placeholder || line.open.mid(match.start, 1) == u"■") // 《…（征求意见稿）》
            continue;
        markTerm(line, match, term, {TermKind::Placeholder, kUnfilled, Severity::Error}, pencil);
        told << TextRange {match.start, match.length};
    }
    return told;
}

/// What stands above the title: 签发人： without a name, 青政〔2018〕×号.
void checkHead(const Report &report, RedPencil &pencil)
{
    for (qsizetype index = 0; index < report.headMatter.size(); ++index) {
        const QString &text = report.headMatter[index].text;
        if (text.contains(u'〔'))
            continue; // the number of the document is a line of its own
        for (const Unfilled &unfilled : unfilledIn(text)) {
            const QString quote = text.mid(unfilled.range.start, unfilled.range.length);
            pencil.markNode(Place {report.id, Field::HeadMatter, int(index), unfilled.range.start}, quote,
                {QCoreApplication::translate("proofread", kUnfilled).arg(quote), {}, {}, unfilled.severity});
        }
    }
}

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
    checkHead(manuscript.report(), pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Raw)
            continue;
        QList<TextRange> told = markListed(manuscript, line, pencil);
        const auto tell = [&](TextRange range, Severity severity) {
            if (overlapsOne(told, range))
                return;
            told.insert(std::upper_bound(told.begin(), told.end(), range,
                            [](const TextRange &a, const TextRange &b) { return a.start < b.start; }),
                range);
            pencil.mark(line, range,
                {QCoreApplication::translate("proofread", kUnfilled).arg(line.quote(range)), {}, {}, severity});
        };
        auto matches = kForm.globalMatch(line.text);
        while (matches.hasNext())
            tell(capturedRange(matches.next()), Severity::Error);
        for (const Unfilled &unfilled : unfilledIn(line.plain))
            tell(unfilled.range, unfilled.severity);
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
            found(u"现有持证人员某名，培训N人次，出庭应诉X次，罚没款__万元。", 2018, 4),
            found(u"紧急转移群众某人，没有伤亡，平均每处约X平方米，绿化N公里，提高某个百分点。", 2018, 4),
            found(u"推送短视频（）条，发放资料【】万份，储备物资（）万元。", 2018, 3),
            found(u"培训待补人次，提出意见待核条，责任单位待定。", 2018, 3),
            found(u"（此处需领导审定）把学习列入议程。（删除此句）学习12次（修改：李科长）。", 2018, 3),
            found(u"新建服务站3个【注：人大办提供】，编制流程图若干张（数字后补）。", 2018, 2),
            found(u"‹待补充>建成平台1个。？？？与县工商联联合开展活动，此处缺数据。", 2018, 3),
            found(u"2018年月日召开会议，覆盖某个社区，整改完成某个，政策…件，罚没款*万元。", 2018, 5),
            typedAndFound(u"全年办件    件，败诉率为  %，2019年  月  日印发。", 3),
            found(u"增长百分之，投入#DIV/0!，错误！未找到引用源，请在此填写单位名称。", 2018, 4),
            found(u"清丰县人民政府文件\n清政〔2018〕×号\n签发人：\n清丰县2018年法治政府建设情况的报告\n一、工作情况\n"
                  u"（一）加强领导。召开会议3次。",
                2018, 2),
            silent(u"在某项工作中，某个方面还有差距；受理某起复议案件后组织听证，组织某次活动，某公司不服。"),
            silent(u"因某人举报立案，规格3×4米，对某人的处罚不公，转移某人名下财产，建设“1+X公里”服务圈。"),
            silent(u"有待定期评估的待定点医院，核实待遇12人次，待岗人员3名，（待执行案件3件），尚有3件待核实。"),
            silent(u"（修改3件、废止2件）（其中修改：3件）（注：数据截至年底）（需集体讨论的3件）（请求确认违法2件）"),
            found(u"待补用地审查平均用时15日，公开信息68条，待补办理依申请公开37件。", 2018, 2),
            silent(u"不合格的61人，待补办手续后上岗，待补正材料的3件，待补缴税款。"),
            silent(u"不合格的61人，待补考合格后上岗，待补充材料后再审，待核实后答复。"),
            silent(u"出生年月日登记，3月日均办件20件，建设“1+N”模式，设N个站点，采购N95口罩，X光机3台，亟待补充力量。"),
            silent(u"为什么？人民群众最有发言权。二〇〇八年出台办法（请示件已批复，需县政府审定），怎么办？个案说明了问"
                   u"题。"),
            silent(u"（联系人：办公室）"),
            silent(u"对《清丰县规范性文件管理办法（征求意见稿）》公开征求意见。"),
            silent(u"某些单位重视不够，情况待核实后处理。"),
            silent(u"建设5G基站，配备XXL号执法服，规格3×4米。"),
            silent(u"各乡镇落实情况从略述及，详见附件。"),
        },
        {QLatin1String("marks.documentNumber"), QLatin1String("numbers.date")}};
}

} // namespace nianbao
