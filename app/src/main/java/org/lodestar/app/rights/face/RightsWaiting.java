package org.lodestar.app.rights.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.face.CaseCover;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.rights.domain.BreachRules;
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
  private final BreachCare care;
  private final CaseCover cover;
  private final Policy policy;

  RightsWaiting(
      RequestRows rows,
      BreachRows breaches,
      RightsDesk desk,
      Grants grants,
      BreachDeciders deciders,
      BreachCare care,
      CaseCover cover,
      Policy policy) {
    this.care = care;
    this.cover = cover;
    this.policy = policy;
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
    return running().stream().filter(each -> each.closedOn() == null).toList();
  }

  private List<Breach> running() {
    return AskedOnce.ask(RightsWaiting.class, List.of("open"), breaches::listRunning);
  }

  /** Breaches about which somebody who is no officer decides, since no officer does. */
  public List<Breach> breachesOf(Person manager) {
    return breaches().stream()
        .filter(
            each -> deciders.of(each).stream().anyMatch(known -> known.id().equals(manager.id())))
        .toList();
  }

  /**
   * Breaches by which somebody could be in danger who knows it, and of which somebody looks; also
   * those that are closed.
   */
  public List<Breach> toLook() {
    return running().stream().filter(Breach::waitsForLook).toList();
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
          Set<UUID> held = new HashSet<>(held(worker));
          cover.covers(worker).stream()
              .flatMap(each -> held(each).stream())
              .filter(this::isOnCase)
              .forEach(held::add);
          return held.isEmpty() ? List.<Breach>of() : breaches.listOf(held);
        });
  }

  private Set<UUID> held(UUID worker) {
    return grants.heldFor(worker, BreachCare.CARES);
  }

  /** Who stands in for somebody looks after nobody whose case is not open to them. */
  private boolean isOnCase(UUID breach) {
    return care.cases(breach).stream().anyMatch(each -> policy.reaches(Action.WORK_ON_CASE, each));
  }

  /**
   * Breaches by which somebody in a case could be in danger, of which somebody warns or looks; also
   * where whoever told it named the case and does not work on it.
   */
  public List<Breach> ofCase(CaseFile file) {
    List<Breach> dangerous =
        running().stream().filter(each -> each.waitsForWarning() || each.waitsForLook()).toList();
    if (dangerous.isEmpty()) {
      return List.of();
    }
    List<UUID> kept = care.breaches(file.id());
    Map<UUID, List<String>> typed = care.typed(dangerous);
    return dangerous.stream()
        .filter(
            each ->
                kept.contains(each.id())
                    || names(typed.getOrDefault(each.id(), List.of()), file.reference()))
        .toList();
  }

  private static boolean names(List<String> texts, String reference) {
    return texts.stream().anyMatch(each -> BreachRules.references(each).contains(reference));
  }

  /** Whether a worker looks after the person, or stands in today for whoever does. */
  public boolean cares(UUID worker, Breach breach) {
    return cared(worker).stream().anyMatch(each -> each.id().equals(breach.id()));
  }

  /** Whether a worker looks after the person themselves, and does not stand in. */
  public boolean isTheirs(UUID worker, Breach breach) {
    return held(worker).contains(breach.id());
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
