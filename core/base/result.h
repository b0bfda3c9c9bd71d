// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"

#include <QString>

#include <utility>
#include <variant>

namespace nianbao {

/// The kinds of failure that a caller may want to tell apart; the command line maps each to its exit code.
enum class ErrorKind {
    Usage, ///< the request itself makes no sense
    Input, ///< an input file was refused: format, encoding, content
    Library, ///< a library was refused: not ours, newer, damaged
    InUse, ///< the library is open elsewhere
    Disk, ///< full, read-only, I/O error, not permitted
    Limit, ///< a limit was passed
    Cancelled, ///< by the user
    Internal, ///< our own fault
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString code; ///< stable key, e.g. "library.newer"
    QString message; ///< one sentence for the user: what and where
    QString remedy; ///< one sentence: what to do now
    QString file; ///< the file it is about, as the user named it
    FilePlace place {};
    QString detail {}; ///< path, row, SQL, driver text: for 详细信息; the log gets forLog()
};

/// A value or an Error, with the names of std::expected (which GCC 12 and Clang 14 do not have).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value must stay effortless
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T &value() { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }

    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

struct Ok { };
using Status = Result<Ok>;

inline Status ok()
{
    return Ok {};
}

} // namespace nianbao

/// Leaves the function with the error of a failed Status or Result.
#define NB_CHECK(expression)                                                                                           \
    do {                                                                                                               \
        if (auto nbStatus = (expression); !nbStatus)                                                                   \
            return nbStatus.error();                                                                                   \
    } while (false)

#define NB_JOIN_(a, b) a##b
#define NB_JOIN(a, b) NB_JOIN_(a, b)
#define NB_TRY_(result, declaration, expression)                                                                       \
    auto result = (expression);                                                                                        \
    if (!result)                                                                                                       \
        return result.error();                                                                                         \
    declaration = std::move(*result)

/// NB_TRY(const QByteArray bytes, readFile(path)): declares the value, or leaves the function with the error.
#define NB_TRY(declaration, expression) NB_TRY_(NB_JOIN(nbResult, __LINE__), declaration, expression)
