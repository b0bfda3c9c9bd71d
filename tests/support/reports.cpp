// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reports.h"

namespace nianbao::test {

template <typename E>
E ReportMaker::keyed()
{
    const auto rows = keyedValues<E>();
    return rows[size_t(below(int(rows.size())))].value;
}

Paragraphs paragraphs(const QStringList &texts)
{
    Paragraphs result;
    for (const QString &text : texts)
        result.append(Paragraph {ParagraphKind::Text, text});
    return result;
}

Report smallReport()
{
    Report report;
    report.id = Id {QStringLiteral("r1")};
    report.organisation = QStringLiteral("青禾县人民政府");
    report.title = QStringLiteral("青禾县2018年度法治政府建设工作情况的报告");
    Section lead = section(QStringLiteral("s1"), QStringLiteral("加强组织领导。"),
        {item(QStringLiteral("i1"), QStringLiteral("调整领导小组。"), QStringLiteral("县政府调整了领导小组。")),
            item(QStringLiteral("i2"), QStringLiteral("部署年度工作。"), QStringLiteral("印发了工作要点。"))});
    lead.key = QStringLiteral("leadership");
    Section decision = section(QStringLiteral("s2"), QStringLiteral("健全依法决策机制。"),
        {item(QStringLiteral("i3"), QStringLiteral("推进法律顾问制度。"), QStringLiteral("聘请法律顾问12名。"))});
    decision.key = QStringLiteral("decision");
    Section problem = section(QStringLiteral("s3"), QStringLiteral("工作开展不平衡。"));
    problem.lead = paragraphs({QStringLiteral("个别单位重视不够。")});
    Section plan = section(QStringLiteral("s4"), QStringLiteral("加强督察。"));
    plan.lead = paragraphs({QStringLiteral("每季度督察一次。")});
    report.parts = {part(QStringLiteral("p1"), PartKind::Work, QStringLiteral("工作开展情况"), {lead, decision}),
        part(QStringLiteral("p2"), PartKind::Problems, QStringLiteral("存在的问题"), {problem}),
        part(QStringLiteral("p3"), PartKind::Plans, QStringLiteral("下一步打算"), {plan})};
    return report;
}

Report fullReport()
{
    const Origin origin {QStringLiteral("来文 “甲”.txt"), 12, QStringLiteral("（三）"),
        {QStringLiteral("txt.punctuation"), QStringLiteral("txt.stray")}, QStringLiteral("台账 1!C5"),
        smallSource().sha256, QStringLiteral("县司法局"), QStringLiteral("序号7"), QStringLiteral("0f3a")};
    Report report = smallReport();
    report.year = *Year::from(2021);
    report.edition = Edition::Congress;
    report.state = ReportState::Final;
    report.structure = QStringLiteral("statutory5");
    report.categories = QStringLiteral("systems2021");
    report.numbering = Numbering::Sections;
    report.headMatter = paragraphs({QStringLiteral("索引号：QH-001")});
    report.addressees = QStringLiteral("县人民代表大会常务委员会：");
    report.foreword = {{ParagraphKind::Text, QStringLiteral("现将有关情况报告如下。")},
        {ParagraphKind::Raw, QStringLiteral("项目\t数量\n𠮷\t“3”")}, tableParagraph(), pictureParagraph()};
    report.letterhead = {QStringLiteral("000001"), QStringLiteral("秘密★1年"), QStringLiteral("加急"),
        QStringLiteral("青禾县人民政府文件"), QStringLiteral("青禾政〔2022〕1号"),
        {QStringLiteral("签发人甲"), QStringLiteral("签发人乙")}};
    report.closing = {{QStringLiteral("统计表"), QStringLiteral("名单\\“附”")},
        QStringLiteral("青禾县人民政府\n中共青禾县委"), QStringLiteral("2022年1月5日"), false,
        QStringLiteral("此件公开发布"), QStringLiteral("各乡镇"), QStringLiteral("县政府办公室"),
        QStringLiteral("2022年1月6日")};
    report.ignored = {{QStringLiteral("words.phrase"), Id {QStringLiteral("i1")},
                          QStringLiteral("县政府调整了𠮷“领导\\小组"), QStringLiteral("文件上就是这样写的"),
                          QStringLiteral("法规股"), QDateTime::fromMSecsSinceEpoch(1546680600250, Qt::UTC)},
        {QStringLiteral("marks.list"), Id {QStringLiteral("r1")}, QStringLiteral("甲\n乙")}};
    Part &work = report.parts[0];
    work.lead = paragraphs({QStringLiteral("一年来，𠮷字打头。")});
    work.tail = {{ParagraphKind::Text, QStringLiteral("以上。")}, tableParagraph()};
    work.sectionStyle = ListStyle::Ordinal;
    work.sectionsOnNewLine = true;
    work.origin = origin;
    Section &section = work.sections[0];
    section.titleAlone = true;
    section.lead = paragraphs({QStringLiteral("段前。")});
    section.itemStyle = ListStyle::Dash;
    section.itemsOnNewLine = true;
    section.tail = {{ParagraphKind::Text, QStringLiteral("段后。")}, pictureParagraph()};
    section.unit = QStringLiteral("县司法局");
    section.note = QStringLiteral("不打印\n第二行");
    section.origin = origin;
    WorkItem &first = section.items[0];
    first.titleAlone = true;
    first.childStyle = ListStyle::None;
    first.childrenOnNewLine = true;
    first.children = {item(QStringLiteral("c1"), QStringLiteral("子项一。"), QStringLiteral("正文𠮷。")),
        item(QStringLiteral("c2"), QString(), QStringLiteral("只有正文。"))};
    first.tail = {{ParagraphKind::Text, QStringLiteral("条后。")}, tableParagraph()};
    first.unit = QStringLiteral("县财政局");
    first.date = QStringLiteral("2018年6月");
    first.note = QStringLiteral("已核");
    first.origin = origin;
    Section &problem = report.parts[1].sections[0];
    problem.problem = {QStringLiteral("认识不到位。"), Id {QStringLiteral("s2")}};
    Section &plan = report.parts[2].sections[0];
    plan.plan = {QStringLiteral("2022年6月底前"), PlanState::CarriedOver, QStringLiteral("完成一半"),
        {Id {QStringLiteral("s3")}}, Id {QStringLiteral("lastYearsPlan")}};
    return report;
}

Report ReportMaker::report()
{
    Report report;
    report.id = id();
    report.year = *Year::from(2000 + below(100));
    report.organisation = text();
    report.edition = keyed<Edition>();
    report.state = keyed<ReportState>();
    report.numbering = keyed<Numbering>();
    report.headMatter = prose();
    report.title = text();
    report.addressees = text();
    report.foreword = prose();
    for (int i = below(6); i > 0; --i)
        report.parts.append(part());
    report.closing.annexes = {text(), text()};
    report.closing.date = text();
    report.closing.sealed = below(2) == 0;
    link(report);
    for (int i = below(3); i > 0 && !report.parts.isEmpty(); --i)
        report.ignored.append({QStringLiteral("words.repeated"), report.parts.first().id, text(), text()});
    return report;
}

QString ReportMaker::text()
{
    static const QStringList kTexts {QString(), QStringLiteral("加强组织领导。"), QStringLiteral("“一次办妥”事项403项"),
        QStringLiteral("𠮷"), QStringLiteral("\\\"/"), QStringLiteral("健全依法决策机制"), QStringLiteral("存在的问题"),
        QStringLiteral("  空格  "), QStringLiteral("<b>&amp;%1</b>"), QStringLiteral("2018年")};
    return kTexts[below(int(kTexts.size()))];
}

Paragraphs ReportMaker::prose()
{
    Paragraphs result;
    for (int i = below(3); i > 0; --i)
        result.append(Paragraph {ParagraphKind::Text, text()});
    if (below(10) == 0)
        result.append(Paragraph {ParagraphKind::Raw, QStringLiteral("a\tb\nc")});
    if (below(12) == 0)
        result.append(below(2) == 0 ? tableParagraph() : pictureParagraph());
    return result;
}

WorkItem ReportMaker::workItem(int depth)
{
    WorkItem result;
    result.id = id();
    result.title = text();
    result.titleAlone = below(2) == 0;
    result.body = prose();
    result.childStyle = keyed<ListStyle>();
    result.tail = prose();
    result.unit = text();
    result.note = text();
    if (below(4) == 0) {
        result.origin.file = QStringLiteral("台账.xlsx");
        result.origin.cell = QStringLiteral("台账!B%1").arg(1 + below(50));
        result.origin.key = text();
    }
    for (int i = depth < 1 ? below(3) : 0; i > 0; --i)
        result.children.append(workItem(depth + 1));
    return result;
}

Section ReportMaker::section()
{
    static const QStringList kKeys {QString(), QStringLiteral("leadership"), QStringLiteral("decision"),
        QStringLiteral("digital"), QStringLiteral("own")};
    Section result;
    result.id = id();
    result.key = kKeys[below(int(kKeys.size()))];
    result.title = text();
    if (below(4) == 0)
        return result;
    result.lead = prose();
    result.itemStyle = keyed<ListStyle>();
    result.tail = prose();
    result.unit = text();
    result.problem.cause = text();
    result.plan.due = text();
    result.plan.state = keyed<PlanState>();
    for (int i = below(5); i > 0; --i)
        result.items.append(workItem(0));
    return result;
}

Part ReportMaker::part()
{
    Part result;
    result.id = id();
    result.kind = keyed<PartKind>();
    result.heading = text();
    result.lead = prose();
    result.sectionStyle = keyed<ListStyle>();
    result.tail = prose();
    for (int i = below(6); i > 0; --i)
        result.sections.append(section());
    return result;
}

void ReportMaker::link(Report &report)
{
    QList<Section *> sections;
    for (Part &part : report.parts) {
        for (Section &section : part.sections)
            sections.append(&section);
    }
    if (sections.isEmpty())
        return;
    const auto any = [&] { return sections[below(int(sections.size()))]; };
    any()->problem.category = any()->id;
    any()->plan.answers = {any()->id};
}

} // namespace nianbao::test
