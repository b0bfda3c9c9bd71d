// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/unsavedcopy.h"

#include "core/document/document.h"

#include <QCoreApplication>

namespace nianbao {

Status copyWithUnsaved(const Library &library, const QString &path, const Report &typed, const Scribe &scribe)
{
    NB_CHECK(library.copyTo(path, Overwrite::Yes));
    NB_TRY(std::unique_ptr<Library> copy, Library::open(path));
    Document document(std::move(copy));
    document.setScribe(scribe);
    const QString label = QCoreApplication::translate("UnsavedCopy", "没能存上的文字");
    if (!document.choose(typed.id)) // whoever wrote over the library may have taken the report away
        return document.apply({label}, QList<ReportChange> {{{}, typed}});
    return document.edit({label}, [&](Report &report) { report = typed; });
}

} // namespace nianbao
