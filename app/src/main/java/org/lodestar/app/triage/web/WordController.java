package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.DeedKind;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What officers write on a concern for each other, and what they did. */
@Controller
class WordController {
  private static final String NOTE = "triage/note";
  private static final String DEED = "triage/deed";
  private static final String ALARM = "triage/alarm";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final Concerns concerns;
  private final Clock clock;

  WordController(Concerns concerns, Clock clock) {
    this.concerns = concerns;
    this.clock = clock;
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
      result.rejectValue("day", "triage.deed.future");
    } catch (DateTimeParseException notTime) {
      result.rejectValue("time", "triage.deed.time.wrong");
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

  private StaffStep deedStep(UUID id, Worker worker, Page page) {
    return StaffStep.of(
        concerns.glance(worker, id), Map.of("kind", Option.all(page, "triage.deed", recordable())));
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
