package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.PageTranslation.Signed;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms of the texts of the toolkit in other languages. */
final class ToolkitForms {
  private static final String LONG = "library.document.long";
  private static final String MISSING = "library.pages.missing";

  private ToolkitForms() {}

  /**
   * Words as they are typed; signed where somebody who read them is named.
   *
   * @param source code of the English that they are made from
   */
  record Translated(
      @Nullable @NotBlank(message = MISSING) @Size(max = 160, message = LONG) String title,
      @Nullable @NotBlank(message = MISSING) @Size(max = 400, message = LONG) String about,
      @Nullable @NotBlank(message = MISSING) @Size(max = 20_000, message = LONG) String body,
      @Nullable @Size(max = 200, message = LONG) String checker,
      @Nullable @Size(max = 200, message = LONG) String standing,
      @Nullable @ReadableDate(message = "library.languages.on.wrong") TypedDate on,
      @Nullable String source,
      @Nullable Long version) {
    /** What is there; else the English, whose marks stay while its words are written over. */
    static Translated of(@Nullable ToolkitTranslation said, ToolkitWords english) {
      ToolkitWords words = said == null ? english : said.words();
      return new Translated(
          words.title(), words.about(), words.body(), "", "", TypedDate.of(null), "", 0L);
    }

    static List<Asked> asked(Page page, String source) {
      return List.of(
          Asked.hidden("source", source),
          Asked.text(page, "library.toolkit.words.title").spelled(),
          Asked.area(page, "library.toolkit.words.about").rows(2).spelled(),
          Asked.area(page, "library.toolkit.words.body").rows(20).spelled(),
          Asked.text(page, "library.languages.checker").hint(page.t("library.pages.checker.hint")),
          Asked.text(page, "library.languages.standing"),
          Asked.date(page, "library.languages.on").hint(page.t("site.date.hint")));
    }

    /** Who signed it is named wholly or not at all: the field that lacks something. */
    @Nullable String half() {
      boolean named = !Typed.text(checker).isEmpty();
      if (named == Typed.text(standing).isEmpty()) {
        return named ? "standing" : "checker";
      }
      boolean dated = on != null && !on.blank();
      return named == dated ? null : named ? "on" : "checker";
    }

    String seen() {
      return Objects.requireNonNullElse(source, "");
    }

    long looked() {
      return Typed.version(version);
    }

    ToolkitTranslation translation(String item, Language language, UUID by) {
      String who = Typed.text(checker);
      return new ToolkitTranslation(
          item,
          language,
          new ToolkitWords(
              Typed.text(title), Typed.text(about), Typed.text(body).replace("\r", "")),
          seen(),
          who.isEmpty() || on == null
              ? null
              : new Signed(who, Typed.text(standing), on.date().orElseThrow()),
          by,
          looked());
    }
  }

  /**
   * That a second person approves what they read.
   *
   * @param read code of it
   */
  record Approved(@Nullable String read) {
    String seen() {
      return Objects.requireNonNullElse(read, "");
    }
  }
}
