package org.lodestar.app.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Judged;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.statute.BreachRisk;

/** What must stand before a decision about a breach is kept, and before the breach is closed. */
public final class BreachRules {
  private BreachRules() {}

  /** All that is wrong with a decision; empty when it may be kept. */
  public static List<Refusal> faults(
      Breach breach, Decided decided, Judged judged, boolean closes, Instant now, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    danger(breach, decided, judged, faults);
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
    }
    return faults;
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
    } else if (breach.waitsForWarning() && !judged.sure()) {
      faults.add(Refusal.of("sure", "rights.breach.fault.sure"));
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
    if (decided.risk().tellsPeople() && decided.peopleOn() == null && decided.notPeople() == null) {
      faults.add(Refusal.of("peopleOn", "rights.breach.fault.people"));
    }
    if (decided.changes() == null) {
      faults.add(Refusal.of("changes", "rights.breach.fault.changes"));
    }
  }
}
