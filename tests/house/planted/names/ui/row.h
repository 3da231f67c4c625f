#pragma once

namespace planted {

class Column;

struct Row { // caught
    double share;
};

} // namespace planted
