// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace nianbao {

namespace {

/// Names of places that the report knows, and what is near to them.
class LocalNames {
public:
    explicit LocalNames(const Report &report)
    {
        static const QRegularExpression kBody(QStringLiteral("^([一-龥]{2,7}?[县市区旗])"));
        add(kBody.match(report.organisation).captured(1));
        for (const Part &part : report.parts) {
            for (const Section &section : part.sections) {
                addUnits(section.unit);
                for (const WorkItem &item : section.items)
                    addUnits(item.unit);
            }
        }
    }

    [[nodiscard]] const QSet<int> &lengths() const { return m_lengths; }

    /// The known name from which the text differs in one character; empty where it is known or differs more.
    [[nodiscard]] QString nearTo(const QString &text) const
    {
        if (m_names.contains(text))
            return {};
        for (qsizetype position = 0; position + 1 < text.size(); ++position) {
            if (const QString name = m_near.value(without(text, position)); !name.isEmpty())
                return name;
        }
        return {};
    }

private:
    static QString without(QString name, qsizetype position)
    {
        name[position] = u'*';
        return name;
    }

    void add(const QString &name)
    {
        constexpr qsizetype kShortest = 3; // 滑县: too much is near to it
        if (name.size() < kShortest || m_names.contains(name))
            return;
        m_names.insert(name);
        m_lengths.insert(int(name.size()));
        for (qsizetype position = 0; position + 1 < name.size(); ++position)
            m_near.insert(without(name, position), name);
    }

    void addUnits(const QString &units)
    {
        static const QRegularExpression kBetween(QStringLiteral("[、，；,;\\s]+"));
        static const QRegularExpression kPlace(
            QStringLiteral("^(?![全各本该两有其多])[一-龥]{2,5}[镇乡]$")); // 各乡镇: none
        const QStringList names = units.split(kBetween, Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (kPlace.match(name).hasMatch())
                add(name);
        }
    }

    QSet<QString> m_names;
    QSet<int> m_lengths;
    QHash<QString, QString> m_near; ///< a name with one character left open, and the name
};

/// 《青丰县…办法》, the signature: documents and reports of the report's own place. Elsewhere in the text the name may
/// be of another place.
bool isOwn(const PrintedLine &line, TextRange name)
{
    if (line.role == BlockRole::Signature)
        return name.start == 0;
    return name.start > 0 && QStringView(u"《〈").contains(line.plain[name.start - 1]);
}

/// 全县, 摸清各县, 宝丰县 that somebody visited: other places than the report's.
bool isElsewhere(const PrintedLine &line, TextRange name)
{
    static const QRegularExpression kAny(QStringLiteral("[全各我本该两外邻某省市县区和与在到为对是及等由的了]"));
    static const QRegularExpression kAnyOfOwn(QStringLiteral("^[全各我本该两某]"));
    static const QRegularExpression kVisit(
        QStringLiteral("学习|考察|借鉴|交流|对口|帮扶|合作|跨|联合|兄弟|先进|相邻|邻近|来访|对接|协作|周边"));
    constexpr int kAround = 30; // characters
    const QString around = line.open.mid(qMax(0, name.start - kAround), name.length + 2 * kAround);
    const QRegularExpression &any = isOwn(line, name) ? kAnyOfOwn : kAny; // 安和县, where no other word can begin
    return any.match(line.plain.mid(name.start, name.length - 1)).hasMatch() || kVisit.match(around).hasMatch();
}

/// A county has more townships than those that report, and their names are near to each other.
bool isTownship(const QString &name)
{
    return name.endsWith(u'镇') || name.endsWith(u'乡');
}

void checkNameBefore(const PrintedLine &line, int end, const LocalNames &names, RedPencil &pencil)
{
    for (const int length : names.lengths()) {
        const TextRange range {end - length, length};
        if (range.start < 0)
            continue;
        const bool own = isOwn(line, range);
        const QString near =
            own || !line.isNamed(range) ? names.nearTo(line.plain.mid(range.start, length)) : QString();
        if (!near.isEmpty() && !isElsewhere(line, range))
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”像是“%2”写错了。").arg(line.quote(range), near), {}, {},
                    own && !isTownship(near) ? Severity::Warning : Severity::Hint});
    }
}

void checkLocalNames(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kEnd(QStringLiteral("[县市区旗镇乡]"));
    const LocalNames names(manuscript.report());
    if (names.lengths().isEmpty())
        return;
    for (const PrintedLine &line : manuscript.lines()) {
        auto ends = kEnd.globalMatch(line.plain);
        while (ends.hasNext())
            checkNameBefore(line, int(ends.next().capturedEnd()), names, pencil);
    }
}

} // namespace

Rule localNamesRule()
{
    return {QLatin1String("words.localName"), QLatin1String("W15"), QT_TRANSLATE_NOOP("proofread", "本地地名"),
        QT_TRANSLATE_NOOP("proofread",
            "与本县和报送乡镇的名称只差一个字的地名；别处的地名也可能如此，请核对；在署名和本县文件的名称里是疑问。"),
        Severity::Hint, kEditing, Strength::Practice, checkLocalNames,
        {
            found(u"清丰县人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。青丰县政府召开会议3"
                  u"次。\n\n"
                  u"清丰县人民政府\n2019年1月15日"),
            found(u"清丰县人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。印发《青丰县优化营"
                  u"商环境办法》和《清和县烟花爆竹规定》。\n\n"
                  u"清丰县人民政府\n2019年1月15日",
                2018, 2),
            found(u"清丰县人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。\n\n"
                  u"清风县人民政府\n2019年1月15日"),
            silent(u"清丰县人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。学习借鉴《宝丰县优"
                   u"化营商环境办法》，执行《清丰县行政执法监督办法》。\n\n"
                   u"清丰县人民政府\n2019年1月15日"),
            silent(u"清丰县人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。清丰县政府摸清全县"
                   u"情况。\n\n"
                   u"清丰县人民政府\n2019年1月15日"),
            silent(u"清丰县人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。赴宝丰县考察学习3"
                   u"次。\n\n"
                   u"清丰县人民政府\n2019年1月15日"),
            silent(u"全县各乡镇、内黄县、濮阳市都有案例。"),
        }};
}

} // namespace nianbao
