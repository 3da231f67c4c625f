#pragma once

/// How many must be present and in favour. 基层组织选举工作条例 for elections, 支部工作条例 第十一、十二条
/// for everything else that is decided by vote. Numbers are persons.
namespace zhibu::voting {

/// 五分之四以上 of those expected.
constexpr int presentForElection(int expected) {
    return (expected * 4 + 4) / 5;
}

/// 半数以上 of those expected: half is enough.
constexpr int presentForMeeting(int expected) {
    return (expected + 1) / 2;
}

/// 超过半数: more than half of `base`, whoever belongs to it.
constexpr int majorityOf(int base) {
    return base / 2 + 1;
}

} // namespace zhibu::voting
