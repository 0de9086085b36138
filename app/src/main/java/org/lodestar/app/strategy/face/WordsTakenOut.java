package org.lodestar.app.strategy.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.GivenToBoards;
import org.lodestar.app.strategy.GivenToBoards.Held;
import org.lodestar.app.strategy.GivenToBoards.Holding;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.LikelyName.Said;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.ReadPlace.Kind;
import org.lodestar.app.strategy.ReadPlace.Where;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.WordsOut;
import org.lodestar.app.strategy.WordsOut.Breach;
import org.lodestar.app.strategy.WordsOut.Person;
import org.lodestar.app.strategy.WordsOut.Why;
import org.lodestar.app.strategy.store.WordsOutRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words that boards read and that tell of a person after all: destroyed at once by whoever leads or
 * protects data, wherever they stand; somebody else hears of it.
 */
@Component
@Transactional
public class WordsTakenOut {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** How an action stands, and what brings it back. */
  private static final Set<KeptWords.Kind> TEXTS =
      Set.of(KeptWords.Kind.WORD, KeptWords.Kind.STANDING, KeptWords.Kind.RECOVERY);

  private final ObjectProvider<ReadPlace> places;
  private final ObjectProvider<GivenToBoards> given;
  private final WordsOutRows rows;
  private final NamesKnown names;
  private final PlanDesk desk;
  private final Hands hands;
  private final Policy policy;
  private final Words words;
  private final Audit audit;

  WordsTakenOut(
      ObjectProvider<ReadPlace> places,
      ObjectProvider<GivenToBoards> given,
      WordsOutRows rows,
      NamesKnown names,
      PlanDesk desk,
      Hands hands,
      Policy policy,
      Words words,
      Audit audit) {
    this.places = places;
    this.given = given;
    this.rows = rows;
    this.names = names;
    this.desk = desk;
    this.hands = hands;
    this.policy = policy;
    this.words = words;
    this.audit = audit;
  }

  /**
   * What can be destroyed at a place.
   *
   * @param holding what boards were given and holds any of it too
   * @param left what people can open and still says what was destroyed here
   * @param first which of the two texts of how an action stands are proposed to go
   */
  public record View(
      Where where, List<KeptWords> words, List<Holding> holding, List<Held> left, Set<UUID> first) {
    public View {
      first = Set.copyOf(first);
      words = List.copyOf(words);
      holding = List.copyOf(holding);
      left = List.copyOf(left);
    }
  }

  /**
   * A place where words stand that can be destroyed.
   *
   * @param noticed whether any of them may tell of a person
   */
  public record Source(Kind kind, UUID id, String title, boolean noticed) {}

  /**
   * Those of some places where words stand that something holds too.
   *
   * @param held whether it holds a text
   */
  @Transactional(readOnly = true)
  public List<Source> sources(
      Worker worker, Kind kind, Collection<UUID> ids, Predicate<String> held) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    Set<String> instead = rows.instead();
    Predicate<String> left = held.and(each -> !instead.contains(each));
    List<Said> said =
        ids.stream()
            .flatMap(
                id ->
                    place(kind).list(id).stream()
                        .flatMap(each -> each.texts().stream())
                        .filter(left)
                        .map(text -> new Said(id.toString(), "", "", text)))
            .toList();
    Set<String> noticed =
        names.in(List.of(), said).stream()
            .flatMap(each -> each.places().stream())
            .map(each -> each.said().part())
            .collect(Collectors.toUnmodifiableSet());
    return said.stream()
        .map(Said::part)
        .distinct()
        .map(each -> source(kind, UUID.fromString(each), noticed.contains(each)))
        .toList();
  }

  private Source source(Kind kind, UUID id, boolean noticed) {
    return new Source(kind, id, place(kind).where(id).title(), noticed);
  }

  private ReadPlace place(Kind kind) {
    return places.stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A place with its words; looking is recorded. Throws {@link NotFound}. */
  public View get(Worker worker, Kind kind, UUID id) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    Where where = place(kind).where(id);
    List<KeptWords> left = left(kind, id);
    trace(StrategyAction.BOARD_WORDS_LISTED, kind, id, Detail.none());
    List<Held> open =
        held(worker, rows.at(kind, id)).stream().filter(Held::open).distinct().toList();
    return new View(where, left, holding(texts(left)), open, first(left));
  }

  /**
   * Those in which something may tell of a person; where nothing was noticed in any of them, both
   * that were said last. Minutes and evidence are never proposed: they hold much else.
   */
  private Set<UUID> first(List<KeptWords> left) {
    List<KeptWords> texts = left.stream().filter(each -> TEXTS.contains(each.kind())).toList();
    Set<UUID> noticed =
        texts.stream()
            .filter(each -> each.texts().stream().anyMatch(text -> !names.noticed(text).isEmpty()))
            .map(KeptWords::id)
            .collect(Collectors.toUnmodifiableSet());
    if (!noticed.isEmpty() || texts.isEmpty()) {
      return noticed;
    }
    boolean both = texts.size() > 1 && texts.get(1).kind() == KeptWords.Kind.RECOVERY;
    return ids(texts.subList(0, both ? 2 : 1));
  }

  private List<Held> held(Worker worker, Collection<UUID> takings) {
    return takings.isEmpty()
        ? List.of()
        : given.stream().flatMap(each -> each.held(worker, takings).stream()).toList();
  }

  /** Without what stands there since something was destroyed. */
  private List<KeptWords> left(Kind kind, UUID id) {
    Set<String> instead = rows.instead();
    return place(kind).list(id).stream()
        .map(
            each ->
                new KeptWords(
                    each.id(),
                    each.kind(),
                    each.texts().stream().filter(text -> !instead.contains(text)).toList()))
        .filter(each -> !each.texts().isEmpty())
        .toList();
  }

  private static List<String> texts(List<KeptWords> words) {
    return words.stream().flatMap(each -> each.texts().stream()).distinct().toList();
  }

  private List<Holding> holding(Collection<String> texts) {
    return texts.isEmpty()
        ? List.of()
        : given.stream().flatMap(each -> each.holding(texts).stream()).toList();
  }

  /**
   * Destroys some of them; in their place stands when, by whom and why. What is destroyed already
   * stays so.
   *
   * @param withhold whether all that boards were given and holds them is withheld too
   * @throws Refused when nothing is chosen
   */
  public void takeOut(
      Worker worker, Kind kind, UUID id, Set<UUID> chosen, Why why, boolean withhold) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    place(kind).where(id);
    if (chosen.isEmpty()) {
      throw Refused.at("rows", "strategy.words.missing");
    }
    List<KeptWords> out =
        left(kind, id).stream().filter(each -> chosen.contains(each.id())).toList();
    if (out.isEmpty()) {
      return;
    }
    WordsOut done =
        new WordsOut(
            Ids.next(),
            kind,
            id,
            why,
            out.size(),
            instead(worker, why),
            worker.id(),
            desk.now(),
            null);
    given.forEach(each -> each.destroyed(worker, done, texts(out), withhold));
    rows.insert(done);
    place(kind).takeOut(id, ids(out), done.instead(), done.id());
    trace(
        StrategyAction.BOARD_WORDS_TAKEN_OUT,
        kind,
        id,
        Detail.none().with("rows", out.size()).with("withheld", withhold));
  }

  private static Set<UUID> ids(List<KeptWords> words) {
    return words.stream().map(KeptWords::id).collect(Collectors.toSet());
  }

  private String instead(Worker worker, Why why) {
    LocalDate today = desk.today();
    return words.say(
        Language.ENGLISH,
        "strategy.words.takenOut",
        DAY.format(today),
        worker.displayName(),
        words.say(Language.ENGLISH, "strategy.words.because." + why));
  }

  /** That words were destroyed, and where. */
  public record Told(WordsOut done, Where where) {}

  /** What boards were given that held what was destroyed once, also what nobody reads any more. */
  @Transactional(readOnly = true)
  public List<Held> held(Worker worker, UUID taking) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    return held(worker, List.of(taking));
  }

  /** Of which nobody but who did it knows, the oldest first. */
  @Transactional(readOnly = true)
  public List<Told> unseen(Worker worker) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    return rows.unseen(worker.id()).stream().map(this::told).toList();
  }

  /**
   * What was destroyed at some places at a moment or after it, the oldest first.
   *
   * @param besides what is told of in any case, whenever it was
   */
  @Transactional(readOnly = true)
  public List<Told> since(Worker worker, Instant moment, Set<UUID> objects, Set<UUID> besides) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    return rows.since(moment, besides).stream()
        .filter(each -> besides.contains(each.id()) || objects.contains(each.object()))
        .map(this::told)
        .toList();
  }

  private Told told(WordsOut done) {
    return new Told(done, place(done.place()).where(done.object()));
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Told told(Worker worker, UUID id) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    return told(rows.find(id).orElseThrow(NotFound::new));
  }

  /**
   * Somebody else knows of it, and says what comes of it, which the audit keeps. Knowing it again
   * changes nothing.
   *
   * @throws Refused when the worker did it
   */
  public void seen(Worker worker, UUID id, Breach breach, Person person) {
    policy.require(worker, Action.TAKE_WORDS_OUT);
    WordsOut done = rows.find(id).orElseThrow(NotFound::new);
    hands.require(worker.id(), done.by());
    if (rows.seen(id, worker.id(), desk.now())) {
      trace(
          StrategyAction.BOARD_WORDS_TAKEN_OUT_SEEN,
          done.place(),
          done.object(),
          Detail.none().with("breach", breach).with("person", person));
    }
  }

  private void trace(AuditAction action, Kind kind, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("READ_" + kind, id)).detail(detail));
  }
}
