// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/runningordinals.h"
#include "core/proofread/sources.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// The number of an ordinal as it was read: （三） 三是 3. 第三， (0: none).
int numberOf(const QString &ordinal)
{
    QString digits;
    for (const QChar character : ordinal) {
        if (QStringView(u"〇零一二三四五六七八九十百").contains(character) || (character >= u'0' && character <= u'9'))
            digits += character;
    }
    bool arabic = false;
    const int number = digits.toInt(&arabic);
    return arabic ? number : fromChineseNumeral(digits).value_or(0);
}

bool isRenumbered(const Origin &origin)
{
    return origin.repairs.contains(QStringLiteral("txt.renumbered"));
}

/// One entry of a list, whatever it is in the report.
struct Numbered {
    Place place;
    const Origin *origin = nullptr;
};

template <typename T>
QList<Numbered> numbered(const QList<T> &entries, Field field)
{
    QList<Numbered> list;
    for (const T &entry : entries)
        list << Numbered {Place {entry.id, field, 0, 0}, &entry.origin};
    return list;
}

/// What 一、 counts: the parts, or in their place the categories of those that print without a heading.
QList<Numbered> chaptersOf(const Report &report)
{
    if (report.numbering == Numbering::Parts)
        return numbered(report.parts, Field::Heading);
    QList<Numbered> chapters;
    for (const Part &part : report.parts) {
        if (part.kind == PartKind::Work)
            chapters << numbered(part.sections, Field::Title);
        else
            chapters << Numbered {Place {part.id, Field::Heading, 0, 0}, &part.origin};
    }
    return chapters;
}

/// Where an entry was read with another number than it prints with, and still does not stand at that number. What the
/// user took out or moved since has no such mark: only a gap that was read is told. `goesOn`: the last number of the
/// list before, which some texts go on from. Returns the last number.
int checkEntries(const QList<Numbered> &entries, RedPencil &pencil, int goesOn = 0)
{
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const Origin &origin = *entries[index].origin;
        const int number = numberOf(origin.ordinal);
        const Origin *before = index > 0 ? entries[index - 1].origin : nullptr;
        const bool known =
            before && before->file == origin.file && before->line <= origin.line && !before->ordinal.isEmpty();
        const bool isInPlace = number == int(index) + 1 || (index == 0 && number == goesOn + 1);
        if (number == 0 || isInPlace || !isRenumbered(origin))
            continue;
        if (known && numberOf(before->ordinal) + 1 == number)
            continue; // goes on behind a number that is told already
        const QString here = origin.ordinal.trimmed();
        pencil.markNode(entries[index].place, here,
            {known ? ProofreadWords::tr("序号不连续：“%1”后面是“%2”。").arg(before->ordinal.trimmed(), here)
                   : ProofreadWords::tr("序号不连续：第一个是“%1”。").arg(here),
                ProofreadWords::tr("读入的文字如此，现在已按顺序编号；请核对是漏了一条，还是编错了号。")});
    }
    return entries.isEmpty() ? goesOn : numberOf(entries.last().origin->ordinal);
}

/// A paragraph behind the last entry that begins as all entries do, with a short sentence: it has lost its 三是.
void checkLostLast(const Section &section, RedPencil &pencil)
{
    static const QRegularExpression kLead(QStringLiteral("^(?!同时|此外|另外|但是|总体|通过|截至|目前|今年|全年|下一步|"
                                                         "一年来|以上|上述)(?<lead>[一-龥“”、]{4,20}。).{12,}"));
    static const QRegularExpression kTitle(QStringLiteral("^[一-龥“”、]{4,24}。$"));
    constexpr qsizetype kFewest = 2;
    const bool areAlike = section.itemStyle == ListStyle::Own && section.tail.size() == 1
        && section.items.size() >= kFewest
        && std::all_of(section.items.begin(), section.items.end(), [&](const WorkItem &item) {
               return item.children.isEmpty() && item.tail.isEmpty() && item.body.size() == 1 && !item.titleAlone
                   && kTitle.match(item.title).hasMatch();
           });
    const QRegularExpressionMatch match = areAlike ? kLead.match(section.tail.first().text) : QRegularExpressionMatch();
    if (match.hasMatch())
        pencil.markNode(Place {section.id, Field::Tail, 0, 0}, match.captured(u"lead"),
            {ProofreadWords::tr("这一段像是少了序号：“%1”。").arg(match.captured(u"lead")),
                ProofreadWords::tr("前面各条都以一句短话开头，又各是一段。"), {}, Severity::Warning});
}

/// 二是加强培训。培训3次。是严格考核: behind entries with 一是 no sentence begins so but one that has lost its 三. What
/// says of something that it is the first in the province, 是全省首家, has no subject.
void checkLostNumeral(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=[。；])是(?=[一-龥]{2})(?!全[国省市县]|我[国省市县]|国内|本[省市县]|首|第一|唯一|目前|因|为|由|否)"));
    const qsizetype first = line.open.indexOf(QStringLiteral("一是"));
    if (first < 0 || !line.isProse())
        return;
    auto matches = kForm.globalMatch(line.open, first);
    while (matches.hasNext())
        pencil.mark(line, capturedRange(matches.next()),
            {ProofreadWords::tr("“是”前面像是少了序号。"), {}, {}, Severity::Warning});
}

void checkOrdinalGaps(const Manuscript &manuscript, RedPencil &pencil)
{
    const Report &report = manuscript.report();
    checkEntries(chaptersOf(report), pencil);
    for (const Part &part : report.parts) {
        if (report.numbering == Numbering::Parts || part.kind != PartKind::Work)
            checkEntries(numbered(part.sections, Field::Title), pencil);
        int last = 0;
        for (const Section &section : part.sections) {
            last = checkEntries(numbered(section.items, Field::Title), pencil, last);
            checkLostLast(section, pencil);
            for (const WorkItem &item : section.items)
                checkEntries(numbered(item.children, Field::Title), pencil);
        }
    }
    RunningOrdinals running(pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.cell)
            running.check(line);
        checkLostNumeral(line, pencil);
    }
}

/// Entries that have lost their ordinal, wholly or in part.
QList<RuleExample> lostOrdinals()
{
    return {
        found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n一是建章立制。印发办法3件，全部公开。\n二是加"
              u"强培训。"
              u"培训3次，参加60人。\n健全考核机制。对各部门考核2次，结果全部通报。"),
        silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n一是建章立制。印发办法3件，全部公开。\n二是"
               u"加强培训。"
               u"培训3次，参加60人。\n通过上述措施，执法质量明显提升。全年没有一件被撤销的处罚决定。"),
        found(u"一是建章立制。印发办法3件。二是加强培训。培训3次。是严格考核。考核2次。"),
        silent(u"一是建章立制。印发办法3件，是全市最早的。二是加强培训。培训3次。是全省首家通过验收的。"),
    };
}

} // namespace

Rule ordinalGapsRule()
{
    return {QLatin1String("structure.ordinals"), QLatin1String("S2/S3"), QT_TRANSLATE_NOOP("proofread", "序号不连续"),
        QT_TRANSLATE_NOOP("proofread", "一、（一）1. 一是等序号缺号、重号或次序颠倒。"), Severity::Error, kSelfEvident,
        Strength::Regulation, checkOrdinalGaps,
        lostOrdinals() + QList<RuleExample> {
            found(u"一是建章立制。印发办法3件。二是加强培训。培训3次。四是严格考核。考核2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）建章立制。印发办法3件。\n（三）加强培训。培训3次。\n二、"
                  u"下一步打算\n（一）继续努力。"),
            found(u"一是建章立制。印发办法3件。二是加强培训。培训3次。二是严格考核。考核2次。"),
            found(u"清丰县2018年工作报告\n一、履行政府职能\n取消许可事项3项。\n二、完善制度体系\n印发办法3件。\n二、"
                  u"推进科学决策\n公示事项5项。\n四、下一步打算\n继续努力。"),
            found(u"主要问题：（1）建章立制不足；（1）加强培训不够。"),
            silent(u"清丰县2018年工作报告\n一、履行政府职能\n取消许可事项3项。\n二、完善制度体系\n印发办法3件。\n三、"
                   u"推进科学决策\n公示事项5项。\n四、下一步打算\n继续努力。"),
            found(u"还有薄弱环节：一是依法决策的意识有待加强，二是执法力量下沉不够，四是宣传不足。"),
            found(u"主要做法：（1）建章立制。（2）加强培训。（4）严格考核。"),
            found(u"主要做法：①建章立制；②加强培训；④严格考核。"),
            found(u"主要做法：1.建章立制；2.加强培训；2.严格考核。"),
            found(u"第一，建章立制。第二，加强培训。第二，严格考核。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1.建章立制。印发3件。\n2."
                  u"加强培训。培训3次。\n2."
                  u"严格考核。考核2次。"),
            found(u"会议强调，一要加强领导，二要健全机制，四要严格考核。"),
            found(u"一要加强领导；二要健全机制；四要严格考核。"),
            found(u"主要做法：1）加强领导；2）健全机制；4）严格考核。"),
            found(u"一抓组织领导，二抓制度建设，四抓监督考核。"),
            found(u"其一，加强领导。其三，健全机制。"),
            found(u"第一个方面，加强领导。第三个方面，严格考核。"),
            found(u"第一方面是加强领导。第二方面是健全机制。第四方面是严格考核。"),
            found(u"第一步，摸清底数。第二步，逐项整改。第二步，回头检查。"),
            found(u"第一阶段，摸清底数。第三阶段，总结验收。"),
            silent(u"第一阶段，摸清底数，第三阶段，尚未开始。第一点，加强领导。第二点，健全机制。"),
            silent(u"第一方面，加强领导；第二方面，健全机制。第一步，摸清底数。第二步，逐项整改。"),
            silent(u"第一个方面，完成清理；交第三方面向社会评估，第三方面积较小。"),
            silent(u"会议强调，一要加强领导，二要健全机制，三要严格考核。一要求真务实，三要素齐全。"),
            silent(u"主要做法是：一是加强领导，二要健全机制，三是严格考核。"),
            silent(u"主要做法：一要加强领导，二要健全机制。主要问题：一要看人员，二要看经费，三要看场所。"),
            silent(u"主要做法：1）加强领导；2）健全机制。主要问题：1）人员少（共3人）；2）经费少（审结5件，2）。"),
            silent(u"首先，加强领导。其次，健全机制。最后，严格考核。其一，人员少。其二，经费少。"),
            typedAndFound(u"主要有：一是建章立制，二是加强培训，四是严格考核。"),
            typedAndFound(u"主要有：一是建章立制；二是加强培训；四是严格考核。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。三是严格考核。考核2次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）建章立制。\n1.印发办法。印发3件。\n2."
                   u"清理文件。清理5件。\n（二）加强培训。\n3.集中培训。培训3次。\n4.专题培训。培训2次。"),
            silent(u"这是群众的要求。十一是法定节假日。一是一、二是二。"),
            silent(u"主要做法：（1）建章立制；（2）加强培训。主要问题：（1）人员少；（2）经费少。"),
            silent(u"增速居全市第一，位次前移；办理2、3月份的案件5件：12.4宣传周3件；5、6月各1件。"),
            silent(u"主要做法：①建章立制；②加强培训。第一，建章立制。第二，加强培训。一、二、三产业稳步增长。二、三审案"
                   u"件5件。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。依据第三条第（二）项、第（四）项规定，开会3次。"),
            typedAndSilent(u"一是建章立制；二是加强培训。主要问题：一是人员少；二是经费少。"),
        },
        {QLatin1String("marks.paired")}};
}

} // namespace nianbao
