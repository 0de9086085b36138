package org.lodestar.app.directory.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.AskEvent;
import org.lodestar.app.directory.AskState;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.ServiceNotice;
import org.lodestar.app.directory.domain.AskMoves;
import org.lodestar.app.directory.store.AskRows;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.FreshFactor;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What pages shall say of a service, and do not until a second person has rung it and confirmed it
 * with a code of their own. All who may confirm are told when somebody asks, and when it is done.
 */
@Component
@Transactional
public class ServiceAsks {
  /** For so long home pages tell those who may confirm what was done, unless they have looked. */
  private static final Duration NEWS = Duration.ofDays(7);

  private static final Set<AskState> TOLD_TO_ALL = Set.of(AskState.CONFIRMED, AskState.HIDDEN);

  private final AskRows rows;
  private final Services services;
  private final People people;
  private final Hands hands;
  private final FreshFactor factor;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ServiceAsks(
      AskRows rows,
      Services services,
      People people,
      Hands hands,
      FreshFactor factor,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.services = services;
    this.people = people;
    this.hands = hands;
    this.factor = factor;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One as a worker sees it.
   *
   * @param check who checked the record last; null when nobody has
   * @param closed why this worker cannot confirm it, as the end of a key; null when they can
   * @param others how many else may confirm it
   */
  public record View(
      ServiceAsk ask, Services.@Nullable Check check, @Nullable String closed, int others) {}

  /** One of them; who has looked at what was decided is told no more. */
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.CONFIRM_DIRECTORY);
    ServiceAsk ask = rows.find(id).orElseThrow(NotFound::new);
    if (!ask.waits()) {
      rows.seen(id, worker.id());
    }
    return new View(
        ask,
        services.lastCheck(ask.before().id()).orElse(null),
        closed(worker, ask),
        told(ask.askedBy()).size());
  }

  private @Nullable String closed(Worker worker, ServiceAsk ask) {
    if (worker.id().equals(ask.askedBy())) {
      return "own";
    }
    return hands.apart(worker.id(), ask.askedBy()) ? null : "hands";
  }

  /** Those who may confirm what this worker asks for, as far as roles go. */
  private List<UUID> told(UUID worker) {
    return people.listByRoles(Action.CONFIRM_DIRECTORY.roles()).stream()
        .map(Person::id)
        .filter(each -> !each.equals(worker))
        .toList();
  }

  /** All that wait, those that wait longest first. */
  @Transactional(readOnly = true)
  public List<ServiceAsk> waiting(Worker worker) {
    policy.require(worker, Action.CONFIRM_DIRECTORY);
    return rows.waiting();
  }

  List<ServiceAsk> waitingAll() {
    return rows.waiting();
  }

  /** What waits for a worker who may confirm. */
  @Transactional(readOnly = true)
  public List<ServiceAsk> waitingFor(UUID worker) {
    return rows.waiting().stream().filter(each -> !worker.equals(each.askedBy())).toList();
  }

  /**
   * What was done of late, for a worker who may confirm: by others; and what one hand took off the
   * pages, for that hand too, until it stands there again or somebody has asked for it: neither a
   * look nor time ends that.
   */
  @Transactional(readOnly = true)
  public List<ServiceAsk> news(UUID worker) {
    return rows.news(worker, now().minus(NEWS)).stream()
        .filter(each -> each.state() == AskState.HIDDEN || !worker.equals(each.decidedBy()))
        .filter(each -> worker.equals(each.askedBy()) || TOLD_TO_ALL.contains(each.state()))
        .toList();
  }

  /** Who asked for these, by name. */
  @Transactional(readOnly = true)
  public Map<UUID, String> askers(List<ServiceAsk> asked) {
    return people.names(asked.stream().map(ServiceAsk::askedBy).collect(Collectors.toSet()));
  }

  Optional<ServiceAsk> lockWaiting(UUID service) {
    return rows.lockWaiting(service);
  }

  /**
   * Asks for a second person, who compares it with what pages show, or showed last: what one hand
   * wrote into a hidden record is no measure. Of two who ask at once one is told that it waits.
   */
  ServiceAsk ask(Worker editor, Service before, Service wanted) {
    UUID id = Ids.next();
    Service told =
        before.shown() ? before : rows.lastShown(before.id()).orElse(before).shown(false);
    if (!rows.insert(id, told, wanted, editor.id(), now())) {
      throw Refused.because("directory.error.waits");
    }
    ServiceAsk asked = rows.find(id).orElseThrow();
    trace(DirectoryAudit.SERVICE_CHANGE_ASKED, asked);
    events.publishEvent(new ServiceNotice(id, told(editor.id())));
    return asked;
  }

  /** Tells all who may confirm that one took a service off the pages. */
  void hidden(Worker editor, Service before, Service hidden) {
    UUID id = Ids.next();
    rows.insertHidden(id, before, hidden, editor.id(), now());
    events.publishEvent(new ServiceNotice(id, told(editor.id())));
  }

  /** Ends one because the record was hidden or changed before anybody confirmed it. */
  void overtake(ServiceAsk ask) {
    AskState next = AskMoves.TABLE.after(ask.state(), AskEvent.OVERTAKE);
    rows.decide(ask.id(), next, null, "", now());
    trace(DirectoryAudit.SERVICE_CHANGE_OVERTAKEN, ask);
  }

  /**
   * Confirms one, so that all pages say it from now on. Confirming it twice changes nothing.
   *
   * @param answered who answered, or what was found
   * @param code of the worker's own second factor
   * @return how it stands: overtaken when the record has changed since
   * @throws Refused for whoever asked, for who is not free of them, for a wrong code, and when it
   *     was decided already
   */
  public AskState confirm(Worker worker, UUID id, String answered, String code) {
    policy.require(worker, Action.CONFIRM_DIRECTORY);
    ServiceAsk ask = rows.lock(id).orElseThrow(NotFound::new);
    if (isDoneBy(worker, ask, AskEvent.CONFIRM)) {
      return ask.state();
    }
    AskState next = AskMoves.TABLE.after(ask.state(), AskEvent.CONFIRM);
    String closed = closed(worker, ask);
    if (closed != null) {
      throw Refused.because("directory.ask.cannot." + closed);
    }
    factor.require(worker, code);
    if (!services.update(ask.wanted())) {
      overtake(ask);
      return AskState.OVERTAKEN;
    }
    services.checked(ask.wanted().id(), worker.id(), answered);
    rows.decide(id, next, worker.id(), answered, now());
    trace(DirectoryAudit.SERVICE_CHANGE_CONFIRMED, ask);
    events.publishEvent(new ServiceNotice(id, told(worker.id())));
    return next;
  }

  private static boolean isDoneBy(Worker worker, ServiceAsk ask, AskEvent event) {
    return AskMoves.TABLE.isDone(ask.state(), event) && worker.id().equals(ask.decidedBy());
  }

  /**
   * Refuses one; pages go on saying what they said. Refusing it twice changes nothing.
   *
   * @throws Refused for whoever asked, who withdraws it, and when it was decided already
   */
  public void refuse(Worker worker, UUID id, String why) {
    policy.require(worker, Action.CONFIRM_DIRECTORY);
    ServiceAsk ask = rows.lock(id).orElseThrow(NotFound::new);
    if (isDoneBy(worker, ask, AskEvent.REFUSE)) {
      return;
    }
    AskState next = AskMoves.TABLE.after(ask.state(), AskEvent.REFUSE);
    if (worker.id().equals(ask.askedBy())) {
      throw Refused.because("directory.ask.cannot.own");
    }
    rows.decide(id, next, worker.id(), why, now());
    trace(DirectoryAudit.SERVICE_CHANGE_REFUSED, ask);
  }

  /**
   * Takes one back that one asked for oneself. Taking it back twice changes nothing.
   *
   * @throws Refused for everybody else, and when it was decided already
   */
  public void withdraw(Worker worker, UUID id) {
    policy.require(worker, Action.EDIT_DIRECTORY);
    ServiceAsk ask = rows.lock(id).orElseThrow(NotFound::new);
    if (isDoneBy(worker, ask, AskEvent.WITHDRAW)) {
      return;
    }
    AskState next = AskMoves.TABLE.after(ask.state(), AskEvent.WITHDRAW);
    if (!worker.id().equals(ask.askedBy())) {
      throw Refused.because("directory.ask.cannot.withdraw");
    }
    rows.decide(id, next, worker.id(), "", now());
    trace(DirectoryAudit.SERVICE_CHANGE_WITHDRAWN, ask);
  }

  private void trace(DirectoryAudit action, ServiceAsk ask) {
    audit.record(
        Entry.of(action, Directory.ref(ask.before().id()))
            .detail(Detail.none().with("ask", ask.id())));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
