package org.lodestar.app.members.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person.State;

/** What an administrator can do with an account, each asked for once more before it is done. */
public enum AccountStep {
  NEW_LINK("new-link", Set.of(State.INVITED)),
  SUSPEND("suspend", Set.of(State.ACTIVE)),
  RESTORE("restore", Set.of(State.SUSPENDED)),
  RESET("reset", Set.of(State.ACTIVE)),
  LEAVE("leave", Set.of(State.INVITED, State.ACTIVE, State.SUSPENDED));

  private final String path;
  private final Set<State> from;

  AccountStep(String path, Set<State> from) {
    this.path = path;
    this.from = from;
  }

  /** Last part of its address. */
  public String path() {
    return path;
  }

  /** Whether it cannot be taken back. */
  public boolean isGrave() {
    return this == LEAVE || this == RESET;
  }

  static AccountStep of(String path) {
    return Arrays.stream(values())
        .filter(step -> step.path.equals(path))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  static List<AccountStep> from(State state) {
    return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
  }
}
