package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.DangerOff;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What those who were called to a breach answer to it that danger was taken off. */
@Controller
class BreachSafetyController {
  private final Breaches breaches;
  private final DangerOff off;
  private final SafetyPageMaker maker;

  BreachSafetyController(Breaches breaches, DangerOff off, SafetyPageMaker maker) {
    this.breaches = breaches;
    this.off = off;
    this.maker = maker;
  }

  @PostMapping("/breaches/{id}/objection")
  @Permit(Action.WARN_AFTER_BREACH)
  String answer(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BreachSafetyForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "rights.breach.clash",
            () -> keep(worker, id, form.objection(), Typed.version(form.version()), page));
    return saved
        ? "redirect:" + Addresses.warning(id)
        : maker.show(worker, breaches.dangerous(worker, id), page, model);
  }

  private void keep(
      Worker worker, UUID id, @Nullable PersonalText objection, long version, Page page) {
    if (objection == null) {
      off.read(worker, id, PersonalText.of(page.t("rights.breach.answer.signed")), version);
    } else {
      off.object(worker, id, objection);
    }
  }

  @PostMapping("/breaches/{id}/told/read")
  @Permit(Action.ADD_TO_OWN_BREACH)
  String read(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Long version,
      Worker worker) {
    try {
      off.readOwn(worker, id, Typed.version(version));
      return "redirect:" + Addresses.told(id);
    } catch (EditClash again) {
      // They are led to how it stands now, and asked again there.
      return "redirect:" + Addresses.told(id);
    }
  }
}
