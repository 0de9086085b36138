package org.lodestar.app.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseCharge;
import org.lodestar.app.members.OpenWork;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** How many cases, and steps in cases of others, lie with one worker. */
@Component
class CasesInCharge implements OpenWork {
  static final String CODE = "CASES";

  private final CaseCharge charge;

  CasesInCharge(CaseCharge charge) {
    this.charge = charge;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<String> with(UUID worker, Page page) {
    List<String> open = new ArrayList<>();
    int cases = charge.countOf(worker);
    if (cases > 0) {
      open.add(page.t("casework.open.cases", cases));
    }
    int steps = charge.countStepsElsewhere(worker);
    if (steps > 0) {
      open.add(page.t("casework.open.steps", steps));
    }
    return open;
  }
}
