package org.lodestar.app.concerns;

import java.util.List;
import java.util.UUID;

/**
 * What became of a wish to assign several concerns at once.
 *
 * @param done how many were assigned
 */
public record BulkOutcome(int done, List<Refused> refused) {
  public BulkOutcome {
    refused = List.copyOf(refused);
  }

  /** Why one was left as it was. */
  public enum Why {
    /** Not there, or not the worker's to give. */
    NOT_YOURS,
    /** Nothing is left to be done with it. */
    FINISHED,
    /** The colleague must not see it, or does not triage. */
    COLLEAGUE_CANNOT
  }

  /**
   * One that was left as it was.
   *
   * @param reference empty when it is not there
   */
  public record Refused(UUID concern, String reference, Why why) {}
}
