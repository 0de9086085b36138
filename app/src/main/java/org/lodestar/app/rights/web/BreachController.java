package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BreachTime;
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
  private final People people;

  BreachController(Breaches breaches, RightsWaiting desktop, People people) {
    this.breaches = breaches;
    this.desktop = desktop;
    this.people = people;
  }

  @GetMapping("/new")
  @Permit(Action.TELL_BREACH)
  String ask(Page page, Model model) {
    model.addAttribute("form", BreachForm.fresh(desktop.now()));
    return telling(page, model);
  }

  private static String telling(Page page, Model model) {
    return SmallForm.of(page.t("rights.breach.tell"), "/work", Addresses.BREACHES + "/new")
        .warning(page.t("rights.breach.tell.first"))
        .send(page.t("rights.breach.send"))
        .cancel(page.t("rights.cancel"))
        .show(model, BreachForm.asked(page));
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
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                breaches.tell(
                    worker,
                    form.noticed(),
                    form.isDanger(),
                    PersonalText.needed(form.what()),
                    PersonalText.typed(form.done())));
    return saved ? "redirect:" + Addresses.BREACHES + "/told" : telling(page, model);
  }

  /** Who was called, and what to do until they ring; the same whatever was told. */
  @GetMapping("/told")
  @Permit(Action.TELL_BREACH)
  String told(Worker worker, Page page, Model model) {
    String officers = names(breaches.officers(worker.organisation()));
    String warners = names(breaches.warners(worker.organisation()));
    model.addAttribute(
        "model",
        List.of(
            officers.isEmpty()
                ? page.t("rights.breach.nobody")
                : page.t("rights.breach.called", officers),
            warners.isEmpty()
                ? page.t("rights.breach.nobodyWarns")
                : page.t("rights.breach.warns", warners)));
    return "rights/breachTold";
  }

  private static String names(List<Person> people) {
    return people.stream()
        .map(each -> each.displayName() + ", " + each.organisationName())
        .collect(Collectors.joining("; "));
  }

  /** For whoever sees to it that somebody in danger knows of it. */
  @GetMapping("/{id}/warning")
  @Permit(Action.WARN_AFTER_BREACH)
  String warning(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new BreachWarningForm(""));
    return warning(breaches.dangerous(worker, id), page, model);
  }

  private String warning(Breach breach, Page page, Model model) {
    String title = page.t("rights.breach.warn", breach.reference());
    if (!breach.waitsForWarning()) {
      model.addAttribute("model", new BreachWarnedPage(title, rows(breach, null, page)));
      return "rights/breachWarned";
    }
    return SmallForm.of(title, "/work", Addresses.warning(breach.id()))
        .about(rows(breach, null, page))
        .warning(page.t("rights.breach.warn.first"))
        .lead(page.t("rights.breach.warn.text"))
        .send(page.t("rights.breach.warn.send"))
        .show(model, BreachWarningForm.asked(page));
  }

  @PostMapping("/{id}/warning")
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
    boolean saved =
        Saving.saved(
            result, response, () -> breaches.warn(worker, id, PersonalText.needed(form.warned())));
    return saved ? "redirect:" + Addresses.warning(id) : warning(breach, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Breach breach = breaches.get(worker, id);
    model.addAttribute("form", BreachDecisionForm.of(breach));
    return deciding(breach, page, model);
  }

  private String deciding(Breach breach, Page page, Model model) {
    SmallForm form =
        SmallForm.of(
                page.t("rights.breach.one", breach.reference()),
                Addresses.REQUESTS,
                Addresses.breach(breach.id()))
            .about(rows(breach, Addresses.warning(breach.id()), page))
            .lead(BreachTime.source(breach.told().day()))
            .send(page.t("rights.breach.save"));
    if (breach.closedOn() != null) {
      form = form.inset(page.t("rights.breach.closedOn", page.date(breach.closedOn())));
    } else if (breach.waitsForWarning()) {
      form = form.warning(page.t("rights.breach.dangerFirst"));
    }
    return form.show(model, BreachDecisionForm.asked(page));
  }

  /** What is known, with the way to the page of the warning where it is asked for. */
  private List<SummaryRow> rows(Breach breach, @Nullable String warning, Page page) {
    Breach.Told told = breach.told();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "what", told.what().text()));
    rows.add(row(page, "done", PersonalText.shown(told.done())));
    rows.add(row(page, "noticed", page.dateTime(told.noticed())));
    rows.add(row(page, "toldBy", name(told.by(), page) + ", " + page.dateTime(told.at())));
    if (breach.told().danger()) {
      SummaryRow row = row(page, "warned", warned(breach, page));
      rows.add(
          warning != null && breach.waitsForWarning()
              ? SummaryRow.of(row.question(), row.answers().getFirst(), warning, row.question())
              : row);
    }
    breach.tellBy().ifPresent(last -> rows.add(row(page, "tellBy", until(breach, last, page))));
    return rows;
  }

  private String warned(Breach breach, Page page) {
    Breach.Warned warned = breach.warned();
    return warned == null
        ? page.t("rights.breach.notWarned")
        : warned.how().text() + "\n" + name(warned.by(), page) + ", " + page.dateTime(warned.at());
  }

  private String name(UUID worker, Page page) {
    return people.find(worker).map(Person::displayName).orElse(page.t("rights.nobody"));
  }

  private String until(Breach breach, Instant last, Page page) {
    String day = page.dateTime(last);
    return breach.clockRuns() && last.isBefore(desktop.now())
        ? page.t("rights.breach.past", day)
        : day;
  }

  private static SummaryRow row(Page page, String key, String words) {
    return SummaryRow.of(page.t("rights.breach.row." + key), words);
  }

  @PostMapping("/{id}")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String decide(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BreachDecisionForm form,
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
                breaches.decide(
                    worker,
                    id,
                    form.decided(),
                    Typed.yes(form.closes()),
                    Typed.version(form.version())));
    return saved ? "redirect:" + Addresses.breach(id) : deciding(breach, page, model);
  }
}
