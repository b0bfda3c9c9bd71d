// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/documentnumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

const QString &opening()
{
    static const QString kMarks = QStringLiteral("[〔\\[（(【［<〈﹝{｛「『〖]");
    return kMarks;
}

const QString &closing()
{
    static const QString kMarks = QStringLiteral("[〕\\]）)】］>〉﹞}｝」』〗]");
    return kMarks;
}

/// How a year may be written for one of four figures: 2O18, 二〇一八.
const QString &year()
{
    static const QString kYear =
        QStringLiteral("(?:19\\d\\d|2[0OoＯ〇○][0-9OoＯ〇○lI]{2}|二[〇○零一二三四五六七八九]{3})");
    return kYear;
}

/// A form that is wrong, or may be.
struct WrittenForm {
    QRegularExpression form;
    const char *reason;
};

const QList<WrittenForm> &writtenForms()
{
    const QString four = QStringLiteral("(?<year>") + year() + u')';
    const QString number = QStringLiteral("第?0*(?<number>[1-9]\\d{0,3})");
    const QString end = QStringLiteral("号(?![楼院房线路门地])");
    const QString body = QStringLiteral("(?<=[发办政字函委规文党])");
    const QString open = opening();
    const QString close = closing();
    constexpr const char *kWhole =
        QT_TRANSLATE_NOOP("proofread", "年份用全称，放在六角括号〔〕里；序号不编虚位，不加“第”。");
    static const QList<WrittenForm> kForms {
        // 青政〔2018〕30号 in whatever brackets. Numbers of cases, （2018）豫0922行初1号, have a word behind theirs.
        {QRegularExpression(QStringLiteral("(?<=[一-龥])(?<!号|地块|宗地)") + open + QStringLiteral("{1,2}(?<year>")
             + year() + QStringLiteral("|\\d\\d)") + close + QStringLiteral("{1,2}") + number + u'号'),
            kWhole},
        // 青政办发2024〔18〕号: the brackets have slipped on to the other number.
        {QRegularExpression(
             body + four + QStringLiteral("年?") + open + QStringLiteral("(?<number>[1-9]\\d{0,3})") + close + u'号'),
            kWhole},
        {QRegularExpression(body + four + QStringLiteral("[〕\\]】］﹞)）]") + number + end), kWhole}, // 青政2024〕18号
        // 青政发2023年12号, 青政发202312号 whose space a reader took out. 印发2023年第3号通报 is none.
        {QRegularExpression(
             QStringLiteral("(?:(?<=政发|办发|委发|府发|国发|政办|政字|政函|办函|办字)|(?<=[（(，。；、][一-龥]政))")
             + four + QStringLiteral("(?:年|[-— ])?") + number + end),
            kWhole},
        // 青政〔2023年〕12号. 住建局（2023年）12号 may be a lot of land.
        {QRegularExpression(QStringLiteral("(?<=[一-龥])(?:[〔\\[【［<〈]|(?<=[发办政字函委规文党令])[（(])") + four
             + u'年' + close + number + end),
            QT_TRANSLATE_NOOP("proofread", "六角括号里只写年份的数字，不写“年”。")},
        {QRegularExpression(QStringLiteral("(?<=[一-龥])[〔\\[【［](?<year>20\\d\\d)[〕\\]】］]") + number
             + QStringLiteral("(?=[）)，。；》]|$)")),
            QT_TRANSLATE_NOOP("proofread", "序号后面要写“号”。")},
        // 青政办〔2018〕×号; what has more of them is told as a placeholder.
        {QRegularExpression(QStringLiteral("(?<=[一-龥])〔(?<year>20\\d\\d)〕(?<number>)[×xXＸ]?号")),
            QT_TRANSLATE_NOOP("proofread", "序号还没有填。")},
    };
    return kForms;
}

/// 2O18 and 二〇一八 as 2018.
QString inFigures(QString text)
{
    constexpr QStringView kFigures(u"〇一二三四五六七八九");
    constexpr QStringView kZeros(u"OoＯ○零");
    for (QChar &character : text) {
        if (kZeros.contains(character))
            character = u'0';
        if (character == u'l' || character == u'I')
            character = u'1';
        if (const qsizetype figure = kFigures.indexOf(character); figure >= 0)
            character = QChar(u'0' + char16_t(figure));
    }
    return text;
}

} // namespace

QList<WrongNumber> wrongNumbersIn(const QString &text)
{
    constexpr qsizetype kYear = 4; // figures
    QList<WrongNumber> wrong;
    for (const WrittenForm &written : writtenForms()) {
        auto matches = written.form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString year = inFigures(match.captured(u"year"));
            const QString right = QStringLiteral("〔%1〕%2号").arg(year, match.captured(u"number"));
            const bool isWhole = year.size() == kYear && match.capturedLength(u"number") > 0;
            if (!isWhole || match.captured() != right)
                wrong << WrongNumber {capturedRange(match), written.reason, isWhole ? right : QString()};
        }
    }
    std::stable_sort(wrong.begin(), wrong.end(),
        [](const WrongNumber &a, const WrongNumber &b) { return a.range.start < b.range.start; });
    int end = 0;
    wrong.removeIf([&end](const WrongNumber &number) { // of two readings of one place the first form's
        const bool isTold = number.range.start < end;
        end = qMax(end, number.range.end());
        return isTold;
    });
    return wrong;
}

TextRange headNumberIn(const QString &line)
{
    static const QString kOrder = QStringLiteral(" ?第? ?[0-9×XxＸ*＊_＿]{0,6} ?号");
    static const QString kSigner = QStringLiteral("(?=\\s*(?:签发人.*)?$)");
    static const QRegularExpression kForm(
        QStringLiteral("^\\s*(?:(?:文号|发文字号)[：:]\\s*)?(?:"
                       "(?<bracketed>[一-龥]{2,14} ?%1{1,2} ?(?:%3|\\d{2,4})年? ?%2{0,2}(?:%4|\\d{1,4}))"
                       "|(?<half>[一-龥]{2,14} ?%3%2{1,2}%4)|(?<bare>[一-龥]{1,13}[发办政字函委规文党] ?%3年?%4))%5")
            .arg(opening(), closing(), year(), kOrder, kSigner));
    const QRegularExpressionMatch match = kForm.match(line);
    for (const QStringView group : {QStringView(u"bracketed"), QStringView(u"half"), QStringView(u"bare")}) {
        if (match.hasCaptured(group))
            return {int(match.capturedStart(group)), int(match.captured(group).trimmed().size())};
    }
    return {};
}

bool isDocumentNumber(const QString &text)
{
    static const QRegularExpression kForm(QStringLiteral("^[一-龥]+〔(?:19|20)\\d\\d〕[1-9]\\d*号$"));
    return kForm.match(text).hasMatch();
}

} // namespace nianbao
