// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/flowbuilder.h"
#include "core/richtext/htmltree.h"

#include <vector>

namespace nianbao {

/// Walks a page's tree without recursion and puts what a reader of the page sees into a FlowBuilder.
/// Stops where the work is to end: the caller asks checkInterruption().
class HtmlReader {
public:
    explicit HtmlReader(FlowBuilder &builder)
        : m_builder(builder)
    {
    }

    void read(const GumboNode *root);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isOurs() const { return m_isOurs; }

private:
    /// An element that is being read, and what its end has to undo.
    struct Open {
        const GumboNode *node;
        unsigned next = 0;
        bool block = false;
        bool centred = false;
        bool preformatted = false;
        bool list = false;
        bool table = false;
        bool cell = false;
        bool runIn = false; ///< the heading that runs in, on a page of our own
        int outline = 0; ///< of what is around it
    };
    struct List {
        QString type; ///< 1, a, A, i, I, 一, （1） within 1, or empty: bullets
        int number = 1;
        int step = 1;
    };

    void enter(const GumboNode *node);
    void leave(const Open &open);
    bool isLeftOut(const GumboNode *node, const QString &tag);
    bool takeInline(const GumboNode *node, const QString &tag);
    void openElement(const GumboNode *node, const QString &tag);
    void openTable(const GumboNode *node, Open &open);
    void openList(const GumboNode *node, const QString &tag);
    void openListItem(const GumboNode *node);
    void addText(QStringView text);
    void settleGap(QChar next = {});
    [[nodiscard]] bool gapIsText() const;
    void addBreak();
    void addPicture(const GumboNode *node);
    void flush();

    FlowBuilder &m_builder;
    std::vector<Open> m_open;
    std::vector<List> m_lists;
    QString m_title;
    bool m_isOurs = false; ///< the page is one of our own: blanks and tabs are text
    QString m_text;
    QString m_numbering; ///< of the list item that has no text yet
    QString m_gap; ///< white space that counts only if text follows
    QString m_class; ///< of the paragraph, on a page of our own
    qsizetype m_runIn = 0; ///< characters of m_text
    int m_outline = 0;
    int m_centred = 0;
    int m_preformatted = 0;
};

} // namespace nianbao
