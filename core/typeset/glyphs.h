// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/fonts.h"
#include "core/typeset/rawface.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace nianbao {

/// Chooses for each character a face of its role's chain and knows its advance. Made for one layout on one thread; remembers what
/// was substituted.
class Glyphs {
public:
    Glyphs(const Fonts &fonts, bool allowSubstitute);

    /// What is drawn for a character. Without any glyph in the chain: a box where that is allowed, else noted as missing.
    struct Choice {
        char32_t code = 0; ///< another one than asked for: the box
        const FontFace *face = nullptr; ///< null without any
        double advance = 1; ///< ems
    };
    const Choice &choose(FontRole role, char32_t code);

    /// Middle of the character's ink above the baseline, in ems.
    double inkMiddle(FontRole role, char32_t code);

    /// The characters for which there was no glyph at all, in order of appearance.
    [[nodiscard]] const QList<char32_t> &missing() const { return m_missing; }

    /// Substitutes by role, single characters by face, boxes: each once.
    [[nodiscard]] QList<Note> notes() const;

private:
    struct Role {
        std::vector<std::unique_ptr<RawFace>> faces; ///< opened when first asked for
        QHash<char32_t, Choice> choices;
        QHash<qsizetype, QString> substituted; ///< characters by index of their face
        bool used = false;
    };

    RawFace *openedFace(FontRole role, qsizetype index);
    Choice find(FontRole role, char32_t code);
    void remember(FontRole role, qsizetype index, char32_t code);
    Choice substituteFor(FontRole role, char32_t code);

    const Fonts &m_fonts;
    bool m_allowSubstitute;
    std::array<Role, kFontRoles> m_roles;
    QList<char32_t> m_missing;
};

}
