package org.lodestar.app.figures.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lodestar.app.figures.Basis;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.store.SeriesReader;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/**
 * Whether figures that a document told are still what the facts of its closed period come to. It
 * asks the facts and not the rules of today: what is switched off since, or kept back by a rule
 * that came later, was told all the same (decision 0371).
 */
@Component
public class ToldAgain {
  private final SeriesReader reader;
  private final Policy policy;

  ToldAgain(SeriesReader reader, Policy policy) {
    this.reader = reader;
    this.policy = policy;
  }

  /**
   * What was found.
   *
   * @param differing names of figures that come out otherwise
   * @param redefined names of indicators that are counted by another formula now, or no more
   */
  public record Found(List<String> differing, List<String> redefined) {
    public Found {
      differing = List.copyOf(differing);
      redefined = List.copyOf(redefined);
    }
  }

  /**
   * Reckons figures again. The record of whoever asks names what for. Throws {@link NotFound}.
   *
   * @param snapshot the closed period on which they stand
   */
  public Found look(Worker worker, int snapshot, List<Told> told) {
    policy.require(worker, Action.READ_FIGURES);
    Basis basis = reader.basis(snapshot).orElseThrow(NotFound::new);
    Again again = new Again(reader, basis, reader.coverage(basis), told);
    List<String> differing = new ArrayList<>();
    List<String> redefined = new ArrayList<>();
    for (Told each : told) {
      Measure measure = Measures.find(each.figure().code()).orElse(null);
      if (measure == null || !measure.formulaText().equals(each.figure().formula())) {
        redefined.add(each.figure().name());
      } else if (!again.isSame(measure, each)) {
        differing.add(each.figure().name());
      }
    }
    return new Found(
        differing.stream().distinct().toList(), redefined.stream().distinct().toList());
  }

  /** Reckons; each series and each heading is read once. */
  private static final class Again {
    private final SeriesReader reader;
    private final Basis basis;
    private final Coverage coverage;
    private final Map<String, ShownSeries> whole;
    private final Map<String, ShownSeries> headed = new TreeMap<>();
    private final Map<String, Function<Period, ShownFigure>> counted = new TreeMap<>();

    Again(SeriesReader reader, Basis basis, Coverage coverage, List<Told> told) {
      this.reader = reader;
      this.basis = basis;
      this.coverage = coverage;
      this.whole =
          reader.series(
              told.stream()
                  .filter(Told::isWhole)
                  .map(each -> each.figure().code())
                  .distinct()
                  .flatMap(code -> Measures.find(code).stream())
                  .toList(),
              basis,
              coverage);
    }

    boolean isSame(Measure measure, Told told) {
      List<ShownFigure> now = now(measure, told).toList();
      if (now.stream().anyMatch(told.figure()::isSame)) {
        return true;
      }
      if (told.figure().value() == null) {
        // Of what was kept back nothing was told, and of what was not known nothing is reckoned.
        return told.figure().keptBack()
            || now.stream().noneMatch(each -> isOf(measure, each.period(), told.figure()));
      }
      return told.figure().isSame(counted(measure, told));
    }

    /** Of the same months; of a stock, which stands at the end of them, of the same end. */
    private static boolean isOf(Measure measure, Period period, PackDocument.Figure told) {
      return period.last().equals(told.last())
          && (measure.formula().isStock() || period.first().equals(told.first()));
    }

    private Stream<ShownFigure> now(Measure measure, Told told) {
      if (told.isWhole()) {
        ShownSeries series = whole.getOrDefault(measure.code(), ShownSeries.nothing());
        return Stream.of(
                series.years().stream(),
                series.figures().stream(),
                series.blocks().stream().map(ShownBlock::shown))
            .flatMap(each -> each);
      }
      return headed
          .computeIfAbsent(measure.code(), code -> reader.series(measure, basis, coverage))
          .headings()
          .getOrDefault(told.dimension(), List.of())
          .stream()
          .filter(each -> each.code().equals(told.heading()))
          .map(ShownHeading::figure);
    }

    /** What the facts come to; compared with what was told of it, and shown to nobody. */
    private ShownFigure counted(Measure measure, Told told) {
      Period period = new Period(told.figure().first(), told.figure().last());
      return counted
          .computeIfAbsent(
              measure.code() + " " + told.dimension() + " " + told.heading(),
              key -> reader.counted(measure, told.dimension(), told.heading(), basis, coverage))
          .apply(period);
    }
  }
}
