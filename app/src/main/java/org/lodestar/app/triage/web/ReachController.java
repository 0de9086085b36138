package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Reaching;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.ReachForm;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How whoever told it may be reached, when that changes: a number that others hold now kills. */
@Controller
class ReachController {
  private static final String VIEW = "triage/reach";
  private static final String ADDRESS = "address";

  private final Concerns concerns;
  private final Reaching reaching;
  private final StaffNames names;

  ReachController(Concerns concerns, Reaching reaching, StaffNames names) {
    this.names = names;
    this.concerns = concerns;
    this.reaching = reaching;
  }

  /** The one way from now on, or none; and who learned it, from whom. */
  record ChangedReach(
      @NotNull(message = "triage.reach.way.missing") ContactForm.@Nullable Way way,
      @Size(max = 300, message = "concerns.staff.long") String address,
      @Nullable List<DayOfWeek> days,
      @Size(max = 300, message = "concerns.staff.long") String times,
      @Size(max = 200, message = "concerns.staff.long") String sayYouAre,
      @Nullable Known voicemail,
      @Size(max = 100, message = "concerns.staff.long") String codeWord,
      @NotBlank(message = "triage.reach.why.missing")
          @Size(max = 1000, message = "concerns.staff.long")
          String why,
      @Nullable Boolean ban) {
    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "ChangedReach[personal]";
    }

    /** What is wrong with the number or address; null where it is right. */
    @Nullable String wrong() {
      ContactForm.Way chosen = Objects.requireNonNull(way);
      if (chosen == ContactForm.Way.NONE) {
        return null;
      }
      if (address.isBlank()) {
        return "triage.reach.address.missing";
      }
      ReachForm typed = new ReachForm(address, null, "", "", null, "", null);
      return typed.fits(chosen) ? null : "triage.reach.address.wrong";
    }

    /** The rules of a form without errors; of nothing to reach them by nothing is kept. */
    ReporterContact contact() {
      ContactForm.Way chosen = Objects.requireNonNull(way);
      if (chosen == ContactForm.Way.NONE) {
        return ReporterContact.none();
      }
      return new ReporterContact(
          chosen.channel(),
          address.strip(),
          days == null || days.isEmpty() ? Set.of() : EnumSet.copyOf(days),
          times.strip(),
          sayYouAre.strip(),
          voicemail == null ? Known.NO : voicemail,
          codeWord.strip());
    }
  }

  @GetMapping("/concerns/{id}/reach")
  @Permit(Action.TRIAGE_CONCERN)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    // The first that is asked for is that nobody rings: a tired hand leaves it so.
    model.addAttribute(
        "form", new ChangedReach(ContactForm.Way.NONE, "", null, "", "", null, "", "", null));
    model.addAttribute("model", step(id, worker, page));
    return VIEW;
  }

  @PostMapping("/concerns/{id}/reach")
  @Permit(Action.TRIAGE_CONCERN)
  String changed(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") ChangedReach form,
      BindingResult result,
      Model model) {
    String wrong = result.hasErrors() ? null : form.wrong();
    if (wrong != null) {
      result.rejectValue(ADDRESS, wrong);
    }
    if (!result.hasErrors()) {
      reaching
          .bannedElsewhere(id, form.contact())
          .ifPresent(
              body ->
                  result.rejectValue(
                      ADDRESS,
                      "triage.reach.bannedElsewhere",
                      new Object[] {names.organisation(body)},
                      "triage.reach.bannedElsewhere"));
    }
    if (result.hasErrors()) {
      model.addAttribute("model", step(id, worker, page));
      return VIEW;
    }
    reaching.change(worker, id, form.contact(), form.why(), Boolean.TRUE.equals(form.ban()));
    return Done.REACH_CHANGED.at("/concerns/" + id);
  }

  private StaffStep step(UUID id, Worker worker, Page page) {
    return StaffStep.of(
        concerns.glance(worker, id),
        Map.of(
            "way", Option.all(page, "triage.reach.way", ContactForm.Way.values()),
            "days", days(),
            "voicemail", Option.all(page, "concerns.staff.known", Known.values())));
  }

  private static List<Option> days() {
    return Stream.of(DayOfWeek.values())
        .map(day -> Option.of(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK)))
        .toList();
  }
}
