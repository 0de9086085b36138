package org.lodestar.app.figures.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.Protecting.Place;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Period;

/**
 * How many got to the end of the public form. Each of them sent a concern that is counted among
 * those that came by that form, so that the one is no more than the other, and nearly the same. A
 * year is told where that of the form is told among the channels of all concerns: then whoever
 * reads both knows no more of either. Where it is not, the one would say how many there are of the
 * other at least, and of what is kept back beside it at most.
 */
public final class FormFigures {
  /** The indicator that counts who got to the end. */
  public static final String MEASURE = "K25";

  /** The indicator that counts all concerns, by channel. */
  public static final String WHOLE = "K1";

  private static final String DIMENSION = "channel";
  private static final String FORM = "PUBLIC_FORM";

  private FormFigures() {}

  /**
   * Of which years it is told how many came by the public form.
   *
   * @param whole all concerns, by channel
   * @param periods in which these are told
   */
  public static Predicate<Period> open(Told whole, Coverage coverage, List<Period> periods) {
    Predicate<Place> open = Protecting.open(whole, List.of(whole), coverage, periods);
    return year -> open.test(new Place(year, DIMENSION, FORM));
  }

  /**
   * The series as it may be told beside the channels, and by language with its year alone. Of three
   * years together nothing is: less what the channels tell of one they would tell of another.
   *
   * @param open years of which it is told how many came by the public form
   */
  public static ShownSeries follow(ShownSeries own, Predicate<Period> open) {
    Predicate<Period> known =
        year ->
            open.test(year)
                && own.figures().stream()
                    .anyMatch(each -> each.period().equals(year) && each.isKnown());
    SortedMap<String, List<ShownHeading>> headings = new TreeMap<>();
    own.headings()
        .forEach(
            (dimension, all) ->
                headings.put(
                    dimension,
                    all.stream()
                        .map(each -> new ShownHeading(each.code(), follow(each.figure(), known)))
                        .toList()));
    return new ShownSeries(
        own.figures().stream().map(each -> follow(each, open)).toList(),
        own.years(),
        headings,
        own.blocks().stream().map(each -> ShownBlock.nothing(each.period())).toList());
  }

  private static ShownFigure follow(ShownFigure each, Predicate<Period> open) {
    return each.isKnown() && !open.test(each.period())
        ? new ShownFigure(each.period(), null)
        : each;
  }
}
