package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.strategy.face.Bases;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records what a strategy rests on. */
@Controller
@RequestMapping("/plan/{id}/bases/new")
class BasisController {
  private final Bases bases;
  private final Strategies strategies;
  private final Planning planning;

  BasisController(Bases bases, Strategies strategies, Planning planning) {
    this.bases = bases;
    this.strategies = strategies;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.EDIT_PLAN)
  String add(@PathVariable UUID id) {
    return "redirect:/plan/" + id + "/bases/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/{basis}")
  @Permit(Action.EDIT_PLAN)
  String add(
      @PathVariable UUID id, @PathVariable UUID basis, Worker worker, Page page, Model model) {
    model.addAttribute("form", BasisForm.empty());
    return adding(id, basis, worker, page, model);
  }

  private String adding(UUID id, UUID basis, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("strategy.basis.add"),
            strategies.get(worker, id).title(),
            "/plan/" + id,
            "/bases/new/" + basis)
        .lead(page.t("strategy.nobodyHere"))
        .show(model, BasisForm.asked(page, planning.bodies(worker, List.of())));
  }

  @PostMapping("/{basis}")
  @Permit(Action.EDIT_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID basis,
      @Valid @ModelAttribute("form") BasisForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> bases.add(worker, form.basis(basis, id, worker.id())));
    return saved ? "redirect:/plan/" + id : adding(id, basis, worker, page, model);
  }
}
