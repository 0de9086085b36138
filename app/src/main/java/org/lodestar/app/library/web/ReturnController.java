package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.View;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.library.face.Returns;
import org.lodestar.app.members.Action;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Sending back what a second person does not want, and letting go what nobody wants. */
@Controller
class ReturnController {
  private static final String OF_PAGE = PageController.PATH + "/{slug}/back";
  private static final String OF_RECORDING = PageController.PATH + "/{slug}/recordings/{id}/back";
  private static final String FORM = "form";

  private final Returns returns;
  private final PublicPages pages;
  private final Recordings recordings;

  ReturnController(Returns returns, PublicPages pages, Recordings recordings) {
    this.returns = returns;
    this.pages = pages;
    this.recordings = recordings;
  }

  private static String page(String slug) {
    return "redirect:" + PageEditorMaker.here(slug);
  }

  private static String recordings(String slug) {
    return "redirect:" + RecordingPageMaker.here(slug);
  }

  @GetMapping(OF_PAGE)
  @Permit(Action.EDIT_DOCUMENTS)
  String back(@PathVariable String slug, Worker worker, Page page, Model model) {
    model.addAttribute(FORM, ReturnForm.empty());
    return asking(pages.get(worker, slug), worker, List.of(), page, model);
  }

  /** The code of the words is sent along, so that nobody sends back others than they read. */
  private static String asking(
      View view, Worker worker, List<SummaryRow> standing, Page page, Model model) {
    PageVersion draft = view.standing().draft();
    return draft == null || !Returns.may(worker, view)
        ? page(view.page().slug())
        : asking(view, ReturnForm.asked(page, draft.number(), draft.code()), standing, page, model);
  }

  private static String asking(
      View view, List<Asked> asked, List<SummaryRow> standing, Page page, Model model) {
    return PageController.door(page, view.page(), "library.pages.back", "/back")
        .lead(page.t("library.pages.back.lead"))
        .send(page.t("library.pages.back.button"))
        .show(model, asked, standing);
  }

  @PostMapping(OF_PAGE)
  @Permit(Action.EDIT_DOCUMENTS)
  String back(
      @PathVariable String slug,
      @Valid @ModelAttribute(FORM) ReturnForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    View before = pages.get(worker, slug);
    int number = form == null ? -1 : form.version();
    String read = form == null ? "" : form.seen();
    Saving saving =
        Saving.attempt(
            result, response, () -> returns.sendBack(worker, slug, number, read, form.reason()));
    return switch (saving) {
      case SAVED -> page(slug);
      case WRONG -> asking(before, ReturnForm.asked(page, number, read), List.of(), page, model);
      case CLASHED ->
          asking(before, worker, PageEditorMaker.rows(page, before.page()), page, model);
    };
  }

  /** What was never approved and nobody wants is gone with its page. */
  @PostMapping(PageController.PATH + "/{slug}/drop")
  @Permit(Action.EDIT_DOCUMENTS)
  String drop(
      @PathVariable String slug,
      @RequestParam(defaultValue = "0") int number,
      @RequestParam(defaultValue = "") String read,
      Worker worker) {
    boolean stays = returns.drop(worker, slug, number, read);
    return stays ? page(slug) : "redirect:" + PageController.PATH;
  }

  @GetMapping(OF_RECORDING)
  @Permit(Action.EDIT_DOCUMENTS)
  String back(
      @PathVariable String slug, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Recording recording = recordings.get(worker, slug, id);
    model.addAttribute(FORM, ReturnForm.empty());
    return returns.may(worker, recording) ? asking(recording, page, model) : recordings(slug);
  }

  private static String asking(Recording recording, Page page, Model model) {
    String here = RecordingPageMaker.here(recording.said().spot());
    String below = "/" + recording.id() + "/back";
    return new SmallForm(page.t("library.pages.back"), recording.said().title(), here, below)
        .alone()
        .lead(page.t("library.recordings.back.lead"))
        .send(page.t("library.pages.back.button"))
        .show(model, ReturnForm.asked(page), List.of());
  }

  @PostMapping(OF_RECORDING)
  @Permit(Action.EDIT_DOCUMENTS)
  String back(
      @PathVariable String slug,
      @PathVariable UUID id,
      @Valid @ModelAttribute(FORM) ReturnForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Recording before = recordings.get(worker, slug, id);
    boolean saved =
        Saving.saved(result, response, () -> returns.sendBack(worker, slug, id, form.reason()));
    return saved ? recordings(slug) : asking(before, page, model);
  }
}
