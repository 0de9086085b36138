package org.lodestar.app.notices.domain;

import java.time.LocalDateTime;
import java.util.List;

/** Whether and how a reporter may be reminded. */
public sealed interface Verdict {
  /** By e-mail, first at this time. */
  record ByMail(LocalDateTime first) implements Verdict {}

  /** By a person only. */
  record ByHand(List<Why> why) implements Verdict {
    public ByHand {
      why = List.copyOf(why);
    }
  }

  /** Not at all. */
  record Not(Why why) implements Verdict {}
}
