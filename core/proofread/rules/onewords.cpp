// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/onewords.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <utility>

namespace nianbao {

namespace {

/// Each with its place in a list, under its first character: all are looked for in one pass.
using WordsByFirst = QHash<QChar, QList<std::pair<QString, qsizetype>>>;

/// How long the first of the words is that the text begins with, and its place; -1: none.
std::pair<qsizetype, qsizetype> wordAt(const WordsByFirst &words, QStringView text)
{
    const auto known = words.constFind(text.front());
    if (known != words.constEnd()) {
        for (const auto &[word, place] : *known) {
            if (text.startsWith(word))
                return {word.size(), place};
        }
    }
    return {0, -1};
}

} // namespace

QString withOneWord(const QString &words)
{
    static const QList<std::pair<QString, QStringList>> kWords {
        {QStringLiteral("调解"), QStringLiteral("调处|化解").split(u'|')},
        {QStringLiteral("审查"), QStringLiteral("审核|送审|把关").split(u'|')},
        {QStringLiteral("劳动争议"), QStringLiteral("劳资纠纷|劳动纠纷|劳动人事争议").split(u'|')},
        {QStringLiteral("行政诉讼案件"), QStringLiteral("应诉案件|诉讼案件").split(u'|')},
        {QStringLiteral("应诉行政诉讼"), QStringLiteral("被告").split(u'|')},
        {QStringLiteral("市场主体"), QStringLiteral("经营主体").split(u'|')},
        {QStringLiteral("查处"), QStringLiteral("查办").split(u'|')},
        {QStringLiteral("发现"), QStringLiteral("查出|查摆|反馈|指出|点出").split(u'|')},
        {QStringLiteral("评为"), QStringLiteral("评定为|评定|评出").split(u'|')},
        {QStringLiteral("抽查"), QStringLiteral("随机抽取|抽取|抽检|评查").split(u'|')},
        {QStringLiteral("新增"), QStringLiteral("新登记|新设立|新设").split(u'|')},
        {QStringLiteral("修订"), QStringLiteral("修改|修正").split(u'|')},
        {QStringLiteral("废止"), QStringLiteral("废除").split(u'|')},
        {QStringLiteral("拖欠工资"), QStringLiteral("欠薪").split(u'|')},
        {QStringLiteral("建成"), QStringLiteral("新建|打造").split(u'|')},
        {QStringLiteral("设立"), QStringLiteral("成立|组建").split(u'|')},
        {QStringLiteral("办结"), QStringLiteral("审结|结案").split(u'|')},
        {QStringLiteral("配备"), QStringLiteral("配齐").split(u'|')},
        {QStringLiteral("停止"), QStringLiteral("叫停").split(u'|')},
        {QStringLiteral("出庭"), QStringLiteral("走上法庭").split(u'|')},
        {QStringLiteral("合同"), QStringLiteral("协议").split(u'|')},
        {QStringLiteral("培训"), QStringLiteral("轮训|集训").split(u'|')},
        {QStringLiteral("违法建筑"), QStringLiteral("违法建设|违建").split(u'|')},
        {QStringLiteral("乡镇街道"), QStringLiteral("镇街").split(u'|')},
        {QStringLiteral("人员"), QStringLiteral("工作人员").split(u'|')},
        {QStringLiteral("居民"), QStringLiteral("业主|住户").split(u'|')},
    };
    static const WordsByFirst kOthers = [] {
        WordsByFirst others;
        for (qsizetype at = 0; at < kWords.size(); ++at) {
            for (const QString &other : kWords[at].second)
                others[other.front()] << std::pair(other, at);
        }
        return others;
    }();
    QString made;
    made.reserve(words.size());
    for (qsizetype position = 0; position < words.size();) {
        const auto found = wordAt(kOthers, QStringView(words).mid(position));
        if (found.second >= 0)
            made += kWords[found.second].first;
        else
            made += words[position];
        position += qMax<qsizetype>(1, found.first);
    }
    return made;
}

quint64 deedsIn(const QString &words)
{
    static const QStringList kDeeds =
        QStringLiteral("受理|收到|办结|审查|制定|印发|修订|废止|清理|备案|查处|立案|移送|调解|排查|发现|整改|抽查|培训|"
                       "举办|召开|聘请|配备|取得|建成|设立|公布|编制|下放|承接|保留|取消|收回|败诉|维持|撤销|驳回|判决|"
                       "处罚|出庭|审理|检查|走访|赠阅|拆除|采纳|退回|约谈|指派|列席|学法|述法|停止")
            .split(u'|');
    static const WordsByFirst kByFirst = [] {
        WordsByFirst deeds;
        for (qsizetype at = 0; at < kDeeds.size(); ++at)
            deeds[kDeeds[at].front()] << std::pair(kDeeds[at], at);
        return deeds;
    }();
    quint64 deeds = 0;
    for (qsizetype position = 0; position < words.size(); ++position) {
        const qsizetype deed = wordAt(kByFirst, QStringView(words).mid(position)).second;
        deeds |= deed >= 0 ? quint64(1) << deed : 0;
    }
    return deeds;
}

} // namespace nianbao
