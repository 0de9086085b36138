package org.lodestar.app.triage;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernHappened;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;

/**
 * Slot: a later module may remind the reporter that a message waits, where that is safe. What an
 * officer asked for is published as {@link ConcernHappened.ReminderWanted}.
 */
public interface MessageReminder {
  /** What the officer is offered beside the message. */
  Offer offer(Worker worker, UUID concern, Page page);

  /** Key of the words that say why it cannot be done at these hours; empty when it can. */
  Optional<String> fault(
      Worker worker, UUID concern, @Nullable LocalTime from, @Nullable LocalTime to);

  /**
   * An offer in words.
   *
   * @param label beside the tick; empty when there is nothing to tick
   * @param note how, or why not
   * @param safeTimes the reporter's own words, when hours have to be read out of them; else empty
   */
  record Offer(String label, String note, String safeTimes) {
    private static final Offer NONE = new Offer("", "", "");

    /** Nothing is offered. */
    public static Offer none() {
      return NONE;
    }

    /** Whether there is something to tick. */
    public boolean possible() {
      return !label.isEmpty();
    }

    /** Whether the officer has to choose hours. */
    public boolean asksHours() {
      return !safeTimes.isBlank();
    }
  }
}
