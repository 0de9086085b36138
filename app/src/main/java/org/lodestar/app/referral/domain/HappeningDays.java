package org.lodestar.app.referral.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.statute.NrmEvent;

/**
 * On which days something can have happened to a referral: not in the future, not before it was
 * sent, a decision or what becomes of it not before the decision that came first, and what was
 * answered to a reconsideration not before it was asked for.
 */
public final class HappeningDays {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final Set<NrmEvent> AFTER_A_DECISION =
      EnumSet.of(
          NrmEvent.RECONSIDERATION_REQUESTED,
          NrmEvent.RECONSIDERATION_UPHELD,
          NrmEvent.RECONSIDERATION_REFUSED,
          NrmEvent.MORE_TIME_ASKED,
          NrmEvent.MORE_TIME_GIVEN,
          NrmEvent.MORE_TIME_REFUSED);

  private HappeningDays() {}

  /**
   * Refuses a day that does not fit, naming the day that it has to fit.
   *
   * @param sentOn when the referral was sent
   * @param before what happened so far
   */
  public static void check(
      NrmEvent event,
      LocalDate on,
      @Nullable LocalDate sentOn,
      List<Happening> before,
      LocalDate today) {
    notInFuture(on, today);
    notBefore(on, sentOn, "referral.refused.beforeSent");
    if (NrmMoves.DECISIONS.contains(event) || AFTER_A_DECISION.contains(event)) {
      lastDecision(before)
          .ifPresent(decided -> notBefore(on, decided, "referral.refused.beforeDecided"));
    }
    if (NrmMoves.needsRequest(event)) {
      lastRequest(before).ifPresent(asked -> notBefore(on, asked, "referral.refused.beforeAsked"));
    }
  }

  /**
   * Refuses to ask for a reconsideration after the last day without the reason for going beyond it.
   */
  public static void inTime(
      NrmEvent event, LocalDate on, @Nullable LocalDate lastDay, boolean hasNote) {
    boolean late = lastDay != null && on.isAfter(lastDay);
    if (event == NrmEvent.RECONSIDERATION_REQUESTED && late && !hasNote) {
      throw new Refused(
          List.of(new Refusal("note", "referral.refused.askedLate", WORDS.format(lastDay))));
    }
  }

  /** Refuses a day that is still to come. */
  public static void notInFuture(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw Refused.at("on", "referral.refused.future");
    }
  }

  /** Refuses a day before another, which the words name. */
  public static void notBefore(LocalDate on, @Nullable LocalDate earliest, String key) {
    notBefore("on", on, earliest, key);
  }

  /** The same for a field of another name. */
  public static void notBefore(
      String field, LocalDate on, @Nullable LocalDate earliest, String key) {
    if (earliest != null && on.isBefore(earliest)) {
      throw new Refused(List.of(new Refusal(field, key, WORDS.format(earliest))));
    }
  }

  /** The day on which a reconsideration was asked for last. */
  private static Optional<LocalDate> lastRequest(List<Happening> before) {
    return before.stream()
        .filter(each -> each.event() == NrmEvent.RECONSIDERATION_REQUESTED)
        .map(Happening::on)
        .reduce((_, later) -> later);
  }

  /** The day of the newest decision of the Home Office. */
  public static Optional<LocalDate> lastDecision(List<Happening> before) {
    return before.stream()
        .filter(each -> NrmMoves.DECISIONS.contains(each.event()))
        .map(Happening::on)
        .max(LocalDate::compareTo);
  }
}
