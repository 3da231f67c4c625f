#pragma once

#include <QString>

#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

namespace zhibu {

/// One thing that is wrong with what somebody gave us: where, which rule, and a sentence that says what to
/// do.
struct Problem {
    QString field;   ///< the field or file concerned, "" when it is the whole
    QString code;    ///< stable, for tests and scripts, e.g. "date.impossible"
    QString message; ///< one clear sentence in the user's language
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// Bad input is a value: either the thing asked for, or at least one problem.
template<class T> class [[nodiscard]] Result {
public:
    Result(T value) : content(std::move(value)) {}
    Result(Problem problem) : content(Problems{std::move(problem)}) {}
    Result(Problems problems) : content(std::move(problems)) {}

    bool ok() const { return std::holds_alternative<T>(content); }
    explicit operator bool() const { return ok(); }
    T& operator*() { return std::get<T>(content); }
    const T& operator*() const { return std::get<T>(content); }
    T* operator->() { return &std::get<T>(content); }
    const T* operator->() const { return &std::get<T>(content); }
    const Problems& problems() const { return std::get<Problems>(content); }
    const Problem& problem() const { return problems().front(); }

private:
    std::variant<T, Problems> content;
};

/// Exceptions are for what cannot be helped: storage failed, disk full. Caught once, where a command begins.
class Error : public std::runtime_error {
public:
    Error(QString sentence, QString detail = {})
        : std::runtime_error(sentence.toStdString())
        , message(std::move(sentence))
        , details(std::move(detail)) {}
    const QString& sentence() const { return message; } ///< for the user
    const QString& detail() const { return details; }   ///< for the log; names nobody

private:
    QString message;
    QString details;
};

} // namespace zhibu
