// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/unitrecords.h"

#include "core/formats/recordtext.h"
#include "core/formats/recordwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

UnitKind kindIn(const RecordTable &table, const Record &record, RecordReading &reading)
{
    const int field = table.indexOf(FieldRule::Kind);
    const QString word = field < 0 ? QString() : record.values[field].trimmed();
    if (word.isEmpty())
        return UnitKind::Department;
    const std::optional<UnitKind> kind = unitKindCalled(word);
    if (!kind) {
        reading.fail(table, record, field, "table.kind",
            Words::tr("“%1”不是单位的类型，可用：%2。").arg(word.left(40), unitKindWords().join(u'、')));
    }
    return kind.value_or(UnitKind::Department);
}

Unit unitIn(const RecordTable &table, const Record &record, const RecordIdentity &identity, RecordReading &reading)
{
    const RecordText text(table, record, identity.own, reading);
    Unit unit;
    unit.id = identity.id;
    unit.code = text.line(u"code");
    unit.name = text.line(u"name");
    unit.shortName = text.line(u"shortName");
    unit.aliases = partedNames(table.value(record, u"aliases"));
    unit.kind = kindIn(table, record, reading);
    unit.contact = text.line(u"contact");
    unit.note = text.lines(u"note");
    return unit;
}

} // namespace

QString joinedNames(const QStringList &names)
{
    const bool plain = std::all_of(names.begin(), names.end(), [](const QString &name) {
        return std::none_of(name.begin(), name.end(), [](QChar c) { return QStringView(u"、，；,;|").contains(c); });
    });
    return plain ? names.join(u'、') : names.join(u'\n') + u'\n';
}

void readUnits(
    const RecordTable &table, const QList<RecordIdentity> &identities, UnitRegister &units, RecordReading &reading)
{
    const int nameField = table.indexOf(FieldRule::Title);
    QHash<QString, QString> seen;
    for (qsizetype i = 0; i < table.records.size() && !reading.error; ++i) {
        const Record &record = table.records[i];
        Unit unit = unitIn(table, record, identities[i], reading);
        if (unit.name.trimmed().isEmpty() && !identities[i].own) {
            reading.fail(table, record, nameField, "table.title", Words::tr("单位名称没有填写，这一行不完整。"));
            continue;
        }
        QString &first = seen[unit.name];
        if (!first.isEmpty() && !identities[i].own) {
            reading.fail(table, record, nameField, "table.duplicateName",
                Words::tr("单位“%1”重复，前一处在%2。").arg(unit.name.left(80), first));
        }
        first = table.where(record);
        units.append(unit);
    }
}

} // namespace nianbao
