package org.lodestar.app.worries.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.worries.PartnerForm;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.face.PartnerForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Administrators set up the forms of partner bodies; managers word the questions. */
@Controller
class PartnerFormController {
  private static final String FORMS = "/partner-forms";
  private static final String QUESTIONS = "/partner-questions";
  private static final String FORM = "worries/partnerForm";
  private static final String WORDS = "worries/partnerQuestions";

  private final PartnerForms forms;

  PartnerFormController(PartnerForms forms) {
    this.forms = forms;
  }

  @GetMapping(FORMS)
  @Permit(Action.ADMINISTER_PLATFORM)
  String forms(Worker worker, Page page, Model model) {
    model.addAttribute(
        "model", new PartnerFormsPage(table(worker, page, FORMS), "/worries/new", false));
    return "worries/partnerForms";
  }

  @GetMapping(QUESTIONS)
  @Permit(Action.MANAGE_QUEUE)
  String questions(Worker worker, Page page, Model model) {
    boolean words = forms.mayWord(worker);
    model.addAttribute("model", new PartnerFormsPage(table(worker, page, QUESTIONS), "", words));
    return "worries/partnerForms";
  }

  private Table table(Worker worker, Page page, String address) {
    Map<UUID, PartnerForm> set =
        forms.list(worker).stream()
            .collect(Collectors.toMap(PartnerForm::organisation, Function.identity()));
    Function<Organisation, Optional<PartnerForm>> form =
        body -> Optional.ofNullable(set.get(body.id()));
    return Table.of(
        page.t("worries.partners.list"),
        forms.organisations(worker),
        Part.link(
            page.t("worries.partners.column.organisation"),
            Organisation::name,
            body -> address + "/" + body.id()),
        Part.words(
            page.t("worries.partners.column.form"),
            body ->
                form.apply(body)
                    .map(each -> page.name("worries.setting", each.setting()))
                    .orElse(page.t("worries.partners.usual"))),
        Part.words(
            page.t("worries.partners.column.questions"),
            body ->
                String.valueOf(form.apply(body).map(each -> each.questions().size()).orElse(0))));
  }

  @GetMapping(FORMS + "/{id}")
  @Permit(Action.ADMINISTER_PLATFORM)
  String form(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute(
        "form",
        forms
            .find(worker, id)
            .map(each -> new WorryForms.PartnerPreset(each.setting(), each.place(), each.version()))
            .orElse(new WorryForms.PartnerPreset(null, "", 0)));
    model.addAttribute("model", one(id, worker, page));
    return FORM;
  }

  @PostMapping(FORMS + "/{id}")
  @Permit(Action.ADMINISTER_PLATFORM)
  String set(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") WorryForms.PartnerPreset form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    Setting setting = result.hasErrors() ? null : form.setting();
    if (setting == null) {
      model.addAttribute("model", one(id, worker, page));
      return FORM;
    }
    forms.set(worker, id, setting, WorryForms.text(form.place()), form.version());
    return "redirect:" + FORMS;
  }

  @PostMapping(FORMS + "/{id}/end")
  @Permit(Action.ADMINISTER_PLATFORM)
  String end(@PathVariable UUID id, Worker worker) {
    forms.end(worker, id);
    return "redirect:" + FORMS;
  }

  @GetMapping(QUESTIONS + "/{id}")
  @Permit(Action.MANAGE_QUEUE)
  String words(@PathVariable UUID id, Worker worker, Page page, Model model) {
    var questions = forms.find(worker, id).map(PartnerForm::questions).orElse(java.util.List.of());
    model.addAttribute(
        "form",
        new WorryForms.PartnerQuestions(
            questions.stream().findFirst().orElse(""),
            questions.stream().skip(1).findFirst().orElse("")));
    model.addAttribute("model", one(id, worker, page));
    return WORDS;
  }

  @PostMapping(QUESTIONS + "/{id}")
  @Permit(Action.MANAGE_QUEUE)
  String word(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") WorryForms.PartnerQuestions form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    PartnerFormPage one = one(id, worker, page);
    if (!result.hasErrors() && !one.words()) {
      result.reject("worries.questions.notYours");
    }
    if (result.hasErrors()) {
      model.addAttribute("model", one);
      return WORDS;
    }
    forms.word(worker, id, form.words());
    return "redirect:" + QUESTIONS;
  }

  private PartnerFormPage one(UUID id, Worker worker, Page page) {
    return new PartnerFormPage(
        id,
        forms.name(worker, id),
        forms.find(worker, id).isPresent(),
        forms.mayWord(worker),
        WorryWalk.settings(page));
  }
}
