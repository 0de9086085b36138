package org.lodestar.app.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the record, as far as this program knows.
 *
 * @param now the moment at which it is told
 * @param glance the newest look at its end and at what keeps it; null before the first
 * @param whole the newest check of all of it; null where there was none yet
 * @param progress of a check of all of it that is under way here; null when none is
 * @param folder how it stands with anchors in a folder
 * @param mail how it stands with anchors by e-mail
 * @param others what else is wrong in the database that whoever looks after the record must know
 */
public record AuditState(
    Instant now,
    @Nullable Inspection glance,
    @Nullable Inspection whole,
    @Nullable Progress progress,
    Anchoring folder,
    Anchoring mail,
    List<String> others) {
  public AuditState {
    others = List.copyOf(others);
  }

  /** A check of everything is due each night; after three nights without one people are told. */
  private static final Duration LATE = Duration.ofDays(3);

  /** How far a check has come. */
  public record Progress(long done, long of) {}

  /**
   * How it stands with a place for anchors.
   *
   * @param wanted whether one is set
   * @param lastAt when an anchor last reached it; null for never since the start
   * @param failedAt since when none does; null when all is well
   */
  public record Anchoring(boolean wanted, @Nullable Instant lastAt, @Nullable Instant failedAt) {
    /** Nothing was tried yet. */
    public static Anchoring of(boolean wanted) {
      return new Anchoring(wanted, null, null);
    }

    /** One arrived. */
    public Anchoring arrived(Instant at) {
      return new Anchoring(wanted, at, null);
    }

    /** One did not. */
    public Anchoring failed(Instant at) {
      return new Anchoring(wanted, lastAt, failedAt == null ? at : failedAt);
    }
  }

  /** What is wrong with the record, a sentence each. */
  public Set<String> faults() {
    Set<String> faults = new TreeSet<>();
    for (Inspection each : inspections()) {
      faults.addAll(each.faults());
    }
    return faults;
  }

  private List<Inspection> inspections() {
    if (glance == null) {
      return whole == null ? List.of() : List.of(whole);
    }
    return whole == null ? List.of(glance) : List.of(glance, whole);
  }

  /** Whether all of it was not checked for longer than it should be. */
  public boolean isLate() {
    return whole != null && whole.at().plus(LATE).isBefore(now);
  }

  /** Whether anchors are wanted and do not arrive. */
  public boolean isAdrift() {
    return folder.failedAt() != null || mail.failedAt() != null;
  }
}
