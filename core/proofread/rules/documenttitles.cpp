// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// A title without its years: 法治政府建设实施纲要.
QString withoutYears(const QString &title)
{
    static const QRegularExpression kYears(QStringLiteral("[（(]?\\d{4}年?[—–~～-]+\\d{4}年?[）)]?$"));
    return QString(title).remove(kYears);
}

/// A title without the bodies that issued it: 中央宣传部、司法部关于…的规划.
QString withoutIssuers(QString title)
{
    static const QRegularExpression kIssuers(
        QStringLiteral("^(?:(?:中共中央|国务院)(?:办公厅)?|中央宣传部|司法部|全国普法办|、)+(?=关于)"));
    return title.remove(kIssuers);
}

/// 2015-2020年 as 2015—2020年.
QString withDash(QString title)
{
    static const QRegularExpression kDash(QStringLiteral("(?<=\\d|年)[—–~～－-]+(?=\\d)"));
    return title.replace(kDash, QStringLiteral("—"));
}

/// Known titles by what they are without their years.
QHash<QString, QList<Term>> titlesByName(const QList<Term> &documents)
{
    QHash<QString, QList<Term>> titles;
    for (const Term &document : documents)
        titles[withoutYears(document.right)] << document;
    return titles;
}

/// A known title with years that none of its editions has. Local titles begin with their place and are not known.
void checkYears(const PrintedLine &line, const QHash<QString, QList<Term>> &known, RedPencil &pencil)
{
    static const QRegularExpression kTitle(QStringLiteral("《([^《》]{4,60})》"));
    auto matches = kTitle.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString title = withoutIssuers(withDash(match.captured(1))); // which dash it is, another rule says
        const QString name = withoutYears(title);
        if (name == title || title.count(u'（') != title.count(u'）'))
            continue; // an unpaired bracket is another rule's business
        const QList<Term> editions = known.value(name);
        const bool right = editions.isEmpty()
            || std::any_of(editions.begin(), editions.end(),
                [&](const Term &edition) { return edition.right == title || edition.wrong.contains(title); });
        if (right)
            continue;
        QStringList titles;
        for (const Term &edition : editions)
            titles << QStringLiteral("《%1》").arg(edition.right);
        Remark remark {ProofreadWords::tr("没有名为“%1”的文件。").arg(match.captured()),
            ProofreadWords::tr("名称应为：%1").arg(titles.join(QString()))};
        if (editions.size() == 1)
            remark.instead = editions.first().right;
        pencil.mark(line, {int(match.capturedEnd(1) - title.size()), int(title.size())}, remark);
    }
}

void checkDocumentTitles(const Manuscript &manuscript, RedPencil &pencil)
{
    QList<Term> all;
    for (const Term &term : manuscript.terms().all()) {
        if (term.kind == TermKind::Document && !term.right.isEmpty())
            all << term;
    }
    const QHash<QString, QList<Term>> known = titlesByName(all);
    const TermMarking marking {
        TermKind::Document, QT_TRANSLATE_NOOP("proofread", "“%1”不是文件的正式名称。"), Severity::Error, true};
    for (const PrintedLine &line : manuscript.lines()) {
        for (const TermMatch &match : line.terms) {
            const Term &term = manuscript.terms().all()[match.term];
            const int end = match.start + match.length;
            const bool whole = match.start > 0 && end < int(line.plain.size()) && line.plain[match.start - 1] == u'《'
                && line.plain[end] == u'》'; // a longer title is another document
            if (term.kind == TermKind::Document && whole)
                markTerm(line, match, term, marking, pencil);
        }
        checkYears(line, known, pencil);
    }
}

} // namespace

Rule documentTitlesRule()
{
    return {QLatin1String("words.document"), QLatin1String("W1"), QT_TRANSLATE_NOOP("proofread", "文件名称"),
        QT_TRANSLATE_NOOP("proofread", "引用的基本文件名称、起止年份与正式名称不同。"), Severity::Error, kDocumentRules,
        Strength::Regulation, checkDocumentTitles,
        {
            found(u"贯彻《法治政府建设实施纲要（2015—2025年）》。"),
            found(u"贯彻《法治政府建设实施纲要（2022—2025年）》。", 2022),
            found(u"落实《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2026年）》。", 2022),
            silent(u"落实《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025年）》。", 2022),
            silent(u"贯彻《法治政府建设实施纲要（2015-2020年）》《法治政府建设实施纲要（2015～2020年）》。"),
            silent(u"贯彻《法治政府建设实施纲要（2015—2020年）》。"),
            silent(u"印发《静海区法治政府建设实施纲要（2022—2025年）》。", 2022),
            silent(u"印发《清丰县法治政府建设工作要点》《全民健身计划（2018—2020年）》。"),
            silent(u"贯彻《法治政府建设实施纲要》。"),
        }};
}

} // namespace nianbao
