package org.lodestar.app.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.DefenceAnswer.Stage;
import org.lodestar.app.casework.DefenceAnswer.Told;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;

/** What must be there before something about custody is kept. */
public final class CustodyRules {
  /** What people write in the place of a lawyer's name while there is none. */
  private static final Pattern NOBODY_YET =
      Pattern.compile(
          "^\\W*$|^\\W*(none|nobody|no one|no (lawyer|solicitor|name)|not |unknown|n/a\\b|tbc)"
              + "|\\b(asked|asking|ask|ringing|look(s|ing)?) (to|for)\\b|\\b(not|none|nobody) yet\\b"
              + "|^\\W*(the |a |custody |their )*(duty )?(solicitor|lawyer)( scheme)?\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADULT_COURT =
      Pattern.compile(
          "\\badults?['’]? court\\b|\\bcourt for adults\\b|\\bmagistrates\\b|\\bcrown court\\b"
              + "|\\b(as|like) an adult\\b",
          Pattern.CASE_INSENSITIVE);

  private CustodyRules() {}

  /**
   * Who came has a name and was asked before; who did not is asked for or has a reason. Every child
   * has one (PACE Code C): of a child nobody says that nobody is needed.
   */
  public static void check(CalledAdult adult, boolean child, Instant now) {
    List<Refusal> wrong = new ArrayList<>();
    Instant asked = adult.askedAt();
    Instant came = adult.cameAt();
    checkPast(wrong, "askedOn", asked, now);
    checkPast(wrong, "cameOn", came, now);
    if (came != null && asked != null && came.isBefore(asked)) {
      wrong.add(Refusal.of("cameOn", "casework.custody.rule.cameBefore"));
    }
    if (child && adult.kind() == CalledAdult.Kind.NOT_NEEDED) {
      wrong.add(Refusal.of("kind", "casework.custody.rule.everyChild"));
    }
    if (adult.kind() == CalledAdult.Kind.NOBODY || adult.kind() == CalledAdult.Kind.NOT_NEEDED) {
      checkNobody(wrong, adult);
    } else if (adult.name() == null) {
      wrong.add(Refusal.of("name", "casework.custody.rule.nameNeeded"));
    }
    Refused.unlessEmpty(wrong);
  }

  private static void checkNobody(List<Refusal> wrong, CalledAdult adult) {
    if (adult.cameAt() != null) {
      wrong.add(Refusal.of("kind", "casework.custody.rule.whoCame"));
    } else if (adult.reason() == null && adult.kind() == CalledAdult.Kind.NOT_NEEDED) {
      wrong.add(Refusal.of("reason", "casework.custody.rule.whyNotNeeded"));
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
   * An answer is about the conditions that apply as things stand, says whether it came before the
   * charge or after it, and names the lawyer who is said to have it.
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
    if (answer.told().contains(Told.SOLICITOR) && !isNamed(answer.lawyer())) {
      throw Refused.at("lawyer", "casework.custody.rule.lawyerNeeded");
    }
  }

  private static boolean isNamed(@Nullable PersonalText lawyer) {
    return lawyer != null && isSomebody(lawyer.text());
  }

  /** Whether words name somebody, and are not those that stand where there is nobody. */
  static boolean isSomebody(String words) {
    return !NOBODY_YET.matcher(words).find();
  }

  /**
   * Whether words send somebody to a court for adults. A child is heard in the youth court, and
   * whoever appears to be under 18 is treated as a child (PACE Code C, paragraph 1.5).
   */
  public static boolean saysAdultCourt(@Nullable PersonalText words) {
    return words != null && ADULT_COURT.matcher(words.text()).find();
  }

  /** A day that is to come has not been. */
  public static void check(CustodyOutcome outcome, LocalDate today) {
    if (outcome.on().isAfter(today)) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    checkCourt(outcome);
  }

  private static void checkCourt(CustodyOutcome outcome) {
    LocalDate court = outcome.courtOn();
    if (court == null) {
      if (outcome.courtAt() != null) {
        throw Refused.at("courtOn", "casework.custody.rule.courtDay");
      }
      return;
    }
    if (!outcome.kind().isCharged()) {
      throw Refused.at("courtOn", "casework.custody.rule.courtNotCharged");
    }
    if (court.isBefore(outcome.on())) {
      throw Refused.at("courtOn", "casework.custody.rule.courtBefore");
    }
  }

  /** Nobody waits for court who is not charged. */
  public static void checkCharged(CustodyFacts.@Nullable Standing standing) {
    CustodyOutcome.Kind outcome = standing == null ? null : standing.outcome();
    if (outcome == null || !outcome.isCharged()) {
      throw Refused.because("casework.custody.rule.courtNotCharged");
    }
  }
}
