package org.lodestar.app.members.signon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a provider said about somebody who came back from it. */
public sealed interface Said {
  /**
   * Who they are there.
   *
   * @param methods how they showed it (RFC 8176)
   * @param groups of which they are
   * @param shownAt when; null where it does not say
   */
  record Who(
      String issuer,
      String subject,
      List<String> methods,
      List<String> groups,
      @Nullable Instant shownAt)
      implements Said {
    public Who {
      methods = List.copyOf(methods);
      groups = List.copyOf(groups);
    }

    /** Who somebody is stays out of logs. */
    @Override
    public String toString() {
      return "Who";
    }
  }

  /** It cannot be asked now. */
  record Away() implements Said {}

  /** What it said does not hold. */
  record Unfit() implements Said {}
}
