// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordhash.h"

#include <QCryptographicHash>

namespace nianbao {

namespace {

class Hash {
public:
    void add(const QString &text)
    {
        m_hash.addData(text.toUtf8());
        end();
    }

    void add(const Paragraphs &paragraphs)
    {
        for (const Paragraph &paragraph : paragraphs) {
            add(paragraph.text);
            if (paragraph.kind == ParagraphKind::Table)
                add(plainText(paragraph.table));
            if (paragraph.kind == ParagraphKind::Picture)
                m_hash.addData(paragraph.picture.bytes);
        }
        end();
    }

    [[nodiscard]] QString hex() const
    {
        constexpr int kDigits = 32; // 128 bits: enough to tell records apart, half the memory
        return QString::fromLatin1(m_hash.result().toHex().left(kDigits));
    }

private:
    void end() { m_hash.addData(QByteArrayLiteral("\0")); }

    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

constexpr QChar kInReport = u'=';

} // namespace

QString receivedInReport(const QString &hash)
{
    return kInReport + hash;
}

QString receivedHash(const Origin &origin)
{
    return origin.received.startsWith(kInReport) ? origin.received.mid(1) : origin.received;
}

bool isMaterialRecord(const Origin &origin)
{
    return !origin.received.isEmpty() && !origin.received.startsWith(kInReport);
}

QString recordHash(const Part &part)
{
    Hash hash;
    hash.add(part.heading);
    hash.add(part.lead);
    hash.add(part.tail);
    return hash.hex();
}

QString recordHash(const Section &section)
{
    Hash hash;
    hash.add(section.title);
    hash.add(section.lead);
    hash.add(section.tail);
    hash.add(section.problem.cause);
    hash.add(section.plan.due);
    hash.add(keyOf(section.plan.state));
    hash.add(section.plan.outcome);
    hash.add(section.note);
    return hash.hex();
}

QString recordHash(const WorkItem &item)
{
    Hash hash;
    hash.add(item.title);
    hash.add(item.body);
    hash.add(item.tail);
    hash.add(item.date);
    hash.add(item.note);
    return hash.hex();
}

void copyRecord(Part &to, const Part &from)
{
    to.heading = from.heading;
    to.lead = from.lead;
    to.tail = from.tail;
}

void copyRecord(Section &to, const Section &from)
{
    to.title = from.title;
    to.lead = from.lead;
    to.tail = from.tail;
    to.problem.cause = from.problem.cause;
    to.plan.due = from.plan.due;
    to.plan.state = from.plan.state;
    to.plan.outcome = from.plan.outcome;
    to.note = from.note;
}

void copyRecord(WorkItem &to, const WorkItem &from)
{
    to.title = from.title;
    to.body = from.body;
    to.tail = from.tail;
    to.date = from.date;
    to.note = from.note;
}

} // namespace nianbao
