package org.lodestar.app.strategy.face;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.HandOver;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.store.HandOverRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody follows another in a post: all that is open goes along, of every room, in one step. */
@Component
@Transactional
public class PostHolders {
  private final ObjectProvider<PostHolding> rooms;
  private final HandOverRows rows;
  private final PlanDesk desk;
  private final People people;
  private final Policy policy;
  private final Audit audit;

  PostHolders(
      ObjectProvider<PostHolding> rooms,
      HandOverRows rows,
      PlanDesk desk,
      People people,
      Policy policy,
      Audit audit) {
    this.rooms = rooms;
    this.rows = rows;
    this.desk = desk;
    this.people = people;
    this.policy = policy;
    this.audit = audit;
  }

  private List<PostHolding> all() {
    return rooms.stream().sorted(Comparator.comparingInt(PostHolding::order)).toList();
  }

  /** With whom anything open may lie; what of it does, {@link #held} says. */
  @Transactional(readOnly = true)
  public Set<UUID> holders(Worker worker) {
    policy.require(worker, Action.EDIT_PLAN);
    return all().stream()
        .flatMap(each -> each.holders(worker).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is open and lies with somebody, by room. */
  @Transactional(readOnly = true)
  public List<Held> held(Worker worker, Page page, UUID holder) {
    policy.require(worker, Action.EDIT_PLAN);
    return all().stream().flatMap(each -> each.held(worker, page, holder).stream()).toList();
  }

  /** What of it another could not do anything with, in sentences. */
  @Transactional(readOnly = true)
  public List<String> warnings(Worker worker, Page page, UUID from, UUID to) {
    policy.require(worker, Action.EDIT_PLAN);
    return all().stream().flatMap(each -> each.warnings(worker, page, from, to).stream()).toList();
  }

  /** What lies with people who do not work here today, by whom, so that it has no owner. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Held>> without(Worker worker, Page page) {
    Map<UUID, List<Held>> without = new TreeMap<>();
    people.away(holders(worker)).forEach(each -> without.put(each, held(worker, page, each)));
    without.values().removeIf(List::isEmpty);
    return without;
  }

  /** The last changes, the newest first. */
  @Transactional(readOnly = true)
  public List<HandOver> last(Worker worker, int most) {
    policy.require(worker, Action.EDIT_PLAN);
    return rows.last(most);
  }

  /**
   * Who follows whom.
   *
   * @param id fixed before it is sent, so that sending it twice gives it once
   */
  public record Change(UUID id, UUID from, UUID to, String reason) {}

  /**
   * Gives all of it to another. What came or went since somebody looked is looked at again first.
   *
   * @param seen how much there was to give
   * @throws Refused when it is not the same any more, or something cannot go there
   */
  public void handOver(Worker worker, Page page, Change change, int seen) {
    policy.require(worker, Action.EDIT_PLAN);
    List<Held> held = held(worker, page, change.from());
    HandOver made =
        new HandOver(
            change.id(),
            change.from(),
            change.to(),
            change.reason(),
            worker.id(),
            desk.now(),
            held.size());
    if (!rows.insert(made, held)) {
      return;
    }
    if (held.size() != seen) {
      throw Refused.because("strategy.handOver.changed");
    }
    all().forEach(each -> each.handOver(worker, change.from(), change.to(), change.reason()));
    audit.record(
        Entry.of(StrategyAction.POST_HANDED_OVER, ObjectRef.of("HAND_OVER", change.id()))
            .detail(
                Detail.none()
                    .with("from", change.from())
                    .with("to", change.to())
                    .with("things", held.size())));
  }
}
