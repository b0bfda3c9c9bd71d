// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmltree.h"

#include <QCoreApplication>
#include <QSet>

#include <csetjmp>
#include <cstdlib>
#include <vector>

namespace nianbao {

namespace {

constexpr int kDeepest = 2000;
constexpr size_t kLargestTree = size_t(300) * 1024 * 1024;

Error refusal(const QString &file, const QString &message)
{
    return {ErrorKind::Limit, QStringLiteral("html.limit"), message,
        QCoreApplication::translate("richtext", "请在浏览器里打开网页，把正文复制到 WPS 或 Word 中另存，再导入。"),
        file};
}

/// Elements whose end tags may be left out, or that have none: they do not nest by being repeated.
bool nests(const QByteArray &tag)
{
    static const QSet<QByteArray> kFlat {"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
        "optgroup", "br", "hr", "img", "input", "meta", "link", "base", "col", "colgroup", "area", "embed", "param",
        "source", "track", "wbr", "rp", "rt", "rb"};
    return !kFlat.contains(tag);
}

/// How deep the tags nest at most, counted before the parser does: its time grows with the square of the depth.
int depthOf(const QByteArray &html)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool closes = at + 1 < html.size() && html[at + 1] == '/';
        qsizetype end = at + 1 + int(closes);
        while (end < html.size() && std::isalnum(static_cast<unsigned char>(html[end])))
            ++end;
        const QByteArray tag = html.mid(at + 1 + int(closes), end - at - 1 - int(closes)).toLower();
        if (tag.isEmpty() || !nests(tag))
            continue;
        depth = closes ? qMax(0, depth - 1) : depth + 1;
        deepest = qMax(deepest, depth);
    }
    return deepest;
}

} // namespace

/// Blocks of malloc that are freed together. When they are used up the parser is left by longjmp: it is C and has
/// nothing else to clean up.
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

    std::jmp_buf full;

private:
    void *take(size_t size)
    {
        constexpr size_t kAligned = alignof(std::max_align_t);
        constexpr size_t kChunk = size_t(256) * 1024;
        const size_t rounded = (qMax(size, size_t(1)) + kAligned - 1) / kAligned * kAligned;
        if (rounded > m_left) {
            const size_t chunk = qMax(rounded, kChunk);
            char *memory = m_used + chunk > kLargestTree ? nullptr : static_cast<char *>(std::malloc(chunk));
            if (!memory)
                std::longjmp(full, 1);
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
    if (depthOf(utf8) > kDeepest)
        return refusal(file,
            QCoreApplication::translate("richtext", "网页“%1”的标签嵌套超过 %2 层。")
                .arg(file, QString::number(kDeepest)));
    HtmlTree tree;
    tree.m_text = std::make_unique<QByteArray>(utf8);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Memory::allocate;
    options.deallocator = &Memory::release;
    options.userdata = tree.m_memory.get();
    options.max_errors = 0;
    if (setjmp(tree.m_memory->full) != 0) // NOLINT: see Memory
        return refusal(file, QCoreApplication::translate("richtext", "网页“%1”太大或太乱，不能读入。").arg(file));
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
