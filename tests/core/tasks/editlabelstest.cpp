// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/editlabels.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

const Paragraph kText {ParagraphKind::Text, QStringLiteral("文字。")};

Paragraph table(const QString &cell)
{
    return {ParagraphKind::Table, {}, Table {{{{cell}}}, 0, {}}, {}};
}

Paragraph picture(const QByteArray &bytes)
{
    return {ParagraphKind::Picture, {}, {}, {bytes, QStringLiteral("image/png"), 800}};
}

QString labelOf(const Paragraphs &before, const Paragraphs &after)
{
    return textEditLabel(QStringLiteral("正文"), before, after);
}

} // namespace

TEST_CASE("an edit is called by what it did to tables and pictures, else by its field")
{
    const Paragraph one = table(QStringLiteral("一"));
    const Paragraph two = table(QStringLiteral("二"));
    CHECK(labelOf({kText}, {kText, kText}) == QStringLiteral("修改正文"));
    CHECK(labelOf({one, kText}, {one}) == QStringLiteral("修改正文"));
    CHECK(labelOf({kText}, {kText, one}) == QStringLiteral("插入表格"));
    CHECK(labelOf({kText, one}, {kText}) == QStringLiteral("删去表格"));
    CHECK(labelOf({one}, {two}) == QStringLiteral("编辑表格"));
    CHECK(labelOf({one}, {picture("a")}) == QStringLiteral("删去表格"));
    CHECK(labelOf({}, {picture("a")}) == QStringLiteral("插入图片"));
    CHECK(labelOf({picture("a"), one}, {picture("b"), one}) == QStringLiteral("编辑图片"));
}

TEST_CASE("only typing goes on with typing, and only the dialog of a table with what it began")
{
    const QString typing = QStringLiteral("修改正文");
    CHECK(followingOf(typing, typing) == Following::Typing);
    CHECK(followingOf(typing, QStringLiteral("修改标题")) == Following::New);
    CHECK(followingOf(QStringLiteral("修改"), QStringLiteral("修改")) == Following::New);
    CHECK(followingOf(QStringLiteral("恢复：一是 正文"), QStringLiteral("恢复：一是 正文")) == Following::New);
    CHECK(followingOf(tableGoesOnLabel(), tableBeginLabel(true)) == Following::SameDialog);
    CHECK(followingOf(tableGoesOnLabel(), tableGoesOnLabel()) == Following::SameDialog);
    CHECK(followingOf(tableGoesOnLabel(), typing) == Following::New);
    CHECK(followingOf(tableBeginLabel(false), tableBeginLabel(false)) == Following::New);
    CHECK(followingOf(tableBeginLabel(false), tableGoesOnLabel()) == Following::New);
    CHECK(followingOf(QString(), QString()) == Following::New);
}
