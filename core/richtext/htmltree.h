// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace nianbao {

/// The tree that gumbo makes of a page, and the memory it lives in: given back at once, without walking the tree, which
/// may be deep.
class HtmlTree {
public:
    /// Refused: what checkMarkup() refuses, more than 300 MB of tree; ErrorKind::Cancelled when the work is to end.
    /// `file`: for messages.
    static Result<HtmlTree> parse(const QByteArray &utf8, const QString &file);

    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    [[nodiscard]] const GumboNode *root() const { return m_root; }

private:
    class Memory;
    HtmlTree();

    std::unique_ptr<Memory> m_memory;
    std::unique_ptr<QByteArray> m_text; ///< the tree points into it
    const GumboNode *m_root = nullptr;
};

/// Lower case; of elements that gumbo does not know, their own name.
QString tagOf(const GumboNode *node);

/// Of a node of text; a byte order mark that it begins with is part of it.
QString textOf(const GumboNode *node);

/// Empty where it is missing.
QString attributeOf(const GumboNode *node, const char *name);

/// The children; empty for text.
struct HtmlChildren {
    const GumboVector *vector = nullptr;
    [[nodiscard]] unsigned size() const { return vector ? vector->length : 0; }
    [[nodiscard]] const GumboNode *operator[](unsigned index) const
    {
        return static_cast<const GumboNode *>(vector->data[index]);
    }
};
HtmlChildren childrenOf(const GumboNode *node);

} // namespace nianbao
