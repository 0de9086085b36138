package org.lodestar.app.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a concern or case.
 *
 * @param id of the attachment
 * @param object the concern or case
 * @param name as the sender called it, cleaned
 * @param description in the sender's words; may be empty
 * @param size of the original in bytes
 * @param sha256 of the original, in hexadecimal
 * @param kind by its first bytes
 * @param declared what the sender's program said it is; tells nothing for sure
 * @param worker who added it; null when the reporter sent it
 * @param receivedAt when it was attached
 * @param scan what the virus scanner said
 * @param copy whether there is a copy to show
 * @param copyType media type of the copy; null when there is none
 * @param lock set when it may show abuse of a child: nobody opens, forwards or deletes it
 * @param out set while it is taken out: nobody opens it
 */
public record Attachment(
    UUID id,
    UUID object,
    String name,
    String description,
    long size,
    String sha256,
    FileKind kind,
    String declared,
    @Nullable UUID worker,
    Instant receivedAt,
    ScanState scan,
    CopyState copy,
    @Nullable String copyType,
    @Nullable Lock lock,
    @Nullable Out out) {
  /** Whether the reporter sent it. */
  public boolean fromReporter() {
    return worker == null;
  }

  /** Whether it may show abuse of a child. */
  public boolean locked() {
    return lock != null;
  }

  /**
   * Locked and preserved; the page shows the police step.
   *
   * @param at since when
   * @param by the worker who locked it
   * @param handed what was recorded of the hand-over to the police, null until then
   */
  public record Lock(Instant at, UUID by, @Nullable Handed handed) {}

  /**
   * The sealed original was handed to the police.
   *
   * @param at when
   * @param by the worker who recorded it
   * @param reference the police's own reference, as typed
   */
  public record Handed(Instant at, UUID by, String reference) {
    /** Typed text stays out of logs. */
    @Override
    public String toString() {
      return "Handed[" + at + "]";
    }
  }

  /** Whether it was taken out again. */
  public boolean isOut() {
    return out != null;
  }

  /**
   * It was put into the wrong place, or may not be kept.
   *
   * @param at since when
   * @param by the worker who took it out
   * @param reason in their words
   */
  public record Out(Instant at, UUID by, String reason) {
    /** Typed text stays out of logs. */
    @Override
    public String toString() {
      return "Out[" + at + "]";
    }
  }

  /** Names are personal. */
  @Override
  public String toString() {
    return "Attachment[" + id + "]";
  }
}
