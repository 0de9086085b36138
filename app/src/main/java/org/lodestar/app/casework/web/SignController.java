package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
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

/** Signs that were seen of a person. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/signs")
class SignController {
  private final Cases cases;
  private final CasePeople people;
  private final Drafting drafting;
  private final Today today;

  SignController(Cases cases, CasePeople people, Drafting drafting, Today today) {
    this.cases = cases;
    this.people = people;
    this.drafting = drafting;
    this.today = today;
  }

  private static String address(UUID id, UUID person) {
    return Addresses.person(id, person) + "/signs";
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(@PathVariable UUID id, @PathVariable UUID person, Worker worker, Model model) {
    var draft = drafting.open(worker, id, person, LongForm.SIGN, SignForm.class);
    model.addAttribute("form", draft.orElseGet(SignForm::fresh));
    model.addAttribute("model", adding(worker, id, person).draft(draft.isPresent()));
    return "casework/signForm";
  }

  private FormPage adding(Worker worker, UUID id, UUID person) {
    Person about = people.head(worker, id, person);
    return FormPage.about(cases.head(worker, id), about, address(id, person) + "/new")
        .choices(signs(about));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") SignForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> people.addSign(worker, id, person, form.sign()));
    if (saved) {
      drafting.discard(worker, id, person, LongForm.SIGN);
      return "redirect:" + Addresses.person(id, person) + "#signs";
    }
    model.addAttribute("model", adding(worker, id, person));
    return "casework/signForm";
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keepDraft(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @ModelAttribute("form") SignForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    if (form == null) {
      model.addAttribute("model", adding(worker, id, person));
      return "casework/signForm";
    }
    drafting.save(worker, id, person, LongForm.SIGN, form);
    return "redirect:" + Addresses.person(id, person) + "#drafts";
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    drafting.discard(worker, id, person, LongForm.SIGN);
    return "redirect:" + Addresses.person(id, person);
  }

  @GetMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Model model) {
    Recorded<Sign> found = people.sign(worker, id, person, entry);
    model.addAttribute("form", SignForm.of(found.what(), found.version()));
    model.addAttribute("model", editing(worker, id, found));
    return "casework/signForm";
  }

  private FormPage editing(Worker worker, UUID id, Recorded<Sign> entry) {
    String address = address(id, entry.person()) + "/" + entry.id();
    Person about = people.head(worker, id, entry.person());
    return FormPage.about(cases.head(worker, id), about, address)
        .changing(entry.version(), address + "/remove")
        .choices(signs(about));
  }

  private List<Option> signs(Person about) {
    return Choices.signs(about.details().age().status(), today.date());
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") SignForm form,
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
                people.changeSign(
                    worker, id, person, entry, form.sign(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.person(id, person) + "#signs";
    }
    Recorded<Sign> now = people.sign(worker, id, person, entry);
    FormPage shown = editing(worker, id, now);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(now.version(), Shown.sign(page, now.what()));
    } else if (form != null) {
      shown = shown.changing(Typed.version(form.version()), shown.remove());
    }
    model.addAttribute("model", shown);
    return "casework/signForm";
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
    Recorded<Sign> found = people.sign(worker, id, person, entry);
    String address = address(id, person) + "/" + entry;
    model.addAttribute(
        "model",
        new RemovePage(
            cases.head(worker, id),
            "casework.sign.remove",
            Shown.sign(page, found.what()),
            address + "/remove",
            address));
    return "casework/remove";
  }

  @PostMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID entry, Worker worker) {
    people.removeSign(worker, id, person, entry);
    return "redirect:" + Addresses.person(id, person) + "#signs";
  }
}
