package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.library.ToolkitLanguages;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.ToolkitTranslations;
import org.lodestar.app.library.face.Toolkits;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws the page with all that partners take along, each told in the same way. */
@Component
class ToolkitPageMaker {
  private final Toolkits toolkits;
  private final Messages messages;
  private final ToolkitTranslations translations;
  private final PublicPageMaker pages;
  private final ObjectProvider<ToolkitLanguages> rooms;

  ToolkitPageMaker(
      Toolkits toolkits,
      Messages messages,
      ToolkitTranslations translations,
      PublicPageMaker pages,
      ObjectProvider<ToolkitLanguages> rooms) {
    this.toolkits = toolkits;
    this.messages = messages;
    this.translations = translations;
    this.pages = pages;
    this.rooms = rooms;
  }

  /** What is known of all of them, asked for once. */
  private record Known(
      Map<String, Integer> taken,
      Map<String, LocalDate> reviewed,
      Map<String, List<Language>> languages,
      List<ToolkitTranslation> said) {}

  ToolkitPage draw(Page page) {
    Known known =
        new Known(toolkits.taken(), toolkits.reviewed(), languages(page), translations.approved());
    return new ToolkitPage(
        Stream.of(ToolkitItem.values()).map(each -> line(page, each, known)).toList());
  }

  private Map<String, List<Language>> languages(Page page) {
    Map<String, List<Language>> languages = new HashMap<>();
    languages.put(ToolkitItem.EMBED.code(), List.copyOf(messages.languages()));
    rooms.orderedStream().forEach(each -> languages.putAll(each.languages(page)));
    return languages;
  }

  /** When it is looked at again: as somebody said last or, where nobody has, as it was written. */
  static LocalDate review(ToolkitItem item, Map<String, LocalDate> reviewed) {
    return reviewed.getOrDefault(item.code(), ToolkitTexts.written(item).review());
  }

  private ToolkitPage.Line line(Page page, ToolkitItem item, Known known) {
    ToolkitText text = ToolkitTexts.written(item);
    List<ToolkitTranslation> said = said(item, known);
    Optional<ToolkitTranslation> own =
        said.stream().filter(each -> each.language() == page.language()).findFirst();
    ToolkitWords words = own.map(ToolkitTranslation::words).orElse(text.words());
    return new ToolkitPage.Line(
        item.code(),
        own.isPresent() ? page.language() : Language.ENGLISH,
        item.translated() && own.isEmpty() && page.language() != Language.ENGLISH,
        words.title(),
        words.about(),
        item.at().isEmpty() ? "" : page.link(item.at()),
        files(item, said),
        item.pages().isEmpty() ? List.of() : pages.links(page, item.pages()),
        !item.pages().isEmpty(),
        page.t(
            "library.toolkit.facts",
            spoken(page, item, said, known),
            text.owner(),
            page.date(review(item, known.reviewed())),
            taken(page, item, known)));
  }

  /** What holds for the English of today, in the order of the languages. */
  private static List<ToolkitTranslation> said(ToolkitItem item, Known known) {
    ToolkitWords english = ToolkitTexts.written(item).words();
    return known.said().stream()
        .filter(each -> item.translated() && each.item().equals(item.code()))
        .filter(each -> each.holds(english))
        .sorted(Comparator.comparing(ToolkitTranslation::language))
        .toList();
  }

  private static List<ToolkitPage.File> files(ToolkitItem item, List<ToolkitTranslation> said) {
    List<ToolkitPage.File> files = new ArrayList<>();
    for (String file : item.files()) {
      String here = ToolkitController.FILES + file;
      files.add(new ToolkitPage.File(here, label(file)));
      said.forEach(
          each ->
              files.add(
                  new ToolkitPage.File(
                      here + "?lang=" + each.language().tag(),
                      label(file) + ", " + each.language().englishName())));
    }
    return files;
  }

  private static String label(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  private static String spoken(
      Page page, ToolkitItem item, List<ToolkitTranslation> said, Known known) {
    if (!item.pages().isEmpty()) {
      return page.t("library.toolkit.in.signed");
    }
    List<Language> all = new ArrayList<>(List.of(Language.ENGLISH));
    all.addAll(Objects.requireNonNullElse(known.languages().get(item.code()), List.of()));
    said.stream().map(ToolkitTranslation::language).forEach(all::add);
    return page.t(
        "library.toolkit.in",
        all.stream().distinct().map(Language::englishName).collect(Collectors.joining(", ")));
  }

  private static String taken(Page page, ToolkitItem item, Known known) {
    return item.counted()
        ? new Counted(page)
            .going("library.toolkit.taken", known.taken().getOrDefault(item.code(), 0))
        : page.t("library.toolkit.taken.not");
  }
}
