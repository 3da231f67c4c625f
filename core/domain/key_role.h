#pragma once

namespace zhibu {

/// What a registered seal is believed for, and for nothing else.
enum class KeyRole {
    unknown,   ///< registered before this was asked: for statements only, until its paper is compared again
    unit,      ///< files of one unit below
    above,     ///< answers of the office above
    statements ///< statements of hours
};

} // namespace zhibu
