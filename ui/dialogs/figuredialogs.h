// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nianbao {

class TextField;

/// Opens the editor of the table or picture at the field's caret, at the cell for whose sake it was selected; what is
/// accepted goes into the field.
void editFigure(TextField &field);

/// Asks for a new one and puts it at the caret.
void insertTable(TextField &field);
void insertPicture(TextField &field);

} // namespace nianbao
