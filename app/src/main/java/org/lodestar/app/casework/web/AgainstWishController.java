package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseWishes;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The police are told although the adult said no: written down, and looked at by another. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/consents/against")
class AgainstWishController {
  private final Cases cases;
  private final CasePeople people;
  private final CaseWishes wishes;
  private final Colleagues colleagues;
  private final Today today;

  AgainstWishController(
      Cases cases, CasePeople people, CaseWishes wishes, Colleagues colleagues, Today today) {
    this.cases = cases;
    this.people = people;
    this.wishes = wishes;
    this.colleagues = colleagues;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    FormPage shown = form(worker, id, person);
    model.addAttribute("form", AgainstWishForm.fresh(worker.displayName(), today.wallClock()));
    return show(shown, worker, page, model);
  }

  private static String consents(UUID id, UUID person) {
    return Addresses.person(id, person) + "/consents";
  }

  private FormPage form(Worker worker, UUID id, UUID person) {
    String back = consents(id, person);
    return FormPage.about(
            cases.head(worker, id), people.head(worker, id, person), back + "/against")
        .back(back);
  }

  private String show(FormPage shown, Worker worker, Page page, Model model) {
    List<Option> others =
        colleagues.options(worker).stream()
            .filter(each -> !each.value().equals(worker.id().toString()))
            .toList();
    return shown.show(
        model,
        shown.door(page, page.t("casework.against.title")).lead(page.t("casework.against.text")),
        AgainstWishForm.asked(page, others));
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String record(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") AgainstWishForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    FormPage shown = form(worker, id, person);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                wishes.record(
                    worker, id, person, form.wish(colleagues.check(worker, form.askedOf()))));
    return saved ? "redirect:" + consents(id, person) : show(shown, worker, page, model);
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @RequestParam(defaultValue = "false") boolean agrees,
      @RequestParam(required = false) @Nullable String words,
      Worker worker) {
    wishes.answer(worker, id, person, entry, agrees, PersonalText.typed(words));
    return "redirect:" + consents(id, person);
  }
}
