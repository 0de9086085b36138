package org.lodestar.app.sharing.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.AgreementRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of information-sharing agreements, and the law behind each basis. */
@Component
@Transactional
public class Agreements {
  private final AgreementRows rows;
  private final SharingDesk desk;
  private final Policy policy;

  Agreements(AgreementRows rows, SharingDesk desk, Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
  }

  /** All agreements, those that end last first. */
  @Transactional(readOnly = true)
  public List<Agreement> list(Worker worker) {
    policy.require(worker, Action.EDIT_SHARING_AGREEMENTS);
    return rows.list();
  }

  /** One agreement. */
  @Transactional(readOnly = true)
  public Agreement get(Worker worker, UUID id) {
    policy.require(worker, Action.EDIT_SHARING_AGREEMENTS);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** Writes down an agreement. */
  public void add(Worker worker, Agreement agreement) {
    policy.require(worker, Action.EDIT_SHARING_AGREEMENTS);
    check(agreement);
    rows.insert(agreement, worker.id(), desk.now());
    desk.traceAll(
        SharingAction.AGREEMENT_RECORDED, Detail.none().with("agreement", agreement.id()));
  }

  /** Changes an agreement; the version is the one that was looked at. */
  public void change(Worker worker, Agreement agreement) {
    policy.require(worker, Action.EDIT_SHARING_AGREEMENTS);
    var _ = rows.find(agreement.id()).orElseThrow(NotFound::new);
    check(agreement);
    rows.update(agreement);
    desk.traceAll(SharingAction.AGREEMENT_CHANGED, Detail.none().with("agreement", agreement.id()));
  }

  private static void check(Agreement agreement) {
    if (agreement.parties().size() < 2) {
      throw Refused.at("parties", "sharing.rule.twoParties");
    }
    if (agreement.purposes().isEmpty()) {
      throw Refused.at("purposes", "sharing.rule.agreementPurposes");
    }
    boolean inOrder =
        !agreement.reviewOn().isBefore(agreement.startsOn())
            && !agreement.endsOn().isBefore(agreement.reviewOn());
    if (!inOrder) {
      throw Refused.at("reviewOn", "sharing.rule.agreementDates");
    }
  }

  /** Whether the two may share for this purpose on a day. */
  @Transactional(readOnly = true)
  public boolean cover(UUID one, UUID other, SharePurpose purpose, LocalDate day) {
    return rows.list().stream().anyMatch(each -> each.covers(one, other, purpose, day));
  }

  /** The law behind each basis today. */
  @Transactional(readOnly = true)
  public List<LawfulBasis> law() {
    return rows.law(desk.today());
  }
}
