package org.lodestar.app.library.face;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.library.MediaKind;
import org.lodestar.app.library.NewRecording;
import org.lodestar.app.library.Played;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.SentBack;
import org.lodestar.app.library.domain.RecordingRules;
import org.lodestar.app.library.store.PlayedRows;
import org.lodestar.app.library.store.RecordingRows;
import org.lodestar.app.library.store.SentBackRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.FreshFactor;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Videos and sound on public pages, such as a page said in British Sign Language: one adds it with
 * the written words that it says, another approves it with a code of their own, and it is shown
 * from then on, in the place of the one before in the same language. One hand takes it off at once.
 * Of a page that says nothing today no recording is shown either.
 */
@Component
@Transactional
public class Recordings {
  /** The most bytes of one. */
  public static final long MOST = 60L * 1024 * 1024;

  /** Bytes of a piece; the last one may have fewer. */
  public static final int PIECE = RecordingRows.PIECE;

  /** Pages that every place has and no editor writes, with their addresses. */
  private static final Map<String, String> FIXED =
      Map.of("help", "/help", "report", "/report", "signs", "/signs");

  static final String KIND = "RECORDING";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int LONGEST_REVIEW = 366;

  /** So long the same sent again is the same. */
  private static final Duration ONCE = Duration.ofHours(1);

  private final RecordingRows rows;
  private final SentBackRows backs;
  private final PlayedRows played;
  private final PublicPages pages;
  private final Hands hands;
  private final FreshFactor factor;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Recordings(
      RecordingRows rows,
      SentBackRows backs,
      PlayedRows played,
      PublicPages pages,
      Hands hands,
      FreshFactor factor,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.backs = backs;
    this.played = played;
    this.pages = pages;
    this.hands = hands;
    this.factor = factor;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Names of the pages that every place has and no editor writes. */
  public static List<String> fixed() {
    return FIXED.keySet().stream().sorted().toList();
  }

  /** The address of a page on which recordings stand; news have none. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public String path(String spot) {
    String fixed = FIXED.get(spot);
    return fixed == null
        ? pages.find(spot).filter(each -> !each.kind().passing()).orElseThrow(NotFound::new).path()
        : fixed;
  }

  /** What stands on a page, the last in each language; nothing while that says nothing. */
  @Transactional(readOnly = true)
  public List<Recording> shown(String spot) {
    List<Recording> standing = rows.list(spot).stream().filter(Recording::stands).toList();
    return standing.isEmpty() || !says(spot) ? List.of() : standing;
  }

  private boolean says(String spot) {
    return FIXED.containsKey(spot) || (pages.find(spot).isPresent() && hasWords(spot));
  }

  private boolean hasWords(String slug) {
    Set<PublicPage.Kind> any = EnumSet.allOf(PublicPage.Kind.class);
    return pages.show(slug, any, Language.ENGLISH).words() != null;
  }

  /** One that everybody may play. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Recording get(UUID id) {
    return rows.find(id)
        .filter(Recording::stands)
        .filter(each -> says(each.said().spot()))
        .orElseThrow(NotFound::new);
  }

  /** One of a page that nobody took off. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Recording get(Worker worker, String spot, UUID id) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    return rows.find(id).filter(each -> each.said().spot().equals(spot)).orElseThrow(NotFound::new);
  }

  /** A piece of one, by its number, if it is still the one with which that was added. */
  @Transactional(readOnly = true)
  public Optional<byte[]> piece(Recording recording, int number) {
    return rows.piece(recording.id(), number);
  }

  /** All that nobody took off: what waits first, then what is to be looked at first. */
  @Transactional(readOnly = true)
  public List<Recording> list(Worker worker) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    return all();
  }

  /** The same for what counts what waits. */
  @Transactional(readOnly = true)
  public List<Recording> all() {
    return rows.list().stream()
        .sorted(Comparator.comparing(Recording::approved).thenComparing(Recording::review))
        .toList();
  }

  /** Those of a page that nobody took off. Throws {@link NotFound} where there is no such page. */
  @Transactional(readOnly = true)
  public List<Recording> list(Worker worker, String spot) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    path(spot);
    return rows.list(spot);
  }

  /** Why a second person sent one back; nothing where none did. */
  @Transactional(readOnly = true)
  public Optional<SentBack> back(Recording recording) {
    return backs.find(recording.said().spot(), SentBack.read(recording));
  }

  /** Which of these a second person sent back, by recording: asked in one go. */
  @Transactional(readOnly = true)
  public Set<UUID> sentBack(List<Recording> all) {
    List<Recording> waiting = all.stream().filter(Recording::waits).toList();
    Map<String, SentBack> sent = waiting.isEmpty() ? Map.of() : backs.all();
    return waiting.stream()
        .filter(each -> sent.containsKey(SentBack.markOf(each.said().spot(), SentBack.read(each))))
        .map(Recording::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** When an editor played each of them to its end last, by recording. */
  @Transactional(readOnly = true)
  public Map<UUID, Played> played(Worker worker) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    return played.last();
  }

  /**
   * Keeps one, for a second person to approve. It is laid before the advisers of its page at once,
   * as other words of that page are. Who pressed twice added one: the same words with as many bytes
   * within an hour.
   *
   * @param size of the bytes
   * @param scanned whether a virus scanner found them clean
   * @throws Refused when its words say a number, an address or what hurts people
   */
  @Transactional(rollbackFor = IOException.class)
  public UUID add(
      Worker worker,
      NewRecording said,
      MediaKind media,
      long size,
      boolean scanned,
      InputStream bytes)
      throws IOException {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    path(said.spot());
    Refused.unlessEmpty(RecordingRules.check(said));
    if (size > MOST) {
      throw Refused.at("file", "library.recordings.file.large");
    }
    rows.queue(said.spot());
    Optional<Recording> before = sent(worker, said, media, size);
    if (before.isPresent()) {
      return before.get().id();
    }
    UUID id = Ids.next();
    rows.insert(
        new Recording(
            id,
            said,
            media,
            size,
            scanned,
            worker.id(),
            now(),
            today().plusYears(1),
            null,
            null,
            0),
        bytes);
    if (!FIXED.containsKey(said.spot())) {
      pages.layAgain(worker, said.spot());
    }
    trace(LibraryAudit.RECORDING_ADDED, id);
    return id;
  }

  private Optional<Recording> sent(Worker worker, NewRecording said, MediaKind media, long size) {
    Instant since = now().minus(ONCE);
    return rows.list(said.spot()).stream()
        .filter(each -> each.waits() && each.addedBy().equals(worker.id()))
        .filter(each -> each.said().equals(said) && each.media() == media && each.size() == size)
        .filter(each -> each.addedAt().isAfter(since))
        .findFirst();
  }

  /** Why this worker cannot approve one now, as the end of a key; nothing where they can. */
  @Transactional(readOnly = true)
  public Optional<String> closed(Worker worker, Recording recording) {
    if (!recording.waits()) {
      return Optional.of("none");
    }
    if (back(recording).isPresent()) {
      return Optional.of("returned");
    }
    UUID by = recording.addedBy();
    String spot = recording.said().spot();
    if (FIXED.containsKey(spot)) {
      return by.equals(worker.id())
          ? Optional.of("own")
          : hands.apart(worker.id(), by) ? Optional.empty() : Optional.of("hands");
    }
    PublicPages.View view = pages.get(worker, spot);
    return view.versions().stream().anyMatch(each -> after(each.approvedAt(), recording.addedAt()))
        ? Optional.of("recorded")
        : pages.second(worker, view, Set.of(by));
  }

  private static boolean after(@Nullable Instant approved, Instant added) {
    return approved != null && approved.isAfter(added);
  }

  /**
   * Approves one that another one added and this one played to its end, as the form asks: everybody
   * can play it from then on, and the one before in the same language goes. Approving it twice
   * changes nothing. Two that are approved at once go one after the other, so that one of a
   * language stands.
   *
   * @param code of the worker's own second factor
   * @throws Refused while something holds it up, and for a wrong code
   * @throws EditClash when somebody else was first
   */
  public void approve(Worker worker, String spot, UUID id, String code) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    rows.hold(spot);
    Recording found = get(worker, spot, id);
    if (worker.id().equals(found.approvedBy())) {
      return;
    }
    if (found.approved()) {
      throw new EditClash();
    }
    closed(worker, found)
        .ifPresent(
            why -> {
              throw Refused.because("library.pages.cannot." + why);
            });
    factor.require(worker, code);
    rows.approve(id, worker.id(), now());
    played.put(new Played(id, worker.id(), now()));
    rows.list(spot).stream()
        .filter(each -> each.stands() && !each.id().equals(id))
        .filter(each -> each.said().language().equals(found.said().language()))
        .forEach(each -> goes(worker, each));
    trace(LibraryAudit.RECORDING_APPROVED, id);
  }

  /**
   * Takes one off at once and for good, with its bytes, its words and who made sure of them: who is
   * seen or heard in it may not want that any more. One hand is enough, and a second one that
   * presses changes nothing.
   */
  public void takeOff(Worker worker, String spot, UUID id) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    if (rows.isGone(spot, id)) {
      return;
    }
    goes(worker, get(worker, spot, id));
  }

  /** What goes is deleted, whether somebody took it off or another one came in its place. */
  private void goes(Worker worker, Recording gone) {
    rows.takeOff(gone.id(), worker.id(), now());
    backs.forget(gone.said().spot(), SentBack.read(gone));
    trace(LibraryAudit.RECORDING_TAKEN_OFF, gone.id());
  }

  /**
   * Writes down that somebody looked at one and played it to its end, as the form asks, and when it
   * is looked at again.
   *
   * @param version that was looked at
   * @throws Refused when the day is not ahead, or more than a year
   * @throws EditClash when somebody else looked meanwhile
   */
  public void look(Worker worker, String spot, UUID id, LocalDate next, long version) {
    get(worker, spot, id);
    if (!next.isAfter(today()) || next.isAfter(today().plusDays(LONGEST_REVIEW))) {
      throw Refused.at("next", "library.pages.next.wrong");
    }
    rows.review(id, next, version);
    played.put(new Played(id, worker.id(), now()));
    trace(LibraryAudit.RECORDING_LOOKED_AT, id);
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void trace(LibraryAudit act, UUID id) {
    audit.record(Entry.of(act, ObjectRef.of(KIND, id)));
  }
}
