package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CaseWishes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
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
  private static final String PAGE = "/consents";

  private final EntryPages pages;
  private final CaseWishes wishes;
  private final Colleagues colleagues;
  private final Today today;

  AgainstWishController(EntryPages pages, CaseWishes wishes, Colleagues colleagues, Today today) {
    this.pages = pages;
    this.wishes = wishes;
    this.colleagues = colleagues;
    this.today = today;
  }

  private PageForm<List<Option>> form(Visit visit) {
    Page page = visit.page();
    return new PageForm<>(
        visit,
        () -> others(visit.worker()),
        _ -> pages.about(visit.worker(), visit.at(), PAGE + "/against").back(back(visit)),
        (shown, _) ->
            shown
                .door(page, page.t("casework.against.title"))
                .lead(page.t("casework.against.text")),
        others -> AgainstWishForm.asked(page, others),
        back(visit));
  }

  private static String back(Visit visit) {
    return visit.at().address(PAGE);
  }

  private List<Option> others(Worker worker) {
    return colleagues.options(worker).stream()
        .filter(each -> !each.value().equals(worker.id().toString()))
        .toList();
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(Visit visit) {
    String worker = visit.worker().displayName();
    return form(visit).ask(_ -> AgainstWishForm.fresh(worker, today.wallClock()));
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String record(
      Visit visit, @Valid @ModelAttribute("form") AgainstWishForm form, BindingResult result) {
    return form(visit).keep(result, () -> keep(visit, form));
  }

  private void keep(Visit visit, AgainstWishForm form) {
    @Nullable UUID second = colleagues.check(visit.worker(), form.askedOf());
    wishes.record(visit.worker(), visit.file(), visit.person(), form.wish(second));
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String answer(
      Visit visit,
      @PathVariable UUID entry,
      @RequestParam(defaultValue = "false") boolean agrees,
      @RequestParam(required = false) @Nullable String words) {
    PersonalText said = PersonalText.typed(words);
    wishes.answer(visit.worker(), visit.file(), visit.person(), entry, agrees, said);
    return "redirect:" + back(visit);
  }
}
