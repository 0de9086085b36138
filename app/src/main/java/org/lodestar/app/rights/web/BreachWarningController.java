package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.face.BreachCare;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.DangerOff;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whoever sees to it that somebody in danger knows of it: those on duty and in charge, and whoever
 * looks after the person.
 */
@Controller
@RequestMapping("/breaches/{id}")
class BreachWarningController {
  private final Breaches breaches;
  private final BreachCare care;
  private final DangerOff off;
  private final SafetyPageMaker safety;
  private final WarningPageMaker warnings;

  BreachWarningController(
      Breaches breaches,
      BreachCare care,
      DangerOff off,
      SafetyPageMaker safety,
      WarningPageMaker warnings) {
    this.breaches = breaches;
    this.care = care;
    this.off = off;
    this.safety = safety;
    this.warnings = warnings;
  }

  @GetMapping("/warning")
  @Permit(Action.WARN_AFTER_BREACH)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Breach breach = breaches.dangerous(worker, id);
    boolean reads = breach.toHear().contains(worker.id()) && !breach.waitsForWarning();
    if (reads || !breach.told().danger()) {
      model.addAttribute("form", BreachSafetyForm.fresh(breach.version()));
      return safety.show(worker, breach, page, model);
    }
    return asking(worker, breach, Addresses.warning(id), page, model);
  }

  /** Their work leads here by the hour of a look: whoever took over opens the case first. */
  @GetMapping("/told/warning")
  @Permit(Action.ADD_TO_OWN_BREACH)
  String askOwn(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Optional<UUID> first = care.readFirst(worker, id);
    if (first.isPresent()) {
      return "redirect:/cases/" + first.get();
    }
    return asking(worker, breaches.cared(worker, id), Addresses.toldWarning(id), page, model);
  }

  private String asking(Worker worker, Breach breach, String here, Page page, Model model) {
    model.addAttribute(
        "form", BreachWarningForm.fresh(breach.version(), breaches.now(), worker.id()));
    return warnings.show(worker, breach, here, breach.version(), List.of(), "", page, model);
  }

  @PostMapping("/warning")
  @Permit(Action.WARN_AFTER_BREACH)
  String warned(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BreachWarningForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Breach breach = breaches.dangerous(worker, id);
    String here = Addresses.warning(id);
    Saving saving = attempt(worker, breach, here, form, result, page, response);
    return saving == Saving.SAVED
        ? "redirect:" + here
        : again(worker, breaches.dangerous(worker, id), here, form, saving, page, model);
  }

  @PostMapping("/told/warning")
  @Permit(Action.ADD_TO_OWN_BREACH)
  String warnedOwn(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BreachWarningForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Breach breach = breaches.cared(worker, id);
    String here = Addresses.toldWarning(id);
    Saving saving = attempt(worker, breach, here, form, result, page, response);
    return saving == Saving.SAVED
        ? "redirect:" + Addresses.told(id)
        : again(worker, breaches.cared(worker, id), here, form, saving, page, model);
  }

  private Saving attempt(
      Worker worker,
      Breach breach,
      String here,
      BreachWarningForm form,
      BindingResult result,
      Page page,
      HttpServletResponse response) {
    Saving saving = Saving.attempt(result, response, () -> keep(worker, breach, here, form, page));
    saving.tellClash(result, "rights.breach.clash");
    return saving;
  }

  private String again(
      Worker worker,
      Breach now,
      String here,
      BreachWarningForm form,
      Saving saving,
      Page page,
      Model model) {
    long version = saving == Saving.CLASHED ? now.version() : Typed.version(form.version());
    return warnings.show(worker, now, here, version, form.typed(page), form.said(), page, model);
  }

  /** Whoever looks after the person warns, and does not judge whether anybody is in danger. */
  private void keep(Worker worker, Breach breach, String here, BreachWarningForm form, Page page) {
    boolean own = here.equals(Addresses.toldWarning(breach.id()));
    if (form.settles() && own) {
      throw Refused.at("came", "rights.breach.fault.settle");
    }
    List<Person> lookers = breaches.lookers(worker, breach);
    long shown = Typed.version(form.version());
    if (form.settles()) {
      off.settle(worker, breach.id(), form.words(page, lookers), shown);
    } else {
      breaches.warn(worker, breach.id(), form.tried(page, lookers), shown);
    }
  }
}
