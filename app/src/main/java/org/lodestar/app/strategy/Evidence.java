package org.lodestar.app.strategy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Period;

/**
 * What shows how far an action has come.
 *
 * @param barred who answered for the action when it was added
 * @param review null while nobody has looked at it
 */
public record Evidence(
    UUID id,
    UUID action,
    Shown shown,
    UUID addedBy,
    Instant addedAt,
    Set<UUID> barred,
    @Nullable Review review) {
  private static final String PERIOD_SEPARATOR = "/";

  public Evidence {
    barred = Set.copyOf(barred);
  }

  /** What it is. */
  public enum Kind {
    /** An indicator over a period. */
    MEASURE,
    DOCUMENT,
    WORDS
  }

  /**
   * What is shown.
   *
   * @param title code of an indicator, title of a document, or words
   * @param reference period of the indicator, where the document lies; may be empty
   * @param completes whether it shows that the action is done
   */
  public record Shown(Kind kind, String title, String reference, boolean completes) {
    /** An indicator over a period. */
    public static Shown of(String code, Period period, boolean completes) {
      return new Shown(
          Kind.MEASURE, code, period.first() + PERIOD_SEPARATOR + period.last(), completes);
    }

    /** Of an indicator; none for what was kept as words before indicators were looked up. */
    public Optional<Period> period() {
      String[] months = reference.split(PERIOD_SEPARATOR, -1);
      try {
        return kind == Kind.MEASURE && months.length == 2
            ? Optional.of(new Period(YearMonth.parse(months[0]), YearMonth.parse(months[1])))
            : Optional.empty();
      } catch (DateTimeException | IllegalArgumentException words) {
        return Optional.empty();
      }
    }
  }

  /**
   * What somebody else found.
   *
   * @param despite why it counts although the indicator did not reach what was aimed for; else
   *     empty
   */
  public record Review(Verdict verdict, String reason, String despite, UUID by, Instant at) {
    /** Of what no figure speaks against. */
    public Review(Verdict verdict, String reason, UUID by, Instant at) {
      this(verdict, reason, "", by, at);
    }
  }

  /** Whether it holds. */
  public enum Verdict {
    ACCEPTED,
    SENT_BACK
  }

  /** Whether somebody still has to look at it. */
  public boolean waits() {
    return review == null;
  }

  /** Whether it was accepted and shows that the action is done. */
  public boolean proves() {
    return review != null && review.verdict() == Verdict.ACCEPTED && shown.completes();
  }
}
