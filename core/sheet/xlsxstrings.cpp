// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxstrings.h"

#include "core/sheet/richcell.h"
#include "core/sheet/textpool.h"
#include "core/text/xmlfeed.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const QRegularExpression &escape()
{
    static const QRegularExpression kEscape(QStringLiteral("(?:_x[0-9A-Fa-f]{4}_)+"));
    return kEscape;
}

class StringsListener : public XmlListener {
public:
    Status started(QByteArrayView name, const XmlAttributes &) override
    {
        if (m_isIn) {
            m_cell.started(name);
        } else if (name == QByteArrayView("si")) {
            m_isIn = true;
            m_cell.open();
        }
        return ok();
    }

    Status ended() override
    {
        if (m_isIn && !m_cell.ended()) {
            m_isIn = false;
            strings << unescaped(m_pool.text(m_cell.text()));
        }
        return ok();
    }

    Status told(QByteArrayView text) override
    {
        if (m_isIn)
            m_cell.told(text);
        return ok();
    }

    QList<QString> strings;

private:
    RichCell m_cell;
    TextPool m_pool;
    bool m_isIn = false;
};

} // namespace

namespace {

/// The characters for which a run of escapes stands; an escape that is half of a pair stays as it was.
QString characterFor(QStringView escapes)
{
    constexpr qsizetype kLength = 7; // _xD842_
    const auto unitAt = [&](qsizetype at) {
        return at < escapes.size() ? QChar(escapes.sliced(at + 2, 4).toUShort(nullptr, 16)) : QChar();
    };
    QString plain;
    for (qsizetype at = 0; at < escapes.size(); at += kLength) {
        const QChar unit = unitAt(at);
        if (unit.isHighSurrogate() && unitAt(at + kLength).isLowSurrogate()) {
            plain += unit;
            plain += unitAt(at += kLength);
        } else if (unit.isSurrogate()) {
            plain += escapes.sliced(at, kLength);
        } else if (!unit.isNull()) {
            plain += unit;
        }
    }
    return plain;
}

} // namespace

QString unescaped(const QString &text)
{
    QString plain = text;
    if (text.contains(QLatin1String("_x"))) {
        plain.clear();
        qsizetype at = 0;
        auto matches = escape().globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            plain += QStringView(text).sliced(at, match.capturedStart() - at);
            plain += characterFor(match.capturedView());
            at = match.capturedEnd();
        }
        plain += QStringView(text).sliced(at);
    }
    if (plain.contains(u'\r')) {
        plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        plain.replace(u'\r', u'\n');
    }
    return plain;
}

QString escaped(const QString &text)
{
    QString safe = text;
    if (text.contains(QLatin1String("_x"))) {
        static const QRegularExpression kStart(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
        safe.replace(kStart, QStringLiteral("_x005F_"));
    }
    for (const char16_t none : {u'\xfffe', u'\xffff'}) // no characters in XML 1.0; the library escapes controls only
        safe.replace(QChar(none), QStringLiteral("_x%1_").arg(QString::number(none, 16).toUpper()));
    return safe;
}

Result<QList<QString>> readSharedStrings(ZipReader &zip, const QString &file, const QString &part)
{
    StringsListener listener;
    XmlFeed xml(listener, file, part);
    NB_CHECK(zip.read(part, [&](QByteArrayView piece) { return xml.feed(piece); }));
    NB_CHECK(xml.finish());
    return listener.strings;
}

} // namespace nianbao
