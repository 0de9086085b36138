package org.lodestar.app.sharing.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.AgreementRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of information-sharing agreements, and the law behind each basis. */
@Component
@Transactional
public class Agreements {
  private final AgreementRows rows;
  private final SharingDesk desk;
  private final Organisations organisations;
  private final Hands hands;
  private final Policy policy;

  Agreements(
      AgreementRows rows,
      SharingDesk desk,
      Organisations organisations,
      Hands hands,
      Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.organisations = organisations;
    this.hands = hands;
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

  /** Writes down an agreement, which the worker's organisation confirms with it. */
  public void add(Worker worker, Agreement agreement) {
    policy.require(worker, Action.EDIT_SHARING_AGREEMENTS);
    check(worker, agreement);
    rows.insert(agreement, worker.id(), desk.now());
    rows.confirm(agreement.id(), worker.organisation(), worker.id(), desk.now());
    trace(SharingAction.AGREEMENT_RECORDED, agreement.id());
  }

  /**
   * Changes an agreement; the version is the one that was looked at. Where it allows more than
   * before, every other party confirms it anew, and until then it does not count for them.
   *
   * @throws Refused for whoever works for no party of it
   */
  public void change(Worker worker, Agreement agreement) {
    Agreement before = mine(worker, agreement.id());
    check(worker, agreement);
    rows.update(agreement);
    if (!agreement.isWithin(before)) {
      rows.takeAllBack(agreement.id());
    }
    rows.confirm(agreement.id(), worker.organisation(), worker.id(), desk.now());
    trace(SharingAction.AGREEMENT_CHANGED, agreement.id());
  }

  /** One of which the worker's organisation is a party, held until the transaction ends. */
  private Agreement mine(Worker worker, UUID id) {
    policy.require(worker, Action.EDIT_SHARING_AGREEMENTS);
    Agreement found = rows.lock(id).orElseThrow(NotFound::new);
    if (!found.parties().contains(worker.organisation())) {
      throw Refused.because("sharing.rule.notAParty");
    }
    return found;
  }

  /**
   * Confirms an agreement for the worker's organisation. Confirming it twice changes nothing.
   *
   * @param version that was looked at
   * @throws Refused for whoever works for no party of it, or is not free of whoever confirmed it
   *     for another
   * @throws EditClash when it was changed meanwhile
   */
  public void confirm(Worker worker, UUID id, long version) {
    Agreement found = mine(worker, id);
    if (found.confirmed().contains(worker.organisation())) {
      return;
    }
    if (found.version() != version) {
      throw new EditClash();
    }
    if (!hands.apart(worker.id(), rows.hands(id).values())) {
      throw Refused.because("sharing.rule.sameHands");
    }
    rows.confirm(id, worker.organisation(), worker.id(), desk.now());
    trace(SharingAction.AGREEMENT_CONFIRMED, id);
  }

  /**
   * Takes back, at once and by one hand, that the worker's organisation confirmed an agreement:
   * nothing more is shared with it under this one. Doing it twice changes nothing.
   *
   * @throws Refused for whoever works for no party of it
   */
  public void leave(Worker worker, UUID id) {
    Agreement found = mine(worker, id);
    if (found.confirmed().contains(worker.organisation())) {
      rows.takeBack(id, worker.organisation());
      trace(SharingAction.AGREEMENT_LEFT, id);
    }
  }

  /** Agreements that wait for an organisation to confirm them. */
  @Transactional(readOnly = true)
  public List<Agreement> waitingFor(UUID organisation) {
    return rows.list().stream()
        .filter(each -> each.open().contains(organisation))
        .filter(each -> !each.endsOn().isBefore(desk.today()))
        .toList();
  }

  private void trace(SharingAction action, UUID id) {
    desk.traceAll(action, Detail.none().with("agreement", id));
  }

  private void check(Worker worker, Agreement agreement) {
    check(agreement);
    if (!agreement.parties().contains(worker.organisation())) {
      throw Refused.at("parties", "sharing.rule.ownParty");
    }
    Set<UUID> known =
        organisations.list().stream().map(Organisation::id).collect(Collectors.toSet());
    if (!known.containsAll(agreement.parties())) {
      throw Refused.at("parties", "sharing.rule.noSuchParty");
    }
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

  /** Whether the two have both confirmed that they share for this purpose, on a day. */
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
