package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Data that went where they should not: told by anybody here, decided by the officer. */
@Controller
@RequestMapping("/breaches")
class BreachController {
  private final Breaches breaches;
  private final RightsWaiting desktop;
  private final BreachRowMaker maker;

  BreachController(Breaches breaches, RightsWaiting desktop, BreachRowMaker maker) {
    this.breaches = breaches;
    this.desktop = desktop;
    this.maker = maker;
  }

  @GetMapping("/new")
  @Permit(Action.TELL_BREACH)
  String ask(Worker worker, Page page, Model model) {
    BreachForm form = BreachForm.fresh(desktop.now());
    model.addAttribute("form", form);
    return telling(worker, form, page, model);
  }

  private String telling(Worker worker, BreachForm form, Page page, Model model) {
    List<Crumb> own =
        breaches.own(worker).stream()
            .map(
                each ->
                    new Crumb(
                        page.t(
                            "rights.breach." + (each.closedOn() == null ? "yours" : "yoursClosed"),
                            each.reference()),
                        Addresses.told(each.id())))
            .toList();
    boolean mobile = form.asksWhosePhone();
    return SmallForm.of(page.t("rights.breach.tell"), "/work", Addresses.BREACHES + "/new")
        .caption(own, List.of())
        .warning(page.t("rights.breach.tell.first"))
        .lead(maker.readers(worker, page))
        .send(page.t("rights.breach.send"))
        .cancel(page.t("rights.cancel"))
        .show(model, BreachForm.asked(page, mobile));
  }

  @PostMapping("/new")
  @Permit(Action.TELL_BREACH)
  String tell(
      @Valid @ModelAttribute("form") BreachForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    UUID[] told = new UUID[1];
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> {
              form.checkWhosePhone();
              told[0] =
                  breaches.tell(
                      worker,
                      form.noticed(),
                      form.counted(),
                      form.where(),
                      form.told(page),
                      PersonalText.typed(form.done()),
                      form.whom());
            });
    return saved ? "redirect:" + Addresses.told(told[0]) : telling(worker, form, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.DECIDE_BREACH)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Breach breach = breaches.get(worker, id);
    BreachDecisionForm form =
        BreachDecisionForm.of(
            breach,
            breaches.answer(breach).danger(),
            breaches.toClose(breach),
            breaches.toldOn(breach).orElse(null));
    model.addAttribute("form", form);
    return deciding(worker, breach, breach.version(), form, false, page, model);
  }

  @GetMapping("/{id}/again")
  @Permit(Action.DECIDE_BREACH)
  String askAgain(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Breach breach = breaches.get(worker, id);
    if (breach.closedOn() == null) {
      return "redirect:" + Addresses.breach(id);
    }
    model.addAttribute("form", new BreachAgainForm("", breach.version()));
    return openingAgain(breach, breach.version(), page, model);
  }

  private static String openingAgain(Breach breach, long version, Page page, Model model) {
    return SmallForm.of(
            page.t("rights.breach.again"),
            Addresses.breach(breach.id()),
            Addresses.again(breach.id()))
        .lead(page.t("rights.breach.again.text"))
        .send(page.t("rights.breach.again.send"))
        .show(model, BreachAgainForm.asked(page), version);
  }

  @PostMapping("/{id}/again")
  @Permit(Action.DECIDE_BREACH)
  String again(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BreachAgainForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Breach breach = breaches.get(worker, id);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                breaches.openAgain(
                    worker, id, PersonalText.needed(form.why()), Typed.version(form.version())));
    return saved
        ? "redirect:" + Addresses.breach(id)
        : openingAgain(breach, Typed.version(form.version()), page, model);
  }

  private String deciding(
      Worker worker,
      Breach breach,
      long version,
      BreachDecisionForm form,
      boolean sent,
      Page page,
      Model model) {
    if (breach.closedOn() != null) {
      List<SummaryRow> typed = sent ? form.typed(page) : List.of();
      model.addAttribute("model", maker.closed(worker, breach, typed, page));
      return "rights/breachClosed";
    }
    SmallForm small =
        SmallForm.of(
                page.t("rights.breach.one", breach.reference()),
                BreachRowMaker.back(worker),
                Addresses.breach(breach.id()))
            .about(maker.deciding(worker, breach, page))
            .send(page.t("rights.breach.save"));
    if (breach.waitsForWarning()) {
      Crumb warn = new Crumb(page.t("rights.breach.told.warn"), Addresses.warning(breach.id()));
      small = small.caption(List.of(warn), List.of()).warning(page.t("rights.breach.dangerFirst"));
    }
    boolean twice = sent && form.endsWarning(breach);
    boolean late = form.asksWhyLate(breach, breaches.now());
    boolean danger = breach.told().danger();
    List<Person> lookers = danger ? breaches.goOn(breach) : List.of();
    return small.show(model, BreachDecisionForm.asked(page, twice, late, danger, lookers), version);
  }

  @PostMapping("/{id}")
  @Permit(Action.DECIDE_BREACH)
  String decide(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BreachDecisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    breaches.get(worker, id);
    long shown = Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                breaches.decide(
                    worker,
                    id,
                    form.decided(worker.id()),
                    form.judged(),
                    Typed.yes(form.closes()),
                    shown));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.breach(id);
    }
    saving.tellClash(result, "rights.breach.clash");
    Breach now = breaches.get(worker, id);
    long version = saving == Saving.CLASHED ? now.version() : shown;
    return deciding(worker, now, version, form, true, page, model);
  }
}
