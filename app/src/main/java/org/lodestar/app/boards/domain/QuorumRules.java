package org.lodestar.app.boards.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.Attendance;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.QuorumCount;
import org.lodestar.app.boards.Terms.Quorum;

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
    int voting = (int) members.stream().filter(each -> each.seat().counts()).count();
    long present = voters(members, there).values().stream().distinct().count();
    return new QuorumCount(quorum == null ? 0 : quorum.of(voting), (int) present, voting);
  }

  /** Who votes for which seat: its member who is there, else their deputy who is. */
  public static Map<UUID, UUID> voters(
      Collection<Membership> members, Collection<Attendance> there) {
    Set<UUID> taken =
        there.stream()
            .filter(Attendance::isTaken)
            .map(Attendance::membership)
            .collect(Collectors.toSet());
    Set<UUID> seats =
        members.stream()
            .filter(each -> each.seat().counts())
            .map(Membership::id)
            .collect(Collectors.toSet());
    Map<UUID, UUID> voters = new HashMap<>();
    for (Membership each : members) {
      UUID seat = each.seat().deputyOf() == null ? each.id() : each.seat().deputyOf();
      boolean ownSeat = seat.equals(each.id());
      if (taken.contains(each.id()) && seats.contains(seat) && (ownSeat || !taken.contains(seat))) {
        voters.put(each.id(), seat);
      }
    }
    return voters;
  }
}
