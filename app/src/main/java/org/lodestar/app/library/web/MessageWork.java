package org.lodestar.app.library.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.library.MessageText;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.ToolkitTranslations;
import org.lodestar.app.library.face.Toolkits;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * Sentences that wait for a second person, came back to who wrote them, were stopped by somebody
 * else, end soon, or whose translation says an earlier one.
 */
@Component
class MessageWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int APART = 3;

  /** In how many days somebody should read what another one wrote: our own choice. */
  private static final int READ_DAYS = 7;

  /** For how long others are told that somebody stopped a sentence. */
  private static final int TOLD_DAYS = 30;

  private final Messages messages;
  private final Toolkits toolkits;
  private final ToolkitTranslations translations;
  private final TranslatedTexts texts;
  private final Words words;

  MessageWork(
      Messages messages,
      Toolkits toolkits,
      ToolkitTranslations translations,
      TranslatedTexts texts,
      Words words) {
    this.messages = messages;
    this.toolkits = toolkits;
    this.translations = translations;
    this.texts = texts;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.EDIT_MESSAGES)
        ? Standing.current().member().map(this::all).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> all(UUID worker) {
    List<Messages.View> views = messages.all();
    List<WorkItem> items = new ArrayList<>(waiting(worker, views));
    items.addAll(
        few(
            "stopped.many",
            views.stream()
                .flatMap(
                    view ->
                        those(view, view::stopped)
                            .filter(each -> tells(worker, each))
                            .limit(1)
                            .map(each -> item("stopped", view, soon(each))))
                .toList()));
    views.stream()
        .flatMap(
            view ->
                those(view, view::returned)
                    .filter(each -> each.writers().contains(worker))
                    .limit(1)
                    .map(each -> item("returned", view, soon(each))))
        .forEach(items::add);
    views.forEach(each -> ending(each).ifPresent(items::add));
    late().ifPresent(items::add);
    List<ToolkitTranslation> last = translations.all();
    together("toolkit.words", last.stream().filter(each -> waits(worker, each)).count())
        .ifPresent(items::add);
    List<ToolkitTranslation> standing =
        translations.approved().stream().filter(last::contains).toList();
    together("toolkit.stale", standing.stream().filter(this::old).count()).ifPresent(items::add);
    views.stream().filter(MessageWork::stale).map(each -> item("stale", each)).forEach(items::add);
    return items;
  }

  /** Materials whose day to be looked at again has passed, in one line. */
  private Optional<WorkItem> late() {
    Map<String, LocalDate> reviewed = toolkits.reviewed();
    long late =
        Stream.of(ToolkitItem.values())
            .map(each -> ToolkitPageMaker.review(each, reviewed))
            .filter(each -> each.isBefore(toolkits.today()))
            .count();
    return together("toolkit", late);
  }

  /** Whether words of a material wait for somebody who wrote nothing of them. */
  private static boolean waits(UUID worker, ToolkitTranslation said) {
    return !said.approved() && said.signed() != null && !said.writers().contains(worker);
  }

  /** Whether words of a material, or of another text, say an earlier English. */
  private boolean old(ToolkitTranslation said) {
    return texts.find(said.item()).filter(each -> !said.holds(each.english())).isPresent();
  }

  private Optional<WorkItem> together(String what, long many) {
    return many == 0
        ? Optional.empty()
        : Optional.of(
            new WorkItem(
                Kind.DUE,
                words.say(Language.ENGLISH, "library.message.work." + what, many),
                MessageController.PATH + "#toolkit",
                null));
  }

  private List<WorkItem> waiting(UUID worker, List<Messages.View> views) {
    return few(
        "many",
        views.stream()
            .filter(view -> view.texts().stream().anyMatch(each -> waits(worker, each)))
            .map(each -> item("waiting", each, read(worker, each)))
            .toList());
  }

  /** A few stand apart; more are one line with the first of their days. */
  private List<WorkItem> few(String many, List<WorkItem> items) {
    return items.size() <= APART
        ? items
        : List.of(
            new WorkItem(
                Kind.DUE,
                words.say(Language.ENGLISH, "library.message.work." + many, items.size()),
                MessageController.PATH,
                items.stream()
                    .flatMap(each -> Stream.ofNullable(each.due()))
                    .min(Comparator.naturalOrder())
                    .orElse(null)));
  }

  /** By when it should be read; for what came with the platform there is no day. */
  private static @Nullable Instant read(UUID worker, Messages.View view) {
    return view.texts().stream()
        .filter(each -> waits(worker, each) && !each.writers().isEmpty())
        .map(each -> each.writtenAt().plus(Duration.ofDays(READ_DAYS)))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** By when somebody should do something about what another one decided. */
  private static @Nullable Instant soon(MessageText decided) {
    Instant at = decided.decidedAt();
    return at == null ? null : at.plus(Duration.ofDays(READ_DAYS));
  }

  /** Texts of any language that stand in a certain way. */
  private static Stream<MessageText> those(
      Messages.View view, Function<Language, Optional<MessageText>> how) {
    return view.texts().stream()
        .map(MessageText::language)
        .distinct()
        .flatMap(each -> how.apply(each).stream());
  }

  /** Whether this one did not stop it, and it was lately. */
  private boolean tells(UUID worker, MessageText stopped) {
    Instant at = stopped.decidedAt();
    return !worker.equals(stopped.decidedBy())
        && at != null
        && LocalDate.ofInstant(at, LONDON).plusDays(TOLD_DAYS).isAfter(messages.today());
  }

  private static boolean waits(UUID worker, MessageText text) {
    return text.is(MessageState.WAITING) && !text.writers().contains(worker);
  }

  private Optional<WorkItem> ending(Messages.View view) {
    LocalDate today = messages.today();
    return view.english()
        .filter(each -> each.expired(today.plusDays(Messages.SOON_DAYS)))
        .filter(each -> view.find(Language.ENGLISH, MessageState.WAITING).isEmpty())
        .map(each -> ending(view, each, today));
  }

  private WorkItem ending(Messages.View view, MessageText text, LocalDate today) {
    LocalDate last = text.expires() == null ? today : text.expires();
    boolean over = text.expired(today);
    WorkItem item = item(over ? "over" : "soon", view);
    return new WorkItem(
        over ? Kind.OVERDUE : Kind.DUE,
        item.label(),
        item.href(),
        last.plusDays(1).atStartOfDay(LONDON).toInstant());
  }

  /** Whether something that was signed is no longer said, because its English was changed. */
  private static boolean stale(Messages.View view) {
    return view.english()
        .filter(
            english ->
                view.texts().stream()
                    .filter(each -> each.language() != Language.ENGLISH)
                    .filter(each -> each.is(MessageState.APPROVED))
                    .filter(each -> !Messages.says(each, english))
                    .anyMatch(each -> view.find(each.language(), MessageState.WAITING).isEmpty()))
        .isPresent();
  }

  private WorkItem item(String what, Messages.View view) {
    return item(what, view, null);
  }

  private WorkItem item(String what, Messages.View view, @Nullable Instant due) {
    String key = view.message().key();
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "library.message.work." + what, key),
        MessageController.href(key),
        due);
  }
}
