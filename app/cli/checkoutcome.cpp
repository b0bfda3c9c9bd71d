// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkoutcome.h"

#include "core/base/wordlist.h"
#include "core/tasks/checktask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/findingslist.h"
#include "core/tasks/ownwordlist.h"
#include "core/tasks/renumbered.h"
#include "core/tasks/wordsaround.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QMap>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QByteArray tabbed(const QStringList &words)
{
    return (words.join(u'\t').replace(u'\n', u' ') + u'\n').toUtf8();
}

/// How many of each level that was looked for.
QJsonObject countsOf(const Findings &findings, Severity least)
{
    QJsonObject counts;
    for (const KeyedValue<Severity> &level : keyedValues<Severity>()) {
        if (level.value >= least)
            counts.insert(QString(level.key), findings.count(level.value));
    }
    return counts;
}

/// What stood there, or what stands there now, so that blanks and nothing at all can be seen.
QString shownText(const QString &text, const QString &ifNone)
{
    if (text.isEmpty())
        return ifNone;
    QString shown;
    qsizetype blanks = 0;
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Format)
            shown += Words::tr("（不可见字符U+%1）").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += character;
        blanks += character.isSpace() ? 1 : 0;
    }
    if (blanks < text.size())
        return shown;
    return blanks == 1 ? Words::tr("（空格）") : Words::tr("（%1个空格）").arg(blanks);
}

/// What --fix has made of a finding.
QString deedText(Mended mended)
{
    switch (mended) {
    case Mended::Yes:
        return Words::tr("已改");
    case Mended::Renumbered:
        return Words::tr("改了号，请核对");
    case Mended::No:
        break;
    }
    return Words::tr("没有改");
}

QString shownChange(const MadeCorrection &change)
{
    return shownText(change.was, Words::tr("（没有）")) + u'\t'
        + shownText(change.correction.text, Words::tr("（删去）"));
}

/// Where changes of one kind were made, each line or heading once: 第4行第12、30字；第6行第3字.
class ChangePlaces {
public:
    void add(const MadeCorrection &change, const ReportPlaces &places)
    {
        ++m_count;
        const MarkedWords words {change.correction.place, change.correction.length, change.correction.cell};
        const FilePlace file = places.inFile(words, change.source);
        if (file.line && file.column) {
            m_isDocument = places.isInDocument();
            m_columns[*file.line] << QString::number(*file.column);
            return;
        }
        const QString path = places.path(words, change.source);
        if (m_timesAt[path]++ == 0)
            m_paths << path;
    }

    [[nodiscard]] QString text() const
    {
        QStringList places;
        for (auto line = m_columns.begin(); line != m_columns.end(); ++line)
            places << (m_isDocument ? Words::tr("第%1段第%2字") : Words::tr("第%1行第%2字"))
                          .arg(QString::number(line.key()), listed(*line));
        for (const QString &path : m_paths) {
            const int times = m_timesAt.value(path);
            places << (times == 1 ? path : QStringLiteral("%1 ×%2").arg(path, QString::number(times)));
        }
        return places.join(Words::tr("；"));
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    bool m_isDocument = false;
    QMap<int, QStringList> m_columns; ///< by line
    QStringList m_paths;
    QHash<QString, int> m_timesAt;
};

} // namespace

/// Below its heading, with as many cells as every other row.
void CheckOutcome::addRow(QStringList cells)
{
    QStringList head {Words::tr("级别"), Words::tr("规则"), Words::tr("位置"), Words::tr("原文"), Words::tr("说明"),
        Words::tr("理由"), Words::tr("改法"), Words::tr("处理")};
    if (m_areIgnoredListed)
        head << Words::tr("忽略的理由") << Words::tr("忽略的人") << Words::tr("忽略的时间");
    if (m_outcome.output.isEmpty())
        m_outcome.output += tabbed(head);
    while (cells.size() < head.size())
        cells << QString();
    m_outcome.output += tabbed(cells);
}

QStringList CheckOutcome::cellsOf(const Finding &finding) const
{
    return {nameOf(finding.severity), finding.rule, m_places.text(markedBy(finding), finding.source),
        quoteInSentence(m_report, finding), finding.message, finding.reason, correctionText(finding)};
}

void CheckOutcome::warn(const WordLists &lists, const QList<Note> &notes)
{
    m_outcome.warnings << lists.notes << notes;
    QJsonObject own {{QStringLiteral("count"), lists.ownWords}};
    if (lists.ownWords > 0) {
        own.insert(QStringLiteral("file"), ownWordsFile());
        m_outcome.warnings << Note {QStringLiteral("words.own"),
            Words::tr("用了我的词表（%1条）：%2；不用它，加 --no-own-words。")
                .arg(QString::number(lists.ownWords), ownWordsFile()),
            {}};
    }
    m_outcome.json.insert(QStringLiteral("ownWords"), own);
}

void CheckOutcome::take(const Findings &findings, const QList<Mended> &mended)
{
    QJsonArray array;
    const QStringList sentences = sentencesAround(m_report, findings.findings);
    for (qsizetype index = 0; index < findings.findings.size(); ++index) {
        const Finding &finding = findings.findings[index];
        QJsonObject object = m_places.json(finding, sentences[index]);
        QString deed;
        if (!mended.isEmpty()) {
            deed = deedText(mended[index]);
            object.insert(QStringLiteral("fixed"), mended[index] == Mended::Yes);
        }
        addRow(cellsOf(finding) + QStringList {deed});
        array.append(object);
    }
    m_outcome.json.insert(QStringLiteral("year"), m_report.year.number());
    m_outcome.json.insert(QStringLiteral("findings"), array);
    m_outcome.json.insert(QStringLiteral("counts"), countsOf(findings, m_options.least));
    m_outcome.message = countsText(findings.findings, m_options.least);
    if (m_options.least > Severity::Hint)
        m_outcome.message += Words::tr("更轻的没有列。");
    if (!m_options.rules.isEmpty())
        m_outcome.message += Words::tr("只用了 %1 条规则。").arg(QString::number(m_options.rules.size()));
}

void CheckOutcome::takeIgnored(const QList<IgnoredHere> &ignored)
{
    m_outcome.json.insert(QStringLiteral("ignoredCount"), int(ignored.size()));
    if (!ignored.isEmpty())
        m_outcome.message += Words::tr("另有 %1 条已忽略。").arg(QString::number(ignored.size()));
    if (!m_areIgnoredListed)
        return;
    QList<Finding> findings;
    for (const IgnoredHere &here : ignored)
        findings << here.finding;
    const QStringList sentences = sentencesAround(m_report, findings);
    QJsonArray array;
    for (qsizetype index = 0; index < ignored.size(); ++index) {
        const IgnoredHere &here = ignored[index];
        const IgnoredFinding &why = here.why;
        const QString when = why.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        addRow(cellsOf(here.finding) + QStringList {Words::tr("已忽略"), why.reason, why.author, when});
        array.append(m_places.json(here, sentences[index]));
    }
    m_outcome.json.insert(QStringLiteral("ignored"), array);
}

void CheckOutcome::takeProofs(const QList<Proof> &proofs)
{
    QJsonArray array;
    const QList<Finding> listed = asFindings(proofs);
    const QStringList sentences = sentencesAround(m_report, listed);
    for (qsizetype index = 0; index < proofs.size(); ++index) {
        const Proof &proof = proofs[index];
        addRow({Words::tr("算得对"), proof.rule, m_places.text(markedBy(proof)),
            quoteInSentence(m_report, listed[index]), proof.sum});
        array.append(m_places.json(proof, sentences[index]));
    }
    m_outcome.json.insert(QStringLiteral("proofs"), array);
}

/// , → ， a hundred times is one line with a hundred places.
void CheckOutcome::listChanges(const QList<MadeCorrection> &changes, const QString &kindOfChange, const QString &member)
{
    QJsonArray array;
    QStringList kinds;
    QHash<QString, ChangePlaces> placesOfKind;
    for (const MadeCorrection &change : changes) {
        const QString kind = shownChange(change);
        ChangePlaces &places = placesOfKind[kind];
        if (places.count() == 0)
            kinds << kind;
        places.add(change, m_places);
        array.append(m_places.json(change));
    }
    for (const QString &kind : std::as_const(kinds)) {
        const ChangePlaces &places = placesOfKind[kind];
        m_outcome.output += tabbed({kindOfChange, kind, Words::tr("%1处").arg(places.count()), places.text()});
    }
    m_outcome.json.insert(member, array);
}

void CheckOutcome::takeChanges(const WrittenCorrections &written, const QString &path)
{
    if (!written.made.isEmpty() || !written.renumbered.isEmpty() || !written.notes.isEmpty()) {
        m_outcome.output += m_outcome.output.isEmpty() ? "" : "\n"; // another table
        m_outcome.output +=
            tabbed({Words::tr("改动"), Words::tr("原来"), Words::tr("现在"), Words::tr("处数"), Words::tr("位置")});
    }
    listChanges(written.made, Words::tr("已改"), QStringLiteral("changes"));
    listChanges(written.renumbered, Words::tr("改号，请核对"), QStringLiteral("renumbered"));
    for (const Note &note : written.notes)
        m_outcome.output += tabbed({Words::tr("读入时"), {}, {}, {}, note.message});
    QJsonArray reading; // once: in the list
    for (const Note &note : written.notes)
        reading.append(QJsonObject {{QStringLiteral("code"), note.code}, {QStringLiteral("message"), note.message}});
    m_outcome.json.insert(QStringLiteral("reading"), reading);
    m_outcome.warnings += written.rebuilt;
    m_outcome.json.insert(QStringLiteral("output"), path);
    if (written.made.isEmpty())
        m_outcome.message += Words::tr("没有有把握的改法。");
    m_outcome.message += Words::tr("改了 %1 处，已写出“%2”。").arg(QString::number(written.made.size()), path);
    m_outcome.message += renumberedText(written.renumbered);
}

void CheckOutcome::takeRemaining(const Findings &findings)
{
    m_outcome.json.insert(QStringLiteral("remaining"), countsOf(findings, m_options.least));
    m_outcome.message += Words::tr("还有：%1").arg(countsText(findings.findings, m_options.least));
}

} // namespace nianbao
