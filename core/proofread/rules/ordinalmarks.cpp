// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

/// 2、 of an entry as it was read: 一、（一）1. （1） 一是 and 第一， are how ordinals are written.
bool isOdd(const QString &ordinal)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:\\d{1,2}、|[一二三四五六七八九十]{1,3}[.．，]|[（(][一二三四五六七八九十\\d]{1,3}[)）][、.．，]|第["
        "一二三四五六七八九十]{1,3}、)$"));
    return kForm.match(ordinal.trimmed()).hasMatch();
}

struct OddEntries {
    Place first;
    QString example;
    int count = 0;
    int right = 0; ///< entries whose ordinals have the usual marks

    void take(const Id &node, const Origin &origin, Field field)
    {
        if (!isOdd(origin.ordinal)) {
            right += int(!origin.ordinal.isEmpty());
            return;
        }
        if (count++ == 0) {
            first = Place {node, field, 0, 0};
            example = origin.ordinal.trimmed();
        }
    }
};

/// 二、是 and 二 是 for 二是.
void checkPoint(const WorkItem &item, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("^[一二三四五六七八九十]{1,3}(?:、|\\s+)是$"));
    const QString ordinal = item.origin.ordinal.trimmed();
    if (kForm.match(ordinal).hasMatch())
        pencil.markNode(Place {item.id, Field::Title, 0, 0}, ordinal,
            {ProofreadWords::tr("“%1”应为“%2”。").arg(ordinal, QString(ordinal).remove(u'、').remove(u' ')),
                ProofreadWords::tr("读入的文字如此，现在已按“一是”印出。"), {}, Severity::Warning});
    for (const WorkItem &child : item.children)
        checkPoint(child, pencil);
}

void takeItems(const QList<WorkItem> &items, OddEntries &odd)
{
    for (const WorkItem &item : items) {
        odd.take(item.id, item.origin, Field::Title);
        takeItems(item.children, odd);
    }
}

/// （二），加强培训: a mark between the ordinal and the heading.
void checkBeginning(const Place &place, const QString &title, RedPencil &pencil)
{
    constexpr QStringView kMarks(u"，。、；：.．,");
    if (title.size() > 1 && kMarks.contains(title.front()))
        pencil.markNode(place, title.left(1),
            {ProofreadWords::tr("序号后面多了“%1”。").arg(title.front()), {}, {}, Severity::Warning});
}

/// Entries print with the right mark whatever was read: the clerk may want to know that the source has others.
void checkEntries(const Report &report, RedPencil &pencil)
{
    OddEntries odd;
    for (const Part &part : report.parts) {
        odd.take(part.id, part.origin, Field::Heading);
        checkBeginning(Place {part.id, Field::Heading, 0, 0}, part.heading, pencil);
        for (const Section &section : part.sections) {
            odd.take(section.id, section.origin, Field::Title);
            checkBeginning(Place {section.id, Field::Title, 0, 0}, section.title, pencil);
            takeItems(section.items, odd);
            for (const WorkItem &item : section.items)
                checkPoint(item, pencil);
        }
    }
    const bool isSlip = odd.count == 1 && odd.right > 2;
    if (odd.count > 0)
        pencil.markNode(odd.first, odd.example,
            {ProofreadWords::tr("有%1处序号后面的标点不合规范，首处是“%2”。")
                    .arg(QString::number(odd.count), odd.example),
                ProofreadWords::tr("读入的文字如此，现在已按“一、”“（一）”“1.”印出。"), {},
                isSlip ? std::optional(Severity::Warning) : std::nullopt});
}

/// 四：下一步打算, 三。推进科学决策: a chapter's heading that was not read as one for its mark.
void checkLostHeading(const PrintedLine &line, RedPencil &pencil)
{
    constexpr qsizetype kLongest = 40; // characters of a heading
    static const QRegularExpression kForm(
        QStringLiteral("^[一二三四五六七八九十]{1,2}([：。；])[一-龥][^。；：]*[^。；：！？，、]$"));
    const QRegularExpressionMatch match =
        line.plain.size() <= kLongest ? kForm.match(line.plain) : QRegularExpressionMatch();
    if (match.hasMatch() && line.inOneField(capturedRange(match, 1)) == capturedRange(match, 1))
        pencil.mark(line, capturedRange(match, 1),
            {ProofreadWords::tr("“一”后面用顿号。"), {}, QStringLiteral("、"), Severity::Warning});
}

/// 1、加强…, （一）、加强… within texts. 1、2月份 and 第一、二季度 are no ordinals.
void checkTexts(const Manuscript &manuscript, RedPencil &pencil)
{
    struct Form {
        QRegularExpression form;
        QString right; ///< what stands instead of the mark
    };
    static const QString kStart = QStringLiteral("(?:^|(?<=[。；：]))");
    static const QList<Form> kForms {
        {QRegularExpression(kStart + QStringLiteral("\\d{1,2}(、)(?=[一-龥]{2})")), QStringLiteral(".")},
        {QRegularExpression(kStart + QStringLiteral("（[一二三四五六七八九十\\d]{1,3}）([、.．])")), QString()},
        {QRegularExpression(kStart + QStringLiteral("[一二三四五六七八九十]{1,3}([.．])(?=[一-龥]{2})")),
            QStringLiteral("、")},
        {QRegularExpression(
             kStart + QStringLiteral("第[一二三四五六七八九十]{1,2}(、)(?![第一二三四五六七八九十])(?=[一-龥])")),
            QStringLiteral("，")},
    };
    QList<MarkedPlace> places;
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        checkLostHeading(line, pencil);
        for (const Form &form : kForms) {
            auto matches = form.form.globalMatch(line.plain);
            while (matches.hasNext()) {
                const TextRange mark = capturedRange(matches.next(), 1);
                if (line.inOneField(mark) == mark) // else the program made it
                    places << MarkedPlace {&line, mark, form.right};
            }
        }
    }
    pencil.markTogether(places,
        {ProofreadWords::tr("正文里有%1处序号后面的标点不合规范。").arg(QString::number(places.size())),
            ProofreadWords::tr("“1”后面用下脚点，“一”后面用顿号，“（一）”后面不用标点，“第一”后面用逗号。")});
}

void checkOrdinalMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    checkEntries(manuscript.report(), pencil);
    checkTexts(manuscript, pencil);
}

} // namespace

Rule ordinalMarksRule()
{
    return {QLatin1String("structure.ordinalMarks"), QLatin1String("S6"),
        QT_TRANSLATE_NOOP("proofread", "序号后的标点"),
        QT_TRANSLATE_NOOP("proofread", "“1、”“（一）、”“一.”“第一、”这样的序号标点；全文合为一条，可以一次改完。"),
        Severity::Hint, kMarksStandard, Strength::General, checkOrdinalMarks,
        {
            typedAndFound(u"主要做法：1、加强领导；2、抓好落实。"),
            typedAndFound(u"（一）、加强领导。"),
            typedAndFound(u"第一、加强领导。第二、抓好落实。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1、建立制度。印发办法3件。\n2、"
                  u"抓好落实。检查5次。\n（二）加强培训。培训3次。"),
            found(u"一是建章立制。印发办法3件。二、是加强培训。培训3次。三是严格考核。考核2次。"),
            found(u"一是建章立制。印发办法3件。二 是加强培训。培训3次。三是严格考核。考核2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。印发办法3件。\n二，下一步工作安排\n继续努力。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。印发办法3件。\n（二），加强培训。培训3次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。印发办法3件。\n二：下一步工作安排\n继续努力。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。印发办法3件。\n二、下一步工作安排\n一，继续努"
                   u"力。"),
            typedAndSilent(u"1、2月份开展检查，第一、二季度各抽查3次。"),
            typedAndSilent(u"主要做法：1.加强领导；2.抓好落实。第一，加强领导。"),
            typedAndSilent(u"发展第一、第二产业，一、二审案件共3件，占比1.5、2.5。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
        }};
}

} // namespace nianbao
