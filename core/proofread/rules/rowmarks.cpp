// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/totalledrows.h"
#include "core/proofread/sources.h"
#include "core/proofread/sums/sums.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

void markPause(const PrintedLine &line, TextRange mark, RedPencil &pencil)
{
    pencil.mark(line, mark,
        {ProofreadWords::tr("并列的各项之间混用了“%1”和顿号。").arg(line.quote(mark)), {}, QStringLiteral("、")});
}

void markComma(const PrintedLine &line, int mark, RedPencil &pencil)
{
    pencil.mark(
        line, {mark, 1}, {ProofreadWords::tr("并列的各项之间用的是逗号，只有这里是顿号。"), {}, QStringLiteral("，")});
}

/// The marks between the parts of a row; empty where anything else stands there.
QList<int> marksBetween(const QString &text, const QList<Quantity> &parts)
{
    QList<int> marks;
    for (qsizetype index = 1; index < parts.size(); ++index) {
        const int end = parts[index - 1].range.end();
        if (parts[index].subject.start != end + 1 || parts[index].subject.length < 2
            || !QStringView(u"、，；").contains(text[end]))
            return {};
        marks << end;
    }
    return marks;
}

/// 一审52件、二审29件；再审3件: a semicolon ends the list for who adds it up. With what follows it is the total.
void goOnBeyondMark(const PrintedLine &line, Sum &sum)
{
    constexpr qsizetype kMost = 12;
    auto next = firstFrom(line.quantities, sum.parts.last().range.end());
    while (sum.isLess() && next != line.quantities.end() && next->isOfKind(sum.total) && sum.parts.size() < kMost)
        sum.parts << *next++;
}

/// 警告处分3人、记过处分2人，批评教育2人: what the parts before are in common, the one behind the comma is not.
bool isOfOtherKind(const PrintedLine &line, const Sum &sum, QList<Quantity>::const_iterator part)
{
    constexpr qsizetype kKind = 2; // characters
    const auto endOf = [&](const Quantity &quantity) {
        static const QRegularExpression kLead(QStringLiteral("^(?:其中|给予)+"));
        const QString words = line.open.mid(quantity.subject.start, quantity.subject.length).remove(kLead);
        return words.size() >= 2 * kKind ? words.right(kKind) : QString(); // 受理, 不予受理 are deeds
    };
    const QString kind = endOf(sum.parts.first());
    return !kind.isEmpty() && part - sum.parts.begin() == kKind && endOf(*part) != kind
        && std::all_of(sum.parts.begin(), part, [&](const Quantity &each) { return endOf(each) == kind; });
}

/// 9件中，审结8件，分别为维持5件、撤销1件、终止2件，未审结1件: the parts before the mark are a group of their own,
/// which the count before them tells.
bool closesGroup(const PrintedLine &line, const Sum &sum, int mark)
{
    const auto part = firstFrom(sum.parts, mark);
    const auto first = firstFrom(line.quantities, sum.parts.first().range.start);
    if (part - sum.parts.begin() < 2 || first == line.quantities.begin())
        return false;
    const Quantity &before = *std::prev(first);
    double group = 0;
    std::for_each(sum.parts.begin(), part, [&](const Quantity &each) { group += each.value; });
    return before.value == group && before.value != sum.total.value && before.isOfKind(sum.parts.first());
}

/// 警告214人，因情节轻微等依法不予处罚157人: what follows the comma has a verb of its own.
bool mayBeClause(const PrintedLine &line, const Sum &sum, int mark)
{
    if (closesGroup(line, sum, mark))
        return true;
    constexpr int kLongest = 12; // characters of a name
    constexpr int kShort = 4; // 取消18项、变更67项: these verbs are names
    const auto part = firstFrom(sum.parts, mark);
    if (line.open[mark] != u'，' || part == sum.parts.end())
        return false;
    static const QRegularExpression kRest(QStringLiteral(
        "^(?:其余|其他|其它|另|尚|仍|未(?=[审办裁结])|正在|暂|继续|有|结转|转入|原告|申请人|当事人|对方|法院|"
        "(?:(?:20\\d\\d)?年)?又|(?:20\\d\\d)?年(?:再|新[建增设]|另|已))"));
    const auto wordsOf = [&](const Quantity &each) { return line.open.mid(each.subject.start, each.subject.length); };
    const QString words = wordsOf(*part);
    const bool isOfWhich = words.endsWith(u'的') && !wordsOf(sum.parts.first()).endsWith(u'的');
    return words.size() > kLongest || isOfWhich || kRest.match(words).hasMatch()
        || (words.size() > kShort && beginsClause(words) && !words.startsWith(u'不')) || isOfOtherKind(line, sum, part);
}

/// Whether of three counts in a row the marks between are not the same: asked before anything is added up.
bool mayHaveOtherMark(const PrintedLine &line)
{
    const QList<Quantity> &counts = line.quantities;
    bool isPause = false;
    bool isOther = false;
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const int end = counts[index - 1].range.end();
        if (counts[index].subject.start != end + 1 || !counts[index].isCount()) {
            isPause = false;
            isOther = false;
            continue;
        }
        isPause |= line.open[end] == u'、';
        isOther |= QStringView(u"，；").contains(line.open[end]);
        if (isPause && isOther)
            return true;
    }
    return false;
}

/// 61起，74起、68起，33起: one 、 among commas; or commas among 、. Each mark once.
class RowMarks {
public:
    RowMarks(const PrintedLine &line, RedPencil &pencil)
        : m_line(line)
        , m_pencil(pencil)
    {
    }

    void check(const Sum &sum)
    {
        constexpr qsizetype kMany = 3; // marks
        const QList<int> marks = marksBetween(m_line.open, sum.parts);
        const auto isPause = [&](int mark) { return m_line.open[mark] == u'、'; };
        const qsizetype pauses = std::count_if(marks.begin(), marks.end(), isPause);
        if (pauses == 1 && marks.size() >= kMany) {
            const int mark = *std::find_if(marks.begin(), marks.end(), isPause);
            if (isNew(mark))
                markComma(m_line, mark, m_pencil);
        }
        if (pauses == marks.size() || pauses * 2 < marks.size())
            return;
        for (const int mark : marks) {
            if (!isPause(mark) && !mayBeClause(m_line, sum, mark) && isNew(mark))
                markPause(m_line, {mark, 1}, m_pencil);
        }
    }

private:
    bool isNew(int mark)
    {
        if (m_told.contains(mark))
            return false;
        m_told << mark;
        return true;
    }

    const PrintedLine &m_line;
    RedPencil &m_pencil;
    QList<int> m_told;
};

/// 一审52件；二审29件、再审3件, which make the total: between parts of one sum only one kind of mark stands.
void checkParts(const PrintedLine &line, RedPencil &pencil)
{
    constexpr qsizetype kFewest = 3;
    if (!mayHaveOtherMark(line))
        return;
    RowMarks marks(line, pencil);
    QList<Sum> sums = sumsIn(line.open, line.quantities);
    for (Sum &sum : sums) {
        if (sum.isProduct || sum.hasTakenAway())
            continue;
        goOnBeyondMark(line, sum);
        if (sum.parts.size() >= kFewest && !sum.isMore() && !sum.isLess())
            marks.check(sum);
    }
    for (const Sum &sum : totalledRowsIn(line))
        marks.check(sum);
}

/// What the commas of a line have on their sides: most lines have nothing that the forms below look for.
struct CommaSides {
    bool isSameEnd = false; ///< 人员结构，知识结构
    bool isSameStart = false; ///< 网上审批，网上监督
    bool isBody = false; ///< 派出所，
};

CommaSides commaSides(const QString &text)
{
    constexpr QStringView kBodies = u"所队局站园场廊室馆厅院校";
    constexpr int kWord = 4; // characters
    CommaSides sides;
    for (qsizetype at = text.indexOf(u'，'); at >= 0; at = text.indexOf(u'，', at + 1)) {
        sides.isBody |= at > 0 && kBodies.contains(text[at - 1]);
        if (at < kWord || at + kWord >= text.size())
            continue;
        sides.isSameStart |= text[at - kWord] == text[at + 1] && text[at - kWord + 1] == text[at + 2];
        const QStringView behind = QStringView(text).mid(at + kWord - 1, kWord);
        sides.isSameEnd |= behind.contains(QStringView(text).mid(at - 2, 2));
    }
    return sides;
}

/// 风险评估、合法性审查；集体讨论决定作为必经程序: a semicolon where the list goes on to what gathers it.
void checkNames(const PrintedLine &line, const CommaSides &sides, RedPencil &pencil)
{
    static const QRegularExpression kWithin(
        QStringLiteral("(?<=、)[一-龥“”]{2,8}(?<mark>；)(?<right>[一-龥“”]{2,8}?)(?=(?:、[一-龥“”]{2,10})*?"
                       "(?:等|作为|相结合|[三四五六七八九十]个))"));
    static const QRegularExpression kFirst(QStringLiteral("(?:^|[，。；：])(?<left>[一-龥”]{2,12})(?<mark>；)(?<right>["
                                                          "一-龥]{2,8})(?=(?:、[一-龥]{2,8}?){1,6}?等(?!等|，|。))"));
    static const QRegularExpression kKind(
        QStringLiteral("(?<=、)[一-龥“”]{2,8}(?<mark>，)(?<right>[一-龥“”]{2,8}?)(?=(?:、[一-龥“”]{2,10})*?等(?:\\d|"
                       "多?[个项种类]|领域|方式|制度|问题|作用|要素|行业|部门|信息|阵地|内容|环节|方面|群体|违法|产品|"
                       "手段|形式|途径|渠道|载体|平台|议题|节点|举措|办法))"));
    static const QRegularExpression kSameEnd(QStringLiteral(
        "[一-龥]{2}(?<end>[一-龥]{2})(?<mark>，)(?<right>[一-龥]{2,4})\\k<end>(?=(?:、[一-龥]{2,8})*等)"));
    static const QRegularExpression kSameStart(
        QStringLiteral("(?<=、)(?<start>[一-龥]{2})[一-龥]{2}(?<mark>，)(?<right>\\k<start>[一-龥]{2})(?![一-龥])"));
    static const QRegularExpression kOfAll(QStringLiteral("^[县市区镇乡全我]")); // 县政府…: another subject
    for (const QRegularExpression *form : {&kWithin, &kFirst, &kKind, &kSameEnd, &kSameStart}) {
        const bool isFor = form == &kSameEnd ? sides.isSameEnd && line.plain.contains(u'等')
            : form == &kSameStart            ? sides.isSameStart
            : form == &kKind                 ? line.plain.contains(u'等')
                                             : line.plain.contains(u'；');
        if (!isFor)
            continue;
        auto matches = form->globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            static const QRegularExpression kSaid(
                QStringLiteral("[占是有被了达]|分之")); // 恰好占八分之一；夜视、无人机等
            if (kSaid.match(match.captured(u"left")).hasMatch())
                continue;
            if (!beginsClause(match.captured(u"right")) && !kOfAll.match(match.captured(u"right")).hasMatch())
                markPause(line, {int(match.capturedStart(u"mark")), 1}, pencil);
        }
    }
}

/// “谁审批、谁监管，谁主管、谁监管”: groups of as many.
bool isInPairs(const QString &within)
{
    static const QRegularExpression kMark(QStringLiteral("[，；]"));
    const QStringList groups = within.split(kMark);
    const qsizetype pauses = groups.first().count(u'、');
    return pauses > 0 && std::all_of(groups.begin(), groups.end(), [&](const QString &group) {
        return group.count(u'、') == pauses;
    });
}

/// “学党史；守初心、办实事”: words of one length between quotes.
void checkQuoted(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("“(?:[一-龥]{2,4}[、，；]){2,6}[一-龥]{2,4}”"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString within = match.captured().mid(1).chopped(1);
        static const QRegularExpression kMark(QStringLiteral("[、，；]"));
        const QStringList entries = within.split(kMark);
        const bool isEven = std::all_of(entries.begin(), entries.end(),
            [&](const QString &entry) { return entry.size() == entries.first().size(); });
        const qsizetype others = within.count(u'，') + within.count(u'；');
        if (!isEven || others == 0 || within.count(u'、') < others || isInPairs(within))
            continue;
        for (int at = int(match.capturedStart()); at < int(match.capturedEnd()); ++at) {
            if (QStringView(u"，；").contains(line.plain[at]))
                markPause(line, {at, 1}, pencil);
        }
    }
}

/// 派出所，综合行政执法队等: places and bodies in one list.
void checkBodies(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "[一-龥]{1,8}[所队局站园场廊室馆厅院校](?<mark>，)(?<right>[一-龥]{2,8}[所队局站园场廊室馆厅院校])"
        "(?=(?:、[一-龥]{2,8}[所队局站园场廊室馆厅院校])*等)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!beginsClause(match.captured(u"right")))
            markPause(line, {int(match.capturedStart(u"mark")), 1}, pencil);
    }
}

void checkRowMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        checkParts(line, pencil);
        if (!line.plain.contains(u'、'))
            continue;
        const CommaSides sides = commaSides(line.plain);
        checkNames(line, sides, pencil);
        if (sides.isBody && line.plain.contains(u'等'))
            checkBodies(line, pencil);
        checkQuoted(line, pencil);
    }
}

} // namespace

Rule rowMarksRule()
{
    return {QLatin1String("marks.row"), QLatin1String("P7"), QT_TRANSLATE_NOOP("proofread", "并列各项间的标点"),
        QT_TRANSLATE_NOOP("proofread", "并列的各项有的用顿号隔开，有的用逗号或分号。"), Severity::Warning,
        kMarksStandard, Strength::General, checkRowMarks,
        {
            found(u"共318件，下降8.4%。从类型看，婚姻96件，邻里87件、土地97件，其他38件。"),
            silent(u"从领域看，交通运输402件、城市管理339件、林业草原211件，其他领域25件，合计977件。"),
            found(u"办理行政应诉案件84件，其中一审52件；二审29件、再审3件。"),
            found(u"动态调整权责清单126项，其中新增41项，取消18项、变更67项。"),
            found(u"把公众参与、专家论证、风险评估、合法性审查；集体讨论决定作为必经程序。"),
            found(u"发布雷电；暴雨、大风等预警信息37条。到司法所、派出所，综合行政执法队等基层单位调研。", 2018, 2),
            found(u"办理应诉案件84件，其中一审52件、二审29件；再审3件。实现网上立案、网上审批，网上监督。", 2018, 2),
            found(u"人员结构，知识结构、年龄结构等不够合理。出台案件审理、执法监督，投诉举报等制度26项。", 2018, 2),
            silent(u"受理、审理，案件质量等明显提高；加强网上审批、网上监管，网上办理更快。"),
            silent(u"办理行政应诉案件84件，其中一审52件，二审29件，再审3件；受理案件96件，其中受理94件、补正2件。"),
            silent(u"共计191件；予以公开102件、部分公开21件、无法提供55件、其他处理8件，结转5件。开展宣传、培训；强化检"
                   u"查。"),
            found(u"结案126件，维持58件、撤销53件，驳回10件、终止5件。排查236起，其中婚姻61起，邻里74起、山林68起，其他"
                  u"33起。",
                2018, 2),
            found(u"收到申请72件，其中予以公开39件、部分公开8件、不予公开11件，无法提供14件。共126名，按机构分，路政58"
                  u"名，运管53名、海事15名。",
                2018, 2),
            found(u"已审结84件，结转下年7件。审结案件中，维持38件、撤销9件、确认违法4件，责令履行2件、驳回6件、终止25件"
                  u"。"),
            silent(u"受理的9件中，审结8件，分别为维持5件、撤销1件、终止2件，未审结1件。受理案件30件，办结28件，其中调解"
                   u"12件"
                   u"、裁决11件、撤回5件，正在办理2件。办理案件12件，其中调解8件、裁决2件、撤回1件，未审结1件。"),
            silent(u"收到建议60件，采纳30件、部分采纳20件，其余10件作出说明。办理30件，其中土地20件、房屋5件，其他5件均"
                   u"已审结。"),
            silent(u"建成52个，其中2021年18个、2022年20个，2023年又新建14个。推进普法、调解；完善制度、机制等工作。"),
            silent(u"审结行政复议案件50件，其中维持30件、撤销20件，应诉40件、败诉2件；检查20次，罚款3件、警告2件。"),
            silent(u"建成司法所、派出所，配齐法庭、检察室等力量。县司法局、公安局牵头；县法院、检察院等单位参加。"),
            silent(
                u"查处违法人员1964人，其中行政拘留487人、单处罚款1106人、警告214人，因情节轻微等依法不予处罚157人。"),
        },
        {QLatin1String("marks.list")}};
}

} // namespace nianbao
