// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textedits.h"

#include "core/text/alignment.h"
#include "tests/support/catch.h"

#include <random>

using namespace nianbao;

namespace {

QString applied(const QString &before, const QString &after, const QList<TextEdit> &edits)
{
    QString text;
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        text += before.mid(at, edit.before - at);
        CHECK(text.size() == edit.after);
        text += after.mid(edit.after, edit.inserted);
        at = edit.before + edit.removed;
    }
    return text + before.mid(at);
}

QString wild(std::mt19937 &random, int size)
{
    static const std::u32string kLetters = U"法治政府，。123aA𠮷";
    QString text;
    while (size-- > 0)
        text += QString::fromUcs4(&kLetters[random() % kLetters.size()], 1);
    return text;
}

QList<Piece> pieces(const QStringList &texts)
{
    QList<Piece> result;
    for (const QString &text : texts)
        result << Piece {text, text};
    return result;
}

} // namespace

TEST_CASE("edits turn one text into the other, whatever the texts are")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const QString before = wild(random, int(random() % 60));
        const QString after = wild(random, int(random() % 60));
        CHECK(applied(before, after, editsBetween(before, after)) == after);
    }
    CHECK(editsBetween({}, {}).isEmpty());
    CHECK(editsBetween(QStringLiteral("同"), QStringLiteral("同")).isEmpty());
}

TEST_CASE("numbers change as wholes and surrogate pairs are never parted")
{
    const QList<TextEdit> number = editsBetween(QStringLiteral("共134件"), QStringLiteral("共154件"));
    CHECK(number == QList<TextEdit> {{1, 3, 1, 3}});
    const QList<TextEdit> pair = editsBetween(QStringLiteral("𠮷"), QStringLiteral("𠮾"));
    CHECK(pair == QList<TextEdit> {{0, 2, 0, 2}});
}

TEST_CASE("an inserted clause ends with its mark")
{
    const QList<TextEdit> edits =
        editsBetween(QStringLiteral("加强领导。加强督察。"), QStringLiteral("加强领导。加强培训。加强督察。"));
    CHECK(edits == QList<TextEdit> {{5, 0, 5, 5}});
}

TEST_CASE("texts with nothing in common are one edit, and long ones take no more than a moment")
{
    CHECK(editsBetween(QStringLiteral("一二三四"), QStringLiteral("甲乙丙")).size() == 1);
    const QString before = QString(200'000, u'甲');
    const QString after = QString(200'000, u'乙');
    CHECK(editsBetween(before, after).size() == 1);
}

TEST_CASE("pieces are paired when equal or alike, in their order, and each is in one pair")
{
    const auto pairs =
        aligned(pieces({QStringLiteral("标题"), QStringLiteral("全年共办理复议案件12件。"), QStringLiteral("尾")}),
            pieces({QStringLiteral("标题"), QStringLiteral("新的一段。"), QStringLiteral("全年共办理复议案件15件。"),
                QStringLiteral("尾")}));
    CHECK(pairs == QList<PiecePair> {{0, 0}, {-1, 1}, {1, 2}, {2, 3}});
    CHECK(aligned({}, {}).isEmpty());
    CHECK(aligned(pieces({QStringLiteral("甲")}), {}) == QList<PiecePair> {{0, -1}});
}
