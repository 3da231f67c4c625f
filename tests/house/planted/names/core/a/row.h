#pragma once

namespace planted {

struct Row {
    int number;
};

class Column;

} // namespace planted
