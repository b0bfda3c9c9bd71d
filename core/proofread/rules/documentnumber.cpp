// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 机关代字〔2018〕30号. Numbers of cases, （2018）豫0922行初1号, have a word behind their brackets and keep round
/// ones.
void checkInText(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[一-龥])(?<open>[〔\\[（(【［<〈])(?<year>(?:19|20)?\\d\\d)(?<close>[〕\\]）)】］>〉])(?<"
                       "nth>第?)(?<zeros>0*)(?<number>[1-9]\\d{0,3})号"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString year = match.captured(u"year");
        const QString right = QStringLiteral("〔%1〕%2号").arg(year, match.captured(u"number"));
        if (match.captured() == right && year.size() == 4)
            continue;
        Remark remark {ProofreadWords::tr("发文字号“%1”写法不对。").arg(match.captured()),
            ProofreadWords::tr("年份用全称，放在六角括号〔〕里；序号不编虚位，不加“第”。")};
        if (year.size() == 4)
            remark.instead = right;
        pencil.mark(line, capturedRange(match), remark);
    }
}

/// A form of which year and number are certain.
struct WrongForm {
    QRegularExpression form;
    const char *reason;
};

const QList<WrongForm> &wrongForms()
{
    const QString open = QStringLiteral("[〔\\[（(【［<〈]");
    const QString close = QStringLiteral("[〕\\]）)】］>〉]");
    const QString number = QStringLiteral("第?0*(?<number>[1-9]\\d{0,3})");
    const QString end = QStringLiteral("号(?![楼院房线路门地])");
    constexpr const char *kWhole =
        QT_TRANSLATE_NOOP("proofread", "年份用全称，放在六角括号〔〕里；序号不编虚位，不加“第”。");
    static const QList<WrongForm> kForms {
        // 青政办发2024〔18〕号: the brackets have slipped on to the other number.
        {QRegularExpression(QStringLiteral("(?<=[发办政字函委规文党])(?<year>20\\d\\d)年?") + open
             + QStringLiteral("(?<number>[1-9]\\d{0,3})") + close + u'号'),
            kWhole},
        // 青政发2023年12号. 印发2023年第3号通报 is none.
        {QRegularExpression(
             QStringLiteral("(?:(?<=政发|办发|委发|府发|国发|政办|政字|政函|办函|办字)|(?<=[（(，。；、][一-龥]政))"
                            "(?<year>20\\d\\d)(?:年|[-—])")
             + number + end),
            kWhole},
        // 青政〔2023年〕12号. 住建局（2023年）12号 may be a lot of land.
        {QRegularExpression(
             QStringLiteral("(?<=[一-龥])(?:[〔\\[【［<〈]|(?<=[发办政字函委规文党令])[（(])(?<year>20\\d\\d)年")
             + close + number + end),
            QT_TRANSLATE_NOOP("proofread", "六角括号里只写年份的数字，不写“年”。")},
        {QRegularExpression(QStringLiteral("(?<=[一-龥])") + open
             + QStringLiteral("(?<year>二[〇○零一二三四五六七八九]{3})年?") + close + number + end),
            QT_TRANSLATE_NOOP("proofread", "年份用阿拉伯数字。")},
        {QRegularExpression(QStringLiteral("(?<=[一-龥])[〔\\[【［](?<year>20\\d\\d)[〕\\]】］]") + number
             + QStringLiteral("(?=[）)，。；》]|$)")),
            QT_TRANSLATE_NOOP("proofread", "序号后面要写“号”。")},
    };
    return kForms;
}

/// 二〇二三 in figures.
QString inFigures(QString year)
{
    constexpr QStringView kFigures(u"〇一二三四五六七八九");
    for (QChar &character : year) {
        if (character == u'○' || character == u'零')
            character = u'〇';
        if (const qsizetype figure = kFigures.indexOf(character); figure >= 0)
            character = QChar(u'0' + char16_t(figure));
    }
    return year;
}

void checkWrongForms(const PrintedLine &line, RedPencil &pencil)
{
    for (const WrongForm &wrong : wrongForms()) {
        auto matches = wrong.form.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("发文字号“%1”写法不对。").arg(match.captured()), ProofreadWords::tr(wrong.reason),
                    QStringLiteral("〔%1〕%2号").arg(inFigures(match.captured(u"year")), match.captured(u"number"))});
        }
    }
}

/// In its own field nothing else stands: 清政2018 30号 and 清政〔2018〕30 are as wrong. One whose number is not given
/// yet, 清政〔2018〕 号, is not finished.
void checkField(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kParts(
        QStringLiteral("^[一-龥]+[〔\\[（(【［<〈](?:19|20)?\\d\\d[〕\\]）)】］>〉]第?(?<number>\\d*) *号$"));
    const QRegularExpressionMatch match = kParts.match(line.plain);
    if (!match.hasMatch())
        pencil.mark(line, {0, int(line.text.size())},
            {ProofreadWords::tr("发文字号“%1”不完整。").arg(line.text),
                ProofreadWords::tr("发文字号由机关代字、年份、序号组成，如“清政〔2018〕30号”。")});
    else if (match.capturedLength(u"number") == 0)
        pencil.mark(line, {0, int(line.text.size())},
            {ProofreadWords::tr("发文字号“%1”还没有编序号。").arg(line.text), {}, {}, Severity::Hint});
    else
        checkInText(line, pencil);
}

void checkDocumentNumber(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::HeadMatter) {
            checkField(line, pencil);
        } else {
            checkInText(line, pencil);
            checkWrongForms(line, pencil);
        }
    }
}

} // namespace

Rule documentNumberRule()
{
    return {QLatin1String("marks.documentNumber"), QLatin1String("P9"), QT_TRANSLATE_NOOP("proofread", "发文字号"),
        QT_TRANSLATE_NOOP("proofread", "发文字号的年份用六角括号〔〕括起，序号不加“第”、不编虚位。"), Severity::Error,
        kDocumentRules, Strength::Regulation, checkDocumentNumber,
        {
            found(u"印发《关于取消和调整职权事项的决定》（清政[2018]30号）。"),
            found(u"印发《工作要点》（清政办（2018）第030号）。"),
            found(u"印发《工作要点》（清政办〔18〕30号）。"),
            silent(u"印发《关于取消和调整职权事项的决定》（清政〔2018〕30号）。"),
            found(u"印发《工作要点》（清政办发2018〔30〕号）。"),
            silent(u"法院作出（2018）豫0922行初1号判决。"),
            found(u"印发《工作要点》（清政办〔2018年〕30号）。"),
            found(u"印发《工作要点》（清政办（2018年）第030号）。"),
            found(u"印发《工作要点》（清政办〔2018〕30）。"),
            found(u"印发《工作要点》（清政办发2018年30号）。"),
            found(u"印发《工作要点》（清政2018—30号）。"),
            found(u"印发《工作要点》（清政办〔二〇一八〕30号）。"),
            silent(u"财政部公告（2018年第3号）已经施行。"),
            silent(u"印发2018年第3号通报，下发2018年12号文件，办理市政2018年12号工程。"),
            silent(u"出让地块（2018年）12号楼，依据清政〔2018〕12、13号文件，见注释〔2〕。"),
        }};
}

} // namespace nianbao
