package org.lodestar.app.publications.face;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.AuditPage;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.Outcome;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Pack.Frozen;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.publications.PackReader;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.Withheld.Answer;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.Withheld.Why;
import org.lodestar.app.publications.WordsLeft;
import org.lodestar.app.publications.store.PackReaderRows;
import org.lodestar.app.publications.store.PackRows;
import org.lodestar.app.publications.store.WithheldRows;
import org.lodestar.app.publications.store.WordsLeftRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.LikelyName.Said;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.WordsOut;
import org.lodestar.app.strategy.face.PlanDesk;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

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

  private static final Standing LOOKING = Standing.task("readers-of-withheld-packs");

  private final WithheldRows rows;
  private final PackReaderRows opened;
  private final WordsLeftRows left;
  private final PackRows packs;
  private final PackNames names;
  private final BoardDesk desk;
  private final PlanDesk plan;
  private final WordsTakenOut words;
  private final Hands hands;
  private final Policy policy;
  private final Audit audit;
  private final TransactionTemplate apart;

  WithheldPacks(
      WithheldRows rows,
      PackReaderRows opened,
      WordsLeftRows left,
      PackRows packs,
      PackNames names,
      BoardDesk desk,
      PlanDesk plan,
      WordsTakenOut words,
      Hands hands,
      Policy policy,
      Audit audit,
      PlatformTransactionManager transactions) {
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.apart.setReadOnly(true);
    this.rows = rows;
    this.opened = opened;
    this.left = left;
    this.packs = packs;
    this.names = names;
    this.desk = desk;
    this.plan = plan;
    this.words = words;
    this.hands = hands;
    this.policy = policy;
    this.audit = audit;
  }

  /**
   * Withholds a frozen pack from everybody at once; what was said of words of that board's packs
   * counts no longer. Withholding it again changes nothing. Throws {@link NotFound}.
   */
  public void withhold(Worker worker, UUID body, UUID pack, UUID id, Why why) {
    withhold(worker, body, pack, id, why, Set.of(), Set.of());
  }

  /**
   * The same with others that follow each other with it.
   *
   * @param places where a person is told of, as far as the worker marked it
   * @param also which of them; others are left as they are
   */
  public void withhold(
      Worker worker, UUID body, UUID pack, UUID id, Why why, Set<Place> places, Set<UUID> also) {
    policy.require(worker, Action.READ_BOARDS);
    if (packs.find(body, pack).orElseThrow(NotFound::new).isDraft()) {
      throw new NotFound();
    }
    keepBack(worker, body, pack, id, why, places);
    beside(body, pack).stream()
        .filter(each -> also.contains(each.id()))
        .forEach(each -> keepBack(worker, body, each.id(), Ids.next(), why, places));
  }

  private void keepBack(Worker worker, UUID body, UUID pack, UUID id, Why why, Set<Place> places) {
    if (rows.insert(
        new Withheld(id, pack, body, why, places, worker.id(), desk.now(), null, false))) {
      names.forget(body);
      // Whoever opened it before readers were kept is known to the record of what happened.
      recorded(pack).forEach(each -> opened.opened(pack, each.worker(), each.tookAlong()));
      trace(PublicationsAction.PACK_WITHHELD, pack);
    }
  }

  /** Whoever withholds a pack may not read the record of who opened it. */
  private List<PackReader> recorded(UUID pack) {
    return LOOKING.call(
        () -> Objects.requireNonNull(apart.execute(status -> readers(pack, Map.of()))));
  }

  /** Others of a chain that everybody can still read. */
  private List<Pack> beside(UUID body, UUID pack) {
    return packs.chain(body, pack).stream()
        .filter(each -> !each.id().equals(pack))
        .filter(each -> rows.holding(each.id()).isEmpty())
        .toList();
  }

  /**
   * A pack that follows, or is followed by, one that is to be withheld.
   *
   * @param words those of that one that may tell of a person and stand in this one too
   * @param same whether it is to be withheld with it: it holds these, or, where there are none, any
   *     other words of it
   */
  public record Beside(UUID id, Instant frozenAt, List<String> words, boolean same) {
    public Beside {
      words = List.copyOf(words);
    }
  }

  /** All that everybody can still read of the chain of a pack, without itself. */
  @Transactional(readOnly = true)
  public List<Beside> beside(Worker worker, UUID body, UUID pack) {
    policy.require(worker, Action.READ_BOARDS);
    Frozen frozen =
        packs.find(body, pack).flatMap(each -> Optional.ofNullable(each.frozen())).orElse(null);
    if (frozen == null) {
      return List.of();
    }
    List<Said> said = PackNames.said(frozen.document());
    List<String> likely = names.likely(worker, body, said);
    return beside(body, pack).stream().map(each -> beside(each, said, likely)).toList();
  }

  private static Beside beside(Pack other, List<Said> said, List<String> likely) {
    Frozen frozen = Objects.requireNonNull(other.frozen());
    List<Said> its = PackNames.said(frozen.document());
    List<String> shared =
        likely.stream()
            // An age alone is a number of any pack.
            .filter(each -> each.chars().anyMatch(Character::isLetter))
            .filter(each -> its.stream().anyMatch(one -> one.text().contains(each)))
            .toList();
    Set<String> texts = its.stream().map(Said::text).collect(Collectors.toSet());
    boolean same =
        likely.isEmpty()
            ? said.stream().map(Said::text).anyMatch(texts::contains)
            : !shared.isEmpty();
    return new Beside(other.id(), frozen.at(), shared, same);
  }

  /**
   * A pack that holds words that stand elsewhere.
   *
   * @param texts those that it holds
   */
  record Holding(Pack pack, Set<String> texts) {}

  /** Those that everybody can read and that hold any of these texts. */
  @Transactional(readOnly = true)
  List<Holding> holding(Collection<String> texts) {
    return packs.readable().stream()
        .map(each -> new Holding(each, held(each, texts)))
        .filter(each -> !each.texts().isEmpty())
        .toList();
  }

  private static Set<String> held(Pack pack, Collection<String> texts) {
    List<Said> said = PackNames.said(Objects.requireNonNull(pack.frozen()).document());
    return texts.stream()
        .filter(each -> PackNames.holds(said, each))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Keeps which packs hold words that are destroyed elsewhere: afterwards nobody could tell.
   *
   * @param withhold whether they are withheld at once; otherwise they stay open work
   */
  void destroyed(Worker worker, WordsOut done, Collection<String> texts, boolean withhold) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    Why why = Why.valueOf(done.why().name());
    for (Holding each : holding(texts)) {
      UUID pack = each.pack().id();
      left.insert(done.id(), pack, done.object(), why, worker.id(), done.at());
      if (withhold) {
        keepBack(worker, each.pack().body(), pack, Ids.next(), why, places(each));
      }
    }
  }

  /** Withholds a pack that still says what was taken out elsewhere. */
  void withholdLeft(Worker worker, UUID body, UUID pack, Why why) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    keepBack(worker, body, pack, Ids.next(), why, EnumSet.of(Place.ELSEWHERE));
  }

  /** Where words that are destroyed stand: what else was typed for the pack is no cause. */
  private static Set<Place> places(Holding holding) {
    Written written = holding.pack().content().written();
    Set<Place> places = EnumSet.of(Place.ELSEWHERE);
    for (Place each : Place.values()) {
      List<Said> typed = List.of(new Said(each.name(), "", "", each.of(written)));
      if (holding.texts().stream().anyMatch(text -> PackNames.holds(typed, text))) {
        places.add(each);
      }
    }
    return places;
  }

  /**
   * What is withheld and the worker opened, so that a copy of theirs may be left.
   *
   * @param tookAlong whether they took a file of it along
   */
  public record Told(Withheld withheld, boolean tookAlong) {}

  /** Until they say that none is left, the oldest first. */
  @Transactional(readOnly = true)
  public List<Told> told(Worker worker) {
    policy.require(worker, Action.READ_BOARDS);
    Map<UUID, Boolean> open = opened.open(worker.id());
    return rows.those(open.keySet()).stream()
        .map(each -> new Told(each, Boolean.TRUE.equals(open.get(each.id()))))
        .toList();
  }

  /**
   * The worker says that no copy of theirs is left of a withheld pack. Saying it again changes
   * nothing, nor does it where the pack was given back meanwhile. Throws {@link NotFound}.
   */
  public void gone(Worker worker, UUID body, UUID pack) {
    policy.require(worker, Action.READ_BOARDS);
    if (packs.find(body, pack).isEmpty()) {
      throw new NotFound();
    }
    if (rows.holding(pack)
        .filter(each -> opened.gone(pack, each.id(), worker.id(), desk.now()))
        .isPresent()) {
      trace(PublicationsAction.PACK_COPIES_DESTROYED, pack);
    }
  }

  /**
   * Nobody needs to take the place of a withheld pack, such as one of a meeting that is over.
   * Saying it again changes nothing. Throws {@link NotFound}.
   */
  public void settle(Worker worker, UUID body, UUID pack) {
    policy.require(worker, Action.RUN_BOARDS);
    if (rows.settle(held(body, pack).id(), worker.id(), desk.now())) {
      trace(PublicationsAction.PACK_WITHHELD_SETTLED, pack);
    }
  }

  private Withheld held(UUID body, UUID pack) {
    return rows.holding(pack).filter(each -> each.body().equals(body)).orElseThrow(NotFound::new);
  }

  /**
   * What a data protection officer looks at.
   *
   * @param pack with what it says, as long as that is not destroyed
   * @param readers who opened it, whoever took it along first
   * @param origins where words of it stand, or stood until they were taken out
   */
  public record View(
      String board, Withheld withheld, Pack pack, List<PackReader> readers, Origins origins) {
    public View {
      readers = List.copyOf(readers);
    }
  }

  /**
   * From where a pack took its words over.
   *
   * @param out what was taken out there already because it told of a person
   * @param others where other words of it stand; nobody says that these tell of a person
   */
  public record Origins(List<WordsTakenOut.Told> out, List<WordsTakenOut.Source> others) {
    public Origins {
      out = List.copyOf(out);
      others = List.copyOf(others);
    }
  }

  /** A pack that is withheld, or was; looking is recorded. Throws {@link NotFound}. */
  public View get(Worker worker, UUID body, UUID pack) {
    policy.require(worker, Action.ANSWER_WITHHELD_PACKS);
    Withheld withheld = rows.last(pack).orElseThrow(NotFound::new);
    Pack found = packs.find(body, pack).orElseThrow(NotFound::new);
    trace(PublicationsAction.PACK_WITHHELD_VIEWED, pack);
    return new View(
        desk.body(body).name(),
        withheld,
        found,
        readers(pack, opened.gone(withheld.id())),
        origins(worker, found, withheld));
  }

  /**
   * Where words of a withheld pack stand besides, for whoever may take them out at once: also for
   * whoever withheld it, before an officer looks. Throws {@link NotFound}.
   */
  @Transactional(readOnly = true)
  public Origins origins(Worker worker, UUID body, UUID pack) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    Withheld held = held(body, pack);
    return origins(worker, packs.find(body, pack).orElseThrow(NotFound::new), held);
  }

  private Origins origins(Worker worker, Pack pack, Withheld held) {
    return new Origins(out(worker, pack, held), sources(worker, pack));
  }

  /** What the pack is known to have held, and what was taken out of its places since. */
  private List<WordsTakenOut.Told> out(Worker worker, Pack pack, Withheld held) {
    Set<UUID> places =
        Stream.concat(meetings(pack).stream(), actions(pack).stream())
            .collect(Collectors.toUnmodifiableSet());
    Set<UUID> known =
        left.of(pack.id()).stream().map(WordsLeft::taking).collect(Collectors.toUnmodifiableSet());
    return words.since(worker, held.at(), places, known);
  }

  /** Whether nobody reads a pack, such as one that took the place of another. */
  @Transactional(readOnly = true)
  public boolean isWithheld(UUID pack) {
    return rows.holding(pack).isPresent();
  }

  /** Nothing where what it says is destroyed: then nobody knows any more. */
  private List<WordsTakenOut.Source> sources(Worker worker, Pack pack) {
    Frozen frozen = pack.frozen();
    if (frozen == null) {
      return List.of();
    }
    List<Said> said = PackNames.said(frozen.document());
    Predicate<String> held = each -> PackNames.holds(said, each);
    return Stream.concat(
            words.sources(worker, ReadPlace.Kind.MEETING, meetings(pack), held).stream(),
            words.sources(worker, ReadPlace.Kind.ACTION, actions(pack), held).stream())
        .toList();
  }

  private List<UUID> meetings(Pack pack) {
    return desk.meetings().stream()
        .filter(each -> each.body().equals(pack.body()))
        .map(BoardMeeting::id)
        .toList();
  }

  private List<UUID> actions(Pack pack) {
    return plan.actions(pack.content().strategy()).stream().map(PlanAction::id).toList();
  }

  /**
   * A withheld pack whose place a draft takes.
   *
   * @param out what was taken out of the meetings of its board and of its plan since
   * @param still where words of it still stand
   */
  public record Before(
      Withheld withheld, List<WordsTakenOut.Told> out, List<WordsTakenOut.Source> still) {
    public Before {
      out = List.copyOf(out);
      still = List.copyOf(still);
    }
  }

  /** What whoever prepares a draft is to know of the withheld pack whose place it takes. */
  @Transactional(readOnly = true)
  public Optional<Before> before(Worker worker, Pack draft) {
    policy.require(worker, Action.RUN_BOARDS);
    Pack.Replaces replaced = draft.replaces();
    if (replaced == null || !draft.isDraft()) {
      return Optional.empty();
    }
    return rows.holding(replaced.pack()).map(each -> before(worker, each));
  }

  private Before before(Worker worker, Withheld held) {
    if (!worker.mayEver(Action.TAKE_WORDS_OUT)) {
      return new Before(held, List.of(), List.of());
    }
    Pack pack = packs.find(held.body(), held.pack()).orElseThrow(NotFound::new);
    return new Before(held, out(worker, pack, held), sources(worker, pack));
  }

  private List<PackReader> readers(UUID pack, Map<UUID, Instant> gone) {
    AuditFilter about = new AuditFilter(null, null, pack, Outcome.DONE, null, null);
    Map<UUID, PackReader> readers = new LinkedHashMap<>();
    @Nullable UUID older = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      AuditPage found = audit.told(about, older);
      found.events().stream()
          .filter(WithheldPacks::opened)
          .forEach(each -> count(each, readers, gone));
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

  private static void count(
      AuditEvent event, Map<UUID, PackReader> readers, Map<UUID, Instant> gone) {
    UUID worker = Objects.requireNonNull(event.actor());
    boolean took = event.action().equals(PublicationsAction.PACK_TAKEN_OUT.name());
    readers.merge(
        worker,
        new PackReader(worker, event.at(), event.at(), 1, took, gone.get(worker)),
        (one, other) ->
            new PackReader(
                worker,
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last(),
                one.times() + other.times(),
                one.tookAlong() || other.tookAlong(),
                one.gone()));
  }

  /** Those at which an officer is to look, the oldest first; at their own somebody else looks. */
  @Transactional(readOnly = true)
  public List<Withheld> waiting(Worker worker) {
    policy.require(worker, Action.ANSWER_WITHHELD_PACKS);
    return rows.waiting().stream().filter(each -> !each.by().equals(worker.id())).toList();
  }

  /** Those whose place no other pack took, for whoever prepares packs. */
  @Transactional(readOnly = true)
  public List<Withheld> unreplaced(Worker worker) {
    policy.require(worker, Action.RUN_BOARDS);
    return rows.unreplaced();
  }

  /** What all boards are called, for lists of withheld packs. */
  @Transactional(readOnly = true)
  public Map<UUID, String> boards() {
    return desk.bodies().values().stream().collect(Collectors.toMap(Body::id, Body::shown));
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
