package org.lodestar.app.statements.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.face.RiskDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.Duty;
import org.lodestar.app.statements.Duty.Carried;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.statements.DutyReview.Decided;
import org.lodestar.app.statements.LawChange;
import org.lodestar.app.statements.StatementsAction;
import org.lodestar.app.statements.store.DutyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Duties of law with how each is carried out, and what a change of law asks to be looked at. */
@Component
@Transactional
public class Duties {
  private static final String DUTY = "DUTY";

  private final DutyRows rows;
  private final RiskDesk desk;
  private final Policy policy;

  Duties(DutyRows rows, RiskDesk desk, Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
  }

  /** A duty with its reviews and what became of it. */
  public record View(Duty duty, List<DutyReview> reviews, List<Turn> history) {
    public View {
      reviews = List.copyOf(reviews);
      history = List.copyOf(history);
    }
  }

  /** All of them: those that nothing carries out first. */
  @Transactional(readOnly = true)
  public List<Duty> list(Worker worker) {
    policy.require(worker, Action.READ_DUTIES);
    return rows.list();
  }

  /** All reviews: open ones first. */
  @Transactional(readOnly = true)
  public List<DutyReview> reviews(Worker worker) {
    policy.require(worker, Action.READ_DUTIES);
    return rows.reviews();
  }

  /** One duty with all that belongs to it. Throws {@link NotFound}. */
  public View get(Worker worker, String code) {
    policy.require(worker, Action.READ_DUTIES);
    Duty found = find(code);
    trace(StatementsAction.DUTY_VIEWED, code);
    return new View(
        found,
        rows.reviews().stream().filter(each -> each.duty().code().equals(code)).toList(),
        desk.turns(id(code)));
  }

  private Duty find(String code) {
    return rows.find(code).orElseThrow(NotFound::new);
  }

  private static UUID id(String code) {
    return Duty.idOf(code);
  }

  private void trace(AuditAction action, String code) {
    desk.trace(action, DUTY, id(code));
  }

  /**
   * Changes how a duty is carried out and who looks after it.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, String code, Carried carried, long version) {
    policy.require(worker, Action.EDIT_DUTIES);
    find(code);
    if (carried.isLive() && carried.words().isEmpty()) {
      throw new Refused(List.of(Refusal.of("words", "statements.duty.words.missing")));
    }
    rows.update(code, carried, version);
    desk.turned(id(code), worker, Kind.CHANGED, "");
    trace(StatementsAction.DUTY_CHANGED, code);
  }

  /** Gives the duties that one worker looks after to another; whose they were stays told. */
  public void handOver(Worker worker, UUID from, UUID to, String reason) {
    pass(worker, from, to, reason, any -> true);
  }

  /** Gives some of those back that went by mistake. */
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    pass(worker, from, to, reason, which::contains);
  }

  private void pass(Worker worker, UUID from, UUID to, String reason, Predicate<UUID> which) {
    policy.require(worker, Action.EDIT_DUTIES);
    for (Duty each : rows.list()) {
      if (from.equals(each.carried().owner()) && which.test(each.id())) {
        rows.update(each.code(), each.carried().ownedBy(to), each.version());
        desk.turned(each.id(), worker, Kind.HANDED_OVER, from.toString(), to.toString(), reason);
        trace(StatementsAction.DUTY_CHANGED, each.code());
      }
    }
  }

  /**
   * Enters a change of law and asks for each duty that it touches to be looked at; entering the
   * same one again changes nothing.
   *
   * @throws Refused when it touches no duty that is known
   */
  public void enter(Worker worker, UUID id, LawChange.Content content, Set<String> touched) {
    policy.require(worker, Action.EDIT_DUTIES);
    Set<String> known = rows.list().stream().map(Duty::code).collect(Collectors.toSet());
    if (touched.isEmpty() || !known.containsAll(touched)) {
      throw new Refused(List.of(Refusal.of("duties", "statements.duty.touched.missing")));
    }
    LocalDate due = DutyReview.dueOn(content.effect(), desk.plan().today());
    if (rows.insert(new LawChange(id, content, worker.id(), desk.plan().now()))) {
      for (String duty : touched) {
        rows.ask(id, duty, due);
        desk.turned(id(duty), worker, Kind.LAW_CHANGED, content.title());
      }
      desk.trace(StatementsAction.DUTY_LAW_CHANGE_ADDED, "LAW_CHANGE", id);
    }
  }

  /** One review. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public DutyReview review(Worker worker, UUID id) {
    policy.require(worker, Action.READ_DUTIES);
    return rows.review(id).orElseThrow(NotFound::new);
  }

  /**
   * Closes a review with what was decided: by who looks after the duty, or by who edits duties.
   *
   * @throws Refused when it is another's
   * @throws org.lodestar.app.site.EditClash when somebody was first
   */
  public void decide(Worker worker, UUID id, String words) {
    DutyReview found = review(worker, id);
    if (!mayDecide(worker, found)) {
      throw Refused.because("statements.duty.notYours");
    }
    rows.decide(id, new Decided(words, worker.id(), desk.plan().now()));
    desk.turned(id(found.duty().code()), worker, Kind.CHANGED, words);
    trace(StatementsAction.DUTY_REVIEWED, found.duty().code());
  }

  /** Whether the worker looks after the duty, or edits all of them. */
  public boolean mayDecide(Worker worker, DutyReview review) {
    return worker.id().equals(review.duty().carried().owner())
        || worker.mayEver(Action.EDIT_DUTIES);
  }

  /** Open reviews of duties that the worker looks after; those nobody does wait for all editors. */
  @Transactional(readOnly = true)
  public List<DutyReview> waiting(Worker worker) {
    policy.require(worker, Action.READ_DUTIES);
    return rows.reviews().stream()
        .filter(DutyReview::isOpen)
        .filter(each -> waitsFor(worker, each.duty().carried().owner()))
        .toList();
  }

  private static boolean waitsFor(Worker worker, @Nullable UUID owner) {
    return owner == null ? worker.mayEver(Action.EDIT_DUTIES) : owner.equals(worker.id());
  }

  /** Writes down that somebody took the register out as a file. */
  public void exported(Worker worker) {
    policy.require(worker, Action.READ_DUTIES);
    desk.trace(StatementsAction.DUTIES_EXPORTED, DUTY, new UUID(0, 0));
  }
}
