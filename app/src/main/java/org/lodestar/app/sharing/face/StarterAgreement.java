package org.lodestar.app.sharing.face;

import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.AgreementRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreement with which an invented partnership begins: every party has confirmed it. No page
 * leads here.
 */
@Component
@Transactional
public class StarterAgreement {
  private final AgreementRows rows;
  private final SharingDesk desk;

  StarterAgreement(AgreementRows rows, SharingDesk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  /** Keeps it. */
  public void put(Worker worker, Agreement agreement) {
    rows.insert(agreement, worker.id(), desk.now());
    agreement
        .parties()
        .forEach(each -> rows.confirm(agreement.id(), each, worker.id(), desk.now()));
    desk.traceAll(
        SharingAction.AGREEMENT_RECORDED, Detail.none().with("agreement", agreement.id()));
  }
}
