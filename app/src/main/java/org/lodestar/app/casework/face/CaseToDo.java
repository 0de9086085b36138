package org.lodestar.app.casework.face;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.casework.store.OpenSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be done in a case: every open step, so that none stands behind others, in the groups
 * in which they press. For a page that has asked and recorded already; the database shows what the
 * one who asks may see.
 */
@Component
@Transactional(readOnly = true)
public class CaseToDo {
  private final OpenSteps steps;

  CaseToDo(OpenSteps steps) {
    this.steps = steps;
  }

  /** All open steps of a case, the most pressing first. */
  public List<ToDo> of(CaseFile file) {
    return steps.of(file);
  }
}
