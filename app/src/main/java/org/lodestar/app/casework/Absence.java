package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A time during which somebody was missing.
 *
 * @param missingSince the moment; where nobody knows it, the one in which they were found
 * @param sinceKnown whether anybody here knows since when
 * @param circumstances last seen where, with whom, wearing what
 * @param toldBy who gave the information, and how to reach them
 * @param foundAt null while they are missing
 * @param found where and how they were found or came back
 * @param seenBy who has seen that they are well
 */
public record Absence(
    UUID id,
    Instant missingSince,
    boolean sinceKnown,
    @Nullable PersonalText circumstances,
    @Nullable PersonalText toldBy,
    @Nullable PersonalText policeReference,
    @Nullable Instant foundAt,
    @Nullable PersonalText found,
    @Nullable PersonalText seenBy,
    @Nullable UUID by,
    long version) {
  /** The same with the number under which the police look. */
  public Absence withPolice(@Nullable PersonalText reference) {
    return new Absence(
        id,
        missingSince,
        sinceKnown,
        circumstances,
        toldBy,
        reference,
        foundAt,
        found,
        seenBy,
        by,
        version);
  }

  /** The same, ended. */
  public Absence ended(FoundReport report) {
    return new Absence(
        id,
        missingSince,
        sinceKnown,
        circumstances,
        toldBy,
        policeReference,
        report.at(),
        report.how(),
        report.seenBy(),
        by,
        version);
  }

  /** The same with who has seen that they are well; null where nobody has after all. */
  public Absence seenBy(@Nullable PersonalText who) {
    return new Absence(
        id,
        missingSince,
        sinceKnown,
        circumstances,
        toldBy,
        policeReference,
        foundAt,
        found,
        who,
        by,
        version);
  }

  /** Whether they are missing now. */
  public boolean isOpen() {
    return foundAt == null;
  }
}
