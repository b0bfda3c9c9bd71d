// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/namedlists.h"
#include "core/proofread/sources.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// 三个方面：, 以下四点：, 五项措施：
struct Announcement {
    qsizetype line = 0; ///< index of the printed line
    TextRange range;
    int number = 0;
    QString word {}; ///< said again in each of the points: 强化 of “三个强化”
};

/// The ways in which the points that are announced may be counted; each has the number in its group.
const QList<QRegularExpression> &pointForms()
{
    const auto form = [](const char16_t *mark) {
        return QRegularExpression(
            QStringLiteral("(?<=[。；：，]|^)%1")
                .arg(QString::fromUtf16(mark).replace(u'#', QStringLiteral("([一二三四五六七八九十]{1,3})"))));
    };
    static const QList<QRegularExpression> kForms {form(u"#是(?![非否])"), form(u"#要(?![求素件点务道害闻])"),
        form(u"第#(?=[，是])"), form(u"第#个?方面(?=[，：是])"), form(u"（#）"), form(u"（(\\d{1,2})）"),
        form(u"(\\d{1,2})[.．、](?!\\d)"), form(u"([①-⑳])")};
    return kForms;
}

int numberOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QChar first = text.front();
    if (first >= u'①' && first <= u'⑳')
        return first.unicode() - u'①' + 1;
    if (first == u'两')
        return 2;
    return first.isDigit() ? text.toInt() : fromChineseNumeral(text).value_or(0);
}

/// What counts on behind an announcement: from its end in its line, then over the paragraphs up to the next heading.
class PointCounter {
public:
    PointCounter(const QList<PrintedLine> &lines, const Announcement &announcement)
        : m_lines(lines)
        , m_announcement(announcement)
    {
    }

    /// How many points follow, one by one; empty: none, or they are out of order.
    [[nodiscard]] std::optional<int> count()
    {
        constexpr qsizetype kFarthest = 40; // paragraphs
        const qsizetype end = std::min(m_lines.size(), m_announcement.line + kFarthest);
        for (qsizetype index = m_announcement.line; index < end && !m_isOver; ++index) {
            const PrintedLine &line = m_lines[index];
            const int from = index == m_announcement.line ? m_announcement.range.end() : 0;
            if (m_count == 0 && from < int(line.plain.size()) && !begin(line, from))
                return {};
            if (index > m_announcement.line && m_count > 0 && endsHere(line))
                break;
            if (m_form)
                read(line, from);
        }
        return m_isBroken || m_count < 2 ? std::nullopt : std::optional(m_count);
    }

private:
    /// The first point follows at once.
    bool begin(const PrintedLine &line, int from)
    {
        for (const QRegularExpression &form : pointForms()) {
            const QRegularExpressionMatch match = form.match(
                line.plain, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch() && numberOf(match.captured(1)) == 1) {
                m_form = &form;
                return true;
            }
        }
        return false;
    }

    /// A heading, or the text of another part.
    [[nodiscard]] bool endsHere(const PrintedLine &line) const
    {
        const bool isPoint = m_form->match(line.plain).capturedStart() == 0;
        return !isPoint && (line.role != BlockRole::Paragraph || line.plain.startsWith(u'（'));
    }

    void read(const PrintedLine &line, int from)
    {
        auto matches = m_form->globalMatch(line.plain, from);
        while (matches.hasNext() && !m_isOver) {
            const QRegularExpressionMatch match = matches.next();
            const int number = numberOf(match.captured(1));
            if (number == m_count + 1) {
                ++m_count;
                m_isBroken = m_isBroken || !saysWord(line, int(match.capturedEnd()));
            } else if (number == 1) {
                m_isOver = true; // another list
            } else {
                m_isOver = m_isBroken = true; // the ordinals are told
            }
        }
    }

    [[nodiscard]] bool saysWord(const PrintedLine &line, int from) const
    {
        constexpr qsizetype kNear = 40; // characters of a point
        return m_announcement.word.isEmpty() || QStringView(line.plain).mid(from, kNear).contains(m_announcement.word);
    }

    const QList<PrintedLine> &m_lines;
    const Announcement &m_announcement;
    const QRegularExpression *m_form = nullptr;
    int m_count = 0;
    bool m_isOver = false;
    bool m_isBroken = false;
};

/// What announces, up to its colon or, where it can be nothing else, its full stop. 落实三项制度：一是…,
/// 完成五项任务：一是… tell how, so of 工作 and the like only what says that they come now. “三个强化”：一是强化…: the
/// points say the word again.
const QRegularExpression &announcementForm()
{
    static const QString kAlone = QStringLiteral("(?<![一二三四五六七八九十百千万第\\d])");
    static const QString kVague = QStringLiteral(
        "工作|任务|要求|建议|意见|环节|步骤|内容|方式|途径|关系|原则|特点|亮点|情况|事项|情形|关键|重点|原因|转变|"
        "经验|变化|成效|成果|抓手|层面|方向|困难|弱项|矛盾");
    static const QStringList kForms {
        kAlone + QStringLiteral("(?<a>#)[个大]?方面[^，。；：、（）“”《》]{0,12}"),
        QStringLiteral("(?:以下|如下|下列)(?<b>#)(?:[个大]?方面|[点项条类]|个)[^，。；：、（）“”《》]{0,12}"),
        kAlone
            + QStringLiteral(
                "(?<c>#)[个项大条点](?:主要|突出|重点|具体|方面的?)?(?:问题(?!清单|台账)|不足|短板|措施|举措|"
                "做法)[^，。；：、（）“”《》]{0,12}"),
        QStringLiteral(
            "(?:^|[，。；：]|(?:做好|抓好|抓实|开展|突出|主要|重点|着重|着力|集中|扎实|做|抓|存在|提出|强调)了?)"
            "(?<d>#)[个项大条点](?:重点|主要|具体|基础|中心|关键)?(?:%1)")
            .arg(kVague),
        kAlone + QStringLiteral("(?<e>#)[个项大](?<word>[一-龥]{2,4}?)”?"),
        QStringLiteral("(?:办好|办成|完成|做好|抓好)了?(?<f>#)件[大实好要]?事"),
    };
    static const QRegularExpression kForm(QStringLiteral("(?:%1)[：。]$")
                                              .arg(kForms.join(u'|'))
                                              .replace(u'#', QStringLiteral("[两二三四五六七八九十]|[2-9]")));
    return kForm;
}

void checkAnnouncement(const QList<PrintedLine> &lines, qsizetype index, int end, RedPencil &pencil)
{
    constexpr int kLongest = 30; // characters of an announcement
    const PrintedLine &line = lines[index];
    const int start = std::max(0, end - kLongest);
    const QRegularExpressionMatch match = announcementForm().match(line.open.mid(start, end - start));
    const bool isLast = end == int(line.open.size()) && match.capturedLength(u"a") + match.capturedLength(u"f") > 0;
    const bool isCertain =
        line.open[end - 1] == u'：' || match.capturedLength(u"b") > 0 || match.capturedLength(u"d") > 0 || isLast;
    if (!match.hasMatch() || !isCertain)
        return;
    const int said = numberOf(match.captured(u"a") + match.captured(u"b") + match.captured(u"c") + match.captured(u"d")
        + match.captured(u"e") + match.captured(u"f"));
    const Announcement announcement {
        index, {start + int(match.capturedStart()), int(match.capturedLength())}, said, match.captured(u"word")};
    const std::optional<int> counted = PointCounter(lines, announcement).count();
    if (counted && *counted != said)
        pencil.mark(line, announcement.range,
            {ProofreadWords::tr("说的是%1，列出的是%2。").arg(QString::number(said), QString::number(*counted)),
                ProofreadWords::tr("冒号后面依次列出的条数与前面说的数目不同。")});
}

void checkAnnouncedCount(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kEnd(QStringLiteral("[：。](?=[一第（①1]|$)"));
    const QList<PrintedLine> &lines = manuscript.lines();
    for (qsizetype index = 0; index < lines.size(); ++index) {
        auto ends = lines[index].isProse() ? kEnd.globalMatch(lines[index].open) : QRegularExpressionMatchIterator();
        while (ends.hasNext())
            checkAnnouncement(lines, index, int(ends.next().capturedEnd()), pencil);
        if (lines[index].isProse())
            checkNamedLists(lines[index], pencil);
    }
}

} // namespace

Rule announcedCountRule()
{
    return {QLatin1String("structure.announced"), QLatin1String("S3"),
        QT_TRANSLATE_NOOP("proofread", "说的条数与列出的条数"),
        QT_TRANSLATE_NOOP("proofread", "“三个方面：一是……二是……”这样，说的数目与后面列出的条数不同。"),
        Severity::Warning, kSelfEvident, Strength::Regulation, checkAnnouncedCount,
        {
            found(u"主要有三个方面：一是建章立制。印发办法3件。二是加强培训。培训3次。"),
            found(u"重点做好以下四点：第一，建章立制。第二，加强培训。第三，严格考核。"),
            found(u"存在两个突出问题：（1）人员少；（2）经费少；（3）培训少。"),
            typedAndFound(u"主要抓好五个方面工作：一是建章立制；二是加强培训；三是严格考核；四是强化监督。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。主要抓了三个方面：\n1.建章立制。印发3件。\n2."
                  u"加强培训。"
                  u"培训3次。\n（二）加强监督。开会3次。"),
            found(u"重点做好四项工作：第一，建章立制。第二，加强培训。第三，严格考核。"),
            found(u"扎实开展了四项工作：一是建章立制；二是加强培训；三是严格考核。"),
            found(u"全县做到“三个强化”：一是强化组织领导，召开会议3次；二是强化监督检查，抽查5次。"),
            typedAndFound(u"做到四个到位：一是思想认识到位，二是组织领导到位，三是工作措施到位。"),
            found(u"突出抓好三项工作。一是建章立制。二是加强培训。"),
            found(u"完成四件实事：一是修路；二是架桥；三是通水。"),
            found(u"差距主要表现在四个方面。\n第一，学法不够。学习3次。\n第二，培训不够。培训2次。"),
            found(u"推行执法公示、执法全过程记录、重大执法决定法制审核五项制度。"),
            found(u"市场监管、生态环境、文化市场、交通运输、农业四个领域的队伍组建到位。"),
            found(u"一是生态环境，立案38件；二是安全生产，立案27件；三是市场监管，立案14件。上述六个领域立案79件。"),
            silent(u"推行执法公示、执法全过程记录、重大执法决定法制审核三项制度。市场监管、生态环境和农业三个领域的队伍"
                   u"组建"
                   u"到位。县司法局、财政局会同公安、交通、城管三个部门检查。"),
            found(u"制定办法9件，对安全生产、规划建设、市场监管两个领域的裁量权基准进行梳理。办理建议21件、提案16件，三"
                  u"项合计"
                  u"37件。",
                2018, 2),
            found(u"选定区城管局、区环保局、区市场监管局5个单位试点，在东城镇、西城镇、南岭乡4个乡镇推广。", 2018, 2),
            found(u"会同县公安局、县财政局和县民政局两个部门检查；甲村、乙村、丙社区五个村（社区）达标。", 2018, 2),
            silent(u"选定区城管局、区环保局、区市场监管局3个单位试点，县住房和城乡建设局、县公安局和县财政局三个部门参"
                   u"与。"),
            silent(u"在东城镇、西城镇3个村试点；区城管局、区环保局等5个单位；公安、城管局、环保局3个单位；县公安局、县"
                   u"财政局"
                   u"各2个单位；县公安局（含交警大队）、县财政局3个单位。"),
            silent(u"对住房和城乡建设、交通运输、水利三个部门检查。办理建议21件、提案16件，两项合计37件。"),
            silent(u"公安51件、市场监管34件、房屋29件、其他9件，前三类合计114件。收案9件、结案9件，三年共18件。"),
            silent(u"一是生态环境，立案38件；二是安全生产，立案27件。上述两个领域立案65件。"),
            silent(u"对照反馈的五项问题清单：一是逐条认领；二是限期整改。落实四项制度。一是公示；二是记录。"),
            silent(u"全县做到“三个强化”：一是强化组织领导；二是强化监督检查；三是强化考核问责。"),
            silent(u"推行“三项制度”：一是制定方案3个；二是开展培训2次。完成四项任务：一是成立专班；二是倒排工期。"),
            silent(u"全面抓好“四个强化”：一是建立机制；二是压实责任。建成三个中心：一是县级平台；二是乡镇站点。"),
            silent(u"主要有三个方面：一是建章立制。印发办法3件。二是加强培训。培训3次。三是严格考核。考核2次。"),
            silent(u"重点做好以下四点：第一，建章立制。第二，加强培训。第三，严格考核。第四，强化监督。"),
            silent(u"从三个方面推进，其中：一是建章立制；二是加强培训。第三方面：一是人员；二是经费。"),
            silent(u"落实“三项制度”：一是公示；二是记录。实施十三个方面改革：一是简政；二是放权。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。主要抓了两个方面：\n1.建章立制。印发3件。\n2."
                   u"加强培训。"
                   u"培训3次。\n（二）加强监督。一是开会3次。二是发文3件。三是检查3次。"),
            silent(u"围绕八个方面38项任务，细化措施：一是建章立制；二是加强培训。"),
        }};
}

} // namespace nianbao
