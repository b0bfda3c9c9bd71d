// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/endrequest.h"
#include "app/startup.h"
#include "ui/models/proofreader.h"
#include "ui/preview/previewwidget.h"
#include "ui/support/fusionstyle.h"
#include "ui/support/theme.h"
#include "ui/support/uifont.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QSessionManager>
#include <QTimer>

#include <cstdio>

using namespace nianbao;

namespace {

struct Options {
    QStringList files;
    QString screenshot;
    QSize size;
    bool dark = false;
    bool printStartupTime = false;
};

QSize sizeOf(const QString &text)
{
    const QStringList numbers = text.split(u'x');
    return numbers.size() == 2 ? QSize(numbers[0].toInt(), numbers[1].toInt()) : QSize();
}

Options readOptions(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("files"),
        QCoreApplication::translate("app", "年报库，和要导入的文件或文件夹"), QStringLiteral("[files...]"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), QCoreApplication::translate("app", "画下窗口后退出"), QStringLiteral("file"));
    const QCommandLineOption size(
        QStringLiteral("size"), QCoreApplication::translate("app", "窗口大小，如 1280x720"), QStringLiteral("WxH"));
    const QCommandLineOption dark(QStringLiteral("dark"), QCoreApplication::translate("app", "深色"));
    const QCommandLineOption time(
        QStringLiteral("startup-time"), QCoreApplication::translate("app", "打印启动用时后退出"));
    parser.addOptions({screenshot, size, dark, time});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(words);
    return {parser.positionalArguments(), parser.value(screenshot), sizeOf(parser.value(size)), parser.isSet(dark),
        parser.isSet(time)};
}

void useDarkTheme()
{
    QApplication::setStyle(new FusionStyle(QStringLiteral("Fusion")));
    QApplication::setPalette(darkPalette());
}

// After the page is there, or at once where there is none.
template <typename Then>
void whenReady(MainWindow &window, Then then)
{
    Workspace *workspace = window.workspace();
    if (workspace && workspace->document().report() && window.settings().previewShown)
        QObject::connect(workspace->preview(), &PreviewWidget::laidOut, &window, then, Qt::QueuedConnection);
    else
        QTimer::singleShot(0, &window, then);
}

// The picture tells what was found as well.
template <typename Then>
void whenProofread(MainWindow &window, Then then)
{
    const Proofreader *reader = window.workspace() ? window.workspace()->proofreader() : nullptr;
    if (reader && !reader->isCurrent())
        QObject::connect(reader, &Proofreader::done, &window, then, Qt::QueuedConnection);
    else
        then();
}

void saveScreenshot(MainWindow &window, const QString &file)
{
    const bool written = window.grab().save(file, "PNG");
    if (!written)
        std::fprintf(stderr, "%s: not written\n", qPrintable(file));
    QCoreApplication::exit(written ? 0 : 1);
}

/// At a shutdown nobody is there to answer a question.
void endInGoodOrder(QApplication &application, MainWindow &window)
{
    whenAskedToEnd(&window, [&window] {
        window.keepTyped();
        QCoreApplication::exit(0);
    });
    // The session may go on all the same, where another program holds it up.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager &) { window.keepTyped(); });
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer clock;
    clock.start();
    prepareProcess();
    QApplication application(argc, argv);
    startLog();
    const Settings settings = loadSettings();
    const Language language = languageOf(settings);
    installTranslators(application, language);
    QLocale::setDefault(
        language == Language::English ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China));
    const Options options = readOptions(commandLine(argc, argv));
    registerShippedFonts();
    QApplication::setFont(windowFont(QApplication::font()));
    if (options.dark)
        useDarkTheme();
    mendHints();

    MainWindow window(installedFonts(), settings);
    if (!options.size.isEmpty())
        window.resize(options.size);
    endInGoodOrder(application, window);
    window.show();
    const bool started = window.start(options.files);
    // With nobody there to close the error box, the refusal is the answer.
    if (!started && (options.printStartupTime || !options.screenshot.isEmpty())) {
        std::fprintf(stderr, "%s: refused\n", qPrintable(options.files.join(u' ')));
        return 1;
    }
    if (options.printStartupTime) {
        // Usable: the window is shown and the page is laid out beside the editor.
        whenReady(window, [&clock] {
            std::printf("%lld\n", clock.elapsed());
            QCoreApplication::exit(0);
        });
    }
    if (!options.screenshot.isEmpty())
        whenReady(window, [&window, file = options.screenshot] {
            whenProofread(window, [&window, file] { saveScreenshot(window, file); });
        });
    return QApplication::exec();
}
