package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.web.KeptEntry.Now;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
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

/** Lines of the chronology. */
@Controller
class NoteController {
  private final CaseChronology chronology;
  private final CasePeople people;
  private final EntryPages pages;
  private final Today today;

  NoteController(CaseChronology chronology, CasePeople people, EntryPages pages, Today today) {
    this.chronology = chronology;
    this.people = people;
    this.pages = pages;
    this.today = today;
  }

  private static String done(UUID id) {
    return Addresses.file(id) + "#chronology";
  }

  private Sheet sheet(Worker worker, Page page, UUID id) {
    return NoteForm.sheet(page, CaseController.options(page, people.list(worker, id)));
  }

  private NewEntry<NoteForm> fresh(Worker worker, Page page, UUID id) {
    return new NewEntry<>(
        sheet(worker, page, id), () -> pages.of(worker, id, "/chronology/new"), done(id));
  }

  private KeptEntry<NoteForm, ChronologyEntry> kept(Worker worker, Page page, UUID id, UUID entry) {
    return new KeptEntry<>(
        sheet(worker, page, id),
        () -> now(chronology.get(worker, id, entry)),
        () -> pages.of(worker, id, "/chronology/" + entry).removable(),
        (what, version) -> NoteForm.of(what),
        what -> summary(page, what),
        done(id));
  }

  private static Now<ChronologyEntry> now(ChronologyEntry entry) {
    return new Now<>(entry, entry.version());
  }

  @GetMapping("/cases/{id}/chronology/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    boolean narrow = chronology.usuallyNarrow(worker, id);
    return fresh(worker, page, id).ask(() -> NoteForm.fresh(today.date(), narrow), model);
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
    return fresh(worker, page, id)
        .add(
            result,
            response,
            model,
            () ->
                chronology.note(
                    worker,
                    id,
                    form.person(),
                    Objects.requireNonNull(form.kind()),
                    form.moment(),
                    PersonalText.needed(form.words()),
                    Typed.yes(form.narrow())));
  }

  @GetMapping("/cases/{id}/chronology/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    return kept(worker, page, id, entry).edit(model);
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
    return kept(worker, page, id, entry)
        .change(
            form,
            result,
            response,
            model,
            looked ->
                chronology.change(
                    worker,
                    changed(chronology.get(worker, id, entry), form, looked),
                    Typed.yes(form.narrow())));
  }

  private static ChronologyEntry changed(ChronologyEntry before, NoteForm form, long looked) {
    return new ChronologyEntry(
        before.id(),
        before.caseFile(),
        form.person(),
        Objects.requireNonNull(form.kind()),
        form.moment(),
        null,
        PersonalText.needed(form.words()),
        before.by(),
        before.recordedAt(),
        looked);
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
    return kept(worker, page, id, entry).askRemove(model);
  }

  @PostMapping("/cases/{id}/chronology/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(@PathVariable UUID id, @PathVariable UUID entry, Worker worker, Page page) {
    return kept(worker, page, id, entry).remove(() -> chronology.remove(worker, id, entry));
  }
}
