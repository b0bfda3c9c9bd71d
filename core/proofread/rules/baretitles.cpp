// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/names/titlenames.h"
#include "core/proofread/names/titleparts.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <memory>

namespace nianbao {

namespace {

bool isLawName(const QString &name)
{
    return name.endsWith(u"条例") || (name.endsWith(u'法') && !name.endsWith(u"办法"));
}

/// The names of laws and regulations that the word lists know. 宪法 and 民法典 are usual without 《》.
class LawNames {
public:
    explicit LawNames(const Terms &terms)
    {
        for (const Term &term : terms.all()) {
            if (term.kind == TermKind::Law && isLawName(term.right)) {
                m_names.insert(term.right);
                m_longest = qMax(m_longest, term.right.size());
            }
        }
    }

    /// The longest that ends there, four characters at least: 水法 stands in other words. Length 0: none.
    [[nodiscard]] TextRange endingAt(const QString &text, qsizetype end) const
    {
        constexpr qsizetype kShortest = 4;
        for (qsizetype length = qMin(m_longest, end); length >= kShortest; --length) {
            if (m_names.contains(text.mid(end - length, length)))
                return {int(end - length), int(length)};
        }
        return {};
    }

private:
    QSet<QString> m_names;
    qsizetype m_longest = 0;
};

/// The laws that a sentence names in 《》.
QSet<QString> titledIn(const QString &sentence)
{
    static const QRegularExpression kTitle(QStringLiteral("《([^《》]{4,70})》"));
    QSet<QString> titled;
    auto titles = kTitle.globalMatch(sentence);
    while (titles.hasNext()) {
        const QString name = titleParts(titles.next().captured(1)).name;
        if (isLawName(name))
            titled.insert(name);
    }
    return titled;
}

/// The short name of a law that the sentence has in 《》 needs none, nor a place's own regulation.
bool needsMarks(const QString &text, TextRange name, const QSet<QString> &titled)
{
    constexpr QStringView kBefore(u"省市县区州国“·");
    return !titled.contains(text.mid(name.start, name.length))
        && (name.start == 0 || !kBefore.contains(text[name.start - 1]));
}

void checkSentence(
    const PrintedLine &line, TextRange sentence, const LawNames &names, const QSet<QString> &titled, RedPencil &pencil)
{
    static const QRegularExpression kEnd(
        QStringLiteral("(?:法|条例)(?![律规治制定院人官庭理条式纪文草”]|学(?!习)|实施|解释)"));
    const QString text = line.open.mid(sentence.start, sentence.length);
    auto ends = kEnd.globalMatch(text);
    while (ends.hasNext()) {
        const TextRange name = names.endingAt(text, ends.next().capturedEnd());
        if (name.length == 0 || !needsMarks(text, name, titled))
            continue;
        const QString quote = text.mid(name.start, name.length);
        pencil.mark(line, {sentence.start + name.start, name.length},
            {ProofreadWords::tr("“%1”没有用书名号，同一句里别的法律、法规用了。").arg(quote), {},
                QStringLiteral("《%1》").arg(quote)});
    }
}

/// 贯彻“优化营商环境条例”: what is carried out or read is the document. Not “安全生产法”宣传月, “宪法进万家”, which are
/// what something else is called, and 宪法 or 民法典, which are usual without marks.
void checkQuotedTitles(const PrintedLine &line, const TitleNames &known, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:贯彻|落实|执行|学习|宣传|宣讲|依据|按照|依照|根据|对照|修[订改]|遵守|实施|出台|印发|颁布|公布|制定|围绕)"
        "(?:了|好|新修[订改]的|国家|国务院)*(?<run>(?:(?:《[^《》]{2,60}》|“[^“”《》，。；：]{4,60}”)[和、及与]?)++)"));
    static const QRegularExpression kQuoted(QStringLiteral("“(?<title>[^“”]{4,60})”"));
    static const QRegularExpression kCalled(QStringLiteral(
        "^[^，。；：“”《》]{0,6}?(?:宣传|主题|活动|大讲|讲堂|讲座|讲坛|知识|竞赛|宣讲|专栏|专题|进|日|周|月|年|版|"
        "课|答题|展|馆|公园|长廊|行动|工程|平台)"));
    auto runs = kForm.globalMatch(line.plain);
    while (runs.hasNext()) {
        const QRegularExpressionMatch run = runs.next();
        if (kCalled.match(line.plain.mid(run.capturedEnd(u"run"))).hasMatch())
            continue;
        auto quotes = kQuoted.globalMatch(run.captured(u"run"));
        while (quotes.hasNext()) {
            const QRegularExpressionMatch quote = quotes.next();
            const TextRange range {int(run.capturedStart(u"run") + quote.capturedStart()), int(quote.capturedLength())};
            const QString title = quote.captured(u"title");
            if (known.isTitle(title) && !line.isNamed(range))
                pencil.mark(line, range,
                    {ProofreadWords::tr("文件名称“%1”应用书名号。").arg(title), {}, u'《' + title + u'》',
                        Severity::Warning});
        }
    }
}

void checkBareTitles(const Manuscript &manuscript, RedPencil &pencil)
{
    const LawNames names(manuscript.terms());
    const std::shared_ptr<const TitleNames> titles = madeOnceOf<TitleNames>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.plain.contains(u'“'))
            checkQuotedTitles(line, *titles, pencil);
        const QList<TextRange> sentences = line.plain.contains(u'》') ? sentencesOf(line.plain) : QList<TextRange>();
        for (const TextRange &sentence : sentences) {
            const QSet<QString> titled = titledIn(line.plain.mid(sentence.start, sentence.length));
            if (!titled.isEmpty())
                checkSentence(line, sentence, names, titled, pencil);
        }
    }
}

} // namespace

Rule bareTitlesRule()
{
    return {QLatin1String("words.bareTitle"), QLatin1String("W11"), QT_TRANSLATE_NOOP("proofread", "书名号用得不一致"),
        QT_TRANSLATE_NOOP("proofread", "同一句里有的法律、法规用了书名号，有的没有用；文件名称写在引号里是疑问。"),
        Severity::Hint, kEditing, Strength::Practice, checkBareTitles,
        {
            found(u"围绕食品安全法《中华人民共和国产品质量法》《中华人民共和国广告法》开展宣传。", 2023),
            found(u"深入宣传《中华人民共和国民营经济促进法》，落实公平竞争审查条例，审查政策措施109件。", 2025),
            found(u"贯彻“法治政府建设与责任落实督察工作规定”，依照《立法法》和“优化营商环境条例”办理。", 2020, 2),
            found(u"学习新修订的“中华人民共和国行政复议法”“信访工作条例”3次。", 2024, 2),
            silent(u"落实“安全生产法”宣传月要求，开展“信访工作条例”主题宣传，宣传“民法典”，贯彻“八五”普法规划。", 2023),
            silent(u"实施“优化营商环境条例”宣传周活动，落实“三项制度”，印发《“信访工作条例”宣传方案》。", 2023),
            silent(u"学习宪法、民法典、《中华人民共和国固体废物污染环境防治法》等法律。", 2020),
            silent(u"坚持学习宪法、环境保护法、行政处罚法等法律法规，落实公平竞争审查条例。", 2024),
            silent(u"学习《中华人民共和国行政复议法》，落实行政复议法规定，开展“美好生活·民法典相伴”宣传。", 2024),
            silent(u"学习《中华人民共和国宪法》和民法典知识，执行《河南省信访条例》、行政处罚法律文书格式。", 2024),
            silent(u"落实《中华人民共和国食品安全法》《优化营商环境条例》和河南省优化营商环境条例。", 2024),
            silent(u"落实《法治政府建设实施纲要（2021—2025年）》和行政处罚法，修订《清丰县议事规则》。", 2024),
        },
        {QLatin1String("words.law")}};
}

} // namespace nianbao
