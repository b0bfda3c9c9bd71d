// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

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
        {u"\\`", QRegularExpression(QStringLiteral("(?<=[一-龥，。；、])\\\\(?=[一-龥，。；、])|`"))},
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
            QRegularExpression(
                QStringLiteral("#[^#，。；、]{1,20}#(*SKIP)(*FAIL)|##+|(?<=[一-龥，。；、])#(?=[一-龥])")),
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
        {u"□", QRegularExpression(QStringLiteral("(?<![是否有无男女])□(?![是否有无男女])")), false, false},
        {u"■◆◇●★☆▲△▼▽※♦▪▫◎¤¶†§◢◣", QRegularExpression(QStringLiteral("(?<!^)(?<![“《])[■◆◇●★☆▲△▼▽※♦▪▫◎¤¶†◢◣]")), false,
            false},
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

void checkStrayCharacters(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QList<StrayForm> kForms = machineForms() + signForms();
    checkNotes(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Raw)
            continue;
        checkInvisible(line, pencil);
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
        QT_TRANSLATE_NOOP("proofread", "孤立的竖线、星号、井号和别的键盘符号，网页的标记，看不见的控制字符、乱码。"),
        Severity::Error, kDocumentRules, Strength::Regulation, checkStrayCharacters,
        {
            typedAndFound(u"各项工作取得新进展。|"),
            typedAndFound(u"各项工作\u200B取得新进展。"),
            found(u"各项工作取得新进展。\n|\n特此报告。"),
            found(u"各项工作\u200B取得新\u00AD进展。"),
            typedAndFound(u"全年办结*案件86件，整改#问题12个。", 2),
            typedAndSilent(u"罚款￥500元，1#楼验收，代码C#、2*3。"),
            typedAndFound(u"发现问题58个<br>，归集&nbsp;数据76亿条，点击量\\n超过80万次。", 3),
            typedAndFound(u"群众□办事，参与群众■达3人，全市◆制定文件，年底前##整改，办理^户。", 5),
            typedAndFound(u"法制办@抽取，报备率$、及时率，上门_办理，修改12件~、废止3件，审查合同68份//。", 5),
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
        },
        {QLatin1String("words.placeholder"), QLatin1String("marks.monthDay"), QLatin1String("numbers.missing")}};
}

} // namespace nianbao
