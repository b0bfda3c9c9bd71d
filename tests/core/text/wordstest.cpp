// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/likecharacters.h"
#include "core/text/wordbreaks.h"
#include "tests/support/catch.h"

#include <QString>
#include <QStringList>

using namespace nianbao;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QList<int> breaks = wordBreaks(text);
    for (qsizetype index = 1; index < breaks.size(); ++index)
        words << text.mid(breaks[index - 1], breaks[index] - breaks[index - 1]);
    return words;
}

} // namespace

TEST_CASE("a Chinese text comes apart into its words, and what is no word into characters")
{
    CHECK(wordsOf(u"改善经营环境"_qs) == QStringList {u"改善"_qs, u"经营"_qs, u"环境"_qs});
    CHECK(wordsOf(u"推进建没"_qs) == QStringList {u"推进"_qs, u"建"_qs, u"没"_qs});
    CHECK(wordsOf(u"2018年，审核"_qs).join(QString()) == u"2018年，审核"_qs);
    CHECK(wordsOf({}).isEmpty());
}

TEST_CASE("the breaks of a text begin at 0, end at its length and never part a character")
{
    const QString text = QStringLiteral("吉𠮷e\u0301，\n\u200b") + QChar(0xd800) + u'法';
    const QList<int> breaks = wordBreaks(text);
    CHECK(breaks.first() == 0);
    CHECK(breaks.last() == int(text.size()));
    CHECK_FALSE(breaks.contains(2)); // within 𠮷
    CHECK_FALSE(breaks.contains(4)); // before the accent
}

TEST_CASE("characters of one sound or nearly one shape are easily mistaken, others are not")
{
    for (const QString &pair : {u"纷份"_qs, u"制治"_qs, u"执植"_qs, u"己已"_qs, u"建健"_qs, u"环坏"_qs, u"津律"_qs,
             u"做作"_qs, u"行刑"_qs, u"啊阿"_qs}) {
        INFO(pair.toStdString());
        CHECK(areEasilyMistaken(pair[0], pair[1]));
        CHECK(areEasilyMistaken(pair[1], pair[0]));
    }
    for (const QString &pair : {u"法治"_qs, u"理性"_qs, u"商场"_qs, u"法法"_qs, u"a啊"_qs, u"髙齉"_qs}) {
        INFO(pair.toStdString());
        CHECK_FALSE(areEasilyMistaken(pair[0], pair[1]));
    }
}
