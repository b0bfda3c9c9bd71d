// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided in the preview of an import, kept beyond the program's end.
#include "ui/dialogs/importdecisions.h"
#include "ui/dialogs/importnames.h"

#include <QCryptographicHash>
#include <QMap>

namespace nianbao {

namespace {

constexpr QLatin1String kChoices[] {QLatin1String("take"), QLatin1String("keep"), QLatin1String("edit")};

JsonValue written(Decision::Choice choice)
{
    return JsonValue::string(kChoices[int(choice)]);
}

QString textIn(const JsonValue &value, QStringView key)
{
    const JsonValue *text = value.find(key);
    return text ? text->text : QString();
}

bool isSet(const JsonValue &value, QStringView key)
{
    const JsonValue *flag = value.find(key);
    return flag && flag->boolean;
}

std::optional<Decision::Choice> choiceIn(const JsonValue &value, QStringView key)
{
    const QString choice = textIn(value, key);
    for (const Decision::Choice each : {Decision::Choice::Take, Decision::Choice::Keep, Decision::Choice::Edit}) {
        if (choice == kChoices[int(each)])
            return each;
    }
    return {};
}

/// The clipboard's text by its hash: it may be long, and has no name.
QString sourceOf(const ImportRequest &request)
{
    return request.file.isEmpty()
        ? QString::fromLatin1(QCryptographicHash::hash(request.bytes, QCryptographicHash::Sha256).toHex())
        : request.file;
}

/// The records of all plans by file and name; of several that are called the same each has its turn.
class NamedEntries {
public:
    explicit NamedEntries(const QList<ImportPlan> &plans)
    {
        for (int plan = 0; plan < plans.size(); ++plan) {
            const QString source = sourceOf(plans[plan].request);
            for (const MergeEntry *entry : entriesOf(plans[plan])) {
                QStringList names {source + QStringLiteral("\nid\n") + idOf(*entry)};
                if (const QString name = nameInFile(*entry); !name.isEmpty())
                    names << source + QStringLiteral("\nname\n") + name;
                for (QString &name : names) {
                    name += u'\n' + QString::number(++m_turns[name]);
                    m_entries.insert(name, {plan, entry});
                }
                m_names.insert(entry, names);
            }
        }
    }

    struct Found {
        int plan = -1;
        const MergeEntry *entry = nullptr;
    };
    [[nodiscard]] Found called(const JsonValue &names) const
    {
        for (const JsonValue &name : names.items) {
            if (const auto found = m_entries.constFind(name.text); found != m_entries.constEnd())
                return *found;
        }
        return {};
    }
    [[nodiscard]] QStringList namesOf(const MergeEntry *entry) const { return m_names.value(entry); }

private:
    QHash<QString, int> m_turns;
    QHash<QString, Found> m_entries;
    QHash<const MergeEntry *, QStringList> m_names;
};

} // namespace

void ImportDecisions::write(const Node &node, const Question &question, JsonValue &into)
{
    into.put(QStringLiteral("removal"), JsonValue::flag(question.isRemoval));
    into.put(QStringLiteral("conflict"), JsonValue::flag(question.isConflict));
    if (node.whole)
        into.put(QStringLiteral("whole"), nianbao::written(*node.whole));
    JsonValue fields = JsonValue::array();
    QMap<int, Decision> inOrder; // the same every time
    for (const Decision &decision : node.fields)
        inOrder.insert(int(decision.field), decision);
    for (const Decision &decision : inOrder) {
        const Question::Sent sent = question.fields.value(decision.field);
        JsonValue field = JsonValue::object();
        field.put(QStringLiteral("field"), JsonValue::whole(int(decision.field)));
        field.put(QStringLiteral("sent"), JsonValue::string(sent.text));
        field.put(QStringLiteral("conflict"), JsonValue::flag(sent.isConflict));
        field.put(QStringLiteral("choice"), nianbao::written(decision.choice));
        field.put(QStringLiteral("text"), JsonValue::string(decision.text));
        fields.items << field;
    }
    into.put(QStringLiteral("fields"), fields);
}

void ImportDecisions::read(const JsonValue &from, Node &node, Question &question)
{
    question.isRemoval = isSet(from, u"removal");
    question.isConflict = isSet(from, u"conflict");
    node.whole = choiceIn(from, u"whole");
    const JsonValue *fields = from.find(u"fields");
    if (!fields)
        return;
    for (const JsonValue &value : fields->items) {
        const JsonValue *number = value.find(u"field");
        const Field field = number ? Field(number->toInt().value_or(0)) : Field::None;
        const auto choice = choiceIn(value, u"choice");
        if (field == Field::None || !choice)
            continue;
        question.fields.insert(field, {textIn(value, u"sent"), isSet(value, u"conflict")});
        node.fields.insert(field, {{}, field, *choice, textIn(value, u"text")});
    }
}

QByteArray ImportDecisions::written(const QList<ImportPlan> &plans) const
{
    if (isEmpty())
        return {};
    const NamedEntries named(plans);
    JsonValue list = JsonValue::array();
    for (int plan = 0; plan < plans.size(); ++plan) {
        for (const MergeEntry *entry : entriesOf(plans[plan])) {
            const auto decided = m_nodes.constFind({plan, entry->node});
            if (decided == m_nodes.constEnd())
                continue;
            JsonValue value = JsonValue::object();
            JsonValue names = JsonValue::array();
            for (const QString &name : named.namesOf(entry))
                names.items << JsonValue::string(name);
            value.put(QStringLiteral("names"), names);
            write(*decided, questionOf(*entry), value);
            list.items << value;
        }
    }
    return formatJson(list);
}

ImportDecisions ImportDecisions::resumed(const QByteArray &written, const QList<ImportPlan> &plans)
{
    ImportDecisions result;
    const Result<JsonValue> list = parseJson(written);
    if (!list)
        return result;
    const NamedEntries named(plans);
    for (const JsonValue &value : list->items) {
        const JsonValue *names = value.find(u"names");
        const NamedEntries::Found found = names ? named.called(*names) : NamedEntries::Found {};
        if (!found.entry)
            continue;
        Node node;
        Question question;
        read(value, node, question);
        node = standing(node, question, *found.entry);
        if (!node.whole && node.fields.isEmpty())
            continue;
        Node &resumed = result.m_nodes[{found.plan, found.entry->node}];
        resumed.whole = node.whole ? node.whole : resumed.whole;
        resumed.fields.insert(node.fields);
    }
    return result;
}

} // namespace nianbao
