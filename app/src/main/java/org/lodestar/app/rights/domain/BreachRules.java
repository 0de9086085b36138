package org.lodestar.app.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.statute.BreachRisk;

/** What must stand before a decision about a breach is kept, and before the breach is closed. */
public final class BreachRules {
  private BreachRules() {}

  /** All that is wrong with a decision; empty when it may be kept. */
  public static List<Refusal> faults(
      Breach breach, Decided decided, boolean closes, Instant now, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    if (breach.told().danger() && decided.risk() == BreachRisk.UNLIKELY) {
      faults.add(Refusal.of("risk", "rights.breach.fault.danger"));
    }
    regulator(breach, decided, now, faults);
    if (decided.peopleOn() != null && decided.peopleOn().isAfter(today)) {
      faults.add(Refusal.of("peopleOn", "casework.rule.notInFuture"));
    }
    if (closes) {
      if (breach.waitsForWarning()) {
        faults.add(Refusal.of("closes", "rights.breach.fault.warned"));
      }
      unfinished(decided, faults);
    }
    return faults;
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
