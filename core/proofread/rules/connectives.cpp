// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// A word of order in the texts of one heading.
struct OrderWord {
    const PrintedLine *line = nullptr;
    TextRange range;
    QString word;
};

using OrderWords = QList<OrderWord>;

/// 首先，…再次，…: a step is left out or comes twice. What begins with 其次 may go on from a list of another kind.
void checkOrder(const OrderWords &words, RedPencil &pencil)
{
    static const QStringList kOrder {QStringLiteral("首先"), QStringLiteral("其次"), QStringLiteral("再次")};
    qsizetype last = -1;
    for (const OrderWord &word : words) {
        const qsizetype step = kOrder.indexOf(word.word);
        if (step < 0)
            continue;
        const QString before = kOrder.value(last);
        if (last >= 0 && step == last && step > 0)
            pencil.mark(*word.line, word.range, {ProofreadWords::tr("“%1”后面又是“%1”。").arg(word.word)});
        else if (last >= 0 && step > last + 1)
            pencil.mark(
                *word.line, word.range, {ProofreadWords::tr("“%1”后面是“%2”，少了“其次”。").arg(before, word.word)});
        else if (last < 0 && step == 2)
            pencil.mark(*word.line, word.range, {ProofreadWords::tr("有“%1”，前面没有“首先”“其次”。").arg(word.word)});
        last = step;
    }
}

/// 一方面 without 另一方面, and the other way round. 一方面…一方面… is a pair as well.
void checkSides(const OrderWords &words, bool goesOnOtherwise, RedPencil &pencil)
{
    const OrderWord *open = nullptr;
    bool isPaired = false;
    for (const OrderWord &word : words) {
        if (word.word == u"一方面") {
            isPaired = open && !isPaired;
            open = &word;
        } else if (word.word == u"另一方面") {
            if (!open || isPaired)
                pencil.mark(*word.line, word.range,
                    {isPaired ? ProofreadWords::tr("“%1”后面又是“%1”。").arg(word.word)
                              : ProofreadWords::tr("有“另一方面”，前面没有“一方面”。")});
            isPaired = open != nullptr;
        }
    }
    if (open && !isPaired && !goesOnOtherwise)
        pencil.mark(*open->line, open->range, {ProofreadWords::tr("有“一方面”，后面没有“另一方面”。")});
}

/// The texts under one heading, gathered until the next one begins.
class ConnectiveReader {
public:
    explicit ConnectiveReader(RedPencil &pencil)
        : m_pencil(pencil)
    {
    }

    void read(const PrintedLine &line)
    {
        static const QRegularExpression kForm(
            QStringLiteral("(?<=[。；：]|^)(首先|其次|再次)(?=，)|(?<=[。；：，]|^)(另?一方面)"));
        static const QRegularExpression kOtherwise(QStringLiteral("同时|另外|此外|再一方面|还有|二是"));
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            m_words << OrderWord {&line, range, line.plain.mid(range.start, range.length)};
        }
        m_goesOnOtherwise = m_goesOnOtherwise || (!m_words.isEmpty() && kOtherwise.match(line.plain).hasMatch());
    }

    void end()
    {
        checkOrder(m_words, m_pencil);
        checkSides(m_words, m_goesOnOtherwise, m_pencil);
        m_words.clear();
        m_goesOnOtherwise = false;
    }

private:
    RedPencil &m_pencil;
    OrderWords m_words;
    bool m_goesOnOtherwise = false;
};

bool beginsAnew(const PrintedLine &line)
{
    static const QRegularExpression kLevel(
        QStringLiteral("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)"));
    return line.role == BlockRole::Heading || kLevel.match(line.plain).hasMatch();
}

void checkConnectives(const Manuscript &manuscript, RedPencil &pencil)
{
    ConnectiveReader reader(pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (beginsAnew(line))
            reader.end();
        if (line.isProse())
            reader.read(line);
    }
    reader.end();
}

} // namespace

Rule connectivesRule()
{
    return {QLatin1String("structure.connectives"), QLatin1String("S3"),
        QT_TRANSLATE_NOOP("proofread", "首先、其次，一方面、另一方面"),
        QT_TRANSLATE_NOOP("proofread", "有“首先”“再次”没有“其次”，有“一方面”没有“另一方面”，或者同一个说了两遍。"),
        Severity::Hint, kEditing, Strength::Practice, checkConnectives,
        {
            found(u"首先，建章立制。再次，加强培训。最后，严格考核。"),
            found(u"首先，建章立制。其次，加强培训。其次，严格考核。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n首先，建章立制。\n再次，加强培训。"),
            found(u"一方面，建章立制，抓好落实。"),
            found(u"另一方面，加强培训。"),
            found(u"一方面，建章立制；另一方面，加强培训；另一方面，严格考核。"),
            silent(u"首先，建章立制。其次，加强培训。再次，严格考核。最后，强化监督。"),
            silent(u"首先，建章立制。其次，加强培训。最后，再次强调纪律。"),
            silent(u"一方面，建章立制；另一方面，加强培训。一方面抓规范，一方面抓落实。"),
            silent(u"一方面抓规范，同时抓落实。在这一方面，成效明显。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。首先，建章立制。其次，加强培训。\n（二）加强监"
                   u"督。"
                   u"首先，听取汇报。其次，抽查案卷。"),
        }};
}

} // namespace nianbao
