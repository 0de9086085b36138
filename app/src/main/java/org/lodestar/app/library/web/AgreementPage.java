package org.lodestar.app.library.web;

import java.util.List;
import java.util.OptionalDouble;
import org.lodestar.app.library.domain.Comparison;

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

  /** The rows, those at which the aid says too little first, then the other differences. */
  public List<Comparison.Row> rows() {
    return comparison.rows().stream()
        .sorted(
            java.util.Comparator.comparing((Comparison.Row row) -> !row.tooLittle())
                .thenComparing(row -> row.answers() == 0 || row.agrees()))
        .toList();
  }
}
