package org.lodestar.app.figures.wording;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.site.Page;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** Figures, periods and headings in words. */
public record FigureWords(Page page) {
  private static final int YEAR = 12;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
  private static final DateTimeFormatter OF_YEAR = DateTimeFormatter.ofPattern("MMM", Locale.UK);

  /** The name of an indicator. */
  public String name(Measure measure) {
    return page.t("figures.indicator." + measure.code());
  }

  /** What it counts, in a sentence or two. */
  public String meaning(Measure measure) {
    return page.t("figures.indicator." + measure.code() + ".means");
  }

  /** A month. */
  public String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** A period. */
  public String period(Period period) {
    return period.first().equals(period.last())
        ? month(period.first())
        : page.t("figures.period", month(period.first()), month(period.last()));
  }

  /** A period in as few letters as it takes. */
  public static String brief(Period period) {
    if (period.first().equals(period.last())) {
      return BRIEF.format(period.first());
    }
    return period.first().plusMonths(11).equals(period.last())
        ? period.first().getYear() + "–" + BRIEF.format(period.last()).substring(4)
        : OF_YEAR.format(period.first()) + "–" + BRIEF.format(period.last());
  }

  /** The same of what there is at a day. */
  public String brief(Measure measure, Period period) {
    return measure.formula().isStock()
        ? page.t("figures.atEnd", BRIEF.format(period.last()))
        : brief(period);
  }

  /** A period as an indicator tells of it: of all that there is at a day, that day. */
  public String period(Measure measure, Period period) {
    return measure.formula().isStock()
        ? page.t("figures.atEnd", month(period.last()))
        : period(period);
  }

  /** The same below the last figure: of what only grows also since when it is counted. */
  public String when(IndicatorLine line, ShownFigure shown) {
    YearMonth begun = line.begun();
    return line.measure().formula().isRunningTotal() && begun != null
        ? page.t("figures.since", month(begun), month(shown.period().last()))
        : period(line.measure(), shown.period());
  }

  /** The name where others stand beside it that count what happened in a period. */
  public String nameBeside(Measure measure) {
    return measure.formula().isStock()
        ? page.t("figures.atEnd.name", name(measure))
        : name(measure);
  }

  /** A figure with its unit, or why there is none. */
  public String figure(Measure measure, ShownFigure shown) {
    return switch (shown.figure()) {
      case null -> page.t("figures.keptBack");
      case Figure.Known known -> value(measure, known.value());
      case Figure.Unknown unknown -> page.name("figures.unknown", unknown.why());
    };
  }

  /** A number in the unit of an indicator. */
  public String value(Measure measure, BigDecimal value) {
    String number = number(value);
    return switch (measure.unit()) {
      case NUMBER -> number;
      case PER_CENT -> page.t("figures.percent", number);
      case AMOUNT -> page.t("figures.unit." + amount(measure), number);
    };
  }

  private static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return String.format(Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  private static String amount(Measure measure) {
    return switch (measure.formula()) {
      case Formula.Total total -> total.amount();
      case Formula.Median median -> median.amount();
      case Formula.Mean mean -> mean.amount();
      default -> throw new IllegalStateException("It has no amount");
    };
  }

  /** Numerator and denominator, where there are any to tell. */
  public String of(Measure measure, ShownFigure shown) {
    if (!(shown.figure() instanceof Figure.Known known) || known.denominator() == null) {
      return "";
    }
    return switch (measure.formula()) {
      case Formula.Median median -> page.t("figures.median", known.denominator());
      case Formula.Mean mean -> page.t("figures.mean", known.denominator());
      default -> page.t("figures.share", known.numerator(), known.denominator());
    };
  }

  /** What stands where a line has no figure of a period: it was not counted yet, or is not over. */
  public String none(IndicatorLine line, Period period) {
    return page.t(line.beganWithin(period) ? "figures.notCountedYet" : "figures.notOver");
  }

  /** The names of those of which nobody tells anything yet, as one text. */
  public String uncounted(List<IndicatorLine> lines) {
    return lines.stream()
        .filter(each -> !each.isCounted())
        .map(each -> name(each.measure()))
        .collect(Collectors.joining(", "));
  }

  /** What may be told of three years together. */
  public String block(Measure measure, ShownBlock block) {
    String of = period(block.period());
    return switch (block.offer()) {
      case TOLD -> page.t("figures.block.TOLD", figure(measure, block.shown()), of);
      case UNDER -> page.t("figures.block.UNDER", measure.least(), of);
      case NOTHING -> page.t("figures.block.NOTHING", of);
    };
  }

  /** How much of a financial year is closed; nothing of one that is. */
  public String closedOf(Period year, YearMonth last) {
    long months = Math.max(0, ChronoUnit.MONTHS.between(year.first(), last) + 1);
    return months >= YEAR
        ? ""
        : page.t("figures.closedOf", period(year), month(last), months, YEAR);
  }

  /** A mark where a figure does not tell of all. */
  public String quality(ShownFigure shown) {
    return shown.figure() instanceof Figure.Known known && known.quality() == Quality.PARTIAL
        ? page.t("figures.partial")
        : "";
  }

  /** A kind of fact. */
  public String kind(String kind) {
    return page.t("figures.fact." + kind);
  }

  /** A dimension. */
  public String dimension(String dimension) {
    return page.t("figures.dimension." + dimension);
  }

  /** A heading: its own words where there are any, else its code made readable. */
  public String heading(String dimension, String code) {
    String key = "figures.heading." + dimension + "." + code;
    if (page.has(key)) {
      return page.t(key);
    }
    if (code.equals("NOT_SAID")) {
      return page.t("figures.heading.notSaid");
    }
    String plain = code.replace('_', ' ').toLowerCase(Locale.UK);
    return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
  }

  /** How a figure stands to what is aimed for; nothing where nothing is. */
  public @Nullable String standing(Measure.Standing standing) {
    return standing == Measure.Standing.NOT_TOLD ? null : page.name("figures.standing", standing);
  }
}
