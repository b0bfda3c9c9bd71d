// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

namespace nianbao {

namespace {

/// A body's name and nothing else, as above a date.
bool isSignature(const QString &text)
{
    static const QRegularExpression kBody(QStringLiteral(
        "^[^，。；：！？]{2,38}(?:政府|委|委员会|局|办公室|厅|院|办|处|办事处|中心|组|部|会|队|所|公司)$"));
    return kBody.match(text).hasMatch();
}

/// What is wrong with a date below a signature; empty: it is none, or it is right. 7.3.5.4: year, month and day in
/// arabic figures.
QString dateFault(const QString &date)
{
    static const QRegularExpression kDate(
        QStringLiteral("^(?<year>20\\d\\d年)?\\d{1,2}月(?<day>\\d{1,2})?(?<unit>[日号])?(?<mark>[。．.，；])?$"));
    static const QRegularExpression kHan(
        QStringLiteral("^[二2][〇○零0][一二三四五六七八九〇○零]{2}年[一二三四五六七八九十]+月[一二三四"
                       "五六七八九十]+日$"));
    if (kHan.match(date).hasMatch())
        return ProofreadWords::tr("成文日期用阿拉伯数字。");
    const QRegularExpressionMatch match = kDate.match(date);
    if (!match.hasMatch())
        return {};
    if (match.capturedLength(u"mark") > 0)
        return ProofreadWords::tr("成文日期后面不用标点。");
    if (match.capturedLength(u"day") == 0 || match.captured(u"unit") != u"日")
        return ProofreadWords::tr("成文日期“%1”没有写完，年、月、日要齐全。").arg(date);
    return match.capturedLength(u"year") == 0 ? ProofreadWords::tr("成文日期“%1”没有写年份。").arg(date) : QString();
}

/// 2月13 below the signature. Numerals that are Chinese were right until 2012: a hint.
void checkDates(const Manuscript &manuscript, RedPencil &pencil)
{
    const QList<PrintedLine> &lines = manuscript.lines();
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const PrintedLine &line = lines[index];
        const QString text = line.plain.trimmed();
        if (line.cell || text.size() > 20 || !isSignature(lines[index - 1].plain.trimmed()))
            continue;
        const QString fault = dateFault(text);
        if (fault.isEmpty())
            continue;
        Remark remark {fault, ProofreadWords::tr("成文日期写年、月、日。")};
        constexpr int kArabicSince = 2012; // GB/T 9704—2012
        if (!text.front().isDigit() && manuscript.year() < kArabicSince)
            remark.severity = Severity::Hint;
        pencil.mark(line, {0, int(line.text.size())}, remark);
    }
}

/// 特此请示, 妥否，请批复: a report does not ask for a decision. 第十五条: 不得在报告等非请示性公文中夹带请示事项.
void checkRequest(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kRequest(
        QStringLiteral("(?:[特专]此请示|以上请示|(?:[妥当]否|是否[妥当]当?|可否)，?请|请(?:予以?|一并|审核)?(?:批复|"
                       "批准|审批))[^。；]{0,12}[。！]?$"));
    static const QRegularExpression kOther(
        QStringLiteral("^(?:特此|专此)(?:通知|函告|函复|公告|批复|通报|函达)[。！]?$"));
    constexpr int kLongest = 40; // characters: a closing, no sentence of the text
    if (line.plain.size() > kLongest)
        return;
    QRegularExpressionMatch match = kRequest.match(line.plain);
    if (match.hasMatch()
        && (match.capturedStart() == 0 || line.plain.startsWith(u"特此") || line.plain.startsWith(u"以上")
            || line.plain.startsWith(u"专此")))
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("报告里不能夹带请示事项。"), ProofreadWords::tr("需要批复的事另写请示。")});
    match = kOther.match(line.plain);
    if (match.hasMatch())
        pencil.mark(line, capturedRange(match), {ProofreadWords::tr("报告的结语是“特此报告”。")});
}

/// 特此报告。特此报告。, and one on the next line.
void checkTwice(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kClosing(QStringLiteral("(?<=^|[。；！])[特专]此(?:报告|汇报)(?=[。；，！]|$)"));
    bool isTold = false;
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kClosing.globalMatch(line.plain);
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            if (isTold)
                pencil.mark(line, range, {ProofreadWords::tr("“%1”写了两次。").arg(line.quote(range))});
            isTold = true;
        }
    }
}

/// 某县2022年统计表 below a report of 2023.
void checkAnnexYear(const PrintedLine &line, int year, RedPencil &pencil)
{
    static const QRegularExpression kTable(QStringLiteral("统计|情况表|一览表|汇总|明细|台账|报表|数据|指标"));
    static const QRegularExpression kYear(QStringLiteral("(?<![—\\-～至\\d])(20\\d\\d)年(?![—\\-～至])"));
    const QRegularExpressionMatch match = kYear.match(line.open);
    if (match.hasMatch() && kTable.match(line.open).hasMatch() && match.captured(1).toInt() < year)
        pencil.mark(line, capturedRange(match, 1),
            {ProofreadWords::tr("%1年度的报告，附件却是%2年的，请核对。")
                    .arg(QString::number(year), match.captured(1))});
}

/// 7.3.4: each annex with its number in turn, no mark behind its name.
void checkAnnexes(const Manuscript &manuscript, RedPencil &pencil)
{
    if (const Note *gap = manuscript.note(QLatin1String("txt.annexes")))
        pencil.markNote(*gap, {gap->message, ProofreadWords::tr("附件有几件的，按顺序编号。")});
    QSet<QString> names;
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Annexes)
            continue;
        checkAnnexYear(line, manuscript.year(), pencil);
        const QStringView marks(u"。；，、");
        const int last = int(line.plain.size()) - 1;
        if (marks.contains(line.plain.back()))
            pencil.mark(line, {last, 1}, {ProofreadWords::tr("附件名称后面不用标点。"), {}, QString(), Severity::Hint});
        const QString name = line.text.mid(line.origins.last().start);
        if (names.contains(name))
            pencil.mark(line, {line.origins.last().start, int(name.size())},
                {ProofreadWords::tr("附件“%1”列了两次。").arg(name)});
        names.insert(name);
    }
}

void checkClosingWords(const Manuscript &manuscript, RedPencil &pencil)
{
    checkDates(manuscript, pencil);
    checkTwice(manuscript, pencil);
    checkAnnexes(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse() && manuscript.report().title.endsWith(u"报告"))
            checkRequest(line, pencil);
    }
}

RuleExample ending(const char16_t *end, int findings)
{
    return {QStringLiteral("清丰县2018年法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。\n")
            + QString::fromUtf16(end) + u'\n',
        findings};
}

} // namespace

Rule closingWordsRule()
{
    return {QLatin1String("structure.closing"), QLatin1String("S13"),
        QT_TRANSLATE_NOOP("proofread", "结语、附件、成文日期"),
        QT_TRANSLATE_NOOP("proofread",
            "报告夹带请示，“特此报告”写了两次，附件序号不连续、年份不是本年度的，成文日期没有写完或者带了标点。"),
        Severity::Warning, kDocumentRules, Strength::Regulation, checkClosingWords,
        {
            ending(u"特此请示。\n清丰县人民政府\n2019年1月15日", 1),
            ending(u"特此报告，请批复。\n清丰县人民政府\n2019年1月15日", 1),
            ending(u"特此报告。特此报告。\n清丰县人民政府\n2019年1月15日", 1),
            ending(u"特此报告。\n清丰县人民政府\n2月13", 1),
            ending(u"特此报告。\n清丰县人民政府\n2019年2月13日。", 1),
            ending(u"特此报告。\n清丰县人民政府\n2019年2月", 1),
            ending(u"特此报告。\n附件：1.工作台账\n3.任务清单\n清丰县人民政府\n2019年1月15日", 1),
            ending(u"特此报告。\n附件：1.清丰县2017年行政执法统计表\n2.任务清单\n清丰县人民政府\n2019年1月15日", 1),
            ending(u"特此报告。\n附件：1.工作台账\n2.工作台账\n清丰县人民政府\n2019年1月15日", 1),
            ending(u"特此报告。\n附件：1.清丰县2018年统计表\n2.2019年任务清单\n清丰县人民政府\n2019年1月15日", 0),
            ending(
                u"以上报告如无不妥，请批示。\n附件：2016—2020年普法规划执行情况统计表\n清丰县人民政府\n2019年1月15日",
                0),
            ending(u"收到的请示和请求批准的事项，县政府都作了批复。\n清丰县人民政府\n2019年1月15日", 0),
        },
        {QLatin1String("numbers.year")}};
}

} // namespace nianbao
