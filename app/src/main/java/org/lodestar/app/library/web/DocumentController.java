package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The document library: the list, one of them, adding, changing, looking at one again. */
@Controller
@RequestMapping(DocumentController.PATH)
class DocumentController {
  static final String PATH = "/documents";

  private final Documents documents;
  private final DocumentPageMaker maker;

  DocumentController(Documents documents, DocumentPageMaker maker) {
    this.documents = documents;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_DOCUMENTS)
  String list(
      @ModelAttribute("asked") DocumentAsked asked,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.list(worker, page, asked, number));
    return "library/documents";
  }

  @GetMapping("/export")
  @Permit(Action.READ_DOCUMENTS)
  ResponseEntity<byte[]> export(
      @ModelAttribute("asked") DocumentAsked asked, Worker worker, Page page) {
    Table table = maker.file(worker, page, asked);
    documents.exported(worker);
    return Csv.file("documents", table);
  }

  /** An address that may be printed: it leads to what holds now, which says where one came from. */
  @GetMapping("/latest/{slug}")
  @Permit(Action.READ_DOCUMENTS)
  String latest(@PathVariable String slug, Worker worker) {
    Document now = documents.latest(worker, slug);
    String from = now.slug().equals(slug) ? "" : "?from=" + slug;
    return "redirect:" + DocumentPageMaker.href(now.id()) + from;
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_DOCUMENTS)
  String add() {
    return "redirect:/documents/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_DOCUMENTS)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", DocumentForms.Entry.empty());
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("library.document.new"), page.t("library.documents.title"), PATH, "/new/" + id)
        .lead(page.t("library.document.nobody"))
        .alone()
        .show(model, DocumentForms.Entry.asked(page, false, maker.others(worker, id)), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_DOCUMENTS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DocumentForms.Entry form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form != null && form.day() == null && !result.hasFieldErrors("review")) {
      Saving.wrong(result, "review", "library.document.review.missing");
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                documents.add(
                    worker,
                    id,
                    form.address(),
                    form.content(),
                    Objects.requireNonNull(form.day())));
    return saved ? "redirect:" + DocumentPageMaker.href(id) : adding(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_DOCUMENTS)
  String show(
      @PathVariable UUID id,
      @RequestParam(name = "from", defaultValue = "") String from,
      Worker worker,
      Page page,
      Model model) {
    Documents.View view = documents.get(worker, id);
    model.addAttribute("model", maker.one(worker, page, view));
    model.addAttribute(
        "arrived",
        documents.before(worker, id, from).map(each -> arrived(page, each, id)).orElse(""));
    return "library/document";
  }

  private static String arrived(Page page, Document old, UUID id) {
    LocalDate on = old.replacedOn();
    return page.t(
        "library.document.arrived",
        old.title(),
        id.equals(old.replacedBy()) ? "this" : "other",
        on == null ? "" : page.date(on),
        on == null ? "unknown" : "known");
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_DOCUMENTS)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Documents.View view = documents.get(worker, id);
    model.addAttribute("form", DocumentForms.Entry.of(view.document()));
    return changing(view, view.document().version(), List.of(), worker, page, model);
  }

  private String changing(
      Documents.View view,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    UUID id = view.document().id();
    return door(page, view, "library.document.change", "/change")
        .show(
            model,
            DocumentForms.Entry.asked(page, true, maker.others(worker, id)),
            version,
            standing);
  }

  static SmallForm door(Page page, Documents.View view, String title, String below) {
    String here = DocumentPageMaker.href(view.document().id());
    return new SmallForm(page.t(title), view.document().title(), here, below)
        .lead(page.t("library.document.nobody"))
        .clash("library.document.clash")
        .alone();
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_DOCUMENTS)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DocumentForms.Entry form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Documents.View before = documents.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> documents.change(worker, id, form.content(), looked));
    return switch (saving) {
      case SAVED -> "redirect:" + DocumentPageMaker.href(id);
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(
              before,
              before.document().version(),
              DocumentPageMaker.rows(page, before),
              worker,
              page,
              model);
    };
  }

  @GetMapping("/{id}/review")
  @Permit(Action.EDIT_DOCUMENTS)
  String review(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Documents.View view = documents.get(worker, id);
    long version = view.document().version();
    model.addAttribute(
        "form", new DocumentForms.Looked(Ids.next(), "", TypedDate.of(null), version));
    return reviewing(view, version, List.of(), page, model);
  }

  private static String reviewing(
      Documents.View view, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, view, "library.document.look", "/review")
        .show(model, DocumentForms.Looked.asked(page), version, standing);
  }

  @PostMapping("/{id}/review")
  @Permit(Action.EDIT_DOCUMENTS)
  String review(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DocumentForms.Looked form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Documents.View before = documents.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        form != null && form.review() == null
            ? Saving.WRONG
            : Saving.attempt(
                result,
                response,
                () -> documents.review(worker, id, form.id(), form.words(), form.day(), looked));
    return switch (saving) {
      case SAVED -> "redirect:" + DocumentPageMaker.href(id);
      case WRONG -> reviewing(before, looked, List.of(), page, model);
      case CLASHED ->
          reviewing(
              before,
              before.document().version(),
              DocumentPageMaker.rows(page, before),
              page,
              model);
    };
  }
}
