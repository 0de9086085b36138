package org.lodestar.app.referral.redaction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody read, from beginning to end, what will leave.
 *
 * @param by who
 * @param at when
 * @param of fingerprint of what they read; a reading of something else does not count
 */
public record Reading(UUID by, Instant at, String of) {
  /** Fresh eyes: so long after the first reading the same person may read again. */
  public static final Duration REST = Duration.ofMinutes(15);

  /** How often it was read through. */
  public enum Times {
    NEVER,
    ONCE,
    /** By two people, or twice by one with time between. */
    TWICE
  }

  /** When this person may read it as the second reader; at once for everybody but the first. */
  public Instant secondFrom(UUID reader) {
    return by.equals(reader) ? at.plus(REST) : at;
  }

  /** How often that with this fingerprint was read. */
  public static Times times(List<Reading> readings, String fingerprint) {
    long read = readings.stream().filter(reading -> reading.of().equals(fingerprint)).count();
    return read == 0 ? Times.NEVER : read == 1 ? Times.ONCE : Times.TWICE;
  }
}
