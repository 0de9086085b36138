package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.library.ToolkitLanguages;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.Messages;
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
  private final PublicPageMaker pages;
  private final ObjectProvider<ToolkitLanguages> rooms;

  ToolkitPageMaker(
      Toolkits toolkits,
      Messages messages,
      PublicPageMaker pages,
      ObjectProvider<ToolkitLanguages> rooms) {
    this.toolkits = toolkits;
    this.messages = messages;
    this.pages = pages;
    this.rooms = rooms;
  }

  /** What is known of all of them, asked for once. */
  private record Known(
      Map<String, Integer> taken,
      Map<String, LocalDate> reviewed,
      Map<String, List<Language>> languages) {}

  ToolkitPage draw(Page page) {
    Known known = new Known(toolkits.taken(), toolkits.reviewed(), languages(page));
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
    return new ToolkitPage.Line(
        item.code(),
        text.title(),
        text.about(),
        item.at().isEmpty() ? "" : page.link(item.at()),
        item.files().stream()
            .map(each -> new ToolkitPage.File(ToolkitController.FILES + each, label(each)))
            .toList(),
        item.pages().isEmpty() ? List.of() : pages.links(page, item.pages()),
        !item.pages().isEmpty(),
        page.t(
            "library.toolkit.facts",
            spoken(page, item, known),
            text.owner(),
            page.date(review(item, known.reviewed())),
            taken(page, item, known)));
  }

  private static String label(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  private static String spoken(Page page, ToolkitItem item, Known known) {
    if (!item.pages().isEmpty()) {
      return page.t("library.toolkit.in.signed");
    }
    List<Language> all = new ArrayList<>(List.of(Language.ENGLISH));
    all.addAll(Objects.requireNonNullElse(known.languages().get(item.code()), List.of()));
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
