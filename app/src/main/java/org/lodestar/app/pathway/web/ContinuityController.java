package org.lodestar.app.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.face.ContinuityPlans;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.site.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch for times in which things do not run as usual. */
@Controller
@RequestMapping("/pathway/continuity")
class ContinuityController {
  private static final String FORM = "pathway/arrange";
  private static final String LIST = "redirect:/pathway/continuity?saved=true";

  private final ContinuityPlans plans;
  private final LocalPathways pathways;
  private final PathwayToday pathwayToday;

  ContinuityController(ContinuityPlans plans, LocalPathways pathways, PathwayToday pathwayToday) {
    this.plans = plans;
    this.pathways = pathways;
    this.pathwayToday = pathwayToday;
  }

  @GetMapping
  @Permit(Action.SWITCH_CONTINUITY)
  String list(@RequestParam(defaultValue = "false") boolean saved, Worker worker, Model model) {
    model.addAttribute("model", page(plans.list(worker), "", saved));
    return "pathway/continuity";
  }

  private ContinuityPage page(List<Continuity> shown, String action, boolean saved) {
    List<@Nullable UUID> people = new ArrayList<>();
    shown.forEach(
        each -> {
          people.add(each.begunBy());
          people.add(each.endedBy());
        });
    return new ContinuityPage(
        shown,
        pathways.services(),
        pathwayToday.names(people),
        pathwayToday.today(),
        action,
        saved);
  }

  /** The identifier is fixed before it is sent, so that sending it twice begins one. */
  @GetMapping("/new")
  @Permit(Action.SWITCH_CONTINUITY)
  String begin() {
    return "redirect:/pathway/continuity/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.SWITCH_CONTINUITY)
  String begin(@PathVariable UUID id, Model model) {
    model.addAttribute("form", ContinuityForm.empty(pathwayToday.today()));
    model.addAttribute("model", page(List.of(), "/pathway/continuity/new/" + id, false));
    return FORM;
  }

  @PostMapping("/new/{id}")
  @Permit(Action.SWITCH_CONTINUITY)
  String begin(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ContinuityForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    if (!result.hasErrors() && form.half()) {
      result.reject("pathway.route.half", "pathway.route.half");
    }
    boolean saved =
        Saving.saved(result, response, () -> plans.begin(worker, id, form.content(), form.days()));
    if (saved) {
      return LIST;
    }
    model.addAttribute("model", page(List.of(), "/pathway/continuity/new/" + id, false));
    return FORM;
  }

  @GetMapping("/{id}/end")
  @Permit(Action.SWITCH_CONTINUITY)
  String end(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute(
        "model", page(List.of(plans.get(worker, id)), "/pathway/continuity/" + id + "/end", false));
    return "pathway/endContinuity";
  }

  @PostMapping("/{id}/end")
  @Permit(Action.SWITCH_CONTINUITY)
  String end(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    plans.end(worker, id, version);
    return LIST;
  }
}
