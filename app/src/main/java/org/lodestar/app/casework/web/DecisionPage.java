package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Recorded;

/** Recording a decision, with the earlier ones of its kind. */
public record DecisionPage(
    FormPage form, Decision.Kind kind, List<Recorded<Decision>> earlier, Names names) {
  public DecisionPage {
    earlier = List.copyOf(earlier);
  }
}
