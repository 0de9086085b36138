package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may see a case: the question before the first view, and named workers only. */
@Controller
class AccessController {
  private final CaseAccess access;
  private final Cases cases;
  private final Colleagues colleagues;

  AccessController(CaseAccess access, Cases cases, Colleagues colleagues) {
    this.access = access;
    this.cases = cases;
    this.colleagues = colleagues;
  }

  @GetMapping("/cases/{id}/declaration")
  @Permit(Action.READ_CASE)
  String ask(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("form", new DeclarationForm(null, null));
    model.addAttribute("model", new DeclarePage(access.check(worker, id)));
    return "casework/declare";
  }

  @PostMapping("/cases/{id}/declaration")
  @Permit(Action.READ_CASE)
  String declare(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DeclarationForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute("model", new DeclarePage(access.check(worker, id)));
      return "casework/declare";
    }
    if (Typed.yes(form.knows())) {
      ConflictReason reason = form.reason();
      access.declareConflict(worker, id, reason == null ? ConflictReason.OTHER : reason);
      return "redirect:/cases";
    }
    access.declareNoConflict(worker, id);
    return "redirect:" + Addresses.file(id);
  }

  @GetMapping("/cases/{id}/restrict")
  @Permit(Action.RESTRICT_CASE)
  String restrict(@PathVariable UUID id, Worker worker, Page page, Model model) {
    CaseFile file = cases.head(worker, id);
    Set<UUID> named =
        file.restricted() ? new HashSet<>(access.named(worker, id)) : Set.of(worker.id());
    model.addAttribute("form", new RestrictForm(named, file.version()));
    model.addAttribute("model", page(worker, page, file));
    return "casework/restrict";
  }

  private RestrictPage page(Worker worker, Page page, CaseFile file) {
    List<UUID> shutOut = access.shutOut(worker, file.id());
    return new RestrictPage(
        file, colleagues.options(worker), shutOut, colleagues.names(page, shutOut));
  }

  @PostMapping("/cases/{id}/restrict")
  @Permit(Action.RESTRICT_CASE)
  String restrict(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RestrictForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "casework.clash.again",
            () ->
                access.restrict(
                    worker, id, Typed.set(form.workers()), Typed.version(form.version())));
    if (saved) {
      return "redirect:" + Addresses.file(id);
    }
    model.addAttribute("model", page(worker, page, cases.head(worker, id)));
    return "casework/restrict";
  }

  @PostMapping("/cases/{id}/restrict/lift")
  @Permit(Action.RESTRICT_CASE)
  String lift(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    access.lift(worker, id, version);
    return "redirect:" + Addresses.file(id);
  }

  @PostMapping("/cases/{id}/restrict/shut-out")
  @Permit(Action.RESTRICT_CASE)
  String shutOut(
      @PathVariable UUID id,
      @RequestParam UUID colleague,
      @RequestParam(defaultValue = "OTHER") ConflictReason reason,
      Worker worker) {
    access.shutOut(worker, id, colleague, reason);
    return colleague.equals(worker.id())
        ? "redirect:/cases"
        : "redirect:" + Addresses.file(id) + "/restrict";
  }

  @PostMapping("/cases/{id}/restrict/readmit")
  @Permit(Action.RESTRICT_CASE)
  String readmit(@PathVariable UUID id, @RequestParam UUID colleague, Worker worker) {
    access.readmit(worker, id, colleague);
    return "redirect:" + Addresses.file(id) + "/restrict";
  }
}
