package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.face.BreachCare;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody told of data that went astray, for themselves, with who was called. */
@Controller
@RequestMapping("/breaches/{id}/told")
class OwnBreachController {
  private final Breaches breaches;
  private final BreachRowMaker maker;
  private final BreachCare care;

  OwnBreachController(Breaches breaches, BreachRowMaker maker, BreachCare care) {
    this.care = care;
    this.breaches = breaches;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.ADD_TO_OWN_BREACH)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Optional<UUID> first = care.readFirst(worker, id);
    if (first.isPresent()) {
      return "redirect:/cases/" + first.get();
    }
    model.addAttribute("form", BreachMoreForm.fresh());
    return shown(worker, breaches.own(worker, id), page, model);
  }

  private String shown(Worker worker, Breach breach, Page page, Model model) {
    boolean open = breach.closedOn() == null;
    boolean cares = care.cares(worker, breach.id());
    model.addAttribute(
        "model",
        new BreachToldPage(
            page.t("rights.breach.written", breach.reference()),
            open ? maker.called(worker, breach, page) : maker.over(breach, page),
            open,
            !breaches.mayAskForIt(breach),
            page.t(cares ? "rights.breach.stands" : "rights.breach.wrote"),
            cares ? maker.warners(worker, breach, page) : maker.own(breach, page),
            BreachMoreForm.asked(page, names(worker, breach)),
            Addresses.told(breach.id()),
            cares && (breach.waitsForWarning() || breach.waitsForLook())
                ? Addresses.toldWarning(breach.id())
                : "",
            breach.toHear().contains(worker.id()) && !warns(worker, breach),
            breach.version()));
    return "rights/breachTold";
  }

  /**
   * A case is named once, by whoever told it; who looks after the person since then goes with that
   * case.
   */
  private boolean names(Worker worker, Breach breach) {
    return breach.closedOn() == null
        && breach.told().by().equals(worker.id())
        && !care.wasCared(breach.id());
  }

  private void keep(Worker worker, Breach breach, BreachMoreForm form, Page page) {
    if (form.adds()) {
      form.check();
    }
    if (!form.named().isEmpty() && names(worker, breach)) {
      breaches.nameCase(
          worker, breach.id(), form.named(), BreachForm.naming(page, breach, form.named()));
    }
    if (form.adds()) {
      breaches.add(
          worker,
          breach.id(),
          PersonalText.needed(form.more()),
          Objects.requireNonNull(form.danger()));
    }
  }

  /** Whoever warns, too, answers there, as the second reader whom closing waits for. */
  private boolean warns(Worker worker, Breach breach) {
    return breaches.called(breach).stream().anyMatch(each -> each.id().equals(worker.id()));
  }

  @PostMapping
  @Permit(Action.ADD_TO_OWN_BREACH)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BreachMoreForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Breach breach = breaches.own(worker, id);
    boolean saved = Saving.saved(result, response, () -> keep(worker, breach, form, page));
    return saved ? "redirect:" + Addresses.told(id) : shown(worker, breach, page, model);
  }
}
