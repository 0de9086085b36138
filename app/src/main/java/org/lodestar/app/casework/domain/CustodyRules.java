package org.lodestar.app.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.DefenceAnswer.Stage;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;

/** What must be there before something about custody is kept. */
public final class CustodyRules {
  private CustodyRules() {}

  /** Who came has a name and was asked before; who did not is asked for or has a reason. */
  public static void check(CalledAdult adult, Instant now) {
    List<Refusal> wrong = new ArrayList<>();
    Instant asked = adult.askedAt();
    Instant came = adult.cameAt();
    checkPast(wrong, "askedOn", asked, now);
    checkPast(wrong, "cameOn", came, now);
    if (came != null && asked != null && came.isBefore(asked)) {
      wrong.add(Refusal.of("cameOn", "casework.custody.rule.cameBefore"));
    }
    if (adult.kind() == CalledAdult.Kind.NOBODY) {
      checkNobody(wrong, adult);
    } else if (adult.name() == null) {
      wrong.add(Refusal.of("name", "casework.custody.rule.nameNeeded"));
    }
    Refused.unlessEmpty(wrong);
  }

  private static void checkNobody(List<Refusal> wrong, CalledAdult adult) {
    if (adult.cameAt() != null) {
      wrong.add(Refusal.of("kind", "casework.custody.rule.whoCame"));
    } else if (adult.reason() == null && adult.askedAt() == null) {
      wrong.add(Refusal.of("reason", "casework.custody.rule.reasonNeeded"));
    }
  }

  private static void checkPast(
      List<Refusal> wrong, String field, @Nullable Instant moment, Instant now) {
    if (moment != null && moment.isAfter(now)) {
      wrong.add(Refusal.of(field, "casework.rule.notInFuture"));
    }
  }

  /**
   * An answer is about the conditions that apply as things stand, and says whether it came before
   * the charge or after it.
   */
  public static void check(DefenceAnswer answer, Facts known) {
    if (answer.limb() != known.defenceLimb()) {
      throw Refused.at("answer", "casework.custody.rule.otherConditions");
    }
    boolean charged = known.has(Circumstance.CHARGED);
    if (charged != (answer.stage() == Stage.AFTER_CHARGE)) {
      throw Refused.at(
          "stage",
          charged ? "casework.custody.rule.alreadyCharged" : "casework.custody.rule.notCharged");
    }
  }

  /** A day that is to come has not been. */
  public static void check(CustodyOutcome outcome, LocalDate today) {
    if (outcome.on().isAfter(today)) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
  }
}
