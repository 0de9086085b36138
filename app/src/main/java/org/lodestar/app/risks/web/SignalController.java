package org.lodestar.app.risks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Signals of a sector. */
@Controller
@RequestMapping("/threats/sectors/{id}/signals/new")
class SignalController {
  private final Sectors sectors;

  SignalController(Sectors sectors) {
    this.sectors = sectors;
  }

  @GetMapping
  @Permit(Action.EDIT_THREATS)
  String add(@PathVariable UUID id, Worker worker) {
    sectors.get(worker, id);
    return "redirect:/threats/sectors/" + id + "/signals/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/{signal}")
  @Permit(Action.EDIT_THREATS)
  String add(
      @PathVariable UUID id, @PathVariable UUID signal, Worker worker, Page page, Model model) {
    model.addAttribute("form", new SectorForms.Signal("", TypedDate.of(null), ""));
    return adding(id, signal, worker, page, model);
  }

  private String adding(UUID id, UUID signal, Worker worker, Page page, Model model) {
    String back = "/threats/sectors/" + id;
    String name = sectors.get(worker, id).sector().name();
    return new SmallForm(page.t("risks.signal.new"), name, back, "/signals/new/" + signal)
        .show(model, SectorForms.Signal.asked(page));
  }

  @PostMapping("/{signal}")
  @Permit(Action.EDIT_THREATS)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID signal,
      @Valid @ModelAttribute("form") SectorForms.Signal form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                sectors.signal(
                    worker,
                    id,
                    signal,
                    Typed.text(form.words()),
                    form.day(),
                    Typed.text(form.source())));
    saving.tellClash(result);
    return saving == Saving.SAVED
        ? "redirect:/threats/sectors/" + id
        : adding(id, signal, worker, page, model);
  }
}
