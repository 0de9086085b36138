package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.MessageDraft;
import org.lodestar.app.library.MessageEvent;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.library.MessageText;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.domain.MessageMoves;
import org.lodestar.app.library.domain.MessageRules;
import org.lodestar.app.library.domain.MessageUse;
import org.lodestar.app.library.domain.Placeholders;
import org.lodestar.app.library.store.MessageFacts;
import org.lodestar.app.library.store.MessageRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sentences that everybody says in the same words: one writes, another approves, and from then on
 * every page, poster and frame says it, until its last day. Anybody who edits takes one off at
 * once.
 */
@Component
@Transactional
public class Messages implements ApprovedWords {
  /** How long before its last day an editor is told. */
  public static final int SOON_DAYS = 30;

  private static final String KIND = "MESSAGE";
  private static final String EXPIRES = "expires";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int LONGEST_YEARS = 2;
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int SHORTEST_KEY = 3;
  private static final int LONGEST_KEY = 40;

  /** The word that stands in an address for a message that has no key yet. */
  public static final String NEW = "new";

  private final MessageRows rows;
  private final MessageFacts facts;
  private final ObjectProvider<HelplineSlot> helplines;
  private final Partnership partnership;
  private final Hands hands;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Messages(
      MessageRows rows,
      MessageFacts facts,
      ObjectProvider<HelplineSlot> helplines,
      Partnership partnership,
      Hands hands,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.helplines = helplines;
    this.partnership = partnership;
    this.hands = hands;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One message.
   *
   * @param texts all that there ever were, the last first
   */
  public record View(Message message, List<MessageText> texts) {
    public View {
      texts = List.copyOf(texts);
    }

    /** The one of a language that stands so, if there is one. */
    public Optional<MessageText> find(Language language, MessageState state) {
      return texts.stream()
          .filter(each -> each.language() == language && each.is(state))
          .findFirst();
    }

    /** What is said in English, if anything is. */
    public Optional<MessageText> english() {
      return find(Language.ENGLISH, MessageState.APPROVED);
    }

    /** What was stopped in a language, while nobody has written anything in its place. */
    public Optional<MessageText> stopped(Language language) {
      return last(language).filter(each -> each.is(MessageState.STOPPED));
    }

    /** What was sent back in a language, while nobody has written it anew. */
    public Optional<MessageText> returned(Language language) {
      return texts.stream()
          .filter(each -> each.language() == language)
          .max(Comparator.comparingInt(MessageText::number))
          .filter(each -> each.is(MessageState.RETURNED));
    }

    /** The last text that was not sent back or overtaken. */
    private Optional<MessageText> last(Language language) {
      return texts.stream()
          .filter(each -> each.language() == language)
          .filter(each -> !each.is(MessageState.RETURNED) && !each.is(MessageState.OVERTAKEN))
          .max(Comparator.comparingInt(MessageText::number));
    }

    /**
     * A short code of a text as somebody reads it: it changes with its words, for whom it is, who
     * answers for it and until when.
     */
    public String code(MessageText text) {
      LocalDate until = text.expires();
      return PageWords.code(
          String.join(
              "\n",
              text.language().name(),
              String.valueOf(text.number()),
              text.words(),
              until == null ? "" : until.toString(),
              message.audience().name(),
              message.owner()));
    }

    /** Number of the text that is written next in a language. */
    public int next(Language language) {
      return 1
          + texts.stream()
              .filter(each -> each.language() == language)
              .mapToInt(MessageText::number)
              .max()
              .orElse(0);
    }
  }

  /** All of them with what holds or waits, by key. */
  @Transactional(readOnly = true)
  public List<View> list(Worker worker) {
    policy.require(worker, Action.READ_DOCUMENTS);
    return all();
  }

  /** The same for what counts what waits. */
  @Transactional(readOnly = true)
  public List<View> all() {
    Map<String, List<MessageText>> texts =
        rows.living().stream().collect(Collectors.groupingBy(MessageText::key));
    return rows.messages().stream()
        .map(each -> new View(each, texts.getOrDefault(each.key(), List.of())))
        .toList();
  }

  /** One of them with all its texts. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public View get(Worker worker, String key) {
    policy.require(worker, Action.READ_DOCUMENTS);
    return new View(message(key), rows.list(key));
  }

  private Message message(String key) {
    return find(key).orElseThrow(NotFound::new);
  }

  private Optional<Message> find(String key) {
    return rows.messages().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** Whether there is a message of this key, whatever may be said of it today. */
  @Transactional(readOnly = true)
  public boolean known(String key) {
    return find(key).isPresent();
  }

  /**
   * Whether there is a message of this key that a public page can ask for, whatever may be said of
   * it today. What is for partners is none: it was approved for them.
   */
  @Transactional(readOnly = true)
  public boolean isForPages(String key) {
    return find(key).filter(each -> each.audience() != Message.Audience.PARTNERS).isPresent();
  }

  /**
   * Writes a text that waits for a second person; what waited before is overtaken by it, and
   * whoever wrote on that stays among the writers. Writing the same again changes nothing. For whom
   * it is and who answers for it is a part of the English: whoever changes that is a writer too,
   * and a translation leaves it as it is.
   *
   * @throws Refused when something is wrong with it
   * @throws EditClash when somebody else wrote meanwhile
   */
  public void write(Worker worker, MessageDraft draft) {
    policy.require(worker, Action.EDIT_MESSAGES);
    String words = MessageRules.tidy(draft.words());
    Optional<Message> known = rows.lock(draft.key());
    View view =
        known
            .map(each -> new View(each, rows.list(each.key())))
            .orElseGet(() -> new View(named(draft), List.of()));
    Refused.unlessEmpty(forOthers(view, draft));
    Optional<MessageText> waiting = view.find(draft.language(), MessageState.WAITING);
    if (waiting.isPresent() && isSame(waiting.get(), words, view.message(), draft)) {
      // Nobody becomes the writer of what another one wrote.
      return;
    }
    Refused.unlessEmpty(wrong(view, draft, words));
    if (view.next(draft.language()) != draft.number()) {
      throw new EditClash();
    }
    if (known.isEmpty()) {
      rows.insert(view.message());
    } else if (draft.language() == Language.ENGLISH) {
      rows.update(named(view.message().id(), draft));
    }
    waiting.ifPresent(each -> move(each, MessageEvent.OVERTAKE, null, ""));
    rows.insert(waits(worker, view, draft, words));
    trace(LibraryAudit.MESSAGE_WRITTEN, view.message(), draft.language());
  }

  private static Message named(MessageDraft draft) {
    return named(Ids.next(), draft);
  }

  private static Message named(UUID id, MessageDraft draft) {
    return new Message(id, draft.key(), draft.audience(), draft.owner());
  }

  private static boolean isSame(
      MessageText waiting, String words, Message message, MessageDraft draft) {
    boolean said = waiting.words().equals(words);
    if (draft.language() != Language.ENGLISH) {
      return said;
    }
    return said
        && Objects.equals(waiting.expires(), draft.expires())
        && message.audience() == draft.audience()
        && message.owner().equals(draft.owner());
  }

  /**
   * Whom it is for was approved with its words, and decides where it is said: while it is said, one
   * hand does not change that.
   */
  private static List<Refusal> forOthers(View view, MessageDraft draft) {
    boolean others =
        draft.language() == Language.ENGLISH
            && view.english().isPresent()
            && view.message().audience() != draft.audience();
    return others ? List.of(Refusal.of("audience", "library.message.audience.said")) : List.of();
  }

  private List<Refusal> wrong(View view, MessageDraft draft, String words) {
    List<Refusal> wrong = new ArrayList<>();
    String key = draft.key();
    if (!KEY.matcher(key).matches()
        || key.length() < SHORTEST_KEY
        || key.length() > LONGEST_KEY
        || key.equals(NEW)) {
      wrong.add(Refusal.of("key", "library.message.key.wrong"));
    }
    Optional<MessageText> english = view.english();
    if (draft.language() == Language.ENGLISH) {
      wrong.addAll(expiry(draft.expires()));
      wrong.addAll(MessageRules.check(words, draft.language(), null));
      unknown(words)
          .ifPresent(
              name -> wrong.add(new Refusal("words", "library.message.words.unknown", name)));
    } else if (english.isEmpty()) {
      wrong.add(Refusal.of("words", "library.message.english.first"));
    } else {
      wrong.addAll(MessageRules.check(words, draft.language(), english.get().words()));
    }
    if (!words.isEmpty()) {
      wrong.addAll(MessageRules.numbers(key, words));
    }
    return wrong;
  }

  /** The first name of a number in a text for which the directory has none. */
  private Optional<String> unknown(String words) {
    Set<String> known = numbersKnown();
    return Placeholders.numbers(words).stream().filter(each -> !known.contains(each)).findFirst();
  }

  /** Names of the numbers that a message can ask for, in their order. */
  @Transactional(readOnly = true)
  public Set<String> numbersKnown() {
    HelplineSlot slot = helplines.getIfAvailable();
    Set<String> names = new TreeSet<>();
    if (slot != null) {
      slot.helplines(Language.ENGLISH).stream()
          .filter(each -> !each.phone().isEmpty())
          .map(HelplineSlot.Helpline::code)
          .forEach(names::add);
    }
    return names;
  }

  private List<Refusal> expiry(@Nullable LocalDate expires) {
    LocalDate today = today();
    if (expires == null) {
      return List.of(Refusal.of(EXPIRES, "library.message.expires.missing"));
    }
    boolean fits = expires.isAfter(today) && !expires.isAfter(today.plusYears(LONGEST_YEARS));
    return fits ? List.of() : List.of(Refusal.of(EXPIRES, "library.message.expires.wrong"));
  }

  private MessageText waits(Worker worker, View view, MessageDraft draft, String words) {
    Set<UUID> writers = new HashSet<>(Set.of(worker.id()));
    view.find(draft.language(), MessageState.WAITING)
        .ifPresent(each -> writers.addAll(each.writers()));
    boolean english = draft.language() == Language.ENGLISH;
    return new MessageText(
        draft.key(),
        draft.language(),
        draft.number(),
        words,
        english ? draft.expires() : null,
        english ? null : view.english().orElseThrow().number(),
        MessageState.WAITING,
        writers,
        now(),
        null,
        null,
        "");
  }

  private void move(MessageText text, MessageEvent event, @Nullable UUID by, String said) {
    MessageState next = MessageMoves.TABLE.after(text.state(), event);
    rows.decide(text, next, by, said.isEmpty() ? text.said() : said, now());
  }

  /**
   * Approves what waits, as it was read: from now on it is said everywhere.
   *
   * @param read code of what the worker read
   * @param reader who reads the language and found it right; for a translation alone
   * @throws Refused for whoever wrote on it or is not free of a writer, and for a last day that has
   *     passed
   * @throws EditClash when it was written anew or decided meanwhile
   */
  public void approve(Worker worker, String key, Language language, String read, String reader) {
    policy.require(worker, Action.APPROVE_MESSAGES);
    View view = locked(key);
    if (isSaid(worker, view, language, read)) {
      return;
    }
    MessageText waiting = asRead(worker, view, language, read);
    if (language == Language.ENGLISH && waiting.expired(today())) {
      throw Refused.because("library.message.expires.past");
    }
    numbered(key, waiting);
    if (language != Language.ENGLISH) {
      if (reader.isBlank()) {
        throw Refused.at("reader", "library.message.reader.missing");
      }
      int now = view.english().map(MessageText::number).orElse(0);
      if (!Integer.valueOf(now).equals(waiting.of())) {
        throw Refused.because("library.message.english.changed");
      }
    }
    view.find(language, MessageState.APPROVED)
        .ifPresent(each -> move(each, MessageEvent.REPLACE, null, ""));
    move(waiting, MessageEvent.APPROVE, worker.id(), language == Language.ENGLISH ? "" : reader);
    tellSince(view);
    trace(LibraryAudit.MESSAGE_APPROVED, view.message(), language);
  }

  /** Refuses what asks for a number that is not there, or that its message may not lead to. */
  private void numbered(String key, MessageText text) {
    if (unknown(text.words()).isPresent()) {
      throw Refused.because("library.message.number.gone");
    }
    MessageRules.numbers(key, text.words()).stream()
        .findFirst()
        .ifPresent(
            each -> {
              throw Refused.because(each.key());
            });
  }

  /** Tells the ledger what came into use since, or left it. */
  private void tellSince(View before) {
    MessageUse now = MessageUse.of(rows.list(before.message().key()));
    facts.tell(now.since(MessageUse.of(before.texts())), YearMonth.from(today()));
  }

  private static boolean isSaid(Worker worker, View view, Language language, String read) {
    return view.find(language, MessageState.APPROVED)
        .filter(each -> view.code(each).equals(read) && worker.id().equals(each.decidedBy()))
        .isPresent();
  }

  private View locked(String key) {
    Message message = rows.lock(key).orElseThrow(NotFound::new);
    return new View(message, rows.list(key));
  }

  private MessageText asRead(Worker worker, View view, Language language, String read) {
    MessageText waiting =
        view.find(language, MessageState.WAITING)
            .filter(each -> view.code(each).equals(read))
            .orElseThrow(EditClash::new);
    if (!mayDecide(worker, waiting)) {
      throw Refused.because("library.message.own");
    }
    return waiting;
  }

  /**
   * Says again what was stopped, as it was read: for it to be said, neither its writers nor whoever
   * stopped it decide. Each language is said again by itself. Saying it again twice changes
   * nothing.
   *
   * @param read code of what the worker read
   * @throws Refused for whoever wrote on it, stopped it or is not free of one of them, when its
   *     last day has passed, and when its English or the directory has changed
   * @throws EditClash when something was written in its place meanwhile
   */
  public void resume(Worker worker, String key, Language language, String read) {
    policy.require(worker, Action.APPROVE_MESSAGES);
    View view = locked(key);
    if (isSaid(worker, view, language, read)) {
      return;
    }
    MessageText stopped =
        view.stopped(language)
            .filter(each -> view.code(each).equals(read))
            .orElseThrow(EditClash::new);
    if (!mayResume(worker, stopped)) {
      throw Refused.because("library.message.own.stop");
    }
    if (stopped.expired(today())) {
      throw Refused.because("library.message.expires.past");
    }
    numbered(key, stopped);
    if (language != Language.ENGLISH
        && view.english().filter(each -> says(stopped, each)).isEmpty()) {
      throw Refused.because("library.message.english.changed");
    }
    move(stopped, MessageEvent.RESUME, worker.id(), "");
    tellSince(view);
    trace(LibraryAudit.MESSAGE_APPROVED, view.message(), language);
  }

  /** Whether this worker is a second person to all who wrote on it, and to who stopped it. */
  @Transactional(readOnly = true)
  public boolean mayResume(Worker worker, MessageText stopped) {
    UUID by = stopped.decidedBy();
    return mayDecide(worker, stopped) && (by == null || hands.apart(worker.id(), by));
  }

  /** Whether this worker is a second person to all who wrote on a text. */
  @Transactional(readOnly = true)
  public boolean mayDecide(Worker worker, MessageText text) {
    return hands.apart(worker.id(), text.writers());
  }

  /**
   * Sends back what waits, with why; what was said before goes on being said.
   *
   * @throws Refused for whoever wrote on it, and without a reason
   */
  public void giveBack(Worker worker, String key, Language language, String read, String why) {
    policy.require(worker, Action.APPROVE_MESSAGES);
    View view = locked(key);
    MessageText waiting = asRead(worker, view, language, read);
    if (why.isBlank()) {
      throw Refused.at("why", "library.message.why.missing");
    }
    move(waiting, MessageEvent.RETURN, worker.id(), why);
    trace(LibraryAudit.MESSAGE_RETURNED, view.message(), language);
  }

  /**
   * Takes what is said in a language off every page, frame and poster; with the English all
   * translations of it, each of which somebody reads before it is said again. One person is enough:
   * it says less, never something else. Doing it twice changes nothing.
   */
  public void stop(Worker worker, String key, Language language) {
    policy.require(worker, Action.EDIT_MESSAGES);
    View view = locked(key);
    Optional<MessageText> said = view.find(language, MessageState.APPROVED);
    if (said.isPresent()) {
      MessageText gone = said.get();
      List<MessageText> all =
          approved(view.texts()).stream()
              .filter(each -> each.equals(gone) || isOf(each, gone, language))
              .toList();
      for (MessageText each : all) {
        move(each, MessageEvent.STOP, worker.id(), "");
        trace(LibraryAudit.MESSAGE_STOPPED, view.message(), each.language());
      }
      tellSince(view);
    }
  }

  /** Whether a text is a translation of what goes in this language. */
  private static boolean isOf(MessageText each, MessageText gone, Language language) {
    return language == Language.ENGLISH && each.language() != language && says(each, gone);
  }

  private void trace(LibraryAudit action, Message message, Language language) {
    audit.record(
        Entry.of(action, ObjectRef.of(KIND, message.id()))
            .detail(Detail.none().with("language", language)));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ApprovedSentence> say(String key, Language language) {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    List<MessageText> approved = rows.approved(key, language);
    return find(key).flatMap(each -> sentence(each, approved, language, numbers(language)));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ApprovedSentence> current(Language language) {
    return current(language, all());
  }

  /** The same in several languages; the database is asked for the messages once. */
  @Transactional(readOnly = true)
  public Map<Language, List<ApprovedSentence>> current(Set<Language> languages) {
    List<View> all = all();
    Map<Language, List<ApprovedSentence>> said = new EnumMap<>(Language.class);
    languages.forEach(each -> said.put(each, current(each, all)));
    return said;
  }

  private List<ApprovedSentence> current(Language language, List<View> all) {
    Function<String, Optional<String>> numbers = numbers(language);
    return all.stream()
        .map(each -> sentence(each.message(), approved(each.texts()), language, numbers))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(ApprovedSentence::key))
        .toList();
  }

  private static List<MessageText> approved(List<MessageText> texts) {
    return texts.stream().filter(each -> each.is(MessageState.APPROVED)).toList();
  }

  /** Asks the database once for all that a text asks for. */
  @Override
  @Transactional(readOnly = true)
  public String put(String text, Language language) {
    if (!text.contains("{{")) {
      return text;
    }
    Map<String, ApprovedSentence> all =
        current(language).stream()
            .collect(Collectors.toMap(ApprovedSentence::key, Function.identity()));
    return ApprovedWords.put(text, key -> Optional.ofNullable(all.get(key)));
  }

  /** What holds a number that somebody typed is not said, however it came to stand there. */
  private Optional<ApprovedSentence> sentence(
      Message message,
      List<MessageText> approved,
      Language language,
      Function<String, Optional<String>> numbers) {
    Optional<MessageText> english = of(approved, Language.ENGLISH);
    if (english.isEmpty() || english.get().expired(today())) {
      return Optional.empty();
    }
    MessageText base = english.get();
    LocalDate expires = base.expires();
    return of(approved, language)
        .filter(each -> language == Language.ENGLISH || says(each, base))
        .filter(each -> !MessageRules.hasNumber(each.words()))
        .flatMap(each -> filled(each.words(), numbers))
        .map(
            text ->
                new ApprovedSentence(
                    message.key(), message.audience(), language, text, expires(expires)));
  }

  private static LocalDate expires(@Nullable LocalDate kept) {
    return kept == null ? LocalDate.MAX : kept;
  }

  private static Optional<MessageText> of(List<MessageText> approved, Language language) {
    return approved.stream().filter(each -> each.language() == language).findFirst();
  }

  /** Whether a translation says the English that holds, and not an earlier one. */
  public static boolean says(MessageText translation, MessageText english) {
    return Integer.valueOf(english.number()).equals(translation.of());
  }

  /** A text with its numbers and our name in place; nothing where a number is not known. */
  @Transactional(readOnly = true)
  public Optional<String> filled(String words, Language language) {
    return filled(words, numbers(language));
  }

  /** The same for each line of a text; the directory is asked once. */
  @Transactional(readOnly = true)
  public List<Optional<String>> filledLines(String text, Language language) {
    Function<String, Optional<String>> numbers = numbers(language);
    return text.lines().map(line -> filled(line, numbers)).toList();
  }

  /** In which languages anything may be said today, English first. */
  @Transactional(readOnly = true)
  public Set<Language> languages() {
    LocalDate today = today();
    List<MessageText> approved =
        rows.living().stream().filter(each -> each.is(MessageState.APPROVED)).toList();
    Map<String, MessageText> english =
        approved.stream()
            .filter(each -> each.language() == Language.ENGLISH && !each.expired(today))
            .collect(Collectors.toMap(MessageText::key, Function.identity()));
    Set<Language> languages = EnumSet.of(Language.ENGLISH);
    approved.stream()
        .filter(each -> english.containsKey(each.key()))
        .filter(each -> says(each, Objects.requireNonNull(english.get(each.key()))))
        .map(MessageText::language)
        .forEach(languages::add);
    return languages;
  }

  private Optional<String> filled(String words, Function<String, Optional<String>> numbers) {
    return Placeholders.fill(words, partnership.name(), numbers);
  }

  private Function<String, Optional<String>> numbers(Language language) {
    HelplineSlot slot = helplines.getIfAvailable();
    if (slot == null) {
      return code -> Optional.empty();
    }
    List<HelplineSlot.Helpline> all = slot.helplines(language);
    return code ->
        all.stream()
            .filter(each -> each.code().equals(code) && !each.phone().isEmpty())
            .map(HelplineSlot.Helpline::phone)
            .findFirst();
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
