package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.table.AnswerQuestion;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;

/** Which figures are wanted, of which years and by what. */
record TableForm(
    @Nullable @NotBlank(message = "requests.table.figure.missing") String figure,
    @Nullable @NotNull(message = "requests.table.year.missing") Integer first,
    @Nullable @NotNull(message = "requests.table.year.missing") Integer last,
    @Nullable Set<String> divisions) {
  /** As the question names them, to be put right. */
  static TableForm fresh(List<Integer> years, Set<String> named) {
    @Nullable Integer newest = years.isEmpty() ? null : years.getFirst();
    return new TableForm("", newest, newest, named);
  }

  static List<Asked> asked(Page page, AnswerTables tables, List<Integer> years) {
    List<Option> each =
        years.stream().map(year -> Option.of(String.valueOf(year), words(year))).toList();
    return List.of(
        Asked.select(page, "requests.table.figure", tables.figures(page)),
        Asked.select(page, "requests.table.first", each).empty(null),
        Asked.select(page, "requests.table.last", each).empty(null),
        Asked.boxes(page, "requests.table.divisions", tables.divisions(page)));
  }

  private static String words(int year) {
    return "%d/%02d".formatted(year, (year + 1) % 100);
  }

  AnswerQuestion wanted() {
    return new AnswerQuestion(
        Objects.requireNonNull(figure),
        Objects.requireNonNull(first),
        Objects.requireNonNull(last),
        Typed.set(divisions));
  }
}
