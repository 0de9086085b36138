package org.lodestar.app.publications.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.document.PackFiles;
import org.lodestar.app.figures.document.PackWord;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.ToldAgain;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Pack.Content;
import org.lodestar.app.publications.Pack.Frozen;
import org.lodestar.app.publications.Pack.Replaced;
import org.lodestar.app.publications.Pack.Replaces;
import org.lodestar.app.publications.Pack.Rests;
import org.lodestar.app.publications.Pack.Seals;
import org.lodestar.app.publications.Pack.State;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.publications.PackCheck;
import org.lodestar.app.publications.PackWithheld;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.domain.CarriedRules;
import org.lodestar.app.publications.store.PackReaderRows;
import org.lodestar.app.publications.store.PackRows;
import org.lodestar.app.publications.store.WithheldRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.PaperTemplate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.LikelyName.Said;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Packs of boards: prepared, frozen, and made again to show that nothing differs. The ledger is
 * read before a transaction begins, as figures are.
 */
@Component
public class Packs {
  /** Lines on one page. */
  public static final int PAGE = 20;

  private final PackRows rows;
  private final WithheldRows withheld;
  private final PackReaderRows readers;
  private final PackNames names;
  private final PackFiles files;
  private final PackWord word;
  private final PaperTemplate template;
  private final BoardDesk desk;
  private final PlanDesk plan;
  private final ClosedPeriods periods;
  private final ToldAgain again;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;

  Packs(
      PackRows rows,
      WithheldRows withheld,
      PackReaderRows readers,
      PackNames names,
      PackFiles files,
      PackWord word,
      PaperTemplate template,
      BoardDesk desk,
      PlanDesk plan,
      ClosedPeriods periods,
      ToldAgain again,
      Policy policy,
      Audit audit,
      TransactionOperations transactions) {
    this.rows = rows;
    this.withheld = withheld;
    this.readers = readers;
    this.names = names;
    this.files = files;
    this.word = word;
    this.template = template;
    this.desk = desk;
    this.plan = plan;
    this.periods = periods;
    this.again = again;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * Some of the packs of a board, and how many there are.
   *
   * @param replaced those whose place another took
   * @param withheld those that nobody reads
   */
  public record Listed(
      Body body, List<Pack> packs, int all, Set<UUID> replaced, Set<UUID> withheld) {
    public Listed {
      packs = List.copyOf(packs);
      replaced = Set.copyOf(replaced);
      withheld = Set.copyOf(withheld);
    }
  }

  /** Those of some meetings, by meeting. */
  public Map<UUID, List<Pack>> of(Worker worker, Collection<UUID> meetings) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(() -> rows.of(meetings, drafts(worker)));
  }

  /** A draft is read by those who write packs: nobody has looked it through yet. */
  private static boolean drafts(Worker worker) {
    return worker.mayEver(Action.RUN_BOARDS);
  }

  /** A page of the packs of a board, the newest first. Throws {@link NotFound}. */
  public Listed list(Worker worker, UUID body, int page) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(
        () ->
            new Listed(
                desk.body(body),
                rows.list(body, drafts(worker), (page - 1) * PAGE, PAGE),
                rows.count(body, drafts(worker)),
                rows.replaced(body),
                withheld.packs(body)));
  }

  /**
   * One of them; looking is recorded. Throws {@link NotFound}, also for a draft that the worker
   * does not write.
   *
   * @throws PackWithheld when nobody reads it
   */
  public Pack get(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(
        () -> {
          Pack found = readable(body, id);
          if (found.isDraft() && !drafts(worker)) {
            throw new NotFound();
          }
          trace(PublicationsAction.PACK_VIEWED, id);
          readers.opened(id, worker.id(), false);
          return found;
        });
  }

  /** The one that was frozen last; looking is recorded. */
  public Optional<Pack> latest(Worker worker, UUID body) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(
        () -> {
          desk.body(body);
          Optional<Pack> found = rows.latest(body);
          found.ifPresent(each -> trace(PublicationsAction.PACK_VIEWED, each.id()));
          found.ifPresent(each -> readers.opened(each.id(), worker.id(), false));
          return found;
        });
  }

  private Pack find(UUID body, UUID id) {
    return rows.find(body, id).orElseThrow(NotFound::new);
  }

  private Pack readable(UUID body, UUID id) {
    Pack found = find(body, id);
    withheld
        .holding(id)
        .ifPresent(
            each -> {
              throw new PackWithheld(each);
            });
    return found;
  }

  /**
   * Begins a draft; beginning the same one again changes nothing.
   *
   * @param cleared marks of words of which the worker says that they tell of nobody
   * @throws Refused when something is wrong with it, or its words may tell of a person
   */
  public void add(Worker worker, UUID body, UUID id, Content content, Set<String> cleared) {
    policy.require(worker, Action.RUN_BOARDS);
    check(worker, body, content);
    inTransaction(
        () -> {
          names.require(worker, body, PackNames.said(content.written()), cleared);
          Instant now = desk.now();
          if (rows.insert(
              new Pack(id, body, content, State.DRAFT, worker.id(), now, null, null, 0))) {
            trace(PublicationsAction.PACK_WRITTEN, id);
          }
          return id;
        });
  }

  /**
   * Begins a draft that takes the place of a frozen pack, with what was written for that one; where
   * that is withheld, without the words that tell of a person. Beginning the same one again changes
   * nothing. The old one holds until the new one is frozen.
   *
   * @param cleared marks of words of the reason of which the worker says that they tell of nobody
   * @param kept where words that the worker typed tell of nobody, as they say
   * @throws Refused when another one took its place already, or the reason may tell of a person
   */
  public void replace(
      Worker worker,
      UUID body,
      UUID old,
      UUID id,
      String why,
      Set<String> cleared,
      Set<Place> kept) {
    policy.require(worker, Action.RUN_BOARDS);
    inTransaction(
        () -> {
          Pack before = find(body, old);
          if (before.isDraft()) {
            throw new NotFound();
          }
          names.require(worker, body, List.of(new Said("reason", "", "", why)), cleared);
          if (rows.replacedBy(old).isPresent()) {
            throw Refused.because("publications.pack.replace.already");
          }
          Pack begun =
              new Pack(
                  id,
                  body,
                  carried(worker, before, kept),
                  State.DRAFT,
                  worker.id(),
                  desk.now(),
                  null,
                  new Replaces(old, why),
                  0);
          if (rows.insert(begun)) {
            trace(PublicationsAction.PACK_WRITTEN, id);
          }
          return id;
        });
  }

  /** Nothing of what told of a person is carried on. */
  private Content carried(Worker worker, Pack before, Set<Place> kept) {
    Content content = before.content();
    return withheld
        .holding(before.id())
        .map(
            each -> {
              Left left = left(worker, before, each);
              Set<Place> out =
                  left.out().stream()
                      .filter(place -> !kept.contains(place) || !left.unsure().contains(place))
                      .collect(Collectors.toUnmodifiableSet());
              return new Content(
                  content.meeting(),
                  content.strategy(),
                  content.period(),
                  CarriedRules.carried(content.written(), out));
            })
        .orElse(content);
  }

  private record Left(Set<Place> out, Set<Place> unsure) {}

  private Left left(Worker worker, Pack before, Withheld held) {
    Written written = before.content().written();
    Set<Place> found = names.places(worker, before.body(), PackNames.said(written));
    return new Left(
        CarriedRules.left(written, held.why(), held.places(), found),
        isOf(worker, before)
            ? CarriedRules.unsure(written, held.why(), held.places(), found)
            : Set.of());
  }

  /** Whether the worker knows what was typed for a pack, since they wrote or froze it. */
  private static boolean isOf(Worker worker, Pack pack) {
    Frozen frozen = pack.frozen();
    return worker.id().equals(pack.writtenBy())
        || (frozen != null && worker.id().equals(frozen.by()));
  }

  /** Words that a worker typed for a withheld pack, of which nobody knows whether they tell. */
  public record Unsure(Place place, String words) {}

  /**
   * What of a withheld pack goes on into the draft that takes its place.
   *
   * @param on whether any word of it does by itself
   * @param left where words are left out
   * @param unsure those among them that go on where the worker, who typed them, says that they tell
   *     of nobody; none for anybody else
   */
  public record Carried(boolean on, List<Place> left, List<Unsure> unsure) {
    public Carried {
      left = List.copyOf(left);
      unsure = List.copyOf(unsure);
    }
  }

  /** What goes on of a pack that nobody reads; nothing for one that is read. */
  public Optional<Carried> carried(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.RUN_BOARDS);
    return inTransaction(
        () -> {
          Pack before = find(body, id);
          return withheld.holding(id).map(each -> told(before, left(worker, before, each)));
        });
  }

  private static Carried told(Pack before, Left left) {
    Written written = before.content().written();
    Written on = CarriedRules.carried(written, left.out());
    return new Carried(
        !on.equals(new Written("", "", "", "", "")),
        left.out().stream().sorted().toList(),
        left.unsure().stream().sorted().map(each -> new Unsure(each, each.of(written))).toList());
  }

  /** What took the place of a pack; nothing while it holds. */
  public Optional<Replaced> replaced(Worker worker, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(() -> rows.replacedBy(id));
  }

  /** On which closed period a pack stands. Throws {@link NotFound}. */
  public int period(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(() -> find(body, id).content().period());
  }

  /** When a pack was frozen; nothing when it is not. */
  public Optional<Instant> frozenAt(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(() -> rows.frozenAt(body, id));
  }

  /**
   * The pack that holds for a meeting.
   *
   * @param withheld whether nobody reads it
   */
  public record OfMeeting(Pack pack, boolean withheld) {}

  /** The one that holds for a meeting; nothing where none is frozen. */
  public Optional<OfMeeting> of(Worker worker, UUID body, UUID meeting) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(
        () ->
            rows.of(body, meeting)
                .map(each -> new OfMeeting(each, withheld.holding(each.id()).isPresent())));
  }

  /** For which of these meetings the pack that holds is one that nobody reads. */
  public Set<UUID> withheldFor(Worker worker, Collection<UUID> meetings) {
    policy.require(worker, Action.READ_BOARDS);
    return inTransaction(() -> rows.withheldFor(meetings));
  }

  private void check(Worker worker, UUID body, Content content) {
    List<Refusal> wrong = new ArrayList<>();
    if (periods.list(worker).stream().noneMatch(each -> each.number() == content.period())) {
      wrong.add(Refusal.of("period", "publications.pack.period.missing"));
    }
    inTransaction(
        () -> {
          desk.body(body);
          UUID meeting = content.meeting();
          if (meeting != null && desk.meeting(body, meeting).state() == MeetingState.CANCELLED) {
            wrong.add(Refusal.of("meeting", "publications.pack.meeting.cancelled"));
          }
          if (plan.strategy(content.strategy()).state() == StrategyState.DRAFT) {
            wrong.add(Refusal.of("strategy", "publications.pack.strategy.wrong"));
          }
          return wrong;
        });
    Refused.unlessEmpty(wrong);
  }

  /**
   * Changes a draft.
   *
   * @param cleared marks of words of which the worker says that they tell of nobody
   * @throws Refused when something is wrong with it, its words may tell of a person, or it is
   *     frozen
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(
      Worker worker, UUID body, UUID id, Content content, long version, Set<String> cleared) {
    policy.require(worker, Action.RUN_BOARDS);
    check(worker, body, content);
    inTransaction(
        () -> {
          draft(body, id);
          names.require(worker, body, PackNames.said(content.written()), cleared);
          rows.update(id, content, version);
          trace(PublicationsAction.PACK_CHANGED, id);
          return id;
        });
  }

  private Pack draft(UUID body, UUID id) {
    Pack found = find(body, id);
    if (!found.isDraft()) {
      throw Refused.because("publications.pack.frozen");
    }
    return found;
  }

  /** Drops a draft; dropping it again changes nothing. Throws as {@link #change} does. */
  public void drop(Worker worker, UUID body, UUID id, long version) {
    policy.require(worker, Action.RUN_BOARDS);
    inTransaction(
        () -> {
          if (!rows.isDropped(body, id)) {
            draft(body, id);
            rows.drop(id, version);
            trace(PublicationsAction.PACK_DROPPED, id);
          }
          return id;
        });
  }

  /**
   * Freezes a draft with what it says now. Whoever freezes it again changes nothing; somebody else
   * is told that it is frozen already.
   *
   * @param cleared marks of words of which the worker says that they tell of nobody
   * @param written what the pack says when it is frozen at a moment
   * @throws Refused when the closed period no longer holds what was sealed, when somebody else
   *     froze it, when words may tell of a person, when its meeting has another one, or when
   *     another pack took the place that it is to take
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void freeze(
      Worker worker,
      UUID body,
      UUID id,
      long version,
      Set<String> cleared,
      Function<Instant, PackDocument> written) {
    policy.require(worker, Action.RUN_BOARDS);
    Pack now = inTransaction(() -> find(body, id));
    if (isMine(worker, now)) {
      return;
    }
    check(worker, body, now.content());
    if (now.content().written().headline().isBlank()) {
      throw Refused.because("publications.pack.freeze.wordless");
    }
    if (!periods.isIntact(worker, now.content().period())) {
      throw Refused.because("publications.pack.period.broken");
    }
    Frozen frozen = sealed(worker, now.content(), written);
    try {
      inTransaction(
          () -> {
            names.require(worker, body, PackNames.said(frozen.document()), cleared);
            Replaces replaces = now.replaces();
            if (replaces != null && rows.replacedBy(replaces.pack()).isPresent()) {
              throw Refused.because("publications.pack.replace.already");
            }
            if (!rows.holds(now)) {
              throw Refused.because("publications.pack.freeze.another");
            }
            rows.freeze(id, frozen, version);
            trace(PublicationsAction.PACK_FROZEN, id);
            if (replaces != null) {
              trace(PublicationsAction.PACK_REPLACED, replaces.pack());
            }
            return id;
          });
    } catch (EditClash clash) {
      if (!isMine(worker, inTransaction(() -> find(body, id)))) {
        throw clash;
      }
    } catch (DuplicateKeyException replaced) {
      throw Refused.because("publications.pack.replace.already");
    }
  }

  /** Whether the worker froze it; somebody else's is refused. */
  private static boolean isMine(Worker worker, Pack pack) {
    Frozen frozen = pack.frozen();
    if (frozen != null && !frozen.by().equals(worker.id())) {
      throw Refused.because("publications.pack.freeze.already");
    }
    return frozen != null;
  }

  private Frozen sealed(Worker worker, Content content, Function<Instant, PackDocument> written) {
    Rests rests = inTransaction(() -> rests(worker, content));
    Instant at = desk.now();
    PackDocument document = written.apply(at);
    String text = PackText.write(document);
    return new Frozen(text, seals(text, document, at), rests, worker.id(), at);
  }

  private Rests rests(Worker worker, Content content) {
    return new Rests(
        periods.list(worker).stream()
            .filter(each -> each.number() == content.period())
            .findFirst()
            .orElseThrow(NotFound::new)
            .digest(),
        plan.strategy(content.strategy()).version());
  }

  private Seals seals(String text, PackDocument document, Instant at) {
    return new Seals(
        PackText.seal(text),
        PackText.seal(files.draw(PackFile.PAGE, document, at)),
        PackText.seal(files.draw(PackFile.PDF, document, at)),
        PackText.seal(files.draw(PackFile.TABLE, document, at)));
  }

  /** A file of a frozen pack; taking it out is recorded. Throws {@link NotFound}. */
  public byte[] file(Worker worker, UUID body, UUID id, PackFile file) {
    policy.require(worker, Action.READ_BOARDS);
    Frozen frozen =
        inTransaction(
            () -> {
              Frozen found = frozen(readable(body, id));
              trace(PublicationsAction.PACK_TAKEN_OUT, id);
              readers.opened(id, worker.id(), true);
              return found;
            });
    return files.draw(file, frozen.document(), frozen.at());
  }

  /** A frozen pack as a document for Word; taking it out is recorded. Throws {@link NotFound}. */
  public byte[] word(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    Frozen frozen =
        inTransaction(
            () -> {
              Frozen found = frozen(readable(body, id));
              trace(PublicationsAction.PACK_TAKEN_OUT, id);
              readers.opened(id, worker.id(), true);
              return found;
            });
    return word.draw(frozen.document(), frozen.at(), template.now());
  }

  private static Frozen frozen(Pack pack) {
    return Optional.ofNullable(pack.frozen()).orElseThrow(NotFound::new);
  }

  /** Makes a frozen pack again from what it stands on. Throws {@link NotFound}. */
  public PackCheck check(Worker worker, UUID body, UUID id) {
    policy.require(worker, Action.READ_BOARDS);
    Pack pack = inTransaction(() -> readable(body, id));
    Frozen frozen = frozen(pack);
    int period = pack.content().period();
    ToldAgain.Found found =
        again.look(
            worker,
            period,
            frozen.document().figures().stream().map(each -> new Told("", "", each)).toList());
    PackCheck check =
        new PackCheck(
            frozen.isIntact(),
            periods.isIntact(worker, period),
            found.differing(),
            found.redefined(),
            differing(frozen));
    inTransaction(
        () -> {
          trace(PublicationsAction.PACK_CHECKED, id);
          return id;
        });
    return check;
  }

  private List<PackFile> differing(Frozen frozen) {
    Seals now = seals(frozen.text(), frozen.document(), frozen.at());
    return Arrays.stream(PackFile.values())
        .filter(each -> !of(now, each).equals(of(frozen.seals(), each)))
        .toList();
  }

  private static String of(Seals seals, PackFile file) {
    return switch (file) {
      case PAGE -> seals.page();
      case PDF -> seals.pdf();
      case TABLE -> seals.table();
    };
  }

  private void trace(AuditAction action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of("PACK", id)));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
