// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/countywords.h"
#include "tests/support/sourcewriter.h"

#include <QString>
#include <QStringList>

namespace nianbao::test {

/// Makes reports in every shape that published ones have, the same ones for the same seed on every machine.
class ReportGenerator : private SourceWriter {
public:
    explicit ReportGenerator(unsigned seed)
        : SourceWriter(seed)
    {
    }

    GeneratedReport next();

private:
    void chooseHabits();
    QString sentence() { return pick(countySentences()); }

    QString title();
    QString sentences();
    void paragraph();
    void writeHead();
    void writeTitle(const QString &name);
    void heading(const QString &words, int number);
    void writePart(const QString &words, int number);
    void writeCategories();
    void writeSection();
    void writeItems();

    /// 一是…二是… in the running paragraph.
    void runOn(int *count);

    /// Each 一是 a paragraph, or its title and its text two.
    void points(bool inOne, int *count);
    void writeArabic();
    void writeBracketed();
    void ordinalWords(bool newLines);
    void writeEnd();

    QString m_arabicMark;
    QString m_levelSpace;
    bool m_categories = false;
    bool m_continues = false;
    bool m_alone = false;
    int m_sectionNumber = 0, m_topNumber = 0;
};

} // namespace nianbao::test
