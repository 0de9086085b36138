package org.lodestar.app.meetings.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The question before the first view: does the reader know anybody? */
@Controller
class DeclarationController {
  private final Invitations invitations;

  DeclarationController(Invitations invitations) {
    this.invitations = invitations;
  }

  @GetMapping("/meetings/{id}/declaration")
  @Permit(Action.READ_MEETING)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new DeclarationForm(null, null));
    model.addAttribute("model", declaring(worker, page, id));
    return "meetings/declare";
  }

  private DeclarePage declaring(Worker worker, Page page, UUID id) {
    return new DeclarePage(
        page.t("meetings.declare.title"),
        Addresses.meeting(id),
        invitations.check(worker, id).stream()
            .map(AboutPerson::name)
            .filter(name -> !name.text().isBlank())
            .toList());
  }

  @PostMapping("/meetings/{id}/declaration")
  @Permit(Action.READ_MEETING)
  String declare(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DeclarationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute("model", declaring(worker, page, id));
      return "meetings/declare";
    }
    if (Typed.yes(form.knows())) {
      ConflictReason reason = form.reason() == null ? ConflictReason.OTHER : form.reason();
      invitations.declareConflict(worker, id, reason);
      return "redirect:/meetings";
    }
    invitations.declareNoConflict(worker, id);
    return "redirect:" + Addresses.meeting(id);
  }
}
