package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.BulkOutcome;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Snoozes;
import org.lodestar.app.concerns.face.Snoozes.Refusal;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What an officer does with one concern in the queue: putting it aside, giving it to a colleague.
 */
@Controller
class QueueController {
  private static final String SNOOZE = "triage/snooze";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Concerns concerns;
  private final Snoozes snoozes;
  private final Assignments assignments;

  QueueController(Concerns concerns, Snoozes snoozes, Assignments assignments) {
    this.concerns = concerns;
    this.snoozes = snoozes;
    this.assignments = assignments;
  }

  @GetMapping("/concerns/{id}/snooze")
  @Permit(Action.TRIAGE_CONCERN)
  String snooze(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("form", new QueueForms.Snooze(TypedDate.of(null), ""));
    model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
    return SNOOZE;
  }

  @PostMapping("/concerns/{id}/snooze")
  @Permit(Action.TRIAGE_CONCERN)
  String snoozed(
      @PathVariable UUID id,
      Worker worker,
      @Valid @ModelAttribute("form") QueueForms.Snooze form,
      BindingResult result,
      Model model) {
    Optional<Refusal> refusal =
        result.hasErrors()
            ? Optional.empty()
            : snoozes.snooze(worker, id, morning(form.until()), form.words());
    refusal.ifPresent(why -> result.rejectValue("until", "triage.snooze." + why));
    if (result.hasErrors()) {
      model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
      return SNOOZE;
    }
    return Done.SNOOZED.at("/concerns/" + id);
  }

  private static Instant morning(TypedDate day) {
    return day.date().orElseThrow().atTime(MORNING).atZone(LONDON).toInstant();
  }

  @PostMapping("/concerns/{id}/wake")
  @Permit(Action.TRIAGE_CONCERN)
  String wake(@PathVariable UUID id, Worker worker) {
    snoozes.wake(worker, id);
    return Done.WOKEN.at("/concerns/" + id);
  }

  @PostMapping("/concerns/{id}/assign")
  @Permit(Action.TRIAGE_CONCERN)
  String assign(
      @PathVariable UUID id,
      Worker worker,
      @RequestParam(required = false) @Nullable UUID colleague,
      Model model) {
    if (colleague == null) {
      return Done.NOTHING_CHOSEN.at("/concerns/" + id);
    }
    BulkOutcome outcome = assignments.assignAll(worker, List.of(id), colleague);
    if (outcome.refused().isEmpty()) {
      return Done.ASSIGNED.at("/concerns/" + id);
    }
    if (outcome.refused().getFirst().why() == BulkOutcome.Why.NOT_YOURS) {
      throw new NotFound();
    }
    model.addAttribute("model", outcome);
    return "triage/assigned";
  }
}
