package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.PageTranslation.Signed;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.face.ToolkitTranslations;
import org.lodestar.app.library.web.TranslatedTexts.Source;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A text of the toolkit in other languages: how each stands, writing, approving, taking off. */
@Controller
@RequestMapping(ToolkitWordsController.PATH)
class ToolkitWordsController {
  static final String PATH = "/toolkit/words/{item}";

  private static final String FORM = "form";
  private static final String OFF = "off";
  private static final String SURE = "yes";

  private final ToolkitTranslations translations;
  private final ToolkitTexts texts;
  private final TranslatedTexts sources;

  ToolkitWordsController(
      ToolkitTranslations translations, ToolkitTexts texts, TranslatedTexts sources) {
    this.translations = translations;
    this.texts = texts;
    this.sources = sources;
  }

  static String href(String item) {
    return PATH.replace("{item}", item);
  }

  private static String href(Source item, Language language) {
    return href(item.code()) + "/" + language.tag();
  }

  private Source item(String code) {
    return sources.find(code).orElseThrow(NotFound::new);
  }

  private static Language chosen(String tag) {
    Language chosen = Language.of(tag);
    if (chosen == Language.ENGLISH) {
      throw new NotFound();
    }
    return chosen;
  }

  @GetMapping
  @Permit(Action.EDIT_MESSAGES)
  String list(@PathVariable("item") String code, Worker worker, Page page, Model model) {
    Source item = item(code);
    Map<Language, ToolkitTranslation> last = byLanguage(item, translations.all());
    Map<Language, ToolkitTranslation> approved = byLanguage(item, translations.approved());
    ToolkitItem ours = item.item();
    Map<Language, ToolkitTexts.Borrowed> borrowed =
        ours == null ? Map.of() : texts.borrowed(ours, last.keySet());
    model.addAttribute(
        "model",
        new ToolkitWordsPage(
            item.english().title(),
            Arrays.stream(Language.values())
                .filter(each -> each != Language.ENGLISH)
                .map(
                    each ->
                        new Stands(
                            each,
                            last.get(each),
                            approved.get(each),
                            borrowed(page, item, each, borrowed.get(each))))
                .map(each -> tongue(worker, page, item, each))
                .toList()));
    return "library/toolkitWords";
  }

  private static Map<Language, ToolkitTranslation> byLanguage(
      Source item, List<ToolkitTranslation> all) {
    return all.stream()
        .filter(each -> each.item().equals(item.code()))
        .collect(Collectors.toMap(ToolkitTranslation::language, Function.identity()));
  }

  /**
   * How a text stands in a language.
   *
   * @param borrowed which lines are in English; nothing where none is
   */
  private record Stands(
      Language language,
      @Nullable ToolkitTranslation last,
      @Nullable ToolkitTranslation approved,
      String borrowed) {}

  private ToolkitWordsPage.Tongue tongue(Worker worker, Page page, Source item, Stands stands) {
    ToolkitWords english = item.english();
    Language language = stands.language();
    Optional<ToolkitTranslation> last = Optional.ofNullable(stands.last());
    Optional<ToolkitTranslation> approved = Optional.ofNullable(stands.approved());
    Optional<ToolkitTranslation> waiting = last.filter(each -> !each.approved());
    Optional<String> closed = waiting.flatMap(each -> translations.closed(worker, each, english));
    boolean decides =
        waiting.isPresent() && closed.isEmpty() && worker.mayEver(Action.APPROVE_MESSAGES);
    return new ToolkitWordsPage.Tongue(
        language.englishName(),
        mark(
            page,
            waiting.isPresent(),
            approved.filter(each -> each.holds(english)).isPresent(),
            approved.isPresent()),
        last.map(ToolkitTranslation::signed).map(each -> read(page, each)).orElse(""),
        href(item, language),
        decides ? href(item, language) + "/approve" : "",
        closed.map(why -> page.t("library.toolkit.words.cannot." + why)).orElse(""),
        stands.borrowed(),
        approved.isPresent());
  }

  /** Which lines are given in English because their messages are not said in the language. */
  private static String borrowed(
      Page page, Source source, Language language, ToolkitTexts.@Nullable Borrowed borrowed) {
    String what = source.item() == ToolkitItem.SOCIAL ? "posts" : "lines";
    return borrowed == null || borrowed.english() == 0
        ? ""
        : page.t(
            "library.toolkit.words.borrowed." + what,
            borrowed.english(),
            borrowed.all(),
            language.englishName());
  }

  private static Mark mark(Page page, boolean waits, boolean said, boolean approved) {
    String code = waits ? "WAITING" : said ? "SIGNED" : approved ? "STALE" : "NONE";
    String tone = code.equals("SIGNED") ? "done" : code.equals("NONE") ? "quiet" : "due";
    return new Mark(page.t("library.toolkit.words.state." + code), tone);
  }

  private static String read(Page page, Signed signed) {
    return page.t(
        "library.toolkit.words.read", signed.checker(), signed.standing(), page.date(signed.on()));
  }

  @GetMapping("/{language}")
  @Permit(Action.EDIT_MESSAGES)
  String write(
      @PathVariable("item") String code, @PathVariable String language, Page page, Model model) {
    Source item = item(code);
    Language chosen = chosen(language);
    ToolkitTranslation said = translations.find(code, chosen).orElse(null);
    model.addAttribute(FORM, ToolkitForms.Translated.of(said, item.english()));
    return writing(item, chosen, item.english().code(), version(said), List.of(), page, model);
  }

  private static long version(@Nullable ToolkitTranslation said) {
    return said == null ? -1 : said.version();
  }

  private static SmallForm door(Page page, Source item, String title, String below) {
    return new SmallForm(page.t(title), item.english().title(), href(item.code()), below).alone();
  }

  private static String writing(
      Source item,
      Language language,
      String source,
      long version,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    return door(page, item, "library.toolkit.words.write", "/" + language.tag())
        .lead(page.t("library.toolkit.words.lead", language.englishName()))
        .quoted(item.english().all())
        .show(model, ToolkitForms.Translated.asked(page, source), version, standing);
  }

  @PostMapping("/{language}")
  @Permit(Action.EDIT_MESSAGES)
  String write(
      @PathVariable("item") String code,
      @PathVariable String language,
      @Valid @ModelAttribute(FORM) ToolkitForms.Translated form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Source item = item(code);
    Language chosen = chosen(language);
    ToolkitWords english = item.english();
    String half = form == null ? null : form.half();
    if (half != null && !result.hasFieldErrors(half)) {
      Saving.wrong(result, half, "library.pages.half");
    }
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> {
              ToolkitTranslation typed = form.translation(code, chosen, worker.id());
              Refused.unlessEmpty(item.check(typed.words()));
              translations.write(worker, typed, english);
            });
    if (saving == Saving.SAVED) {
      return "redirect:" + href(item.code());
    }
    ToolkitTranslation said = translations.find(code, chosen).orElse(null);
    if (saving == Saving.WRONG && form != null) {
      return writing(item, chosen, form.seen(), form.looked(), List.of(), page, model);
    }
    List<SummaryRow> standing =
        said == null ? List.of() : List.of(SummaryRow.of(chosen.englishName(), said.words().all()));
    return writing(item, chosen, english.code(), version(said), standing, page, model);
  }

  /** A code of what is read is sent along, so that nobody approves anything else. */
  @GetMapping("/{language}/approve")
  @Permit(Action.APPROVE_MESSAGES)
  String approve(
      @PathVariable("item") String code,
      @PathVariable String language,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute(FORM, new ToolkitForms.Approved(""));
    return approving(item(code), chosen(language), List.of(), worker, page, model);
  }

  private String approving(
      Source item,
      Language language,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Optional<ToolkitTranslation> waiting =
        translations
            .find(item.code(), language)
            .filter(each -> translations.closed(worker, each, item.english()).isEmpty());
    if (waiting.isEmpty()) {
      return "redirect:" + href(item.code());
    }
    ToolkitTranslation said = waiting.get();
    Signed signed = said.signed();
    ToolkitItem ours = item.item();
    return door(page, item, "library.toolkit.words.approve", "/" + language.tag() + "/approve")
        .lead(page.t("library.toolkit.words.approve.lead", language.englishName()))
        .inset(borrowed(page, item, language, ours == null ? null : texts.borrowed(ours, language)))
        .quoted(said.words().all())
        .about(
            List.of(
                SummaryRow.of(
                    page.t("library.languages.checker"), signed == null ? "" : read(page, signed)),
                SummaryRow.of(Language.ENGLISH.englishName(), item.english().all())))
        .send(page.t("library.toolkit.words.approve"))
        .unguarded()
        .show(model, List.of(Asked.hidden("read", said.code())), standing);
  }

  @PostMapping("/{language}/approve")
  @Permit(Action.APPROVE_MESSAGES)
  String approve(
      @PathVariable("item") String code,
      @PathVariable String language,
      @Valid @ModelAttribute(FORM) ToolkitForms.Approved form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Source item = item(code);
    Language chosen = chosen(language);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                translations.approve(
                    worker, code, chosen, form == null ? "" : form.seen(), item.english()));
    return saving == Saving.SAVED
        ? "redirect:" + href(item.code())
        : approving(item, chosen, List.of(), worker, page, model);
  }

  /** Asks once; with the answer the words go at once. */
  @PostMapping("/{language}/off")
  @Permit(Action.EDIT_MESSAGES)
  String takeOff(
      @PathVariable("item") String code,
      @PathVariable String language,
      @RequestParam(name = OFF, defaultValue = "") String off,
      Worker worker,
      Page page,
      Model model) {
    Source item = item(code);
    Language chosen = chosen(language);
    Optional<ToolkitTranslation> said = translations.approved(code, chosen);
    if (off.equals(SURE) || said.isEmpty()) {
      translations.takeOff(worker, code, chosen);
      return "redirect:" + href(item.code());
    }
    return door(page, item, "library.toolkit.words.off", "/" + chosen.tag() + "/off")
        .lead(page.t("library.toolkit.words.off.text", chosen.englishName()))
        .quoted(said.get().words().all())
        .grave(page.t("library.pages.off.sure"))
        .cancel(page.t("library.pages.off.not"))
        .unguarded()
        .show(model, List.of(Asked.hidden(OFF, SURE)), List.of());
  }
}
