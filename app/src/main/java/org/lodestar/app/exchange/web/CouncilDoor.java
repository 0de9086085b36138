package org.lodestar.app.exchange.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.StepDoor;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Page;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** Children's social care is asked with the summary in which the children stand. */
@Component
class CouncilDoor implements StepDoor {
  @Override
  public Optional<CasePanel.Action> door(UUID caseFile, UUID person, StepCode code, Page page) {
    boolean may = page.viewer().filter(viewer -> viewer.may(Action.WORK_ON_CASE)).isPresent();
    return may && code == StepCode.COUNCIL_CHILDREN
        ? Optional.of(
            new CasePanel.Action(
                page.t("exchange.summary.door"),
                "/cases/"
                    + caseFile
                    + "/people/"
                    + person
                    + "/summary?purpose="
                    + SummaryPurpose.CHILD_IN_NEED))
        : Optional.empty();
  }
}
