// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/typeset.h"

namespace nianbao {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString nameOf(TextChange change)
{
    switch (change) {
    case TextChange::None:
        break;
    case TextChange::Inserted:
        return QStringLiteral("inserted");
    case TextChange::Deleted:
        return QStringLiteral("deleted");
    case TextChange::MovedHere:
        return QStringLiteral("moved here");
    case TextChange::MovedAway:
        return QStringLiteral("moved away");
    }
    return {};
}

QString lineOf(const TextRun &run)
{
    const QString face = run.face.style.isEmpty() ? run.face.family : run.face.family + u'/' + run.face.style;
    QStringList parts {number(run.baseline.value), run.x.isEmpty() ? QString() : number(run.x.first()),
        run.x.isEmpty() ? QString() : number(run.x.last()), QString::number(run.size.value), face, run.text};
    if (run.change != TextChange::None)
        parts << nameOf(run.change);
    return parts.join(u'\t');
}

} // namespace

QString dump(const Pages &pages)
{
    QStringList lines {QStringLiteral("# baseline, first x, last x (mm), size (pt), face, text")};
    for (const Page &page : pages.pages) {
        lines << QStringLiteral("page %1").arg(page.number);
        for (const TextRun &run : page.texts)
            lines << lineOf(run);
        for (const RuleLine &rule : page.lines)
            lines << QStringLiteral("rule\t%1\t%2\t%3\t%4\t%5")
                         .arg(number(rule.from.x.value), number(rule.from.y.value), number(rule.to.x.value),
                             number(rule.to.y.value), number(rule.width.value));
        for (const PictureBox &box : page.pictures)
            lines << QStringLiteral("picture\t%1\t%2\t%3\t%4\t%5\t%6")
                         .arg(number(box.corner.x.value), number(box.corner.y.value), number(box.width.value),
                             number(box.height.value), box.picture.mediaType,
                             QString::number(box.picture.bytes.size()));
    }
    for (const Bookmark &mark : pages.bookmarks)
        lines << QStringLiteral("bookmark\t%1\t%2\t%3\t%4")
                     .arg(QString::number(mark.level), QString::number(mark.page), number(mark.top.value), mark.title);
    for (const Note &note : pages.notes)
        lines << QStringLiteral("note\t%1\t%2").arg(note.code, note.message);
    return lines.join(u'\n') + u'\n';
}

} // namespace nianbao
