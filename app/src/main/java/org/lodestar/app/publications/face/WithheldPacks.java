package org.lodestar.app.publications.face;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.AuditPage;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.Outcome;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.PackReader;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.Withheld.Answer;
import org.lodestar.app.publications.Withheld.Why;
import org.lodestar.app.publications.store.PackRows;
import org.lodestar.app.publications.store.WithheldRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packs that tell of a person after all: withheld at once by whoever reads them, and looked at by a
 * data protection officer, who has what they said destroyed or gives them back.
 */
@Component
@Transactional
public class WithheldPacks {
  /** Within this somebody else looks at it. */
  public static final Duration LOOKED_AT = Duration.ofDays(3);

  /** Pages of the audit that are read for one pack. */
  private static final int MOST_PAGES = 40;

  private static final Set<String> OPENED =
      Set.of(
          PublicationsAction.PACK_VIEWED.name(),
          PublicationsAction.PACK_CHECKED.name(),
          PublicationsAction.PACK_WRITTEN.name(),
          PublicationsAction.PACK_CHANGED.name(),
          PublicationsAction.PACK_FROZEN.name(),
          PublicationsAction.PACK_TAKEN_OUT.name());

  private final WithheldRows rows;
  private final PackRows packs;
  private final PackNames names;
  private final BoardDesk desk;
  private final Hands hands;
  private final Policy policy;
  private final Audit audit;

  WithheldPacks(
      WithheldRows rows,
      PackRows packs,
      PackNames names,
      BoardDesk desk,
      Hands hands,
      Policy policy,
      Audit audit) {
    this.rows = rows;
    this.packs = packs;
    this.names = names;
    this.desk = desk;
    this.hands = hands;
    this.policy = policy;
    this.audit = audit;
  }

  /**
   * Withholds a frozen pack from everybody at once; what was said of words of that board's packs
   * counts no longer. Withholding it again changes nothing. Throws {@link NotFound}.
   */
  public void withhold(Worker worker, UUID body, UUID pack, UUID id, Why why) {
    policy.require(worker, Action.READ_BOARDS);
    if (packs.find(body, pack).orElseThrow(NotFound::new).isDraft()) {
      throw new NotFound();
    }
    if (rows.insert(new Withheld(id, pack, body, why, worker.id(), desk.now(), null))) {
      names.forget(body);
      trace(PublicationsAction.PACK_WITHHELD, pack);
    }
  }

  /**
   * What a data protection officer looks at.
   *
   * @param pack with what it says, as long as that is not destroyed
   * @param readers who opened it, whoever took it along first
   */
  public record View(String board, Withheld withheld, Pack pack, List<PackReader> readers) {
    public View {
      readers = List.copyOf(readers);
    }
  }

  /** A pack that is withheld, or was; looking is recorded. Throws {@link NotFound}. */
  public View get(Worker worker, UUID body, UUID pack) {
    policy.require(worker, Action.ANSWER_WITHHELD_PACKS);
    Withheld withheld = rows.last(pack).orElseThrow(NotFound::new);
    Pack found = packs.find(body, pack).orElseThrow(NotFound::new);
    trace(PublicationsAction.PACK_WITHHELD_VIEWED, pack);
    return new View(desk.body(body).name(), withheld, found, readers(pack));
  }

  private List<PackReader> readers(UUID pack) {
    AuditFilter about = new AuditFilter(null, null, pack, Outcome.DONE, null, null);
    Map<UUID, PackReader> readers = new LinkedHashMap<>();
    @Nullable UUID older = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      AuditPage found = audit.told(about, older);
      found.events().stream().filter(WithheldPacks::opened).forEach(each -> count(each, readers));
      Optional<UUID> next = found.older();
      if (next.isEmpty()) {
        break;
      }
      older = next.get();
    }
    List<PackReader> all = new ArrayList<>(readers.values());
    all.sort(
        Comparator.comparing((PackReader each) -> !each.tookAlong())
            .thenComparing(PackReader::first));
    return all;
  }

  private static boolean opened(AuditEvent event) {
    return event.actor() != null && OPENED.contains(event.action());
  }

  private static void count(AuditEvent event, Map<UUID, PackReader> readers) {
    UUID worker = Objects.requireNonNull(event.actor());
    boolean took = event.action().equals(PublicationsAction.PACK_TAKEN_OUT.name());
    readers.merge(
        worker,
        new PackReader(worker, event.at(), event.at(), 1, took),
        (one, other) ->
            new PackReader(
                worker,
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last(),
                one.times() + other.times(),
                one.tookAlong() || other.tookAlong()));
  }

  /** Those at which an officer is to look, the oldest first. */
  @Transactional(readOnly = true)
  public List<Withheld> waiting(Worker worker) {
    policy.require(worker, Action.ANSWER_WITHHELD_PACKS);
    return rows.waiting();
  }

  /** Those whose place no other pack took, for whoever prepares packs. */
  @Transactional(readOnly = true)
  public List<Withheld> unreplaced(Worker worker) {
    policy.require(worker, Action.RUN_BOARDS);
    return rows.unreplaced();
  }

  /** Name of a board whose pack is withheld. */
  @Transactional(readOnly = true)
  public String board(UUID body) {
    return desk.body(body).shown();
  }

  /**
   * It stays withheld, and what it says is destroyed. Whoever answers again changes nothing.
   *
   * @throws Refused when the worker withheld it, or somebody else gave it back
   */
  public void destroy(Worker worker, UUID body, UUID pack) {
    answer(worker, body, pack, Withheld.Outcome.DESTROYED, "");
  }

  /**
   * Everybody reads it again.
   *
   * @param why they may
   * @throws Refused when the worker withheld it, or somebody else had it destroyed
   */
  public void giveBack(Worker worker, UUID body, UUID pack, String why) {
    answer(worker, body, pack, Withheld.Outcome.GIVEN_BACK, why);
  }

  private void answer(Worker worker, UUID body, UUID pack, Withheld.Outcome outcome, String why) {
    policy.require(worker, Action.ANSWER_WITHHELD_PACKS);
    if (packs.find(body, pack).isEmpty()) {
      throw new NotFound();
    }
    Withheld now = rows.last(pack).orElseThrow(NotFound::new);
    if (now.answer() != null) {
      requireSame(now.answer(), outcome);
      return;
    }
    hands.require(worker.id(), now.by());
    if (!rows.answer(now.id(), new Answer(outcome, why, worker.id(), desk.now()))) {
      requireSame(Objects.requireNonNull(rows.last(pack).orElseThrow().answer()), outcome);
      return;
    }
    if (outcome == Withheld.Outcome.DESTROYED) {
      packs.destroy(pack);
      trace(PublicationsAction.PACK_DESTROYED, pack);
    } else {
      trace(PublicationsAction.PACK_GIVEN_BACK, pack);
    }
  }

  private static void requireSame(Answer answer, Withheld.Outcome outcome) {
    if (answer.outcome() != outcome) {
      throw Refused.because("publications.withheld.answered");
    }
  }

  private void trace(AuditAction action, UUID pack) {
    audit.record(Entry.of(action, ObjectRef.of("PACK", pack)));
  }
}
