// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/glyphs.h"

#include "core/typeset/characters.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr char32_t kBox = U'□';

/// A Kangxi radical, as copied from a bad PDF, prints as the character it stands for: no font of the page has both, and
/// text that is copied from the page holds characters only.
char32_t printedForm(char32_t code)
{
    const bool isRadical = code >= 0x2F00 && code <= 0x2FD5;
    return isRadical ? QString(QChar(ushort(code))).normalized(QString::NormalizationForm_KC).at(0).unicode() : code;
}

bool isFullEm(double advance)
{
    constexpr double kTolerance = 0.02;
    return std::abs(advance - 1) < kTolerance;
}

} // namespace

Glyphs::Glyphs(const Fonts &fonts, bool allowSubstitute)
    : m_fonts(fonts)
    , m_allowSubstitute(allowSubstitute)
{
    for (size_t role = 0; role < kFontRoles; ++role)
        m_roles[role].faces.resize(size_t(fonts.chains[role].size()));
}

const Glyphs::Choice &Glyphs::choose(FontRole role, char32_t code)
{
    Role &here = m_roles[size_t(role)];
    here.used = true;
    const auto known = here.choices.constFind(code);
    if (known != here.choices.constEnd())
        return *known;
    Choice choice = find(role, printedForm(code));
    if (!choice.face)
        choice = substituteFor(role, code);
    return *here.choices.insert(code, choice);
}

Glyphs::Choice Glyphs::find(FontRole role, char32_t code)
{
    const QList<FontFace> &chain = m_fonts.chain(role);
    const CharacterTraits traits = traitsOf(code);
    if (traits.has(Invisible | Tab))
        return {code, chain.isEmpty() ? nullptr : &chain.first(), 0};
    Choice fallback;
    for (qsizetype index = 0; index < chain.size(); ++index) {
        const RawFace *face = openedFace(role, index);
        const quint32 glyph = face ? face->glyphOf(code) : 0;
        if (glyph == 0)
            continue;
        const double advance = face->advanceOf(glyph);
        // “ ” ‘ ’ — … of a Latin design would leave holes: taken from a face whose marks fill the cell.
        if (traits.has(FullMark) && !isFullEm(advance)) {
            if (!fallback.face)
                fallback = {code, &chain[index], advance};
            continue;
        }
        if (index > 0 && !traits.has(FullMark))
            remember(role, index, code);
        return {code, &chain[index], advance};
    }
    return fallback;
}

Glyphs::Choice Glyphs::substituteFor(FontRole role, char32_t code)
{
    if (!m_missing.contains(code))
        m_missing << code;
    if (!m_allowSubstitute || code == kBox)
        return {};
    return find(role, kBox);
}

RawFace *Glyphs::openedFace(FontRole role, qsizetype index)
{
    auto &face = m_roles[size_t(role)].faces[size_t(index)];
    if (!face)
        face = std::make_unique<RawFace>(m_fonts.chain(role)[index]);
    return face->isValid() ? face.get() : nullptr;
}

void Glyphs::remember(FontRole role, qsizetype index, char32_t code)
{
    m_roles[size_t(role)].substituted[index] += QString::fromUcs4(&code, 1);
}

double Glyphs::inkMiddle(FontRole role, char32_t code)
{
    const Choice choice = choose(role, code);
    for (qsizetype index = 0; index < m_fonts.chain(role).size(); ++index) {
        if (&m_fonts.chain(role)[index] == choice.face) {
            const RawFace *face = openedFace(role, index);
            return face ? face->inkMiddleOf(face->glyphOf(choice.code)) : 0;
        }
    }
    return 0;
}

QList<Note> Glyphs::notes() const
{
    QList<Note> notes = m_fonts.notes;
    for (size_t role = 0; role < kFontRoles; ++role) {
        const Role &here = m_roles[role];
        const QList<FontFace> &chain = m_fonts.chains[role];
        const QString name = nianbao::nameOf(FontRole(role));
        if (here.used && !chain.isEmpty() && !m_fonts.exact[role])
            notes << Note {QStringLiteral("font.substitute"),
                QCoreApplication::translate("typeset", "%1由“%2”代替。").arg(name, nameOf(chain.first()))};
        QList<qsizetype> faces = here.substituted.keys();
        std::sort(faces.begin(), faces.end());
        for (const qsizetype index : std::as_const(faces))
            notes << Note {QStringLiteral("font.characterSubstitute"),
                QCoreApplication::translate("typeset", "%1没有“%2”，这些字由“%3”代替。")
                    .arg(name, here.substituted[index], nameOf(chain[index]))};
    }
    if (!m_missing.isEmpty())
        notes << Note {QStringLiteral("font.missingGlyph"),
            QCoreApplication::translate("typeset", "没有任何字体含有“%1”，以方框代替。")
                .arg(QString::fromUcs4(m_missing.constData(), m_missing.size()))};
    return notes;
}

} // namespace nianbao
