package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.Concerns;
import org.lodestar.app.concerns.DeedKind;
import org.lodestar.app.concerns.MessageReminder;
import org.lodestar.app.concerns.OwnReportShut;
import org.lodestar.app.concerns.ReadyTexts;
import org.lodestar.app.concerns.ReadyTexts.ReadyText;
import org.lodestar.app.concerns.Translations;
import org.lodestar.app.concerns.domain.AskedForMore;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What officers write on a concern: to the reporter, for each other, and what they did. */
@Controller
class WordPages {
  private static final String MESSAGE = "concerns/staffMessage";
  private static final String NOTE = "concerns/staffNote";
  private static final String DEED = "concerns/staffDeed";
  private static final String ALARM = "concerns/staffAlarm";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final Concerns concerns;
  private final ReadyTexts texts;
  private final Translations translations;
  private final ConcernDesk desk;
  private final ObjectProvider<MessageReminder> reminders;
  private final Clock clock;

  WordPages(
      Concerns concerns,
      ReadyTexts texts,
      Translations translations,
      ConcernDesk desk,
      ObjectProvider<MessageReminder> reminders,
      Clock clock) {
    this.concerns = concerns;
    this.texts = texts;
    this.translations = translations;
    this.desk = desk;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Looking changes nothing; what the reporter wrote is read when somebody says so or answers. */
  @GetMapping("/concerns/{id}/message")
  @Permit(Action.TRIAGE_CONCERN)
  String message(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") String ready,
      Model model) {
    String words =
        ReadyWords.find(ready)
            .map(each -> page.name("concerns.staff.ready.text", each))
            .orElseGet(() -> ownWords(worker, ready));
    model.addAttribute("form", WordForms.Message.of(words));
    model.addAttribute("model", messageStep(id, worker, page, false));
    return MESSAGE;
  }

  private String ownWords(Worker worker, String ready) {
    return texts.list(worker).stream()
        .filter(each -> each.id().toString().equals(ready))
        .map(ReadyText::text)
        .findFirst()
        .orElse("");
  }

  @PostMapping("/concerns/{id}/message")
  @Permit(Action.TRIAGE_CONCERN)
  String sent(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") WordForms.Message form,
      BindingResult result,
      Model model) {
    if (!result.hasErrors() && form.reminds()) {
      checkHours(worker, id, form, result);
    }
    boolean asks = !result.hasErrors() && AskedForMore.in(form.text());
    if (result.hasErrors() || (asks && !form.warned())) {
      model.addAttribute("model", messageStep(id, worker, page, asks));
      return MESSAGE;
    }
    try {
      send(worker, id, form, asks);
    } catch (OwnReportShut shut) {
      result.reject("concerns.worry.shut");
      model.addAttribute("model", messageStep(id, worker, page, asks));
      return MESSAGE;
    }
    concerns.markMessagesRead(worker, id);
    if (Boolean.TRUE.equals(form.translate())) {
      translations.need(worker, id, form.once(), true);
    }
    return Done.SENT.at(address(id));
  }

  private void send(Worker worker, UUID id, WordForms.Message form, boolean asks) {
    if (form.reminds()) {
      concerns.messageAndRemind(
          worker,
          id,
          form.once(),
          form.text(),
          asks,
          WordForms.Message.hour(form.from()),
          WordForms.Message.hour(form.to()));
    } else {
      concerns.message(worker, id, form.once(), form.text(), asks);
    }
  }

  private void checkHours(Worker worker, UUID id, WordForms.Message form, BindingResult result) {
    reminders.stream()
        .flatMap(
            each ->
                each
                    .fault(
                        worker,
                        id,
                        WordForms.Message.hour(form.from()),
                        WordForms.Message.hour(form.to()))
                    .stream())
        .findFirst()
        .ifPresent(key -> result.rejectValue("remind", key));
  }

  @PostMapping("/concerns/{id}/messages-read")
  @Permit(Action.TRIAGE_CONCERN)
  String read(@PathVariable UUID id, Worker worker) {
    concerns.markMessagesRead(worker, id);
    return "redirect:" + address(id);
  }

  @GetMapping("/concerns/{id}/note")
  @Permit(Action.TRIAGE_CONCERN)
  String note(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("form", WordForms.Note.empty());
    model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
    return NOTE;
  }

  @PostMapping("/concerns/{id}/note")
  @Permit(Action.TRIAGE_CONCERN)
  String noted(
      @PathVariable UUID id,
      Worker worker,
      @Valid @ModelAttribute("form") WordForms.Note form,
      BindingResult result,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
      return NOTE;
    }
    concerns.note(worker, id, form.once(), form.text());
    return Done.NOTED.at(address(id));
  }

  @GetMapping("/concerns/{id}/deed")
  @Permit(Action.TRIAGE_CONCERN)
  String deed(@PathVariable UUID id, Worker worker, Page page, Model model) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), LONDON);
    TypedDate today = TypedDate.of(now.toLocalDate());
    model.addAttribute("form", new WordForms.Deed(null, "", today, TIME.format(now), Ids.next()));
    model.addAttribute("model", deedStep(id, worker, page));
    return DEED;
  }

  @PostMapping("/concerns/{id}/deed")
  @Permit(Action.TRIAGE_CONCERN)
  String recorded(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") WordForms.Deed form,
      BindingResult result,
      Model model) {
    Optional<Instant> at = result.hasErrors() ? Optional.empty() : moment(form, result);
    DeedKind kind = result.hasErrors() ? null : form.kind();
    if (at.isEmpty() || kind == null) {
      model.addAttribute("model", deedStep(id, worker, page));
      return DEED;
    }
    concerns.record(worker, id, form.once(), kind, form.text(), at.get());
    return Done.RECORDED.at(address(id));
  }

  /** The moment that was typed; tells at the field what is wrong with it. */
  private Optional<Instant> moment(WordForms.Deed form, BindingResult result) {
    try {
      LocalTime time =
          form.time().isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(form.time(), TIME);
      Instant at = form.day().date().orElseThrow().atTime(time).atZone(LONDON).toInstant();
      if (!at.isAfter(clock.instant())) {
        return Optional.of(at);
      }
      result.rejectValue("day", "concerns.staff.deed.future");
    } catch (DateTimeParseException notTime) {
      result.rejectValue("time", "concerns.staff.deed.time.wrong");
    }
    return Optional.empty();
  }

  @GetMapping("/concerns/{id}/alarm")
  @Permit(Action.TRIAGE_CONCERN)
  String alarm(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("form", new WordForms.Alarm(""));
    model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
    return ALARM;
  }

  @PostMapping("/concerns/{id}/alarm")
  @Permit(Action.TRIAGE_CONCERN)
  String answered(
      @PathVariable UUID id,
      Worker worker,
      @Valid @ModelAttribute("form") WordForms.Alarm form,
      BindingResult result,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
      return ALARM;
    }
    concerns.answerAlarm(worker, id, form.text());
    return Done.ANSWERED.at(address(id));
  }

  private StaffStep messageStep(UUID id, Worker worker, Page page, boolean warned) {
    ConcernLine line = concerns.glance(worker, id);
    List<Option> ready =
        Stream.concat(
                Option.all(page, "concerns.staff.ready", (Enum<?>[]) ReadyWords.values()).stream(),
                texts.list(worker).stream()
                    .map(each -> Option.of(each.id().toString(), each.title())))
            .toList();
    return new StaffStep(
        line,
        List.of(),
        Map.of("ready", ready, "language", desk.language(worker, id)),
        desk.conversation(worker, id, page),
        warned,
        reminders.stream()
            .map(each -> each.offer(worker, id, page))
            .findFirst()
            .orElseGet(MessageReminder.Offer::none));
  }

  private StaffStep deedStep(UUID id, Worker worker, Page page) {
    return StaffStep.of(
        concerns.glance(worker, id),
        Map.of("kind", Option.all(page, "concerns.staff.deed", recordable())));
  }

  /** Telling who reported has a page of its own, with its two reasons. */
  private static DeedKind[] recordable() {
    return Arrays.stream(DeedKind.values())
        .filter(kind -> kind != DeedKind.SHARED_REPORTER_DETAILS)
        .toArray(DeedKind[]::new);
  }

  private static String address(UUID id) {
    return "/concerns/" + id;
  }
}
