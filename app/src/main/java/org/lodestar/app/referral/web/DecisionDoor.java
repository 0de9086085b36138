package org.lodestar.app.referral.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.StepDoor;
import org.lodestar.app.referral.face.AfterDecisions;
import org.lodestar.app.site.Page;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** What a decision opened is done on the page of the referral that was decided. */
@Component
class DecisionDoor implements StepDoor {
  private final AfterDecisions decisions;

  DecisionDoor(AfterDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Optional<CasePanel.Action> door(UUID caseFile, UUID person, StepCode code, Page page) {
    return switch (code) {
      case RECONSIDERATION, LEGAL_ADVICE, SUPPORT_END_DATE, SUPPORT_ENDS, RECOVERY_NEEDS ->
          now(person, page);
      case EVIDENCE_TO_COME -> evidence(person, page);
      default -> Optional.empty();
    };
  }

  private Optional<CasePanel.Action> now(UUID person, Page page) {
    return decisions
        .decided(person)
        .map(id -> door(page, "referral.now.title", Addresses.referral(id) + "/now"));
  }

  private Optional<CasePanel.Action> evidence(UUID person, Page page) {
    return decisions
        .decided(person)
        .map(id -> door(page, "referral.now.action.evidence", Addresses.evidence(id)));
  }

  private static CasePanel.Action door(Page page, String words, String href) {
    return new CasePanel.Action(page.t(words), href);
  }
}
