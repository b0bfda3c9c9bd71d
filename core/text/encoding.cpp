// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include "core/text/sevenbit.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>
#include <optional>
#include <type_traits>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(text)
};

struct Encoding {
    QLatin1String name; ///< also iconv's
    QByteArrayView mark; ///< byte order mark
    int unit; ///< bytes that belong together
};

constexpr Encoding kUtf8 {QLatin1String("UTF-8"), "\xEF\xBB\xBF", 1};
constexpr Encoding kUtf16Le {QLatin1String("UTF-16LE"), "\xFF\xFE", 2};
constexpr Encoding kUtf16Be {QLatin1String("UTF-16BE"), "\xFE\xFF", 2};
constexpr Encoding kGb18030 {QLatin1String("GB18030"), "\x84\x31\x95\x33", 1};
constexpr std::array<const Encoding *, 4> kEncodings {&kUtf8, &kUtf16Le, &kUtf16Be, &kGb18030};

int lineOf(QStringView before)
{
    int line = 1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const bool pair = before[i] == u'\r' && i + 1 < before.size() && before[i + 1] == u'\n';
        line += (before[i] == u'\n' || before[i] == u'\r') && !pair ? 1 : 0;
    }
    return line;
}

Error refusal(const char *code, const QString &message, QStringView before, qint64 offset)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QLatin1String(code),
        .message = message.arg(QString::number(lineOf(before)), QString::number(offset)),
        .remedy = Words::tr("请用记事本或WPS打开该文件，另存为UTF-8编码后再试。"),
        .file = {},
        .place = {.line = lineOf(before), .column = {}, .cell = {}, .part = {}, .offset = offset},
    };
}

struct CloseIconv {
    void operator()(void *handle) const { iconv_close(handle); }
};

// The second argument of iconv is `char **` with glibc and `const char **` with others.
template <typename Input>
size_t convert(size_t (*function)(iconv_t, Input, size_t *, char **, size_t *), iconv_t handle, const char **input,
    size_t *inputLeft, char **output, size_t *outputLeft)
{
    if constexpr (std::is_same_v<Input, const char **>)
        return function(handle, input, inputLeft, output, outputLeft);
    else
        return function(handle, const_cast<char **>(input), inputLeft, output, outputLeft);
}

Error noTable(const Encoding &encoding)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("text.encoding.table"),
        .message = Words::tr("这台电脑缺少%1编码的转换表，无法读取。").arg(encoding.name),
        .remedy = Words::tr("请在别的电脑上把文件另存为UTF-8编码，或安装系统的字符编码组件。"),
        .file = {},
    };
}

/// By far the quickest for what most files are. Empty where something does not fit.
std::optional<QString> convertUtf8(QByteArrayView bytes)
{
    // A second byte order mark is a character of the text; and what is cut off at the end does not fit.
    QStringDecoder decoder(QStringConverter::Utf8,
        QStringConverter::Flags(QStringConverter::Flag::Stateless) | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// iconv, because it stops at the first byte that does not fit and says where; Qt's decoders put U+FFFD there and go
/// on.
Result<QString> convertStrictly(QByteArrayView bytes, const Encoding &encoding, qint64 start)
{
    const char *target = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? "UTF-16LE" : "UTF-16BE";
    const iconv_t handle = iconv_open(target, encoding.name.data());
    if (handle == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): the value that POSIX names
        return noTable(encoding);
    const std::unique_ptr<void, CloseIconv> closer(handle);

    QString text(bytes.size(), Qt::Uninitialized); // a byte never makes more than one UTF-16 unit
    const char *input = bytes.data();
    size_t inputLeft = size_t(bytes.size());
    char *output = reinterpret_cast<char *>(text.data());
    size_t outputLeft = size_t(text.size()) * sizeof(QChar);
    const size_t done = convert(&iconv, handle, &input, &inputLeft, &output, &outputLeft);
    text.truncate((output - reinterpret_cast<char *>(text.data())) / qsizetype(sizeof(QChar)));
    if (done != size_t(-1))
        return text;
    const qint64 offset = start + bytes.size() - qint64(inputLeft);
    const QString message = errno == EINVAL
        ? Words::tr("文件在第%1行、第%2字节处的字符不完整（按%3读取），可能被截断。")
        : Words::tr("文件第%1行、第%2字节处不是有效的%3字符，也不是其他可识别的编码。");
    return refusal(
        "text.encoding", message.arg(QStringLiteral("%1"), QStringLiteral("%2"), encoding.name), text, offset);
}

Status refuseNul(QByteArrayView bytes, const QString &text, const Encoding &encoding, qint64 start)
{
    const qsizetype at = text.indexOf(QChar(0));
    if (at < 0)
        return ok();
    qsizetype offset = at * encoding.unit;
    if (encoding.unit == 1)
        offset = bytes.indexOf('\0');
    return refusal("text.nul", Words::tr("文件第%1行、第%2字节处有空字符（NUL），不是文本文件。"),
        QStringView(text).left(at), start + offset);
}

QString withPlainLineEnds(QString text)
{
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

// Two characters in five of any official text are among these; of Big5 or Shift-JIS bytes read as GB18030 hardly one
// is.
bool looksChinese(QStringView text)
{
    static const QString kUsual =
        QStringLiteral("的一是在不了有和人中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说"
                       "产种面而方后多定行学法所民得经"
                       "进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些"
                       "然前外天政四日那社义事平形相全"
                       "表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情"
                       "者最立代想已通并提直题程展五果"
                       "料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运"
                       "农指区强放决西被干做必战先回则"
                       "任取据处理县市乡镇府书报告项政务执治依监督案复议责领导推进落实加强规范工作清单服");
    constexpr int kShare = 8; // one in eight
    qsizetype han = 0;
    qsizetype usual = 0;
    for (const QChar c : text) {
        if (c.script() != QChar::Script_Han)
            continue;
        ++han;
        usual += kUsual.contains(c) ? 1 : 0;
    }
    return han > 0 && usual * kShare >= han;
}

bool isPrivateUse(QChar c)
{
    return c >= QChar(0xE000) && c <= QChar(0xF8FF);
}

bool isDoubtful(const QString &text, const Encoding &encoding)
{
    if (text.contains(QChar(QChar::ReplacementCharacter))) // an earlier program lost something
        return true;
    if (&encoding != &kGb18030)
        return false;
    return !looksChinese(text) || std::any_of(text.begin(), text.end(), isPrivateUse);
}

Result<DecodedText> decodeAs(const QByteArray &bytes, const Encoding &encoding)
{
    const qint64 start = bytes.startsWith(encoding.mark) ? encoding.mark.size() : 0;
    const QByteArrayView content = QByteArrayView(bytes).sliced(start);
    const std::optional<QString> utf8 = &encoding == &kUtf8 ? convertUtf8(content) : std::nullopt;
    NB_TRY(QString text, utf8 ? *utf8 : convertStrictly(content, encoding, start));
    NB_CHECK(refuseNul(content, text, encoding, start));
    text = withPlainLineEnds(std::move(text));
    const bool doubtful = isDoubtful(text, encoding);
    return DecodedText {std::move(text), encoding.name, doubtful};
}

bool isUsualUnit(unsigned unit)
{
    return unit == '\t' || unit == '\n' || unit == '\r' || (unit >= 0x20 && unit < 0x7F)
        || (unit >= 0x2010 && unit <= 0x2026) // dashes, quotation marks, ellipsis
        || (unit >= 0x3000 && unit <= 0x3017) // ideographic space, 、 。 brackets
        || (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0xFF01 && unit <= 0xFF5E);
}

/// Whether the bytes, without any byte order mark, read as UTF-16 in this order: nine of ten units are what Chinese
/// text is made of. GB18030 text fails: its bytes pair up to Hangul, private use and halves of surrogates.
bool readsAsUtf16(const QByteArray &bytes, bool bigEndian)
{
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return false;
    qsizetype usual = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const unsigned first = uchar(bytes[i]);
        const unsigned second = uchar(bytes[i + 1]);
        usual += isUsualUnit(bigEndian ? first << 8U | second : second << 8U | first) ? 1 : 0;
    }
    return usual * 10 >= bytes.size() / 2 * 9;
}

const Encoding *utf16WithoutMark(const QByteArray &bytes)
{
    const bool little = readsAsUtf16(bytes, false);
    const bool big = readsAsUtf16(bytes, true);
    if (little == big)
        return nullptr;
    return little ? &kUtf16Le : &kUtf16Be;
}

/// Whether what stands before a fault can only be UTF-8: a damaged file is not to be read as another encoding.
bool beginsAsUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
    constexpr int kEnough = 4; // GB18030 bytes now and then look like one character of UTF-8
    return std::count_if(text.begin(), text.end(), isHan) >= kEnough && looksChinese(text);
}

/// Nothing in the file says so: told, as every guess is.
Result<DecodedText> decodeAsGuess(const QByteArray &bytes, const Encoding &encoding)
{
    Result<DecodedText> decoded = decodeAs(bytes, encoding);
    if (decoded)
        decoded->doubtful = true;
    return decoded;
}

Result<DecodedText> refusedSevenBit(const QString &encoding)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("text.encoding.sevenBit"),
        .message = Words::tr("文件里的汉字是%1编码，本程序不读这种编码。").arg(encoding),
        .remedy = Words::tr("请用原来的程序打开它，另存为UTF-8编码后再试；如果它确实是纯英文，请指定编码UTF-8。"),
        .file = {},
    };
}

Result<DecodedText> decodeGuessed(const QByteArray &bytes)
{
    for (const Encoding *encoding : kEncodings) {
        if (bytes.startsWith(encoding->mark))
            return decodeAs(bytes, *encoding);
    }
    if (bytes.contains('\0')) {
        const Encoding *wide = utf16WithoutMark(bytes);
        return wide ? decodeAsGuess(bytes, *wide) : decodeAs(bytes, kUtf8);
    }
    Result<DecodedText> utf8 = decodeAs(bytes, kUtf8);
    if (utf8) {
        const QString sevenBit = sevenBitEncoding(bytes);
        return sevenBit.isEmpty() ? utf8 : refusedSevenBit(sevenBit);
    }
    if (const Encoding *wide = utf16WithoutMark(bytes)) {
        if (Result<DecodedText> text = decodeAsGuess(bytes, *wide))
            return text;
    }
    if (beginsAsUtf8(bytes.left(utf8.error().place.offset.value_or(0))))
        return utf8.error();
    return decodeAs(bytes, kGb18030);
}

const Encoding *encodingByName(const QString &name, const QByteArray &bytes)
{
    const QString wanted = name.toUpper();
    if (wanted == QLatin1String("UTF8"))
        return &kUtf8;
    if (wanted == QLatin1String("UTF-16") || wanted == QLatin1String("UTF16"))
        return bytes.startsWith(kUtf16Be.mark) || readsAsUtf16(bytes, true) ? &kUtf16Be : &kUtf16Le;
    if (wanted == QLatin1String("GBK") || wanted == QLatin1String("GB2312") || wanted == QLatin1String("CP936"))
        return &kGb18030; // which holds them
    const auto found = std::find_if(
        kEncodings.begin(), kEncodings.end(), [&](const Encoding *encoding) { return encoding->name == wanted; });
    return found == kEncodings.end() ? nullptr : *found;
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, const QString &encoding)
{
    if (encoding.isEmpty())
        return decodeGuessed(bytes);
    if (const Encoding *known = encodingByName(encoding, bytes))
        return decodeAs(bytes, *known);
    return Error {
        .kind = ErrorKind::Usage,
        .code = QStringLiteral("text.encoding.unknown"),
        .message = Words::tr("不认识编码“%1”。").arg(encoding),
        .remedy = Words::tr("请改用UTF-8、UTF-16LE、UTF-16BE或GB18030（GBK、GB2312同GB18030）。"),
        .file = {},
    };
}

Result<QByteArray> encode(const QString &text, const QString &encoding)
{
    constexpr qsizetype kLongest = 4; // bytes for a UTF-16 unit, in every encoding of the table
    const Encoding *known = encodingByName(encoding, {});
    const char *source = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? "UTF-16LE" : "UTF-16BE";
    const iconv_t handle = known ? iconv_open(known->name.data(), source) : iconv_t();
    if (!known || handle == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): as above
        return noTable(known ? *known : kUtf8);
    const std::unique_ptr<void, CloseIconv> closer(handle);
    QByteArray bytes(text.size() * kLongest, Qt::Uninitialized);
    const char *input = reinterpret_cast<const char *>(text.constData());
    size_t inputLeft = size_t(text.size()) * sizeof(QChar);
    char *output = bytes.data();
    size_t outputLeft = size_t(bytes.size());
    if (convert(&iconv, handle, &input, &inputLeft, &output, &outputLeft) == size_t(-1)) {
        return refusal("text.encode",
            Words::tr("第%1行、第%2字节处的字符不能用%3编码写出。")
                .arg(QStringLiteral("%1"), QStringLiteral("%2"), known->name),
            QStringView(text).left(text.size() - qsizetype(inputLeft / sizeof(QChar))), output - bytes.constData());
    }
    bytes.truncate(output - bytes.constData());
    return bytes;
}

} // namespace nianbao
