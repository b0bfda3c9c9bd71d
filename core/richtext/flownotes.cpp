// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/flownotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct Wording {
    FlowNotice notice;
    QLatin1String code;
    const char *sentence; ///< %1 first paragraph, %2 count, %3 detail
};

constexpr std::array kWordings {
    Wording {FlowNotice::TrackedChanges, QLatin1String("flow.changes"),
        QT_TRANSLATE_NOOP("richtext", "文中有%2处修订，已按全部接受读入，首处在第%1段。")},
    Wording {FlowNotice::Comment, QLatin1String("flow.comment"),
        QT_TRANSLATE_NOOP("richtext", "第%1段有批注，没有放进正文：%3")},
    Wording {FlowNotice::Footnotes, QLatin1String("flow.footnotes"),
        QT_TRANSLATE_NOOP("richtext", "%2处脚注或尾注已用“（注：…）”写在原处，首处在第%1段。")},
    Wording {FlowNotice::TextBoxes, QLatin1String("flow.textbox"),
        QT_TRANSLATE_NOOP("richtext", "%2个文本框的文字接在所在段落之后，首处在第%1段。")},
    Wording {FlowNotice::Hidden, QLatin1String("flow.hidden"),
        QT_TRANSLATE_NOOP("richtext", "有%2处隐藏文字没有读入，首处在第%1段。")},
    Wording {FlowNotice::Deleted, QLatin1String("flow.deleted"),
        QT_TRANSLATE_NOOP("richtext", "有%2处标为删除的文字没有读入，首处在第%1段。")},
    Wording {FlowNotice::Contents, QLatin1String("flow.contents"),
        QT_TRANSLATE_NOOP("richtext", "自动生成的目录没有读入，在第%1段。")},
    Wording {FlowNotice::Ruby, QLatin1String("flow.ruby"),
        QT_TRANSLATE_NOOP("richtext", "有%2处注音没有读入，首处在第%1段。")},
    Wording {FlowNotice::NestedTables, QLatin1String("flow.nested"),
        QT_TRANSLATE_NOOP("richtext", "%2个表格里的表格改成了文字，首处在第%1段。")},
    Wording {FlowNotice::LayoutTables, QLatin1String("flow.layout"),
        QT_TRANSLATE_NOOP("richtext", "%2个只用来排版的表格按正文段落读入，首处在第%1段。")},
    Wording {FlowNotice::Objects, QLatin1String("flow.object"),
        QT_TRANSLATE_NOOP("richtext", "有%2个嵌入对象（OLE）没有读入，首处在第%1段。")},
    Wording {FlowNotice::Graphics, QLatin1String("flow.graphics"),
        QT_TRANSLATE_NOOP("richtext", "有%2个图形（图表、示意图等）没有读入，首处在第%1段。")},
    Wording {FlowNotice::Formulas, QLatin1String("flow.formula"),
        QT_TRANSLATE_NOOP("richtext", "%2个公式写成了一行文字，首处在第%1段，请核对。")},
    Wording {FlowNotice::PictureKind, QLatin1String("flow.picture.kind"),
        QT_TRANSLATE_NOOP("richtext", "有%2张图片的格式（%3）不能读入，首处在第%1段；请另存为 PNG 或 JPEG 后插入。")},
    Wording {FlowNotice::PictureElsewhere, QLatin1String("flow.picture.external"),
        QT_TRANSLATE_NOOP("richtext", "有%2张图片不在文件里而在别处，没有读入，首处在第%1段。")},
    Wording {FlowNotice::PictureMissing, QLatin1String("flow.picture.missing"),
        QT_TRANSLATE_NOOP("richtext", "有%2张图片在文件里找不到或已损坏，首处在第%1段。")},
    Wording {FlowNotice::PictureLarge, QLatin1String("flow.picture.large"),
        QT_TRANSLATE_NOOP("richtext", "有%2张图片超过 20 MB，没有读入，首处在第%1段。")},
    Wording {FlowNotice::PicturesLarge, QLatin1String("flow.pictures.large"),
        QT_TRANSLATE_NOOP(
            "richtext", "图片加起来超过 100 MB，后面的%2张没有读入，首处在第%1段；请压缩图片后重新导入。")},
    Wording {FlowNotice::PictureInCell, QLatin1String("flow.picture.cell"),
        QT_TRANSLATE_NOOP("richtext", "表格里的%2张图片移到了表格之后，首处在第%1段。")},
    Wording {FlowNotice::Imported, QLatin1String("flow.imported"),
        QT_TRANSLATE_NOOP(
            "richtext", "有%2处引入了另一份文档，没有读入，首处在第%1段；请在 WPS 或 Word 中另存后再导入。")},
    Wording {FlowNotice::ActiveField, QLatin1String("flow.field"),
        QT_TRANSLATE_NOOP("richtext", "有%2个取外部数据的域（%3）没有执行，首处在第%1段。")},
    Wording {FlowNotice::Symbols, QLatin1String("flow.symbol"),
        QT_TRANSLATE_NOOP("richtext", "有%2个专用字体的符号（%3）可能打印不出，首处在第%1段，请核对。")},
    Wording {FlowNotice::PageMargins, QLatin1String("flow.margins"),
        QT_TRANSLATE_NOOP("richtext", "页眉或页脚的文字没有读入：%3")},
    Wording {FlowNotice::MarginPictures, QLatin1String("flow.margins"),
        QT_TRANSLATE_NOOP("richtext", "页眉或页脚里有图片，没有读入。")},
    Wording {FlowNotice::Unknown, QLatin1String("flow.unknown"),
        QT_TRANSLATE_NOOP("richtext", "有%2处不认识的内容没有读入，首处在第%1段，请对照原文件核对。")},
    Wording {FlowNotice::Controls, QLatin1String("flow.controls"),
        QT_TRANSLATE_NOOP("richtext", "有%2处按钮、选项、输入框或嵌入内容没有读入，首处在第%1段。")},
    Wording {FlowNotice::Navigation, QLatin1String("flow.navigation"),
        QT_TRANSLATE_NOOP("richtext", "有%2处网页的导航、页眉或页脚没有读入，首处在第%1段。")},
    Wording {FlowNotice::Template, QLatin1String("flow.template"),
        QT_TRANSLATE_NOOP("richtext", "文件使用远程模板，没有读取它：%3")},
    Wording {FlowNotice::Macros, QLatin1String("flow.macros"),
        QT_TRANSLATE_NOOP("richtext", "文件带有宏，没有读入，也没有运行。")},
    Wording {FlowNotice::ForeignBytes, QLatin1String("flow.foreign"),
        QT_TRANSLATE_NOOP("richtext", "文件前后有不属于文档的数据，没有读入。")},
    Wording {FlowNotice::NoContentTypes, QLatin1String("flow.types"),
        QT_TRANSLATE_NOOP("richtext", "文件缺少 [Content_Types].xml，可能不完整，请核对。")},
};

bool hasPlace(FlowNotice notice)
{
    return notice < FlowNotice::Template && notice != FlowNotice::PageMargins && notice != FlowNotice::MarginPictures;
}

} // namespace

void FlowNotes::add(FlowNotice notice, int paragraph, const QString &detail)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.notice == notice && entry.detail == detail && notice != FlowNotice::Comment;
    });
    if (known != m_entries.end())
        ++known->count;
    else
        m_entries << Entry {notice, detail, qMax(1, paragraph), 1};
}

QList<Note> FlowNotes::notes() const
{
    QList<Note> notes;
    for (const Entry &entry : m_entries) {
        const auto wording = std::find_if(
            kWordings.begin(), kWordings.end(), [&](const Wording &one) { return one.notice == entry.notice; });
        Note note {QString(wording->code), QCoreApplication::translate("richtext", wording->sentence)};
        note.message.replace(QStringLiteral("%1"), QString::number(entry.paragraph));
        note.message.replace(QStringLiteral("%2"), QString::number(entry.count));
        note.message.replace(QStringLiteral("%3"), entry.detail);
        if (hasPlace(entry.notice))
            note.place.line = entry.paragraph;
        notes << note;
    }
    return notes;
}

QList<FlowComment> FlowNotes::comments() const
{
    QList<FlowComment> comments;
    for (const Entry &entry : m_entries) {
        if (entry.notice == FlowNotice::Comment)
            comments << FlowComment {entry.paragraph, entry.detail};
    }
    return comments;
}

} // namespace nianbao
