package org.lodestar.app.sharing.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/**
 * What held when something was frozen must hold again when it goes out: days may lie between, in
 * which a consent was taken back, the case was restricted or an agreement ran out.
 */
@Component
class Readiness {
  private final CaseConsents consents;
  private final TheirNo theirNo;
  private final GroundRows grounds;
  private final VersionRows versions;
  private final CaseLimits limits;
  private final Agreements agreements;
  private final Cases cases;
  private final SharingDesk desk;

  Readiness(
      CaseConsents consents,
      TheirNo theirNo,
      GroundRows grounds,
      VersionRows versions,
      CaseLimits limits,
      Agreements agreements,
      Cases cases,
      SharingDesk desk) {
    this.consents = consents;
    this.theirNo = theirNo;
    this.grounds = grounds;
    this.versions = versions;
    this.limits = limits;
    this.agreements = agreements;
    this.cases = cases;
    this.desk = desk;
  }

  /**
   * Insists on it. The person is held first, then the share: in the order in which a consent is
   * taken back.
   *
   * @throws Refused for what does not hold any more
   */
  void insist(Worker worker, UUID id) {
    Share share = desk.reading(worker, id);
    Terms terms = share.terms();
    if (terms.consent() != null) {
      consents.insistOn(worker, share.caseFile(), share.person(), terms.consent());
    }
    var about =
        new TheirNo.About(
            share.person(),
            share.receiver(),
            Optional.ofNullable(grounds.outside(List.of(id)).get(id)));
    theirNo.insist(about, terms, grounds.get(id));
    boolean onDuty = terms.basis().isDuty() && (share.againstNo() || share.protectsAnother());
    if (!share.child() && !onDuty) {
      theirNo.insistRead(about, versions.list(id).getFirst().madeAt());
    }
    boolean asksThem = !share.child() && share.sent() == null && !share.againstNo();
    if (asksThem && theirNo.isAgainst(about, terms, grounds.enquiry(id) != null)) {
      throw Refused.because("sharing.rule.againstNo.since");
    }
    if (!terms.basis().outlivesRestriction()) {
      limits.insistUnrestricted(share.person());
    }
    UUID organisation = share.receiver().organisation();
    if (organisation == null) {
      return;
    }
    if (!terms.urgent()
        && !agreements.cover(share.organisation(), organisation, terms.purpose(), desk.today())) {
      throw Refused.at("receiver", "sharing.rule.noAgreement");
    }
    if (share.receiver().named().isEmpty() && cases.head(worker, share.caseFile()).restricted()) {
      throw Refused.at("named", "sharing.rule.nameReaders");
    }
  }
}
