package org.lodestar.app.strategy.face;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.HandOver;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.store.HandOverRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back that somebody followed another in a post, where it was pressed by mistake: for a day
 * all goes back that went along and lies where it went; what was changed meanwhile stays.
 */
@Component
@Transactional
public class HandOverUndo {
  /** For so long. */
  public static final Duration OPEN = Duration.ofHours(24);

  private static final int LAST = 20;

  private final ObjectProvider<PostHolding> rooms;
  private final HandOverRows rows;
  private final PlanDesk desk;
  private final Policy policy;
  private final Audit audit;

  HandOverUndo(
      ObjectProvider<PostHolding> rooms,
      HandOverRows rows,
      PlanDesk desk,
      Policy policy,
      Audit audit) {
    this.rooms = rooms;
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
    this.audit = audit;
  }

  /**
   * What taking it back would do.
   *
   * @param back what goes back
   * @param stays what is open and lies elsewhere now
   * @param over kinds of what is not open any more
   */
  public record Undo(HandOver made, List<Held> back, List<Held> stays, List<String> over) {
    public Undo {
      back = List.copyOf(back);
      stays = List.copyOf(stays);
      over = List.copyOf(over);
    }
  }

  /** Changes that can be taken back today, the newest first. */
  @Transactional(readOnly = true)
  public List<HandOver> open(Worker worker) {
    policy.require(worker, Action.EDIT_PLAN);
    List<HandOver> last = rows.last(LAST);
    Set<UUID> undone =
        last.stream().map(HandOver::id).map(HandOverUndo::of).collect(Collectors.toSet());
    Set<UUID> there = last.stream().map(HandOver::id).collect(Collectors.toSet());
    return last.stream()
        .filter(each -> isInTime(each) && each.things() > 0)
        .filter(each -> !undone.contains(each.id()) && !there.contains(of(each.id())))
        .toList();
  }

  private boolean isInTime(HandOver made) {
    return made.at().plus(OPEN).isAfter(desk.now());
  }

  /** Taken back once, however often it is sent. */
  private static UUID of(UUID made) {
    return UUID.nameUUIDFromBytes(("undone " + made).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What would become of one.
   *
   * @throws NotFound where there is none
   */
  @Transactional(readOnly = true)
  public Undo look(Worker worker, Page page, UUID id) {
    policy.require(worker, Action.EDIT_PLAN);
    HandOver made = rows.find(id).orElseThrow(NotFound::new);
    Map<UUID, String> went = rows.went(id);
    Map<UUID, UUID> followed = new HashMap<>();
    all()
        .forEach(
            each -> followed.putAll(each.followed(worker, made.from(), made.to(), went.keySet())));
    Map<UUID, Held> theirs = byId(held(worker, page, made.to()));
    List<Held> back = new ArrayList<>();
    List<UUID> elsewhere = new ArrayList<>();
    for (UUID each : went.keySet()) {
      Held now = theirs.get(followed.getOrDefault(each, each));
      if (now == null) {
        elsewhere.add(each);
      } else {
        back.add(now);
      }
    }
    return found(worker, page, made, back, elsewhere, went);
  }

  private Undo found(
      Worker worker,
      Page page,
      HandOver made,
      List<Held> back,
      List<UUID> elsewhere,
      Map<UUID, String> went) {
    Map<UUID, Held> open =
        elsewhere.isEmpty()
            ? Map.of()
            : byId(
                all().stream()
                    .flatMap(
                        room ->
                            room.holders(worker).stream()
                                .flatMap(each -> room.held(worker, page, each).stream())));
    return new Undo(
        made,
        back,
        elsewhere.stream().filter(open::containsKey).map(open::get).toList(),
        elsewhere.stream().filter(each -> !open.containsKey(each)).map(went::get).toList());
  }

  private Stream<Held> held(Worker worker, Page page, UUID holder) {
    return all().stream().flatMap(each -> each.held(worker, page, holder).stream());
  }

  private static Map<UUID, Held> byId(Stream<Held> held) {
    return held.collect(Collectors.toMap(Held::id, Function.identity(), (one, other) -> one));
  }

  private List<PostHolding> all() {
    return rooms.stream().sorted(Comparator.comparingInt(PostHolding::order)).toList();
  }

  /**
   * Takes one back. Sent again it changes nothing.
   *
   * @param seen how much was to go back
   * @param reason what is kept as the reason with each thing
   * @throws NotFound where there is none
   * @throws Refused where it is too late, nothing would go back, or it is not the same any more
   */
  public void undo(Worker worker, Page page, UUID id, long seen, String reason) {
    Undo undo = look(worker, page, id);
    HandOver made = undo.made();
    HandOver back =
        new HandOver(
            of(id), made.to(), made.from(), reason, worker.id(), desk.now(), undo.back().size());
    if (!rows.insert(back, undo.back())) {
      return;
    }
    if (!isInTime(made)) {
      throw Refused.because("strategy.handOver.undo.late");
    }
    if (undo.back().isEmpty()) {
      throw Refused.because("strategy.handOver.undo.nothing");
    }
    if (undo.back().size() != seen) {
      throw Refused.because("strategy.handOver.changed");
    }
    Set<UUID> which = undo.back().stream().map(Held::id).collect(Collectors.toSet());
    all().forEach(each -> each.giveBack(worker, made.to(), made.from(), which, reason));
    audit.record(
        Entry.of(StrategyAction.POST_HANDED_OVER, ObjectRef.of("HAND_OVER", back.id()))
            .detail(
                Detail.none()
                    .with("from", back.from())
                    .with("to", back.to())
                    .with("things", which.size())));
  }
}
