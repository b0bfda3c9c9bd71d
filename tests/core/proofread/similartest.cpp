// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/similar.h"
#include "core/text/likeness.h"
#include "tests/support/catch.h"

#include <random>
#include <thread>

using namespace nianbao;

namespace {

QList<AlikeTexts> alike(const QStringList &essences, int least)
{
    QList<ComparedText> texts;
    for (const QString &essence : essences)
        texts << ComparedText {essence};
    return alikeTexts(texts, least);
}

/// Texts of the length of items, some of them copies of earlier ones with single characters changed.
QStringList randomTexts(int count, unsigned seed)
{
    std::mt19937 random(seed);
    QStringList texts;
    for (int index = 0; index < count; ++index) {
        QString text;
        if (index > 0 && random() % 3 == 0) {
            text = texts[qsizetype(random() % unsigned(index))];
            for (unsigned changes = random() % 12; changes > 0; --changes)
                text[qsizetype(random() % unsigned(text.size()))] = QChar(0x4e00 + int(random() % 400));
        } else {
            for (unsigned length = 30 + random() % 60; length > 0; --length)
                text += QChar(0x4e00 + int(random() % 400));
        }
        texts << text;
    }
    return texts;
}

} // namespace

TEST_CASE("all pairs that are alike are found, as by comparing each with each")
{
    for (const int least : {50, 70, 80, 90, 100}) {
        const QStringList texts = randomTexts(120, unsigned(least));
        QList<AlikeTexts> expected;
        for (int second = 0; second < int(texts.size()); ++second) {
            if (texts.indexOf(texts[second]) < second)
                continue; // the same as one before it: that is its pair
            for (int first = 0; first < second; ++first) {
                const double likeness = likenessOf(gramsOfText(texts[first]), gramsOfText(texts[second]));
                const bool isLast = texts.lastIndexOf(texts[first], second - 1) == first; // of those that are the same
                if (isLast && texts[first] != texts[second] && likeness >= least / 100.0)
                    expected << AlikeTexts {first, second, int(likeness * 100 + 1e-9)};
            }
        }
        std::sort(expected.begin(), expected.end(), [](const AlikeTexts &a, const AlikeTexts &b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
        QList<AlikeTexts> found = alike(texts, least);
        INFO(least);
        CHECK((least == 100) == expected.isEmpty());
        found.removeIf([&](const AlikeTexts &pair) { return texts[pair.first] == texts[pair.second]; });
        CHECK(found == expected);
    }
}

TEST_CASE("the same text makes a pair with the last one before it, and one of one character none")
{
    const QString text = u"建立健全行政执法监督机制"_qs;
    CHECK(alike({text, u"甲"_qs, text, text, {}, u"甲"_qs}, 90) == QList<AlikeTexts> {{0, 2, 100}, {2, 3, 100}});
    const QList<ComparedText> group {{text, 7}, {text, 7}, {text, 8}};
    CHECK(alikeTexts(group, 90) == QList<AlikeTexts> {{1, 2, 100}});
}

TEST_CASE("years, names in 《》, punctuation and formulae are not a text's own, other figures are")
{
    const QStringList formulae {u"习近平新时代中国特色社会主义思想"_qs};
    CHECK(essenceOf(
              u"2018年，以习近平新时代中国特色社会主义思想为指导，落实《实施纲要（2015—2020年）》，办理案件12件。"_qs,
              formulae)
        == u"以为指导落实办理案件12件"_qs);
    CHECK(essenceOf(u"2017年度办理案件2017件、12017件。"_qs, {}) == u"办理案件件12017件"_qs);
    CHECK(figuresIn(u"2018年办理案件12件，同比下降3.5%，罚没1,234元，见《2019年第3号》。"_qs)
        == QStringList {u"12"_qs, u"3.5"_qs, u"1,234"_qs});
}

TEST_CASE("where all texts are alike the pairs grow with the texts, not with their square")
{
    const auto likeEachOther = [](int count) {
        QStringList texts;
        for (int index = 0; index < count; ++index)
            texts << u"严格落实行政执法公示制度全过程记录制度和法制审核制度组织开展案卷评查共计"_qs
                    + QString::number(index);
        return texts;
    };
    const qsizetype few = alike(likeEachOther(200), 80).size();
    CHECK(few >= 199); // each has one that it is like
    CHECK(alike(likeEachOther(2000), 80).size() <= 20 * few); // the square would be a hundred times
}

TEST_CASE("a comparison that is called off ends with the text that it is at")
{
    QList<ComparedText> texts;
    for (int index = 0; index < 20000; ++index)
        texts << ComparedText {u"严格落实行政执法公示制度全过程记录制度和法制审核制度组织开展案卷评查共计"_qs
            + QString::number(index * 7919)};
    ComparisonWatch watch;
    std::thread impatient([&watch] {
        while (watch.compared < 100)
            std::this_thread::yield();
        watch.cancelled = true;
    });
    (void)alikeTexts(texts, 80, &watch);
    impatient.join();
    CHECK(watch.compared >= 100);
    CHECK(watch.compared < texts.size());
    const int before = watch.compared;
    CHECK(alikeTexts(texts, 80, &watch).isEmpty());
    CHECK(watch.compared == before);
}
