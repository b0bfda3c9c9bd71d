// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reportmanners.h"

#include "tests/support/tables.h"

#include <QStringList>

#include <random>

namespace nianbao::test {

namespace {

struct BodyWords {
    QString name;
    QString we; ///< how it speaks of itself
    QString whole; ///< 全县, 全镇, 全局
    QString above; ///< whom it obeys
};

BodyWords wordsOf(ReportingBody body)
{
    switch (body) {
    case ReportingBody::County:
        return {u"清丰县人民政府"_qs, u"我县"_qs, u"全县"_qs, u"市委、市政府"_qs};
    case ReportingBody::Township:
        return {u"马庄桥镇人民政府"_qs, u"我镇"_qs, u"全镇"_qs, u"县委、县政府"_qs};
    case ReportingBody::Subdistrict:
        return {u"城关街道办事处"_qs, u"本街道"_qs, u"辖区"_qs, u"区委、区政府"_qs};
    case ReportingBody::Bureau:
        return {u"清丰县司法局"_qs, u"我局"_qs, u"全系统"_qs, u"县委、县政府"_qs};
    case ReportingBody::Commission:
        return {u"清丰县卫生健康委员会"_qs, u"我委"_qs, u"全系统"_qs, u"县委、县政府"_qs};
    }
    return {};
}

QString meetingsOf(int year)
{
    switch (year) {
    case 2016:
        return u"党的十八大和十八届三中、四中、五中、六中全会精神"_qs;
    case 2017:
        return u"党的十九大精神"_qs;
    case 2018:
        return u"党的十九大和十九届二中、三中全会精神"_qs;
    case 2019:
        return u"党的十九大和十九届二中、三中、四中全会精神"_qs;
    case 2020:
        return u"党的十九大和十九届二中、三中、四中、五中全会精神"_qs;
    case 2021:
        return u"党的十九大和十九届历次全会精神"_qs;
    case 2022:
        return u"党的二十大精神"_qs;
    case 2023:
        return u"党的二十大和二十届二中全会精神"_qs;
    case 2024:
        return u"党的二十大和二十届二中、三中全会精神"_qs;
    default:
        return u"党的二十大和二十届历次全会精神"_qs;
    }
}

QString outlineOf(int year)
{
    return year <= 2020 ? u"《法治政府建设实施纲要（2015—2020年）》"_qs : u"《法治政府建设实施纲要（2021—2025年）》"_qs;
}

/// 一是 …, 1. …, as the manner has it.
QString listed(const QStringList &points, unsigned manner)
{
    static const QString kNumerals = QStringLiteral("一二三四五六七八九");
    QString text;
    for (int index = 0; index < points.size(); ++index) {
        const QString numeral = kNumerals.mid(index, 1);
        const QString number = QString::number(index + 1);
        switch (manner % 6) {
        case 0:
            text += numeral + u'是' + points[index];
            break;
        case 1:
            text += u'\n' + number + u'.' + points[index];
            break;
        case 2:
            text += u'第' + numeral + u'，' + points[index];
            break;
        case 3:
            text += u"\n（"_qs + number + u'）' + points[index];
            break;
        case 4:
            text += u"\n——"_qs + points[index];
            break;
        default:
            text += u'\n' + numeral + u'是' + points[index];
        }
    }
    return text;
}

class BodyReport {
public:
    BodyReport(ReportingBody body, int year, unsigned manner)
        : m_words(wordsOf(body))
        , m_year(year)
        , m_manner(manner)
        , m_random(unsigned(year) * 31 + unsigned(body) * 7 + manner)
    {
    }

    QString text()
    {
        QStringList lines {u"%1关于%2年度法治政府建设情况的报告"_qs.arg(m_words.name).arg(m_year), lead()};
        lines << u"一、%1年主要举措和成效"_qs.arg(m_year);
        const QList<QStringList> topics {learning(), service(), rules(), enforcement(), disputes()};
        const QStringList headings {u"强化组织领导，压紧压实责任"_qs, u"转变职能，优化法治化营商环境"_qs,
            u"坚持科学民主依法决策，健全制度体系"_qs, u"严格规范公正文明执法"_qs, u"多元化解矛盾纠纷，维护群众权益"_qs};
        for (int index = 0; index < topics.size(); ++index)
            lines << u"（%1）%2"_qs.arg(QStringLiteral("一二三四五").mid(index, 1), headings[index])
                  << listed(topics[index], m_manner).trimmed();
        return (lines + shortcomings() + responsibility() + plans()).join(u'\n') + u'\n';
    }

private:
    QString number(int low, int high) { return QString::number(low + int(m_random() % unsigned(high - low + 1))); }

    QString lead()
    {
        return u"%1年，在%2的坚强领导下，%3坚持以习近平%4为指导，深入学习贯彻%5，%6%7认真落实%8，较好完成了年度任务。现将有关情况报告如下："_qs
            .arg(QString::number(m_year), m_words.above, m_words.we,
                m_year >= 2018 ? u"新时代中国特色社会主义思想"_qs : u"总书记系列重要讲话精神"_qs, meetingsOf(m_year),
                m_year >= 2021 ? u"全面贯彻习近平法治思想，"_qs : QString(),
                m_year >= 2019 ? u"增强“四个意识”、坚定“四个自信”、做到“两个维护”，"_qs : QString(), outlineOf(m_year));
    }

    QStringList learning()
    {
        return {u"落实学法制度。%1主要负责人带头学法，全年集中学法%2次，%3专题研究法治建设工作%4次。"_qs.arg(
                    m_words.we, number(3, 8), m_words.whole, number(2, 6)),
            u"健全工作机制。调整领导小组，印发年度工作要点，细化任务%1项，做到年初有部署、年中有督导、年底有考核。"_qs
                .arg(number(12, 40)),
            u"抓住“关键少数”。把依法行政纳入年度考核，分值占比由3%提高到5%；对排名靠后的2个单位进行了约谈。"_qs};
    }

    QStringList service()
    {
        return {
            u"深化“放管服”改革。推行“一窗受理、集成服务”，进驻事项%1项，网上可办率达98%以上，平均办理时限压缩60%左右。"_qs
                .arg(number(200, 900)),
            u"落实“双随机、一公开”监管。开展抽查%1批次，检查市场主体%2户，结果全部向社会公示。"_qs.arg(
                number(5, 30), number(100, 600)),
            u"减证便民。取消各类证明事项18项，其中县级设定的5项；涉企收费目录清单以外，一律不得收费。"_qs,
            u"畅通渠道。12345政务服务便民热线受理诉求%1余件，按期办结率99.2%，群众满意率96%。"_qs.arg(
                number(1000, 9000))};
    }

    QStringList rules()
    {
        return {
            u"落实公众参与、专家论证、风险评估、合法性审查、集体讨论决定程序。全年审查重大决策事项%1件，提出意见建议百余条。"_qs
                .arg(number(5, 40)),
            u"加强规范性文件管理。制定规范性文件%1件，全部报送备案；清理文件60件，其中废止12件、修改3件、继续有效45件。"_qs
                .arg(number(1, 9)),
            u"发挥法律顾问作用。聘请律师%1名，参与合同审核、信访接待、诉讼代理，出具法律意见书%2份。"_qs.arg(
                number(2, 12), number(10, 60))};
    }

    QStringList enforcement()
    {
        QStringList points {
            u"全面落实行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度，配备执法记录仪%1台。"_qs.arg(
                number(8, 60)),
            u"组织执法人员参加网络培训和考试，%1人参考，合格率97.5%，新申领执法证件%2人，注销12人。"_qs.arg(
                number(80, 300), number(5, 30)),
            u"评查案卷100卷，其中许可案卷40卷、处罚案卷60卷，评出优秀案卷8卷，反馈问题23条，均已整改到位。"_qs};
        if (m_year >= 2021)
            points
                << u"严格执行新修订的《中华人民共和国行政处罚法》，对轻微违法行为不予处罚%1件，让执法既有力度又有温度。"_qs
                       .arg(number(10, 90));
        return points;
    }

    QStringList disputes()
    {
        return {
            u"坚持和发展新时代“枫桥经验”，排查矛盾纠纷%1起，调解成功%2起，做到小事不出村、大事不出镇、矛盾不上交。"_qs
                .arg(number(300, 400), number(200, 290)),
            u"做好复议应诉工作。收到行政复议申请26件，受理24件，审结22件；办理行政诉讼案件15件，其中一审10件、二审5件，负责人出庭应诉率100%。"_qs,
            u"深化普法依法治理。落实“谁执法谁普法”普法责任制，结合“12·4”国家宪法日、“4·15”全民国家安全教育日，开展宣传%1场次，发放资料2万余份，受教育群众达3.5万人次。"_qs
                .arg(number(20, 80))};
    }

    QStringList shortcomings() const
    {
        return {u"二、存在的不足和原因"_qs,
            u"（一）执法力量薄弱。执法人员少、任务重的矛盾比较突出，有的一人多岗。主要原因是编制有限，专业人才难引进、难留住。"_qs,
            u"（二）普法宣传形式单一。线上手段用得不多，对青年群体的吸引力不强。究其原因，是思路还不够宽，经费投入还不足。"_qs};
    }

    QStringList responsibility() const
    {
        if (m_year < 2019)
            return {};
        return {u"三、党政主要负责人履行推进法治建设第一责任人职责情况"_qs,
            u"%1党政主要负责人切实履行推进法治建设第一责任人职责，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。"_qs
                .arg(m_words.we)};
    }

    QStringList plans() const
    {
        return {u"%1、%2年工作安排"_qs.arg(m_year < 2019 ? u"三"_qs : u"四"_qs, QString::number(m_year + 1)),
            u"（一）充实执法队伍。%1年6月底前完成执法人员轮训，力争持证率达到95%；推动执法力量向基层下沉，严格落实持证上岗和资格管理制度。"_qs
                .arg(m_year + 1),
            u"（二）创新普法方式。用好新媒体，打造2—3个宣传品牌，让普法更接地气；启动下一年度“一月一主题”活动。"_qs,
            u"（三）提升办案质量。健全复议应诉衔接机制，定期通报败诉案件，推动一类问题的整体解决。"_qs};
    }

    BodyWords m_words;
    int m_year;
    unsigned m_manner;
    std::mt19937 m_random;
};

} // namespace

QString bodyReportText(ReportingBody body, int year, unsigned manner)
{
    return BodyReport(body, year, manner).text();
}

Paragraph cleanTable(int year)
{
    return tableOf(QStringLiteral("执法情况"),
        {
            {u"序号"_qs, u"单位"_qs, u"许可（件）"_qs, u"处罚（件）"_qs, u"罚没款（万元）"_qs, u"同比"_qs, u"备注"_qs},
            {u"1"_qs, u"县公安局"_qs, u"1,203"_qs, u"87"_qs, u"12.5"_qs, u"+3.2%"_qs, u"/"_qs},
            {u"2"_qs, u"县市场监管局"_qs, u"2560"_qs, u"134"_qs, u"98.06"_qs, u"-1.5%"_qs, u"含委托执法"_qs},
            {u"3"_qs, u"马庄桥镇"_qs, u"—"_qs, u"6"_qs, u"0.8"_qs, u"—"_qs, u"自%1年7月起承接"_qs.arg(year)},
            {u"合计"_qs, {}, u"3763"_qs, u"227"_qs, u"111.36"_qs, {}, u"数据截至%1年12月31日"_qs.arg(year)},
        });
}

} // namespace nianbao::test
