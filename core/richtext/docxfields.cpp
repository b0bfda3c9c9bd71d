// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxfields.h"

#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

QString nameOf(const QString &code)
{
    return code.simplified().section(u' ', 0, 0).toUpper();
}

} // namespace

void DocxFields::begin()
{
    if (const int number = ++m_begun; !m_unended.contains(number))
        m_open.push_back({number});
}

void DocxFields::addCode(const QString &code)
{
    if (!m_open.empty())
        m_open.back().code += code;
}

void DocxFields::separate(int paragraph)
{
    if (m_open.empty() || !m_open.back().inCode)
        return;
    Field &field = m_open.back();
    field.inCode = false;
    field.contents = isContents(field.code);
    judge(field.code, paragraph);
}

void DocxFields::end(int paragraph)
{
    if (m_open.empty())
        return;
    if (m_open.back().inCode)
        judge(m_open.back().code, paragraph);
    m_open.pop_back();
}

bool DocxFields::printsNow() const
{
    return std::none_of(
        m_open.begin(), m_open.end(), [](const Field &field) { return field.inCode || field.contents; });
}

QSet<int> DocxFields::open() const
{
    QSet<int> numbers;
    for (const Field &field : m_open)
        numbers.insert(field.number);
    return numbers;
}

void DocxFields::judge(const QString &code, int paragraph)
{
    static const QStringList kActive {QStringLiteral("DDE"), QStringLiteral("DDEAUTO"), QStringLiteral("INCLUDETEXT"),
        QStringLiteral("INCLUDEPICTURE"), QStringLiteral("INCLUDE"), QStringLiteral("IMPORT"), QStringLiteral("LINK"),
        QStringLiteral("DATABASE"), QStringLiteral("MACROBUTTON")};
    static const QStringList kChoices {QStringLiteral("FORMDROPDOWN"), QStringLiteral("FORMCHECKBOX")};
    if (isContents(code))
        m_notes.add(FlowNotice::Contents, paragraph);
    else if (kChoices.contains(nameOf(code)))
        m_notes.add(FlowNotice::Controls, paragraph);
    else if (kActive.contains(nameOf(code)))
        m_notes.add(FlowNotice::ActiveField, paragraph, nameOf(code));
}

bool DocxFields::isContents(const QString &code)
{
    return nameOf(code) == u"TOC";
}

} // namespace nianbao
