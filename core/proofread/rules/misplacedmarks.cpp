// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <functional>

namespace nianbao {

namespace {

/// A mark at a place where it cannot stand, and what stands there instead.
struct Misplacing {
    QStringView cue; ///< a text without it has none
    QRegularExpression form; ///< `wrong` is marked, or all of it
    std::function<QString(const QString &)> right; ///< of the marked text
    const char *message;
    const char *reason = "";
};

QString withoutPause(const QString &marked)
{
    return QString(marked).remove(u'、');
}

/// “法治小院，” becomes “法治小院”，.
QString turned(const QString &marked)
{
    return QString(marked.back()) + marked.front();
}

const QList<Misplacing> &misplacings()
{
    static const QList<Misplacing> kForms {
        {u"”", QRegularExpression(QStringLiteral("(?<=[一-龥\\d])[，、；]”(?![，。；：、！？])")), turned,
            QT_TRANSLATE_NOOP("proofread", "“%1”的点号应放在引号外面。"),
            QT_TRANSLATE_NOOP("proofread", "引号里不是完整的句子，停顿属于整个句子。")},
        {u"。”",
            QRegularExpression(
                QStringLiteral("(?<=[一-龥])“[^“”，。；：！？]{2,10}(?:、[^“”，。；：！？]{2,10})*(?<wrong>。”)(?=$)")),
            turned, QT_TRANSLATE_NOOP("proofread", "“%1”的点号应放在引号外面。"),
            QT_TRANSLATE_NOOP("proofread", "引号里不是完整的句子，停顿属于整个句子。")},
        {u"和、",
            QRegularExpression(QStringLiteral("(?<=[一-龥》”）\\d])(?<![调缓温饱中求共平融谦祥仁泰太云谐总顺随亲附应讲"
                                              "议媾言唱暖柔醇永义安兴人政家])和、(?=[一-龥])")),
            withoutPause, QT_TRANSLATE_NOOP("proofread", "“和”与顿号只用一个。")},
        {u"及、", QRegularExpression(QStringLiteral("以及、(?=[一-龥])")), withoutPause,
            QT_TRANSLATE_NOOP("proofread", "“以及”与顿号只用一个。")},
    };
    return kForms;
}

void checkMisplacedMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        for (const Misplacing &misplacing : misplacings()) {
            if (!line.isProse() || !QStringView(line.plain).contains(misplacing.cue))
                continue;
            auto matches = misplacing.form.globalMatch(line.plain);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const TextRange range = match.hasCaptured(u"wrong")
                    ? TextRange {int(match.capturedStart(u"wrong")), int(match.capturedLength(u"wrong"))}
                    : capturedRange(match);
                const QString marked = line.quote(range);
                QString message = ProofreadWords::tr(misplacing.message);
                if (message.contains(QLatin1String("%1")))
                    message = message.arg(marked);
                pencil.mark(line, range,
                    {message, *misplacing.reason ? ProofreadWords::tr(misplacing.reason) : QString(),
                        misplacing.right(marked)});
            }
        }
    }
}

} // namespace

Rule misplacedMarksRule()
{
    return {QLatin1String("marks.misplaced"), QLatin1String("P5"), QT_TRANSLATE_NOOP("proofread", "点号的位置"),
        QT_TRANSLATE_NOOP("proofread", "点号放进了引用词语的引号里，或者和“和”“以及”用在一处。"), Severity::Warning,
        kMarksStandard, Strength::General, checkMisplacedMarks,
        {
            found(u"开设“法治小院，”用身边案讲身边法。"),
            found(u"做到“放得下、接得住、管得好。”"),
            found(u"实行持证上岗和、定期轮训制度。"),
            found(u"走访企业以及、项目工地3处。"),
            silent(u"促成双方握手言和、立约为凭。"),
            silent(u"开设“法治小院”，用身边案讲身边法。会议强调：“要抓好落实。”"),
            silent(u"化解调解、和解案件5件，涉及泰和、云和两县，实现案结事了人和、政通民安。"),
            silent(u"参加培训，以及现场观摩。要求“谁执法谁普法，谁主管谁负责。”"),
        },
        {QLatin1String("marks.doubled"), QLatin1String("marks.paired"), QLatin1String("marks.direction"),
            QLatin1String("words.placeholder")}};
}

} // namespace nianbao
