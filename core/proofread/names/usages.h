// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/names/wordreading.h"
#include "core/proofread/names/writtenslip.h"
#include "core/proofread/terms.h"
#include "core/proofread/textrange.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace nianbao {

/// A usage as it came to be written by mistake.
struct GarbledUsage {
    TextRange range;
    QString right;
    SlipKind kind = SlipKind::Missing;
    qsizetype term = 0; ///< index in Terms::all()
    bool isSure = true; ///< else it may be another word that no list has
    int at = 0; ///< position in the text of the slip
};

/// The usages of the word lists (行政复议, 贯彻), ready to find those in which a character is missing, doubled,
/// exchanged with its neighbour or another one. What a dictionary reads as other words is none: 经营环境 is not
/// 营商环境 without its 商.
class Usages {
public:
    Usages(const Terms &terms, int year);

    /// In order, without overlap.
    [[nodiscard]] QList<GarbledUsage> garbledIn(const QString &text) const;

private:
    using Pair = std::pair<QChar, QChar>;
    /// A usage, and how far in front of its anchor it begins.
    struct Anchored {
        qsizetype usage = 0;
        int offset = 0;
    };
    struct Usage {
        QString right;
        qsizetype term = 0;
        bool isEveryday = false;
        bool isPhrase = false; ///< of everyday words, as two of them often stand together
    };

    void add(const Usage &usage);
    void checkLong(WordReading &reading, const Anchored &anchored, int position, QList<GarbledUsage> &found) const;
    void checkPairs(WordReading &reading, int position, QList<GarbledUsage> &found) const;
    void checkPair(WordReading &reading, QChar first, QChar last, TextRange window, QList<GarbledUsage> &found) const;
    void checkShort(WordReading &reading, const Anchored &anchored, int position, QList<GarbledUsage> &found) const;
    void checkWindow(WordReading &reading, const Usage &usage, TextRange window, QList<GarbledUsage> &found) const;
    bool isOfShorter(WordReading &reading, const QString &right, TextRange window, int position) const;
    static bool isSure(const Usage &usage, QStringView written, const WrittenSlip &slip);
    /// Whether no dictionary explains what is written; `at`: the slip's position in the text.
    static bool isGarbled(WordReading &reading, const QString &right, TextRange window, const WrittenSlip &slip);
    static bool isMissing(WordReading &reading, const QString &right, TextRange window, int at);
    static bool isOther(WordReading &reading, const QString &right, TextRange window, int at);

    QList<Usage> m_usages;
    QHash<Pair, QList<Anchored>> m_long; ///< of four characters and more, by two of them that a slip leaves alone
    QHash<QChar, QList<Anchored>> m_short; ///< of three, by their first and their last
    /// Of two, of which there are very many, by both, by the first and by the last.
    QHash<Pair, qsizetype> m_pairs;
    QHash<QChar, QList<qsizetype>> m_pairsFrom;
    QHash<QChar, QList<qsizetype>> m_pairsTo;
    RightWords m_right;
};

} // namespace nianbao
