package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.GivenFiles;
import org.lodestar.app.concerns.face.GivenFiles.Offered;
import org.lodestar.app.concerns.face.Translations;
import org.lodestar.app.concerns.form.FilesPage;
import org.lodestar.app.concerns.form.FilesPageMaker;
import org.lodestar.app.concerns.form.ToldRows;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Words;
import org.lodestar.app.triage.MessageReminder;
import org.lodestar.app.triage.ReadyText;
import org.lodestar.app.triage.face.ReadyTexts;
import org.lodestar.vocabulary.Known;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Lays out the page on which an officer writes to the reporter, and takes the files it sends. */
@Component
class MessagePageMaker {
  private static final int WITHOUT_FAULT = 200;

  private final Concerns concerns;
  private final ConcernPageMaker maker;
  private final ConcernFiles files;
  private final GivenFiles given;
  private final ReadyTexts texts;
  private final Translations translations;
  private final Uploads uploads;
  private final HelplineSlot helplines;
  private final Words words;
  private final FilesPageMaker filesPageMaker;
  private final ObjectProvider<MessageReminder> reminders;
  private final Clock clock;

  MessagePageMaker(
      Concerns concerns,
      ConcernPageMaker maker,
      ConcernFiles files,
      GivenFiles given,
      ReadyTexts texts,
      Translations translations,
      Uploads uploads,
      HelplineSlot helplines,
      Words words,
      FilesPageMaker filesPageMaker,
      ObjectProvider<MessageReminder> reminders,
      Clock clock) {
    this.concerns = concerns;
    this.maker = maker;
    this.files = files;
    this.given = given;
    this.texts = texts;
    this.translations = translations;
    this.uploads = uploads;
    this.helplines = helplines;
    this.words = words;
    this.filesPageMaker = filesPageMaker;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Whether anybody reads what we write; asks whether the worker may write at all. */
  boolean read(Worker worker, UUID id) {
    return concerns.hasMailbox(worker, id);
  }

  /** Says how else the reporter can be reached, if at all. */
  UnreadPage unread(Worker worker, UUID id, Page page) {
    Concern concern = concerns.get(worker, id);
    return new UnreadPage(
        concern.line(), new ToldRows(page).contact(concern, today()), concern.state().open());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
  }

  /**
   * The words to begin with: of the house, in the reporter's language, or the organisation's own.
   */
  String ready(Worker worker, UUID id, String ready) {
    return ReadyWords.find(ready)
        .map(each -> said(each, Language.of(concerns.get(worker, id).language())))
        .orElseGet(
            () ->
                texts.list(worker).stream()
                    .filter(each -> each.id().toString().equals(ready))
                    .map(ReadyText::text)
                    .findFirst()
                    .orElse(""));
  }

  private String said(ReadyWords ready, Language language) {
    return words.say(language, "triage.ready.text." + ready);
  }

  /** What the ready words in the box mean, for an officer who does not read them. */
  private String meaning(Worker worker, UUID id, String ready) {
    Language theirs = Language.of(concerns.get(worker, id).language());
    return ReadyWords.find(ready)
        .filter(each -> theirs != Language.ENGLISH)
        .map(each -> said(each, Language.ENGLISH))
        .orElse("");
  }

  /**
   * The page.
   *
   * @param ready the ready words that were chosen, if any
   * @param warned whether the words ask for more and the officer is told so
   * @param chosen files that are ticked
   */
  MessagePage page(
      Worker worker, UUID id, Page page, String ready, boolean warned, List<UUID> chosen) {
    boolean goAlong = goAlong(worker, id);
    List<Offered> offered = goAlong ? given.offered(worker, id) : List.of();
    return new MessagePage(
        step(worker, id, page, warned),
        meaning(worker, id, ready),
        maker.language(worker, id).isEmpty() ? List.of() : helplines.forStaff("INTERPRETER"),
        goAlong,
        offered.stream()
            .filter(each -> each.whyNot().isEmpty())
            .map(each -> give(each, chosen, page))
            .toList(),
        offered.stream()
            .flatMap(each -> each.whyNot().map(why -> stays(each.number(), why, page)).stream())
            .toList(),
        uploads.limits().mostFiles(),
        uploads.limits().largest().toMegabytes());
  }

  /** A colleague who wrote it reads our words among their own worries, where no file is shown. */
  private boolean goAlong(Worker worker, UUID id) {
    return !concerns.glance(worker, id).channel().readByWriter();
  }

  private static MessagePage.Give give(Offered offered, List<UUID> chosen, Page page) {
    return new MessagePage.Give(
        offered.file().id().toString(),
        page.t("triage.give.file", offered.number(), offered.file().name()),
        page.t(
            "concerns.staff.files.about",
            page.name("concerns.staff.files.kind", offered.file().kind()),
            FilesPage.kilo(offered.file().size())),
        chosen.contains(offered.file().id()));
  }

  private static String stays(int number, Enum<?> why, Page page) {
    return page.t("triage.give.why." + why, number);
  }

  /** Asked only while something that they wrote waits for a translation. */
  private List<Option> understood(Worker worker, UUID id, Page page) {
    return translations.waiting(worker, id).isEmpty()
        ? List.of()
        : Option.all(page, "triage.message.understood", Known.YES, Known.NO);
  }

  private StaffStep step(Worker worker, UUID id, Page page, boolean warned) {
    List<Option> ready =
        Stream.concat(
                Option.all(page, "triage.ready", (Enum<?>[]) ReadyWords.values()).stream(),
                texts.list(worker).stream()
                    .map(each -> Option.of(each.id().toString(), each.title())))
            .toList();
    return new StaffStep(
        concerns.glance(worker, id),
        List.of(),
        Map.of(
            "ready", ready,
            "language", maker.language(worker, id),
            "understood", understood(worker, id, page)),
        maker.conversation(worker, id, page),
        warned,
        reminders.stream()
            .map(each -> each.offer(worker, id, page))
            .findFirst()
            .orElseGet(MessageReminder.Offer::none),
        List.of());
  }

  /**
   * Takes the files that came with the form and ticks them; tells those that were not taken.
   *
   * @return the status of the answer when it has to say something
   */
  int add(
      Worker worker,
      UUID id,
      HttpServletRequest request,
      Page page,
      List<UUID> chosen,
      BindingResult result) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/")) {
      return WITHOUT_FAULT;
    }
    Already already = files.already(worker, id);
    ReceivedForm form = uploads.form(request, already);
    for (HeldFile file : form.held()) {
      if (files.add(worker, id, file, "")) {
        chosen.add(file.id());
      }
    }
    filesPageMaker.tell(form, page, result);
    return FilesPageMaker.status(form);
  }

  /** Tells why files that were chosen cannot go along; nothing is sent then. */
  void refuse(Worker worker, UUID id, GivenFiles.Ready ready, Page page, BindingResult result) {
    if (ready.refused().isEmpty()) {
      return;
    }
    for (Offered each : given.offered(worker, id)) {
      if (ready.refused().containsKey(each.file().id())) {
        Object[] number = {each.number()};
        String key = "triage.give.why." + ready.refused().get(each.file().id());
        result.rejectValue("give", key, number, null);
      }
    }
  }
}
