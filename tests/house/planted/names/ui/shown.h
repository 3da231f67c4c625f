#pragma once

namespace planted::shown {

struct Row {
    int another;
};

} // namespace planted::shown
