package org.lodestar.app.concerns;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a concern; carries identifiers only. Published in the transaction that did it.
 */
public sealed interface ConcernHappened {
  /** Which concern. */
  UUID concern();

  record ConcernRaised(UUID concern) implements ConcernHappened {}

  record ConcernAcknowledged(UUID concern) implements ConcernHappened {}

  record ConcernTriaged(UUID concern) implements ConcernHappened {}

  record ConcernBecameCase(UUID concern, UUID caseId) implements ConcernHappened {}

  record ConcernOffered(UUID concern, UUID handOver) implements ConcernHappened {}

  record ConcernHandedOver(UUID concern, UUID handOver) implements ConcernHappened {}

  record HandOverDeclined(UUID concern, UUID handOver, boolean urgent) implements ConcernHappened {}

  record ConcernSignposted(UUID concern) implements ConcernHappened {}

  record ConcernClosed(UUID concern) implements ConcernHappened {}

  record ConcernReopened(UUID concern) implements ConcernHappened {}

  /**
   * An officer wrote and asked that the reporter be reminded, at these hours if they had to be read
   * out of the reporter's own words.
   */
  record ReminderWanted(
      UUID concern, UUID message, @Nullable LocalTime from, @Nullable LocalTime to)
      implements ConcernHappened {}

  record ReporterAnswered(UUID concern) implements ConcernHappened {}

  /** The duty rota must act. */
  record ReporterNoLongerSafe(UUID concern) implements ConcernHappened {}

  /** Nobody has read it within the organisation's time. */
  record AcknowledgementOverdue(UUID concern) implements ConcernHappened {}

  record TriageOverdue(UUID concern) implements ConcernHappened {}

  /** It was triaged as red, and nobody has taken it in time. */
  record HolderOverdue(UUID concern) implements ConcernHappened {}
}
