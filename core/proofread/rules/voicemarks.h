// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QList>
#include <QString>

namespace nianbao {

class RedPencil;

/// What was found to be another body's words, by several ways of looking, so that no words are told twice.
class VoiceMarks {
public:
    void take(const PrintedLine &line, TextRange range, const QString &message);
    /// Of those that overlap only the first. Linear but for the sorting.
    void markAll(RedPencil &pencil);

private:
    struct Mark {
        const PrintedLine *line = nullptr;
        TextRange range;
        QString message;
    };

    QList<Mark> m_marks;
};

} // namespace nianbao
