// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nianbao {

class MainWindow;

/// Who changed what, named versions, and who signs.
namespace commands {

/// The history of the field that has the caret, else of the row that is selected.
void showHistory(MainWindow &window);
void nameVersion(MainWindow &window);
void showVersions(MainWindow &window);
void askAuthor(MainWindow &window);

} // namespace commands

} // namespace nianbao
