package org.lodestar.app.rights.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.rights.store.BreachRows;
import org.lodestar.app.rights.store.RequestRows;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.rights.store.RightsDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of requests waits for whom. */
@Component
@Transactional(readOnly = true)
public class RightsWaiting {
  private static final int MOST = 100;

  private final RequestRows rows;
  private final BreachRows breaches;
  private final RightsDesk desk;
  private final Grants grants;
  private final BreachDeciders deciders;

  RightsWaiting(
      RequestRows rows,
      BreachRows breaches,
      RightsDesk desk,
      Grants grants,
      BreachDeciders deciders) {
    this.deciders = deciders;
    this.grants = grants;
    this.breaches = breaches;
    this.rows = rows;
    this.desk = desk;
  }

  /** Requests of an organisation that are not over, the first due first. */
  public List<DataRequest> running(UUID organisation) {
    return rows.list(organisation, Which.RUNNING, 0, MOST);
  }

  /** Requests that wait for a worker of a case team. */
  public List<DataRequest> waitingFor(UUID worker) {
    return rows.withWorker(worker, MOST).stream()
        .filter(request -> waits(request, worker))
        .toList();
  }

  /** How many requests a worker gathers or reads for, as far as the one who asks sees them. */
  public int countWith(UUID worker) {
    return rows.countWith(worker);
  }

  private static boolean waits(DataRequest request, UUID worker) {
    DataRequest.Team team = request.team();
    return switch (request.state()) {
      case ASKED -> worker.equals(team.gatherer());
      case ANSWERED -> worker.equals(team.reader());
      case RELEASED -> request.outcome() == Outcome.BUNDLE && worker.equals(team.gatherer());
      default -> false;
    };
  }

  /** Breaches that are open, for an officer. */
  public List<Breach> breaches() {
    return AskedOnce.ask(RightsWaiting.class, List.of("open"), () -> breaches.list(true));
  }

  /** Breaches about which somebody who is no officer decides, since no officer does. */
  public List<Breach> breachesOf(Person manager) {
    return breaches().stream()
        .filter(
            each -> deciders.of(each).stream().anyMatch(known -> known.id().equals(manager.id())))
        .toList();
  }

  /** Breaches by which somebody could be in danger who knows it, and of which somebody looks. */
  public List<Breach> toLook() {
    return breaches().stream().filter(Breach::waitsForLook).toList();
  }

  /** The same, of whoever looks after the person. */
  public List<Breach> toLook(UUID worker) {
    return cared(worker).stream().filter(Breach::waitsForLook).toList();
  }

  private List<Breach> cared(UUID worker) {
    return AskedOnce.ask(
        RightsWaiting.class,
        List.of("cared", worker),
        () -> {
          Set<UUID> held = grants.heldFor(worker, BreachCare.CARES);
          return held.isEmpty() ? List.<Breach>of() : breaches.listOf(held);
        });
  }

  /** Breaches by which somebody could be in danger who, as far as is written, does not know. */
  public List<Breach> unwarned() {
    return breaches().stream().filter(Breach::waitsForWarning).toList();
  }

  /** Breaches of which a worker was told that danger was taken off, and has not answered. */
  public List<Breach> toHear(UUID worker) {
    return own(worker).toHear();
  }

  /**
   * Breaches of which whoever could be in danger was not warned yet, and whom a worker came to look
   * after since it was told.
   */
  public List<Breach> passedOn(UUID worker) {
    return cared(worker).stream()
        .filter(each -> each.waitsForWarning() && !each.told().by().equals(worker))
        .toList();
  }

  /** Breaches that a worker told, of which whoever could be in danger was not warned yet. */
  public List<Breach> toldUnwarned(UUID worker) {
    return own(worker).told().stream().filter(Breach::waitsForWarning).toList();
  }

  private BreachRows.Own own(UUID worker) {
    return AskedOnce.ask(RightsWaiting.class, List.of(worker), () -> breaches.own(worker));
  }

  /** The present moment. */
  public Instant now() {
    return desk.now();
  }

  /** The present day in London. */
  public LocalDate today() {
    return desk.today();
  }
}
