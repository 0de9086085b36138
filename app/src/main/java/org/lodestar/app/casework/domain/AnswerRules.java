package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepAnswer.Said;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;
import org.lodestar.statute.StepCode;

/**
 * What an answer after a decision has to say, and what becomes of its step by it: a step that was
 * only asked about stays open, and so does the end of support while there is no bed for that night.
 */
public final class AnswerRules {
  /** Days from being told, for asking for a review of a decision on housing. */
  private static final int REVIEW_WITHIN = 21;

  private AnswerRules() {}

  /** Insists on all that is needed, and tells all that is missing at once. */
  public static void check(StepCode code, StepAnswer answer, LocalDate today) {
    List<Refusal> missing = new ArrayList<>();
    if (answer.said() == Said.NOT_ASKED) {
      need(missing, answer.given(), "given", "casework.rule.notAskedNeedsReason");
    } else {
      need(missing, answer.by(), "by", "casework.rule.answeredBy");
      checkDay(missing, answer.on(), today);
      checkGiven(missing, code, answer);
    }
    Refused.unlessEmpty(missing);
  }

  /**
   * Refuses that nobody is asked where the record says that there is somebody, or something that
   * ends.
   *
   * @param known the day on which support ends, and who lives with them
   */
  public static void checkAgainst(StepCode code, Said said, Facts known) {
    if (said != Said.NOT_ASKED) {
      return;
    }
    if (code == StepCode.SUPPORT_ENDS && known.homeOffice().supportEnds() != null) {
      throw Refused.at("said", "casework.rule.supportDoesEnd");
    }
    if (code == StepCode.COUNCIL_CHILDREN && known.has(Circumstance.CHILDREN_IN_HOUSEHOLD)) {
      throw Refused.at("said", "casework.rule.thereAreChildren");
    }
  }

  private static void checkDay(List<Refusal> missing, @Nullable LocalDate on, LocalDate today) {
    if (on == null) {
      missing.add(Refusal.of("on", "casework.rule.answeredOn"));
    } else if (on.isAfter(today)) {
      missing.add(Refusal.of("on", "casework.rule.notInFuture"));
    }
  }

  private static void checkGiven(List<Refusal> missing, StepCode code, StepAnswer answer) {
    if (code.asksForAnAnswer() && answer.agreed() == null) {
      missing.add(Refusal.of("agreed", "casework.rule.agreedToAsk"));
    }
    if (answer.said() != Said.AWAITED) {
      need(missing, answer.given(), "given", "casework.rule.given." + code);
    }
    if (needsBed(code, answer.said())) {
      need(missing, answer.bed(), "bed", "casework.rule.bed");
    }
  }

  private static boolean needsBed(StepCode code, Said said) {
    return code == StepCode.COUNCIL_HOUSING && said != Said.AWAITED
        || code == StepCode.SUPPORT_ENDS && said == Said.YES;
  }

  private static void need(
      List<Refusal> missing, @Nullable PersonalText given, String field, String key) {
    if (given == null) {
      missing.add(Refusal.of(field, key));
    }
  }

  /** What becomes of the step. */
  public static State state(StepCode code, StepAnswer answer, LocalDate today) {
    return switch (answer.said()) {
      case YES -> State.DONE;
      case NO ->
          isOpenWithoutIt(code) || canBeReviewed(code, answer, today) ? State.OPEN : State.DONE;
      case AWAITED -> State.OPEN;
      case NOT_ASKED -> State.NOT_NEEDED;
    };
  }

  /**
   * Nobody is left without a bed, money or a lawyer because somebody wrote down that there is none.
   */
  private static boolean isOpenWithoutIt(StepCode code) {
    return code == StepCode.SUPPORT_ENDS
        || code == StepCode.MONEY_TO_LIVE_ON
        || code == StepCode.LEGAL_ADVICE;
  }

  /**
   * By when its step is to be done. A no has its next day: of the housing service the last on which
   * a review can be asked for (Housing Act 1996, section 202), of a lawyer the next working day. An
   * earlier or later day that somebody chose stays.
   *
   * @param typed what was chosen
   * @param before what it was
   */
  public static @Nullable LocalDate due(
      StepCode code,
      StepAnswer answer,
      @Nullable LocalDate typed,
      @Nullable LocalDate before,
      LocalDate today) {
    if (canBeReviewed(code, answer, today)) {
      LocalDate last = reviewBy(answer, today);
      boolean chosen = typed != null && !typed.equals(before) && typed.isBefore(last);
      return chosen ? typed : last;
    }
    boolean again = code == StepCode.LEGAL_ADVICE && answer.said() == Said.NO;
    boolean later = typed != null && typed.isAfter(today);
    return again && !later ? StepGroups.nextWorkingDay(today) : typed;
  }

  /** How it is told: that somebody does not want to be asked about does not make it needless. */
  public static String noted(StepCode code, StepAnswer answer, State state) {
    if (answer.said() != Said.NOT_ASKED) {
      return state.name();
    }
    return switch (code) {
      case COUNCIL_HOUSING, COUNCIL_CARE, LEGAL_ADVICE -> "NOT_ASKED_FOR";
      case COUNCIL_CHILDREN -> "NOBODY_ASKED_FOR";
      default -> state.name();
    };
  }

  private static boolean canBeReviewed(StepCode code, StepAnswer answer, LocalDate today) {
    return code == StepCode.COUNCIL_HOUSING
        && answer.said() == Said.NO
        && !today.isAfter(reviewBy(answer, today));
  }

  private static LocalDate reviewBy(StepAnswer answer, LocalDate today) {
    LocalDate told = answer.on();
    return (told == null ? today : told).plusDays(REVIEW_WITHIN);
  }
}
