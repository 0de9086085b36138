package org.lodestar.app.exchange.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Dialect;

/** What an export is for and how it shall be. */
record ExportForm(
    @NotNull(message = "exchange.purpose.missing") @Nullable ExportPurpose purpose,
    @NotBlank(message = "exchange.reason.missing")
        @Size(max = 500, message = "exchange.reason.long")
        @Nullable String reason,
    @NotNull(message = "exchange.scope.missing") WantedExport.@Nullable Scope scope,
    @NotNull(message = "exchange.who.missing") @Nullable Who who,
    @NotNull(message = "exchange.dialect.missing") @Nullable Dialect dialect,
    @NotNull(message = "exchange.letters.missing") @Nullable Letters letters) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "exchange.purpose", ExportPurpose.values()).large(),
        Asked.area(page, "exchange.reason").most(500).rows(3),
        Asked.radios(page, "exchange.scope", WantedExport.Scope.values()).large(),
        Asked.radios(page, "exchange.who", Who.values()).large(),
        Asked.radios(page, "exchange.dialect", Dialect.values()).large(),
        Asked.radios(page, "exchange.letters", Letters.values()));
  }

  /** Whether the file says who people are. */
  enum Who {
    NOBODY,
    NAMED
  }

  /** Letters of a language. */
  enum Letters {
    THREE,
    TWO
  }

  static ExportForm empty() {
    return new ExportForm(
        null, "", WantedExport.Scope.OPEN, Who.NOBODY, Dialect.CSV, Letters.THREE);
  }

  boolean namesForAPurposeThatNamesNobody() {
    return who == Who.NAMED && purpose != null && !purpose.mayName();
  }

  WantedExport wanted() {
    return new WantedExport(
        Objects.requireNonNull(dialect),
        Objects.requireNonNull(purpose),
        Objects.requireNonNull(scope),
        who == Who.NAMED,
        letters == Letters.TWO ? 2 : 3,
        PersonalText.of(Objects.requireNonNull(reason)));
  }
}
