// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/flownotes.h"

#include <QSet>
#include <QString>

#include <vector>

namespace nianbao {

/// The fields that are open while a DOCX is read: their codes are no text, and the table of contents is none either.
/// Nothing is ever computed or fetched.
class DocxFields {
public:
    /// `unended`: fields that are to be taken for none, by their numbers in the order of their beginnings.
    DocxFields(FlowNotes &notes, QSet<int> unended)
        : m_notes(notes)
        , m_unended(std::move(unended))
    {
    }

    void begin();
    void addCode(const QString &code);
    void separate(int paragraph);
    void end(int paragraph);

    /// Whether what is read now prints.
    [[nodiscard]] bool printsNow() const;
    /// Fields whose end has not come yet.
    [[nodiscard]] QSet<int> open() const;
    /// Notes what the code asks for: TOC, DDE, choices of forms and the like.
    void judge(const QString &code, int paragraph);
    static bool isContents(const QString &code);

private:
    struct Field {
        int number;
        QString code {};
        bool inCode = true;
        bool contents = false;
    };
    FlowNotes &m_notes;
    QSet<int> m_unended;
    int m_begun = 0;
    std::vector<Field> m_open;
};

} // namespace nianbao
