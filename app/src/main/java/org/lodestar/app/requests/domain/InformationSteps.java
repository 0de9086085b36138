package org.lodestar.app.requests.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.InformationRequest.Days;
import org.lodestar.app.requests.InformationRequest.Review;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.ReviewOutcome;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BeyondHolidays;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/**
 * What becomes of a request by something that happened outside, and of its days. They count by the
 * bank holidays of all parts of the United Kingdom.
 */
public final class InformationSteps {
  private InformationSteps() {}

  /**
   * The last day of an answer to what came on a day.
   *
   * @throws Refused when there was no such law yet, or the holidays of that day are not known
   */
  public static LocalDate due(InformationLaw law, LocalDate received) {
    if (!law.isInForce(received)) {
      throw Refused.at("received", "requests.beforeLaw");
    }
    return known("received", () -> law.due(received));
  }

  /**
   * The request as it was asked in truth, its days reckoned anew where the law or the day was
   * wrong.
   *
   * @throws Refused when it may not be now, or not so
   */
  public static InformationRequest corrected(InformationRequest now, Asked asked, LocalDate today) {
    InformationMoves.TABLE.after(now.state(), InformationEvent.CORRECT);
    if (asked.received().isAfter(today)) {
      throw Refused.at("received", "requests.notInFuture");
    }
    Asked before = now.asked();
    Days days = now.days();
    boolean sameLaw = asked.law().isEnvironmental() == before.law().isEnvironmental();
    if (sameLaw && asked.received().equals(before.received())) {
      Asked same =
          new Asked(before.law(), before.received(), asked.theirs(), asked.wish(), asked.figures());
      return now.with(same, days);
    }
    LocalDate due = due(asked.law(), asked.received());
    boolean clarified = !days.countsFrom().equals(before.received());
    if (clarified && asked.received().isAfter(days.countsFrom())) {
      throw Refused.at("received", "requests.tooLate");
    }
    LocalDate from = clarified ? days.countsFrom() : asked.received();
    LocalDate last = clarified ? known("received", () -> asked.law().due(from)) : due;
    return now.with(asked, new Days(last, from, null, null, null, null, null));
  }

  private static LocalDate known(String field, Supplier<LocalDate> day) {
    try {
      return day.get();
    } catch (BeyondHolidays unknown) {
      throw Refused.at(field, "requests.beyond");
    }
  }

  /**
   * The request after a step.
   *
   * @throws Refused when it may not be now, or not so
   */
  public static InformationRequest after(
      InformationRequest now, InformationStep step, LocalDate today) {
    InformationState next = InformationMoves.TABLE.after(now.state(), step.event());
    if (step.on().isAfter(today)) {
      throw Refused.at("on", "requests.notInFuture");
    }
    if (step.on().isBefore(earliest(now, step.event()))) {
      throw Refused.at("on", "requests.tooEarly");
    }
    return switch (step.event()) {
      case CLARIFY, ASK_FEE -> paused(now, step, next);
      case RESUME -> resumed(now, step, next);
      case LONGER ->
          now.state() == InformationState.IN_REVIEW
              ? reviewLonger(now)
              : longer(now, step, next, today);
      case SEND -> sent(now, next, step.on());
      case BACK -> sent(now, next, null);
      case ANSWER -> answered(now, next, step.on());
      case REVIEW -> review(now, next, step.on());
      case DECIDE -> decided(now, next, step);
      case OWN_DATA, WITHDRAW -> now.with(next, unpaused(now.days()));
      case NOT_OWN -> openAgain(now, step, next);
      case PREPARE, CORRECT, TABLE -> now;
    };
  }

  /** Nothing happens before what it follows. */
  private static LocalDate earliest(InformationRequest now, InformationEvent event) {
    Days days = now.days();
    @Nullable LocalDate after =
        switch (event) {
          case RESUME -> days.paused();
          case ANSWER -> days.sent();
          case REVIEW -> days.answered();
          case DECIDE -> now.review() == null ? null : now.review().asked();
          default -> null;
        };
    return Objects.requireNonNullElse(after, now.asked().received());
  }

  private static InformationRequest paused(
      InformationRequest now, InformationStep step, InformationState next) {
    Days days = now.days();
    if (step.on().isAfter(days.due())) {
      throw Refused.at("on", "requests.afterLastDay");
    }
    if (step.event() == InformationEvent.ASK_FEE && now.asked().law().isEnvironmental()) {
      throw Refused.because("requests.noFee");
    }
    return now.with(
        next,
        new Days(
            days.due(),
            days.countsFrom(),
            step.on(),
            days.longerTold(),
            days.longer(),
            days.sent(),
            days.answered()));
  }

  private static InformationRequest resumed(
      InformationRequest now, InformationStep step, InformationState next) {
    Days days = now.days();
    InformationLaw law = now.asked().law();
    if (now.state() == InformationState.CLARIFYING) {
      // What was asked is only known now: all days count anew, and what was told of them is past.
      LocalDate due = known("on", () -> law.due(step.on()));
      return now.with(next, new Days(due, step.on(), null, null, null, null, null));
    }
    LocalDate noticed = Objects.requireNonNull(days.paused());
    LocalDate due = known("on", () -> law.due(days.countsFrom(), noticed, step.on()));
    LocalDate later = days.longerTold() != null && days.due().isAfter(due) ? days.due() : due;
    return now.with(
        next,
        new Days(
            later,
            days.countsFrom(),
            null,
            days.longerTold(),
            days.longer(),
            days.sent(),
            days.answered()));
  }

  private static InformationRequest longer(
      InformationRequest now, InformationStep step, InformationState next, LocalDate today) {
    Days days = now.days();
    InformationLaw law = now.asked().law();
    if (days.longerTold() != null) {
      throw Refused.because("requests.longerOnce");
    }
    // A day typed earlier makes nothing timely that is late already.
    if (today.isAfter(days.due())) {
      throw Refused.because("requests.longerLate");
    }
    if (!law.isEnvironmental()
        && step.exemptions().stream().noneMatch(each -> weighed(law, each))) {
      throw Refused.at("exemptions", "requests.longerNothingWeighed");
    }
    if (PersonalText.shown(step.why()).isBlank()) {
      throw Refused.at("why", "requests.step.why.missing");
    }
    if (step.on().isAfter(known("on", () -> law.tellBy(days.countsFrom())))) {
      throw Refused.at("on", "requests.longerTooLate");
    }
    return law.isEnvironmental()
        ? complex(now, step, next)
        : now.with(next, longer(days, expected(days, step), step));
  }

  private static boolean weighed(InformationLaw law, Exemption exemption) {
    return exemption.isOf(law) && exemption.isWeighed();
  }

  private static InformationRequest complex(
      InformationRequest now, InformationStep step, InformationState next) {
    if (!step.complex() || !step.voluminous()) {
      throw Refused.at("complex", "requests.bothNeeded");
    }
    InformationLaw law = InformationLaw.EIR_COMPLEX;
    LocalDate due = known("on", () -> law.due(now.days().countsFrom()));
    return now.with(law, next, longer(now.days(), due, step));
  }

  private static LocalDate expected(Days days, InformationStep step) {
    LocalDate expected = step.expected();
    if (expected == null || !expected.isAfter(days.due())) {
      throw Refused.at("expected", "requests.expectedLater");
    }
    return expected;
  }

  private static Days longer(Days days, LocalDate due, InformationStep step) {
    return new Days(
        due, days.countsFrom(), days.paused(), step.on(), step.why(), days.sent(), days.answered());
  }

  private static InformationRequest sent(
      InformationRequest now, InformationState next, @Nullable LocalDate on) {
    Days days = now.days();
    return now.with(
        next,
        new Days(
            days.due(),
            days.countsFrom(),
            null,
            days.longerTold(),
            days.longer(),
            on,
            days.answered()));
  }

  private static InformationRequest answered(
      InformationRequest now, InformationState next, LocalDate on) {
    Days days = now.days();
    return now.with(
        next,
        new Days(
            days.due(),
            days.countsFrom(),
            null,
            days.longerTold(),
            days.longer(),
            days.sent(),
            on));
  }

  /** Its days went on all the while: nobody who asked had a part in the mistake. */
  private static InformationRequest openAgain(
      InformationRequest now, InformationStep step, InformationState next) {
    if (PersonalText.shown(step.why()).isBlank()) {
      throw Refused.at("why", "requests.step.undo.missing");
    }
    return now.with(next, now.days());
  }

  private static Days unpaused(Days days) {
    return new Days(
        days.due(),
        days.countsFrom(),
        null,
        days.longerTold(),
        days.longer(),
        days.sent(),
        days.answered());
  }

  private static InformationRequest review(
      InformationRequest now, InformationState next, LocalDate on) {
    LocalDate due = known("on", () -> now.asked().law().reviewDue(on, false));
    return now.with(next, new Review(on, due, false, null, null));
  }

  private static InformationRequest reviewLonger(InformationRequest now) {
    Review review = Objects.requireNonNull(now.review());
    if (review.longer()) {
      throw Refused.because("requests.longerOnce");
    }
    LocalDate due = known("on", () -> now.asked().law().reviewDue(review.asked(), true));
    return now.with(InformationState.IN_REVIEW, new Review(review.asked(), due, true, null, null));
  }

  private static InformationRequest decided(
      InformationRequest now, InformationState next, InformationStep step) {
    Review review = Objects.requireNonNull(now.review());
    ReviewOutcome outcome = step.outcome();
    if (outcome == null) {
      throw Refused.at("outcome", "requests.step.outcome.missing");
    }
    // A new answer gives its own reasons, and what is neither confirmed nor denied tells none.
    if (outcome == ReviewOutcome.UPHELD
        && !now.denies()
        && PersonalText.shown(step.why()).isBlank()) {
      throw Refused.at("why", "requests.step.reason.missing");
    }
    return now.with(
        next, new Review(review.asked(), review.due(), review.longer(), outcome, step.on()));
  }
}
