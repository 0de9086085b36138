package org.lodestar.app.boards.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.boards.Membership;

/** Which seats of a board cannot read what it is to decide. */
public final class SeatRules {
  private SeatRules() {}

  /** Seats of which a quorum is counted; deputies and advisers are none. */
  public static List<Membership> voting(Collection<Membership> members) {
    return members.stream().filter(each -> each.seat().counts()).toList();
  }

  /**
   * Those of them whose holder cannot open it.
   *
   * @param readers workers who can open what boards read
   */
  public static List<Membership> shut(Collection<Membership> members, Set<UUID> readers) {
    return voting(members).stream()
        .filter(each -> each.holder().worker() == null || !readers.contains(each.holder().worker()))
        .toList();
  }
}
