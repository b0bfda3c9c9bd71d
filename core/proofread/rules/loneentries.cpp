// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

bool isPoint(ListStyle style)
{
    return style == ListStyle::RunOn || style == ListStyle::Own || style == ListStyle::Ordinal
        || style == ListStyle::Arabic;
}

bool hasText(const WorkItem &item)
{
    return !item.title.isEmpty() || !item.body.isEmpty();
}

/// 1.加强领导；2.健全机制: the list goes on within its text.
bool hasSecond(const QString &text)
{
    static const QRegularExpression kSecond(QStringLiteral("(?:^|[。；：，、;:,])\\s*(?:[（(](?:2|二)[）)]|2[）)、]|2[."
                                                           "．](?!\\d)|二(?:是|要|、)|其二|其次|第二[，,是]|②)"),
        QRegularExpression::MultilineOption);
    return kSecond.match(text).hasMatch();
}

QString textOf(const Paragraphs &paragraphs)
{
    QString text;
    for (const Paragraph &paragraph : paragraphs)
        text += u'\n' + paragraph.text;
    return text;
}

bool goesOn(const WorkItem &item)
{
    return hasSecond(item.title + textOf(item.body));
}

bool isLone(const QList<WorkItem> &items)
{
    return items.size() == 1 && hasText(items.first()) && !goesOn(items.first());
}

/// 一是健全机制。听取汇报4次。: begun within a text, and no second one follows.
QString loneWithin(const Paragraphs &paragraphs)
{
    static const QRegularExpression kFirst(
        QStringLiteral("(?:^|[。：])(?<first>(?:一是(?![非否一])|一要(?![求素件点务道害闻])|其一[，,]|第一[，,]|①|"
                       "[（(]1[）)]|1[）)])[^，。；：,;:]{3,})"),
        QRegularExpression::MultilineOption);
    const QString text = textOf(paragraphs);
    const QRegularExpressionMatch first = kFirst.match(text);
    return first.hasMatch() && !hasSecond(text) ? first.captured(u"first") : QString();
}

/// 一是 without 二是, 1. without 2.
void checkLoneEntries(const Manuscript &manuscript, RedPencil &pencil)
{
    const QString message = ProofreadWords::tr("只有“一是”（或1.），没有第二条。");
    for (const Part &part : manuscript.report().parts) {
        for (const Section &section : part.sections) {
            if (isPoint(section.itemStyle) && isLone(section.items))
                pencil.markNode(
                    Place {section.items.first().id, Field::Title, 0, 0}, section.items.first().title, {message});
            if (const QString within = section.items.isEmpty() ? loneWithin(section.lead) : QString();
                !within.isEmpty())
                pencil.markNode(Place {section.id, Field::Lead, 0, 0}, within, {message});
            for (const WorkItem &item : section.items) {
                if (const QString within = item.children.isEmpty() ? loneWithin(item.body) : QString();
                    !within.isEmpty())
                    pencil.markNode(Place {item.id, Field::Body, 0, 0}, within, {message});
                if (isPoint(item.childStyle) && isLone(item.children))
                    pencil.markNode(
                        Place {item.children.first().id, Field::Title, 0, 0}, item.children.first().title, {message});
            }
        }
    }
}

} // namespace

Rule loneEntriesRule()
{
    return {QLatin1String("structure.lone"), QLatin1String("S4"), QT_TRANSLATE_NOOP("proofread", "只有一条的序号"),
        QT_TRANSLATE_NOOP("proofread", "有“一是”没有“二是”，有“1.”没有“2.”。"), Severity::Warning, kEditing,
        Strength::Practice, checkLoneEntries,
        {
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1."
                  u"建立制度。印发办法3件。\n（二）加强培训。\n1.集中培训。培训3次。\n2.专题培训。培训2次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一是健全机制。县政府听取汇报4次。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一要健全机制，压实各级责任。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。第一，健全机制，压实各级责任。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。主要做法：1）健全机制，压实各级责任。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一是健全机制。其一，压实各级责任。二是加强考核"
                  u"。考核3次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一要健全机制，二要压实责任。第一，人员少；第二"
                   u"，经费少。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一要求真务实。第一，加强领导。其次，健全机制。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）强化监督。一是健全机制；二是听取汇报4次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）压实责任。一是严、二是细、三是实。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）注重实效。一是学条例、二是用条例、三是考条例。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。印发办法3件。\n二、下一步打算\n（一）继续努力。"),
            silent(u"这是群众的要求，一是一、二是二。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n1.建立制度；2.印发办法；3.严格考核。"),
        }};
}

} // namespace nianbao
