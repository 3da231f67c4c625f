#pragma once

#include "core/usecases/elections.h"
#include "tests/support/sample_branch.h"

namespace zhibu::testing {

/// The worksheet of a renewal of the sample branch, held on 2020-11-16, with everything right: four
/// candidates for three seats, 23 of 25 voters present, 22 valid ballots.
inline Election completeElection(SampleBranch& branch) {
    Election election = *newElection(*branch.ledger, Actor::owner(), branch.home(), ElectionPurpose::renewal);
    const auto day = [](int month, int dayOfMonth) { return Date::of(2020, month, dayOfMonth); };
    election.deciding = QStringLiteral("演示局党组");
    election.decision = {day(10, 12), QStringLiteral("党组会议纪要〔2020〕9号")};
    election.request = {day(10, 14), QStringLiteral("演机党〔2020〕3号")};
    election.reply = {day(10, 26), QStringLiteral("工委复〔2020〕18号")};
    election.meetingOn = day(11, 16);
    election.startsAt = QStringLiteral("14:30");
    election.place = QStringLiteral("机关三楼会议室");
    for (size_t i = 0; i < 4; ++i)
        election.candidates.push_back(branch.members[i]);
    for (size_t i = 0; i < 23; ++i)
        election.present.push_back(branch.members[i]);
    election.chair = branch.members[0];
    election.scrutineers = {branch.members[10]};
    election.tellers = {branch.members[11], branch.members[12]};
    BallotRound round{.seats = 3, .issued = 23, .returned = 23, .valid = 22, .invalid = 1};
    const int inFavour[]{21, 19, 17, 8};
    for (size_t i = 0; i < 4; ++i)
        round.counts.push_back({branch.members[i], inFavour[i], 22 - inFavour[i], 0});
    election.rounds = {round};
    election.firstMeetingOn = day(11, 16);
    election.committeePresent = 3;
    election.posts = {{QStringLiteral("书记"), branch.members[0], 3},
                      {QStringLiteral("组织委员"), branch.members[1]},
                      {QStringLiteral("宣传委员"), branch.members[2]}};
    election.report = {day(11, 17), QStringLiteral("演机党〔2020〕4号")};
    election.approval = {day(11, 18), QStringLiteral("工委复〔2020〕21号")};
    return election;
}

} // namespace zhibu::testing
