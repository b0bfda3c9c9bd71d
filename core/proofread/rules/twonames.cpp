// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// A name as often as it stands in the report, with the first place.
struct UsedName {
    QString name;
    const PrintedLine *line = nullptr;
    TextRange range;
    int times = 0;
    QString number {}; ///< what stands in brackets behind it: （清政发〔2018〕3号）, （2018年3月5日印发）
};

/// A wrong word of the word lists is told by its own rule.
bool isKnownFault(const PrintedLine &line, TextRange range)
{
    return std::any_of(line.terms.begin(), line.terms.end(),
        [&](const TermMatch &match) { return match.start < range.end() && range.start < match.start + match.length; });
}

/// The brackets directly behind a title, if they have a number.
QString numberBehind(const QString &text, int end)
{
    constexpr int kLongest = 40; // characters
    static const QRegularExpression kForm(QStringLiteral("^》（(?!以下)([^（）]*\\d[^（）]*)）"));
    return kForm.match(text.mid(end, kLongest)).captured(1);
}

QList<UsedName> namesIn(const Manuscript &manuscript, const QRegularExpression &form)
{
    constexpr qsizetype kMost = 400; // different ones: beyond it nobody compares each with each
    QList<UsedName> names;
    QHash<QString, qsizetype> known;
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = form.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(1);
            if (isKnownFault(line, capturedRange(match, 1)))
                continue;
            if (const auto at = known.constFind(name); at != known.constEnd()) {
                ++names[*at].times;
            } else if (names.size() < kMost) {
                known.insert(name, names.size());
                names << UsedName {
                    name, &line, capturedRange(match, 1), 1, numberBehind(line.plain, int(match.capturedEnd(1)))};
            }
        }
    }
    return names;
}

/// Characters by which names that are alike really differ: numbers, places, directions, kinds of document.
bool tellsApart(QChar character)
{
    return character.isDigit()
        || QStringView(u"〇零一二三四五六七八九十百省市县区州镇乡村局上下中东南西北新旧老大小内外公私男女规细")
               .contains(character);
}

/// Whether the names differ by one character that was changed, lost or put in, and that tells nothing apart.
bool areOneName(const QString &a, const QString &b)
{
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto [in, out] = std::mismatch(longer.begin(), longer.end(), shorter.begin(), shorter.end());
    if (in == longer.end() || in + 1 == longer.end())
        return false; // 通知 and 通报 are two papers
    const bool changed = longer.size() == shorter.size();
    const bool sameRest = std::equal(in + 1, longer.end(), changed ? out + 1 : out, shorter.end());
    return sameRest && !tellsApart(*in) && !(changed && tellsApart(*out));
}

/// 《…程序规定》 and 《…程序规则》 with one number, or one of them again and again: one character is another.
bool areOneDocument(const UsedName &first, const UsedName &second)
{
    const QString &a = first.name;
    const QString &b = second.name;
    if (a.size() != b.size())
        return false;
    const auto [in, out] = std::mismatch(a.begin(), a.end(), b.begin());
    if (in == a.end() || !std::equal(in + 1, a.end(), out + 1) || in->isDigit())
        return false;
    if (!first.number.isEmpty() && first.number == second.number)
        return true;
    static const QStringList kRules {
        QStringLiteral("规定"), QStringLiteral("规则"), QStringLiteral("规程"), QStringLiteral("规范")};
    return (first.times > 1 || second.times > 1) && kRules.contains(a.right(2)) && kRules.contains(b.right(2));
}

void markSecond(const UsedName &first, const UsedName &second, RedPencil &pencil)
{
    const UsedName &odd = first.times < second.times ? first : second;
    const UsedName &other = first.times < second.times ? second : first;
    pencil.mark(*odd.line, odd.range,
        {ProofreadWords::tr("“%1”和文中的“%2”像是同一个名称的两种写法。").arg(odd.name, other.name)});
}

/// 《…程序规定》 and 《…程序规则》.
void checkNames(const Manuscript &manuscript, const QRegularExpression &form, RedPencil &pencil)
{
    const QList<UsedName> names = namesIn(manuscript, form);
    for (qsizetype first = 0; first < names.size(); ++first) {
        for (qsizetype second = first + 1; second < names.size(); ++second) {
            if (areOneName(names[first].name, names[second].name) || areOneDocument(names[first], names[second]))
                markSecond(names[first], names[second], pencil);
        }
    }
}

/// 重大行政处罚备案制度 and 重大行政处罚报备审查制度: words for one thing behind the same six characters.
void checkFilings(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<what>[一-龥]{6})(?<how>备案审查|报备审查|备案|报备)制度"));
    QHash<QString, UsedName> known; ///< by what is filed
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const UsedName used {match.captured(), &line, capturedRange(match), 1};
            const auto before = known.constFind(match.captured(u"what"));
            if (before == known.constEnd())
                known.insert(match.captured(u"what"), used);
            else if (before->name != used.name)
                markSecond(*before, used, pencil);
        }
    }
}

void checkTwoNames(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kTitle(QStringLiteral("《([^《》]{6,60})》"));
    static const QRegularExpression kQuoted(
        QStringLiteral("“([一-龥]{6,16})”")); // 一网通办 and 一窗通办 are two things
    checkNames(manuscript, kTitle, pencil);
    checkNames(manuscript, kQuoted, pencil);
    checkFilings(manuscript, pencil);
}

} // namespace

Rule twoNamesRule()
{
    return {QLatin1String("words.twoNames"), QLatin1String("W12"), QT_TRANSLATE_NOOP("proofread", "一事两名"),
        QT_TRANSLATE_NOOP("proofread", "同一个文件、制度或者引号里的名称，在文中有两种只差一字的写法。"),
        Severity::Hint, kEditing, Strength::Practice, checkTwoNames,
        {
            found(u"执行重大行政处罚备案制度，落实重大行政处罚报备审查制度。"),
            found(u"印发《清丰县重大行政决策程序规定》。执行《清丰县重大行政决策的程序规定》。"),
            found(u"落实“一窗受理集成服务”，推广“一窗受里集成服务”。"),
            found(u"印发《清丰县行政决策程序规定》（清政发〔2018〕3号）。对照《清丰县行政决策程序规则》（清政发〔2018〕"
                  u"3号）评估。"),
            found(u"落实《清丰县行政决策程序规定》，执行《清丰县行政决策程序规定》，对照《清丰县行政决策程序规则》。"),
            silent(u"印发《清丰县行政决策程序规定》（清政发〔2018〕3号）和《清丰县行政决策程序规则》（清政发〔2018〕4号"
                   u"）。"),
            silent(u"落实《清丰县行政决策程序规定》《清丰县行政执法程序规定》，执行《清丰县行政决策程序规定》。"),
            silent(u"印发《清丰县2017年普法工作要点》（清政办〔2018〕3号附件）《清丰县2018年普法工作要点》（清政办〔201"
                   u"8〕3号附件）。"),
            silent(u"印发《清丰县第一季度工作安排》《清丰县第二季度工作安排》。"),
            silent(u"推行“一网通办”“一窗通办”“全程网办”“全程代办”，落实“法律明白人”制度。"),
            silent(u"实现“一次办妥”，推行“最多跑一趟”“最多跑一回”“集成办理一件事”“集成办理两件事”。"),
            silent(u"印发《关于开展案卷评查的通知》和《关于开展案卷评查的通报》。"),
            silent(u"执行《河南省行政执法条例》《濮阳市法治宣传条例》，落实规范性文件备案制度、重大行政处罚备案制度。"),
        },
        {QLatin1String("numbers.yearMark"), QLatin1String("words.document")}};
}

} // namespace nianbao
