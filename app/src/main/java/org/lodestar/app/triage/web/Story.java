package org.lodestar.app.triage.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.Deed;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.MessageFile;
import org.lodestar.app.concerns.Move;
import org.lodestar.app.concerns.Note;
import org.lodestar.app.concerns.Snooze;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.concerns.form.FilesPage;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TimelineEntry;

/** All that has happened to a concern, in the order and words of the page. */
record Story(
    Concern concern,
    List<Message> messages,
    List<Note> notes,
    List<Deed> deeds,
    List<Move> moves,
    List<HandOver> handOvers,
    List<Snooze> snoozes) {

  /** Workers who appear in it. */
  Set<UUID> workers() {
    Set<UUID> workers = new HashSet<>();
    messages.forEach(each -> add(workers, each.sender()));
    notes.forEach(each -> add(workers, each.author()));
    deeds.forEach(each -> add(workers, each.worker()));
    moves.forEach(each -> add(workers, each.worker()));
    handOvers.forEach(each -> workers.add(each.offeredBy()));
    snoozes.forEach(each -> workers.add(each.worker()));
    concern.taken().ifPresent(taking -> workers.add(taking.by()));
    return workers;
  }

  private static void add(Set<UUID> workers, @Nullable UUID worker) {
    if (worker != null) {
      workers.add(worker);
    }
  }

  /** Draws the story for a page. */
  Told told(Page page, Map<UUID, String> names) {
    return new Told(page, new HashMap<>(names), this);
  }

  /** The story in words. */
  record Told(Page page, Map<UUID, String> names, Story story) {
    /** Newest first. */
    List<TimelineEntry> timeline() {
      return Stream.of(moves(), deeds(), messages(), notes(), snoozes(), beginning())
          .flatMap(each -> each)
          .sorted(Comparator.comparing(TimelineEntry::at).reversed())
          .toList();
    }

    List<ConcernView.Line> conversation() {
      return story.messages().stream()
          .map(
              each ->
                  new ConcernView.Line(
                      by(each.sender()),
                      page.dateTime(each.sentAt()),
                      each.text(),
                      each.fromReporter(),
                      each.alarm(),
                      each.files().stream().map(this::sentAlong).toList()))
          .toList();
    }

    private ConcernView.Link sentAlong(MessageFile file) {
      return new ConcernView.Link(
          page.t("triage.give.sent", file.place(), FilesPage.kilo(file.size())),
          AttachmentController.address(story.concern().id(), file.file()));
    }

    /** Newest first. */
    List<ConcernView.Line> staffNotes() {
      return story.notes().stream()
          .sorted(Comparator.comparing(Note::writtenAt).reversed())
          .map(
              each ->
                  new ConcernView.Line(
                      by(each.author()),
                      page.dateTime(each.writtenAt()),
                      each.text(),
                      false,
                      false))
          .toList();
    }

    private Stream<TimelineEntry> moves() {
      return story.moves().stream()
          .map(
              each ->
                  new TimelineEntry(
                      page.name("triage.event", each.event()),
                      by(each.worker()),
                      each.at(),
                      words(reason(each), each.text())));
    }

    private String reason(Move move) {
      String code = move.reason();
      if (code == null) {
        return "";
      }
      String key = "triage.reason." + code;
      return page.has(key) ? page.t(key) : code;
    }

    private Stream<TimelineEntry> deeds() {
      return story.deeds().stream()
          .map(
              each ->
                  new TimelineEntry(
                      page.name("triage.deed", each.kind()),
                      by(each.worker()),
                      each.doneAt(),
                      words(each.text(), "")));
    }

    /** An alarm is a step of its own and stands among the moves. */
    private Stream<TimelineEntry> messages() {
      return story.messages().stream()
          .filter(each -> !each.alarm())
          .map(
              each ->
                  new TimelineEntry(page.t(title(each)), by(each.sender()), each.sentAt(), null));
    }

    private static String title(Message message) {
      return message.fromReporter() ? "triage.timeline.answer" : "triage.timeline.message";
    }

    private Stream<TimelineEntry> notes() {
      return story.notes().stream()
          .map(
              each ->
                  new TimelineEntry(
                      page.t("triage.timeline.note"), by(each.author()), each.writtenAt(), null));
    }

    private Stream<TimelineEntry> snoozes() {
      return story.snoozes().stream()
          .map(
              each ->
                  new TimelineEntry(
                      page.t("triage.timeline.snooze", page.date(each.until())),
                      by(each.worker()),
                      each.begunAt(),
                      words(each.words(), "")));
    }

    private Stream<TimelineEntry> beginning() {
      return Stream.of(
          story
              .concern()
              .taken()
              .map(this::taken)
              .orElseGet(
                  () ->
                      new TimelineEntry(
                          page.t("triage.timeline.received"),
                          page.t("triage.reporter"),
                          story.concern().line().receivedAt(),
                          null)));
    }

    private TimelineEntry taken(Taking taking) {
      return new TimelineEntry(
          page.t("intake.timeline", page.name("concerns.staff.by", story.concern().channel())),
          by(story.concern().takerKnown() ? taking.by() : null),
          story.concern().line().receivedAt(),
          page.t("intake.timeline.heard", page.dateTime(taking.heardAt())));
    }

    private String by(@Nullable UUID worker) {
      return worker == null
          ? page.t("triage.reporter")
          : names.getOrDefault(worker, page.t("triage.formerWorker"));
    }

    private static @Nullable String words(String first, String second) {
      String both =
          Stream.of(first, second).filter(each -> !each.isBlank()).reduce("", Told::joined);
      return both.isBlank() ? null : both;
    }

    private static String joined(String first, String second) {
      return first.isEmpty() ? second : first + "\n" + second;
    }
  }
}
