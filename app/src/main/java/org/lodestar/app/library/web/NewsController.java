package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.face.News;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.View;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
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

/**
 * News and dates: read by everybody, written by editors. They are approved and taken off where all
 * public pages are.
 */
@Controller
class NewsController {
  static final String PATH = "/news";

  /** Below the page of an editor, where a version of news is written. */
  static final String BELOW = "/news";

  private static final String WHY = "what we tell everybody";
  private static final String FORM = "form";
  static final String NEW = PageController.PATH + BELOW;

  private final News news;
  private final PublicPages pages;
  private final NewsPageMaker maker;
  private final PageEditorMaker editor;

  NewsController(News news, PublicPages pages, NewsPageMaker maker, PageEditorMaker editor) {
    this.news = news;
    this.pages = pages;
    this.maker = maker;
    this.editor = editor;
  }

  @GetMapping(PATH)
  @Open(WHY)
  String list(Page page, Model model) {
    model.addAttribute("model", maker.list(page));
    return "library/news";
  }

  @GetMapping(PATH + "/{slug}")
  @Open(WHY)
  String one(@PathVariable String slug, Page page, Model model) {
    model.addAttribute("model", maker.one(page, slug));
    return "library/newsItem";
  }

  @GetMapping(NEW)
  @Permit(Action.EDIT_DOCUMENTS)
  String begin(Page page, Model model) {
    model.addAttribute(FORM, NewsForm.empty(pages.today()));
    return beginning(page, model);
  }

  private static String beginning(Page page, Model model) {
    return SmallForm.of(page.t("library.news.new"), PageController.PATH, NEW)
        .lead(page.t("library.news.write.lead"))
        .send(page.t("library.guide.propose"))
        .show(model, NewsForm.asked(page, 1, ""), List.of());
  }

  @PostMapping(NEW)
  @Permit(Action.EDIT_DOCUMENTS)
  String begin(
      @Valid @ModelAttribute(FORM) NewsForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AtomicReference<String> made = new AtomicReference<>("");
    boolean saved = Saving.saved(result, response, () -> made.set(news.add(worker, form.text())));
    return saved
        ? "redirect:" + PageEditorMaker.here(Objects.requireNonNull(made.get()))
        : beginning(page, model);
  }

  @GetMapping(PageController.PATH + "/{slug}" + BELOW)
  @Permit(Action.EDIT_DOCUMENTS)
  String write(@PathVariable String slug, Worker worker, Page page, Model model) {
    View view = pages.get(worker, slug);
    PageVersion stands = News.stands(view);
    model.addAttribute(FORM, NewsForm.of(stands));
    return writing(view, view.next(), stands.code(), List.of(), page, model);
  }

  private String writing(
      View view, int number, String read, List<SummaryRow> standing, Page page, Model model) {
    return PageController.door(page, view.page(), "library.pages.write", BELOW)
        .inset(editor.sentBack(page, view))
        .lead(page.t("library.news.write.lead"))
        .send(page.t("library.guide.propose"))
        .show(model, NewsForm.asked(page, number, read), standing);
  }

  @PostMapping(PageController.PATH + "/{slug}" + BELOW)
  @Permit(Action.EDIT_DOCUMENTS)
  String write(
      @PathVariable String slug,
      @Valid @ModelAttribute(FORM) NewsForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    View before = pages.get(worker, slug);
    PageVersion stands = News.stands(before);
    int number = form == null ? -1 : form.version();
    String read = form == null ? "" : form.seen();
    Saving saving =
        Saving.attempt(result, response, () -> news.write(worker, slug, number, read, form.text()));
    return switch (saving) {
      case SAVED -> "redirect:" + PageEditorMaker.here(slug);
      case WRONG -> writing(before, number, read, List.of(), page, model);
      case CLASHED ->
          writing(before, before.next(), stands.code(), rows(page, stands), page, model);
    };
  }

  /** How it stands now, for whoever was second. */
  private static List<SummaryRow> rows(Page page, PageVersion stands) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("library.pages.title"), stands.words().title()));
    rows.add(SummaryRow.of(page.t("library.news.lead"), stands.words().lead()));
    rows.addAll(NewsPageMaker.rows(page, stands.dates()));
    return rows;
  }
}
