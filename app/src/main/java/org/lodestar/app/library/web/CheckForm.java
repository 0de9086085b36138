package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.TranslationCheck;
import org.lodestar.app.library.TranslationCheck.Scope;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Who checked a translation, when, and how much of it. */
public record CheckForm(
    @Nullable @NotBlank(message = "library.languages.language.missing") String language,
    @Nullable UUID id,
    @Nullable
        @NotBlank(message = "library.languages.checker.missing")
        @Size(max = 200, message = "library.languages.long")
        String checker,
    @Nullable
        @NotBlank(message = "library.languages.standing.missing")
        @Size(max = 200, message = "library.languages.long")
        String standing,
    @Nullable @ReadableDate(required = true, message = "library.languages.on.wrong") TypedDate on,
    @Nullable @NotNull(message = "library.languages.scope.missing") Scope scope,
    @Nullable @Size(max = 500, message = "library.languages.long") String part) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("id"),
        Asked.select(page, "library.languages.language", LanguagesPage.languages()).empty(null),
        Asked.text(page, "library.languages.checker"),
        Asked.text(page, "library.languages.standing"),
        Asked.date(page, "library.languages.on").hint(page.t("site.date.hint")),
        Asked.radios(page, "library.languages.scope", Scope.values()),
        Asked.text(page, "library.languages.part"));
  }

  static CheckForm empty(UUID id, Language language) {
    return new CheckForm(language.tag(), id, "", "", TypedDate.of(null), null, "");
  }

  boolean partUnsaid() {
    return scope == Scope.PART && (part == null || part.isBlank());
  }

  boolean ofNoTranslation() {
    return Language.of(language) == Language.ENGLISH;
  }

  LocalDate day() {
    return Objects.requireNonNull(on).date().orElseThrow();
  }

  TranslationCheck check() {
    return new TranslationCheck(
        Objects.requireNonNull(id),
        Language.of(language),
        String.valueOf(checker),
        String.valueOf(standing),
        day(),
        Objects.requireNonNull(scope),
        part == null || scope == Scope.ALL ? "" : part);
  }
}
