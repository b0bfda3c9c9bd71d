// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/pairedmarks.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/titlewords.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// A straight quotation mark that found no partner when punctuation was put right.
void checkStraightQuotes(const PrintedLine &line, RedPencil &pencil)
{
    for (int position = 0; position < int(line.plain.size()); ++position) {
        if (line.plain[position] != u'"' || (position > 0 && line.plain[position - 1].isDigit())) // 15" is a length
            continue;
        const bool besideHan = (position > 0 && line.plain[position - 1].unicode() > 0x2000)
            || (position + 1 < int(line.plain.size()) && line.plain[position + 1].unicode() > 0x2000);
        if (besideHan)
            pencil.mark(line, {position, 1},
                {ProofreadWords::tr("引号没有方向，也不成对。"), ProofreadWords::tr("中文引号用“”，分前后两半。")});
    }
}

/// <行政处罚法>, <‹…>>, 〈〈…〉〉, 《《…》》: marks of other scripts for 《》, or more than one pair around one name.
/// <30%，进度> compares.
QList<TextRange> checkShapes(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<open>[<＜‹«≪《〈]++)(?<name>[一-龥“][^<>＜＞‹›«»≪≫《》〈〉，。；：！？\\n]{0,58}[一-龥）”])"
                       "(?<close>[>＞›»≫》〉]+)"));
    QList<TextRange> told;
    auto matches = kForm.globalMatch(line.plain);
    int depth = 0; // of 《
    int from = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString open = match.captured(u"open");
        const QString close = match.captured(u"close");
        depth += int(line.plain.mid(from, match.capturedStart() - from).count(u'《'));
        depth -= int(line.plain.mid(from, match.capturedStart() - from).count(u'》'));
        from = int(match.capturedStart());
        const bool isWithin = depth > 0;
        const bool isRight = (open == u"《" && close == u"》") || open == u"〈" || close == u"〉";
        if (isRight || open.size() != close.size())
            continue;
        const QString name = match.captured(u"name");
        Remark remark {
            ProofreadWords::tr("书名号形状不对。"), ProofreadWords::tr("书名号用《》，里面再用〈〉，各一层。")};
        if (isDocumentTitle(name))
            remark.instead = isWithin ? u'〈' + name + u'〉' : u'《' + name + u'》';
        else
            remark = {ProofreadWords::tr("“%1%2”不是这样用的标点。").arg(open, close),
                ProofreadWords::tr("书名用《》，引用、强调用“”。"), {}, Severity::Warning};
        told << capturedRange(match);
        pencil.mark(line, told.last(), remark);
    }
    return told;
}

/// ‘双随机、一公开’ that stands in no “”, and ‘法治“微”课堂’, which has both the wrong way round.
void checkSingleQuotes(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("“[^”]*”?|‘(?<words>[^‘’“”]*[一-龥\\d][^‘’“”]*)’|"
                                                         "‘(?<outer>[^‘’“”。\\n]*(?:“[^‘’“”]*”[^‘’“”。\\n]*){1,3})’"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString words = match.captured(u"words");
        if (words.isEmpty())
            words = match.captured(u"outer").replace(u'“', u'‘').replace(u'”', u'’');
        if (!words.isEmpty())
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("单引号‘’只用在“”里面。"), {}, QString(u'“' + words + u'”'), Severity::Warning});
    }
}

void checkMarkDirection(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkStraightQuotes(line, pencil);
        checkSingleQuotes(line, pencil);
        const QList<TextRange> shapes = checkShapes(line, pencil);
        const QList<MarkFault> faults = markFaultsIn(line.plain);
        for (const MarkFault &fault : faults) {
            if (overlapsOne(shapes, fault.range))
                continue;
            const QString quote = line.quote(fault.range);
            const QString within = quote.mid(1, quote.size() - 2);
            if (fault.kind == MarkFault::Kind::Reversed) {
                pencil.mark(line, fault.range,
                    {ProofreadWords::tr("成对的标点方向反了。"), {}, QString(quote.back() + within + quote.front())});
            } else if (fault.kind == MarkFault::Kind::Bare) {
                Remark remark {ProofreadWords::tr("单书名号〈〉只用在《》里面。")};
                if (isDocumentTitle(within))
                    remark.instead = u'《' + within + u'》';
                pencil.mark(line, fault.range, remark);
            }
        }
    }
}

} // namespace

Rule markDirectionRule()
{
    return {QLatin1String("marks.direction"), QLatin1String("P4"), QT_TRANSLATE_NOOP("proofread", "标点方向、形状"),
        QT_TRANSLATE_NOOP("proofread", "引号方向相反、没有方向，或者该用双书名号的地方用了单书名号。"), Severity::Error,
        kDocumentRules, Strength::Regulation, checkMarkDirection,
        {
            found(u"落实”双随机、一公开“工作机制。"),
            found(u"推进渠道“畅通\"工程。"),
            found(u"认真贯彻〈行政许可法〉各项规定。"),
            found(u"认真学习<行政处罚法>，开展培训3次。"),
            found(u"认真学习<‹行政处罚法>>，开展培训3次。"),
            found(u"认真学习〈〈行政处罚法〉〉，开展培训3次。"),
            found(u"认真学习《《行政处罚法》》，开展培训3次。"),
            found(u"印发《关于贯彻<行政处罚法>的通知》。"),
            found(u"印发«关于贯彻行政处罚法的通知»。"),
            found(u"落实〈谁执法谁普法〉普法责任制。"),
            silent(u"印发《〈行政处罚法〉解读》《关于贯彻〈行政处罚法〉的通知》。"),
            found(u"落实‘双随机、一公开’工作机制。"),
            found(u"结合‘12·4’国家宪法日、‘3·15’开展宣传。", 2018, 2),
            found(u"开设‘法治“微”课堂’，播出节目52期。"),
            silent(u"做到“三个‘到位’”，推进“‘互联网+监管’工作”。It's 全县统一的平台，称为’90后。"),
            silent(u"进度<30%，差错率>5%的单位，甲<乙，丙>丁。"),
            silent(u"落实“双随机、一公开”工作机制。"),
            silent(u"贯彻《关于学习〈纲要〉的通知》。"),
            silent(u"落实“双随机”，推行“一网通办”。"),
            silent(u"使用15\"屏幕的自助终端。"),
        },
        {QLatin1String("marks.documentNumber"), QLatin1String("words.placeholder")}};
}

} // namespace nianbao
