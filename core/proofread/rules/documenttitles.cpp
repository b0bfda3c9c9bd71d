// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/titleparts.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

namespace {

/// Known titles by what they are without issuers and years.
using Editions = QHash<QString, QList<Term>>;

Editions editionsOf(const QList<Term> &documents)
{
    Editions editions;
    for (const Term &document : documents)
        editions[titleParts(document.right).name] << document;
    return editions;
}

QString titleOf(const Term &edition, const QString &issuer)
{
    return edition.right.startsWith(issuer) ? edition.right : issuer + edition.right;
}

/// The edition that has these years, however they are written; null: none.
const Term *editionWith(const QList<Term> &editions, const QString &years)
{
    const auto found = std::find_if(editions.begin(), editions.end(),
        [&](const Term &edition) { return figuresOf(titleParts(edition.right).years) == figuresOf(years); });
    return found == editions.end() ? nullptr : &*found;
}

/// 2015-2020年 as 2015—2020年: which dash it is, another rule says.
QString withDash(QString years)
{
    static const QRegularExpression kDash(QStringLiteral("(?<=\\d|年)[—–~～－-]+(?=\\d)"));
    return years.replace(kDash, QStringLiteral("—"));
}

/// 第八个五年规划 as 第#个五年规划.
QString withoutOrdinal(QString name)
{
    static const QRegularExpression kOrdinal(QStringLiteral("第[一二三四五六七八九十]+个"));
    return name.replace(kOrdinal, QStringLiteral("第#个"));
}

/// 第七个五年规划（2021—2025年）: the years are those of another plan of the row.
const Term *planWith(const Editions &known, const TitleParts &parts)
{
    const QString name = withoutOrdinal(parts.name);
    if (name == parts.name)
        return nullptr;
    for (auto editions = known.cbegin(); editions != known.cend(); ++editions) {
        if (withoutOrdinal(editions.key()) == name) {
            if (const Term *plan = editionWith(*editions, parts.years))
                return plan;
        }
    }
    return nullptr;
}

/// A known title with years that none of its editions has. Local titles begin with their place and are not known.
void checkYears(const PrintedLine &line, TextRange title, const Editions &known, RedPencil &pencil)
{
    const QString text = line.plain.mid(title.start, title.length);
    const TitleParts parts = titleParts(text);
    if (parts.years.isEmpty() || text.count(u'（') != text.count(u'）'))
        return; // an unpaired bracket is another rule's business
    QList<Term> editions = known.value(parts.name);
    const Term *right = editions.isEmpty() ? planWith(known, parts) : editionWith(editions, parts.years);
    if (right && right->right.endsWith(parts.name + withDash(parts.years)))
        return;
    if (right)
        editions = {*right};
    const bool isListed = std::any_of(editions.begin(), editions.end(), [&](const Term &edition) {
        return edition.wrong.contains(parts.name + withDash(parts.years)); // has been told as a wrong word
    });
    if (editions.isEmpty() || isListed)
        return;
    QStringList titles;
    for (const Term &edition : std::as_const(editions))
        titles << QStringLiteral("《%1》").arg(titleOf(edition, parts.issuer));
    Remark remark {ProofreadWords::tr("没有名为“《%1》”的文件。").arg(line.quote(title)),
        ProofreadWords::tr("名称应为：%1").arg(titles.join(QString()))};
    if (editions.size() == 1)
        remark.instead = titleOf(editions.first(), parts.issuer);
    pencil.mark(line, title, remark);
}

/// 《法治政府建设实施纲要》（2021—2025年）: the years are a part of the title.
void checkYearsBehind(const PrintedLine &line, const Editions &known, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "《(?<title>[^《》]{4,60})(?<closed>》(?<years>（\\d{4}年?[—–~～－-]+\\d{4}(?:年度?)?）))(?!》)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TitleParts parts = titleParts(match.captured(u"title"));
        const Term *edition = editionWith(known.value(parts.name), match.captured(u"years"));
        if (edition && parts.years.isEmpty())
            pencil.mark(line, {int(match.capturedStart(u"closed")), int(match.capturedLength(u"closed"))},
                {ProofreadWords::tr("起止年份是文件名称的一部分，应写在书名号里。"),
                    ProofreadWords::tr("名称应为：%1").arg(QStringLiteral("《%1》").arg(edition->right)),
                    titleParts(edition->right).years + u'》'});
    }
}

/// 《…行政复议法》法: the kind once more behind the title. 《行政处罚法》法律文书 and 《条例》办法 are none.
void checkDoubledKinds(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:(?<![办])法》(?<kind>法)(?![律规治制定院学人官庭条理式纪文典])"
                       "|条例》(?<kind2>条例)|办法》(?<kind3>办法)|纲要》(?<kind4>纲要))"
                       "(?!（)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange kind = capturedRange(match, match.lastCapturedIndex());
        pencil.mark(line, kind, {ProofreadWords::tr("书名号后面多了“%1”。").arg(line.quote(kind)), {}, QString()});
    }
}

/// Whether the range is a whole title but for the bodies that issued it: a longer title is another document.
bool isWholeTitle(const QString &text, TextRange range)
{
    const int opened = int(text.lastIndexOf(u'《', range.start));
    if (opened < 0 || range.end() >= text.size() || text[range.end()] != u'》')
        return false;
    const QString before = text.mid(opened + 1, range.start - opened - 1);
    return before.isEmpty() || titleParts(text.mid(opened + 1, range.end() - opened - 1)).issuer == before;
}

/// 制定《…实施方案》, 县政府《…实施方案》: a place's own may be called like a known one.
bool mayBeLocal(const QString &text, int title)
{
    static const QRegularExpression kBefore(QStringLiteral(
        "(?:[省市县区州盟旗镇乡局厅]|我们|本地|政府|街道)[^，。；]{0,8}$|(?:制定|出台|印发|修订|起草|拟定|下发|"
        "发布|公布|审议|通过|编制|研究|转发|代拟|配套|完善)(?![^，。；]{0,3}的《?$)[^，。；]{0,30}$"));
    static const QRegularExpression kState(QStringLiteral("(?:中共中央|国务院)[^，。；]{0,20}$"));
    constexpr int kReach = 40; // characters
    const QString before = text.mid(qMax(0, title - kReach), qMin(title, kReach));
    return !kState.match(before).hasMatch() && kBefore.match(before).hasMatch();
}

/// 《清丰县法治政府建设实施方案（2021—2025年）》 elsewhere in the report, which names its own without the place as
/// well.
bool isLocalElsewhere(const Manuscript &manuscript, const QString &name)
{
    constexpr QStringView kPlaces(u"省市县区州盟旗镇乡局厅");
    const QList<PrintedLine> &lines = manuscript.lines();
    return std::any_of(lines.begin(), lines.end(), [&](const PrintedLine &line) {
        for (int at = int(line.plain.indexOf(name)); at >= 0; at = int(line.plain.indexOf(name, at + 1))) {
            if ((at > 0 && kPlaces.contains(line.plain[at - 1])) || mayBeLocal(line.plain, at))
                return true;
        }
        return false;
    });
}

/// 《法治政府建设实施方案（2015—2020年）》: a known title but for its kind. Not where a place may have one of its own.
void checkKinds(
    const Manuscript &manuscript, const PrintedLine &line, TextRange title, const Editions &known, RedPencil &pencil)
{
    static const QRegularExpression kKind(QStringLiteral("(?:纲要|规划|意见|决定|规定|通知|方案|办法)$"));
    constexpr qsizetype kShortest = 10; // characters
    const TitleParts parts = titleParts(line.plain.mid(title.start, title.length));
    const QRegularExpressionMatch kind = kKind.match(parts.name);
    if (parts.name.size() < kShortest || !kind.hasMatch() || known.contains(parts.name)
        || mayBeLocal(line.plain, title.start))
        return;
    constexpr std::array kWritten {
        u"纲要", u"意见", u"计划"}; // 方案, 办法 and 规定 are what a place makes to carry them out
    for (const char16_t *written : kWritten) {
        const QString right = parts.name.chopped(kind.capturedLength()) + QString::fromUtf16(written);
        const Term *edition = editionWith(known.value(right), parts.years);
        const bool isAction = !right.endsWith(u"计划") || right.endsWith(u"行动计划");
        const bool isWhole =
            edition && isAction && (!parts.years.isEmpty() || right.startsWith(QStringLiteral("关于")));
        if (!isWhole || !titleParts(edition->right).issuer.isEmpty() || isLocalElsewhere(manuscript, parts.name))
            continue;
        pencil.mark(line, title,
            {ProofreadWords::tr("没有名为“《%1》”的文件。").arg(line.quote(title)),
                ProofreadWords::tr("名称应为：%1").arg(QStringLiteral("《%1》").arg(edition->right)),
                titleOf(*edition, parts.issuer), Severity::Warning});
        return;
    }
}

void checkDocumentTitles(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kTitle(QStringLiteral("《([^《》]{4,60})》"));
    QList<Term> all;
    for (const Term &term : manuscript.terms().all()) {
        if (term.kind == TermKind::Document && !term.right.isEmpty())
            all << term;
    }
    const Editions known = editionsOf(all);
    const TermMarking marking {
        TermKind::Document, QT_TRANSLATE_NOOP("proofread", "“%1”不是文件的正式名称。"), Severity::Error, true};
    for (const PrintedLine &line : manuscript.lines()) {
        for (const TermMatch &match : line.terms) {
            const Term &term = manuscript.terms().all()[match.term];
            if (term.kind == TermKind::Document && isWholeTitle(line.plain, {match.start, match.length}))
                markTerm(line, match, term, marking, pencil);
        }
        auto titles = kTitle.globalMatch(line.plain);
        while (titles.hasNext()) {
            const TextRange title = capturedRange(titles.next(), 1);
            checkYears(line, title, known, pencil);
            checkKinds(manuscript, line, title, known, pencil);
        }
        checkYearsBehind(line, known, pencil);
        checkDoubledKinds(line, pencil);
    }
}

} // namespace

Rule documentTitlesRule()
{
    return {QLatin1String("words.document"), QLatin1String("W1"), QT_TRANSLATE_NOOP("proofread", "文件名称"),
        QT_TRANSLATE_NOOP("proofread",
            "引用的基本文件名称、起止年份与正式名称不同，年份落在书名号外面，或者书名号后面多了“法”“条例”。"),
        Severity::Error, kDocumentRules, Strength::Regulation, checkDocumentTitles,
        {
            found(u"贯彻《法治政府建设实施纲要（2015—2025年）》。"),
            found(u"贯彻《法治政府建设实施纲要（2022—2025年）》。", 2022),
            found(u"落实《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2026年）》。", 2022),
            found(u"落实《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2020—2025年）》。", 2022),
            found(u"落实《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025）》。", 2022),
            found(u"落实《中央宣传部、司法部关于开展法治宣传教育的第七个五年规划（2021—2025年）》。", 2022),
            found(u"落实《关于在公民中开展法治宣传教育的第八个五年规划（2021—2025年）》。", 2022),
            found(u"落实《法治政府建设实施纲要》（2021—2025年）、《法治社会建设实施纲要（2020—2025年度）》。", 2022, 2),
            silent(u"落实《清丰县法治政府建设实施方案》（2021—2025年）、《法治政府建设实施纲要》（中发〔2021〕33号）。",
                2022),
            silent(u"印发《清丰县关于开展法治宣传教育的第七个五年规划（2021—2025年）》。", 2022),
            found(u"深入实施《中华人民共和国行政复议法》法，学习《信访工作条例》条例。", 2024, 2),
            silent(u"学习《行政复议法》法律文书、《行政处罚法》法条和《条例》办法，执行《规定》规定的程序。", 2024),
            silent(u"落实《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025年）》。", 2022),
            silent(u"贯彻《法治政府建设实施纲要（2015-2020年）》《法治政府建设实施纲要（2015～2020年）》。"),
            silent(u"贯彻《法治政府建设实施纲要（2015—2020年）》。"),
            found(u"认真落实《法治政府建设实施方案（2015—2020年）》。2025年是《法治政府建设实施方案（2021—2025年）》的"
                  u"收官"
                  u"之年。",
                2024, 2),
            found(u"落实《提升行政执法质量三年行动方案（2023—2025年）》。", 2024),
            found(u"执行中共中央办公厅、国务院办公厅印发的《关于实行国家机关“谁执法谁普法”普法责任制的通知》。", 2017),
            silent(u"制定《法治政府建设实施方案（2021—2025年）》，落实省《法治政府建设实施方案（2021—2025年）》，"
                   u"县委办印发《关于实行国家机关“谁执法谁普法”普法责任制的通知》《清丰县法治政府建设实施方案（2021—"
                   u"2025年）》，执行《法治政府建设实施方案》。",
                2022),
            silent(
                u"印发《静海区法治政府建设实施方案（2021—2025年）》。深入落实《法治政府建设实施方案（2021—2025年）》。",
                2022),
            silent(u"印发《静海区法治政府建设实施纲要（2022—2025年）》。", 2022),
            silent(u"印发《清丰县法治政府建设工作要点》《全民健身计划（2018—2020年）》。"),
            silent(u"贯彻《法治政府建设实施纲要》。"),
        }};
}

} // namespace nianbao
