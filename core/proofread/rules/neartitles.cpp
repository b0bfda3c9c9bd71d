// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <bitset>
#include <optional>

namespace nianbao {

namespace {

constexpr int kMostSlips = 3; // characters by which a title may differ from what it is meant to be

/// The state's name, or the bodies at its head that issued a document, before its title.
const QRegularExpression &issuerForm()
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:中华人民共和国|(?:(?:中共中央|国务院)(?:办公厅)?|中央宣传部|司法部|、)+(?=关于))"));
    return kForm;
}

bool hasIssuer(const QString &title)
{
    return issuerForm().match(title).hasMatch();
}

/// A title without these and without its years. Most have neither.
QString core(QString title)
{
    static const QRegularExpression kYears(QStringLiteral("[（(]?\\d{4}年?[—–~～－-]+\\d{4}年?[）)]?$"));
    constexpr QStringView kFirst = u"中国司、"; // characters of an issuer
    if (!title.isEmpty() && kFirst.contains(title.front()))
        title.remove(issuerForm());
    if (std::any_of(title.begin(), title.end(), [](QChar character) { return character.isDigit(); }))
        title.remove(kYears);
    return title;
}

/// 行政处罚 and 法 of 行政处罚法. Without a kind all of it is the stem.
struct NamedKind {
    QString stem;
    QString kind;
};

NamedKind namedKind(const QString &title)
{
    static const QRegularExpression kKind(
        QStringLiteral("(?:暂行)?(?:条例|办法|规定|规则|细则)$|(?<![办])法$|(?:指导)?意见$|决定$|通知$"));
    const QRegularExpressionMatch match = kKind.match(title);
    return match.hasMatch() ? NamedKind {title.left(match.capturedStart()), match.captured()}
                            : NamedKind {title, QString()};
}

/// Insertions, deletions and substitutions between two texts; more than `kMostSlips` is not told exactly.
int slipsBetween(QStringView one, QStringView other)
{
    if (qAbs(one.size() - other.size()) > kMostSlips)
        return kMostSlips + 1;
    QVarLengthArray<int, 128> row(other.size() + 1);
    for (int column = 0; column < row.size(); ++column)
        row[column] = column;
    for (qsizetype line = 0; line < one.size(); ++line) {
        int diagonal = row[0];
        row[0] = int(line) + 1;
        for (qsizetype column = 0; column < other.size(); ++column) {
            const int replaced = diagonal + int(one[line] != other[column]);
            diagonal = row[column + 1];
            row[column + 1] = std::min({replaced, row[column] + 1, diagonal + 1});
        }
    }
    return row.back();
}

using Letters = std::bitset<256>;

Letters lettersOf(const QString &text)
{
    Letters letters;
    for (const QChar character : text)
        letters.set(character.unicode() % letters.size());
    return letters;
}

/// What differs between two texts of one length at their ends: the first and the last place where they are not alike.
TextRange differing(QStringView one, QStringView other)
{
    int start = 0;
    while (start < one.size() && start < other.size() && one[start] == other[start])
        ++start;
    int tail = 0;
    while (tail < one.size() - start && tail < other.size() - start
        && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    return {start, int(one.size()) - tail - start};
}

bool hasNumeral(QStringView text)
{
    constexpr QStringView kNumerals(u"0123456789一二三四五六七八九十〇");
    return std::any_of(text.begin(), text.end(), [&](QChar character) { return kNumerals.contains(character); });
}

struct Name {
    QString core;
    bool hasIssuer = false; ///< then no place below has one like it
};

struct KnownTitle {
    const Term *term = nullptr;
    QString name; ///< its core
    Letters letters;
};

/// Known documents and laws, and which of them a title is meant to be.
class KnownTitles {
public:
    explicit KnownTitles(const Terms &terms)
    {
        for (const Term &term : terms.all()) {
            const bool isTitle = term.kind == TermKind::Document || term.kind == TermKind::Law
                || (term.kind == TermKind::Event && term.right.startsWith(u'《'));
            QString right = term.right;
            if (!isTitle || right.isEmpty())
                continue;
            const QString name = core(right.remove(u'《').remove(u'》'));
            m_right.insert(name);
            if (isOneName(term.right, right))
                m_known << KnownTitle {&term, name, lettersOf(name)};
        }
    }

    /// Empty: it is known itself, or none is near, or several are.
    [[nodiscard]] const KnownTitle *meantBy(const QString &title)
    {
        const auto seen = m_seen.constFind(title);
        return seen != m_seen.constEnd() ? *seen : *m_seen.insert(title, search(title));
    }

private:
    /// `bare`: without its marks, of which it has but those around it.
    static bool isOneName(QStringView right, QStringView bare)
    {
        constexpr qsizetype kShortest = 4; // characters
        constexpr qsizetype kLongest = 60;
        if (right.startsWith(u'《'))
            right = right.mid(1);
        if (right.endsWith(u'》'))
            right.chop(1);
        return right == bare && bare.size() >= kShortest && bare.size() <= kLongest;
    }

    [[nodiscard]] const KnownTitle *search(const QString &title) const
    {
        const Name name {core(title), hasIssuer(title)};
        if (m_right.contains(name.core))
            return nullptr;
        const Letters letters = lettersOf(name.core);
        const KnownTitle *found = nullptr;
        for (const KnownTitle &known : m_known) {
            const bool mayBe =
                (letters & ~known.letters).count() <= kMostSlips && (known.letters & ~letters).count() <= kMostSlips;
            if (!mayBe || !(isSlip(name, known.name) || isOtherKind(name, known.name)))
                continue;
            if (found && found->name != known.name)
                return nullptr;
            found = found ? found : &known;
        }
        return found;
    }

    /// 法制审查 for 法制审核, 管理条例 for 条例. What is not a law of the state is copied by others below it with words
    /// of their own: there only a character that is another one inside of the name is a slip.
    static bool isSlip(const Name &name, const QString &known)
    {
        constexpr int kShort = 7; // characters: up to them one character is much
        constexpr int kMiddle = 12;
        constexpr int kLong = 20;
        const int slips = slipsBetween(name.core, known);
        if (slips == 0 || slips > (known.size() < kMiddle ? kMostSlips - 1 : kMostSlips))
            return false;
        const TextRange here = differing(name.core, known);
        const TextRange there = differing(known, name.core);
        if (hasNumeral(name.core.mid(here.start, here.length)) || hasNumeral(known.mid(there.start, there.length)))
            return false; // 第七个五年规划, 第八个五年规划
        const bool isOneForOne = name.core.size() == known.size() && here.length == slips;
        if (known.startsWith(u"关于") && !name.hasIssuer) {
            constexpr int kKind = 4; // characters: 指导意见
            return isOneForOne && here.end() <= name.core.size() - kKind
                && slips <= (known.size() < kLong ? 1 : kMostSlips - 1);
        }
        return known.size() < kShort ? isOneForOne && slips == 1 : known.size() >= kMiddle || here.length <= slips;
    }

    /// 行政处罚条例 for 行政处罚法, 政府信息公开法 for …条例. Places below the state make no law, 法, and no 条例 on
    /// what only a law may say.
    static bool isOtherKind(const Name &name, const QString &known)
    {
        static const QRegularExpression kOfState(QStringLiteral("^(?:行政|国家|民[法事]|刑|公务员|立法|宪法)"));
        const NamedKind one = namedKind(name.core);
        const NamedKind other = namedKind(known);
        if (one.stem != other.stem || one.kind == other.kind || one.kind.isEmpty() || other.kind.isEmpty())
            return false;
        return name.hasIssuer || one.kind == u"法" || (other.kind == u"法" && kOfState.match(known).hasMatch());
    }

    QSet<QString> m_right;
    QList<KnownTitle> m_known;
    QHash<QString, const KnownTitle *> m_seen;
};

/// 《清丰县…办法》, 县政府《…办法》, 印发《…办法》: a document of a place's own may be named like a known one.
bool isLocal(const QString &text, TextRange title)
{
    static const QRegularExpression kPlace(
        QStringLiteral("^[一-龥]{0,8}?(?:自治[区州县旗]|[省市县区州盟旗镇乡](?!场|政|民|域|级|划|行政|人民|管))"));
    static const QRegularExpression kOwner(QStringLiteral("(?:[省市县区州盟旗镇乡局委办厅]|政府|街道)的?$"));
    static const QRegularExpression kMade(
        QStringLiteral("(?:制定|出台|印发|修订|起草|拟定|草拟|下发|发布|公布|颁布|审议|通过|"
                       "编制|废止|修改|清理|研究|代拟|建立|完善|报送)[^，。；：]{0,12}$"));
    static const QRegularExpression kOthers(QStringLiteral("(?:《[^《》]{1,70}》(?:和|及|与|、|以及)?)+$"));
    constexpr int kAround = 240; // characters: some titles stand before it
    const int from = qMax(0, title.start - kAround);
    const QString before = text.mid(from, title.start - 1 - from).remove(kOthers);
    const QString name = text.mid(title.start, title.length);
    return (kPlace.match(name).hasMatch() && !hasIssuer(name)) || kOwner.match(before).hasMatch()
        || kMade.match(before).hasMatch();
}

void tell(const PrintedLine &line, TextRange title, const KnownTitle &known, RedPencil &pencil)
{
    const Term &term = *known.term;
    const bool isDocument = term.kind == TermKind::Document;
    const bool isDated = !term.source.isEmpty() && term.date.isValid();
    const Severity usual = isDated ? Severity::Warning : Severity::Hint;
    const QString name = line.plain.mid(title.start, title.length);
    const TextRange part {title.start + int(name.indexOf(core(name))), int(core(name).size())};
    pencil.mark(line, title,
        {ProofreadWords::tr("没有名为“《%1》”的文件，像是“%2”写错了。").arg(line.quote(title), known.name),
            term.source.isEmpty() ? QString() : ProofreadWords::tr("依据：%1").arg(term.source),
            line.plain.left(part.start).mid(title.start) + known.name
                + line.plain.mid(part.end(), title.end() - part.end()),
            isDocument ? term.level : usual});
}

void checkNearTitles(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kTitle(QStringLiteral("《([^《》]{4,70})》"));
    KnownTitles titles(manuscript.terms());
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kTitle.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange title = capturedRange(match, 1);
            const KnownTitle *known = titles.meantBy(match.captured(1));
            if (known && !isLocal(line.plain, title))
                tell(line, title, *known, pencil);
        }
    }
}

} // namespace

Rule nearTitlesRule()
{
    return {QLatin1String("words.title"), QLatin1String("W1"), QT_TRANSLATE_NOOP("proofread", "近似的文件名称"),
        QT_TRANSLATE_NOOP("proofread",
            "书名号里的名称与词表里的法律、法规、文件只差一两个字，或者把法写成了条例；本地制定的文件不查。"),
        Severity::Warning, kWordLists, Strength::General, checkNearTitles,
        {
            found(u"落实《优化营商环境管理条例》，清理政策文件。", 2023),
            found(u"学习《中华人民共和国行政处分法》《行政许可发》《行政处罚条例》。", 2023, 3),
            found(u"学习贯彻《中华人民共和国行政复议条例》。", 2023),
            found(u"落实《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审察制度的指导意见》。", 2023),
            found(u"严格执行《政府信息公开法》。", 2023),
            found(u"落实《国务院办公厅关于加强和改进行政应诉工作的决定》。", 2023),
            found(u"贯彻《法治政府建设与责任落实督查规定》。", 2023),
            silent(u"落实《优化营商环境条例》和《河南省优化营商环境办法》，出台《优化营商环境管理办法》。", 2023),
            silent(u"学习《中华人民共和国行政处罚法》《行政许可法》《公务员法》《监察法》。", 2023),
            silent(u"县政府印发《关于加强法治政府建设的实施意见》《重大行政决策程序暂行办法》。", 2023),
            silent(u"落实县政府《重大行政决策程序暂行办法》和《清丰县重大行政决策程序暂行规定》。", 2023),
            silent(u"落实《安全生产条例》《信访条例》《法律援助条例》《关于加强法治机关建设的意见》。", 2023),
            silent(u"完成《关于在公民中开展法治宣传教育的第六个五年规划》验收。", 2016),
        },
        {QLatin1String("words.document"), QLatin1String("words.law")}};
}

} // namespace nianbao
