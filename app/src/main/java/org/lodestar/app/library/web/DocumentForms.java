package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.Document.Audience;
import org.lodestar.app.library.Document.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms of the document library. */
final class DocumentForms {
  private static final String LONG = "library.document.long";

  private DocumentForms() {}

  /** A document as it is typed; the address and the first review are asked of a new one alone. */
  record Entry(
      @Nullable
          @NotBlank(message = "library.document.title.missing")
          @Size(max = 200, message = LONG)
          String title,
      @Nullable @Size(max = 80, message = LONG) String slug,
      @Nullable @NotNull(message = "library.document.kind.missing") Kind kind,
      @Nullable
          @NotBlank(message = "library.document.publisher.missing")
          @Size(max = 150, message = LONG)
          String publisher,
      @Nullable @Size(max = 50, message = LONG) String edition,
      @Nullable
          @Pattern(
              regexp = "\\s*(|[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)\\s*",
              message = "library.document.published.wrong")
          String published,
      @Nullable @NotNull(message = "library.document.language.missing") Language language,
      @Nullable
          @Size(max = 500, message = LONG)
          @Pattern(regexp = "\\s*(|https://\\S+)\\s*", message = "library.document.link.wrong")
          String link,
      @Nullable
          @NotBlank(message = "library.document.summary.missing")
          @Size(max = 600, message = LONG)
          String summary,
      @Nullable @NotNull(message = "library.document.audience.missing") Audience audience,
      @Nullable @ReadableDate(message = "library.document.review.wrong") TypedDate review,
      @Nullable Set<@Nullable UUID> replaces,
      @Nullable UUID partOf,
      @Nullable Set<@Nullable UUID> seeAlso,
      @Nullable @Size(max = 300, message = LONG) String withdrawn,
      @Nullable Long version) {
    static List<Asked> asked(Page page, boolean known, List<Option> others) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.text(page, "library.document.title").spelled());
      if (!known) {
        asked.add(Asked.text(page, "library.document.slug"));
      }
      asked.add(Asked.radios(page, "library.document.kind", Kind.values()));
      asked.add(Asked.area(page, "library.document.summary").most(600));
      asked.add(Asked.text(page, "library.document.publisher").spelled());
      asked.add(Asked.text(page, "library.document.edition").width(10));
      asked.add(Asked.text(page, "library.document.published").width(10));
      asked.add(Asked.select(page, "library.document.language", languages()).empty(null));
      asked.add(Asked.text(page, "library.document.link"));
      asked.add(Asked.radios(page, "library.document.audience", Audience.values()));
      if (!known) {
        asked.add(Asked.date(page, "library.document.review"));
      }
      asked.add(Asked.boxes(page, "library.document.replaces", others));
      asked.add(
          Asked.select(page, "library.document.partOf", others)
              .empty(page.t("library.document.partOf.none")));
      asked.add(Asked.boxes(page, "library.document.seeAlso", others));
      asked.add(Asked.area(page, "library.document.withdrawn").most(300).rows(2));
      return asked;
    }

    private static List<Option> languages() {
      return Arrays.stream(Language.values())
          .map(each -> Option.of(each.name(), each.englishName()))
          .toList();
    }

    static Entry empty() {
      return new Entry(
          "",
          "",
          null,
          "",
          "",
          "",
          Language.ENGLISH,
          "",
          "",
          Audience.STAFF,
          TypedDate.of(null),
          Set.of(),
          null,
          Set.of(),
          "",
          0L);
    }

    static Entry of(Document each) {
      Document.Content content = each.content();
      Document.Source source = content.source();
      return new Entry(
          content.title(),
          each.slug(),
          content.kind(),
          source.publisher(),
          source.edition(),
          source.published(),
          source.language(),
          source.link(),
          content.summary(),
          content.audience(),
          TypedDate.of(each.review()),
          Set.copyOf(content.relations().replaces()),
          content.relations().partOf(),
          Set.copyOf(content.relations().seeAlso()),
          content.withdrawn(),
          each.version());
    }

    String address() {
      return Typed.text(slug);
    }

    /** The day of the first review; null where none was typed. */
    @Nullable LocalDate day() {
      return review == null ? null : review.date().orElse(null);
    }

    Document.Content content() {
      return new Document.Content(
          Typed.text(title),
          Objects.requireNonNull(kind),
          new Document.Source(
              Typed.text(publisher),
              Typed.text(edition),
              Typed.text(published),
              Objects.requireNonNull(language),
              Typed.text(link)),
          Typed.text(summary),
          Objects.requireNonNull(audience),
          Typed.text(withdrawn),
          new Document.Relations(Typed.set(replaces), partOf, Typed.set(seeAlso)));
    }
  }

  /** That somebody looked at one, as it is typed. */
  record Looked(
      @Nullable UUID review,
      @Nullable
          @NotBlank(message = "library.document.found.missing")
          @Size(max = 500, message = LONG)
          String found,
      @Nullable
          @NotNull(message = "library.document.next.missing")
          @ReadableDate(required = true, message = "library.document.next.missing")
          TypedDate next,
      @Nullable Long version) {
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.kept("review"),
          Asked.area(page, "library.document.found").most(500).rows(3),
          Asked.date(page, "library.document.next"));
    }

    String words() {
      return Typed.text(found);
    }

    UUID id() {
      return Objects.requireNonNull(review);
    }

    LocalDate day() {
      return Objects.requireNonNull(next).date().orElseThrow();
    }
  }

  /**
   * Words of a guide, as they are typed.
   *
   * @param before words of the draft that they take the place of
   */
  record Written(
      @Nullable @NotBlank(message = "library.guide.missing") @Size(max = 4000, message = LONG)
          String words,
      @Nullable @Size(max = 4000, message = LONG) String before,
      @Nullable Integer number) {
    static List<Asked> asked(Page page, int number, String before) {
      return List.of(
          Asked.hidden("before", before),
          Asked.hidden("number", String.valueOf(number)),
          Asked.area(page, "library.guide.words").rows(18));
    }

    private static String lines(@Nullable String typed) {
      return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    String text() {
      return lines(words);
    }

    /** Words of the draft as they were read before writing. */
    String read() {
      return lines(before);
    }

    int version() {
      return number == null ? -1 : number;
    }
  }
}
