// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/similartask.h"

#include "core/model/nodefields.h"
#include "core/model/nodepaths.h"
#include "core/proofread/textrange.h"
#include "core/tasks/wordlists.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace nianbao {

namespace {

// Characters of their own: shorter texts are alike by chance.
constexpr int kShortestItem = 30;
constexpr int kShortestSentence = 25;
constexpr int kLeastCopied = 95; // per cent: below, somebody worked on it

struct Candidate {
    int report = 0; ///< index
    SimilarText text;
    QString essence;
};

bool isCancelled(const ComparisonWatch *watch)
{
    return watch && watch->cancelled;
}

class Collection {
public:
    Collection(const QList<Report> &reports, const QStringList &formulae, const ComparisonWatch *watch)
        : m_formulae(formulae)
        , m_watch(watch)
    {
        for (int index = 0; index < int(reports.size()); ++index) {
            m_report = index;
            m_value = &reports[index];
            m_paths = nodePaths(reports[index]);
            for (const Part &part : reports[index].parts) {
                for (const Section &section : part.sections) {
                    add(section, section.lead + section.tail, Field::Lead);
                    addItems(section.items);
                }
            }
        }
    }

    QList<Candidate> candidates;

private:
    void addItems(const QList<WorkItem> &items)
    {
        for (const WorkItem &item : items) {
            add(item, item.body + item.tail, Field::Body);
            addItems(item.children);
        }
    }

    template <typename T>
    void add(const T &node, const Paragraphs &prose, Field field)
    {
        if (isCancelled(m_watch))
            return;
        const QString text = node.title + joined(prose);
        const QString essence = essenceOf(text, m_formulae);
        if (essence.size() < kShortestItem)
            return;
        const QString unit = node.unit.isEmpty() ? node.origin.sender : node.unit;
        candidates << Candidate {m_report,
            {m_value->id, m_value->year.number(), {node.id, field, 0, 0}, m_paths.value(node.id), unit, text}, essence};
    }

    const QStringList &m_formulae;
    const ComparisonWatch *m_watch;
    int m_report = 0;
    const Report *m_value = nullptr;
    QHash<Id, QString> m_paths;
};

/// Of each later text the earlier one that it is most like: of forty that say the same there are 39 pairs, not 780.
class BestPairs {
public:
    struct Pair {
        int earlier = 0;
        int percent = 0;
        int year = 0; ///< of the earlier one: the nearer comes before the more alike
    };

    void offer(int later, const Pair &pair)
    {
        const auto known = m_pairs.find(later);
        const auto rank = [](const Pair &of) { return std::tuple(of.year, of.percent, of.earlier); };
        if (known == m_pairs.end())
            m_pairs.emplace(later, pair);
        else if (rank(known->second) < rank(pair))
            known->second = pair;
    }

    [[nodiscard]] const std::map<int, Pair> &all() const { return m_pairs; }

private:
    std::map<int, Pair> m_pairs;
};

class Finder {
public:
    Finder(const QList<Report> &reports, int leastPercent, const QStringList &formulae, ComparisonWatch *watch)
        : m_formulae(formulae)
        , m_least(leastPercent)
        , m_watch(watch)
        , m_candidates(Collection(reports, formulae, watch).candidates)
    {
    }

    QList<Similarity> run()
    {
        compareWholes();
        for (int begin = 0; begin < int(m_candidates.size());) {
            int end = begin;
            while (end < int(m_candidates.size()) && m_candidates[end].report == m_candidates[begin].report)
                ++end;
            compareSentences(begin, end);
            begin = end;
        }
        QList<Similarity> found;
        for (const auto &[places, similarity] : m_found)
            found << similarity;
        return found;
    }

private:
    /// The later one first: it is the one that somebody has to look at.
    using Places = std::pair<int, int>;

    void compareWholes()
    {
        QList<ComparedText> texts;
        for (const Candidate &candidate : std::as_const(m_candidates))
            texts << ComparedText {candidate.essence};
        BestPairs inReport;
        BestPairs withYears;
        for (const AlikeTexts &pair : alikeTexts(texts, m_least, m_watch)) {
            const Candidate &first = m_candidates[pair.first];
            const Candidate &second = m_candidates[pair.second];
            if (first.report == second.report)
                inReport.offer(pair.second, {pair.first, pair.percent});
            else
                withYears.offer(pair.second, {pair.first, pair.percent, first.text.year});
        }
        for (const auto &[later, pair] : inReport.all())
            m_repeated.insert(later);
        keepWholes(inReport, false);
        keepWholes(withYears, true);
    }

    void keepWholes(const BestPairs &pairs, bool areOfYears)
    {
        for (const auto &[later, pair] : pairs.all()) {
            Similarity found = similarity(m_candidates[pair.earlier].text, m_candidates[later].text, pair.percent);
            if (areOfYears)
                found.kind = kindOfYears(m_candidates[pair.earlier], m_candidates[later], pair.percent);
            m_found.emplace(Places(later, pair.earlier), found);
        }
    }

    [[nodiscard]] static SimilarKind kindOfYears(const Candidate &earlier, const Candidate &later, int percent)
    {
        const bool hasSameFigures = figuresIn(earlier.text.text) == figuresIn(later.text.text);
        if (!hasSameFigures && withoutFigures(earlier.essence) == withoutFigures(later.essence))
            return SimilarKind::OnlyFigures;
        return hasSameFigures && percent >= kLeastCopied ? SimilarKind::LastYear : SimilarKind::LikeLastYear;
    }

    [[nodiscard]] static Similarity similarity(const SimilarText &first, const SimilarText &second, int percent)
    {
        const bool isOfTwo = !first.unit.isEmpty() && !second.unit.isEmpty() && first.unit != second.unit;
        return {isOfTwo ? SimilarKind::Units : SimilarKind::Repeated, percent, false, first, second};
    }

    /// Of one report. A sentence that an item repeats itself is the rules' business.
    void compareSentences(int begin, int end)
    {
        QList<ComparedText> texts;
        QList<SimilarText> sentences;
        for (int index = begin; index < end && !isCancelled(m_watch); ++index) {
            const SimilarText &whole = m_candidates[index].text;
            for (const TextRange &range : sentencesOf(whole.text)) {
                SimilarText sentence = whole;
                sentence.text = whole.text.mid(range.start, range.length);
                const QString essence = essenceOf(sentence.text, m_formulae);
                if (essence.size() < kShortestSentence)
                    continue;
                texts << ComparedText {essence, index + 1};
                sentences << sentence;
            }
        }
        BestPairs best;
        for (const AlikeTexts &pair : alikeTexts(texts, m_least, m_watch))
            best.offer(pair.second, {pair.first, pair.percent});
        for (const auto &[later, pair] : best.all()) {
            if (m_repeated.contains(texts[later].group - 1))
                continue; // told as a whole
            Similarity found = similarity(sentences[pair.earlier], sentences[later], pair.percent);
            found.isSentence = true;
            keepSentence({texts[later].group - 1, texts[pair.earlier].group - 1}, found);
        }
    }

    /// Of two items the most alike sentence.
    void keepSentence(const Places &places, const Similarity &found)
    {
        const auto [known, isNew] = m_found.emplace(places, found);
        if (!isNew && known->second.percent < found.percent)
            known->second = found;
    }

    const QStringList &m_formulae;
    int m_least;
    ComparisonWatch *m_watch;
    QList<Candidate> m_candidates;
    QSet<int> m_repeated; ///< texts that as wholes are like one before them in their report
    std::map<Places, Similarity> m_found;
};

/// What many reports write alike because they have to.
QStringList formulaeOf(const Terms &terms)
{
    QStringList formulae;
    for (const Term &term : terms.all()) {
        const bool isFixed = term.kind == TermKind::Formula || term.kind == TermKind::Document;
        if (isFixed && !term.right.isEmpty())
            formulae << term.right;
    }
    std::sort(formulae.begin(), formulae.end(),
        [](const QString &a, const QString &b) { return a.size() == b.size() ? a < b : a.size() > b.size(); });
    formulae.removeDuplicates();
    return formulae;
}

/// One report a year, by year.
using Series = QMap<int, ReportSummary>;

/// Those of the organisation up to the report's year: of its edition, or another where a year has no such one. The
/// summaries stand with the newest first.
Series seriesOf(const QList<ReportSummary> &all, const ReportSummary &like)
{
    Series series;
    for (const ReportSummary &summary : all) {
        const int year = summary.year.number();
        if (summary.organisation != like.organisation || summary.year > like.year)
            continue;
        if (!series.contains(year) || summary.edition == like.edition)
            series.insert(year, summary);
    }
    return series;
}

} // namespace

template <>
std::span<const KeyedValue<SimilarKind>> keyedValues<SimilarKind>()
{
    static constexpr std::array kRows {
        KeyedValue<SimilarKind> {SimilarKind::Repeated, QLatin1String("repeated")},
        KeyedValue<SimilarKind> {SimilarKind::Units, QLatin1String("units")},
        KeyedValue<SimilarKind> {SimilarKind::LastYear, QLatin1String("lastYear")},
        KeyedValue<SimilarKind> {SimilarKind::OnlyFigures, QLatin1String("onlyFigures")},
        KeyedValue<SimilarKind> {SimilarKind::LikeLastYear, QLatin1String("likeLastYear")},
    };
    return kRows;
}

QString nameOf(SimilarKind kind)
{
    switch (kind) {
    case SimilarKind::Repeated:
        return QCoreApplication::translate("tasks", "重复");
    case SimilarKind::Units:
        return QCoreApplication::translate("tasks", "两个单位雷同");
    case SimilarKind::OnlyFigures:
        return QCoreApplication::translate("tasks", "只改了数字");
    case SimilarKind::LikeLastYear:
        return QCoreApplication::translate("tasks", "与往年相似");
    case SimilarKind::LastYear:
        break;
    }
    return QCoreApplication::translate("tasks", "照搬往年");
}

QList<Similarity> similaritiesIn(
    const QList<Report> &reports, int leastPercent, const QStringList &formulae, ComparisonWatch *watch)
{
    return Finder(reports, leastPercent, formulae, watch).run();
}

Result<SimilarSearch> prepareSimilar(const Library &library, const Id &report)
{
    NB_TRY(const QList<ReportSummary> summaries, library.reports());
    SimilarSearch search {{}, formulaeOf(loadWordLists().terms)};
    QSet<std::pair<QString, QString>> done;
    for (const ReportSummary &summary : summaries) {
        const std::pair<QString, QString> key(summary.organisation, keyOf(summary.edition));
        if (done.contains(key) || !(report.isNull() || summary.id == report))
            continue;
        done.insert(key);
        SimilarSearch::Series series;
        for (const ReportSummary &ofYear : seriesOf(summaries, summary)) {
            NB_TRY(const Report loaded, library.load(ofYear.id));
            series.reports << loaded;
            if (report.isNull() ? ofYear.edition == summary.edition : ofYear.id == report)
                series.wanted << ofYear.id;
        }
        search.series << series;
    }
    return search;
}

SimilarSearch similarWithin(const Report &report)
{
    return {{{{report}, {report.id}}}, formulaeOf(loadWordLists().terms)};
}

QList<Similarity> findSimilar(const SimilarSearch &search, int leastPercent, ComparisonWatch *watch)
{
    QList<Similarity> found;
    for (const SimilarSearch::Series &series : search.series) {
        for (const Similarity &similarity : similaritiesIn(series.reports, leastPercent, search.formulae, watch)) {
            if (series.wanted.contains(similarity.second.report))
                found << similarity;
        }
    }
    return found;
}

} // namespace nianbao
