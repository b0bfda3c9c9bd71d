// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/editlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr const char *kTyping = QT_TRANSLATE_NOOP("tasks", "修改%1");
constexpr const char *kTableAdded = QT_TRANSLATE_NOOP("tasks", "插入表格");
constexpr const char *kTableEdited = QT_TRANSLATE_NOOP("tasks", "编辑表格");
constexpr const char *kTableGoesOn = QT_TRANSLATE_NOOP("tasks", "继续编辑表格");

QString inWords(const char *text)
{
    return QCoreApplication::translate("tasks", text);
}

/// A record is read in another language than it was written in, if the program's was changed.
bool isCalled(const QString &label, const char *text)
{
    return label == inWords(text) || label == QString::fromUtf8(text);
}

bool isShapedLike(const QString &label, const QString &pattern)
{
    const QString start = pattern.section(QStringLiteral("%1"), 0, 0);
    const QString end = pattern.section(QStringLiteral("%1"), 1);
    return label.size() > start.size() + end.size() && label.startsWith(start) && label.endsWith(end);
}

bool isTyping(const QString &label)
{
    return isShapedLike(label, inWords(kTyping)) || isShapedLike(label, QString::fromUtf8(kTyping));
}

Paragraphs ofKind(const Paragraphs &paragraphs, ParagraphKind kind)
{
    Paragraphs found;
    std::copy_if(paragraphs.cbegin(), paragraphs.cend(), std::back_inserter(found),
        [kind](const Paragraph &paragraph) { return paragraph.kind == kind; });
    return found;
}

struct FigureWords {
    ParagraphKind kind;
    const char *added;
    const char *removed;
    const char *edited;
};

constexpr FigureWords kFigures[] {
    {ParagraphKind::Table, kTableAdded, QT_TRANSLATE_NOOP("tasks", "删去表格"), kTableEdited},
    {ParagraphKind::Picture, QT_TRANSLATE_NOOP("tasks", "插入图片"), QT_TRANSLATE_NOOP("tasks", "删去图片"),
        QT_TRANSLATE_NOOP("tasks", "编辑图片")},
};

} // namespace

QString textEditLabel(const QString &field, const Paragraphs &before, const Paragraphs &after)
{
    for (const FigureWords &words : kFigures) {
        const Paragraphs were = ofKind(before, words.kind);
        const Paragraphs are = ofKind(after, words.kind);
        if (are.size() != were.size())
            return inWords(are.size() > were.size() ? words.added : words.removed);
        if (are != were)
            return inWords(words.edited);
    }
    return inWords(kTyping).arg(field);
}

QString tableBeginLabel(bool isNew)
{
    return inWords(isNew ? kTableAdded : kTableEdited);
}

QString tableGoesOnLabel()
{
    return inWords(kTableGoesOn);
}

Following followingOf(const QString &label, const QString &previous)
{
    if (isCalled(label, kTableGoesOn)) {
        const bool isOfDialog =
            isCalled(previous, kTableGoesOn) || isCalled(previous, kTableAdded) || isCalled(previous, kTableEdited);
        return isOfDialog ? Following::SameDialog : Following::New;
    }
    return label == previous && isTyping(label) ? Following::Typing : Following::New;
}

} // namespace nianbao
