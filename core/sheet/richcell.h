// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace nianbao {

/// The text of an <si> or <is> as its XML is told: its runs joined, without the reading aids (rPh).
class RichCell {
public:
    /// At <si> or <is> itself.
    void open();
    void started(QByteArrayView name);
    /// False when it was the end of <si> or <is>.
    [[nodiscard]] bool ended();
    void told(QByteArrayView text);

    [[nodiscard]] QByteArrayView text() const { return m_text; } ///< UTF-8

private:
    QByteArray m_text;
    int m_depth = 0; ///< below <si>
    int m_taken = 0; ///< depth of the <t> we are in; 0: in none
    int m_aid = 0; ///< depth of the reading aid we are in; 0: in none
};

} // namespace nianbao
