package org.lodestar.app.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.WardYear;
import org.lodestar.app.figures.WardYear.Line;
import org.lodestar.app.figures.web.NeighbourhoodPage.Bar;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/** Wards of a year as a table and as bars of the same numbers. */
final class NeighbourhoodPageMaker {
  /** How long the longest bar is drawn. */
  static final int LONGEST = 200;

  private static final int HUNDRED = 100;

  private final Page page;
  private final WardYear year;

  NeighbourhoodPageMaker(Page page, WardYear year) {
    this.page = page;
    this.year = year;
  }

  /**
   * A line of the table.
   *
   * @param share of all; empty beside what is kept back, and of all itself
   */
  private record Told(String name, String count, String share, String known) {}

  /** Wards by name, then those of which the place is not known, then all. */
  Table table() {
    List<Told> told = new ArrayList<>();
    year.wards().forEach(each -> told.add(told(each.name(), each)));
    told.add(told(page.t("figures.wards.unknown"), year.unknown()));
    if (shown(year.notYet())) {
      told.add(told(page.t("figures.wards.notYet"), year.notYet()));
    }
    told.add(new Told(page.t("figures.wards.all"), number(year.total()), "", ""));
    return Table.of(
        page.t("figures.wards.caption", new FigureWords(page).period(year.year())),
        told,
        Part.words(page.t("figures.dimension.ward"), Told::name),
        Part.number(page.t("figures.wards.count"), Told::count),
        Part.number(page.t("figures.wards.share"), Told::share),
        Part.words(page.t("figures.column.known"), Told::known));
  }

  private static boolean shown(Line line) {
    return !Objects.equals(line.count(), 0L);
  }

  private Told told(String name, Line line) {
    return new Told(
        name,
        number(line.count()),
        share(line.count()),
        line.comparable() ? "" : page.t("figures.wards.notComparable"));
  }

  private String number(@Nullable Long count) {
    return count == null ? page.t("figures.keptBack") : String.format(Locale.UK, "%,d", count);
  }

  /** Of all that came; beside a number that is kept back a share would tell it. */
  private String share(@Nullable Long count) {
    @Nullable Long total = year.total();
    if (count == null || total == null || total == 0) {
      return "";
    }
    BigDecimal hundredths =
        BigDecimal.valueOf(count * HUNDRED)
            .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
    return page.t("figures.percent", hundredths.toPlainString());
  }

  List<Bar> bars() {
    long most =
        headings()
            .map(Line::count)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    return headings().map(each -> bar(each, most)).toList();
  }

  private Stream<Line> headings() {
    return Stream.concat(
        year.wards().stream(),
        Stream.of(year.unknown(), year.notYet()).filter(each -> shown(each)));
  }

  private Bar bar(Line line, long most) {
    Long count = line.count();
    int length = count == null || most == 0 ? 0 : (int) (LONGEST * count / most);
    return new Bar(named(line), number(count), length, count == null);
  }

  private String named(Line line) {
    if (line.equals(year.unknown())) {
      return page.t("figures.wards.unknown");
    }
    return line.equals(year.notYet()) ? page.t("figures.wards.notYet") : line.name();
  }
}
