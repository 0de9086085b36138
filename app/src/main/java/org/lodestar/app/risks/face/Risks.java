package org.lodestar.app.risks.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.RisksAction;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.domain.RiskRules;
import org.lodestar.app.risks.store.RiskRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.PlanAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of risks to the strategy. A closed risk stays readable and can be opened again. */
@Component
@Transactional
public class Risks {
  private static final String RISK = "RISK";
  private static final int SOON = 14;
  private static final UUID REGISTER = new UUID(0, 0);

  private final RiskRows rows;
  private final RiskDesk desk;
  private final Policy policy;

  Risks(RiskRows rows, RiskDesk desk, Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
  }

  /** A risk with what belongs to it. */
  public record View(
      Risk risk, List<Control> controls, List<PlanAction> actions, List<Turn> history) {
    public View {
      controls = List.copyOf(controls);
      actions = List.copyOf(actions);
      history = List.copyOf(history);
    }
  }

  /** All of them, by number. */
  @Transactional(readOnly = true)
  public List<Risk> list(Worker worker) {
    policy.require(worker, Action.READ_RISKS);
    return rows.list();
  }

  /** Open ones that the worker answers for and whose review is over or near. */
  @Transactional(readOnly = true)
  public List<Risk> waiting(Worker worker) {
    policy.require(worker, Action.READ_RISKS);
    LocalDate soon = desk.plan().today().plusDays(SOON);
    return rows.list().stream()
        .filter(each -> worker.id().equals(each.content().owner()) && each.overdue(soon))
        .toList();
  }

  /** What became of them after a moment, for whoever is told of all of them; oldest first. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Turn>> since(Worker worker, Instant moment) {
    policy.require(worker, Action.READ_RISKS);
    return desk.turnsSince(moment);
  }

  /** How many controls nobody has checked, of each risk whose score rests on one. */
  @Transactional(readOnly = true)
  public Map<UUID, Integer> unchecked(Worker worker) {
    policy.require(worker, Action.READ_RISKS);
    return rows.unchecked();
  }

  /** One of them with all that belongs to it. Throws {@link NotFound}. */
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_RISKS);
    Risk found = find(id);
    desk.trace(RisksAction.RISK_VIEWED, RISK, id);
    return new View(
        found, rows.controls(id), desk.actions(found.content().actions()), desk.turns(id));
  }

  private Risk find(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Adds a risk; adding the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void add(Worker worker, UUID id, Risk.Content content, Scores scores) {
    policy.require(worker, Action.EDIT_RISKS);
    if (rows.find(id).isEmpty()) {
      check(content, RiskRules.check(scores));
      rows.insert(id, content, scores);
      desk.turned(id, worker, Kind.ADDED, "", shown(scores.residual()), "");
      desk.trace(RisksAction.RISK_ADDED, RISK, id);
    }
  }

  private void check(Risk.Content content, List<Refusal> scores) {
    List<Refusal> wrong = new ArrayList<>(scores);
    UUID body = content.body();
    if (body != null && !desk.plan().bodies().containsKey(body)) {
      wrong.add(Refusal.of("body", "strategy.body.unknown"));
    }
    desk.mustKnow(content.actions(), wrong);
    Refused.unlessEmpty(wrong);
  }

  /**
   * Changes a risk. Each score that changes is kept with who, when and why.
   *
   * @throws Refused when something is wrong with it, or it is closed
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(
      Worker worker, UUID id, Risk.Content content, Scores scores, String why, long version) {
    policy.require(worker, Action.EDIT_RISKS);
    Risk before = find(id);
    if (!before.open()) {
      throw Refused.because("risks.risk.closed");
    }
    check(content, RiskRules.change(before.scores(), scores, why));
    rows.update(id, content, scores, version);
    if (!before.content().equals(content)) {
      desk.turned(id, worker, Kind.CHANGED, "");
      desk.trace(RisksAction.RISK_CHANGED, RISK, id);
    }
    scored(worker, before, scores, why);
  }

  private void scored(Worker worker, Risk before, Scores after, String why) {
    boolean any = false;
    for (Scores.View view : Scores.View.values()) {
      Score from = before.scores().of(view);
      Score to = after.of(view);
      if (!from.equals(to)) {
        desk.turned(before.id(), worker, Kind.valueOf(view.name()), shown(from), shown(to), why);
        any = true;
      }
    }
    if (any) {
      desk.trace(RisksAction.RISK_SCORED, RISK, before.id());
    }
  }

  private static String shown(Score score) {
    return score.likelihood() + " × " + score.impact() + " = " + score.product();
  }

  /** Closes a risk, with a reason, or opens it again; throws as {@link #change} does. */
  public void move(Worker worker, UUID id, Risk.State to, String reason, long version) {
    policy.require(worker, Action.EDIT_RISKS);
    if (find(id).state() == to) {
      throw Refused.because("risks.risk.moved");
    }
    rows.move(id, to, version);
    boolean closed = to == Risk.State.CLOSED;
    desk.turned(id, worker, closed ? Kind.CLOSED : Kind.REOPENED, reason);
    desk.trace(closed ? RisksAction.RISK_CLOSED : RisksAction.RISK_REOPENED, RISK, id);
  }

  /** One control of a risk. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Control control(Worker worker, UUID risk, UUID id) {
    policy.require(worker, Action.READ_RISKS);
    return rows.controls(risk).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Adds a control; adding the same one again changes nothing. */
  public void add(Worker worker, Control control) {
    policy.require(worker, Action.EDIT_RISKS);
    find(control.risk());
    if (rows.insert(control)) {
      desk.turned(
          control.risk(), worker, Kind.CONTROL, "", control.working().name(), control.what());
      desk.trace(RisksAction.RISK_CONTROL_ADDED, RISK, control.risk());
    }
  }

  /**
   * Changes a control.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, Control control) {
    policy.require(worker, Action.EDIT_RISKS);
    Control before = control(worker, control.risk(), control.id());
    rows.update(control);
    desk.turned(
        control.risk(),
        worker,
        Kind.CONTROL,
        before.working().name(),
        control.working().name(),
        control.what());
    desk.trace(RisksAction.RISK_CONTROL_CHANGED, RISK, control.risk());
  }

  /** Writes down that somebody took the register out as a file. */
  public void exported(Worker worker) {
    policy.require(worker, Action.READ_RISKS);
    desk.trace(RisksAction.RISKS_EXPORTED, RISK, REGISTER);
  }
}
