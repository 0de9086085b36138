package org.lodestar.app.casework.face;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CannotOpen;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseHandOver;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.HandedOver;
import org.lodestar.app.casework.HandedOver.Left;
import org.lodestar.app.casework.NewlyMine;
import org.lodestar.app.casework.domain.ChargeRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.ChargeRows;
import org.lodestar.app.casework.store.HandedOverRows;
import org.lodestar.app.casework.store.HandedOverRows.Handed;
import org.lodestar.app.casework.store.NarrowCircles;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.face.ToldCalls;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing cases over in one act, and taking exactly that act back. No case goes to somebody who
 * cannot open it; who takes over a restricted one is named in it in the same act.
 */
@Component
@Transactional
public class CaseHandOvers {
  private final HandedOverRows rows;
  private final ChargeRows charge;
  private final CaseRows cases;
  private final NarrowCircles circles;
  private final StepRows steps;
  private final CaseCover cover;
  private final CaseAccess access;
  private final ToldCalls calls;
  private final Policy policy;
  private final CaseDesk desk;

  CaseHandOvers(
      HandedOverRows rows,
      ChargeRows charge,
      CaseRows cases,
      NarrowCircles circles,
      StepRows steps,
      CaseCover cover,
      CaseAccess access,
      ToldCalls calls,
      Policy policy,
      CaseDesk desk) {
    this.rows = rows;
    this.charge = charge;
    this.cases = cases;
    this.circles = circles;
    this.steps = steps;
    this.cover = cover;
    this.access = access;
    this.calls = calls;
    this.policy = policy;
    this.desk = desk;
  }

  /**
   * What goes from whom to whom.
   *
   * @param id fixed before it is sent, so that sending it twice gives it once
   * @param cases those that are ticked
   * @param rest whether all others go along that are open to the whole organisation
   */
  public record Wanted(UUID id, UUID from, UUID to, Set<UUID> cases, boolean rest) {
    public Wanted {
      cases = Set.copyOf(cases);
    }

    /** Those that are ticked, as a new act. */
    public Wanted(UUID id, UUID from, UUID to, Set<UUID> cases) {
      this(id, from, to, cases, false);
    }
  }

  /**
   * Gives cases of one colleague to another, all in one act. Those that the new one cannot open,
   * and those that are no longer the old one's, are left as they are, and named. The same sent
   * again tells again how it ended.
   *
   * @throws Refused when the new one may not work on cases, and when something else was sent as
   *     this act before
   */
  public HandedOver handOver(Worker manager, Wanted wanted) {
    cover.checkColleague(manager, wanted.from());
    cover.checkMayTakeOver("to", manager, wanted.to());
    if (wanted.to().equals(wanted.from())) {
      throw Refused.at("to", "casework.rule.cannotTakeOver");
    }
    Set<UUID> chosen = new TreeSet<>(wanted.cases());
    if (wanted.rest()) {
      chosen.addAll(cover.openToAll(manager, wanted.from()));
    }
    List<Handed> sent = rows.lock(wanted.id());
    return sent.isEmpty() ? first(manager, wanted, chosen) : again(manager, wanted, chosen, sent);
  }

  private HandedOver first(Worker manager, Wanted wanted, Set<UUID> chosen) {
    Map<UUID, Left> left = new LinkedHashMap<>();
    for (UUID id : chosen) {
      move(manager, wanted, id, false).ifPresent(each -> left.put(id, each));
    }
    // Of two that come at once the second finds moved what the first has moved.
    Set<UUID> moved = rows.casesOf(wanted.id());
    moved.forEach(left::remove);
    if (!moved.isEmpty() && !wanted.to().equals(manager.id())) {
      calls.call(CallKind.HANDED_OVER, List.of(wanted.to()));
    }
    return new HandedOver(wanted.id(), wanted.from(), moved.size(), new ArrayList<>(left.values()));
  }

  private HandedOver again(Worker manager, Wanted wanted, Set<UUID> chosen, List<Handed> sent) {
    if (!sent.stream().allMatch(each -> isOf(wanted, each))) {
      throw sentBefore();
    }
    Set<UUID> moved =
        sent.stream()
            .filter(each -> !each.back())
            .map(Handed::caseFile)
            .collect(Collectors.toSet());
    List<Left> left = new ArrayList<>();
    for (UUID id : chosen) {
      if (!moved.contains(id)) {
        move(manager, wanted, id, true).ifPresent(left::add);
      }
    }
    return new HandedOver(wanted.id(), wanted.from(), moved.size(), left);
  }

  private static boolean isOf(Wanted wanted, Handed sent) {
    return sent.from().equals(wanted.from())
        && sent.to().equals(wanted.to())
        && (wanted.rest() || wanted.cases().contains(sent.caseFile()));
  }

  private static Refused sentBefore() {
    return Refused.because("casework.rule.handedBefore");
  }

  /**
   * Moves one case, or tells why it stays.
   *
   * @param again whether the act was made before: what could go now was not ticked then
   */
  private Optional<Left> move(Worker manager, Wanted wanted, UUID id, boolean again) {
    if (!sees(manager, id)) {
      return Optional.of(new Left(null, null));
    }
    CaseFile file = cases.lock(id);
    if (!wanted.from().equals(file.owner()) || file.state() != CaseState.OPEN) {
      return Optional.of(new Left(file.reference(), null));
    }
    CannotOpen why = charge.whyNot(wanted.to(), List.of(id)).get(id);
    boolean named =
        why != null
            && ChargeRules.mayName(why, file.restricted(), cases.declared(id, manager.id()));
    if (why != null && !named) {
      return Optional.of(new Left(file.reference(), why));
    }
    if (again) {
      throw sentBefore();
    }
    if (named) {
      access.nameToo(manager, file, wanted.to());
    }
    give(manager, wanted, file, named);
    return Optional.empty();
  }

  private boolean sees(Worker manager, UUID id) {
    return policy.allows(manager, Action.RESTRICT_CASE, id) && !cases.seenOf(List.of(id)).isEmpty();
  }

  private void give(Worker manager, Wanted wanted, CaseFile file, boolean named) {
    UUID id = file.id();
    boolean knew = circles.opens(id, wanted.to());
    boolean leaves = circles.opens(id, wanted.from());
    cases.update(file.withOwner(wanted.to()));
    boolean circle = circles.handOver(id, wanted.from(), wanted.to());
    List<UUID> along = steps.handOver(id, wanted.from(), wanted.to());
    rows.insert(
        wanted.id(),
        manager.id(),
        new Handed(
            id,
            wanted.from(),
            wanted.to(),
            desk.now(),
            file.version() + 1,
            along,
            named,
            leaves,
            circle && !knew,
            false));
    changed(manager, CaseworkAction.CASE_HANDED_OVER, id, circle, wanted.from(), wanted.to());
  }

  private void changed(
      Worker manager, CaseworkAction action, UUID id, boolean circle, UUID from, UUID to) {
    if (circle) {
      desk.trace(CaseworkAction.NARROW_CIRCLE_CHANGED, id, Detail.none().with("charge", true));
    }
    desk.trace(action, id, Detail.none().with("from", from).with("to", to));
    desk.note(manager, id, null, "HANDED_OVER");
  }

  /** What went from or to a colleague of late and can be taken back, the newest first. */
  @Transactional(readOnly = true)
  public List<CaseHandOver> lately(Worker manager, UUID colleague) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    return rows.since(colleague, desk.now().minus(CaseHandOver.BACK_WITHIN));
  }

  /**
   * Takes a hand-over back: each case to whom it was with, with the steps that went along and the
   * circle as it was. What was changed or handed on since stays, and is named. Pressed again, it
   * finds nothing more to take back.
   *
   * @throws NotFound where there is none, or its cases are out of sight
   * @throws Refused when it is too late
   */
  public HandedOver takeBack(Worker manager, UUID handOver) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    List<Handed> all = rows.lock(handOver);
    if (all.isEmpty()) {
      throw new NotFound();
    }
    if (!desk.now().isBefore(all.getFirst().at().plus(CaseHandOver.BACK_WITHIN))) {
      throw Refused.because("casework.rule.handedLongAgo");
    }
    List<Left> left = new ArrayList<>();
    int back = 0;
    for (Handed handed : all) {
      Optional<Left> stays = handed.back() ? Optional.empty() : back(manager, handOver, handed);
      stays.ifPresent(left::add);
      back += stays.isPresent() ? 0 : 1;
    }
    return new HandedOver(handOver, all.getFirst().from(), back, left);
  }

  private Optional<Left> back(Worker manager, UUID handOver, Handed handed) {
    UUID id = handed.caseFile();
    if (!sees(manager, id)) {
      return Optional.of(new Left(null, null));
    }
    CaseFile file = cases.lock(id);
    boolean same =
        file.version() == handed.version()
            && handed.to().equals(file.owner())
            && file.state() == CaseState.OPEN;
    if (!same) {
      return Optional.of(new Left(file.reference(), null));
    }
    CannotOpen why = charge.whyNot(handed.from(), List.of(id)).get(id);
    if (why != null) {
      return Optional.of(new Left(file.reference(), why));
    }
    cases.update(file.withOwner(handed.from()));
    steps.handBack(handed.steps(), handed.to(), handed.from());
    circles.handBack(
        id, handed.joined() ? handed.to() : null, handed.left() ? handed.from() : null);
    if (handed.named()) {
      access.nameNoMore(manager, file, handed.to());
    }
    rows.back(handOver, id, manager.id(), desk.now());
    changed(
        manager,
        CaseworkAction.CASE_HANDED_BACK,
        id,
        handed.joined() || handed.left(),
        handed.to(),
        handed.from());
    return Optional.empty();
  }

  /** Cases that a worker was handed and has not looked at. */
  @Transactional(readOnly = true)
  public List<NewlyMine> newlyOf(UUID worker) {
    return rows.unseenBy(worker);
  }

  /** The same for whoever looks at them now: from then on nobody tells them again. */
  public List<NewlyMine> look(Worker worker) {
    policy.require(worker, Action.LIST_CASES);
    List<NewlyMine> newly = rows.unseenBy(worker.id());
    if (!newly.isEmpty()) {
      rows.looked(worker.id(), desk.now());
    }
    return newly;
  }
}
