package org.lodestar.app.members;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.night.NightDoor;
import org.lodestar.app.members.night.NumbersOnRecord;
import org.lodestar.app.members.store.NightRows;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A worker who stands at the door at night, for the access matrix. */
@Component
class MatrixNight implements MatrixMaker {
  private final NightDoor door;
  private final NumbersOnRecord numbers;
  private final NightRows rows;
  private final Workers workers;
  private final Workforce workforce;
  private final Grants grants;
  private final TransactionOperations transactions;

  MatrixNight(
      NightDoor door,
      NumbersOnRecord numbers,
      NightRows rows,
      Workers workers,
      Workforce workforce,
      Grants grants,
      TransactionOperations transactions) {
    this.door = door;
    this.numbers = numbers;
    this.rows = rows;
    this.workers = workers;
    this.workforce = workforce;
    this.grants = grants;
    this.transactions = transactions;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("night");
  }

  /** One that a data protection officer was told of too. */
  @Override
  public Map<String, String> make(String kind, Place place) {
    UUID organisation = place.organisation();
    Worker administrator = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    UUID worker = workforce.aWorker(organisation, Role.CASEWORKER).id();
    Standing.member(administrator.id())
        .run(() -> numbers.write(administrator, worker, "01632 960123"));
    SessionSecret half = workers.begin(worker);
    door.ask(half, worker, NightReason.ON_DUTY);
    UUID id = entry(half);
    if (organisation.equals(place.workers().organisation())) {
      UUID officer = place.workers().worker(Role.DATA_PROTECTION_OFFICER).id();
      transactions.executeWithoutResult(status -> grants.allow(id, officer, Level.READ, "MATRIX"));
    }
    return Map.of("id", id.toString());
  }

  private UUID entry(SessionSecret half) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(status -> rows.find(half).orElseThrow().id())));
  }
}
