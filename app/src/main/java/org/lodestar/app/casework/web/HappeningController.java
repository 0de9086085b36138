package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.casework.AccountView;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseAccounts;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.members.Action;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** What was done to a person, piece by piece. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/happened")
class HappeningController {
  private final Cases cases;
  private final CasePeople people;
  private final CaseAccounts accounts;
  private final Drafting drafting;

  HappeningController(Cases cases, CasePeople people, CaseAccounts accounts, Drafting drafting) {
    this.cases = cases;
    this.people = people;
    this.accounts = accounts;
    this.drafting = drafting;
  }

  private static String address(UUID id, UUID person) {
    return Addresses.person(id, person) + "/happened";
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    AccountView view = accounts.get(worker, id, person);
    boolean mayWork = view.file().state() == CaseState.OPEN && worker.mayEver(Action.WORK_ON_CASE);
    model.addAttribute("model", new HappenedWords(page, view).show(mayWork));
    return "casework/happened";
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(@PathVariable UUID id, @PathVariable UUID person, Worker worker, Model model) {
    var draft = drafting.open(worker, id, person, LongForm.HAPPENING, HappeningForm.class);
    model.addAttribute("form", draft.orElseGet(HappeningForm::fresh));
    model.addAttribute("model", adding(worker, id, person).draft(draft.isPresent()));
    return "casework/happeningForm";
  }

  private FormPage adding(Worker worker, UUID id, UUID person) {
    Person about = people.head(worker, id, person);
    return FormPage.about(cases.head(worker, id), about, address(id, person) + "/new")
        .back(address(id, person));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") HappeningForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> accounts.add(worker, id, person, form.happening()));
    if (saved) {
      drafting.discard(worker, id, person, LongForm.HAPPENING);
      return "redirect:" + address(id, person);
    }
    model.addAttribute("model", adding(worker, id, person));
    return "casework/happeningForm";
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keepDraft(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @ModelAttribute("form") HappeningForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    if (form == null) {
      model.addAttribute("model", adding(worker, id, person));
      return "casework/happeningForm";
    }
    drafting.save(worker, id, person, LongForm.HAPPENING, form);
    return "redirect:" + address(id, person);
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    drafting.discard(worker, id, person, LongForm.HAPPENING);
    return "redirect:" + address(id, person);
  }

  @GetMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Model model) {
    Recorded<Happening> found = accounts.happening(worker, id, person, entry);
    model.addAttribute("form", HappeningForm.of(found.what(), found.version()));
    model.addAttribute("model", editing(worker, id, found));
    return "casework/happeningForm";
  }

  private FormPage editing(Worker worker, UUID id, Recorded<Happening> entry) {
    String address = address(id, entry.person()) + "/" + entry.id();
    return FormPage.about(cases.head(worker, id), people.head(worker, id, entry.person()), address)
        .changing(entry.version(), address + "/remove")
        .back(address(id, entry.person()));
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") HappeningForm form,
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
                accounts.change(
                    worker, id, person, entry, form.happening(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + address(id, person);
    }
    Recorded<Happening> now = accounts.happening(worker, id, person, entry);
    FormPage shown = editing(worker, id, now);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(now.version(), HappenedWords.rows(page, now.what()));
    } else if (form != null) {
      shown = shown.changing(Typed.version(form.version()), shown.remove());
    }
    model.addAttribute("model", shown);
    return "casework/happeningForm";
  }

  @GetMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    Recorded<Happening> found = accounts.happening(worker, id, person, entry);
    String address = address(id, person) + "/" + entry;
    model.addAttribute(
        "model",
        new RemovePage(
            cases.head(worker, id),
            "casework.happening.remove",
            HappenedWords.rows(page, found.what()),
            address + "/remove",
            address));
    return "casework/remove";
  }

  @PostMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID entry, Worker worker) {
    accounts.remove(worker, id, person, entry);
    return "redirect:" + address(id, person);
  }
}
