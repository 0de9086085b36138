package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.statute.TriageOverride;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a concern that stays with its organisation: read, judged, ended, taken up again. */
@Controller
class ConcernStepController {
  private static final String TRIAGE = "triage/triage";
  private static final String CLOSE = "triage/close";
  private static final String SIGNPOST = "triage/signpost";
  private static final String REOPEN = "triage/reopen";
  private static final int MOST = 4;

  private final Concerns concerns;
  private final Assignments assignments;
  private final Clash clash;

  ConcernStepController(Concerns concerns, Assignments assignments, Clash clash) {
    this.concerns = concerns;
    this.assignments = assignments;
    this.clash = clash;
  }

  @PostMapping("/concerns/{id}/acknowledge")
  @Permit(Action.TRIAGE_CONCERN)
  String acknowledge(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    try {
      concerns.acknowledge(worker, id, version);
      return Done.ACKNOWLEDGED.at(address(id));
    } catch (ConcernChanged changed) {
      return Done.CHANGED.at(address(id));
    }
  }

  @PostMapping("/concerns/{id}/take")
  @Permit(Action.TRIAGE_CONCERN)
  String take(@PathVariable UUID id, Worker worker) {
    assignments.take(worker, id);
    return Done.TAKEN.at(address(id));
  }

  @PostMapping("/concerns/{id}/give-back")
  @Permit(Action.TRIAGE_CONCERN)
  String giveBack(@PathVariable UUID id, Worker worker) {
    assignments.giveBack(worker, id);
    return Done.GIVEN_BACK.at(address(id));
  }

  @GetMapping("/concerns/{id}/triage")
  @Permit(Action.TRIAGE_CONCERN)
  String triage(@PathVariable UUID id, Worker worker, Page page, Model model) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute("form", StaffForms.Triage.of(line.priority().factors(), line.version()));
    model.addAttribute("model", triageStep(line, page));
    return TRIAGE;
  }

  @PostMapping("/concerns/{id}/triage")
  @Permit(Action.TRIAGE_CONCERN)
  String triaged(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") StaffForms.Triage form,
      BindingResult result,
      Model model) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute("model", triageStep(line, page));
    if (result.hasErrors()) {
      return TRIAGE;
    }
    if (form.words().isBlank() && !form.factors().equals(line.priority().factors())) {
      result.rejectValue("words", "triage.triage.reason");
      return TRIAGE;
    }
    try {
      concerns.triage(worker, id, form.version(), form.factors(), form.words());
      return Done.TRIAGED.at(address(id));
    } catch (ConcernChanged changed) {
      return clash.shown(worker, page, changed, form, model, TRIAGE);
    }
  }

  @GetMapping("/concerns/{id}/close")
  @Permit(Action.TRIAGE_CONCERN)
  String close(@PathVariable UUID id, Worker worker, Page page, Model model) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute("form", new StaffForms.Close(null, "", line.version()));
    model.addAttribute("model", closeStep(line, page));
    return CLOSE;
  }

  @PostMapping("/concerns/{id}/close")
  @Permit(Action.TRIAGE_CONCERN)
  String closed(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") StaffForms.Close form,
      BindingResult result,
      Model model) {
    model.addAttribute("model", closeStep(concerns.glance(worker, id), page));
    if (result.hasErrors() || form.reason() == null) {
      return CLOSE;
    }
    try {
      concerns.close(worker, id, form.version(), form.reason(), form.words());
      return Done.CLOSED.at(address(id));
    } catch (ConcernChanged changed) {
      return clash.shown(worker, page, changed, form, model, CLOSE);
    }
  }

  @GetMapping("/concerns/{id}/signpost")
  @Permit(Action.TRIAGE_CONCERN)
  String signpost(@PathVariable UUID id, Worker worker, Model model) {
    return words(id, worker, model, SIGNPOST);
  }

  @PostMapping("/concerns/{id}/signpost")
  @Permit(Action.TRIAGE_CONCERN)
  String signposted(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") StaffForms.Words form,
      BindingResult result,
      Model model) {
    model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
    if (result.hasErrors()) {
      return SIGNPOST;
    }
    try {
      concerns.signpost(worker, id, form.version(), form.words());
      return Done.SIGNPOSTED.at(address(id));
    } catch (ConcernChanged changed) {
      return clash.shown(worker, page, changed, form, model, SIGNPOST);
    }
  }

  @GetMapping("/concerns/{id}/reopen")
  @Permit(Action.TRIAGE_CONCERN)
  String reopen(@PathVariable UUID id, Worker worker, Model model) {
    return words(id, worker, model, REOPEN);
  }

  @PostMapping("/concerns/{id}/reopen")
  @Permit(Action.TRIAGE_CONCERN)
  String reopened(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") StaffForms.Words form,
      BindingResult result,
      Model model) {
    model.addAttribute("model", StaffStep.of(concerns.glance(worker, id), Map.of()));
    if (result.hasErrors()) {
      return REOPEN;
    }
    try {
      concerns.reopen(worker, id, form.version(), form.words());
      return Done.REOPENED.at(address(id));
    } catch (ConcernChanged changed) {
      return clash.shown(worker, page, changed, form, model, REOPEN);
    }
  }

  private String words(UUID id, Worker worker, Model model, String view) {
    ConcernLine line = concerns.glance(worker, id);
    model.addAttribute("form", new StaffForms.Words("", line.version()));
    model.addAttribute("model", StaffStep.of(line, Map.of()));
    return view;
  }

  private static StaffStep closeStep(ConcernLine line, Page page) {
    return StaffStep.of(
        line, Map.of("reason", Option.all(page, "triage.reason", CloseReason.values())));
  }

  private static StaffStep triageStep(ConcernLine line, Page page) {
    return StaffStep.of(
        line,
        Map.of(
            "harm", grades(page, "harm", 0),
            "likelihood", grades(page, "likelihood", 1),
            "vulnerability", grades(page, "vulnerability", 0),
            "immediacy", grades(page, "immediacy", 0),
            "overrides", Option.all(page, "triage.override", TriageOverride.values())));
  }

  private static List<Option> grades(Page page, String factor, int least) {
    return IntStream.rangeClosed(least, MOST)
        .mapToObj(
            grade ->
                Option.of(String.valueOf(grade), page.t("triage.grade." + factor + "." + grade)))
        .toList();
  }

  private static String address(UUID id) {
    return "/concerns/" + id;
  }
}
