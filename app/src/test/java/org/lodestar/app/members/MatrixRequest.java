package org.lodestar.app.members;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.members.store.RequestRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Something that was asked for about an account, for the access matrix. */
@Component
class MatrixRequest implements MatrixMaker {
  private final Staff staff;
  private final Workforce workforce;
  private final Grants grants;
  private final TransactionOperations transactions;

  MatrixRequest(
      Staff staff, Workforce workforce, Grants grants, TransactionOperations transactions) {
    this.staff = staff;
    this.workforce = workforce;
    this.grants = grants;
    this.transactions = transactions;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("worker-request");
  }

  /** One that every role of the place was told of. */
  @Override
  public Map<String, String> make(String kind, Place place) {
    UUID organisation = place.organisation();
    Worker asking = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    NewPerson joining =
        new NewPerson(
            organisation, Ids.next() + "@example.org", "Robin", "", Set.of(Role.CASEWORKER));
    UUID id = Standing.member(asking.id()).call(() -> staff.invite(asking, joining).request());
    boolean own = organisation.equals(place.workers().organisation());
    for (Role role : Role.values()) {
      if (own || role == Role.PLATFORM_ADMINISTRATOR) {
        UUID worker = place.workers().worker(role).id();
        String purpose =
            Action.AGREE_TO_ACCOUNT.roles().contains(role) ? RequestRows.AGREES : "MATRIX";
        transactions.executeWithoutResult(status -> grants.allow(id, worker, Level.READ, purpose));
      }
    }
    return Map.of("id", id.toString());
  }
}
