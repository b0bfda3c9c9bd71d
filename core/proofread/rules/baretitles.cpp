// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/proofread/titleparts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

bool isLawName(const QString &name)
{
    constexpr qsizetype kShortest = 4; // characters: 水法 and 宪法 stand in other words
    return name.size() >= kShortest && (name.endsWith(u'法') || name.endsWith(u"条例"));
}

/// The names of laws and regulations that the word lists know, the longest first. 宪法 and 民法典 are usual
/// without 《》.
QRegularExpression namesIn(const Terms &terms)
{
    QStringList names;
    for (const Term &term : terms.all()) {
        if (term.kind == TermKind::Law && isLawName(term.right))
            names << QRegularExpression::escape(term.right);
    }
    names.removeDuplicates();
    std::stable_sort(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return QRegularExpression(
        QStringLiteral("(?<![省市县区州国“·])(?:%1)(?![律规治制定院人官庭理条式纪文草”]|学(?!习)|实施|解释)")
            .arg(names.join(u'|')));
}

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

void checkBareTitles(const Manuscript &manuscript, RedPencil &pencil)
{
    const QRegularExpression names = namesIn(manuscript.terms());
    for (const PrintedLine &line : manuscript.lines()) {
        const QList<TextRange> sentences = line.plain.contains(u'》') ? sentencesOf(line.plain) : QList<TextRange>();
        for (const TextRange &sentence : sentences) {
            const QSet<QString> titled = titledIn(line.plain.mid(sentence.start, sentence.length));
            if (titled.isEmpty())
                continue;
            auto matches = names.globalMatch(line.open.mid(sentence.start, sentence.length));
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const TextRange name {sentence.start + int(match.capturedStart()), int(match.capturedLength())};
                if (!titled.contains(match.captured())) // the short name of one in 《》 needs none
                    pencil.mark(line, name,
                        {ProofreadWords::tr("“%1”没有用书名号，同一句里别的法律、法规用了。").arg(match.captured()), {},
                            QStringLiteral("《%1》").arg(match.captured())});
            }
        }
    }
}

} // namespace

Rule bareTitlesRule()
{
    return {QLatin1String("words.bareTitle"), QLatin1String("W11"), QT_TRANSLATE_NOOP("proofread", "书名号用得不一致"),
        QT_TRANSLATE_NOOP("proofread", "同一句里有的法律、法规用了书名号，有的没有用。"), Severity::Hint, kEditing,
        Strength::Practice, checkBareTitles,
        {
            found(u"围绕食品安全法《中华人民共和国产品质量法》《中华人民共和国广告法》开展宣传。", 2023),
            found(u"深入宣传《中华人民共和国民营经济促进法》，落实公平竞争审查条例，审查政策措施109件。", 2025),
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
