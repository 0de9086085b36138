package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.library.face.Guides;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One-minute guides: writing, approving, printing. */
@Controller
@RequestMapping("/documents/{id}/guide")
class GuideController {
  private final Documents documents;
  private final Guides guides;
  private final DocumentPageMaker maker;

  GuideController(Documents documents, Guides guides, DocumentPageMaker maker) {
    this.documents = documents;
    this.guides = guides;
    this.maker = maker;
  }

  @GetMapping("/print")
  @Permit(Action.READ_DOCUMENTS)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    DocumentPages.Shown shown = maker.guide(page, documents.get(worker, id));
    if (shown == null) {
      throw new NotFound();
    }
    model.addAttribute("model", shown);
    model.addAttribute("back", DocumentPageMaker.href(id));
    return "library/guidePrint";
  }

  @GetMapping("/write")
  @Permit(Action.EDIT_DOCUMENTS)
  String write(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Documents.View view = documents.get(worker, id);
    if (view.document().content().kind() != Document.Kind.ONE_MINUTE_GUIDE) {
      throw new NotFound();
    }
    String last = view.versions().isEmpty() ? "" : view.versions().getFirst().words();
    int number = Guides.next(view.versions());
    String draft = Guides.draft(view.versions());
    model.addAttribute("form", new DocumentForms.Written(last, draft, number));
    return writing(view, number, draft, List.of(), page, model);
  }

  private static String writing(
      Documents.View view,
      int number,
      String before,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    return DocumentController.door(page, view, "library.guide.write", "/guide/write")
        .lead(page.t("library.guide.lead"))
        .send(page.t("library.guide.propose"))
        .show(model, DocumentForms.Written.asked(page, number, before), standing);
  }

  @PostMapping("/write")
  @Permit(Action.EDIT_DOCUMENTS)
  String write(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DocumentForms.Written form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Documents.View before = documents.get(worker, id);
    int number = form == null ? -1 : form.version();
    Saving saving =
        Saving.attempt(
            result, response, () -> guides.write(worker, id, number, form.read(), form.text()));
    return switch (saving) {
      case SAVED -> "redirect:" + DocumentPageMaker.href(id);
      case WRONG ->
          writing(before, number, form == null ? "" : form.read(), List.of(), page, model);
      case CLASHED ->
          writing(
              before,
              Guides.next(before.versions()),
              Guides.draft(before.versions()),
              standing(page, before),
              page,
              model);
    };
  }

  private static List<SummaryRow> standing(Page page, Documents.View now) {
    return now.versions().stream()
        .limit(1)
        .map(each -> SummaryRow.of(page.t("library.guide.words"), each.words()))
        .toList();
  }

  /** Asked once, on a page that says what follows. */
  @GetMapping("/approve")
  @Permit(Action.EDIT_DOCUMENTS)
  String approve(@PathVariable UUID id, Worker worker, Page page, Model model) {
    return approving(documents.get(worker, id), List.of(), worker, page, model);
  }

  /** The words are sent along, so that nobody approves others than they read. */
  private String approving(
      Documents.View view, List<SummaryRow> standing, Worker worker, Page page, Model model) {
    String draft = Guides.draft(view.versions());
    if (draft.isEmpty() || !guides.mayApprove(worker, view.versions().getFirst())) {
      return "redirect:" + DocumentPageMaker.href(view.document().id());
    }
    int number = Guides.next(view.versions());
    model.addAttribute("form", new DocumentForms.Written(draft, "", number));
    SmallForm asked =
        DocumentController.door(page, view, "library.guide.approve", "/guide/approve")
            .lead(page.t("library.guide.approve.lead", number))
            .send(page.t("library.guide.approve"))
            .unguarded();
    return (standing.isEmpty() ? asked.quoted(draft) : asked)
        .show(
            model,
            List.of(Asked.hidden("number", String.valueOf(number)), Asked.hidden("words", draft)),
            standing);
  }

  @PostMapping("/approve")
  @Permit(Action.EDIT_DOCUMENTS)
  String approve(
      @PathVariable UUID id,
      @ModelAttribute("form") DocumentForms.Written form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result, response, () -> guides.approve(worker, id, form.version(), form.text()));
    if (saving == Saving.SAVED) {
      return "redirect:" + DocumentPageMaker.href(id);
    }
    Documents.View now = documents.get(worker, id);
    return approving(
        now, saving == Saving.CLASHED ? standing(page, now) : List.of(), worker, page, model);
  }
}
