package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.PageTranslation;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A public page in another language: its words, and who signed them. */
@Controller
@RequestMapping("/pages/{slug}/words/{language}")
class PageWordsController {
  private static final String FORM = "form";
  private static final String OFF = "off";
  private static final String SURE = "yes";

  private final PublicPages pages;

  PageWordsController(PublicPages pages) {
    this.pages = pages;
  }

  @GetMapping
  @Permit(Action.EDIT_DOCUMENTS)
  String translate(
      @PathVariable String slug, @PathVariable String language, Page page, Model model) {
    PublicPage one = staying(slug);
    Language chosen = chosen(language);
    PageTranslation said = pages.translation(slug, chosen).orElse(null);
    model.addAttribute(FORM, PageForms.Translated.of(said));
    return translating(one, chosen, one.words().code(), version(said), List.of(), page, model);
  }

  /** The English changed while somebody wrote: what they name was read for other words. */
  private String reading(
      PublicPage one,
      Language language,
      PageForms.Translated form,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    begin(model, form.unsigned());
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        new SummaryRow(
            page.t("library.pages.english.changes"),
            changes(one, form.seen(), worker, page),
            null,
            null));
    rows.addAll(standing);
    long version = version(pages.translation(one.slug(), language).orElse(null));
    return door(one, language, page)
        .clash("library.pages.english.changed")
        .show(model, PageForms.Translated.asked(page, one.words().code()), version, rows);
  }

  /** News are told in English alone. */
  private PublicPage staying(String slug) {
    return pages.find(slug).filter(each -> !each.kind().passing()).orElseThrow(NotFound::new);
  }

  /** What changed since the English that a code stands for; all of it where that is not known. */
  private List<String> changes(PublicPage one, String seen, Worker worker, Page page) {
    PageWords before =
        Stream.concat(
                pages.get(worker, one.slug()).versions().stream().map(PageVersion::words),
                Stream.of(PublicPages.starter(one.slug())))
            .filter(each -> each.code().equals(seen))
            .findFirst()
            .orElse(new PageWords("", "", "", "", "", ""));
    return PageEditorMaker.changes(page, before, one.words());
  }

  /** In the place of what was bound, with what was wrong with it. */
  private static void begin(Model model, PageForms.Translated form) {
    model.addAttribute(FORM, form);
    model.addAttribute(
        BindingResult.MODEL_KEY_PREFIX + FORM, new BeanPropertyBindingResult(form, FORM));
  }

  /** Asks once; with the answer the words go at once. */
  private String takingOff(
      PublicPage one, Language language, String said, Worker worker, Page page, Model model) {
    if (said.equals(SURE)) {
      pages.takeOff(worker, one.slug(), language);
      return "redirect:" + PageEditorMaker.here(one.slug());
    }
    PageTranslation words = pages.approved(one.slug(), language).orElse(null);
    if (words == null) {
      return "redirect:" + PageEditorMaker.here(one.slug());
    }
    begin(model, PageForms.Translated.of(null));
    return PageController.door(page, one, "library.pages.off", "/words/" + language.tag())
        .lead(page.t("library.pages.off.text", language.englishName()))
        .quoted(words.words().all())
        .grave(page.t("library.pages.off.sure"))
        .cancel(page.t("library.pages.off.not"))
        .unguarded()
        .show(model, List.of(Asked.hidden(OFF, SURE)), List.of());
  }

  private static Language chosen(String tag) {
    Language chosen = Language.of(tag);
    if (chosen == Language.ENGLISH) {
      throw new NotFound();
    }
    return chosen;
  }

  private static long version(@Nullable PageTranslation said) {
    return said == null ? -1 : said.version();
  }

  private static String translating(
      PublicPage one,
      Language language,
      String source,
      long version,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    return door(one, language, page)
        .show(model, PageForms.Translated.asked(page, source), version, standing);
  }

  private static SmallForm door(PublicPage one, Language language, Page page) {
    return PageController.door(page, one, "library.pages.say", "/words/" + language.tag())
        .lead(page.t("library.pages.say.lead", language.englishName()))
        .quoted(one.words().all());
  }

  @PostMapping
  @Permit(Action.EDIT_DOCUMENTS)
  String translate(
      @PathVariable String slug,
      @PathVariable String language,
      @RequestParam(name = OFF, defaultValue = "") String off,
      @Valid @ModelAttribute(FORM) PageForms.Translated form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PublicPage one = staying(slug);
    Language chosen = chosen(language);
    if (!off.isEmpty()) {
      return takingOff(one, chosen, off, worker, page, model);
    }
    String half = form == null ? null : form.half();
    if (half != null && !result.hasFieldErrors(half)) {
      Saving.wrong(result, half, "library.pages.half");
    }
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> pages.translate(worker, form.translation(slug, chosen, worker.id())));
    if (saving == Saving.SAVED) {
      return "redirect:" + PageEditorMaker.here(slug);
    }
    PageTranslation said = pages.translation(slug, chosen).orElse(null);
    List<SummaryRow> standing =
        saving == Saving.CLASHED && said != null
            ? List.of(SummaryRow.of(chosen.englishName(), said.words().all()))
            : List.of();
    if (saving == Saving.CLASHED && form != null && !form.seen().equals(one.words().code())) {
      return reading(one, chosen, form, standing, worker, page, model);
    }
    long version = version(said);
    return saving == Saving.CLASHED || form == null
        ? translating(one, chosen, one.words().code(), version, standing, page, model)
        : translating(one, chosen, form.seen(), form.looked(), standing, page, model);
  }
}
