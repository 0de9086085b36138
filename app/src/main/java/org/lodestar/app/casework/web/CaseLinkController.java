package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
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

/** Links to other cases, and between people of one. */
@Controller
class CaseLinkController {
  private final CaseChronology chronology;
  private final Cases cases;
  private final CasePeople people;

  CaseLinkController(CaseChronology chronology, Cases cases, CasePeople people) {
    this.chronology = chronology;
    this.cases = cases;
    this.people = people;
  }

  @GetMapping("/cases/{id}/links/new")
  @Permit(Action.WORK_ON_CASE)
  String askLink(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new LinkForm(null, null, null, "", ""));
    return showLink(linking(worker, page, id), page, model);
  }

  private FormPage linking(Worker worker, Page page, UUID id) {
    CaseFile file = cases.head(worker, id);
    return FormPage.of(file, Addresses.file(file) + "/links/new")
        .choices(CaseController.options(page, people.list(worker, id)));
  }

  private static String showLink(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, page.t("casework.link.add")).lead(page.t("casework.link.text")),
        LinkForm.asked(page, shown.choices()));
  }

  @PostMapping("/cases/{id}/links/new")
  @Permit(Action.WORK_ON_CASE)
  String link(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") LinkForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> link(worker, id, form));
    if (saved) {
      return "redirect:" + Addresses.file(id) + "#links";
    }
    return showLink(linking(worker, page, id), page, model);
  }

  private void link(Worker worker, UUID id, LinkForm form) {
    LinkRelation relation = Objects.requireNonNull(form.relation());
    UUID person = form.person();
    UUID other = form.otherPerson();
    String reference = form.reference() == null ? "" : form.reference();
    if (reference.isBlank() && person != null && other != null) {
      chronology.link(worker, id, person, other, relation, PersonalText.typed(form.note()));
    } else {
      chronology.link(worker, id, person, reference, relation, PersonalText.typed(form.note()));
    }
  }

  @PostMapping("/cases/{id}/links/{link}/remove")
  @Permit(Action.WORK_ON_CASE)
  String unlink(@PathVariable UUID id, @PathVariable UUID link, Worker worker) {
    chronology.unlink(worker, id, link);
    return "redirect:" + Addresses.file(id) + "#links";
  }
}
