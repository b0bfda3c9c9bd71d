// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/materialnotes.h"

#include "core/model/figurewords.h"
#include "core/model/nodematch.h"

#include <QCoreApplication>
#include <QStringList>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

} // namespace

FilePlace placeOf(const Origin &origin)
{
    FilePlace place;
    if (origin.line > 0)
        place.line = origin.line;
    place.cell = origin.cell;
    return place;
}

Note leftNote(const QString &text, const Origin &origin)
{
    constexpr qsizetype kWhole = 60; // characters
    constexpr qsizetype kBeginning = 30;
    const QString line = text.simplified();
    const bool isShort = line.size() <= kWhole;
    QString message =
        Words::tr("“%1”不是工作事项、问题或计划，没有采用。").arg(isShort ? line : line.left(kBeginning) + u'…');
    if (const QStringList numbers = numbersIn(line); !isShort && !numbers.isEmpty())
        message += Words::tr("其中有数字：%1。").arg(numbers.join(Words::tr("、")));
    return {QStringLiteral("material.left"), message, placeOf(origin)};
}

Note headingNote(const QString &heading, const QString &category, const Origin &origin)
{
    return {QStringLiteral("material.heading"),
        Words::tr("标题“%1”下面的内容归入“%2”，标题本身没有采用。").arg(bareTitle(heading), bareTitle(category)),
        placeOf(origin)};
}

std::optional<Note> frameNote(const Report &material)
{
    const Letterhead &head = material.letterhead;
    const Closing &closing = material.closing;
    QStringList left;
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            left << Words::tr("%1“%2”").arg(name, text);
    };
    add(Words::tr("份号"), head.copyNumber);
    add(Words::tr("发文字号"), head.documentNumber);
    add(Words::tr("附件"), closing.annexes.join(Words::tr("、")));
    add(Words::tr("附注"), closing.note);
    add(Words::tr("抄送"), closing.copyTo);
    add(Words::tr("成文日期"), closing.date);
    add(Words::tr("印发机关"), closing.printedBy);
    add(Words::tr("印发日期"), closing.printedOn);
    if (left.isEmpty())
        return {};
    return Note {
        QStringLiteral("material.frame"), Words::tr("正文以外的没有采用：%1。").arg(left.join(Words::tr("、"))), {}};
}

Note emptyNote()
{
    return {
        QStringLiteral("material.empty"), Words::tr("这份材料里没有可以采用的内容：只有标题，标题下面没有文字。"), {}};
}

} // namespace nianbao
