package org.lodestar.app.reception.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.reception.Gap;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.ReceptionAction;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.reception.Wanted;
import org.lodestar.app.reception.domain.Readiness;
import org.lodestar.app.reception.domain.ReceptionMoves;
import org.lodestar.app.reception.domain.ReceptionMoves.Event;
import org.lodestar.app.reception.store.OperationFacts;
import org.lodestar.app.reception.store.ReceptionRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans for receiving the people whom an operation may meet. Only the organisation that plans it
 * and those that it asks know of one; a plan that is foreign, or not there at all, is {@code
 * NotFound}.
 */
@Component
@Transactional
public class Receptions {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String PLANS = "RECEPTION";
  private static final String ASKED = "RECEPTION_ASKED";
  private static final int PAGE = 20;

  private final ReceptionRows rows;
  private final Policy policy;
  private final Grants grants;
  private final Audit audit;
  private final Clock clock;
  private final Hands hands;
  private final OperationFacts facts;

  Receptions(
      ReceptionRows rows,
      Policy policy,
      Grants grants,
      Audit audit,
      Clock clock,
      Hands hands,
      OperationFacts facts) {
    this.rows = rows;
    this.facts = facts;
    this.policy = policy;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
    this.hands = hands;
  }

  /** A plan with what it provides and what is missing. */
  public record View(ReceptionPlan plan, List<Provision> provisions, List<Gap> gaps) {
    public View {
      provisions = List.copyOf(provisions);
      gaps = List.copyOf(gaps);
    }

    /** Whether a move leads anywhere from here. */
    public boolean leads(Event event) {
      return ReceptionMoves.TABLE.allows(plan.state(), event);
    }
  }

  /** A page of plans. */
  public record Listing(List<ReceptionPlan> plans, int count, int page, int pages) {
    public Listing {
      plans = List.copyOf(plans);
    }
  }

  /**
   * Plans that the worker may see, the latest day first.
   *
   * @param page from 1
   */
  public Listing list(Worker worker, int page) {
    policy.require(worker, Action.LIST_RECEPTIONS);
    audit.record(Entry.of(ReceptionAction.RECEPTIONS_LISTED, ObjectRef.all("RECEPTION")));
    int count = rows.count();
    int pages = Math.max(1, (count + PAGE - 1) / PAGE);
    int shown = Math.clamp(page, 1, pages);
    return new Listing(rows.list((shown - 1) * PAGE, PAGE), count, shown, pages);
  }

  /** Begins a plan. */
  public UUID plan(Worker worker, Wanted wanted) {
    policy.require(worker, Action.PLAN_RECEPTION);
    check(wanted);
    UUID id = Ids.next();
    grants.allow(id, worker.organisation(), Level.WORK, PLANS);
    open(worker, id, wanted.partners());
    boolean inserted = false;
    while (!inserted) {
      inserted = rows.insert(fresh(worker, id, wanted));
    }
    trace(ReceptionAction.RECEPTION_PLANNED, id, Detail.none());
    return id;
  }

  private void check(Wanted wanted) {
    if (wanted.day().isBefore(today())) {
      throw Refused.at("day", "reception.rule.day");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  private void open(Worker worker, UUID id, Set<UUID> partners) {
    partners.stream()
        .filter(partner -> !partner.equals(worker.organisation()))
        .forEach(partner -> grants.allow(id, partner, Level.READ, ASKED));
  }

  private ReceptionPlan fresh(Worker worker, UUID id, Wanted wanted) {
    return new ReceptionPlan(
        id,
        Ids.reference('O'),
        worker.organisation(),
        ReceptionPlan.State.DRAFT,
        wanted.day(),
        wanted.expected(),
        wanted.children(),
        wanted.languages(),
        wanted.partners(),
        wanted.written(),
        Written.nothing(),
        new ReceptionPlan.Marks(
            worker.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), null, null, null),
        0);
  }

  private void trace(ReceptionAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("RECEPTION", id)).detail(detail));
  }

  /** A plan as it stands. */
  public View get(Worker worker, UUID id) {
    return view(worker, id, ReceptionAction.RECEPTION_VIEWED);
  }

  /** The same on paper. */
  public View print(Worker worker, UUID id) {
    return view(worker, id, ReceptionAction.RECEPTION_PRINTED);
  }

  private View view(Worker worker, UUID id, ReceptionAction action) {
    policy.require(worker, Action.READ_RECEPTION, id);
    ReceptionPlan plan = rows.get(id);
    trace(action, id, Detail.none());
    List<Provision> provisions = rows.provisions(id);
    return new View(plan, provisions, Readiness.gaps(plan, provisions));
  }

  private ReceptionPlan planning(Worker worker, UUID id, long version) {
    policy.require(worker, Action.PLAN_RECEPTION, id);
    ReceptionPlan plan = rows.lock(id);
    if (plan.version() != version) {
      throw new EditClash();
    }
    return plan;
  }

  /** Changes a plan; what was approved is approved anew. */
  public void change(Worker worker, UUID id, Wanted wanted, long version) {
    ReceptionPlan before = planning(worker, id, version);
    ReceptionPlan.State next = ReceptionMoves.TABLE.after(before.state(), Event.CHANGE);
    check(wanted);
    before.partners().stream()
        .filter(partner -> !wanted.partners().contains(partner))
        .filter(partner -> !partner.equals(worker.organisation()))
        .forEach(partner -> grants.revoke(id, partner));
    open(worker, id, wanted.partners());
    rows.update(
        new ReceptionPlan(
            id,
            before.reference(),
            before.organisation(),
            next,
            wanted.day(),
            wanted.expected(),
            wanted.children(),
            wanted.languages(),
            wanted.partners(),
            wanted.written(),
            before.outcome(),
            before.marks().proposed(null),
            version));
    trace(ReceptionAction.RECEPTION_CHANGED, id, Detail.none());
  }

  /** One of what a plan provides, for whoever changes it. */
  public Provision provision(Worker worker, UUID id, UUID provision) {
    policy.require(worker, Action.PLAN_RECEPTION, id);
    trace(ReceptionAction.RECEPTION_VIEWED, id, Detail.none().with("provision", provision));
    return rows.provision(id, provision);
  }

  /** Adds something that is there on the day. */
  public void add(Worker worker, Provision provision) {
    touch(worker, provision.plan());
    rows.insert(provision);
    trace(
        ReceptionAction.PROVISION_ADDED,
        provision.plan(),
        Detail.none().with("kind", provision.kind()));
  }

  /** Changes it; the version is the one that was looked at. */
  public void change(Worker worker, Provision provision) {
    touch(worker, provision.plan());
    var _ = rows.provision(provision.plan(), provision.id());
    rows.update(provision);
    trace(
        ReceptionAction.PROVISION_CHANGED,
        provision.plan(),
        Detail.none().with("kind", provision.kind()));
  }

  /** Takes it away. */
  public void remove(Worker worker, UUID id, UUID provision) {
    touch(worker, id);
    rows.delete(id, provision);
    trace(ReceptionAction.PROVISION_REMOVED, id, Detail.none().with("provision", provision));
  }

  /** Whatever is changed in a plan that somebody proposed or approved makes it a draft again. */
  private void touch(Worker worker, UUID id) {
    policy.require(worker, Action.PLAN_RECEPTION, id);
    ReceptionPlan plan = rows.lock(id);
    ReceptionPlan.State next = ReceptionMoves.TABLE.after(plan.state(), Event.CHANGE);
    if (next != plan.state()) {
      rows.update(plan.in(next, plan.marks().proposed(null), plan.version()));
    }
  }

  /** Says that a plan is ready for a second person. */
  public void propose(Worker worker, UUID id, long version) {
    ReceptionPlan plan = planning(worker, id, version);
    ReceptionPlan.State next = ReceptionMoves.TABLE.after(plan.state(), Event.PROPOSE);
    move(plan.in(next, plan.marks().proposed(worker.id()), version));
  }

  private void move(ReceptionPlan plan) {
    rows.update(plan);
    trace(ReceptionAction.RECEPTION_MOVED, plan.id(), Detail.none().with("state", plan.state()));
  }

  /**
   * A second person approves a plan to which nothing is missing.
   *
   * @throws Refused while something is missing, and for whoever proposed it
   */
  public void approve(Worker worker, UUID id, long version) {
    policy.require(worker, Action.APPROVE_RECEPTION, id);
    ReceptionPlan plan = planning(worker, id, version);
    ReceptionPlan.State next = ReceptionMoves.TABLE.after(plan.state(), Event.APPROVE);
    if (worker.id().equals(plan.marks().proposedBy())) {
      throw Refused.because("reception.rule.ownWork");
    }
    hands.require(worker.id(), plan.marks().proposedBy());
    if (!Readiness.gaps(plan, rows.provisions(id)).isEmpty()) {
      throw Refused.because("reception.rule.gaps");
    }
    move(
        plan.in(
            next,
            plan.marks().approved(worker.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)),
            version));
  }

  /** A second person sends a plan back. */
  public void sendBack(Worker worker, UUID id, long version) {
    policy.require(worker, Action.APPROVE_RECEPTION, id);
    ReceptionPlan plan = planning(worker, id, version);
    ReceptionPlan.State next = ReceptionMoves.TABLE.after(plan.state(), Event.SEND_BACK);
    move(plan.in(next, plan.marks().proposed(null), version));
  }

  /** The operation does not take place. */
  public void cancel(Worker worker, UUID id, long version) {
    ReceptionPlan plan = planning(worker, id, version);
    move(plan.in(ReceptionMoves.TABLE.after(plan.state(), Event.CANCEL), plan.marks(), version));
  }

  /**
   * The operation has taken place: what came of it, in numbers and words without a name.
   *
   * @throws Refused before its day
   */
  public void hold(Worker worker, UUID id, Written outcome, long version) {
    ReceptionPlan plan = planning(worker, id, version);
    ReceptionPlan.State next = ReceptionMoves.TABLE.after(plan.state(), Event.HOLD);
    if (plan.day().isAfter(today())) {
      throw Refused.because("reception.rule.notYet");
    }
    if (plan.state() != next) {
      facts.held(plan);
    }
    move(plan.in(next, plan.marks(), version).with(outcome));
  }
}
