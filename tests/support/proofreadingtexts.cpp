// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proofreadingtexts.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <random>

namespace nianbao::test {

namespace {

constexpr int kStart = 5; // characters by which a sentence is known, in front of its first number

class TextMaker {
public:
    TextMaker(int year, unsigned seed)
        : m_year(QString::number(year))
        , m_random(seed)
    {
    }

    QString report()
    {
        QStringList lines {QStringLiteral("清丰县人民政府关于%1年度法治政府建设情况的报告").arg(m_year)};
        lines << QStringLiteral("%1年，清丰县在市委、市政府的领导下，认真贯彻落实《法治政府建设实施纲要（2015—2020年）"
                                "》，各项工作取得新进展。现将%1年工作开展情况报告如下：")
                     .arg(m_year);
        lines << QStringLiteral("一、工作开展情况和成效");
        const QStringList titles = shuffled({QStringLiteral("加强组织领导。"), QStringLiteral("提升依法行政能力。"),
            QStringLiteral("健全依法决策机制。"), QStringLiteral("完善依法行政制度体系。"),
            QStringLiteral("强化行政层级监督。"), QStringLiteral("推进服务型行政执法。")});
        for (int index = 0; index < titles.size(); ++index)
            lines << QStringLiteral("（%1）%2").arg(numeral(index), titles[index]) + points();
        lines << QStringLiteral("二、存在的不足和原因")
              << QStringLiteral("（一）工作开展不平衡。个别单位重视不够，主要原因是人员力量不足，经费保障不到位。")
              << QStringLiteral("（二）监督力度不够。部分单位执法程序不规范，执法文书说理简单。");
        lines << QStringLiteral("三、履行推进法治建设第一责任人职责情况")
              << QStringLiteral("（一）带头学法。县政府常务会议学法%1次，听取专题汇报%2次。")
                     .arg(number(3, 9), number(2, 6));
        lines << QStringLiteral("四、下一步打算")
              << QStringLiteral(
                     "（一）强化监督管理。严格执行公众参与、专家论证、风险评估、合法性审查、集体讨论决定的程序。")
              << QStringLiteral("（二）加强队伍建设。组织行政执法人员培训，力争%1年12月31日前完成轮训。")
                     .arg(m_year.toInt() + 1);
        return lines.join(u'\n') + u'\n';
    }

private:
    static QString numeral(int index) { return QStringLiteral("一二三四五六七八九").mid(index, 1); }
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    QString number(int low, int high) { return QString::number(between(low, high)); }

    QStringList shuffled(QStringList list)
    {
        for (qsizetype index = list.size() - 1; index > 0; --index)
            list.swapItemsAt(index, below(int(index) + 1));
        return list;
    }

    /// 一是…二是…三是…, each with a title and two or three sentences that differ.
    QString points()
    {
        QString text;
        const QStringList titles = shuffled({QStringLiteral("建立健全工作机制。"), QStringLiteral("加强业务培训。"),
            QStringLiteral("深入开展法治宣传。"), QStringLiteral("规范行政执法行为。"),
            QStringLiteral("严格考核督察。")});
        const int count = between(3, 5);
        QSet<QString> here;
        for (int index = 0; index < count; ++index) {
            text += numeral(index) + u'是' + titles[index];
            constexpr int kSentences = 3;
            int written = 0;
            const QStringList prose = shuffled(sentences());
            for (const QString &sentence : prose) {
                if (written == kSentences)
                    break;
                if (here.contains(sentence.left(kStart)) || !mayCome(sentence))
                    continue;
                here.insert(sentence.left(kStart));
                text += sentence;
                ++written;
            }
            for (; written < kSentences; ++written)
                text += filling();
        }
        return text;
    }

    /// One of four hundred sentences without a number.
    QString filling()
    {
        static const QStringList kFields =
            QStringLiteral("安全生产 生态环境 食品药品 交通运输 城市管理 劳动保障 自然资源 农业农村 文化旅游 医疗卫生 "
                           "教育体育 市场监管 水利水务 住房建设 应急消防 民政救助 税务财政 公共卫生 物业管理 养老服务")
                .split(u' ');
        static const QStringList kDeeds = QStringLiteral(
            "的执法尺度进一步统一 的投诉渠道全部打通 的权责边界逐项厘清 的裁量基准按时更新 的文书格式已经统一 "
            "的审批材料再次精简 的信用档案逐户建立 的隐患台账逐条销号 的骨干力量得到充实 的案例汇编定期更新 "
            "的办事指南重新编写 的部门协作更加顺畅 的监管盲区逐步消除 的巡查路线重新划定 的证据标准予以细化 "
            "的普法课堂走进基层 的网上窗口运行平稳 的联络名册及时调整 的回访做法全面推开 的评议结果向外公布")
                                              .split(u' ');
        return kFields[below(int(kFields.size()))] + kDeeds[below(int(kDeeds.size()))] + u'。';
    }

    /// What there is but one number of in a year, a clean report does not count twice and otherwise.
    bool mayCome(const QString &sentence)
    {
        static const QStringList kOnce {QStringLiteral("取消职权"), QStringLiteral("配备"), QStringLiteral("设立"),
            QStringLiteral("宣传"), QStringLiteral("抽查"), QStringLiteral("审核文件"), QStringLiteral("走访"),
            QStringLiteral("联合执法"), QStringLiteral("行政应诉"), QStringLiteral("与上年相比"),
            QStringLiteral("培训"), QStringLiteral("卷宗"), QStringLiteral("全年受理")};
        const bool isOnce =
            std::any_of(kOnce.begin(), kOnce.end(), [&](const QString &word) { return sentence.contains(word); });
        if (isOnce && m_told.contains(sentence.left(kStart)))
            return false;
        m_told.insert(sentence.left(kStart));
        return true;
    }

    QStringList sentences()
    {
        const int first = between(20, 80);
        const int second = between(20, 90);
        const int whole = between(150, 4000);
        const int part = between(whole / 2, whole - 5);
        const int before = between(50, 200);
        const int after = before + between(5, 90);
        return {
            QStringLiteral(
                "%1年，全县共办理行政应诉案件%2件，其中，一审%3件，二审%4件，涉及土地、规划、房产等多个领域。")
                .arg(m_year, QString::number(first + second), QString::number(first), QString::number(second)),
            QStringLiteral("全年受理%1件，按期办结%2件，办结率%3%。")
                .arg(QString::number(whole), QString::number(part), QString::number(100.0 * part / whole, 'f', 2)),
            QStringLiteral("案件由%1件增长到%2件，增长%3%。")
                .arg(QString::number(before), QString::number(after),
                    QString::number(100.0 * (after - before) / before, 'f', 2)),
            QStringLiteral("印发《清丰县人民政府关于取消和调整职权事项的决定》（清政〔%1〕%2号），取消职权事项%3项。")
                .arg(m_year, number(1, 90), number(20, 90)),
            QStringLiteral("落实“双随机、一公开”工作机制，完善“一单两库一细则”，开展抽查%1次。").arg(number(10, 60)),
            QStringLiteral("落实“谁执法谁普法”责任制，利用“12·4”国家宪法日、“3·15”国际消费者权益日等节点开展宣传%"
                           "1场次，发放资料%2余份。")
                .arg(number(5, 60), number(1000, 9000)),
            QStringLiteral(
                "认真贯彻《中华人民共和国行政许可法》《河南省行政执法条例》，规范执法程序，做到有法可依、有章可循。"),
            QStringLiteral("大厅进驻事项%1多项，进驻率89.4%，群众满意率%2%。").arg(number(300, 900), number(90, 99)),
            QStringLiteral("%1年%2月%3日，召开全县法治政府建设推进会，安排部署年度工作。")
                .arg(m_year, number(1, 12), number(1, 28)),
            QStringLiteral("共审核文件%1件，其中，规范性文件%2件，定期对规范性文件进行清理，确保法制统一。")
                .arg(number(100, 200), number(10, 90)),
            QStringLiteral("培训行政执法人员%1余人次，其中新上岗人员%2人，采取现场测试的方式检验学习效果。")
                .arg(number(1000, 3000), number(100, 300)),
            QStringLiteral(
                "按照投资项目、企业开办、不动产登记、社保民生、综合服务等功能优化窗口布局，设立综合窗口%1个。")
                .arg(number(5, 30)),
            QStringLiteral("截至目前，建成公共法律服务工作站%1个，配备专兼职人员%2名，基本实现全覆盖。")
                .arg(number(10, 30), number(30, 90)),
            QStringLiteral("对2016年1月至%1年6月形成的%2本卷宗进行评查，反馈问题%3条。")
                .arg(m_year, number(500, 1500), number(20, 90)),
            QStringLiteral("建立以规范执法为目的的长效机制，以及及时公开的工作制度，为了了解群众诉求，走访企业%1家。")
                .arg(number(20, 90)),
            QStringLiteral("推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度（以下简称“三项制度”），"
                           "配备执法记录仪%1台。")
                .arg(number(20, 300)),
            QStringLiteral("与上年相比，案件数量下降%1%；调解纠纷%2起，调解成功率达到98%以上。")
                .arg(number(2, 20), number(200, 900)),
            QStringLiteral(
                "县交警大队大队长带队上路执法，县公安局、县司法局、县市场监管局等部门密切配合，联合执法%1次。")
                .arg(number(3, 20)),
        };
    }

    QString m_year;
    std::mt19937 m_random;
    QSet<QString> m_told; ///< how the sentences begin that have come
};

} // namespace

QString cleanReportText(int year, unsigned seed)
{
    return TextMaker(year, seed).report();
}

} // namespace nianbao::test
