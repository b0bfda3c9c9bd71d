// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/ownwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr int kLongestWord = 50; // characters
constexpr int kLongestNote = 200;

struct OwnWordTexts {
    Q_DECLARE_TR_FUNCTIONS(proofread)
};

bool isOneLine(const QString &text, int longest)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return text.size() <= longest && std::none_of(text.cbegin(), text.cend(), isControl);
}

QString faultOfException(const OwnWord &entry)
{
    for (const QString &longer : entry.except) {
        if (!isOneLine(longer, kLongestWord))
            return OwnWordTexts::tr("“除外”里的词应是一行，最多%1字。").arg(QString::number(kLongestWord));
        if (longer.contains(u'；') || longer.contains(u';'))
            return OwnWordTexts::tr("“除外”里的词不能有分号。");
        if (longer == entry.word || !longer.contains(entry.word))
            return OwnWordTexts::tr("“除外”里的“%1”应是含有“%2”的更长的词。").arg(longer, entry.word);
    }
    return {};
}

/// Where the right text holds the wrong one, it is no fault itself.
QStringList exceptionsOf(const OwnWord &entry)
{
    QStringList longer = entry.except;
    if (entry.right.contains(entry.word))
        longer << entry.right;
    return longer;
}

Term termOf(const OwnWord &entry, qsizetype number)
{
    Term term;
    term.key = QStringLiteral("own.%1").arg(number);
    term.kind = TermKind::Own;
    term.right = entry.right;
    term.wrong = {entry.word};
    term.level = Severity::Warning;
    term.source = OwnWordTexts::tr("我的词表");
    if (!entry.note.isEmpty())
        term.source = OwnWordTexts::tr("我的词表，%1").arg(entry.note);
    return term;
}

bool isAboutSame(const OwnWord &one, const OwnWord &other)
{
    return one.kind == other.kind && one.word == other.word && one.rule == other.rule;
}

} // namespace

template <>
std::span<const KeyedValue<OwnWordKind>> keyedValues<OwnWordKind>()
{
    static constexpr std::array kRows {
        KeyedValue<OwnWordKind> {OwnWordKind::Change, QLatin1String("change")},
        KeyedValue<OwnWordKind> {OwnWordKind::Never, QLatin1String("never")},
    };
    return kRows;
}

OwnWords joined(OwnWords present, const OwnWords &added)
{
    for (const OwnWord &word : added) {
        const auto same = std::find_if(
            present.begin(), present.end(), [&](const OwnWord &other) { return isAboutSame(other, word); });
        if (same == present.end())
            present << word;
        else
            *same = word;
    }
    return present;
}

QString joiningText(const OwnWords &present, const OwnWords &added)
{
    int fresh = 0;
    int same = 0;
    QStringList replaced;
    for (const OwnWord &word : added) {
        const auto before = std::find_if(
            present.begin(), present.end(), [&](const OwnWord &other) { return isAboutSame(other, word); });
        fresh += before == present.end() ? 1 : 0;
        same += before != present.end() && *before == word ? 1 : 0;
        if (before != present.end() && *before != word)
            replaced << word.word;
    }
    QStringList parts;
    if (fresh > 0)
        parts << OwnWordTexts::tr("新增%1条").arg(fresh);
    if (!replaced.isEmpty())
        parts << OwnWordTexts::tr("替换%1条：%2")
                     .arg(QString::number(replaced.size()), replaced.join(QStringLiteral("、")));
    if (same > 0)
        parts << OwnWordTexts::tr("相同%1条").arg(same);
    return parts.isEmpty() ? OwnWordTexts::tr("文件里没有词。")
                           : OwnWordTexts::tr("%1。").arg(parts.join(OwnWordTexts::tr("；")));
}

QString faultOf(const OwnWord &entry, const OwnWords &others)
{
    if (entry.word.trimmed().isEmpty())
        return OwnWordTexts::tr("没有写词。");
    if (!isOneLine(entry.word, kLongestWord) || !isOneLine(entry.right, kLongestWord))
        return OwnWordTexts::tr("词应是一行，最多%1字。").arg(QString::number(kLongestWord));
    if (!isOneLine(entry.note, kLongestNote))
        return OwnWordTexts::tr("说明应是一行，最多%1字。").arg(QString::number(kLongestNote));
    if (entry.kind == OwnWordKind::Never && !(entry.right.isEmpty() && entry.except.isEmpty()))
        return OwnWordTexts::tr("“不提示”的词不写“改为”和“除外”。");
    if (entry.kind == OwnWordKind::Change && !entry.rule.isEmpty())
        return OwnWordTexts::tr("“要改”的词不写规则。");
    if (entry.right == entry.word)
        return OwnWordTexts::tr("“改为”和词一样。");
    if (std::any_of(others.begin(), others.end(), [&](const OwnWord &other) { return isAboutSame(other, entry); }))
        return OwnWordTexts::tr("“%1”前面已经有了。").arg(entry.word);
    return faultOfException(entry);
}

Terms withOwnWords(const QList<Term> &shipped, const OwnWords &own)
{
    QList<Term> terms;
    QList<NeverTold> never;
    for (const OwnWord &entry : own) {
        if (entry.kind == OwnWordKind::Never) {
            never << NeverTold {entry.word, entry.rule};
            continue;
        }
        terms << termOf(entry, terms.size() + 1);
        for (const QString &longer : exceptionsOf(entry))
            never << NeverTold {longer, QString(kOwnWordsRule)};
    }
    return Terms(terms.isEmpty() ? shipped : terms + shipped, never); // without own words they share their memory
}

} // namespace nianbao
