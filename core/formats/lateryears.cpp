// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/lateryears.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 《纲要（2021—2025年）》, 〔2031〕, （2035年）, “2035年远景目标”: names and remarks.
QString withoutNames(QString text)
{
    static const QRegularExpression kNames(
        QStringLiteral("《[^》]*》|〔[^〕]*〕|（[^）]*）|\\([^)]*\\)|\\[[^\\]]*\\]|“[^”]*”"));
    return text.remove(kNames);
}

/// Says that it is still to come, or since or until when.
bool isAhead(const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral("计划|规划|纲要|方案|打算|将|拟|力争|争取|确保|预计|有望|"
                                                          "目标|任务|要求|安排|部署|列入|纳入|提前|启动|谋划|明年|"
                                                          "下一?年|来年|远景|期限|有效期|届满|到期|为期|任期|截至|截止|"
                                                          "以来|[到至自从由]\\s*20\\d\\d|20\\d\\d年(?:[底末初前]|年底|"
                                                          "以前|之前|起|\\d{1,2}月|[上下]半年|第?[一二三四]季度)"));
    return kWords.match(sentence).hasMatch();
}

/// The year and what was done in it, as far as a sentence says both; empty where it does not.
QString laterDeed(const QString &sentence, int reportYear)
{
    static const QRegularExpression kDeed(QStringLiteral(
        "(?<![—–～~\\d-])(?<year>20\\d\\d)年(?!\\s*[—–～~至到和、-])(?:[^，\\d]{0,12}，)?[^，\\d]{0,12}?(?:全年|累计|"
        "先后|"
        "(?:共|已|完成|开展|召开|举办|组织|办理|办结|受理|审核|审查|审结|化解|调解|检查|查处|培训|评查|印发|制定|清理|"
        "发放|"
        "接待|宣讲)[^，\\d]{0,12}\\d)[^，]*"));
    auto matches = kDeed.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"year").toInt() > reportYear)
            return match.captured();
    }
    return {};
}

class Search {
public:
    Search(int year, NoteTally &tally)
        : m_year(year)
        , m_tally(tally)
    {
    }

    void look(const QString &text, int line)
    {
        constexpr qsizetype kShown = 40; // characters
        static const QRegularExpression kEnd(QStringLiteral("[。；！？;\\n]"));
        if (!text.contains(u'年'))
            return;
        const QStringList sentences = withoutNames(text).split(kEnd, Qt::SkipEmptyParts);
        for (const QString &sentence : sentences) {
            const QString deed = isAhead(sentence) ? QString() : laterDeed(sentence, m_year);
            if (!deed.isEmpty())
                m_tally.add(QStringLiteral("text.laterYear"), line, 1, deed.left(kShown));
        }
    }

    void look(const QList<Paragraph> &paragraphs, int line)
    {
        for (const Paragraph &paragraph : paragraphs) {
            if (paragraph.kind == ParagraphKind::Text)
                look(paragraph.text, line);
        }
    }

    void look(const QList<WorkItem> &items)
    {
        for (const WorkItem &item : items) {
            look(item.title, item.origin.line);
            look(item.body, item.origin.line);
            look(item.children);
            look(item.tail, item.origin.line);
        }
    }

private:
    int m_year;
    NoteTally &m_tally;
};

} // namespace

void noteLaterYears(const Report &report, NoteTally &tally)
{
    Search search(report.year.number(), tally);
    for (const Part &part : report.parts) {
        if (part.kind != PartKind::Work)
            continue;
        search.look(part.lead, part.origin.line);
        for (const Section &section : part.sections) {
            search.look(section.title, section.origin.line);
            search.look(section.lead, section.origin.line);
            search.look(section.items);
            search.look(section.tail, section.origin.line);
        }
        search.look(part.tail, part.origin.line);
    }
}

} // namespace nianbao
