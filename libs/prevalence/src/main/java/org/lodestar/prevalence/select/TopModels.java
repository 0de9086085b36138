package org.lodestar.prevalence.select;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.resample.Bootstrap;
import org.lodestar.prevalence.resample.Estimator;
import org.lodestar.prevalence.resample.Resampling;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * How the estimate moves when the choice among the best models is made anew on each table
 * (Silverman, Chan and Vincent 2024). Models are ranked once, on the data.
 *
 * @param models the best first
 */
public record TopModels(List<Model> models) {
  private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  public TopModels {
    models = List.copyOf(models);
    if (models.isEmpty()) {
      throw new IllegalArgumentException("no models");
    }
  }

  /** The best of a ranking, at most so many. */
  public static TopModels of(Ranking ranking, int most) {
    return new TopModels(ranking.best().stream().limit(most).map(Ranked::model).toList());
  }

  /** How many models are usual for so many lists: all of 3, 20 of 4, 100 of 5 and up. */
  public static int usual(int lists) {
    return lists <= 3 ? 8 : lists == 4 ? 20 : 100;
  }

  /** Among how many of the best a choice is looked at: 1, 2, 5, 10 and so on, and all. */
  public List<Integer> numbers() {
    return IntStream.concat(
            STEPS.stream().mapToInt(Integer::intValue).filter(each -> each < models.size()),
            IntStream.of(models.size()))
        .boxed()
        .toList();
  }

  /** By among how many of the best the choice is made; the last is the answer. */
  public Choices bootstrap(CaptureTable table, Resampling resampling) {
    List<Integer> numbers = numbers();
    List<Bootstrap> results = resampling.of(table, numbers.size(), way(table));
    return new Choices(
        IntStream.range(0, numbers.size())
            .mapToObj(at -> new Choices.Among(numbers.get(at), results.get(at)))
            .toList());
  }

  private Supplier<Estimator> way(CaptureTable table) {
    List<Design> designs = models.stream().map(Design::of).toList();
    List<double[]> starts = starts(table, designs);
    List<Integer> numbers = numbers();
    return () -> new BestOf(new Fitter(table.size()), designs, starts, numbers);
  }

  /** A table drawn again is near the data, and so is its fit. */
  private static List<double[]> starts(CaptureTable table, List<Design> designs) {
    Fitter fitter = new Fitter(table.size());
    fitter.load(table);
    List<double[]> starts = new ArrayList<>();
    for (Design design : designs) {
      fitter.fit(design);
      starts.add(fitter.parameters());
    }
    return starts;
  }
}
