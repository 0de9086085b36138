package org.lodestar.app.rights.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.face.ToldCalls;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Told;
import org.lodestar.app.rights.Breach.Warned;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.domain.BreachRules;
import org.lodestar.app.rights.store.BreachRows;
import org.lodestar.app.rights.store.BreachWordRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.ResponsibleBody;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Data that went where they should not: any worker tells it in a minute, whoever looks after data
 * is called at once and decides within the hours of the law. Where somebody could be in danger,
 * those on duty and in charge are called too, who see to it that the person knows. Where a body has
 * nobody for it, those of the body in charge are called.
 */
@Component
@Transactional
public class Breaches {
  private static final List<Role> OFFICERS = List.of(Role.DATA_PROTECTION_OFFICER);

  /** What is open to whoever told it, and to nobody else for that. */
  public static final String TOLD = "TOLD_BREACH";

  private static final List<Role> WARNERS = List.of(Role.DUTY_OFFICER, Role.MANAGER);

  private final BreachRows rows;
  private final BreachWordRows words;
  private final RightsDesk desk;
  private final Policy policy;
  private final Grants grants;
  private final People people;
  private final ResponsibleBody inCharge;
  private final ToldCalls calls;

  Breaches(
      BreachRows rows,
      BreachWordRows words,
      RightsDesk desk,
      Policy policy,
      Grants grants,
      People people,
      ResponsibleBody inCharge,
      ToldCalls calls) {
    this.rows = rows;
    this.words = words;
    this.desk = desk;
    this.policy = policy;
    this.grants = grants;
    this.people = people;
    this.inCharge = inCharge;
    this.calls = calls;
  }

  /** Who looks after data for somebody's organisation; empty where nobody does anywhere. */
  @Transactional(readOnly = true)
  public List<Person> officers(UUID organisation) {
    return having(OFFICERS, organisation);
  }

  /**
   * Who is called, besides those, where somebody could be in danger; empty where nobody is on duty
   * or in charge anywhere.
   */
  @Transactional(readOnly = true)
  public List<Person> warners(UUID organisation) {
    return having(WARNERS, organisation);
  }

  private List<Person> having(List<Role> roles, UUID organisation) {
    List<Person> own = within(roles, organisation);
    return own.isEmpty()
        ? inCharge.body().map(each -> within(roles, each.organisation())).orElse(List.of())
        : own;
  }

  private List<Person> within(List<Role> roles, UUID organisation) {
    return roles.stream()
        .map(role -> people.listByRole(organisation, role))
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  /**
   * Tells one, and calls whoever decides.
   *
   * @return its identifier; whoever told it reads of it what they told
   * @throws Refused when it was noticed in the future
   */
  public UUID tell(
      Worker worker,
      Instant noticed,
      boolean danger,
      PersonalText what,
      @Nullable PersonalText done) {
    policy.require(worker, Action.TELL_BREACH);
    if (noticed.isAfter(desk.now())) {
      throw Refused.at("noticedOn", "casework.rule.notInFuture");
    }
    UUID id = Ids.next();
    List<Person> called = called(worker.organisation(), danger);
    grants.allow(id, worker.organisation(), Level.WORK, DataRequests.PURPOSE);
    grants.allow(id, worker.id(), Level.READ, TOLD);
    called.stream()
        .map(Person::organisation)
        .filter(each -> !each.equals(worker.organisation()))
        .distinct()
        .forEach(each -> grants.allow(id, each, Level.WORK, DataRequests.PURPOSE));
    Told told = new Told(worker.id(), desk.now(), noticed, danger, what, done);
    while (!rows.insert(
        new Breach(id, Ids.reference('B'), worker.organisation(), told, null, null, null, 0))) {
      // The reference was taken: another one is drawn.
    }
    desk.trace(RightsAction.BREACH_TOLD, id);
    calls.call(CallKind.BREACH, called.stream().map(Person::id).toList());
    return id;
  }

  private List<Person> called(UUID organisation, boolean danger) {
    List<Person> warners = danger ? warners(organisation) : List.of();
    return Stream.concat(officers(organisation).stream(), warners.stream()).distinct().toList();
  }

  /** Those that are open and that the worker told. */
  @Transactional(readOnly = true)
  public List<Breach> own(Worker worker) {
    policy.require(worker, Action.TELL_BREACH);
    return rows.toldBy(worker.id());
  }

  /**
   * One that the worker told; what others wrote to it is not theirs to read.
   *
   * @throws NotFound for all others
   */
  public Breach own(Worker worker, UUID id) {
    policy.require(worker, Action.ADD_TO_OWN_BREACH, id);
    if (!grants.holdersFor(id, TOLD).contains(worker.id())) {
      throw new NotFound();
    }
    Breach breach = rows.get(id);
    desk.trace(RightsAction.BREACH_VIEWED, id);
    return breach;
  }

  /**
   * Adds what whoever told it knows now, and calls once more those who were called.
   *
   * @throws Refused when it is closed
   */
  public void add(Worker worker, UUID id, PersonalText more) {
    Breach breach = own(worker, id);
    if (breach.closedOn() != null) {
      throw Refused.because("rights.breach.fault.over");
    }
    words.insert(new BreachWord(id, BreachWord.Kind.ADDED, worker.id(), desk.now(), more));
    desk.trace(RightsAction.BREACH_ADDED_TO, id);
    List<Person> called = called(breach.organisation(), breach.waitsForWarning());
    calls.call(CallKind.BREACH, called.stream().map(Person::id).toList());
  }

  /** What was added to one, for whoever may read it. */
  @Transactional(readOnly = true)
  public List<BreachWord> added(UUID id) {
    return words.list(id).stream().filter(each -> each.kind() == BreachWord.Kind.ADDED).toList();
  }

  /** Why it was opened again, for the officer. */
  @Transactional(readOnly = true)
  public List<BreachWord> openedAgain(Worker officer, UUID id) {
    desk.working(officer, id);
    return words.list(id).stream()
        .filter(each -> each.kind() == BreachWord.Kind.OPENED_AGAIN)
        .toList();
  }

  /**
   * Opens a closed one again: more came to be known than was decided about. What was decided stays.
   *
   * @throws Refused when it is open
   * @throws org.lodestar.app.site.EditClash when it was opened meanwhile
   */
  public void openAgain(Worker officer, UUID id, PersonalText why, long version) {
    desk.working(officer, id);
    Breach breach = rows.get(id);
    if (breach.closedOn() == null) {
      throw Refused.because("rights.breach.fault.open");
    }
    rows.openAgain(breach.at(version));
    words.insert(new BreachWord(id, BreachWord.Kind.OPENED_AGAIN, officer.id(), desk.now(), why));
    desk.trace(RightsAction.BREACH_OPENED_AGAIN, id);
  }

  /**
   * One by which somebody could be in danger, for whoever warns them.
   *
   * @throws NotFound for all others
   */
  public Breach dangerous(Worker worker, UUID id) {
    policy.require(worker, Action.WARN_AFTER_BREACH, id);
    Breach breach = rows.get(id);
    if (!breach.told().danger()) {
      throw new NotFound();
    }
    desk.trace(RightsAction.BREACH_VIEWED, id);
    return breach;
  }

  /**
   * Keeps what was done so that whoever could be in danger knows of it. It is written once.
   *
   * @throws Refused when it is closed
   * @throws org.lodestar.app.site.EditClash when somebody else has written it
   */
  public void warn(Worker worker, UUID id, PersonalText how) {
    if (dangerous(worker, id).closedOn() != null) {
      throw Refused.because("rights.breach.fault.closed");
    }
    rows.warn(rows.get(id), new Warned(worker.id(), desk.now(), how));
    desk.trace(RightsAction.BREACH_WARNED, id);
  }

  /** Those that are open, or closed. */
  @Transactional(readOnly = true)
  public List<Breach> list(Worker officer, boolean open) {
    desk.running(officer);
    return rows.list(open);
  }

  /** One. */
  public Breach get(Worker officer, UUID id) {
    desk.working(officer, id);
    Breach breach = rows.get(id);
    desk.trace(RightsAction.BREACH_VIEWED, id);
    return breach;
  }

  /**
   * Keeps what was decided so far.
   *
   * @throws Refused with all that is wrong with it, and when it is closed already
   */
  public void decide(Worker officer, UUID id, Decided decided, boolean closes, long version) {
    desk.working(officer, id);
    Breach breach = rows.get(id);
    if (breach.closedOn() != null) {
      throw Refused.because("rights.breach.fault.closed");
    }
    Refused.unlessEmpty(
        new ArrayList<>(BreachRules.faults(breach, decided, closes, desk.now(), desk.today())));
    rows.decide(breach.at(version), decided, closes ? desk.today() : null, officer.id());
    desk.trace(RightsAction.BREACH_WORKED_ON, id);
  }
}
