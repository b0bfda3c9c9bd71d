// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmltree.h"

#include "core/base/interruption.h"
#include "core/richtext/htmlmarkup.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <vector>

namespace nianbao {

namespace {

constexpr size_t kLargestTree = size_t(300) * 1024 * 1024;

} // namespace

/// Blocks of malloc that are freed together. When they are used up, or the work is to end, the parser is left by
/// longjmp: it is C and has nothing else to clean up.
class HtmlTree::Memory {
public:
    Memory() = default;
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    ~Memory()
    {
        for (char *chunk : m_chunks)
            std::free(chunk);
    }

    static void *allocate(void *self, size_t size) { return static_cast<Memory *>(self)->take(size); }
    static void release(void *, void *) { }

    std::jmp_buf left;

private:
    void *take(size_t size)
    {
        constexpr size_t kAligned = alignof(std::max_align_t);
        constexpr size_t kChunk = size_t(256) * 1024;
        if (isInterrupted())
            std::longjmp(left, 1);
        const size_t rounded = (qMax(size, size_t(1)) + kAligned - 1) / kAligned * kAligned;
        if (rounded > m_left) {
            const size_t chunk = qMax(rounded, kChunk);
            char *memory = m_used + chunk > kLargestTree ? nullptr : static_cast<char *>(std::malloc(chunk));
            if (!memory)
                std::longjmp(left, 1);
            m_chunks.push_back(memory);
            m_used += chunk;
            m_next = memory;
            m_left = chunk;
        }
        char *result = m_next;
        m_next += rounded;
        m_left -= rounded;
        return result;
    }

    std::vector<char *> m_chunks;
    char *m_next = nullptr;
    size_t m_left = 0;
    size_t m_used = 0;
};

HtmlTree::HtmlTree()
    : m_memory(std::make_unique<Memory>())
{
}

HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(const QByteArray &utf8, const QString &file)
{
    NB_CHECK(checkMarkup(utf8, file));
    HtmlTree tree;
    tree.m_text = std::make_unique<QByteArray>(utf8);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Memory::allocate;
    options.deallocator = &Memory::release;
    options.userdata = tree.m_memory.get();
    options.max_errors = 0;
    if (setjmp(tree.m_memory->left) != 0) { // NOLINT: see Memory
        NB_CHECK(checkInterruption());
        return pageRefused(file, QCoreApplication::translate("richtext", "网页“%1”太大或太乱，不能读入。").arg(file));
    }
    const GumboOutput *output =
        gumbo_parse_with_options(&options, tree.m_text->constData(), size_t(tree.m_text->size()));
    tree.m_root = output->document;
    return tree;
}

QString tagOf(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return {};
    if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag));
    GumboStringPiece name = node->v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, qsizetype(name.length)).toLower();
}

QString textOf(const GumboNode *node)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(node->v.text.text));
}

QString attributeOf(const GumboNode *node, const char *name)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

HtmlChildren childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT:
        return {&node->v.document.children};
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return {&node->v.element.children};
    default:
        return {};
    }
}

} // namespace nianbao
