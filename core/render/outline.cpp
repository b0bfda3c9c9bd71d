// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/outline.h"

#include "core/render/qpdf.h"

#include <vector>

namespace nianbao {

namespace {

/// An entry of the outline with its children.
struct Entry {
    QPDFObjectHandle object;
    std::vector<QPDFObjectHandle> children;
};

QPDFObjectHandle destinationOf(const Bookmark &mark, const std::vector<QPDFObjectHandle> &pages, const PageSpec &spec)
{
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(pages.at(size_t(mark.page - 1)));
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newInteger(0));
    destination.appendItem(QPDFObjectHandle::newReal(toPt(spec.height - mark.top).value, 2));
    destination.appendItem(QPDFObjectHandle::newNull());
    return destination;
}

void link(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &children, int open)
{
    if (children.empty())
        return;
    for (size_t index = 0; index < children.size(); ++index) {
        children[index].replaceKey("/Parent", parent);
        if (index > 0)
            children[index].replaceKey("/Prev", children[index - 1]);
        if (index + 1 < children.size())
            children[index].replaceKey("/Next", children[index + 1]);
    }
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open));
}

QPDFObjectHandle outlineOf(QPDF &pdf, const QList<Bookmark> &bookmarks, const PageSpec &spec)
{
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    std::vector<Entry> tops;
    for (const Bookmark &mark : bookmarks) {
        QPDFObjectHandle object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(mark.title.toStdString()));
        object.replaceKey("/Dest", destinationOf(mark, pages, spec));
        if (mark.level > 1 && !tops.empty())
            tops.back().children.push_back(object);
        else
            tops.push_back({object, {}});
    }
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> entries;
    for (Entry &entry : tops) {
        link(entry.object, entry.children, int(entry.children.size()));
        entries.push_back(entry.object);
    }
    link(outline, entries, int(bookmarks.size()));
    return outline;
}

}

void addOutline(QPDF &pdf, const QList<Bookmark> &bookmarks, const PageSpec &spec)
{
    QPDFObjectHandle catalogue = pdf.getRoot();
    catalogue.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    catalogue.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D /St 1 >> ] >>"));
    if (bookmarks.isEmpty())
        return;
    catalogue.replaceKey("/Outlines", outlineOf(pdf, bookmarks, spec));
    catalogue.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

}
