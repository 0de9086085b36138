package org.lodestar.app.requests.face;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.store.OwnDataRows;
import org.lodestar.app.requests.store.OwnDataRows.Numbered;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What turns out to be about whoever asks goes on as a request about their own data. Each leads to
 * the other for those who may see both; nobody else learns that there is another.
 */
@Component
@Transactional
public class OwnData {
  private final InformationRequests requests;
  private final DataRequests dataRequests;
  private final OwnDataRows rows;
  private final Policy policy;

  OwnData(
      InformationRequests requests, DataRequests dataRequests, OwnDataRows rows, Policy policy) {
    this.requests = requests;
    this.dataRequests = dataRequests;
    this.rows = rows;
    this.policy = policy;
  }

  /**
   * Ends a request that goes on as another one.
   *
   * @param number of the request about their own data
   * @throws Refused when there is none with this number for the officer, or it may not end now
   */
  public void goOn(Worker officer, UUID id, InformationStep step, String number, long version) {
    UUID found =
        dataRequests
            .find(officer, number)
            .orElseThrow(() -> Refused.at("own", "requests.step.own.unknown"));
    requests.step(officer, id, step, version);
    rows.save(id, found);
  }

  /** As which request about their own data it goes on; nothing for those who may not know. */
  @Transactional(readOnly = true)
  public Optional<Numbered> goesOn(Worker worker, InformationRequest request) {
    return rows.find(request.id())
        .flatMap(
            id -> dataRequests.number(worker, id).map(reference -> new Numbered(id, reference)));
  }

  /** As which request it came in; nothing for those who may not know. */
  @Transactional(readOnly = true)
  public Optional<Numbered> cameFrom(Worker worker, UUID dataRequest) {
    return policy.allows(worker, Action.READ_INFORMATION_REQUESTS)
        ? rows.from(dataRequest)
        : Optional.empty();
  }
}
