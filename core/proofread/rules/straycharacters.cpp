// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/strayletters.h"
#include "core/proofread/sources.h"
#include "core/text/wordbreaks.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

void checkNotes(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const QLatin1String code :
        {QLatin1String("txt.bar"), QLatin1String("txt.private"), QLatin1String("txt.invisible")}) {
        if (const Note *note = manuscript.note(code))
            pencil.markNote(*note, {note->message, ProofreadWords::tr("原文件里有不属于正文的字符。")});
    }
}

/// What does not belong to a text, and where it is right after all.
struct StrayForm {
    QStringView cue; ///< a text without any of these has none of it
    QRegularExpression form;
    bool isToGo = false; ///< nothing is lost with it
    bool inTables = true; ///< there □ and √ are answers
    Severity severity = Severity::Error;
};

/// Of machines: tags, entities, escapes, text that was read in a wrong encoding.
QList<StrayForm> machineForms()
{
    return {
        {u"<",
            QRegularExpression(
                QStringLiteral("</?(?:br|p|div|span|b|i|u|strong|em|font|td|tr|th|table|a|img|o:p|h[1-6]|"
                               "li|ul|ol|sup|sub|center|style)(?:\\s[^<>]{0,80})?/?>")),
            true},
        {u"&", QRegularExpression(QStringLiteral("&nbsp[;；]?")), true},
        {u"&",
            QRegularExpression(
                QStringLiteral("&(?:lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|middot|hellip|mdash|ndash|"
                               "emsp|ensp|times|#\\d{2,5}|#x[0-9a-fA-F]{2,4})[;；]"))},
        {u"\\", QRegularExpression(QStringLiteral("(?<![A-Za-z0-9:\\\\])\\\\[nrt](?![A-Za-z\\\\])")), true},
        {u"\\`", QRegularExpression(QStringLiteral("(?<=[一-龥，。；、\\d%％）”])\\\\(?=[一-龥，。；、）]|$)|`"))},
        {u"锟斤拷烫屯鈥銆鐨锛âÃï",
            QRegularExpression(QStringLiteral("(?:锟斤拷?|斤拷)+|烫烫烫+|屯屯屯+|[鈥銆]|鐨勬|锛[屾岋氾]|"
                                              "â€.?|Ã[\\x{80}-\\x{BF}]|ï¼.?"))},
    };
}

/// Of hands: signs of a keyboard or of a list, a footnote's number without the note.
QList<StrayForm> signForms()
{
    return {
        // a line between two bars is the row of a table drawn with them
        {u"|", QRegularExpression(QStringLiteral("^\\|.+\\|$(*SKIP)(*FAIL)|(?<![|\\w])\\|(?![|\\w])")), true},
        {u"#",
            QRegularExpression(QStringLiteral("#[^#，。；、]{1,20}#(*SKIP)(*FAIL)|##+|(?<=[一-龥，。；、])#(?=[一-龥])|"
                                              "(?<=[一-龥%％）”])#(?=[，。；：）]|$)")),
            true},
        {u"&＆",
            QRegularExpression(
                QStringLiteral("(?<=[一-龥%％）”])[&＆](?=[，。；：、）]|$)|(?<=[，。；：、])[&＆](?=[一-龥])")),
            true},
        {u"*＊", QRegularExpression(QStringLiteral("(?<=[一-龥，。；、])[*＊](?=[一-龥])")), true},
        {u"*＊",
            QRegularExpression(QStringLiteral("(?<=[一-龥\\d%％）”])[*＊](?=[，。；、）]|$)|(?<=[一-龥])\\*(?=\\d)")),
            false, false},
        {u"^", QRegularExpression(QStringLiteral("(?<![A-Za-z)])\\^(?![\\d(（])")), true},
        {u"￥", QRegularExpression(QStringLiteral("￥(?![\\d ])")), true},
        {u"$＄", QRegularExpression(QStringLiteral("(?<![A-Za-z0-9])[$＄](?![\\d{ ])"))},
        {u"@＠",
            QRegularExpression(
                QStringLiteral("(?<![A-Za-z0-9._%+“《（])(?<!微博|微信|抖音|账号|众号|频号|快手|官微)[@＠]"))},
        {u"_",
            QRegularExpression(
                QStringLiteral("(?<=[一-龥，。；、）”])_(?=[一-龥，。；、（“])|(?<=[一-龥\\d])_(?=[，。；、]|$)"))},
        {u"~～",
            QRegularExpression(QStringLiteral("(?<=[一-龥%％）”\\d])[~～](?=[，。；、）]|$)|(?<=[，。；、])[~～]"))},
        {u"<>＜＞",
            QRegularExpression(
                QStringLiteral("(?:[<＜《〈][^<>＜＞《》]*[>＞]|[<＜][^<>＜＞《》]*[》〉])(*SKIP)(*FAIL)|"
                               "(?<=[一-龥])[<>＜＞](?=[一-龥])")),
            true},
        {u"%", QRegularExpression(QStringLiteral("(?<=[一-龥])%(?=[一-龥])")), true},
        {u"/",
            QRegularExpression(QStringLiteral(
                "(?<![:：A-Za-z0-9/.])//+(?![A-Za-z/])|(?<=[一-龥]\\d)//+|(?<=[份件个项人次名户家起])//+"))},
        {u"=", QRegularExpression(QStringLiteral("(?<![A-Za-z0-9=])=={1,}(?!=)"))},
        {u"=＝",
            QRegularExpression(
                QStringLiteral("(?<=[一-龥%％）”])[=＝](?=[，。；：、]|$)|(?<=[，。；：、])[=＝](?=[一-龥])")),
            true},
        {u"□", QRegularExpression(QStringLiteral("(?<![是否有无男女])□(?![是否有无男女])")), false, false},
        {u"■◆◇●★☆▲△▼▽※♦▪▫◎¤¶†§◢◣〓", QRegularExpression(QStringLiteral("(?<!^)(?<![“《])[■◆◇●★☆▲△▼▽※♦▪▫◎¤¶†◢◣〓]")),
            false, false},
        {u"○",
            QRegularExpression(QStringLiteral(
                "(?<=[一-龥])(?<![一二三四五六七八九十〇零])○(?=[一-龥])(?![一二三四五六七八九十〇零年月日])")),
            false, false},
        {u"√✓✔☑✗✘", QRegularExpression(QStringLiteral("(?<![打画勾划标“（])[√✓✔☑✗✘]")), false, false},
        {u"①②③④⑤⑥⑦⑧⑨⑩", QRegularExpression(QStringLiteral("(?<=[一-龥\\d%％）”])(?<![图表式])[①-⑳](?=[，。；、）]|$)")),
            false, false, Severity::Warning},
        {u"[【", QRegularExpression(QStringLiteral("(?<=[一-龥\\d%％）”》。，；、])[\\[【]\\d{1,2}[\\]】](?!号)")),
            false, false, Severity::Warning},
    };
}

/// Whether the sign is the number of a note that stands at the end: [1] and a line that begins with [1].
bool isNoteNumber(const Manuscript &manuscript, const QString &sign)
{
    const QList<PrintedLine> &lines = manuscript.lines();
    return QStringView(u"[【①②③④⑤⑥⑦⑧⑨⑩").contains(sign.front())
        && std::any_of(lines.begin(), lines.end(), [&](const PrintedLine &line) { return line.text.startsWith(sign); });
}

void checkForm(const Manuscript &manuscript, const PrintedLine &line, const StrayForm &form, RedPencil &pencil)
{
    auto matches = form.form.globalMatch(line.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (isNoteNumber(manuscript, match.captured()))
            continue;
        Remark remark {ProofreadWords::tr("“%1”不像是正文里的字符。").arg(match.captured())};
        remark.severity = form.severity;
        if (form.isToGo)
            remark.instead = QString();
        pencil.mark(line, capturedRange(match), remark);
    }
}

/// Controls, and what a lost character leaves.
void checkInvisible(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kInvisible(
        QStringLiteral("[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}\\x{"
                       "FEFF}\\x{FFFC}\\x{FFFD}]"));
    auto matches = kInvisible.globalMatch(line.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString code = QString::number(match.captured().front().unicode(), 16).toUpper().rightJustified(4, u'0');
        Remark remark {ProofreadWords::tr("有多余的字符（U+%1）。").arg(code)};
        if (match.captured() != QChar(0xFFFD))
            remark.instead = QString();
        pencil.mark(line, capturedRange(match), remark);
    }
}

/// 人民法？院: a question mark within a word, where nothing is asked. 为什么？人民群众… asks.
void checkQuestionMarks(const PrintedLine &line, RedPencil &pencil)
{
    constexpr int kReach = 12; // characters
    constexpr qsizetype kOne = 2; // ends of one word
    static const QRegularExpression kAsked(
        QStringLiteral("[吗呢么谁哪何几嘛吧]|多少|是否|有没有|是不是|能不能|会不会|怎[样]|难道"));
    for (int at = 1; at + 1 < int(line.plain.size()); ++at) {
        const QChar mark = line.plain[at];
        if (mark != u'？' && mark != u'！')
            continue;
        const QString both = QString(line.plain[at - 1]) + line.plain[at + 1];
        const QString before = line.plain.mid(qMax(0, at - kReach), qMin(at, kReach));
        if (!isHan(both[0]) || !isHan(both[1]) || kAsked.match(before).hasMatch() || wordBreaks(both).size() != kOne
            || wordBreaks(before + line.plain.mid(at + 1, kReach)).contains(int(before.size())))
            continue;
        Remark remark {ProofreadWords::tr("“%1”不像是正文里的字符。").arg(mark)};
        remark.instead = QString();
        pencil.mark(line, {at, 1}, remark);
    }
}

/// 市政d府, 实e现: what an input method left of a syllable.
void checkLetters(const LoneLetters &letters, const PrintedLine &line, RedPencil &pencil)
{
    for (const StrayLetter &stray : letters.strayIn(line)) {
        const TextRange range {stray.position, 1};
        Remark remark {ProofreadWords::tr("“%1”不像是正文里的字符。").arg(line.quote(range))};
        remark.severity = Severity::Warning;
        if (stray.breaksWord)
            remark.instead = QString();
        pencil.mark(line, range, remark);
    }
}

void checkStrayCharacters(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QList<StrayForm> kForms = machineForms() + signForms();
    const LoneLetters letters(manuscript);
    checkNotes(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Raw)
            continue;
        checkInvisible(line, pencil);
        if (line.isProse())
            checkLetters(letters, line, pencil);
        if (line.isProse() && (line.plain.contains(u'？') || line.plain.contains(u'！')))
            checkQuestionMarks(line, pencil);
        for (const StrayForm &form : kForms) {
            const bool isCued =
                std::any_of(form.cue.begin(), form.cue.end(), [&](QChar cue) { return line.text.contains(cue); });
            if (isCued && (form.inTables || !line.cell))
                checkForm(manuscript, line, form, pencil);
        }
    }
}

} // namespace

Rule strayCharactersRule()
{
    return {QLatin1String("marks.stray"), QLatin1String("P13"), QT_TRANSLATE_NOOP("proofread", "多余字符"),
        QT_TRANSLATE_NOOP("proofread",
            "孤立的竖线、星号、井号和别的键盘符号，夹在汉字之间的字母，网页的标记，看不见的控制字符、乱码。"),
        Severity::Error, kDocumentRules, Strength::Regulation, checkStrayCharacters,
        {
            typedAndFound(u"各项工作取得新进展。|"),
            typedAndFound(u"各项工作\u200B取得新进展。"),
            found(u"各项工作取得新进展。\n|\n特此报告。"),
            found(u"各项工作\u200B取得新\u00AD进展。"),
            typedAndFound(u"全年办结*案件86件，整改#问题12个。", 2),
            typedAndSilent(u"罚款￥500元，1#楼验收，代码C#、2*3。"),
            typedAndFound(u"发现问题58个<br>，归集&nbsp;数据76亿条，点击量\\n超过80万次。", 3),
            typedAndFound(u"全年制定〓文件3件。"),
            typedAndFound(u"群众□办事，参与群众■达3人，全市◆制定文件，年底前##整改，办理^户。", 5),
            typedAndFound(u"法制办@抽取，报备率$、及时率，上门_办理，修改12件~、废止3件，审查合同68份//。", 5),
            typedAndFound(u"面积8.6平方公里&，增长25%#，执法车1辆=。减少入企频次#。满意率96.7%&。占62.5%\\。", 6),
            typedAndSilent(u"1#、2#楼，Q&A，R&D经费，司法&普法，C#，A=B，信用=财富，1+1=2，#宪法宣传周#。"),
            typedAndFound(u"问题6个√，一次性锟斤拷告知，办结率为100%*。", 3),
            typedAndFound(u"编写手册4册[1]。全部按期回复①。", 2),
            typedAndFound(u"存在两%个问题，各项工>作平稳推进。", 2),
            typedAndSilent(u"包括①受理、②审查、③决定，见图①，在“√”处打√，每周一～周五，3～5件。"),
            typedAndSilent(
                u"查阅http://www.example.cn/a_b，微博@平安青禾、“@青禾司法”，#宪法宣传#话题，2^3，C:\\new，是□否□。"),
            typedAndSilent(u"各项工作取得新进展。"),
            typedAndSilent(u"𠮷林镇、㙍南乡等地 A|B 两线并行。"),
            silent(u"| 单位 | 件数 |\n| --- | --- |\n| 城关镇 | 12 |\n| 合计 | 12 |"),
            found(u"| 单位 | 件数 |\n各项工作取得新进展。|"),
            typedAndSilent(u"热线12345，邮箱a_b@example.cn。"),
            found(u"市政d府全年制定规范性文件18件，9月底前实h现数据共享，把法治要求落n实到各领域。", 2018, 3),
            found(u"9月底前实e现与公安、交通部门的数据共享。"),
            found(u"健全领导机z制，围绕乡村振兴f和脱贫攻坚，均由局s负责人出庭应诉，重点l做好以下工作。", 2018, 4),
            found(u"确保6个a遗留问题全部整改，检查结果均在20个d工作日内公开（其中重大行z政决策2件）。", 2018, 3),
            found(
                u"由负责g人参加，推进x交通改革。在国家宪法j日宣传，乡p便民服务中心办件，12月4日a国家宪法日。", 2018, 5),
            found(u"争议较大q的9宗，印发《关于依法防控疫情的实t施意见》。", 2018, 2),
            found(u"行政诉讼案件5件，人民法？院已审结4件。"),
            silent(u"为什么？人民群众最有发言权。加油！司法所全体人员不怕苦。这算不算违法？院里作了答复。"),
            found(u"全部按规定报u送备案，健全街a道、社区联席会议制度，具有法律专业x背景的更少，修订《南江e省矿产资源条"
                  u"例》。",
                2018, 4),
            silent(u"上线i厦门平台，A街道和B街道，企业a提出异议，作业x由甲完成，学生a校内受伤，同学a校内外活动。"),
            silent(u"大V、大v账号，《K歌管理办法》，《A类企业名单》，A国有企业，甲方x公司，长x宽，p值。"),
            silent(u"推广e网通办、上线i深圳，开发e企查小程序，建成律师e站3个，推行融e通平台，设“法e通”专栏。"),
            silent(u"组织K歌比赛，A类企业3家，B级风险点4个，C位出道，A股上市，走T台，插U盘，拍X光片，在V形路口设岗。"),
            silent(u"由A镇和B局分别负责，甲A乙B两队参赛，推行“1+N”模式，形成一网N端格局，连续n年获评。"),
            silent(u"每g含量达标，按t计价，运抵12万t煤炭，长x宽，p值小于0.05，t检验，公式中k为系数，方案a优于方案b。"),
            silent(u"出A版方案，站C位，分A类、B类管理，产业园A区，以A为例，同A学生谈话，小v说法，大V座谈会。"),
            silent(
                u"Q版人物，a类企业，b级景区，c位，k歌软件，u盘，x光机，t台，维生素c含量，O型血，Z世代青年，n型电池。"),
            silent(u"推行普法j站，开展普法j活动。"),
        },
        {QLatin1String("words.placeholder"), QLatin1String("marks.monthDay"), QLatin1String("numbers.missing")}};
}

} // namespace nianbao
