package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.PageTranslation;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms of the editor of public pages. */
final class PageForms {
  private static final String LONG = "library.document.long";
  private static final String MISSING = "library.pages.missing";

  private PageForms() {}

  /** The words that are asked of a page in any language. */
  private static List<Asked> words(Page page) {
    return List.of(
        Asked.text(page, "library.pages.title").spelled(),
        Asked.area(page, "library.pages.lead").rows(3).spelled(),
        Asked.area(page, "library.pages.see").rows(8).spelled(),
        Asked.area(page, "library.pages.act").rows(7).spelled(),
        Asked.area(page, "library.pages.avoid").rows(5).spelled(),
        Asked.area(page, "library.pages.steps").rows(5).spelled());
  }

  /** Lines without what people put before the items of a list. */
  static String lines(@Nullable String typed) {
    return typed == null
        ? ""
        : typed
            .lines()
            .map(each -> each.replaceFirst("^\\s*[-•*]\\s+", "").strip())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  static String line(@Nullable String typed) {
    return lines(typed).replace('\n', ' ');
  }

  /**
   * A version as it is typed.
   *
   * @param read code of the words that they take the place of
   */
  record Written(
      @Nullable @NotBlank(message = MISSING) @Size(max = 80, message = LONG) String title,
      @Nullable @NotBlank(message = MISSING) @Size(max = 400, message = LONG) String lead,
      @Nullable @NotBlank(message = MISSING) @Size(max = 1500, message = LONG) String see,
      @Nullable @NotBlank(message = MISSING) @Size(max = 1500, message = LONG) String act,
      @Nullable @NotBlank(message = MISSING) @Size(max = 1500, message = LONG) String avoid,
      @Nullable @Size(max = 1500, message = LONG) String steps,
      @Nullable @Size(max = 300, message = LONG) String reason,
      @Nullable String read,
      @Nullable Integer number) {
    static Written of(PageWords words, String reason) {
      return new Written(
          words.title(),
          words.lead(),
          words.see(),
          words.act(),
          words.avoid(),
          words.steps(),
          reason,
          "",
          0);
    }

    static List<Asked> asked(Page page, int number, String read) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.hidden("read", read));
      asked.add(Asked.hidden("number", String.valueOf(number)));
      asked.addAll(PageForms.words(page));
      asked.add(Asked.text(page, "library.pages.reason").spelled());
      return asked;
    }

    PageWords words() {
      return new PageWords(
          line(title), line(lead), lines(see), lines(act), lines(avoid), lines(steps));
    }

    String why() {
      return Typed.text(reason);
    }

    String seen() {
      return Objects.requireNonNullElse(read, "");
    }

    int version() {
      return number == null ? -1 : number;
    }
  }

  /** That a second person approves what they read. */
  record Approved(
      @NotBlank(message = "members.code.missing") @Size(max = 60, message = "members.code.wrong")
          @Nullable String factor,
      @Nullable String read,
      @Nullable Integer number) {
    String code() {
      return Objects.requireNonNullElse(factor, "");
    }

    String seen() {
      return Objects.requireNonNullElse(read, "");
    }

    int version() {
      return number == null ? -1 : number;
    }

    /** Codes stay out of logs. */
    @Override
    public String toString() {
      return "Approved";
    }
  }

  /** Whether everybody reads the words of a page. */
  enum Showing {
    SHOWN,
    OFF
  }

  /** That somebody looked at a page, as it is typed. */
  record Looked(
      @Nullable @NotBlank(message = "library.pages.owner.missing") @Size(max = 150, message = LONG)
          String owner,
      @Nullable
          @NotNull(message = "library.pages.next.wrong")
          @ReadableDate(required = true, message = "library.pages.next.wrong")
          TypedDate next,
      @Nullable @NotNull(message = "library.pages.showing.missing") Showing showing,
      @Nullable Boolean sure,
      @Nullable Long version) {
    /** Nothing is chosen beforehand for words that nobody has been shown yet. */
    static Looked of(PublicPage page) {
      PublicPage.Care care = page.care();
      boolean shown = care == null ? page.shown() : care.shown();
      boolean never = care == null && (page.begins() || page.unapproved());
      return new Looked(
          care == null ? "" : care.owner(),
          TypedDate.of(null),
          never ? null : shown ? Showing.SHOWN : Showing.OFF,
          null,
          page.version());
    }

    /**
     * What is asked of whoever looked.
     *
     * @param sure whether it is asked once more if the words shall go
     */
    static List<Asked> asked(Page page, boolean sure) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.text(page, "library.pages.owner"));
      asked.add(Asked.date(page, "library.pages.next"));
      asked.add(Asked.radios(page, "library.pages.showing", Showing.values()));
      if (sure) {
        asked.add(
            Asked.boxes(
                page,
                "library.pages.sure",
                List.of(Option.of("true", page.t("library.pages.sure.yes")))));
      }
      return asked;
    }

    /**
     * What is asked of whoever shows news or takes them off: who answers for them and when they are
     * looked at again is sent along, since they end by themselves.
     *
     * @param next any day that is still to come
     * @param sure whether it is asked once more if the words shall go
     */
    static List<Asked> askedOfNews(Page page, LocalDate next, boolean sure) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.hidden("owner", page.t("library.news.owner")));
      asked.add(Asked.hidden("next.day", String.valueOf(next.getDayOfMonth())));
      asked.add(Asked.hidden("next.month", String.valueOf(next.getMonthValue())));
      asked.add(Asked.hidden("next.year", String.valueOf(next.getYear())));
      asked.add(Asked.radios(page, "library.news.showing", Showing.values()));
      if (sure) {
        asked.add(
            Asked.boxes(
                page,
                "library.news.sure",
                List.of(Option.of("true", page.t("library.pages.sure.yes")))));
      }
      return asked;
    }

    /** Whether it takes off what everybody reads, and nobody was asked about that yet. */
    boolean takesOff(PublicPage page) {
      return page.shown() && showing == Showing.OFF && !Boolean.TRUE.equals(sure);
    }

    LocalDate day() {
      return Objects.requireNonNull(next).date().orElseThrow();
    }

    String who() {
      return Typed.text(owner);
    }

    boolean shows() {
      return showing == Showing.SHOWN;
    }
  }

  /** A translation as it is typed; signed where somebody who read it is named. */
  record Translated(
      @Nullable @NotBlank(message = MISSING) @Size(max = 160, message = LONG) String title,
      @Nullable @NotBlank(message = MISSING) @Size(max = 800, message = LONG) String lead,
      @Nullable @NotBlank(message = MISSING) @Size(max = 3000, message = LONG) String see,
      @Nullable @NotBlank(message = MISSING) @Size(max = 3000, message = LONG) String act,
      @Nullable @NotBlank(message = MISSING) @Size(max = 3000, message = LONG) String avoid,
      @Nullable @Size(max = 3000, message = LONG) String steps,
      @Nullable @Size(max = 200, message = LONG) String checker,
      @Nullable @Size(max = 200, message = LONG) String standing,
      @Nullable @ReadableDate(message = "library.languages.on.wrong") TypedDate on,
      @Nullable String source,
      @Nullable Long version) {
    static Translated of(@Nullable PageTranslation said) {
      PageWords words = said == null ? new PageWords("", "", "", "", "", "") : said.words();
      return new Translated(
          words.title(),
          words.lead(),
          words.see(),
          words.act(),
          words.avoid(),
          words.steps(),
          "",
          "",
          TypedDate.of(null),
          "",
          0L);
    }

    static List<Asked> asked(Page page, String source) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.hidden("source", source));
      asked.addAll(PageForms.words(page));
      asked.add(
          Asked.text(page, "library.languages.checker").hint(page.t("library.pages.checker.hint")));
      asked.add(Asked.text(page, "library.languages.standing"));
      asked.add(Asked.date(page, "library.languages.on").hint(page.t("site.date.hint")));
      return asked;
    }

    /** The same words while nobody has read them for the English that there is now. */
    Translated unsigned() {
      return new Translated(
          title, lead, see, act, avoid, steps, "", "", TypedDate.of(null), "", version);
    }

    /** Who signed it is named wholly or not at all. */
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

    PageTranslation translation(String slug, Language language, UUID by) {
      String who = Typed.text(checker);
      return new PageTranslation(
          slug,
          language,
          new PageWords(
              line(title), line(lead), lines(see), lines(act), lines(avoid), lines(steps)),
          seen(),
          who.isEmpty() || on == null
              ? null
              : new PageTranslation.Signed(who, Typed.text(standing), on.date().orElseThrow()),
          by,
          looked());
    }
  }
}
