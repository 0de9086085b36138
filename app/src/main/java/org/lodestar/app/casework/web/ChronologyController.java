package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
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

/** Lines of the chronology, and links to other cases. */
@Controller
class ChronologyController {
  private final CaseChronology chronology;
  private final Cases cases;
  private final CasePeople people;
  private final Today today;

  ChronologyController(CaseChronology chronology, Cases cases, CasePeople people, Today today) {
    this.chronology = chronology;
    this.cases = cases;
    this.people = people;
    this.today = today;
  }

  @GetMapping("/cases/{id}/chronology/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", NoteForm.fresh(today.date(), chronology.usuallyNarrow(worker, id)));
    model.addAttribute("model", noting(worker, page, id));
    return "casework/note";
  }

  private FormPage noting(Worker worker, Page page, UUID id) {
    CaseFile file = cases.head(worker, id);
    return FormPage.of(file, Addresses.file(file) + "/chronology/new")
        .choices(CaseController.options(page, people.list(worker, id)));
  }

  @PostMapping("/cases/{id}/chronology/new")
  @Permit(Action.WORK_ON_CASE)
  String note(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") NoteForm form,
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
                chronology.note(
                    worker,
                    id,
                    form.person(),
                    Objects.requireNonNull(form.kind()),
                    form.moment(),
                    PersonalText.needed(form.words()),
                    Typed.yes(form.narrow())));
    if (saved) {
      return "redirect:" + Addresses.file(id) + "#chronology";
    }
    model.addAttribute("model", noting(worker, page, id));
    return "casework/note";
  }

  @GetMapping("/cases/{id}/chronology/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    ChronologyEntry found = chronology.get(worker, id, entry);
    model.addAttribute("form", NoteForm.of(found));
    model.addAttribute("model", editing(worker, page, found));
    return "casework/note";
  }

  private FormPage editing(Worker worker, Page page, ChronologyEntry entry) {
    CaseFile file = cases.head(worker, entry.caseFile());
    String address = Addresses.file(file) + "/chronology/" + entry.id();
    return FormPage.of(file, address)
        .changing(entry.version(), address + "/remove")
        .choices(CaseController.options(page, people.list(worker, entry.caseFile())));
  }

  @PostMapping("/cases/{id}/chronology/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") NoteForm form,
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
                chronology.change(
                    worker, changed(worker, id, entry, form), Typed.yes(form.narrow())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.file(id) + "#chronology";
    }
    ChronologyEntry now = chronology.get(worker, id, entry);
    FormPage shown = editing(worker, page, now);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(now.version(), summary(page, now));
    } else if (form != null) {
      shown = shown.changing(Typed.version(form.version()), shown.remove());
    }
    model.addAttribute("model", shown);
    return "casework/note";
  }

  private ChronologyEntry changed(Worker worker, UUID id, UUID entry, NoteForm form) {
    ChronologyEntry before = chronology.get(worker, id, entry);
    return new ChronologyEntry(
        entry,
        id,
        form.person(),
        Objects.requireNonNull(form.kind()),
        form.moment(),
        null,
        PersonalText.needed(form.words()),
        before.by(),
        before.recordedAt(),
        Typed.version(form.version()));
  }

  private static List<SummaryRow> summary(Page page, ChronologyEntry entry) {
    return List.of(
        SummaryRow.of(page.t("casework.note.kind"), Shown.title(page, entry)),
        SummaryRow.of(page.t("casework.note.on"), page.dateTime(entry.happenedAt())),
        SummaryRow.of(page.t("casework.note.words"), Shown.text(entry.words())));
  }

  @GetMapping("/cases/{id}/chronology/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(
      @PathVariable UUID id, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    ChronologyEntry found = chronology.get(worker, id, entry);
    String address = Addresses.file(id) + "/chronology/" + entry;
    model.addAttribute(
        "model",
        new RemovePage(
            cases.head(worker, id),
            "casework.note.remove",
            summary(page, found),
            address + "/remove",
            address));
    return "casework/remove";
  }

  @PostMapping("/cases/{id}/chronology/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(@PathVariable UUID id, @PathVariable UUID entry, Worker worker) {
    chronology.remove(worker, id, entry);
    return "redirect:" + Addresses.file(id) + "#chronology";
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
