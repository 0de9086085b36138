package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonView;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseAccounts;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person in a case: adding, reading, changing, removing. */
@Controller
class PersonController {
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseAccounts accounts;
  private final Colleagues colleagues;
  private final Working working;

  PersonController(
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseAccounts accounts,
      Colleagues colleagues,
      Working working) {
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.accounts = accounts;
    this.colleagues = colleagues;
    this.working = working;
  }

  @GetMapping("/cases/{id}/people/{person}")
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    PersonView view = people.get(worker, id, person);
    PathwayView known = pathways.known(worker, id, person);
    model.addAttribute(
        "model",
        new PersonPage(
            view.file(),
            view.person(),
            view.episodes(),
            view.signs(),
            known.consents(),
            known.decisions(),
            accounts.prompts(worker, id, person),
            colleagues.names(page, mentioned(view)),
            working.on(view.file(), worker)));
    return "casework/person";
  }

  private static List<@Nullable UUID> mentioned(PersonView view) {
    List<@Nullable UUID> ids = new ArrayList<>();
    ids.add(view.person().addedBy());
    view.episodes().stream().map(Recorded::by).forEach(ids::add);
    view.signs().stream().map(Recorded::by).forEach(ids::add);
    return ids;
  }

  @GetMapping("/cases/{id}/people/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("form", PersonForm.fresh());
    model.addAttribute("model", adding(worker, id));
    return "casework/personForm";
  }

  private FormPage adding(Worker worker, UUID id) {
    CaseFile file = cases.head(worker, id);
    return FormPage.of(file, Addresses.file(file) + "/people/new");
  }

  @PostMapping("/cases/{id}/people/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PersonForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    Person[] added = new Person[1];
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> added[0] = people.add(worker, id, form.details(), form.urgent()));
    if (saved) {
      return "redirect:"
          + (form.urgent().isEmpty() ? Addresses.person(id, added[0].id()) : Addresses.file(id));
    }
    model.addAttribute("model", adding(worker, id));
    return "casework/personForm";
  }

  /** One more line for a name; nothing is checked or kept yet. */
  @PostMapping(value = "/cases/{id}/people/new", params = "anotherName")
  @Permit(Action.WORK_ON_CASE)
  String anotherName(
      @PathVariable UUID id,
      @ModelAttribute("typed") PersonForm typed,
      BindingResult ignored,
      Worker worker,
      Model model) {
    model.addAttribute("form", typed == null ? PersonForm.fresh() : typed.withAnotherName());
    model.addAttribute("model", adding(worker, id));
    return "casework/personForm";
  }

  @GetMapping("/cases/{id}/people/{person}/change")
  @Permit(Action.WORK_ON_CASE)
  String edit(@PathVariable UUID id, @PathVariable UUID person, Worker worker, Model model) {
    PersonView view = people.get(worker, id, person);
    model.addAttribute("form", PersonForm.of(view.person().details(), view.person().version()));
    model.addAttribute("model", editing(view));
    return "casework/personForm";
  }

  private static FormPage editing(PersonView view) {
    String address = Addresses.person(view.file(), view.person());
    return FormPage.about(view.file(), view.person(), address + "/change")
        .changing(view.person().version(), address + "/remove");
  }

  @PostMapping("/cases/{id}/people/{person}/change")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") PersonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> people.change(worker, id, person, form.details(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.person(id, person);
    }
    PersonView view = people.get(worker, id, person);
    FormPage shown = editing(view);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(view.person().version(), Shown.person(page, view.person().details()));
    } else if (form != null) {
      shown = shown.changing(Typed.version(form.version()), shown.remove());
    }
    model.addAttribute("model", shown);
    return "casework/personForm";
  }

  /** One more line for a name. */
  @PostMapping(value = "/cases/{id}/people/{person}/change", params = "anotherName")
  @Permit(Action.WORK_ON_CASE)
  String anotherName(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @ModelAttribute("typed") PersonForm typed,
      BindingResult ignored,
      Worker worker,
      Model model) {
    PersonView view = people.get(worker, id, person);
    FormPage shown = editing(view);
    if (typed == null) {
      model.addAttribute("form", PersonForm.of(view.person().details(), view.person().version()));
      model.addAttribute("model", shown);
    } else {
      model.addAttribute("form", typed.withAnotherName());
      model.addAttribute("model", shown.changing(Typed.version(typed.version()), shown.remove()));
    }
    return "casework/personForm";
  }

  @GetMapping("/cases/{id}/people/{person}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    PersonView view = people.get(worker, id, person);
    String address = Addresses.person(view.file(), view.person());
    List<SummaryRow> what = new ArrayList<>(Shown.person(page, view.person().details()));
    what.add(
        SummaryRow.of(
            page.t("casework.person.alsoRemoved"),
            page.t(
                "casework.person.alsoRemoved.line", view.episodes().size(), view.signs().size())));
    List<String> others = cases.openTogether(id);
    if (!others.isEmpty()) {
      what.add(SummaryRow.of(page.t("casework.close.together"), String.join(", ", others)));
    }
    model.addAttribute(
        "model",
        new RemovePage(view.file(), "casework.person.remove", what, address + "/remove", address));
    return "casework/remove";
  }

  @PostMapping("/cases/{id}/people/{person}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    people.remove(worker, id, person);
    return "redirect:" + Addresses.file(id);
  }
}
