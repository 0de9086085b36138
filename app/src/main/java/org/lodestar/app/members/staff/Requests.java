package org.lodestar.app.members.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.AccountRequest;
import org.lodestar.app.members.AccountRequest.Change;
import org.lodestar.app.members.AccountRequest.Way;
import org.lodestar.app.members.AccountTold;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.RequestEvent;
import org.lodestar.app.members.RequestKind;
import org.lodestar.app.members.RequestState;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.HandLimits;
import org.lodestar.app.members.domain.RequestMoves;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.store.RequestRows;
import org.lodestar.app.members.store.TwoHands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one administrator asks for about an account and, where it opens content, another agrees to.
 * The worker and the managers of the place are told in the same transaction, of the asking and of
 * what came of it; any of them can stop it while it waits. Nothing is done to an account before.
 */
@Component
@Transactional
public class Requests {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final RequestRows rows;
  private final StaffRows staff;
  private final Seconds seconds;
  private final AccountDeeds deeds;
  private final Ways ways;
  private final Hands hands;
  private final TwoHands twoHands;
  private final Grants grants;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Requests(
      RequestRows rows,
      StaffRows staff,
      Seconds seconds,
      AccountDeeds deeds,
      Ways ways,
      Hands hands,
      TwoHands twoHands,
      Grants grants,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.staff = staff;
    this.seconds = seconds;
    this.deeds = deeds;
    this.ways = ways;
    this.hands = hands;
    this.twoHands = twoHands;
    this.grants = grants;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Asks for somebody to join. */
  UUID invite(Worker asking, StaffRecord joiner) {
    return ask(asking.id(), joiner, RequestKind.INVITE, joiner.roles(), null);
  }

  /** Asks for new sign-in. */
  UUID reset(Worker asking, StaffRecord record) {
    deeds.requireAnotherAdministrator(record);
    return ask(asking.id(), record, RequestKind.RESET, record.roles(), null);
  }

  /** Asks for a change that opens content. */
  UUID change(Worker asking, StaffRecord before, StaffChange to, long version) {
    Change change = new Change(to.displayName(), to.email(), to.post(), to.organisation(), version);
    return ask(asking.id(), before, RequestKind.CHANGE, to.roles(), change);
  }

  /** Tells those in charge that somebody who read content was kept out, or has left. */
  void keptOut(Worker asking, StaffRecord record) {
    if (StaffRules.needsTwo(record.roles())) {
      ask(asking.id(), record, RequestKind.KEEP_OUT, record.roles(), null);
    }
  }

  /** Asks for somebody who was kept out. */
  UUID letBack(Worker asking, StaffRecord record) {
    return ask(asking.id(), record, RequestKind.LET_BACK, record.roles(), null);
  }

  /** The operator of the machine resets somebody; whoever else administers tells the piece. */
  UUID resetFromConsole(StaffRecord record) {
    return ask(null, record, RequestKind.RESET, record.roles(), null);
  }

  private UUID ask(
      @Nullable UUID asking,
      StaffRecord record,
      RequestKind kind,
      Set<Role> roles,
      @Nullable Change change) {
    twoHands.close();
    Instant now = now();
    boolean alone = twoHands.isAlone();
    boolean opens = StaffRules.needsTwo(roles);
    boolean waits = opens && !alone && asking != null && kind != RequestKind.KEEP_OUT;
    UUID organisation = change == null ? record.organisation() : change.organisation();
    rows.waiting(record.id(), now).forEach(before -> replaced(before, now));
    AccountRequest request =
        new AccountRequest(
            Ids.next(),
            record.id(),
            kind,
            asking,
            now,
            alone,
            roles,
            change,
            waits ? RequestState.WAITING : RequestState.AGREED,
            null,
            null,
            now.plus(limits(now).waits()),
            way(kind, record, asking == null),
            null,
            null,
            null,
            0);
    Set<UUID> told = opens ? seconds.told(kind, asking, record.id(), organisation) : Set.<UUID>of();
    open(request, asking, organisation, told);
    rows.insert(request);
    trace(MembersAction.ACCOUNT_ASKED, request);
    if (!waits) {
      carryOut(request, record);
    }
    if (opens) {
      tell(request, told);
    }
    return request.id();
  }

  /** Whoever joins or is reset gets a link. */
  private Way way(RequestKind kind, StaffRecord record, boolean atTheConsole) {
    return kind == RequestKind.INVITE || kind == RequestKind.RESET
        ? ways.of(record, atTheConsole)
        : Way.NONE;
  }

  /** Who may see it is written before it is. */
  private void open(
      AccountRequest request, @Nullable UUID asking, UUID organisation, Set<UUID> told) {
    if (asking != null) {
      grants.allow(request.id(), asking, Level.READ, "ASKED_FOR_ACCOUNT");
    }
    told.forEach(each -> grants.allow(request.id(), each, Level.READ, "TOLD_OF_ACCOUNT"));
    seconds
        .of(asking, request.person(), organisation, request.roles())
        .forEach(each -> grants.allow(request.id(), each, Level.READ, RequestRows.AGREES));
  }

  private void replaced(AccountRequest before, Instant now) {
    RequestState next = RequestMoves.TABLE.after(before.state(now), RequestEvent.REPLACE);
    rows.decide(before, next, null, before.way(), now, before.waitsUntil());
  }

  private void tell(AccountRequest request, Set<UUID> whom) {
    rows.tell(request.id(), whom, now());
    events.publishEvent(new AccountTold(request.id(), List.copyOf(whom)));
  }

  /** One, for somebody whom it concerns, who has seen it then. */
  public AccountRequest get(Worker worker, UUID id) {
    AccountRequest found = find(worker, id);
    trace(MembersAction.ACCOUNT_REQUEST_VIEWED, found);
    rows.seen(id, worker.id(), now());
    return found;
  }

  /** One, for whoever goes on with it and does not read it. */
  @Transactional(readOnly = true)
  public AccountRequest find(Worker worker, UUID id) {
    policy.require(worker, Action.READ_ACCOUNT_REQUEST, id);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** The last one about somebody that the one in force may see. */
  @Transactional(readOnly = true)
  public Optional<AccountRequest> newest(UUID person) {
    return rows.newest(person);
  }

  /** To which this worker may agree. */
  @Transactional(readOnly = true)
  public List<AccountRequest> toAgree(UUID worker) {
    return rows.toAgree(worker, now());
  }

  /** All that waits for a worker, by why. */
  @Transactional(readOnly = true)
  public Map<RequestRows.Wait, List<AccountRequest>> waitingFor(UUID worker) {
    return rows.waitingFor(worker, now());
  }

  /** Whether this worker is the second administrator for it. */
  @Transactional(readOnly = true)
  public boolean mayAgree(Worker worker, AccountRequest request) {
    return worker.mayEver(Action.AGREE_TO_ACCOUNT) && fault(worker, request) == null;
  }

  /** Who can agree to it, or tell its second piece. */
  @Transactional(readOnly = true)
  public Set<UUID> agreeing(UUID request) {
    return Set.copyOf(grants.holdersFor(request, RequestRows.AGREES));
  }

  private @Nullable String fault(Worker worker, AccountRequest request) {
    UUID asked = request.askedBy();
    if (worker.id().equals(asked)) {
      return "members.request.own";
    }
    if (worker.id().equals(request.person())) {
      return "members.request.aboutYou";
    }
    if (asked != null && !hands.apartAsAdministrators(asked, worker.id())) {
      return "members.hands.tied";
    }
    return grants.holdersFor(request.id(), RequestRows.AGREES).contains(worker.id())
        ? null
        : "members.request.notYours";
  }

  /**
   * Agrees as the second administrator: it is done in the same transaction, or not at all.
   *
   * @throws Refused for who asked, whom it is about, who is tied to the one who asked, when
   *     somebody was first, and when the account is another meanwhile
   */
  public void agree(Worker worker, UUID id) {
    policy.require(worker, Action.AGREE_TO_ACCOUNT, id);
    AccountRequest request = rows.lock(id).orElseThrow(NotFound::new);
    RequestState next = RequestMoves.TABLE.after(request.state(now()), RequestEvent.AGREE);
    String fault = fault(worker, request);
    if (fault != null) {
      throw Refused.because(fault);
    }
    agreed(request, next, worker.id());
  }

  /**
   * Agrees to several as the second administrator: to all of them, or to none.
   *
   * @throws Refused as for one
   */
  public void agreeToAll(Worker worker, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      throw Refused.because("members.requests.none");
    }
    ids.forEach(each -> agree(worker, each));
  }

  /**
   * The operator of the machine agrees where nobody else is left who could.
   *
   * @throws NotFound when nothing waits for this account
   */
  void agreeFromConsole(UUID person) {
    AccountRequest request =
        rows.waiting(person, now()).stream().findFirst().orElseThrow(NotFound::new);
    agreed(request, RequestMoves.TABLE.after(request.state(now()), RequestEvent.AGREE), null);
  }

  private void agreed(AccountRequest request, RequestState next, @Nullable UUID by) {
    Instant now = now();
    StaffRecord record = staff.find(request.person()).orElseThrow(NotFound::new);
    Way way = way(request.kind(), record, false);
    rows.decide(request, next, by, way, now, now.plus(limits(now).waits()));
    AccountRequest decided = rows.find(request.id()).orElseThrow();
    trace(MembersAction.ACCOUNT_AGREED, decided);
    carryOut(decided, record);
    decided(decided);
  }

  /**
   * Stops what waits: whoever asked takes it back, and everybody who was told can say that it is
   * wrong.
   *
   * @throws Refused when it does not wait any more
   */
  public void refuse(Worker worker, UUID id) {
    policy.require(worker, Action.READ_ACCOUNT_REQUEST, id);
    AccountRequest request = rows.lock(id).orElseThrow(NotFound::new);
    RequestState next = RequestMoves.TABLE.after(request.state(now()), RequestEvent.REFUSE);
    rows.decide(request, next, worker.id(), request.way(), now(), request.waitsUntil());
    trace(MembersAction.ACCOUNT_REFUSED, request);
    decided(rows.find(id).orElseThrow());
  }

  /** Whoever asked is told too; whoever decided knows. */
  private void decided(AccountRequest request) {
    UUID organisation =
        request.change() == null
            ? staff.find(request.person()).orElseThrow().organisation()
            : request.change().organisation();
    Set<UUID> whom =
        new LinkedHashSet<>(
            seconds.told(request.kind(), request.askedBy(), request.person(), organisation));
    whom.retainAll(Set.copyOf(grants.holdersOf(request.id())));
    if (request.askedBy() != null) {
      whom.add(request.askedBy());
    }
    whom.remove(request.decidedBy());
    tell(request, whom);
  }

  private void carryOut(AccountRequest request, StaffRecord record) {
    switch (request.kind()) {
      case INVITE -> requireState(record, State.INVITED);
      case RESET -> {
        requireState(record, State.ACTIVE);
        if (request.askedBy() != null) {
          deeds.requireAnotherAdministrator(record);
        }
        deeds.reset(record);
      }
      case KEEP_OUT -> {
        // It was done before it is told.
      }
      case LET_BACK -> {
        requireState(record, State.SUSPENDED);
        deeds.letBack(record.id());
      }
      case CHANGE -> changed(record, Objects.requireNonNull(request.change()), request.roles());
    }
    tie(request, request.askedBy());
    tie(request, request.decidedBy());
  }

  private void changed(StaffRecord before, Change to, Set<Role> roles) {
    try {
      deeds.change(
          before,
          new StaffChange(to.displayName(), to.email(), to.post(), to.organisation(), roles),
          to.version());
    } catch (EditClash meanwhile) {
      throw Refused.because("members.request.meanwhile");
    }
  }

  private void tie(AccountRequest request, @Nullable UUID hand) {
    if (hand != null && request.kind() != RequestKind.KEEP_OUT) {
      Tie kind =
          switch (request.kind()) {
            case KEEP_OUT, LET_BACK -> Tie.LET_BACK;
            case INVITE -> Tie.INVITED;
            case RESET -> Tie.RESET;
            case CHANGE -> Tie.ROLES;
          };
      hands.tie(hand, request.person(), kind, request.decidedBy() != null, request.alone());
    }
  }

  private static void requireState(StaffRecord record, State state) {
    if (record.state() != state) {
      throw Refused.because("members.fault.WRONG_STATE");
    }
  }

  private void trace(MembersAction action, AccountRequest request) {
    Detail detail =
        Detail.none()
            .with("request", request.id())
            .with("state", request.state(now()))
            .with("alone", request.alone());
    audit.record(
        Entry.of(action, ObjectRef.of("WORKER", request.person()))
            .purpose(request.kind())
            .detail(detail));
  }

  private static HandLimits limits(Instant now) {
    return HandLimits.on(LocalDate.ofInstant(now, LONDON));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return Objects.requireNonNull(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
