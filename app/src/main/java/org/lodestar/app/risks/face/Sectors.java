package org.lodestar.app.risks.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.RisksAction;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.risks.Sector.Signal;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.domain.WatchRules;
import org.lodestar.app.risks.store.SectorRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of work that are watched. A signal brings the next look at a sector forward. */
@Component
@Transactional
public class Sectors {
  private static final String SECTOR = "SECTOR";

  private final SectorRows rows;
  private final RiskDesk desk;
  private final Policy policy;

  Sectors(SectorRows rows, RiskDesk desk, Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
  }

  /** A sector with its signals, the newest first, and what became of it. */
  public record View(Sector sector, List<Signal> signals, List<Turn> history) {
    public View {
      signals = List.copyOf(signals);
      history = List.copyOf(history);
    }
  }

  /** All of them by identifier: the one to look at first first. */
  @Transactional(readOnly = true)
  public Map<UUID, Sector> all(Worker worker) {
    policy.require(worker, Action.READ_RISKS);
    return rows.all();
  }

  /** How many signals each has; none where it has none. */
  @Transactional(readOnly = true)
  public Map<UUID, Integer> signals(Worker worker) {
    policy.require(worker, Action.READ_RISKS);
    return rows.counts();
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_RISKS);
    return new View(find(id), rows.signals(id), desk.turns(id));
  }

  private Sector find(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Begins to watch a sector; adding the same one again changes nothing.
   *
   * @throws Refused when another one is called so
   */
  public void add(Worker worker, UUID id, Sector.Content content) {
    policy.require(worker, Action.EDIT_THREATS);
    if (rows.find(id).isEmpty()) {
      check(id, content);
      rows.insert(id, content);
      desk.turned(id, worker, Kind.ADDED, "");
      desk.trace(RisksAction.SECTOR_ADDED, SECTOR, id);
    }
  }

  private void check(UUID id, Sector.Content content) {
    boolean taken =
        rows.all().values().stream()
            .anyMatch(
                each -> !each.id().equals(id) && each.name().equalsIgnoreCase(content.name()));
    if (taken) {
      throw new Refused(List.of(Refusal.of("name", "risks.sector.taken")));
    }
  }

  /**
   * Changes what a sector says.
   *
   * @throws Refused when another one is called so
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, Sector.Content content, long version) {
    policy.require(worker, Action.EDIT_THREATS);
    find(id);
    check(id, content);
    rows.update(id, content, version);
    desk.turned(id, worker, Kind.CHANGED, "");
    desk.trace(RisksAction.SECTOR_CHANGED, SECTOR, id);
  }

  /**
   * Adds a signal and brings the review forward; adding the same one again changes nothing.
   *
   * @throws Refused when its day is still to come
   */
  public void signal(
      Worker worker, UUID id, UUID signal, String words, LocalDate dated, String source) {
    policy.require(worker, Action.EDIT_THREATS);
    Sector before = find(id);
    if (dated.isAfter(desk.plan().today())) {
      throw new Refused(List.of(Refusal.of("dated", "site.date.future")));
    }
    LocalDate after = WatchRules.afterSignal(before.review(), desk.plan().today());
    Signal added =
        new Signal(
            signal,
            id,
            words,
            dated,
            source,
            worker.id(),
            desk.plan().now(),
            before.review(),
            after);
    if (rows.insert(added)) {
      rows.review(id, after, before.version());
      desk.trace(RisksAction.SECTOR_SIGNAL_ADDED, SECTOR, id);
    }
  }

  /**
   * Says what a look at the sector found, and when the next is.
   *
   * @throws Refused when that day is not after today
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void review(Worker worker, UUID id, String found, LocalDate next, long version) {
    policy.require(worker, Action.EDIT_THREATS);
    find(id);
    if (!next.isAfter(desk.plan().today())) {
      throw new Refused(List.of(Refusal.of("review", "risks.review.past")));
    }
    rows.review(id, next, version);
    desk.turned(id, worker, Kind.REVIEWED, "", next.toString(), found);
    desk.trace(RisksAction.SECTOR_REVIEWED, SECTOR, id);
  }
}
