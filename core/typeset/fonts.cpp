// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fonts.h"

#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/typeset/rawface.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// A family that may stand for a role; `exact` where the habits behind the standard name it.
struct Candidate {
    const char16_t *family;
    const char16_t *style; ///< empty: the family's default
    bool exact;
};
using Candidates = QList<Candidate>;

// Installed fonts of each role in order of preference; one file may appear under its Chinese or its English name.
const std::array<Candidates, kFontRoles> &installedCandidates()
{
    static const std::array<Candidates, kFontRoles> table {{
        {{u"仿宋_GB2312", u"", true}, {u"FangSong_GB2312", u"", true}, {u"方正仿宋_GBK", u"", true},
            {u"FZFangSong-Z02", u"", true}, {u"仿宋", u"", true}, {u"FangSong", u"", true}, {u"华文仿宋", u"", true},
            {u"STFangsong", u"", true}, {u"Zhuque Fangsong (technical preview)", u"", false}},
        {{u"方正黑体_GBK", u"", true}, {u"黑体", u"", true}, {u"SimHei", u"", true}, {u"STHeiti", u"", true},
            {u"Heiti SC", u"", true}, {u"Noto Sans CJK SC", u"Regular", false},
            {u"Source Han Sans SC", u"Regular", false}, {u"WenQuanYi Micro Hei", u"", false}},
        {{u"楷体_GB2312", u"", true}, {u"KaiTi_GB2312", u"", true}, {u"方正楷体_GBK", u"", true}, {u"楷体", u"", true},
            {u"KaiTi", u"", true}, {u"华文楷体", u"", true}, {u"STKaiti", u"", true}, {u"Kaiti SC", u"", true},
            {u"AR PL UKai CN", u"", false}},
        {{u"方正小标宋简体", u"", true}, {u"方正小标宋_GBK", u"", true}, {u"FZXiaoBiaoSong-B05S", u"", true},
            {u"FZXiaoBiaoSong-B05", u"", true}, {u"华文中宋", u"", false}, {u"STZhongsong", u"", false},
            {u"Noto Serif CJK SC", u"Bold", false}, {u"Source Han Serif SC", u"Bold", false}},
        {{u"宋体", u"", true}, {u"SimSun", u"", true}, {u"STSong", u"", true}, {u"Songti SC", u"", true}},
    }};
    return table;
}

// The program's own: each role's face.
constexpr std::array<Candidate, kFontRoles> kShipped {{
    {u"FandolFang", u"Regular", false},
    {u"FandolHei", u"Regular", false},
    {u"FandolKai", u"Regular", false},
    {u"FandolSong", u"Bold", false},
    {u"FandolSong", u"Regular", false},
}};
constexpr Candidate kShippedFallback {u"Noto Serif CJK SC", u"Regular", false};

QString toString(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// What is registered, asked once.
class Registry {
public:
    Registry()
    {
        const QStringList families = QFontDatabase::families();
        m_families = QSet<QString>(families.begin(), families.end());
    }

    [[nodiscard]] QList<FontFace> facesOf(const Candidate &candidate) const
    {
        const FontFace face {toString(candidate.family), toString(candidate.style)};
        // Qt would give another font without a word; and both FandolSong files say weight 400, so that only the style
        // tells them apart.
        if (!m_families.contains(face.family))
            return {};
        if (!face.style.isEmpty() && !QFontDatabase::styles(face.family).contains(face.style))
            return {};
        return {face};
    }

private:
    QSet<QString> m_families;
};

void addInstalled(Fonts &fonts, const Registry &registry, size_t role)
{
    for (const Candidate &candidate : installedCandidates()[role]) {
        for (const FontFace &face : registry.facesOf(candidate)) {
            const RawFace raw(face);
            if (!raw.isValid())
                continue;
            if (raw.isRestricted()) {
                fonts.notes << Note {QStringLiteral("font.restricted"),
                    QCoreApplication::translate("typeset", "字体“%1”的许可不允许嵌入文件，未使用。").arg(face.family)};
                continue;
            }
            fonts.exact[role] = fonts.exact[role] || (fonts.chains[role].isEmpty() && candidate.exact);
            fonts.chains[role] << face;
        }
    }
}

// Every role ends in the shipped fonts of all roles: its own first, then those that hold the most characters.
void addShipped(Fonts &fonts, const Registry &registry, size_t role)
{
    const auto add = [&](const Candidate &candidate) {
        for (const FontFace &face : registry.facesOf(candidate)) {
            if (!fonts.chains[role].contains(face))
                fonts.chains[role] << face;
        }
    };
    add(kShipped[role]);
    if (fonts.chains[role].isEmpty()) {
        fonts.notes << Note {QStringLiteral("font.missingRole"),
            QCoreApplication::translate("typeset", "没有%1字体。").arg(nameOf(FontRole(role)))};
    }
    add(kShippedFallback);
    for (const Candidate &candidate : kShipped)
        add(candidate);
}

Fonts fontsOf(bool installed)
{
    const Registry registry;
    Fonts fonts;
    for (size_t role = 0; role < kFontRoles; ++role) {
        if (installed)
            addInstalled(fonts, registry, role);
        addShipped(fonts, registry, role);
    }
    return fonts;
}

} // namespace

QString nameOf(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return QCoreApplication::translate("typeset", "仿宋");
    case FontRole::Hei:
        return QCoreApplication::translate("typeset", "黑体");
    case FontRole::Kai:
        return QCoreApplication::translate("typeset", "楷体");
    case FontRole::XiaoBiaoSong:
        return QCoreApplication::translate("typeset", "小标宋");
    case FontRole::Song:
        return QCoreApplication::translate("typeset", "宋体");
    }
    return {};
}

QString nameOf(const FontFace &face)
{
    struct Row {
        const char16_t *family;
        const char *name;
    };
    static constexpr Row kRows[] {
        {u"FandolFang", QT_TRANSLATE_NOOP("typeset", "自带的仿宋")},
        {u"FandolHei", QT_TRANSLATE_NOOP("typeset", "自带的黑体")},
        {u"FandolKai", QT_TRANSLATE_NOOP("typeset", "自带的楷体")},
        {u"FandolSong", QT_TRANSLATE_NOOP("typeset", "自带的宋体")},
        {u"Noto Serif CJK SC", QT_TRANSLATE_NOOP("typeset", "思源宋体")},
        {u"Source Han Serif SC", QT_TRANSLATE_NOOP("typeset", "思源宋体")},
        {u"Noto Sans CJK SC", QT_TRANSLATE_NOOP("typeset", "思源黑体")},
        {u"Source Han Sans SC", QT_TRANSLATE_NOOP("typeset", "思源黑体")},
        {u"WenQuanYi Micro Hei", QT_TRANSLATE_NOOP("typeset", "文泉驿微米黑")},
        {u"Zhuque Fangsong (technical preview)", QT_TRANSLATE_NOOP("typeset", "朱雀仿宋")},
        {u"AR PL UKai CN", QT_TRANSLATE_NOOP("typeset", "文鼎楷体")},
        {u"FangSong", QT_TRANSLATE_NOOP("typeset", "仿宋")},
        {u"SimHei", QT_TRANSLATE_NOOP("typeset", "黑体")},
        {u"KaiTi", QT_TRANSLATE_NOOP("typeset", "楷体")},
        {u"SimSun", QT_TRANSLATE_NOOP("typeset", "宋体")},
        {u"STFangsong", QT_TRANSLATE_NOOP("typeset", "华文仿宋")},
        {u"STHeiti", QT_TRANSLATE_NOOP("typeset", "华文黑体")},
        {u"STKaiti", QT_TRANSLATE_NOOP("typeset", "华文楷体")},
        {u"STSong", QT_TRANSLATE_NOOP("typeset", "华文宋体")},
        {u"STZhongsong", QT_TRANSLATE_NOOP("typeset", "华文中宋")},
    };
    const auto row = std::find_if(
        std::begin(kRows), std::end(kRows), [&](const Row &known) { return face.family == QStringView(known.family); });
    const bool plain = face.style.isEmpty() || face.style == QLatin1String("Regular");
    if (row == std::end(kRows))
        return plain ? face.family : face.family + u' ' + face.style;
    const QString name = QCoreApplication::translate("typeset", row->name);
    return face.style == QLatin1String("Bold") ? QCoreApplication::translate("typeset", "%1（加粗）").arg(name) : name;
}

QStringList registerFonts(const QString &folder)
{
    QStringList families;
    for (const QString &file : filesIn(folder, {QStringLiteral("otf"), QStringLiteral("ttf"), QStringLiteral("ttc")})) {
        const int id = QFontDatabase::addApplicationFont(file);
        if (id < 0)
            qCWarning(logPage) << "The font file" << QFileInfo(file).fileName() << "could not be read.";
        else
            families << QFontDatabase::applicationFontFamilies(id);
    }
    families.removeDuplicates();
    return families;
}

Fonts installedFonts()
{
    return fontsOf(true);
}

Fonts shippedFonts()
{
    return fontsOf(false);
}

} // namespace nianbao
