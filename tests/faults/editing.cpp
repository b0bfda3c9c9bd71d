// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a library again and again, as the window does, and says after each edit that it is saved: what was said has to
// be there whatever happens next.
#include "core/document/document.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

using namespace nianbao;

namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    return 6;
}

int edit(Document &document, int count)
{
    for (int number = 1; number <= count; ++number) {
        const QString title = QStringLiteral("第%1次修改").arg(number);
        const Status saved = document.edit({title}, [&](Report &report) { report.title = title; });
        if (!saved)
            return failed(saved.error());
        std::printf("saved %d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    auto library = Library::open(words[1]);
    if (!library)
        return failed(library.error());
    Document document(std::move(*library));
    if (const Status chosen = document.choose(document.reports().first().id); !chosen)
        return failed(chosen.error());
    return edit(document, words[2].toInt());
}
