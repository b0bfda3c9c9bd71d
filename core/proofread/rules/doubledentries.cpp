// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

namespace nianbao {

namespace {

/// What stands between two 、, or between one and the mark that begins or ends the list.
QList<TextRange> entriesOf(const QString &text, TextRange list)
{
    QList<TextRange> entries;
    int start = list.start;
    for (int position = list.start; position <= list.end(); ++position) {
        if (position < list.end() && text[position] != u'、')
            continue;
        entries << TextRange {start, position - start};
        start = position + 1;
    }
    return entries;
}

/// The lists of a text: what stands between two other marks, where 、 is in it.
QList<TextRange> listsOf(const QString &text)
{
    constexpr QStringView kEnds(u"，。；：！？（）()【】\n\t");
    QList<TextRange> lists;
    int start = 0;
    bool isList = false;
    for (int position = 0; position <= int(text.size()); ++position) {
        if (position < int(text.size()) && !kEnds.contains(text[position])) {
            isList = isList || text[position] == u'、';
            continue;
        }
        if (isList)
            lists << TextRange {start, position - start};
        start = position + 1;
        isList = false;
    }
    return lists;
}

/// Words that may be said twice: figures, 边查、边改, names in 《》, and what is no more than one character.
bool mayComeAgain(const QString &entry)
{
    static const QRegularExpression kForm(
        QStringLiteral("^.?$|[\\d■]|^[一二三四五六七八九十百千万]+|^[边再又各每]|[^一-龥“”A-Za-z+]"));
    return kForm.match(entry).hasMatch();
}

/// 涉及市场监管: the first entry of a list behind the verb that governs all of it. Empty: the whole is the entry.
QString withoutVerb(const QString &entry)
{
    static const QRegularExpression kVerb(QStringLiteral(
        "^[一-龥]*?(?:涉及|包括|涵盖|覆盖|围绕|聚焦|针对|会同|联合|协调|组织|履行|坚持|落实|推行|执行|严格|经过|经|"
        "做好|抓好|强化|加强|推进|推动|开展|完善|健全|整合|在|对|由|与|和|将|把|为|按照|通过|以|及|等|是|有)"));
    const QRegularExpressionMatch match = kVerb.match(entry);
    return match.hasMatch() ? entry.mid(match.capturedLength()) : entry;
}

/// 市场监管等领域, 市场监管和应急: the last entry before what goes on behind the list.
QString withoutTail(const QString &entry)
{
    static const QRegularExpression kTail(QStringLiteral("(?:等|以及|和|及|各|五|六|七|八|九|四|三|的)[一-龥]*$"));
    constexpr qsizetype kLongest = 60; // characters: a longer one is no name
    const QRegularExpressionMatch match = kTail.match(entry.left(entry.size() <= kLongest ? kLongest : 0));
    return match.hasMatch() ? entry.left(match.capturedStart()) : entry;
}

/// The entries of one list as they are read.
class EntryReader {
public:
    explicit EntryReader(const QString &first)
        : m_first(first)
    {
        m_seen << first << withoutVerb(first);
    }

    /// Whether it stood here before, itself or at the end of the first entry, behind what leads to the list.
    [[nodiscard]] bool knows(const QString &entry) const
    {
        constexpr qsizetype kSure = 4; // characters: less may end another word
        return !mayComeAgain(entry) && (m_seen.contains(entry) || (entry.size() >= kSure && m_first.endsWith(entry)));
    }

    void add(const QString &entry) { m_seen.insert(entry); }

    /// What of the last entry stood here before, where it goes on as a sentence does: 食品安全的企业86家.
    [[nodiscard]] QString knownIn(const QString &last) const
    {
        static const QRegularExpression kGoesOn(
            QStringLiteral("^(?:的|[\\d■]|参加|参与|联合|共同|牵头|配合|列席|出席|组成|负责|开展|进行|(?:工作)?(?:制度|"
                           "机制|程序|要求)$)"));
        constexpr qsizetype kLongest = 16; // characters
        for (qsizetype length = 2; length <= qMin(kLongest, last.size() - 1); ++length) {
            if (knows(last.left(length)) && kGoesOn.match(last.mid(length)).hasMatch())
                return last.left(length);
        }
        return {};
    }

private:
    QString m_first;
    QSet<QString> m_seen;
};

void checkList(const PrintedLine &line, TextRange list, RedPencil &pencil)
{
    const QList<TextRange> entries = entriesOf(line.open, list);
    EntryReader reader(line.open.mid(entries.first().start, entries.first().length));
    for (qsizetype index = 1; index < entries.size(); ++index) {
        const TextRange entry = entries[index];
        const bool isLast = index + 1 == entries.size();
        const QString text = line.open.mid(entry.start, entry.length);
        QString twice = isLast ? withoutTail(text) : text;
        if (!reader.knows(twice))
            twice = isLast ? reader.knownIn(text) : QString();
        if (!twice.isEmpty())
            pencil.mark(
                line, {entry.start, int(twice.size())}, {ProofreadWords::tr("“%1”在这一串里列了两次。").arg(twice)});
        reader.add(text);
    }
}

void checkDoubledEntries(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        const QList<TextRange> lists = listsOf(line.open);
        for (const TextRange &list : lists)
            checkList(line, list, pencil);
    }
}

} // namespace

Rule doubledEntriesRule()
{
    return {QLatin1String("words.doubledEntry"), QLatin1String("W8"), QT_TRANSLATE_NOOP("proofread", "重复列举"),
        QT_TRANSLATE_NOOP("proofread", "用顿号连起来的一串词语里，同一个列了两次。"), Severity::Warning, kEditing,
        Strength::Practice, checkDoubledEntries,
        {
            found(u"严格履行公众参与、合法性审查、合法性审查、集体讨论决定程序。"),
            found(u"整合市场监管、交通运输、农业、市场监管等领域执法队伍。"),
            found(u"重点检查涉及食品安全、安全生产、食品安全的企业86家。"),
            found(u"培训执法人员、法制审核人员、执法人员3期。"),
            silent(u"整合市场监管、交通运输、农业、文化等领域执法队伍。"),
            silent(u"城关镇受理3件、办结3件，东风乡受理3件、办结3件、转送3件。"),
            silent(u"城关镇（东村、西村）、东风乡（东村、北村）的案卷已归档。"),
            silent(u"边查、边改、边查，县公安局、市公安局、公安局督察大队，县政府、县政府办公室。"),
            silent(u"县委书记、县长、常务副县长，各级各部门、各乡镇、各村居，修改3件、废止3件、宣布失效3件。"),
            silent(u"落实《行政处罚法》、《行政许可法》、《行政强制法》，评查行政处罚、行政许可、行政强制案卷。"),
        }};
}

} // namespace nianbao
