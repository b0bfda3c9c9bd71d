// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/notetally.h"

#include <QCoreApplication>

#include <array>

namespace nianbao {

namespace {

struct Wording {
    QLatin1String code;
    const char *sentence; ///< %1 count, %2 place of the first, %3 what
};

constexpr std::array kWordings {
    Wording {
        QLatin1String("txt.punctuation"), QT_TRANSLATE_NOOP("formats", "有%1处半角标点，读入时按全角，首处在%2。")},
    Wording {QLatin1String("txt.radicals"),
        QT_TRANSLATE_NOOP("formats", "保留了%1个部首字形（如 PDF 中复制的“⼯”），印出时用通用汉字，首处在%2。")},
    Wording {QLatin1String("txt.spaces"), QT_TRANSLATE_NOOP("formats", "去掉文字间的%1处空格，首处在%2。")},
    Wording {QLatin1String("txt.joined"), QT_TRANSLATE_NOOP("formats", "接上%1处句中断行，首处在%2。")},
    Wording {QLatin1String("txt.split"), QT_TRANSLATE_NOOP("formats", "连写的文字在%1处分段，首处在%2。")},
    Wording {QLatin1String("txt.invisible"), QT_TRANSLATE_NOOP("formats", "去掉%1个不可见字符（%3），首处在%2。")},
    Wording {QLatin1String("txt.private"),
        QT_TRANSLATE_NOOP("formats", "保留了%1个可能打印不出的字符（%3），首处在%2，请核对。")},
    Wording {QLatin1String("txt.bar"), QT_TRANSLATE_NOOP("formats", "有%1处孤立的“|”，没有读入，首处在%2。")},
    Wording {QLatin1String("txt.foot"), QT_TRANSLATE_NOOP("formats", "去掉文末%1行页码或网页按钮，首处在%2。")},
    Wording {QLatin1String("txt.colophon"),
        QT_TRANSLATE_NOOP("formats", "文末版记（抄送、印发）%1行另行记下，不算正文，现在还不印，首处在%2。")},
    Wording {QLatin1String("web.head"),
        QT_TRANSLATE_NOOP("formats", "网页开头的%1行（导航、发布时间、浏览次数）没有读入，首处在%2。")},
    Wording {QLatin1String("web.foot"),
        QT_TRANSLATE_NOOP("formats", "网页末尾的%1行（分享、上一篇、版权所有等）没有读入，首处在%2。")},
    Wording {QLatin1String("txt.titleSpaces"), QT_TRANSLATE_NOOP("formats", "标题里有%1处空格，读入时去掉了，在%2。")},
    Wording {QLatin1String("title.split"), QT_TRANSLATE_NOOP("formats", "标题回行拆开了词语“%3”（%1处，%2）。")},
    Wording {QLatin1String("txt.title"), QT_TRANSLATE_NOOP("formats", "标题由%1行接成一行，首行是%2。")},
    Wording {QLatin1String("txt.doubled"),
        QT_TRANSLATE_NOOP("formats", "有%1行重复了上一行标题，按正文保留，首处在%2，请核对后删除。")},
    Wording {QLatin1String("txt.renumbered"),
        QT_TRANSLATE_NOOP("formats", "序号不连续：%3（%1处，首处在%2），已重新编号。")},
    Wording {
        QLatin1String("txt.annexes"), QT_TRANSLATE_NOOP("formats", "附件序号不连续：%3（%1处，%2），已重新编号。")},
    Wording {QLatin1String("txt.restyled"),
        QT_TRANSLATE_NOOP("formats", "全文没有“一、”，%1个（一）级标题改按“一、”编号，首处在%2。")},
    Wording {QLatin1String("txt.list"), QT_TRANSLATE_NOOP("formats", "%1处编号没有拆成条目，按正文保留，首处在%2。")},
    Wording {QLatin1String("flow.headings"),
        QT_TRANSLATE_NOOP("formats", "%1个标题样式的段落没有序号，已按级别编号，首处在%2。")},
    Wording {QLatin1String("flow.bullets"), QT_TRANSLATE_NOOP("formats", "%1个项目符号改成了“——”，首处在%2。")},
    Wording {QLatin1String("txt.marks"),
        QT_TRANSLATE_NOOP("formats", "有%1处一个字上叠了许多附加符号，已保留，首处在%2，请核对。")},
    Wording {
        QLatin1String("txt.long"), QT_TRANSLATE_NOOP("formats", "有%1段超过10万字，像是漏了分段，首处在%2，请核对。")},
    Wording {QLatin1String("txt.broken"),
        QT_TRANSLATE_NOOP("formats", "有%1段超过10万字的上限，已在句末分成几段，首处在%2或者它以后，请核对。")},
    Wording {QLatin1String("section.own"),
        QT_TRANSLATE_NOOP("formats", "“%3”不在工作分类里，作为自拟的类别读入（%1处，%2）。")},
    Wording {QLatin1String("section.twice"), QT_TRANSLATE_NOOP("formats", "类别“%3”重复出现%1次，首处在%2，请核对。")},
    Wording {QLatin1String("section.empty"), QT_TRANSLATE_NOOP("formats", "类别“%3”下没有文字（%1处，%2），请核对。")},
    Wording {QLatin1String("text.laterYear"),
        QT_TRANSLATE_NOOP("formats", "%2写的“%3”晚于报告的年度（%1处），请核对年份。")},
    Wording {QLatin1String("flow.breaks"), QT_TRANSLATE_NOOP("formats", "%1处手动换行按另起一行读入，首处在%2。")},
};

} // namespace

void NoteTally::add(const QString &code, int line, int count, const QString &what)
{
    if (count <= 0)
        return;
    const QString key = code + u' ' + what;
    const auto known = m_index.constFind(key);
    if (known == m_index.constEnd()) {
        m_index.insert(key, m_entries.size());
        m_entries << Entry {code, what, line, count};
        return;
    }
    Entry &entry = m_entries[*known];
    entry.count += count;
    entry.line = qMin(entry.line, line);
}

QString NoteTally::placeOf(int number) const
{
    const QString place = m_unit == PlaceUnit::Line ? QCoreApplication::translate("formats", "第%1行")
                                                    : QCoreApplication::translate("formats", "第%1段");
    return place.arg(number);
}

QList<Note> NoteTally::notes() const
{
    QList<Note> notes;
    for (const Entry &entry : m_entries) {
        FilePlace place;
        place.line = entry.line;
        for (const Wording &wording : kWordings) {
            if (wording.code != entry.code)
                continue;
            const QString sentence = QCoreApplication::translate("formats", wording.sentence);
            const QString count = QString::number(entry.count);
            notes << Note {entry.code,
                sentence.contains(QLatin1String("%3")) ? sentence.arg(count, placeOf(entry.line), entry.what)
                                                       : sentence.arg(count, placeOf(entry.line)),
                place};
        }
    }
    return notes;
}

} // namespace nianbao
