package org.lodestar.app.library.web;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lodestar.app.library.domain.Comparison;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/** The screening aid beside the panel. */
public record AgreementPage(Comparison comparison) {
  /** As a whole percentage. */
  public static String percent(double share) {
    return String.valueOf(Math.round(share * 100));
  }

  /** With two decimals, or null where it cannot be told. */
  public static @org.jspecify.annotations.Nullable String decimals(OptionalDouble number) {
    return number.isEmpty()
        ? null
        : String.format(java.util.Locale.ROOT, "%.2f", number.getAsDouble());
  }

  /** The vignettes; those at which the aid says too little first, then the other differences. */
  public Table table(Page page) {
    return Table.of(
        page.t("library.vignettes.agree.table"),
        comparison.rows().stream()
            .sorted(
                Comparator.comparing((Comparison.Row row) -> !row.tooLittle())
                    .thenComparing(row -> row.answers() == 0 || row.agrees()))
            .toList(),
        Part.words(page.t("library.vignettes.col.id"), row -> row.vignette().id()),
        Part.words(
            page.t("library.vignettes.col.about"),
            row -> page.t("library.vignettes.about." + row.vignette().about())),
        Part.words(page.t("library.vignettes.col.aid"), row -> row.aid().words()),
        Part.words(
            page.t("library.vignettes.agree.panel"),
            row ->
                row.answers() == 0
                    ? page.t("library.vignettes.agree.notYet")
                    : row.isOfMost()
                        ? row.majority().words()
                        : page.t("library.vignettes.agree.noMost", row.majority().words())),
        Part.words(
            page.t("library.vignettes.agree.spread"), row -> row.answers() == 0 ? "" : spread(row)),
        Part.of(
            page.t("library.vignettes.agree.match"),
            row -> row.answers() == 0 ? Cell.of("") : match(page, row)));
  }

  private static String spread(Comparison.Row row) {
    return row.counts().reversed().stream().map(String::valueOf).collect(Collectors.joining(" / "));
  }

  private static Cell match(Page page, Comparison.Row row) {
    if (row.agrees()) {
      return Cell.tag(page.t("library.vignettes.agree.yes"), "done");
    }
    return row.tooLittle()
        ? Cell.tag(page.t("library.vignettes.agree.tooLittle"), "overdue")
        : Cell.tag(page.t("library.vignettes.agree.tooMuch"), "quiet");
  }
}
