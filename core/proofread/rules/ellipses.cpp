// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

/// What stands for a mark, and the mark.
struct MistakenMark {
    QRegularExpression form;
    const char *message;
    std::optional<QString> right;
};

/// 等等 before what it sums up: 等等案件. 三等等级, 同等等次 and 等待 are words.
QString andSoOn()
{
    return QStringLiteral("(?<=[一-龥”》])(?<![一二三四五六七同优平初中高低])等等(?=[一-龥])(?![级次待于])");
}

const QList<MistakenMark> &mistakenMarks()
{
    static const QString kDash = QStringLiteral("——");
    static const char *const kTwoWide = QT_TRANSLATE_NOOP("proofread", "破折号占两格。");
    static const char *const kOneWide = QT_TRANSLATE_NOOP("proofread", "数值、时间的起止之间用一字线“—”。");
    static const QString kNoTelephone = QStringLiteral("(?<!(?<!\\d)0\\d\\d)(?<!(?<!\\d)0\\d{3})");
    static const QList<MistakenMark> kMarks {
        {QRegularExpression(QStringLiteral("(?<![./\\w等])\\.{3,}(?![./\\w])|。{3,}|(?<!…)…(?!…)")),
            QT_TRANSLATE_NOOP("proofread", "省略号是六个点，占两格。"), QStringLiteral("……")},
        {QRegularExpression(QStringLiteral("(?<!^)(?<!…)(?:…{3}|…{5,})(?!…)(?!\\s*\\d+$)(?!$)|(?<=[一-龥])[·•・]{2,}(?="
                                           "[一-龥，。；\\d])(?!\\s*\\d+\\s*$)")),
            QT_TRANSLATE_NOOP("proofread", "省略号是六个点，占两格。"), QStringLiteral("……")},
        {QRegularExpression(QStringLiteral(
             "(?<=20\\d\\d|20\\d\\d年)(?:_+|(?!--(?!-)|——(?!—)|－－(?!－))[-－—–]{2,}|[-－—–]+[~～]+|[~～]+["
             "-－—–]+)(?=20\\d\\d)")),
            kOneWide, QStringLiteral("—")},
        {QRegularExpression(QStringLiteral("(?<=[一-龥])--+(?=[一-龥])")), kTwoWide, kDash},
        {QRegularExpression(QStringLiteral("^(?:--+|－－+|—)(?=[一-龥“《])")), kTwoWide, kDash},
        {QRegularExpression(QStringLiteral("(?<!—)—{3,}(?=[一-龥“《])")), kTwoWide, kDash},
        {QRegularExpression(
             QStringLiteral("(?<=\\d|[年月日])") + kNoTelephone + QStringLiteral("(?:--|——|－－)(?=\\d)(?!\\d{7})")),
            kOneWide, QStringLiteral("—")},
        {QRegularExpression(QStringLiteral("(?<=20\\d\\d)一(?=20\\d\\d年)|(?<=20\\d\\d年)一(?=20\\d\\d年)")), kOneWide,
            QStringLiteral("—")},
        {QRegularExpression(QStringLiteral("等\\.{3,}(?![./A-Za-z])")),
            QT_TRANSLATE_NOOP("proofread", "省略号和“等”只用一个。"), QStringLiteral("等")},
        {QRegularExpression(QStringLiteral("……等|等……")), QT_TRANSLATE_NOOP("proofread", "省略号和“等”只用一个。"), {}},
        {QRegularExpression(andSoOn()), QT_TRANSLATE_NOOP("proofread", "“等”后面还有总括的词语，只用一个“等”。"),
            QStringLiteral("等")},
    };
    return kMarks;
}

/// Entries that were read with another mark than they print with.
struct DashedEntries {
    Place first;
    QString mark;
    int count = 0;

    void take(const Id &node, const Origin &origin)
    {
        const bool isDashed = origin.ordinal.startsWith(u"--") || origin.ordinal.startsWith(u"－－");
        if (isDashed && count++ == 0) {
            first = Place {node, Field::Title, 0, 0};
            mark = origin.ordinal.trimmed();
        }
    }
};

void takeDashed(const QList<WorkItem> &items, DashedEntries &dashed)
{
    for (const WorkItem &item : items) {
        dashed.take(item.id, item.origin);
        takeDashed(item.children, dashed);
    }
}

/// --加强领导。 prints as ——加强领导。; the clerk may want to know that the source has another mark.
void checkEntries(const Report &report, RedPencil &pencil)
{
    DashedEntries dashed;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            dashed.take(section.id, section.origin);
            takeDashed(section.items, dashed);
        }
    }
    if (dashed.count > 0)
        pencil.markNode(dashed.first, dashed.mark,
            {ProofreadWords::tr("有%1处条目前面用“%2”代替破折号。").arg(QString::number(dashed.count), dashed.mark),
                ProofreadWords::tr("读入的文字如此，现在已按“——”印出。")});
}

void checkEllipses(const Manuscript &manuscript, RedPencil &pencil)
{
    checkEntries(manuscript.report(), pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        for (const MistakenMark &mark : mistakenMarks()) {
            auto matches = mark.form.globalMatch(line.plain);
            while (matches.hasNext())
                pencil.mark(line, capturedRange(matches.next()), {ProofreadWords::tr(mark.message), {}, mark.right});
        }
    }
}

} // namespace

Rule ellipsesRule()
{
    return {QLatin1String("marks.ellipsis"), QLatin1String("P8"), QT_TRANSLATE_NOOP("proofread", "省略号、破折号"),
        QT_TRANSLATE_NOOP("proofread", "用句点代替省略号，破折号、起止号长短不对，省略号和“等”并用。"),
        Severity::Warning, kMarksStandard, Strength::General, checkEllipses,
        {
            found(u"受理、审结、执行。。。各环节都有记录。"),
            found(u"受理、审结、执行...各环节都有记录。"),
            found(u"依据一项原则--公开透明--开展工作。", 2018, 2),
            found(u"受理、审结、执行等……"),
            found(u"在污水处理厂扩建、学校布局调整等...6个项目中听证。"),
            found(u"查办拒不执行防控措施、散布谣言等等案件27起。"),
            found(u"每日8:30--17:30办公，印发《计划（2018——2020年）》《规划（2016一2020年）》。", 2018, 3),
            found(
                u"清丰县2018年工作报告\n一、工作情况\n--健全机制。开会3次。\n—严格考核。考核2次。\n———加强培训。\n－－"
                u"强化监督。",
                2018, 3),
            silent(u"清丰县2018年工作报告\n一、工作情况\n——健全机制。开会3次。\n——严格考核。考核2次。"),
            found(u"听取人社、医保………部门意见，走访学校、车站····场所。", 2018, 2),
            found(u"印发《计划（2018_2020年）》《规划（2016———2020年）》《纲要（2015-－2020年）》，2016年—~"
                  u"2018年检查3次。",
                2018, 4),
            silent(u"第一章………………3\n第二章 检查……12次，阿卜杜拉·买买提·艾山到会，2016—2020年，编号2018_12。"),
            silent(u"评为一等等级的3个，群众等等待办理。电话0393--7222222，2018一季度检查2次，不一而足，等等。"),
            silent(u"受理、审结、执行……各环节都有记录。"),
            silent(u"坚持一项原则——公开透明。"),
            silent(u"2015-2020年，执行GB/T 9704-2012。"),
        },
        {QLatin1String("words.placeholder")}};
}

} // namespace nianbao
