package org.lodestar.app.rights.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Judged;
import org.lodestar.app.rights.Breach.Look;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BreachRisk;

/** What must stand before a decision about a breach is kept, and before the breach is closed. */
public final class BreachRules {
  private static final int WORDS = 5;
  private static final int LETTERS = 25;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private BreachRules() {}

  /**
   * All that is wrong with a decision; empty when it may be kept.
   *
   * @param course what was said of it before
   * @param by who decides
   */
  public static List<Refusal> faults(
      Breach breach,
      BreachCourse course,
      UUID by,
      Decided decided,
      Judged judged,
      boolean closes,
      Instant now,
      LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    danger(breach, decided, judged, faults);
    if (breach.told().danger() && !judged.danger().possible() && course.objectedTo(by)) {
      faults.add(Refusal.of("danger", "rights.breach.fault.objected"));
    }
    regulator(breach, decided, now, faults);
    if (decided.peopleOn() != null && decided.peopleOn().isAfter(today)) {
      faults.add(Refusal.of("peopleOn", "casework.rule.notInFuture"));
    }
    if (closes) {
      boolean begins = !breach.told().danger() || breach.warned() == null;
      if (judged.danger().possible() && begins) {
        faults.add(Refusal.of("closes", "rights.breach.fault.warned"));
      }
      unfinished(decided, faults);
      unread(breach, course, decided, judged, now, faults);
    }
    return faults;
  }

  /** Whether a reason is more than a word that ends a question: others act, or do not, by it. */
  public static boolean isSentence(@Nullable PersonalText reason) {
    String said = PersonalText.shown(reason).strip();
    return said.length() >= LETTERS
        && SPACE
                .splitAsStream(said)
                .filter(each -> each.codePoints().anyMatch(Character::isLetter))
                .count()
            >= WORDS;
  }

  /**
   * They were warned after it was noticed, of all that is known by now, and not in the future.
   *
   * @throws Refused where that is not so
   */
  public static void checkWarned(Breach breach, BreachCourse course, Instant when, Instant now) {
    if (when.isAfter(now)) {
      throw Refused.at("warnedOn", "casework.rule.notInFuture");
    }
    if (when.isBefore(breach.told().noticed().truncatedTo(ChronoUnit.MINUTES))
        || course.isBeforeLastFact(when)) {
      throw Refused.at("warnedOn", "rights.breach.fault.warnedBefore");
    }
  }

  /**
   * The next look or try is to come and within so many hours, or later for a reason.
   *
   * @throws Refused where that is not so
   */
  public static void checkLook(Look look, @Nullable PersonalText why, Instant now, int mostHours) {
    if (look.at().isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
      throw Refused.at("nextOn", "rights.breach.nextOn.past");
    }
    if (look.at().isAfter(now.plus(Duration.ofHours(mostHours))) && !isSentence(why)) {
      throw new Refused(
          List.of(
              new Refusal("nextWhy", "rights.breach.nextWhy.missing", String.valueOf(mostHours))));
    }
  }

  /** What one hand judged is closed when somebody else has read why. */
  private static void unread(
      Breach breach,
      BreachCourse course,
      Decided decided,
      Judged judged,
      Instant now,
      List<Refusal> faults) {
    boolean waiting = !breach.toHear().isEmpty();
    if (judged.danger().possible()
        && course.toClose().filter(each -> course.isRead(each, waiting, now)).isEmpty()) {
      faults.add(Refusal.of("closes", "rights.breach.fault.toClose"));
    }
    if (!judged.danger().possible()) {
      // What is judged in this step nobody else can have read.
      boolean read =
          !breach.told().danger()
              && judged.why() == null
              && course.off().map(off -> course.isRead(off, waiting, now)).orElse(true);
      if (!read) {
        faults.add(Refusal.of("closes", "rights.breach.fault.unread"));
      }
    }
    if (isNobodyTold(decided)) {
      boolean read =
          course
              .notTold()
              .filter(each -> Objects.equals(each.words(), decided.notPeople()))
              .filter(each -> course.isRead(each, waiting, now))
              .isPresent();
      if (!read) {
        faults.add(Refusal.of("closes", "rights.breach.fault.notPeopleRead"));
      }
    }
  }

  /** Whether people would have to be told, and are not, for a reason. */
  public static boolean isNobodyTold(Decided decided) {
    return decided.risk().tellsPeople()
        && decided.peopleOn() == null
        && decided.notPeople() != null;
  }

  /**
   * Danger is taken off for a reason alone, and where the risk becomes high it is asked for. While
   * somebody is still to be warned it is asked twice.
   */
  private static void danger(Breach breach, Decided decided, Judged judged, List<Refusal> faults) {
    if (judged.danger().possible()) {
      if (decided.risk() == BreachRisk.UNLIKELY) {
        faults.add(Refusal.of("risk", "rights.breach.fault.danger"));
      }
    } else if (judged.why() == null) {
      if (breach.told().danger()) {
        faults.add(Refusal.of("dangerWhy", "rights.breach.fault.dangerWhy"));
      } else if (decided.risk() == BreachRisk.HIGH && !wasHigh(breach)) {
        faults.add(Refusal.of("dangerWhy", "rights.breach.fault.highWhy"));
      }
    } else {
      if (!isSentence(judged.why())) {
        faults.add(Refusal.of("dangerWhy", "rights.breach.fault.sentence"));
      }
      if (breach.waitsForWarning() && !judged.sure()) {
        faults.add(Refusal.of("sure", "rights.breach.fault.sure"));
      }
    }
    if (judged.closeWhy() != null && !isSentence(judged.closeWhy())) {
      faults.add(Refusal.of("closeWhy", "rights.breach.fault.sentence"));
    }
    if (isNobodyTold(decided) && !isSentence(decided.notPeople())) {
      faults.add(Refusal.of("notPeople", "rights.breach.fault.sentence"));
    }
  }

  private static boolean wasHigh(Breach breach) {
    return breach.decided() != null && breach.decided().risk() == BreachRisk.HIGH;
  }

  private static void regulator(Breach breach, Decided decided, Instant now, List<Refusal> faults) {
    Instant at = decided.regulatorAt();
    if (at == null) {
      return;
    }
    if (at.isAfter(now)) {
      faults.add(Refusal.of("regulatorOn", "casework.rule.notInFuture"));
    } else if (at.isBefore(breach.told().noticed())) {
      faults.add(Refusal.of("regulatorOn", "rights.breach.fault.before"));
    } else if (breach.tellBy().filter(at::isAfter).isPresent() && decided.late() == null) {
      faults.add(Refusal.of("late", "rights.breach.fault.late"));
    }
  }

  private static void unfinished(Decided decided, List<Refusal> faults) {
    if (decided.risk().tellsRegulator() && decided.regulatorAt() == null) {
      faults.add(Refusal.of("regulatorOn", "rights.breach.fault.regulator"));
    }
    if (decided.risk().tellsRegulator() && decided.number() == null) {
      faults.add(Refusal.of("number", "rights.breach.fault.number"));
    }
    if (decided.risk().tellsPeople() && decided.peopleOn() == null && decided.notPeople() == null) {
      faults.add(Refusal.of("peopleOn", "rights.breach.fault.people"));
    }
    if (decided.changes() == null) {
      faults.add(Refusal.of("changes", "rights.breach.fault.changes"));
    }
  }
}
