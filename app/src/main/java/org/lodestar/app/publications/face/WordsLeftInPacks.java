package org.lodestar.app.publications.face;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.WordsLeft;
import org.lodestar.app.publications.store.PackReaderRows;
import org.lodestar.app.publications.store.PackRows;
import org.lodestar.app.publications.store.WithheldRows;
import org.lodestar.app.publications.store.WordsLeftRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packs that people can open and that still say what was taken out elsewhere because it told of a
 * person: until they are withheld, or somebody else says why they stay.
 */
@Component
@Transactional
public class WordsLeftInPacks {
  /** Within this somebody withholds it, or says why it stays: meanwhile everybody reads it. */
  public static final Duration DECIDED = Duration.ofDays(1);

  private final WordsLeftRows rows;
  private final WithheldRows withheld;
  private final PackReaderRows readers;
  private final PackRows packs;
  private final WithheldPacks keeping;
  private final BoardDesk desk;
  private final Hands hands;
  private final Policy policy;
  private final Audit audit;

  WordsLeftInPacks(
      WordsLeftRows rows,
      WithheldRows withheld,
      PackReaderRows readers,
      PackRows packs,
      WithheldPacks keeping,
      BoardDesk desk,
      Hands hands,
      Policy policy,
      Audit audit) {
    this.rows = rows;
    this.withheld = withheld;
    this.readers = readers;
    this.packs = packs;
    this.keeping = keeping;
    this.desk = desk;
    this.hands = hands;
    this.policy = policy;
    this.audit = audit;
  }

  /** All that waits for somebody, the oldest first. */
  @Transactional(readOnly = true)
  public List<WordsLeft> open(Worker worker) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    return rows.listOpen();
  }

  /** Whether a pack still says what was taken out, for whoever reads it or decides about it. */
  @Transactional(readOnly = true)
  public boolean isOpen(UUID pack) {
    return rows.of(pack).stream().anyMatch(WordsLeft::open);
  }

  /** What of a pack waits for somebody. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public List<WordsLeft> open(Worker worker, UUID body, UUID pack) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    if (packs.find(body, pack).isEmpty()) {
      throw new NotFound();
    }
    return rows.of(pack).stream().filter(WordsLeft::open).toList();
  }

  /**
   * A pack that held words when they were taken out.
   *
   * @param readers who opened it
   * @param href where the worker sees who that was, or says what becomes of it; null for neither
   */
  record Held(
      WordsLeft left, Instant frozenAt, PackReaderRows.Count readers, @Nullable String href) {}

  /** All of some takings. */
  @Transactional(readOnly = true)
  List<Held> of(Worker worker, Collection<UUID> takings) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    return rows.of(takings).stream().map(each -> held(worker, each)).toList();
  }

  private Held held(Worker worker, WordsLeft left) {
    return new Held(
        left,
        packs.frozenAt(left.body(), left.pack()).orElse(left.at()),
        readers.count(left.pack()),
        href(worker, left));
  }

  private @Nullable String href(Worker worker, WordsLeft left) {
    String pack = "/boards/" + left.body() + "/packs/" + left.pack();
    if (left.open()) {
      return pack + "/still";
    }
    return worker.mayEver(Action.ANSWER_WITHHELD_PACKS) && withheld.last(left.pack()).isPresent()
        ? pack + "/withheld"
        : null;
  }

  /** Withholds a pack at once; withholding it again changes nothing. Throws {@link NotFound}. */
  public void withhold(Worker worker, UUID body, UUID pack) {
    open(worker, body, pack).stream()
        .findFirst()
        .ifPresent(each -> keeping.withholdLeft(worker, body, pack, each.why()));
  }

  /**
   * A pack stays as it is, although it says what was taken out elsewhere. Saying it again changes
   * nothing. Throws {@link NotFound}.
   *
   * @param why it tells of nobody
   * @throws org.lodestar.app.site.Refused when the worker took the words out
   */
  public void stays(Worker worker, UUID body, UUID pack, String why) {
    List<WordsLeft> open = open(worker, body, pack);
    hands.require(worker.id(), open.stream().map(WordsLeft::by).distinct().toList());
    long kept =
        open.stream()
            .filter(each -> rows.stays(each.taking(), pack, why, worker.id(), desk.now()))
            .count();
    if (kept > 0) {
      audit.record(Entry.of(PublicationsAction.PACK_WORDS_STAY, ObjectRef.of("PACK", pack)));
    }
  }
}
