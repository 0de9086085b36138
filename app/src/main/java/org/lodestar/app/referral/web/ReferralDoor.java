package org.lodestar.app.referral.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.StepDoor;
import org.lodestar.app.members.Action;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.site.Page;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * The step "send the referral" leads straight to the referral: to the one that is being written,
 * else to the page on which it is begun; what another body sent, to where it is kept.
 */
@Component
class ReferralDoor implements StepDoor {
  private final Referrals referrals;

  ReferralDoor(Referrals referrals) {
    this.referrals = referrals;
  }

  @Override
  public Optional<CasePanel.Action> door(UUID caseFile, UUID person, StepCode code, Page page) {
    return switch (code) {
      case SUBMIT_NRM, SUBMIT_DTN ->
          written(person, code, page).or(() -> begun(caseFile, person, page));
      case CHECK_EARLIER_REFERRAL ->
          may(page, Action.RECORD_DECISION)
              ? Optional.of(
                  door(page, "referral.others.title", Addresses.byOthers(caseFile, person)))
              : Optional.empty();
      case REFERRAL_COPY -> theirs(person, page);
      default -> Optional.empty();
    };
  }

  private Optional<CasePanel.Action> written(UUID person, StepCode code, Page page) {
    if (!may(page, Action.READ_REFERRAL)) {
      return Optional.empty();
    }
    return referrals
        .newestOf(person)
        .filter(Referral::isDraft)
        .filter(each -> each.route().isReferral() == (code == StepCode.SUBMIT_NRM))
        .map(each -> door(page, "referral.door.goOn", Addresses.referral(each.id())));
  }

  private Optional<CasePanel.Action> theirs(UUID person, Page page) {
    return may(page, Action.READ_REFERRAL)
        ? referrals
            .byOthers(person)
            .map(each -> door(page, "referral.door.theirs", Addresses.referral(each.id())))
        : Optional.empty();
  }

  private Optional<CasePanel.Action> begun(UUID caseFile, UUID person, Page page) {
    if (!may(page, Action.PREPARE_REFERRAL)) {
      return Optional.empty();
    }
    return Optional.of(door(page, "referral.panel.begin", Addresses.begin(caseFile, person)));
  }

  private static boolean may(Page page, Action action) {
    return page.viewer().filter(viewer -> viewer.may(action)).isPresent();
  }

  private static CasePanel.Action door(Page page, String words, String href) {
    return new CasePanel.Action(page.t(words), href);
  }
}
