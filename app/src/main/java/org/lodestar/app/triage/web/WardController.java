package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.face.ConcernPlaces;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The ward under which a concern is counted is put right. */
@Controller
class WardController {
  private static final String FORM = "triage/ward";

  private final Concerns concerns;
  private final ConcernPlaces places;
  private final Clash clash;

  WardController(Concerns concerns, ConcernPlaces places, Clash clash) {
    this.concerns = concerns;
    this.places = places;
    this.clash = clash;
  }

  @GetMapping("/concerns/{id}/ward")
  @Permit(Action.TRIAGE_CONCERN)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    StaffStep step = step(id, worker, page, model);
    model.addAttribute("form", new StaffForms.Place("", "", step.line().version()));
    return FORM;
  }

  private StaffStep step(UUID id, Worker worker, Page page, Model model) {
    StaffStep step = StaffStep.of(concerns.glance(worker, id), Map.of());
    ConcernPlaces.Placed placed =
        places.find(worker, id).filter(ConcernPlaces.Placed::changeable).orElseThrow(NotFound::new);
    model.addAttribute("model", step);
    model.addAttribute("now", WardPanel.words(placed, page));
    model.addAttribute("loaded", places.isLookupLoaded());
    return step;
  }

  @PostMapping("/concerns/{id}/ward")
  @Permit(Action.TRIAGE_CONCERN)
  String put(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StaffForms.Place form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    step(id, worker, page, model);
    if (result.hasErrors()) {
      return FORM;
    }
    if (form.typed().isEmpty() != form.isUnknown()) {
      result.rejectValue("postcode", "triage.ward.one");
      return FORM;
    }
    try {
      boolean done =
          form.isUnknown()
              ? places.unknown(worker, id, form.version())
              : places.correct(worker, id, form.version(), form.typed());
      if (!done) {
        result.rejectValue("postcode", "triage.ward.noPostcode");
      }
      return done ? Done.PLACED.at("/concerns/" + id) : FORM;
    } catch (ConcernChanged changed) {
      return clash.shown(worker, page, changed, form, model, FORM);
    }
  }
}
