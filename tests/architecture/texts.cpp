// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/texts.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace nianbao::architecture {

namespace {

bool isProgram(const Source &source)
{
    return !source.path.startsWith(u"tests/") && (source.isCpp() || source.isHeader());
}

bool isChinese(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han);
}

/// "a" "b" as written, to the text it stands for.
QString valueOf(const QString &literals)
{
    static const QRegularExpression literal(QStringLiteral(R"re("((?:\\.|[^"\\\n])*)")re"));
    QString value;
    auto matches = literal.globalMatch(literals);
    while (matches.hasNext())
        value += matches.next().captured(1);
    return value.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

/// What the code just before a text makes of it; nothing for a text that stays as it is.
std::optional<Text> textAfter(const QString &before, const QString &value)
{
    static const QRegularExpression named(QStringLiteral(R"re(\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"([^"]*)",$)re"));
    static const QRegularExpression ofClass(QStringLiteral(R"re(\b(?:tr|QT_TR_NOOP)\($)re"));
    static const QRegularExpression plain(QStringLiteral(R"re((?:\bQStringLiteral\(|\bu8?)$)re"));
    if (const auto match = named.match(before); match.hasMatch())
        return Text {0, match.captured(1), value, true};
    if (before.contains(ofClass))
        return Text {0, {}, value, true};
    if (!isChinese(value) || before.contains(plain))
        return {};
    return Text {0, {}, value, false};
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d{1,2}|n)"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places << matches.next().captured();
    std::sort(places.begin(), places.end());
    return places;
}

QString shown(const Entry &entry)
{
    return QStringLiteral("%1: %2").arg(entry.context, entry.text);
}

/// The reader stands at a translation, and behind it afterwards.
QStringList formsIn(QXmlStreamReader &xml)
{
    QStringList forms;
    QString only;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms << xml.readElementText();
        else
            only += xml.text();
    }
    return forms.isEmpty() ? QStringList {only} : forms;
}

bool isWhole(const Entry &entry)
{
    constexpr qsizetype kEnglishForms = 2;
    const qsizetype wanted = entry.text.contains(u"%n") ? kEnglishForms : 1;
    return entry.isFinished && entry.translations.size() == wanted && !entry.translations.contains(QString());
}

/// Behind the bracket that closes the one before `from`.
qsizetype behindCall(const QString &code, qsizetype from)
{
    int depth = 1;
    qsizetype at = from;
    for (; at < code.size() && depth > 0; ++at)
        depth += code[at] == u'(' ? 1 : code[at] == u')' ? -1 : 0;
    return at;
}

} // namespace

QStringList checkFilling(const QList<Source> &tree)
{
    static const QRegularExpression filling(QStringLiteral(R"(\.arg\()"));
    static const QRegularExpression again(QStringLiteral(R"(\s*\.arg\()"));
    QStringList faults;
    for (const Source &source : tree) {
        if (!isProgram(source) || !(source.path.startsWith(u"ui/") || source.path.startsWith(u"app/")))
            continue;
        const QString code = codeOf(source.text);
        auto matches = filling.globalMatch(code);
        while (matches.hasNext()) {
            const qsizetype end = behindCall(code, matches.next().capturedEnd());
            const auto option = QRegularExpression::AnchorAtOffsetMatchOption;
            if (again.match(code, end, QRegularExpression::NormalMatch, option).hasMatch())
                faults << fault(
                    source, int(code.left(end).count(u'\n')) + 1, QStringLiteral("arg once, with everything"));
        }
    }
    return faults;
}

QList<Entry> readEntries(const QByteArray &ts)
{
    QXmlStreamReader xml(ts);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            entries << Entry {context, xml.readElementText(), {}, true};
        else if (xml.name() == u"translation" && !entries.isEmpty()) {
            entries.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            entries.last().translations = formsIn(xml);
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QList<Text> textsOf(const Source &source)
{
    // A raw text, a comment, a character: passed over. Texts that follow each other are one.
    static const QRegularExpression form(
        QStringLiteral(
            R"re(R"([^()\s\\]{0,16})\(.*?\)\1"|//[^\n]*|/\*.*?\*/|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|(?<texts>"(?:\\.|[^"\\\n])*"(?:\s*"(?:\\.|[^"\\\n])*")*))re"),
        QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype kLookBack = 200; // a call's name and its context
    QList<Text> texts;
    auto matches = form.globalMatch(source.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype start = match.capturedStart(QStringLiteral("texts"));
        if (start < 0)
            continue;
        const qsizetype from = std::max<qsizetype>(0, start - kLookBack);
        const QString before = source.text.mid(from, start - from).trimmed();
        if (auto text = textAfter(before, valueOf(match.captured(QStringLiteral("texts"))))) {
            text->line = int(source.text.left(start).count(u'\n')) + 1;
            texts << *text;
        }
    }
    return texts;
}

QStringList checkCoverage(const QList<Source> &tree, const QList<Entry> &entries)
{
    QHash<QString, QSet<QString>> contexts;
    for (const Entry &entry : entries)
        contexts[entry.text].insert(entry.context);
    QStringList faults;
    QSet<QString> standing;
    for (const Source &source : tree) {
        if (!isProgram(source))
            continue;
        for (const Text &text : textsOf(source)) {
            standing.insert(text.text);
            const QSet<QString> known = contexts.value(text.text);
            if (text.context.isEmpty() ? known.isEmpty() : !known.contains(text.context))
                faults << fault(source, text.line,
                    text.isMarked ? QStringLiteral("no entry for: ") + text.text
                                  : QStringLiteral("not marked for translation: ") + text.text);
        }
    }
    for (const Entry &entry : entries)
        if (!standing.contains(entry.text))
            faults << QStringLiteral("stands nowhere: ") + shown(entry);
    return faults;
}

QStringList checkEntries(const QList<Entry> &entries)
{
    QStringList faults;
    QSet<QString> seen;
    for (const Entry &entry : entries) {
        if (!isWhole(entry))
            faults << QStringLiteral("not finished: ") + shown(entry);
        for (const QString &translation : entry.translations) {
            if (placesOf(entry.text) != placesOf(translation))
                faults << QStringLiteral("other places: ") + shown(entry);
        }
        if (seen.contains(shown(entry)))
            faults << QStringLiteral("twice: ") + shown(entry);
        seen.insert(shown(entry));
    }
    return faults;
}

} // namespace nianbao::architecture
