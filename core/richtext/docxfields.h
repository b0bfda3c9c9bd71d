// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/flownotes.h"

#include <QString>

#include <vector>

namespace nianbao {

/// The fields that are open while a DOCX is read: their codes are no text, and the table of contents is none either.
/// Nothing is ever computed or fetched.
class DocxFields {
public:
    explicit DocxFields(FlowNotes &notes)
        : m_notes(notes)
    {
    }

    void begin();
    void addCode(const QString &code);
    void separate(int paragraph);
    void end(int paragraph);

    /// Whether what is read now prints.
    [[nodiscard]] bool printsNow() const;
    /// Notes what the code asks for: TOC, DDE and the like.
    void judge(const QString &code, int paragraph);
    static bool isContents(const QString &code);

private:
    struct Field {
        QString code;
        bool inCode = true;
        bool contents = false;
    };
    FlowNotes &m_notes;
    std::vector<Field> m_open;
};

} // namespace nianbao
