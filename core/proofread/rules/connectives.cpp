// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// A word of order in the texts of one heading.
struct OrderWord {
    const PrintedLine *line = nullptr;
    TextRange range;
    QString word;
};

using OrderWords = QList<OrderWord>;

const QStringList &steps()
{
    static const QStringList kSteps {QStringLiteral("首先"), QStringLiteral("其次"), QStringLiteral("再次")};
    return kSteps;
}

/// A step that comes twice, or is left out: an error where 首先 begins the row, for then there is no other list from
/// which it goes on. Of 首先，再次，再次 only the second 再次 is told.
void checkStep(const OrderWord &word, qsizetype last, bool hasFirst, bool isTwiceNext, RedPencil &pencil)
{
    const qsizetype step = steps().indexOf(word.word);
    const Severity severity = hasFirst ? Severity::Error : Severity::Warning;
    const auto tell = [&](const QString &message) { pencil.mark(*word.line, word.range, {message, {}, {}, severity}); };
    if (last >= 0 && step == last && step > 0)
        tell(ProofreadWords::tr("“%1”后面又是“%1”。").arg(word.word));
    else if (last >= 0 && step > last + 1 && !isTwiceNext)
        tell(ProofreadWords::tr("“%1”后面是“%2”，少了“其次”。").arg(steps().value(last), word.word));
    else if (last < 0 && step == 2 && !isTwiceNext)
        tell(ProofreadWords::tr("有“%1”，前面没有“首先”“其次”。").arg(word.word));
}

/// 其次，…再次，… without 首先. 其次 alone, or behind 第一 or 主要, may go on from a list of another kind.
void checkBeginning(const OrderWords &row, bool goesOnOtherwise, RedPencil &pencil)
{
    const bool lacksFirst = row.size() > 1 && row.first().word == steps()[1] && row[1].word == steps()[2];
    if (lacksFirst && !goesOnOtherwise)
        pencil.mark(*row.first().line, row.first().range,
            {ProofreadWords::tr("有“其次”“再次”，前面没有“首先”。"), {}, {}, Severity::Error});
}

/// 首先，…其次，…第三，…: two manners in one row.
void checkManner(const OrderWords &words, RedPencil &pencil)
{
    const bool hasOrdinalFirst =
        std::any_of(words.begin(), words.end(), [](const OrderWord &word) { return word.word == u"第一"; });
    qsizetype last = -1;
    for (const OrderWord &word : words) {
        const qsizetype step = steps().indexOf(word.word);
        if (!hasOrdinalFirst && word.word.startsWith(u'第') && last >= 0) {
            pencil.mark(*word.line, word.range,
                {ProofreadWords::tr("“%1”后面是“%2”，两种序号混用。").arg(steps()[last], word.word), {}, {},
                    Severity::Warning});
            return;
        }
        last = step >= 0 ? step : last;
    }
}

void checkOrder(const OrderWords &words, bool goesOnOtherwise, RedPencil &pencil)
{
    OrderWords row;
    for (const OrderWord &word : words) {
        if (steps().contains(word.word))
            row << word;
    }
    const bool hasFirst = !row.isEmpty() && row.first().word == steps().first();
    qsizetype last = -1;
    for (qsizetype index = 0; index < row.size(); ++index) {
        const bool isTwiceNext = index + 1 < row.size() && row[index + 1].word == row[index].word;
        checkStep(row[index], last, hasFirst, isTwiceNext, pencil);
        last = steps().indexOf(row[index].word);
    }
    checkBeginning(row, goesOnOtherwise, pencil);
    checkManner(words, pencil);
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
            QStringLiteral("(?<=[。；：]|^)(首先|其次|再次|第[一二三四五六])(?=，)|(?<=[。；：，]|^)(另?一方面)"));
        static const QRegularExpression kOtherFirst(
            QStringLiteral("第一[，、是个]|一是|其一|首要|先是|主要[是有]|一方面|①|(?<!\\d)1[.．）]|（1）|起初"));
        static const QRegularExpression kOtherwise(QStringLiteral("同时|另外|此外|再一方面|还有|二是"));
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            m_words << OrderWord {&line, range, line.plain.mid(range.start, range.length)};
        }
        m_hasOtherFirst = m_hasOtherFirst || kOtherFirst.match(line.plain).hasMatch();
        m_goesOnOtherwise = m_goesOnOtherwise || (!m_words.isEmpty() && kOtherwise.match(line.plain).hasMatch());
    }

    void end()
    {
        checkOrder(m_words, m_hasOtherFirst, m_pencil);
        checkSides(m_words, m_goesOnOtherwise, m_pencil);
        m_words.clear();
        m_goesOnOtherwise = false;
        m_hasOtherFirst = false;
    }

private:
    RedPencil &m_pencil;
    OrderWords m_words;
    bool m_goesOnOtherwise = false;
    bool m_hasOtherFirst = false; ///< something else that a row with 其次 may begin with
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
        QT_TRANSLATE_NOOP(
            "proofread", "有“首先”“再次”没有“其次”，有“一方面”没有“另一方面”，同一个说了两遍，或者混用了“第四”。"),
        Severity::Hint, kEditing, Strength::Practice, checkConnectives,
        {
            found(u"首先，建章立制。再次，加强培训。最后，严格考核。"),
            found(u"首先，建章立制。其次，加强培训。其次，严格考核。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n首先，建章立制。\n再次，加强培训。"),
            found(u"首先，建章立制。再次，加强培训。再次，严格考核。"),
            found(u"建章立制。其次，加强培训。再次，严格考核。最后，强化监督。"),
            found(u"首先，建章立制。其次，加强培训。再次，严格考核。第四，强化监督。"),
            silent(u"重点是建章立制，主要有3件。其次，加强培训。再次，严格考核。"),
            silent(u"建章立制。其次，加强培训。"),
            silent(u"第一，建章立制。其次，加强培训。再次，严格考核。第四，强化监督。"),
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
