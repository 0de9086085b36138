package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.lodestar.app.library.PageTranslation;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.View;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editor of public pages: what needs a hand, writing, approving, looking again. */
@Controller
@RequestMapping(PageController.PATH)
class PageController {
  static final String PATH = "/pages";

  /** A form that lay open over midnight still takes news off: their day to look is any day. */
  private static final int MONTHS_AHEAD = 3;

  private final PublicPages pages;
  private final PageEditorMaker maker;

  PageController(PublicPages pages, PageEditorMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.EDIT_DOCUMENTS)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.list(worker, page));
    return "library/pages";
  }

  @GetMapping("/{slug}")
  @Permit(Action.EDIT_DOCUMENTS)
  String show(@PathVariable String slug, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, pages.get(worker, slug)));
    return "library/pageEdited";
  }

  private static String back(String slug) {
    return "redirect:" + PageEditorMaker.here(slug);
  }

  static SmallForm door(Page page, PublicPage one, String title, String below) {
    String here = PageEditorMaker.here(one.slug());
    return new SmallForm(page.t(title), one.words().title(), here, below).alone();
  }

  /** The words that a version begins with: those of the draft, else of the page. */
  private static PageWords stands(View view) {
    PageVersion draft = view.standing().draft();
    return draft == null ? view.page().words() : draft.words();
  }

  @GetMapping("/{slug}/write")
  @Permit(Action.EDIT_DOCUMENTS)
  String write(@PathVariable String slug, Worker worker, Page page, Model model) {
    View view = pages.get(worker, slug);
    if (view.page().kind().passing()) {
      return back(slug) + NewsController.BELOW;
    }
    PageVersion draft = view.standing().draft();
    model.addAttribute(
        "form", PageForms.Written.of(stands(view), draft == null ? "" : draft.reason()));
    return writing(view, view.next(), stands(view).code(), List.of(), page, model);
  }

  private String writing(
      View view, int number, String read, List<SummaryRow> standing, Page page, Model model) {
    return door(page, view.page(), "library.pages.write", "/write")
        .inset(maker.sentBack(page, view))
        .lead(page.t("library.pages.write.lead"))
        .send(page.t("library.guide.propose"))
        .show(model, PageForms.Written.asked(page, number, read), standing);
  }

  @PostMapping("/{slug}/write")
  @Permit(Action.EDIT_DOCUMENTS)
  String write(
      @PathVariable String slug,
      @Valid @ModelAttribute("form") PageForms.Written form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    View before = pages.get(worker, slug);
    int number = form == null ? -1 : form.version();
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> pages.write(worker, slug, number, form.seen(), form.words(), form.why()));
    return switch (saving) {
      case SAVED -> back(slug);
      case WRONG ->
          writing(before, number, form == null ? "" : form.seen(), List.of(), page, model);
      case CLASHED ->
          writing(before, before.next(), stands(before).code(), words(page, before), page, model);
    };
  }

  /** How it stands now, for whoever was second. */
  private static List<SummaryRow> words(Page page, View view) {
    PageWords now = stands(view);
    return List.of(
        SummaryRow.of(page.t("library.pages.title"), now.title()),
        SummaryRow.of(page.t("library.pages.lead"), now.lead()),
        SummaryRow.of(page.t("library.pages.see"), now.see()),
        SummaryRow.of(page.t("library.pages.act"), now.act()),
        SummaryRow.of(page.t("library.pages.avoid"), now.avoid()),
        SummaryRow.of(page.t("library.pages.steps"), now.steps()));
  }

  @GetMapping("/{slug}/approve")
  @Permit(Action.EDIT_DOCUMENTS)
  String approve(
      @PathVariable String slug,
      @RequestParam(defaultValue = "en") String language,
      Worker worker,
      Page page,
      Model model) {
    return approving(pages.get(worker, slug), Language.of(language), worker, page, model);
  }

  /** The code of the words is sent along, so that nobody approves others than they read. */
  private String approving(View view, Language language, Worker worker, Page page, Model model) {
    if (language != Language.ENGLISH) {
      return approvingWords(view, language, worker, page, model);
    }
    PageVersion waits = view.standing().draft();
    PageEditor.Draft draft = maker.draft(worker, page, view);
    if (waits == null || draft == null || draft.closed() != null) {
      return back(view.page().slug());
    }
    model.addAttribute(
        "model",
        new PageEditor.Approval(
            view.page().words().title(),
            PageEditorMaker.here(view.page().slug()),
            draft.number(),
            waits.code(),
            draft,
            null));
    return "library/pageApprove";
  }

  /** Words in another language, beside the English that they say. */
  private String approvingWords(
      View view, Language language, Worker worker, Page page, Model model) {
    PageEditor.Words words = maker.words(worker, page, view, language);
    if (words == null) {
      return back(view.page().slug());
    }
    model.addAttribute(
        "model",
        new PageEditor.Approval(
            view.page().words().title(),
            PageEditorMaker.here(view.page().slug()),
            0,
            view.waiting(language).map(PageTranslation::code).orElse(""),
            null,
            words));
    return "library/pageApprove";
  }

  @PostMapping("/{slug}/approve")
  @Permit(Action.EDIT_DOCUMENTS)
  String approve(
      @PathVariable String slug,
      @RequestParam(defaultValue = "en") String language,
      @Valid @ModelAttribute("form") PageForms.Approved form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Language in = Language.of(language);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> {
              if (in == Language.ENGLISH) {
                pages.approve(worker, slug, form.version(), form.seen(), form.code());
              } else {
                pages.approve(worker, slug, in, form.seen(), form.code());
              }
            });
    return saved ? back(slug) : approving(pages.get(worker, slug), in, worker, page, model);
  }

  @GetMapping("/{slug}/look")
  @Permit(Action.EDIT_DOCUMENTS)
  String look(@PathVariable String slug, Worker worker, Page page, Model model) {
    PublicPage one = pages.get(worker, slug).page();
    model.addAttribute("form", PageForms.Looked.of(one));
    return looking(one, one.version(), false, List.of(), page, model);
  }

  private String looking(
      PublicPage one,
      long version,
      boolean sure,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    if (one.kind().passing()) {
      return door(page, one, "library.news.look", "/look")
          .lead(page.t("library.news.look.lead"))
          .show(
              model,
              PageForms.Looked.askedOfNews(page, pages.today().plusMonths(MONTHS_AHEAD), sure),
              version,
              standing);
    }
    return door(page, one, "library.pages.look", "/look")
        .lead(page.t("library.pages.look.lead"))
        .show(model, PageForms.Looked.asked(page, sure), version, standing);
  }

  @PostMapping("/{slug}/look")
  @Permit(Action.EDIT_DOCUMENTS)
  String look(
      @PathVariable String slug,
      @Valid @ModelAttribute("form") PageForms.Looked form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PublicPage before = pages.get(worker, slug).page();
    long looked = form == null ? -1 : Typed.version(form.version());
    boolean sure = form != null && form.takesOff(before);
    if (sure) {
      Saving.wrong(result, "sure", "library.pages.sure.missing");
    }
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                pages.look(
                    worker,
                    slug,
                    Objects.requireNonNull(form).who(),
                    form.day(),
                    form.shows(),
                    looked));
    return switch (saving) {
      case SAVED -> back(slug);
      case WRONG -> looking(before, looked, sure, List.of(), page, model);
      case CLASHED ->
          looking(before, before.version(), false, PageEditorMaker.rows(page, before), page, model);
    };
  }
}
