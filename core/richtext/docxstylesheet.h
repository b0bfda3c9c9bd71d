// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace nianbao {

class XmlReader;

/// What this program asks of a paragraph's or a character's properties; what is not said here is said by the style.
struct DocxProperties {
    QString style;
    std::optional<int> outline; ///< 0 to 8 are levels, 9 is body text
    std::optional<int> list; ///< w:numId; 0 takes a style's list away
    std::optional<int> listLevel; ///< w:ilvl, from 0
    std::optional<bool> centred;
    std::optional<bool> indented;
    std::optional<bool> hidden;
    QString font {}; ///< of a run
    bool markDeleted = false; ///< the paragraph goes on in the next one
    bool separator = false; ///< the next paragraph goes on in its line (specVanish)
    bool changed = false; ///< tracked

    /// What is not said here is taken from `other`.
    void complete(const DocxProperties &other);
};

/// Reads w:pPr or w:rPr, on whose start the reader stands.
DocxProperties readDocxProperties(XmlReader &xml);

/// word/styles.xml.
class DocxStylesheet {
public:
    /// Empty bytes: no styles.
    static Result<DocxStylesheet> read(const QByteArray &bytes, const QString &file, const QString &part);

    /// `own` with what its style and the styles that one is based on say; outline levels of 标题 1 to 标题 9 by name.
    [[nodiscard]] DocxProperties complete(DocxProperties own) const;
    /// As people see it: 标题 1 for heading 1, 标题 for Title, 正文 for Normal; empty where there is no such style.
    [[nodiscard]] QString nameOf(const QString &style) const;
    /// The list whose levels name this paragraph style, when the style names only the list.
    [[nodiscard]] const QString &defaultStyle() const { return m_default; }

private:
    struct Style {
        QString name;
        QString base;
        DocxProperties properties;
    };
    QHash<QString, Style> m_styles;
    QString m_default; ///< of paragraphs
};

} // namespace nianbao
