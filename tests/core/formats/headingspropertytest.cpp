// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/compose.h"
#include "core/formats/txt.h"

#include "tests/support/catch.h"
#include "tests/support/generatedreports.h"

#include <QRegularExpression>

#include <random>
#include <sstream>

using namespace nianbao;
using test::GeneratedReport;
using test::ReportGenerator;

namespace {

/// What must not differ: every character but white space; half-width marks as full-width ones.
QString canonical(const QString &text)
{
    static const QString half = u",;:()?!．"_qs;
    static const QString full = u"，；：（）？！."_qs;
    QString result;
    for (const QChar character : text) {
        if (character.isSpace())
            continue;
        const qsizetype mark = half.indexOf(character);
        result += mark < 0 ? character : full[mark];
    }
    return result;
}

/// The printed text with § for each ordinal that compose made: those and only those have no place in a field.
QString markedText(const Report &report)
{
    QString text;
    for (const Block &block : compose(report)) {
        for (const Span &span : block.spans) {
            if (span.source.offset >= 0 || block.role == BlockRole::ClosingNote)
                text += span.text;
            else if (block.role == BlockRole::Annexes && span.text.startsWith(u"附件："))
                text += span.text.size() > 3 ? u"附件：§"_qs : u"附件："_qs;
            else
                text += u'§';
        }
        text += u'\n';
    }
    return text;
}

QString differenceOf(const QString &a, const QString &b)
{
    qsizetype at = 0;
    while (at < qMin(a.size(), b.size()) && a[at] == b[at])
        ++at;
    return a == b ? QString() : u"read: "_qs + a.mid(at - 10, 40) + u"\nmade: "_qs + b.mid(at - 10, 40);
}

struct Counts {
    int parts = 0;
    int sections = 0;
    int items = 0;
    int children = 0;
    bool operator==(const Counts &) const = default;
};

Counts countsOf(const Report &report)
{
    Counts counts;
    for (const Part &part : report.parts) {
        ++counts.parts;
        for (const Section &section : part.sections) {
            ++counts.sections;
            for (const WorkItem &item : section.items) {
                ++counts.items;
                counts.children += int(item.children.size());
            }
        }
    }
    return counts;
}

Report read(const QByteArray &bytes)
{
    ReadOptions options;
    options.ids = countedIds(u"n"_qs);
    auto fragment = readTxt(bytes, options);
    REQUIRE(fragment.has_value());
    return fragment->reports.first();
}

/// Letters only: what remains when nobody knows which ordinals a torn text still has.
QString letters(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        const bool inOrdinals =
            QStringView(u"一二三四五六七八九十百壹贰是第").contains(character) || character.isDigit();
        if ((character.isLetter() || character.isSurrogate()) && !inOrdinals)
            result += character;
    }
    return result;
}

QString shuffled(const QString &source, std::mt19937 &random)
{
    QStringList lines = source.split(QRegularExpression(u"[\r\n\v]+| (?=（)"_qs), Qt::SkipEmptyParts);
    for (int swaps = int(random() % 12); swaps > 0; --swaps)
        lines.swapItemsAt(qsizetype(random() % size_t(lines.size())), qsizetype(random() % size_t(lines.size())));
    if (lines.size() > 3 && random() % 2 == 0)
        lines.removeAt(qsizetype(random() % size_t(lines.size())));
    return lines.join(random() % 8 == 0 ? u' ' : u'\n');
}

void forgetOrigins(WorkItem &item)
{
    item.origin = {};
    for (WorkItem &child : item.children)
        forgetOrigins(child);
}

Report withoutOrigins(Report report)
{
    for (Part &part : report.parts) {
        part.origin = {};
        for (Section &section : part.sections) {
            section.origin = {};
            for (WorkItem &item : section.items)
                forgetOrigins(item);
        }
    }
    return report;
}

} // namespace

TEST_CASE("whatever its shape, a text that is read prints as the same text with the same ordinals")
{
    ReportGenerator generator(20181204);
    int lost = 0;
    int misread = 0;
    int unstable = 0;
    std::ostringstream failures;
    for (int index = 0; index < 3000; ++index) {
        const GeneratedReport made = generator.next();
        const Report report = read(made.source.toUtf8());
        const bool same = canonical(markedText(report)) == canonical(made.marked);
        const Counts counts = countsOf(report);
        const bool counted =
            report.title == made.title && counts == Counts {made.parts, made.sections, made.items, made.children};
        const QByteArray written = *writeTxt(Content {{report}}, WriteOptions {Extent::Reports});
        const bool stable = withoutOrigins(read(written)) == withoutOrigins(report);
        if ((!same && lost++ < 2) || (!counted && misread++ < 2) || (!stable && unstable++ < 2)) {
            failures << ("\n=== report ") << index << "\n"
                     << made.source.toStdString() << "\n--- marked\n"
                     << made.marked.toStdString() << "\n--- read\n"
                     << markedText(report).toStdString() << "\n--- parts " << counts.parts << "/" << made.parts
                     << " sections " << counts.sections << "/" << made.sections << " items " << counts.items << "/"
                     << made.items << " children " << counts.children << "/" << made.children << " same " << same
                     << " stable " << stable << "\n"
                     << differenceOf(canonical(markedText(report)), canonical(made.marked)).toStdString();
        }
    }
    INFO(failures.str());
    CHECK(lost == 0);
    CHECK(misread == 0);
    CHECK(unstable == 0);
}

TEST_CASE("of a torn text with its lines in any order no letter is lost and none moves")
{
    ReportGenerator generator(4711);
    std::mt19937 random(42);
    int lost = 0;
    std::ostringstream failures;
    for (int index = 0; index < 2000; ++index) {
        const QString source = shuffled(generator.next().source, random);
        const Report report = read(source.toUtf8());
        const QString printed = letters(plainText(compose(report)));
        if (printed != letters(source) && lost++ < 3)
            failures << source.toStdString() << "\n" << differenceOf(printed, letters(source)).toStdString() << "\n";
    }
    INFO(failures.str());
    CHECK(lost == 0);
}
