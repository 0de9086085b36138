package org.lodestar.app.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.demonstration.CaseScript.Work;
import org.lodestar.statute.Between;
import org.lodestar.statute.WageCharge;
import org.lodestar.statute.WorkSpell;
import org.lodestar.vocabulary.Known;

/** Invented times of work. */
final class WorkOf {
  private static final int MINUTES = 60;
  private static final int PENCE = 100;

  private WorkOf() {}

  static WorkSpell script(Work work, LocalDate today) {
    return new WorkSpell(
        RelativeDate.read(work.began(), today),
        RelativeDate.read(work.ended(), today),
        work.still(),
        between(work.hours(), MINUTES),
        Between.exactly(work.days()),
        between(work.pay(), PENCE),
        work.rent() == 0 ? List.of() : List.of(rent(work.rent())),
        work.lived(),
        Known.NO);
  }

  private static WageCharge rent(int pounds) {
    return new WageCharge(
        WageCharge.Kind.RENT, Between.exactly((long) pounds * PENCE), WageCharge.Way.BEFORE_PAY);
  }

  private static Between between(List<Integer> ends, int unit) {
    return new Between((long) ends.getFirst() * unit, (long) ends.getLast() * unit);
  }
}
