package org.lodestar.linkage;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.train.ByMatches;
import org.lodestar.linkage.train.ByRule;
import org.lodestar.linkage.train.Learning;
import org.lodestar.linkage.train.PatternCounts;
import org.lodestar.linkage.train.Prior;
import org.lodestar.linkage.train.Trainer;
import org.lodestar.linkage.train.Training;

/** Has the pairs counted from which a model learns, in whichever way that is asked for. */
final class Learner {
  private static final int RANDOM_PAIRS = 4_000_000;

  private final LinkSettings settings;
  private final Engine engine;
  private final Columns columns;

  Learner(LinkSettings settings, Engine engine, Columns columns) {
    this.settings = settings;
    this.engine = engine;
    this.columns = columns;
  }

  /**
   * Learns.
   *
   * @param candidates of the model's own rules
   */
  Training learn(Model given, Candidates candidates) {
    Learning learning = settings.learning();
    Model model = learning.begin(given);
    Prior prior = learning.prior();
    Model begun = prior == null ? model : model.withLambda(lambda(prior, model));
    Trainer trainer = new Trainer(columns, settings.threads(), settings.seed(), RANDOM_PAIRS);
    Training training =
        switch (learning.way()) {
          case Learning.Together() -> trainer.train(begun, candidates.count(begun.comparisons()));
          case Learning.FromMatches(var matches) ->
              new ByMatches(trainer, columns)
                  .train(begun, matches, candidates.count(begun.comparisons()));
          case Learning.ByRule() ->
              new ByRule(columns, settings.seed(), RANDOM_PAIRS).train(begun, byRule(begun));
        };
    return prior == null
        ? training
        : training.with(training.model().withLambda(begun.lambda()), List.of());
  }

  private double lambda(Prior prior, Model model) {
    try (Candidates found = engine.candidates(columns, prior.rules(), settings.type())) {
      // Any comparison will do: only how many pairs there are is asked for.
      long pairs = found.count(model.comparisons().subList(0, 1)).total();
      return prior.lambda(pairs, columns, settings.type());
    }
  }

  private List<PatternCounts> byRule(Model model) {
    List<PatternCounts> counts = new ArrayList<>();
    for (BlockingRule rule : model.blockingRules()) {
      try (Candidates own = engine.candidates(columns, List.of(rule), settings.type())) {
        counts.add(own.count(model.comparisons()));
      }
    }
    return counts;
  }
}
