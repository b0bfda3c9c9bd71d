// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unfilled.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// One kind. `cue`: a text without any of these characters has none of it.
struct UnfilledForm {
    QStringView cue;
    QRegularExpression form;
    Severity severity = Severity::Error;
};

/// %1: what is counted in reports.
QRegularExpression withUnits(const QString &form)
{
    return QRegularExpression(form.arg(
        QStringLiteral("(?:余?(?:[万亿]?(?:人次|件次|户次|[件人份条户元])|场次|批次|[名次场期个项起家宗卷篇处台部辆幅"
                       "张册例亩吨%％]))")));
}

/// Where a figure has to come: N人次, 〇份, __万元, *万元, □件, …件, 某名, 待核条.
QList<UnfilledForm> figureForms()
{
    return {
        {u"XYNnxyＸＮ×",
            withUnits(QStringLiteral("(?<![A-Za-z0-9+＋\\d])[XYNnxyＸＮ×](?=%1)(?!次(?:方|列车)|人机|项目)"))},
        {u"XNnx×*＊?？", QRegularExpression(QStringLiteral("(?<=〕)第?[XNnx×*＊?？]+(?=号)"))},
        {u"〇○", withUnits(QStringLiteral("(?<![A-Za-z0-9零一二三四五六七八九十百千〇○])[〇○](?=%1)"))},
        {u"□■◇◆△▲", withUnits(QStringLiteral("[□■◇◆△▲]+(?=%1)"))},
        {u"*＊#", withUnits(QStringLiteral("(?<![A-Za-z0-9*＊#])[*＊#](?=%1)"))},
        {u"_＿",
            withUnits(QStringLiteral("(?<![A-Za-z0-9_@./])[_＿]+(?=%1)|(?<![A-Za-z0-9_@./])[_＿]{2,}(?![A-Za-z0-9_])|"
                                     "[_＿]+月[_＿]+(?=日)"))},
        {u"…—-－", withUnits(QStringLiteral("(?<=[一-龥])(?:…{1,2}|—{1,2}|-{1,3}|－)(?=%1(?:[，。；、）]|$))"))},
        {u" 　", withUnits(QStringLiteral("(?<=[一-龥])[ 　]{2,}%1(?=[，。；、）]|$)"))},
        {u"某",
            withUnits(QStringLiteral(
                "某(?=(?!人[，。；、）]|元)%1(?:[，。；、）]|$))|某(?=人次|场次|批次|[万亿]元|%|％|个百分点)"))},
        {u"某",
            QRegularExpression(
                QStringLiteral("(?:(?:转移|疏散|安置|救助|培训|抓获|拘留|查处|接待|惠及|参训|参加|慰问|"
                               "帮扶|受益)(?:群众|人员|干部|居民|村民|学员)?|共|累计|合计)\\K某(?=人[，。；、）]|$)"))},
        {u"XYNxyＸＮ×",
            QRegularExpression(
                QStringLiteral("(?<![A-Za-z0-9+＋\\d])[XYNxyＸＮ×](?=余?(?:平方|立方)?[公千厘毫]?[米里]|公斤|"
                               "公顷|小时|分钟|个月|天[，。；、]|年[，。；、])"))},
        {u"某",
            QRegularExpression(QStringLiteral(
                "(?:共|累计|全年|已|办理|办结|审结|培训|举办|开展|召开|印发|发放|化解|覆盖|配备|建成|完成|新增|出台|"
                "制定|排查|整改|评查|审核|审查|新建|建立|聘请|选聘|调解|接待|提供)了?某[名件份起场户家条宗期个]"
                "(?![，。；、）]|$)(?![^，。；]{0,12}(?:时|中|过程|期间))")),
            Severity::Warning},
        {u"待",
            withUnits(QStringLiteral(
                "(?<![等期有亟急尚对看接款招优虐宽薪善交仍还需须])待(?:补充?|核实?|填写?|定|统计|确认|查实?|上报|报)"
                "(?=%1)"))},
        {u"分", QRegularExpression(QStringLiteral("百分之(?=[，。；、）]|$)"))},
        {u"年月",
            QRegularExpression(
                QStringLiteral("\\d{4}年(?:[ 　]*月[ 　]*|\\d{1,2}月[ 　]*|[ 　]*月\\d{1,2})日(?![均常])|"
                               "\\d{4}年[ 　]{2,}月"))},
    };
}

/// Notes to somebody: （删除此句）, 【注：人大办提供】, 此处缺数据, 责任单位待定.
QList<UnfilledForm> noteForms()
{
    return {
        {u"（【〔[《“〈「",
            QRegularExpression(QStringLiteral(
                "（[ 　]*）|【[ 　]*】|〔[ 　]*〕|\\[[ 　]*\\]|《[ 　]*》|〈[ 　]*〉|“[ 　]*”|「[ 　]*」"))},
        {u"（【[<＜‹〈《{",
            QRegularExpression(QStringLiteral(
                "[（【\\[<＜‹〈《{](?:[此本][处句段条数][^（）【】\\[\\]]{0,4}[需须应要待请缺补删改核]|[^（）【】\\[\\]"
                "<>，。；]{0,10}"
                "(?:[数内][字据容]?[后待未暂缺][补填核定缺]|后补|待补|待核|待定|待填|待报|领导(?:审定|把关|定夺|确认)|"
                "看不清)|"
                "请(?![求示愿])[^（）【】\\[\\]，。；]{0,10}(?:审定|把关|定夺|审阅|补充|核实|核对|确认|修改|删除|填)|"
                "(?:建议)?(?:删除?|删去|去掉|修改|改为|更正)(?:[此本该这上下前后][处句段条项文面]|[:：](?![ ]*\\d)))"
                "[^（）【】\\[\\]<>。]{0,16}[）】\\]>＞›〉》}]|"
                "[（【\\[](?:空|缺|暂缺|疑问|存疑|核对|待查|同上|已?删|重复，?删除?|以[上下](?:删除?|省略|待补|未改))["
                "）】\\]]"))},
        {u"【", QRegularExpression(QStringLiteral("【(?:注|批注|备注|按|编者|修改|说明|问)[:：][^【】]{0,40}】"))},
        {u"此", QRegularExpression(QStringLiteral("此处(?:[缺补填待删略]|需[补核改填]|应补|数据|插入|省略)"))},
        {u"待",
            QRegularExpression(QStringLiteral("(?<![等期有亟急尚对看接款招优虐宽薪善交仍还需须])"
                                              "待(?:定(?=[，。；）]|$)|(?:补|填|统计后?补?充?|统计)(?=[，。；）]|$))|"
                                              "(?:^|(?<=[，。；：、]))待(?:定(?![性案级点额价损论向])|(?:补充?|核实?)"
                                              "(?=[，。；：、）]|$|数[据字]|人次|[条件个份次项家]))"))},
        // 待补用地审查; 待补办手续, 待补正材料 are words
        {u"待",
            QRegularExpression(
                QStringLiteral("(?:^|(?<=[，。；：、]))待补(?=[一-龥])(?!办(?!理)|[充正缴齐录发足交贴选位证助"
                               "测检查种植休课考签报登退偿给强短盖填核换打缺体漏征列编建修栽划拨票传印人条"
                               "件个份次项家数])"))},
        {u"?？", QRegularExpression(QStringLiteral("[?？]{2,}"))},
        {u"：",
            QRegularExpression(
                QStringLiteral("(?:单位名称|填报单位|联系人|联系电话|签发人|会签人?|抄送|填报人|审核人)："
                               "(?=\\s*(?:$|[）)，。；]))"))},
    };
}

/// What a template or a word processor says of itself.
QList<UnfilledForm> machineForms()
{
    return {
        {u"击请",
            QRegularExpression(
                QStringLiteral("(?:单击|点击)(?:或(?:点击|轻触))?(?:此处|这里)(?:以)?(?:输入|添加|插入|填写)|"
                               "请(?:在此)?(?:输入|填写)(?:文字|内容|标题|正文|单位|数据|数字|年份|日期|此处)"))},
        {u"错#",
            QRegularExpression(QStringLiteral("错误[！!](?:未找到引用源|未定义书签|书签|链接)|"
                                              "#(?:REF[!！]|N/A|DIV/0[!！]|VALUE[!！]|NAME[?？]|NUM[!！]|NULL[!！])"))},
        {u"{", QRegularExpression(QStringLiteral("\\{\\{[^{}]{0,40}\\}\\}|[$＄]\\{[^{}]{0,40}\\}"))},
        {u"Nu", QRegularExpression(QStringLiteral("(?<![A-Za-z#/])(?:NaN|undefined|null|N/A)(?![A-Za-z/])"))},
    };
}

const QList<UnfilledForm> &unfilledForms()
{
    static const QList<UnfilledForm> kForms = figureForms() + noteForms() + machineForms();
    return kForms;
}

/// “1+16+N”服务体系，即…N个村级工作站: the letter is the model's.
bool isModel(const QString &text, const QString &letter)
{
    return letter.size() == 1 && letter.front().isUpper()
        && (text.contains(u'+' + letter) || text.contains(u'＋' + letter));
}

} // namespace

QList<Unfilled> unfilledIn(const QString &text)
{
    QList<Unfilled> all;
    for (const UnfilledForm &form : unfilledForms()) {
        const bool isCued =
            std::any_of(form.cue.begin(), form.cue.end(), [&](QChar cue) { return text.contains(cue); });
        if (!isCued)
            continue;
        auto matches = form.form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!isModel(text, match.captured()))
                all << Unfilled {capturedRange(match), form.severity};
        }
    }
    return all;
}

} // namespace nianbao
