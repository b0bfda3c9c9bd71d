// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xmlfeed.h"
#include "tests/support/catch.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

using namespace nianbao;

namespace {

const QString kFile = QStringLiteral("台账.xlsx");
const QString kPart = QStringLiteral("xl/worksheets/sheet1.xml");

/// Writes down what it is told; an element called `stop` is refused.
class Diary : public XmlListener {
public:
    Status started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        pages += '<' + name.toByteArray() + ' ' + attributes.value("r").toByteArray() + '>';
        if (name == QByteArrayView("stop"))
            return Error {ErrorKind::Limit, QStringLiteral("test.stop"), {}, {}, {}};
        return ok();
    }

    Status ended() override
    {
        pages += "</>";
        return ok();
    }

    Status told(QByteArrayView text) override
    {
        pages.append(text);
        return ok();
    }

    QByteArray pages;
};

struct Outcome {
    QByteArray pages;
    QString refusal; ///< its code
};

Outcome fed(const QByteArray &xml, qsizetype step = 7)
{
    Diary diary;
    XmlFeed feed(diary, kFile, kPart);
    Status status = ok();
    for (qsizetype at = 0; at < xml.size() && status; at += step)
        status = feed.feed(QByteArrayView(xml).sliced(at, std::min(step, xml.size() - at)));
    if (status)
        status = feed.finish();
    if (status)
        return {diary.pages, {}};
    if (status.error().code != QLatin1String("test.stop")) {
        CHECK(status.error().message.contains(kFile));
        CHECK(status.error().message.contains(kPart));
        CHECK(status.error().place.part == kPart);
        CHECK(status.error().place.line.has_value());
        CHECK_FALSE(status.error().remedy.isEmpty());
    }
    return {diary.pages, status.error().code};
}

} // namespace

TEST_CASE("XML in pieces of any length tells the same, whatever the prefix")
{
    const QByteArray xml =
        "<x:c xmlns:x='urn:x' x:r='B&#50;'>推进<!-- 无 --><x:v>a &lt;&amp; \xF0\xA0\xAE\xB7<![CDATA[<b>]]></x:v></x:c>";
    for (const qsizetype step : {1, 2, 3, 1000}) {
        const Outcome outcome = fed(xml, step);
        CHECK(outcome.refusal.isEmpty());
        CHECK(outcome.pages == QByteArray("<c B2>推进<v >a <& \xF0\xA0\xAE\xB7<b></></>"));
    }
}

TEST_CASE("XML in pieces is read in UTF-16 too")
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray xml = encoder.encode(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a>𠮷祥</a>"));
    CHECK(fed(xml).pages == QByteArray("<a >𠮷祥</>"));
}

TEST_CASE("XML in pieces is refused where it is cut, wrong or made to do harm")
{
    CHECK(fed({}).refusal == QStringLiteral("xml.syntax"));
    CHECK(fed("<a><b></a>").refusal == QStringLiteral("xml.syntax"));
    CHECK(fed("<a>\xff</a>").refusal == QStringLiteral("xml.syntax"));
    CHECK(fed("<a r='1' r='2'/>").refusal == QStringLiteral("xml.syntax"));
    CHECK(fed("<a>&x;</a>").refusal == QStringLiteral("xml.syntax"));
    CHECK(fed("<a>文").refusal == QStringLiteral("xml.syntax"));
    CHECK(fed("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").refusal == QStringLiteral("xml.dtd"));
    CHECK(fed("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>").refusal == QStringLiteral("xml.dtd"));
}

TEST_CASE("XML in pieces has the limits of XML at once")
{
    const auto nested = [](int levels) {
        return QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels);
    };
    CHECK(fed(nested(256), 100).refusal.isEmpty());
    CHECK(fed(nested(257), 100).refusal == QStringLiteral("xml.depth"));
    const auto attributes = [](int count) {
        QByteArray xml = "<a";
        for (int i = 0; i < count; ++i)
            xml += " a" + QByteArray::number(i) + "='1'";
        return xml + "/>";
    };
    CHECK(fed(attributes(1000), 100).refusal.isEmpty());
    CHECK(fed(attributes(1001), 100).refusal == QStringLiteral("xml.attributes"));
    CHECK(fed("<a r='" + QByteArray(3 * 1024 * 1024, 'x') + "'/>", 65536).refusal == QStringLiteral("xml.size"));
    CHECK(fed("<a>" + QByteArray(3 * 1024 * 1024, 'x') + "</a>", 65536).refusal.isEmpty()); // text is no tag
}

TEST_CASE("nothing more is told once the listener has refused")
{
    const Outcome outcome = fed("<a><stop/><b/>文</a>", 1000);
    CHECK(outcome.refusal == QStringLiteral("test.stop"));
    CHECK(outcome.pages == QByteArray("<a ><stop >"));
}
