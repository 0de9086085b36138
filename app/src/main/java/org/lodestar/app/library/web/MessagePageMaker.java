package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.library.MessageText;
import org.lodestar.app.library.MessageUses;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.Toolkits;
import org.lodestar.app.library.store.ToolkitRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.FootItem;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws the sentences that everybody says in the same words. */
@Component
class MessagePageMaker {
  /** Where posters hang, of a room that comes later. */
  private static final String HANG = "/outreach/posters";

  private final Messages messages;
  private final Toolkits toolkits;
  private final People people;
  private final PublicPages pages;
  private final ObjectProvider<MessageUses> later;
  private final TranslatedTexts texts;

  MessagePageMaker(
      Messages messages,
      Toolkits toolkits,
      People people,
      PublicPages pages,
      ObjectProvider<MessageUses> later,
      TranslatedTexts texts) {
    this.messages = messages;
    this.toolkits = toolkits;
    this.people = people;
    this.pages = pages;
    this.later = later;
    this.texts = texts;
  }

  /** How it stands with a message, what needs a hand first. */
  private enum Standing {
    EXPIRED("overdue"),
    /** It was approved, and asks for a number that is not there. */
    NUMBERLESS("overdue"),
    WAITING("due"),
    SOON("due"),
    SILENT("quiet"),
    SAID("done");

    private final String tone;

    Standing(String tone) {
      this.tone = tone;
    }
  }

  /** How it stands; {@code said} are the keys of all that is said today. */
  private Standing standing(Messages.View view, Set<String> said) {
    LocalDate today = messages.today();
    Optional<MessageText> english = view.english();
    if (english.isPresent() && english.get().expired(today)) {
      return Standing.EXPIRED;
    }
    if (english.isPresent() && !said.contains(view.message().key())) {
      return Standing.NUMBERLESS;
    }
    if (view.texts().stream().anyMatch(each -> each.is(MessageState.WAITING))) {
      return Standing.WAITING;
    }
    if (english.isEmpty()) {
      return Standing.SILENT;
    }
    boolean soon = english.get().expired(today.plusDays(Messages.SOON_DAYS));
    return soon ? Standing.SOON : Standing.SAID;
  }

  private static Mark mark(Page page, Standing standing) {
    return new Mark(page.name("library.message.standing", standing), standing.tone);
  }

  MessagePages.Listed list(Worker worker, Page page) {
    Set<String> said =
        messages.current(Language.ENGLISH).stream()
            .map(ApprovedSentence::key)
            .collect(Collectors.toSet());
    List<Messages.View> views = messages.list(worker);
    Map<String, Standing> standings =
        views.stream()
            .collect(Collectors.toMap(each -> each.message().key(), each -> standing(each, said)));
    List<Messages.View> all =
        views.stream()
            .sorted(
                Comparator.comparing((Messages.View each) -> of(standings, each))
                    .thenComparing(each -> each.message().key()))
            .toList();
    Table table =
        Table.of(
            page.t("library.messages.title"),
            all,
            Table.Part.link(
                page.t("library.message.key"),
                each -> each.message().key(),
                each -> MessageController.href(each.message().key())),
            Table.Part.words(page.t("library.message.words"), MessagePageMaker::latest),
            Table.Part.of(
                page.t("library.message.state"),
                each -> Table.Cell.tag(mark(page, of(standings, each)))),
            Table.Part.words(page.t("library.message.expires"), each -> expires(page, each)),
            Table.Part.number(
                page.t("library.message.languages"), each -> String.valueOf(languages(each))));
    int waiting =
        (int) all.stream().filter(each -> of(standings, each) == Standing.WAITING).count();
    return new MessagePages.Listed(
        table, waiting, reviews(page), ofLaterRooms(), worker.mayEver(Action.EDIT_MESSAGES));
  }

  /** Texts that are no materials, with where they are written in other languages. */
  private List<FootItem> ofLaterRooms() {
    return texts.later().stream()
        .map(each -> new FootItem(each.english().title(), ToolkitWordsController.href(each.code())))
        .toList();
  }

  private static Standing of(Map<String, Standing> standings, Messages.View view) {
    return Objects.requireNonNull(standings.get(view.message().key()));
  }

  private List<ToolkitReview> reviews(Page page) {
    Map<String, LocalDate> reviewed = toolkits.reviewed();
    Map<String, ToolkitRows.Looked> looked = toolkits.looked();
    Map<UUID, String> names =
        people.names(looked.values().stream().map(ToolkitRows.Looked::by).toList());
    return Stream.of(ToolkitItem.values())
        .map(
            each -> {
              LocalDate on = ToolkitPageMaker.review(each, reviewed);
              String title = ToolkitTexts.written(each).title();
              return new ToolkitReview(
                  each.code(),
                  title,
                  page.date(on),
                  on.isBefore(toolkits.today()),
                  looked(page, looked.get(each.code()), names),
                  each.translated() ? ToolkitWordsController.href(each.code()) : "");
            })
        .toList();
  }

  private static String looked(
      Page page, ToolkitRows.@Nullable Looked last, Map<UUID, String> names) {
    return last == null
        ? page.t("library.messages.toolkit.looked.never")
        : page.t(
            "library.messages.toolkit.looked.by",
            name(page, last.by(), names),
            page.date(last.at()));
  }

  private static String latest(Messages.View view) {
    return view.english()
        .or(() -> view.find(Language.ENGLISH, MessageState.WAITING))
        .map(MessageText::words)
        .orElse("");
  }

  private static String expires(Page page, Messages.View view) {
    return view.english().map(MessageText::expires).map(page::date).orElse("");
  }

  /** In how many languages it is said, English among them. */
  private static long languages(Messages.View view) {
    return view.english()
        .map(
            english ->
                view.texts().stream()
                    .filter(each -> each.is(MessageState.APPROVED))
                    .filter(each -> each == english || Messages.says(each, english))
                    .count())
        .orElse(0L);
  }

  MessagePages.One one(Worker worker, Page page, Messages.View view) {
    String key = view.message().key();
    boolean decides = worker.mayEver(Action.APPROVE_MESSAGES);
    Optional<ApprovedSentence> said = messages.say(key, Language.ENGLISH);
    Standing standing = standing(view, said.isPresent() ? Set.of(key) : Set.of());
    return new MessagePages.One(
        key,
        said.map(ApprovedSentence::text).orElse(null),
        view.english().isPresent(),
        mark(page, standing),
        rows(page, view),
        view.texts().stream()
            .filter(each -> each.is(MessageState.WAITING))
            .map(each -> waiting(each, decides && messages.mayDecide(worker, each)))
            .toList(),
        Arrays.stream(Language.values())
            .flatMap(each -> view.stopped(each).stream())
            .filter(each -> view.find(each.language(), MessageState.WAITING).isEmpty())
            .filter(
                each ->
                    each.language() == Language.ENGLISH
                        || view.english().filter(base -> Messages.says(each, base)).isPresent())
            .map(each -> waiting(each, decides && messages.mayResume(worker, each)))
            .toList(),
        Arrays.stream(Language.values())
            .filter(each -> each != Language.ENGLISH)
            .map(each -> tongue(page, view, each))
            .toList(),
        history(page, view),
        worker.mayEver(Action.EDIT_MESSAGES),
        EmbedController.PATH + "#" + key,
        used(worker, page, key));
  }

  /** Where it is said: pages that came along, lines that ask for it, the toolkit, later rooms. */
  private List<MessagePages.Used> used(Worker worker, Page page, String key) {
    List<MessagePages.Used> used = new ArrayList<>();
    SaidAt.of(key)
        .forEach(each -> used.add(new MessagePages.Used(page.t(each.name()), each.href())));
    pages
        .asking(worker, key)
        .forEach(
            each ->
                used.add(
                    new MessagePages.Used(
                        page.t("library.message.used.page", each.words().title()), open(each))));
    Stream.of(ToolkitItem.values())
        .map(ToolkitTexts::written)
        .filter(each -> ApprovedWords.asks(each.body(), key))
        .forEach(
            each ->
                used.add(
                    new MessagePages.Used(
                        page.t("library.message.used.toolkit", each.title()), "/toolkit")));
    later.stream()
        .flatMap(each -> each.uses(worker, key).stream())
        .filter(each -> page.reaches(each.href()))
        .forEach(each -> used.add(new MessagePages.Used(each.title(), each.href())));
    return used;
  }

  /** News that nobody reads yet, or no more, has no page but that of its editors. */
  private String open(PublicPage each) {
    return each.kind().passing() && !each.told(pages.today())
        ? PageEditorMaker.here(each.slug())
        : each.path();
  }

  private List<SummaryRow> rows(Page page, Messages.View view) {
    return List.of(
        SummaryRow.of(
            page.t("library.message.audience"),
            page.name("library.message.audience", view.message().audience())),
        SummaryRow.of(page.t("library.message.owner"), view.message().owner()),
        SummaryRow.of(page.t("library.message.expires"), expires(page, view)),
        SummaryRow.of(page.t("library.message.use"), "{{" + view.message().key() + "}}"));
  }

  /** What would change with a text: what is said now, for whom, until when, in which languages. */
  List<SummaryRow> changes(Worker worker, Page page, Messages.View view, MessageText text) {
    Language in = text.language();
    List<SummaryRow> rows = new ArrayList<>();
    Optional<MessageText> before = view.find(in, MessageState.APPROVED);
    rows.add(
        SummaryRow.of(
            page.t("library.message.before"),
            before
                .filter(each -> in == Language.ENGLISH || ofToday(view, each))
                .map(this::shown)
                .orElse(page.t("library.message.before.none"))));
    if (in != Language.ENGLISH) {
      rows.add(
          SummaryRow.of(
              Language.ENGLISH.englishName(), view.english().map(this::shown).orElse("")));
    }
    rows.add(
        SummaryRow.of(
            page.t("library.message.audience"),
            page.name("library.message.audience", view.message().audience())));
    rows.add(SummaryRow.of(page.t("library.message.owner"), view.message().owner()));
    if (in == Language.ENGLISH) {
      rows.add(SummaryRow.of(page.t("library.message.expires"), lastDay(page, before, text)));
      rows.add(SummaryRow.of(page.t("library.message.languages"), spoken(page, view)));
    }
    rows.add(places(worker, page, view.message().key()));
    if (before.isPresent()) {
      rows.add(paper(page));
    }
    return rows;
  }

  /** As readers see it; as it was written where it asks for a number that is not there. */
  private String shown(MessageText text) {
    return messages.filled(text.words(), text.language()).orElse(text.words());
  }

  private SummaryRow places(Worker worker, Page page, String key) {
    List<String> places =
        used(worker, page, key).stream().map(MessagePages.Used::words).distinct().toList();
    return new SummaryRow(
        page.t("library.message.used"),
        places.isEmpty() ? List.of(page.t("library.message.used.none")) : places,
        null,
        null);
  }

  /** What says the old words on, with the way to what hangs for whoever may look at that. */
  private static SummaryRow paper(Page page) {
    String question = page.t("library.message.paper");
    String answer = page.t("library.message.paper.text");
    return page.reaches(HANG)
        ? SummaryRow.of(question, answer, HANG, page.t("library.message.paper.hang"))
        : SummaryRow.of(question, answer);
  }

  private static String lastDay(Page page, Optional<MessageText> before, MessageText text) {
    LocalDate next = text.expires();
    LocalDate old = before.map(MessageText::expires).orElse(null);
    if (next == null) {
      return "";
    }
    return old == null || old.equals(next)
        ? page.date(next)
        : page.t("library.message.expires.change", page.date(old), page.date(next));
  }

  /** In which languages it is said now: none of them says the next English. */
  private static String spoken(Page page, Messages.View view) {
    String names =
        view.english().stream()
            .flatMap(
                english ->
                    view.texts().stream()
                        .filter(each -> each.is(MessageState.APPROVED))
                        .filter(each -> each.language() != Language.ENGLISH)
                        .filter(each -> Messages.says(each, english)))
            .map(each -> each.language().englishName())
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? page.t("library.message.languages.none")
        : page.t("library.message.languages.end", names);
  }

  /** What stands where a sentence stood that is not said any more. */
  static List<SummaryRow> instead(Page page) {
    return Stream.of("pages", "partners", "posters", "toolkit")
        .map(
            each ->
                SummaryRow.of(
                    page.t("library.message.instead." + each),
                    page.t("library.message.instead." + each + ".text")))
        .toList();
  }

  private MessagePages.Waiting waiting(MessageText text, boolean mayDecide) {
    Language in = text.language();
    return new MessagePages.Waiting(
        in.englishName(), in.tag(), in.direction(), shown(text), mayDecide);
  }

  private MessagePages.Tongue tongue(Page page, Messages.View view, Language in) {
    @Nullable MessageText signed = view.find(in, MessageState.APPROVED).orElse(null);
    boolean waits = view.find(in, MessageState.WAITING).isPresent();
    boolean holds =
        signed != null && view.english().filter(each -> Messages.says(signed, each)).isPresent();
    String code = waits ? "WAITING" : holds ? "SIGNED" : signed != null ? "STALE" : "NONE";
    String tone =
        Map.of("WAITING", "due", "SIGNED", "done", "STALE", "due").getOrDefault(code, "quiet");
    return new MessagePages.Tongue(
        in.englishName(),
        in.tag(),
        in.direction(),
        signed == null ? null : shown(signed),
        new Mark(page.t("library.message.tongue." + code), tone),
        signed == null ? "" : signed.said());
  }

  private Table history(Page page, Messages.View view) {
    Map<UUID, String> names = people.names(everybody(view));
    return Table.of(
        page.t("library.message.history"),
        view.texts(),
        Table.Part.words(page.t("library.message.words"), MessageText::words),
        Table.Part.words(page.t("library.message.language"), each -> each.language().englishName()),
        Table.Part.words(page.t("library.message.state"), each -> state(page, view, each)),
        Table.Part.words(page.t("library.message.written"), each -> written(page, each, names)),
        Table.Part.words(page.t("library.message.decided"), each -> decided(page, each, names)));
  }

  /** Whether a translation says the English that holds. */
  private static boolean ofToday(Messages.View view, MessageText text) {
    return view.english().filter(each -> Messages.says(text, each)).isPresent();
  }

  /** An approved text of an earlier English, or past its last day, is not said. */
  private String state(Page page, Messages.View view, MessageText text) {
    Optional<MessageText> english = view.english();
    if (text.is(MessageState.APPROVED)) {
      if (english.filter(each -> each.expired(messages.today())).isPresent()) {
        return page.name("library.message.standing", Standing.EXPIRED);
      }
      if (text.language() != Language.ENGLISH && !ofToday(view, text)) {
        return page.t("library.message.state.earlier");
      }
    }
    return page.name("library.message.state", text.state());
  }

  private static Set<UUID> everybody(Messages.View view) {
    return view.texts().stream()
        .flatMap(
            each -> Stream.concat(each.writers().stream(), Stream.ofNullable(each.decidedBy())))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String written(Page page, MessageText text, Map<UUID, String> names) {
    String by =
        text.writers().isEmpty()
            ? page.t("library.platform")
            : text.writers().stream()
                .map(each -> name(page, each, names))
                .sorted()
                .collect(Collectors.joining(", "));
    return by + ", " + page.date(text.writtenAt());
  }

  private static String name(Page page, UUID who, Map<UUID, String> names) {
    return names.getOrDefault(who, page.t("library.somebody"));
  }

  private static String decided(Page page, MessageText text, Map<UUID, String> names) {
    if (text.decidedBy() == null || text.decidedAt() == null) {
      return "";
    }
    String by = name(page, text.decidedBy(), names) + ", " + page.date(text.decidedAt());
    return text.said().isEmpty() ? by : by + ": " + text.said();
  }
}
