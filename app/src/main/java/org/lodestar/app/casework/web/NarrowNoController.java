package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.casework.face.TheirNoes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.face.Organisations;
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

/** A no to one thing, for one kind of body. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/consents/narrow")
class NarrowNoController {
  private static final String PAGE = "/consents";

  private final EntryPages pages;
  private final NarrowNoes noes;
  private final TheirNoes theirNoes;
  private final CaseSections sections;
  private final Organisations organisations;
  private final Today today;

  NarrowNoController(
      EntryPages pages,
      NarrowNoes noes,
      TheirNoes theirNoes,
      CaseSections sections,
      Organisations organisations,
      Today today) {
    this.organisations = organisations;
    this.pages = pages;
    this.noes = noes;
    this.theirNoes = theirNoes;
    this.sections = sections;
    this.today = today;
  }

  private PageForm<List<Option>> form(Visit visit) {
    Page page = visit.page();
    String back = visit.at().address(PAGE);
    return new PageForm<>(
        visit,
        () -> parts(page),
        _ -> pages.about(visit.worker(), visit.at(), PAGE + "/narrow").back(back),
        (shown, _) ->
            shown.door(page, page.t("casework.narrow.title")).lead(page.t("casework.narrow.text")),
        parts -> NarrowNoForm.asked(page, parts, bodies()),
        back);
  }

  private List<Option> parts(Page page) {
    return codes().stream()
        .map(code -> Option.of(code, page.t("casework.section." + code)))
        .toList();
  }

  private List<Option> bodies() {
    return organisations.list().stream()
        .map(each -> Option.of(each.id().toString(), each.name()))
        .toList();
  }

  private @Nullable Organisation named(NarrowNoForm form) {
    return Optional.ofNullable(form.organisation()).flatMap(organisations::find).orElse(null);
  }

  private List<String> codes() {
    return sections.list().stream().map(CaseSection::code).toList();
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(Visit visit) {
    return form(visit).ask(_ -> NarrowNoForm.fresh(today.date()));
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String record(
      Visit visit, @Valid @ModelAttribute("form") NarrowNoForm form, BindingResult result) {
    return form(visit)
        .keep(
            result,
            () ->
                noes.record(
                    visit.worker(), visit.file(), visit.person(), form.no(codes(), named(form))));
  }

  private PageForm<NarrowNo> wording(Visit visit, UUID entry) {
    Page page = visit.page();
    String back = visit.at().address(PAGE);
    return new PageForm<>(
        visit,
        () -> noes.find(visit.worker(), visit.file(), visit.person(), entry),
        _ -> pages.about(visit.worker(), visit.at(), PAGE + "/narrow/" + entry).back(back),
        (shown, _) -> shown.door(page, page.t("casework.narrow.reword")),
        _ -> NarrowWordsForm.asked(page),
        back);
  }

  @GetMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String askWords(Visit visit, @PathVariable UUID entry) {
    return wording(visit, entry).ask(NarrowWordsForm::of);
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String reword(
      Visit visit,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") NarrowWordsForm form,
      BindingResult result) {
    return wording(visit, entry)
        .keep(
            result,
            () ->
                noes.reword(
                    visit.worker(),
                    visit.file(),
                    visit.person(),
                    entry,
                    PersonalText.typed(form.words()),
                    PersonalText.typed(form.marked())));
  }

  private PageForm<NarrowNo> ending(Visit visit, UUID entry) {
    Page page = visit.page();
    String back = visit.at().address(PAGE);
    return new PageForm<>(
        visit,
        () -> noes.find(visit.worker(), visit.file(), visit.person(), entry),
        _ -> pages.about(visit.worker(), visit.at(), PAGE + "/narrow/" + entry + "/end").back(back),
        (shown, was) ->
            shown
                .door(page, page.t("casework.narrow.end"))
                .lead(page.t("casework.narrow.end.text"))
                .about(List.of(theirNoes.row(was, page))),
        _ -> NarrowEndForm.asked(page),
        back);
  }

  @GetMapping("/{entry}/end")
  @Permit(Action.WORK_ON_CASE)
  String askEnd(Visit visit, @PathVariable UUID entry) {
    return ending(visit, entry).ask(_ -> NarrowEndForm.fresh(today.date()));
  }

  @PostMapping("/{entry}/end")
  @Permit(Action.WORK_ON_CASE)
  String end(
      Visit visit,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") NarrowEndForm form,
      BindingResult result) {
    return ending(visit, entry)
        .keep(
            result,
            () ->
                noes.end(
                    visit.worker(), visit.file(), visit.person(), entry, form.day(), form.said()));
  }
}
