package org.lodestar.app.figures.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PublicFigure;
import org.lodestar.app.figures.PublicFigure.Said;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.measures.Period;

/** What a public record says of a wider area, as typed. */
record PublicFigureForm(
    @Nullable
        @NotBlank(message = "figures.public.area.missing")
        @Size(max = 100, message = "site.tooLong")
        @BoardsRead
        String area,
    @Nullable @NotNull(message = MONTH) @Pattern(regexp = MONTHS, message = MONTH) String first,
    @Nullable @NotNull(message = MONTH) @Pattern(regexp = MONTHS, message = MONTH) String last,
    @Nullable
        @NotBlank(message = "figures.public.figure.missing")
        @Pattern(regexp = "(?s)\\s*|.*[0-9].*", message = "figures.public.figure.missing")
        @Size(max = 40, message = "site.tooLong")
        String figure,
    @Nullable
        @NotBlank(message = "figures.public.source.missing")
        @Size(max = PublicFigure.LONGEST, message = "site.tooLong")
        @BoardsRead
        String source,
    @Nullable
        @NotNull(message = "site.date.wrong")
        @ReadableDate(required = true, message = "site.date.wrong")
        TypedDate published) {
  private static final String MONTHS = "(20[0-9]{2})-(0[1-9]|1[0-2])";
  private static final String MONTH = "figures.note.month.wrong";

  static List<Asked> asked(Page page, List<Option> months) {
    return List.of(
        Asked.text(page, "figures.public.area"),
        Asked.select(page, "figures.public.first", months).empty(null),
        Asked.select(page, "figures.public.last", months).empty(null),
        Asked.text(page, "figures.public.figure"),
        Asked.text(page, "figures.public.source"),
        Asked.date(page, "figures.public.published"));
  }

  static PublicFigureForm empty(YearMonth last) {
    return new PublicFigureForm(
        "", last.minusMonths(11).toString(), last.toString(), "", "", TypedDate.of(null));
  }

  boolean isTurned() {
    return first != null && last != null && first.compareTo(last) > 0;
  }

  Said said() {
    return new Said(
        Typed.text(area),
        new Period(
            YearMonth.parse(Objects.requireNonNull(first)),
            YearMonth.parse(Objects.requireNonNull(last))),
        Typed.text(figure),
        Typed.text(source),
        Typed.day(published));
  }
}
