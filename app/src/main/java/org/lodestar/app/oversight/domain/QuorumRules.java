package org.lodestar.app.oversight.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.oversight.Attendance;
import org.lodestar.app.oversight.Membership;
import org.lodestar.app.oversight.QuorumCount;
import org.lodestar.app.oversight.Terms.Quorum;

/** Whether a board can decide: seats with a vote that are taken, against what its terms ask for. */
public final class QuorumRules {
  private QuorumRules() {}

  /**
   * Counts.
   *
   * @param quorum null while no terms of reference say it
   * @param members on the day of the meeting
   */
  public static QuorumCount count(
      @Nullable Quorum quorum, Collection<Membership> members, Collection<Attendance> there) {
    Map<UUID, Attendance> by =
        there.stream().collect(Collectors.toMap(Attendance::membership, Function.identity()));
    Set<UUID> stoodInFor =
        members.stream()
            .filter(each -> each.seat().deputyOf() != null && taken(by.get(each.id())))
            .map(each -> each.seat().deputyOf())
            .collect(Collectors.toSet());
    int voting = (int) members.stream().filter(each -> each.seat().counts()).count();
    int present =
        (int)
            members.stream()
                .filter(each -> each.seat().counts())
                .filter(each -> taken(by.get(each.id())) || stoodInFor.contains(each.id()))
                .count();
    return new QuorumCount(quorum == null ? 0 : quorum.of(voting), present, voting);
  }

  private static boolean taken(@Nullable Attendance attendance) {
    return attendance != null && attendance.isTaken();
  }
}
