package org.lodestar.app.sharing.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.StepDoor;
import org.lodestar.app.site.Page;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** Who may not send a referral shares it with somebody who may; it is done when they accept. */
@Component
class PassOnDoor implements StepDoor {
  @Override
  public Optional<CasePanel.Action> door(UUID caseFile, UUID person, StepCode code, Page page) {
    return code == StepCode.PASS_TO_FIRST_RESPONDER
        ? Optional.of(
            new CasePanel.Action(
                page.t("sharing.passOn.door"),
                Addresses.person(caseFile, person) + "/shares/new?purpose=REFERRAL"))
        : Optional.empty();
  }
}
