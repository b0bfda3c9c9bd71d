// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C belongs to the whole process: this is the one place that knows of it.
#pragma once

#include "core/base/result.h"

#include <functional>

namespace nianbao {

/// From now on Ctrl+C and SIGTERM do not kill: long work ends by itself with an error, undone and cleaned up. The
/// second signal of its kind kills as ever. Only for programs without a window.
void endOnInterruption();

#ifndef Q_OS_WIN
/// Can be read from as soon as such a signal came: for poll(2) beside what is waited for. -1 before
/// endOnInterruption(), which poll passes over. Nobody reads from it.
int interruptionDescriptor() noexcept;
#endif

/// Whether such a signal came. Any thread.
bool isInterrupted() noexcept;

/// ErrorKind::Cancelled once a signal came. Asked before each statement, each row, each reading, copying and private
/// folder, and the last step of each write.
Status checkInterruption();

/// For tests, which want to see every step at which work can end: while it lives, the n-th call of checkInterruption()
/// in this thread is answered as if a signal had come; those after it are not. One at a time.
class InterruptionAt {
public:
    explicit InterruptionAt(int call); ///< from 1
    ~InterruptionAt();
    InterruptionAt(const InterruptionAt &) = delete;
    InterruptionAt &operator=(const InterruptionAt &) = delete;

    [[nodiscard]] bool hasCome() const;
};

/// For tests, which want something to happen between two steps: while it lives, `act` is called by each
/// checkInterruption() in this thread, but for those that `act` itself makes. One at a time.
class ActAtEachStep {
public:
    explicit ActAtEachStep(std::function<void()> act);
    ~ActAtEachStep();
    ActAtEachStep(const ActAtEachStep &) = delete;
    ActAtEachStep &operator=(const ActAtEachStep &) = delete;

private:
    std::function<void()> m_act;
};

} // namespace nianbao
