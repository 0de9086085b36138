package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.LaidWords;
import org.lodestar.app.library.NewRecording;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageAdvisers;
import org.lodestar.app.library.PageAdvisers.Word;
import org.lodestar.app.library.PageTranslation;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.SentBack;
import org.lodestar.app.library.domain.PageGate;
import org.lodestar.app.library.store.PageRows;
import org.lodestar.app.library.store.RecordingRows;
import org.lodestar.app.library.store.SentBackRows;
import org.lodestar.app.library.store.StarterPages;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.FreshFactor;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pages for everybody: one writes, the advisers with lived experience see it where there are any,
 * another approves with a code of their own, and it is shown from then on. What came with the
 * platform is shown at once, but for pages about people: these wait until an editor here has looked
 * and, where there are advisers, these have nothing against them. A page that advisers stopped or
 * an editor took off keeps its address and its ways to help, without its words.
 */
@Component
@Transactional
public class PublicPages implements LaidWords {
  static final String KIND = "PUBLIC_PAGE";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int LONGEST_REVIEW = 366;
  private static final int COUNTED_DAYS = 30;

  private final PageRows rows;
  private final RecordingRows recordings;
  private final SentBackRows backs;
  private final Messages messages;
  private final ObjectProvider<PageAdvisers> advisers;
  private final Hands hands;
  private final FreshFactor factor;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  PublicPages(
      PageRows rows,
      RecordingRows recordings,
      SentBackRows backs,
      Messages messages,
      ObjectProvider<PageAdvisers> advisers,
      Hands hands,
      FreshFactor factor,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.recordings = recordings;
    this.backs = backs;
    this.messages = messages;
    this.advisers = advisers;
    this.hands = hands;
    this.factor = factor;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A page as everybody reads it.
   *
   * @param words as they are shown; null while they are not
   * @param language of those words
   */
  public record Shown(PublicPage page, @Nullable PageWords words, Language language) {}

  /**
   * What needs a hand on a page.
   *
   * @param stopped whether advisers stopped it
   * @param kept whether its words stay off until the draft is approved, after a stop was withdrawn
   * @param draft what nobody has approved yet
   * @param ready whether advisers have nothing against that, or there are none to ask; without a
   *     draft, that they have nothing against words that are shown to nobody yet
   * @param due whether somebody should look at it
   * @param stale languages whose words were made from an earlier page
   * @param spoken words in other languages that somebody read and nobody has approved
   * @param seen whether advisers have nothing against what waits, or there are none to ask
   * @param clearedBy who wrote that down for them, and so approves none of it; null where nobody
   * @param over whether it is news that ended by itself, with all that waits
   * @param back that the draft was sent back as it stands; null where it was not
   */
  public record Standing(
      PublicPage page,
      boolean stopped,
      boolean kept,
      @Nullable PageVersion draft,
      boolean ready,
      boolean due,
      List<Language> stale,
      List<PageTranslation> spoken,
      boolean seen,
      @Nullable UUID clearedBy,
      boolean over,
      @Nullable SentBack back) {
    public Standing {
      stale = List.copyOf(stale);
      spoken = List.copyOf(spoken);
    }

    /** Whether anybody should do anything. */
    public boolean waits() {
      return !over
          && (stopped
              || draft != null
              || ready
              || due
              || page.takenOff()
              || !stale.isEmpty()
              || !spoken.isEmpty());
    }
  }

  /**
   * A page as its editors see it.
   *
   * @param standing what needs a hand
   * @param versions the last first
   * @param said languages in which words hold that a second person approved and nobody took off
   * @param advised what the advisers said; null where it never lay before them
   * @param look how far the asking has come; null where it never lay before them
   * @param asked whether there are advisers to ask
   * @param counts how often each small thing was done of late, by its code
   */
  public record View(
      Standing standing,
      List<PageVersion> versions,
      List<PageTranslation> translations,
      Set<Language> said,
      @Nullable Word advised,
      PageAdvisers.@Nullable Look look,
      boolean asked,
      Map<String, Integer> counts) {
    public View {
      versions = List.copyOf(versions);
      translations = List.copyOf(translations);
      said = Set.copyOf(said);
      counts = Map.copyOf(counts);
    }

    public PublicPage page() {
      return standing.page();
    }

    /** Words in a language that nobody has approved yet. */
    public Optional<PageTranslation> waiting(Language language) {
      return translations.stream()
          .filter(each -> each.language() == language && !each.approved())
          .findFirst();
    }

    /** Number of the version that is written next: that of a draft, or one more. */
    public int next() {
      PageVersion draft = standing.draft();
      if (versions.isEmpty()) {
        return 1;
      }
      int last = versions.getFirst().number();
      return versions.getFirst().approved() ? last + 1 : last;
    }
  }

  /** Pages of some kinds that have words today, in their order, in this language where signed. */
  @Transactional(readOnly = true)
  public List<Shown> list(Collection<PublicPage.Kind> kinds, Language language) {
    Map<UUID, PageAdvisers.Look> looks = looks();
    Map<String, PageTranslation> translated =
        language == Language.ENGLISH
            ? Map.of()
            : rows.approved(language).stream()
                .collect(Collectors.toMap(PageTranslation::page, Function.identity()));
    return rows.all(today()).values().stream()
        .filter(each -> kinds.contains(each.kind()) && each.told(today()))
        .map(each -> shown(each, looks.get(each.id()), translated.get(each.slug()), language))
        .filter(each -> each.words() != null)
        .toList();
  }

  /** One of them as everybody reads it; no news that ended. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Shown show(String slug, Set<PublicPage.Kind> kinds, Language language) {
    PublicPage page =
        rows.find(slug)
            .filter(each -> kinds.contains(each.kind()))
            .filter(each -> !each.kind().passing() || each.told(today()))
            .orElseThrow(NotFound::new);
    PageTranslation translated =
        language == Language.ENGLISH ? null : rows.approved(slug, language).orElse(null);
    return shown(page, looks().get(page.id()), translated, language);
  }

  private static Shown shown(
      PublicPage page,
      PageAdvisers.@Nullable Look look,
      @Nullable PageTranslation translated,
      Language language) {
    boolean off = look != null && (look.word() == Word.STOPPED || look.holds(page.number()));
    if (off || !page.shown()) {
      return new Shown(page, null, Language.ENGLISH);
    }
    return translated != null && translated.holds(page.words())
        ? new Shown(page, translated.words(), language)
        : new Shown(page, page.words(), Language.ENGLISH);
  }

  private Map<UUID, PageAdvisers.Look> looks() {
    PageAdvisers slot = advisers.getIfAvailable();
    return slot == null ? Map.of() : slot.looks();
  }

  /** How it stands with each page: what needs a hand first. */
  @Transactional(readOnly = true)
  public List<Standing> list(Worker worker) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    return all();
  }

  /** The same for what counts what waits. */
  @Transactional(readOnly = true)
  public List<Standing> all() {
    Map<UUID, PageAdvisers.Look> looks = looks();
    Map<String, PageVersion> drafts =
        rows.drafts().stream().collect(Collectors.toMap(PageVersion::page, Function.identity()));
    Map<String, List<PageTranslation>> translations =
        rows.translations(null).stream().collect(Collectors.groupingBy(PageTranslation::page));
    boolean wait =
        !drafts.isEmpty()
            || translations.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> !each.approved());
    boolean asked = wait && asked();
    Map<String, SentBack> sent = drafts.isEmpty() ? Map.of() : backs.all();
    List<Standing> all = new ArrayList<>();
    rows.all()
        .forEach(
            (slug, page) ->
                all.add(
                    standing(
                        page,
                        looks.get(page.id()),
                        drafts.get(slug),
                        asked && !page.kind().passing(),
                        translations.getOrDefault(slug, List.of()),
                        back(sent, drafts.get(slug)))));
    all.sort((one, other) -> Integer.compare(rank(one), rank(other)));
    return all;
  }

  private static @Nullable SentBack back(Map<String, SentBack> sent, @Nullable PageVersion draft) {
    return draft == null ? null : sent.get(SentBack.markOf(draft.page(), SentBack.read(draft)));
  }

  /** How many drafts wait for a second person: none that one sent back. */
  @Transactional(readOnly = true)
  public int drafts(Worker worker) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    Map<String, SentBack> sent = backs.all();
    return (int)
        rows.drafts().stream()
            .filter(each -> !ends(each.dates()) && back(sent, each) == null)
            .count();
  }

  /** A stop first, then what waits for a second person, for a look, for words; then all others. */
  private static int rank(Standing one) {
    if (one.over()) {
      return 7;
    }
    if (one.stopped()) {
      return 0;
    }
    if (one.draft() != null) {
      return 1;
    }
    if (!one.spoken().isEmpty()) {
      return 1;
    }
    // What waits to be shown comes first; what came, is shown and was never looked at comes last.
    if (one.page().begins() || one.page().takenOff()) {
      return 2;
    }
    if (one.due()) {
      return one.page().care() == null ? 5 : 3;
    }
    return one.stale().isEmpty() ? 6 : 4;
  }

  private Standing standing(
      PublicPage page,
      PageAdvisers.@Nullable Look look,
      @Nullable PageVersion draft,
      boolean asked,
      List<PageTranslation> translations,
      @Nullable SentBack back) {
    Word said = look == null ? null : look.word();
    boolean seen = !asked || said == Word.CLEARED;
    return new Standing(
        page,
        said == Word.STOPPED,
        look != null && look.holds(page.number()),
        draft,
        draft == null ? page.begins() && page.care() != null && said == Word.CLEARED : seen,
        page.due(today()),
        translations.stream()
            .filter(each -> each.stale(page.words()))
            .map(PageTranslation::language)
            .toList(),
        translations.stream().filter(each -> each.waits(page.words())).toList(),
        seen,
        asked && look != null ? look.clearedBy() : null,
        ends(page.dates()) && (draft == null || ends(draft.dates())),
        back);
  }

  private boolean ends(@Nullable NewsDates dates) {
    return dates != null && dates.over(today());
  }

  /** One of them with all that belongs to it. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public View get(Worker worker, String slug) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    PublicPage page = rows.find(slug).orElseThrow(NotFound::new);
    List<PageVersion> versions = rows.versions(slug);
    List<PageTranslation> translations = rows.translations(slug);
    PageVersion draft = versions.stream().filter(each -> !each.approved()).findFirst().orElse(null);
    PageAdvisers.Look look = looks().get(page.id());
    boolean asked = !page.kind().passing() && asked();
    return new View(
        standing(
            page,
            look,
            draft,
            asked,
            translations,
            draft == null ? null : backs.find(slug, SentBack.read(draft)).orElse(null)),
        versions,
        translations,
        rows.approved(slug).stream()
            .map(PageTranslation::language)
            .collect(Collectors.toUnmodifiableSet()),
        look == null ? null : look.word(),
        look,
        asked,
        rows.counts(slug, today().minusDays(COUNTED_DAYS)));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Words> laid(UUID page) {
    PublicPage found =
        rows.all().values().stream()
            .filter(each -> each.id().equals(page))
            .findFirst()
            .orElse(null);
    if (found == null) {
      return List.of();
    }
    List<Words> laid = new ArrayList<>();
    laid.add(
        new Words(
            Language.ENGLISH.englishName(),
            How.WRITTEN,
            rows.versions(found.slug()).stream()
                .filter(each -> !each.approved())
                .map(PageVersion::words)
                .findFirst()
                .orElse(found.words())));
    rows.translations(found.slug()).stream()
        .filter(each -> each.waits(found.words()))
        .forEach(
            each -> laid.add(new Words(each.language().englishName(), How.WRITTEN, each.words())));
    recordings.list(found.slug()).stream()
        .filter(Recording::waits)
        .forEach(
            each ->
                laid.add(
                    new Words(
                        each.said().language().englishName(),
                        each.media().video() ? How.VIDEO : How.SOUND,
                        said(each.said()))));
    return laid;
  }

  /** What a recording says, in words that can be read out. */
  private static PageWords said(NewRecording recording) {
    return new PageWords(recording.title(), recording.transcript(), "", "", "", "");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Integer> waiting(UUID page) {
    return rows.all().values().stream()
        .filter(each -> each.id().equals(page))
        .findFirst()
        .flatMap(
            found ->
                rows.versions(found.slug()).stream()
                    .filter(each -> !each.approved())
                    .map(PageVersion::number)
                    .findFirst());
  }

  private boolean asked() {
    PageAdvisers slot = advisers.getIfAvailable();
    return slot != null && slot.asked();
  }

  /** Pages that ask for a message: in what everybody reads, in a draft or in another language. */
  @Transactional(readOnly = true)
  public List<PublicPage> asking(Worker worker, String key) {
    policy.require(worker, Action.READ_DOCUMENTS);
    Set<String> asking = new HashSet<>();
    rows.drafts().stream()
        .filter(each -> ApprovedWords.asks(each.words().all(), key))
        .map(PageVersion::page)
        .forEach(asking::add);
    rows.translations(null).stream()
        .filter(each -> ApprovedWords.asks(each.words().all(), key))
        .map(PageTranslation::page)
        .forEach(asking::add);
    return rows.all().values().stream()
        .filter(each -> asking.contains(each.slug()) || ApprovedWords.asks(each.words().all(), key))
        .toList();
  }

  /**
   * Lays a page before the advisers. What lay before them once does so again also while none can be
   * asked: that they had nothing against other words counts no more once one can.
   */
  private void lay(PublicPage page, String title) {
    if (!page.kind().passing() && (asked() || looks().containsKey(page.id()))) {
      advisers.getObject().show(page.id(), title + " (" + page.path() + ")");
    }
  }

  /** Something else than words came to a page: what advisers said of it before counts no more. */
  public void layAgain(Worker worker, String slug) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    PublicPage page = rows.find(slug).orElseThrow(NotFound::new);
    lay(page, page.words().title());
  }

  /**
   * Writes down that a page was looked at, who answers for it, and when it is looked at again; with
   * {@code shown} as false it says nothing any more until somebody says otherwise. A look lays it
   * before the advisers, if it never lay there.
   *
   * @param version that was looked at
   * @throws Refused when the day is not ahead, or more than a year; for showing words about people
   *     that came with the platform, before advisers who can be asked have cleared them; and for
   *     showing again what was taken off, for whoever wrote on it
   * @throws EditClash when somebody else looked meanwhile
   */
  public void look(
      Worker worker, String slug, String owner, LocalDate next, boolean shown, long version) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    PublicPage page = rows.find(slug).orElseThrow(NotFound::new);
    if (!next.isAfter(today()) || next.isAfter(today().plusDays(LONGEST_REVIEW))) {
      throw Refused.at("next", "library.pages.next.wrong");
    }
    if (shown && page.begins()) {
      seenFirst(worker, page);
    }
    if (shown && page.takenOff()) {
      backByAnother(worker, page);
    }
    rows.look(
        slug, new PublicPage.Care(owner, today(), next, shown, version), worker.id(), version);
    if (!looks().containsKey(page.id())) {
      lay(page, page.words().title());
    }
    trace(LibraryAudit.PUBLIC_PAGE_LOOKED_AT, page);
  }

  /** What came with the platform about people is seen by advisers first, if there are any. */
  private void seenFirst(Worker worker, PublicPage page) {
    if (!asked()) {
      return;
    }
    if (rows.versions(page.slug()).stream().anyMatch(each -> !each.approved())) {
      throw Refused.at("showing", "library.pages.showing.draft");
    }
    PageAdvisers.Look look = looks().get(page.id());
    if (look == null || look.word() != Word.CLEARED) {
      throw Refused.at("showing", "library.pages.showing.advisers");
    }
    UUID cleared = look.clearedBy();
    if (cleared != null && !hands.apart(worker.id(), cleared)) {
      throw Refused.at("showing", "library.pages.showing.cleared");
    }
  }

  /**
   * What was taken off is put back by nobody who wrote on it: whoever took it off may have seen
   * what they did not.
   */
  private void backByAnother(Worker worker, PublicPage page) {
    Set<UUID> writers =
        rows.versions(page.slug()).stream()
            .filter(each -> each.approved() && each.number() == page.number())
            .flatMap(each -> each.writers().stream())
            .collect(Collectors.toUnmodifiableSet());
    if (!hands.apart(worker.id(), writers)) {
      throw Refused.at("showing", "library.pages.showing.wrote");
    }
  }

  /** News have another form, and no other language. Throws {@link NotFound}. */
  private static void staying(PublicPage page) {
    if (page.kind().passing()) {
      throw new NotFound();
    }
  }

  /**
   * Writes a version; the last one that nobody has approved is written anew. It is laid before the
   * advisers at once: what they said of other words counts no more.
   *
   * @param read code of the words that the writer read: those of the draft, else of the page
   * @throws Refused when it says a telephone number or an address, asks for a message that there is
   *     not, or gives a reason that is no sentence
   * @throws EditClash when it was approved or written anew meanwhile
   */
  public void write(
      Worker worker, String slug, int number, String read, PageWords words, String reason) {
    View view = get(worker, slug);
    staying(view.page());
    List<Refusal> wrong = new ArrayList<>(PageGate.check(words, messages::isForPages));
    if (!reason.isEmpty() && !PageGate.says(reason)) {
      wrong.add(Refusal.of("reason", "library.pages.reason.short"));
    }
    Refused.unlessEmpty(wrong);
    PageVersion draft = view.standing().draft();
    if (draft != null && draft.words().equals(words) && draft.reason().equals(reason)) {
      anew(view);
      // Nobody becomes the writer of what another one wrote.
      return;
    }
    String stands = (draft == null ? view.page().words() : draft.words()).code();
    if (number != view.next() || !stands.equals(read)) {
      throw new EditClash();
    }
    if (draft == null && view.page().words().equals(words)) {
      throw Refused.because("library.pages.same");
    }
    rows.put(
        new PageVersion(
            slug, number, words, reason, worker.id(), now(), Set.of(worker.id()), null, null, null),
        draft);
    lay(view.page(), words.title());
    trace(LibraryAudit.PUBLIC_PAGE_WRITTEN, view.page());
  }

  /** What was sent back is not handed in as it was: that would say nothing to whoever read it. */
  static void anew(View view) {
    if (view.standing().back() != null) {
      throw Refused.because("library.pages.back.same");
    }
  }

  /**
   * Why this worker cannot approve the draft now, as the end of a key; nothing where they can. What
   * holds everybody up is told before what holds this one up.
   */
  public Optional<String> closed(Worker worker, View view) {
    PageVersion draft = view.standing().draft();
    if (draft == null) {
      return Optional.of("none");
    }
    if (view.standing().stopped()) {
      return Optional.of("stopped");
    }
    if (ends(draft.dates())) {
      return Optional.of("ended");
    }
    if (view.standing().back() != null) {
      return Optional.of("back");
    }
    if (!PageGate.findings(draft.words()).isEmpty() && draft.reason().isEmpty()) {
      return Optional.of("hard");
    }
    return second(worker, view, draft.writers());
  }

  /** The same for words in another language. */
  public Optional<String> closed(Worker worker, View view, Language language) {
    PageTranslation said = view.waiting(language).orElse(null);
    if (said == null) {
      return Optional.of("none");
    }
    if (view.standing().stopped()) {
      return Optional.of("stopped");
    }
    if (said.signed() == null) {
      return Optional.of("unsigned");
    }
    if (said.stale(view.page().words())) {
      return Optional.of("changed");
    }
    return second(worker, view, said.writers());
  }

  /**
   * Why this worker is no second person for what others put on a page, or none can be yet, as the
   * end of a key.
   */
  @Transactional(readOnly = true)
  public Optional<String> second(Worker worker, View view, Set<UUID> writers) {
    if (view.standing().stopped()) {
      return Optional.of("stopped");
    }
    if (view.asked() && view.advised() != Word.CLEARED) {
      return Optional.of("advisers");
    }
    if (writers.contains(worker.id())) {
      return Optional.of("own");
    }
    UUID cleared = view.look() == null ? null : view.look().clearedBy();
    if (view.asked() && cleared != null && !hands.apart(worker.id(), cleared)) {
      return Optional.of("cleared");
    }
    return hands.apart(worker.id(), writers) ? Optional.empty() : Optional.of("hands");
  }

  /**
   * Approves a version on which only others wrote: everybody reads it from then on, and its
   * recordings, which say what was there before, are to be looked at today. Approving it twice
   * changes nothing.
   *
   * @param read code of what the worker read
   * @param code of the worker's own second factor
   * @throws Refused while something holds it up, and for a wrong code
   * @throws EditClash when its words changed meanwhile
   */
  public void approve(Worker worker, String slug, int number, String read, String code) {
    View view = get(worker, slug);
    PageVersion found =
        view.versions().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(EditClash::new);
    if (worker.id().equals(found.approvedBy())) {
      return;
    }
    if (found.approved() || !found.code().equals(read)) {
      throw new EditClash();
    }
    closed(worker, view)
        .ifPresent(
            why -> {
              throw Refused.because("library.pages.cannot." + why);
            });
    factor.require(worker, code);
    rows.approve(found, worker.id(), now());
    backs.forget(found);
    recordings.due(slug, today());
    trace(LibraryAudit.PUBLIC_PAGE_APPROVED, view.page());
  }

  /**
   * Approves words in another language on which only others wrote: who reads that language reads
   * them from then on. Until then they read what was approved before for this English page, or
   * English. Approving them twice changes nothing.
   *
   * @param read code of the words that the worker read, and of who had read them
   * @param code of the worker's own second factor
   * @throws Refused while something holds them up, and for a wrong code
   * @throws EditClash when they changed meanwhile
   */
  public void approve(Worker worker, String slug, Language language, String read, String code) {
    View view = get(worker, slug);
    PageTranslation found =
        view.translations().stream()
            .filter(each -> each.language() == language)
            .filter(each -> each.code().equals(read))
            .findFirst()
            .orElseThrow(EditClash::new);
    if (worker.id().equals(found.approvedBy())) {
      return;
    }
    if (found.approved()) {
      throw new EditClash();
    }
    closed(worker, view, language)
        .ifPresent(
            why -> {
              throw Refused.because("library.pages.cannot." + why);
            });
    factor.require(worker, code);
    rows.approve(found, worker.id(), now());
    trace(LibraryAudit.PUBLIC_PAGE_APPROVED, view.page(), language);
  }

  /**
   * Keeps a translation of the page as it stands, for a second person to approve. It is laid before
   * the advisers at once, as an English version is.
   *
   * @param said its version is the one that was looked at
   * @throws Refused when it says a telephone number, asks for a message that there is not, or was
   *     signed on a day to come
   * @throws EditClash when it, or the English page, changed meanwhile
   */
  public void translate(Worker worker, PageTranslation said) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    PublicPage page = rows.find(said.page()).orElseThrow(NotFound::new);
    staying(page);
    List<Refusal> wrong = new ArrayList<>(PageGate.check(said.words(), messages::isForPages));
    if (said.signed() != null && said.signed().on().isAfter(today())) {
      wrong.add(Refusal.of("on", "library.languages.on.wrong"));
    }
    Refused.unlessEmpty(wrong);
    PageTranslation before = rows.translation(said.page(), said.language()).orElse(null);
    long stands = before == null ? -1 : before.version();
    if (said.stale(page.words()) || Math.max(said.version(), -1) != stands) {
      throw new EditClash();
    }
    if (before != null && before.says(said) && !isOff(before)) {
      // Nobody becomes the writer of what another one wrote.
      return;
    }
    rows.put(said, before, now());
    lay(page, page.words().title());
    trace(LibraryAudit.PUBLIC_PAGE_TRANSLATED, page, said.language());
  }

  /** Whether somebody took these words off after a second person had approved them. */
  private boolean isOff(PageTranslation said) {
    return said.approved()
        && rows.approved(said.page(), said.language())
            .filter(each -> each.number() == said.number())
            .isEmpty();
  }

  /**
   * Takes what was approved in another language off at once: readers read English until a second
   * person approves the next words. One hand is enough, for it shows nothing else; where nothing
   * was approved, nothing changes.
   */
  public void takeOff(Worker worker, String slug, Language language) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    PublicPage page = rows.find(slug).orElseThrow(NotFound::new);
    rows.approved(slug, language)
        .ifPresent(
            said -> {
              rows.takeOff(said, worker.id(), now());
              trace(LibraryAudit.PUBLIC_PAGE_WORDS_TAKEN_OFF, page, language);
            });
  }

  /**
   * Counts that somebody did one of the small things on a page; nobody's name, and nothing where
   * there is no such thing.
   *
   * @param step code of its words
   */
  public Optional<PublicPage> count(String slug, String step) {
    Optional<PublicPage> page = rows.find(slug);
    page.filter(
            each ->
                PageWords.items(each.words().steps()).stream()
                    .anyMatch(item -> PageWords.code(item).equals(step)))
        .ifPresent(each -> rows.count(slug, step, today()));
    return page;
  }

  /** How many small things readers say they did in a month, on all pages together. */
  @Transactional(readOnly = true)
  public int done(YearMonth month) {
    return rows.done(month.atDay(1), month.atEndOfMonth());
  }

  /** A page in another language, as it is kept. */
  @Transactional(readOnly = true)
  public Optional<PageTranslation> translation(String slug, Language language) {
    return rows.translation(slug, language);
  }

  /** The last words in another language that a second person approved. */
  @Transactional(readOnly = true)
  public Optional<PageTranslation> approved(String slug, Language language) {
    return rows.approved(slug, language);
  }

  /** The page of an address, whether anything is counted or not. */
  @Transactional(readOnly = true)
  public Optional<PublicPage> find(String slug) {
    return rows.find(slug);
  }

  /** The addresses of all pages that stay, whether they have words today or not. */
  public static Set<String> paths() {
    return StarterPages.all().values().stream()
        .map(PublicPage::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words with which a page came. Throws {@link NotFound}. */
  public static PageWords starter(String slug) {
    PublicPage page = StarterPages.all().get(slug);
    if (page == null) {
      throw new NotFound();
    }
    return page.words();
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void trace(LibraryAudit action, PublicPage page) {
    audit.record(Entry.of(action, ObjectRef.of(KIND, page.id())));
  }

  private void trace(LibraryAudit action, PublicPage page, Language language) {
    audit.record(
        Entry.of(action, ObjectRef.of(KIND, page.id()))
            .detail(Detail.none().with("language", language)));
  }
}
