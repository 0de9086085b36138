package org.lodestar.app.triage.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.OnDuty;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.StandIn;
import org.lodestar.app.triage.TriageAudit;
import org.lodestar.app.triage.store.DutyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of an organisation is reached first, and when. Without anybody on duty the one who stands in
 * out of hours is; without that, the managers.
 */
@Component
@Transactional
public class DutyRota {
  private static final Duration LONGEST = Duration.ofDays(31);

  private final DutyRows rows;
  private final People people;
  private final Organisations organisations;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  DutyRota(
      DutyRows rows,
      People people,
      Organisations organisations,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.organisations = organisations;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** How it comes that these are reached. */
  public enum Basis {
    ON_DUTY,
    STANDS_IN,
    /** Nobody else was found. */
    MANAGERS,
    /** All of these are shut out, and these may triage though they are not on duty. */
    COLLEAGUES,
    /** Everybody who could open it is shut out. */
    ADMINISTRATORS
  }

  /** Who is reached at this moment. */
  public record Reached(Basis basis, List<UUID> workers) {
    public Reached {
      workers = List.copyOf(workers);
    }
  }

  /** Why a shift cannot be written down. */
  public enum Refusal {
    /** It ends before it begins, or is longer than a month. */
    WRONG_TIME,
    /** The worker does not triage in this organisation. */
    NO_COLLEAGUE
  }

  /** Who is reached now when a reporter of this organisation's concerns is no longer safe. */
  @Transactional(readOnly = true)
  public Reached now(UUID organisation) {
    return now(organisation, List.of());
  }

  /**
   * Who is reached about a matter out of which some are shut: the next in line who is not, at last
   * anybody here who could open it. Where all are shut out, those who administer the platform are
   * reached, who see nothing of it and can give the role to somebody else.
   */
  @Transactional(readOnly = true)
  public Reached now(UUID organisation, Collection<UUID> shutOut) {
    List<UUID> onDuty =
        rows.during(organisation, clock.instant()).stream()
            .map(Shift::reached)
            .filter(this::works)
            .distinct()
            .filter(worker -> !shutOut.contains(worker))
            .toList();
    if (!onDuty.isEmpty()) {
      return new Reached(Basis.ON_DUTY, onDuty);
    }
    List<UUID> standIns =
        without(shutOut, rows.standIn(organisation).map(this::workers).orElse(List.of()));
    if (!standIns.isEmpty()) {
      return new Reached(Basis.STANDS_IN, standIns);
    }
    List<UUID> managers = without(shutOut, ids(people.listByRole(organisation, Role.MANAGER)));
    return managers.isEmpty() && !shutOut.isEmpty()
        ? lastInLine(organisation, shutOut)
        : new Reached(Basis.MANAGERS, managers);
  }

  /**
   * Who is on duty at this moment for those who stand at the door at night: those of the rota, else
   * those of whoever stands in. Managers who are merely there are not on duty.
   */
  @Transactional(readOnly = true)
  public List<OnDuty.Reached> atTheDoor(UUID organisation) {
    List<Shift> shifts = during(organisation);
    if (shifts.isEmpty()) {
      shifts = rows.standIn(organisation).map(StandIn::partner).map(this::during).orElse(List.of());
    }
    if (shifts.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> numbers = rows.numbers(shifts.stream().map(Shift::id).toList());
    return shifts.stream()
        .map(shift -> new OnDuty.Reached(shift.reached(), numbers.getOrDefault(shift.id(), "")))
        .toList();
  }

  private List<Shift> during(UUID organisation) {
    return rows.during(organisation, clock.instant()).stream()
        .filter(shift -> works(shift.reached()))
        .toList();
  }

  /** On which telephones whoever does these shifts is rung. */
  @Transactional(readOnly = true)
  public Map<UUID, String> numbers(Worker worker, List<Shift> shifts) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.numbers(shifts.stream().map(Shift::id).toList());
  }

  private Reached lastInLine(UUID organisation, Collection<UUID> shutOut) {
    List<UUID> colleagues =
        people.listByRoles(Action.TRIAGE_CONCERN.roles()).stream()
            .filter(each -> each.organisation().equals(organisation))
            .map(Person::id)
            .toList();
    List<UUID> mayOpen = without(shutOut, colleagues);
    return mayOpen.isEmpty()
        ? new Reached(
            Basis.ADMINISTRATORS,
            without(shutOut, ids(people.listByRoles(Set.of(Role.PLATFORM_ADMINISTRATOR)))))
        : new Reached(Basis.COLLEAGUES, mayOpen);
  }

  private static List<UUID> without(Collection<UUID> shutOut, List<UUID> workers) {
    return workers.stream().filter(worker -> !shutOut.contains(worker)).toList();
  }

  private List<UUID> workers(StandIn standIn) {
    if (standIn.worker() != null) {
      return works(standIn.worker()) ? List.of(standIn.worker()) : List.of();
    }
    UUID partner = Objects.requireNonNull(standIn.partner());
    List<UUID> onDuty =
        rows.during(partner, clock.instant()).stream()
            .map(Shift::reached)
            .filter(this::works)
            .toList();
    return onDuty.isEmpty() ? ids(people.dutyOfficers(partner)) : onDuty;
  }

  private boolean works(UUID worker) {
    return people.find(worker).filter(each -> each.state() == Person.State.ACTIVE).isPresent();
  }

  /**
   * Who is reached while offices are shut, and when nobody is on duty. Who does not work here any
   * more is on no duty and stands in for nobody.
   */
  @Transactional(readOnly = true)
  public Tonight tonight(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    Tonight.Span hours = Tonight.hours(clock.instant());
    List<Shift> shifts =
        rows.between(worker.organisation(), hours.from(), hours.until()).stream()
            .filter(each -> works(each.reached()))
            .toList();
    StandIn standIn =
        rows.standIn(worker.organisation())
            .filter(each -> each.worker() == null || works(each.worker()))
            .orElse(null);
    return Tonight.of(hours, shifts, standIn);
  }

  /**
   * Hours of the coming days in which offices are shut, nobody is on duty and nobody stands in,
   * soonest first. The caller asks who may know.
   */
  @Transactional(readOnly = true)
  public List<Tonight.Span> holes(UUID organisation) {
    if (rows.standIn(organisation).filter(each -> !workers(each).isEmpty()).isPresent()) {
      return List.of();
    }
    Instant now = clock.instant();
    return Holes.ahead(
        now,
        rows.between(organisation, now, now.plus(Holes.AHEAD).plus(LONGEST)).stream()
            .filter(each -> works(each.reached()))
            .toList());
  }

  /** Whether an organisation has anybody on duty in time to come, or somebody who stands in. */
  @Transactional(readOnly = true)
  public boolean isKept(UUID organisation) {
    return rows.standIn(organisation).isPresent()
        || !rows.coming(organisation, clock.instant()).isEmpty();
  }

  private static List<UUID> ids(List<Person> some) {
    return some.stream().map(Person::id).toList();
  }

  /** Shifts of the worker's organisation that are not over, soonest first; at most 100. */
  @Transactional(readOnly = true)
  public List<Shift> coming(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.coming(worker.organisation(), clock.instant());
  }

  /** Who stands in for the worker's organisation. */
  @Transactional(readOnly = true)
  public Optional<StandIn> standIn(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.standIn(worker.organisation());
  }

  /** Writes down a shift of a colleague, with no telephone of its own. */
  public Optional<Refusal> add(Worker manager, UUID colleague, Instant begins, Instant ends) {
    return add(manager, colleague, begins, ends, "");
  }

  /**
   * Writes down a shift of a colleague.
   *
   * @param number of the duty telephone; empty where there is none
   */
  public Optional<Refusal> add(
      Worker manager, UUID colleague, Instant begins, Instant ends, String number) {
    policy.require(manager, Action.MANAGE_QUEUE);
    if (!begins.isBefore(ends) || Duration.between(begins, ends).compareTo(LONGEST) > 0) {
      return Optional.of(Refusal.WRONG_TIME);
    }
    if (!colleague(manager, colleague)) {
      return Optional.of(Refusal.NO_COLLEAGUE);
    }
    changed(rows.add(manager.organisation(), colleague, begins, ends, number));
    return Optional.empty();
  }

  /** Says who does a shift instead; null for nobody. */
  public Optional<Refusal> cover(Worker manager, UUID shift, @Nullable UUID colleague) {
    policy.require(manager, Action.MANAGE_QUEUE);
    if (colleague != null && !colleague(manager, colleague)) {
      return Optional.of(Refusal.NO_COLLEAGUE);
    }
    if (!rows.cover(manager.organisation(), shift, colleague)) {
      throw new NotFound();
    }
    changed(shift);
    return Optional.empty();
  }

  /** Takes a shift away. */
  public void remove(Worker manager, UUID shift) {
    policy.require(manager, Action.MANAGE_QUEUE);
    if (!rows.remove(manager.organisation(), shift)) {
      throw new NotFound();
    }
    changed(shift);
  }

  /** Says who stands in; both null for nobody. A colleague counts before a partner. */
  public Optional<Refusal> standIn(
      Worker manager, @Nullable UUID partner, @Nullable UUID colleague) {
    policy.require(manager, Action.MANAGE_QUEUE);
    boolean known =
        colleague != null
            ? colleague(manager, colleague)
            : partner == null || organisations.find(partner).filter(Organisation::open).isPresent();
    if (!known || manager.organisation().equals(partner)) {
      return Optional.of(Refusal.NO_COLLEAGUE);
    }
    rows.standIn(manager.organisation(), colleague == null ? partner : null, colleague);
    audit.record(TriageAudit.DUTY_CHANGED, ObjectRef.of("ORGANISATION", manager.organisation()));
    return Optional.empty();
  }

  private boolean colleague(Worker manager, UUID colleague) {
    return people
        .find(colleague)
        .filter(each -> each.organisation().equals(manager.organisation()))
        .filter(each -> each.state() == Person.State.ACTIVE)
        .filter(each -> Action.TRIAGE_CONCERN.roles().stream().anyMatch(each.roles()::contains))
        .isPresent();
  }

  private void changed(UUID shift) {
    audit.record(TriageAudit.DUTY_CHANGED, ObjectRef.of("DUTY", shift));
  }
}
