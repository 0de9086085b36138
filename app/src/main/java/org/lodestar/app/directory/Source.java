package org.lodestar.app.directory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts about a service come from and how fresh they are.
 *
 * @param words the source, such as the service's own site
 * @param standing read in a source, or still to be confirmed
 * @param owner who keeps the record right
 * @param checkedOn the day somebody last compared it with the source; null when nobody has
 */
public record Source(String words, Standing standing, String owner, @Nullable LocalDate checkedOn) {
  /** A record unchecked for longer is shown to editors as due. */
  public static final Duration FRESH = Duration.ofDays(90);

  /** How sure the record is. */
  public enum Standing {
    /** Read in an official source. */
    READ,
    /** Known from practice; a practitioner confirms it. */
    TO_CONFIRM
  }

  /** The day of the last check, if there was one. */
  public Optional<LocalDate> lastChecked() {
    return Optional.ofNullable(checkedOn);
  }

  /** Whether the record must be checked: never checked, or more than 90 days ago. */
  public boolean stale(LocalDate today) {
    return checkedOn == null || checkedOn.plusDays(FRESH.toDays()).isBefore(today);
  }
}
