package org.lodestar.linkage;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.cluster.Agreement;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.cluster.OneToOne;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.JvmEngine;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.propose.Proposal;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.train.RandomPairs;
import org.lodestar.linkage.train.Training;
import org.lodestar.linkage.update.Earlier;

/**
 * Links lists from beginning to end: settings where none are given, training where they are not
 * trained, then all pairs that the rules find, then clusters.
 *
 * <p>Each step can be had by itself from its package; here they stand in their order.
 */
public final class Linkage {
  private final Table table;
  private final LinkSettings settings;
  private final Progress progress;
  private final Engine engine;

  /** Linked in this process, with the threads of the settings. */
  public Linkage(Table table, LinkSettings settings, Progress progress) {
    this(table, settings, progress, new JvmEngine(settings.threads()));
  }

  /**
   * @param engine where candidate pairs are looked at
   */
  public Linkage(Table table, LinkSettings settings, Progress progress, Engine engine) {
    this.table = table;
    this.settings = settings;
    this.progress = progress;
    this.engine = engine;
    for (String source : settings.duplicateFree()) {
      if (!table.sources().contains(source)) {
        throw new LinkageException(
            "There is no list \""
                + source
                + "\" to be free of duplicates; the lists are "
                + String.join(", ", table.sources())
                + ".");
      }
    }
  }

  /**
   * Links.
   *
   * @param given settings, trained or not; null to have some proposed
   */
  public Linked run(@Nullable Model given) {
    return run(given, null);
  }

  /**
   * Goes on from an earlier run: only pairs are looked at that have a record which was not there,
   * and clusters that were there stay together, though new records may join them.
   *
   * @param trained the model of the earlier run
   * @throws LinkageException when the model is not trained: the new records alone teach too little
   */
  public Linked after(Earlier earlier, Model trained) {
    if (settings.learning().isNeeded(trained)) {
      throw new LinkageException(
          "New records are added with the model of an earlier run, which is not to be trained: give"
              + " its model.json, or link everything again.");
    }
    return run(trained, earlier);
  }

  private Linked run(@Nullable Model given, @Nullable Earlier earlier) {
    Columns columns = new Columns(table);
    Optional<Proposal> proposal = given == null ? Optional.of(propose(columns)) : Optional.empty();
    Model model = given == null ? proposal.orElseThrow().model() : given;
    try (Candidates candidates =
        engine.candidates(columns, model.blockingRules(), settings.type())) {
      requireWeighed(model);
      Optional<Training> training =
          settings.learning().isNeeded(model)
              ? Optional.of(train(model, columns, candidates))
              : Optional.empty();
      Model trained = training.map(Training::model).map(this::ofOpenPairs).orElse(model);
      Edges pairs = predict(candidates, trained, earlier);
      Scorer scorer = new Scorer(trained, columns, settings.frequencies());
      Clusters clusters = cluster(pairs, scorer, earlier);
      return new Linked(
          table, trained, proposal, training, candidates.rules(), pairs, clusters, scorer);
    }
  }

  private Proposal propose(Columns columns) {
    progress.at(
        "propose", "%,d records, %d columns".formatted(table.size(), table.columns().size()));
    return Proposal.of(columns, settings.type(), settings.pairsEach(), settings.seed());
  }

  private Training train(Model model, Columns columns, Candidates candidates) {
    progress.at("train", "%d comparisons".formatted(model.comparisons().size()));
    return new Learner(settings, engine, columns).learn(model, candidates);
  }

  /**
   * Lambda among the pairs that can be matches: training counts those within a list without
   * duplicates too, of which none is.
   */
  private Model ofOpenPairs(Model trained) {
    double all = RandomPairs.possible(table, settings.type());
    double shut = 0;
    for (String source : settings.duplicateFree()) {
      int list = table.sources().indexOf(source);
      double size = table.end(list) - table.start(list);
      shut += settings.type().allows(list, list) ? size * (size - 1) / 2 : 0;
    }
    double lambda = all > shut ? trained.lambda() * all / (all - shut) : trained.lambda();
    return trained.withLambda(Math.min(lambda, 0.5 + trained.lambda() / 2));
  }

  private Edges predict(Candidates candidates, Model model, @Nullable Earlier earlier) {
    double least = Weights.weight(settings.shown());
    if (earlier == null) {
      progress.at("predict", "%d blocking rules".formatted(model.blockingRules().size()));
      return candidates.score(model, settings.frequencies(), least);
    }
    BitSet fresh = earlier.fresh(table);
    progress.at("predict", "%,d new records".formatted(fresh.cardinality()));
    return candidates.score(model, settings.frequencies(), least, fresh);
  }

  private Clusters cluster(Edges pairs, Scorer scorer, @Nullable Earlier earlier) {
    progress.at("cluster", "%,d pairs".formatted(pairs.size()));
    double threshold = Weights.weight(settings.threshold());
    double indifferent = Agreement.indifferent(threshold);
    OneToOne oneToOne = settings.oneToOne();
    int[] sources = table.sourceOfEach();
    Set<Integer> free = places(oneToOne == null ? settings.duplicateFree() : table.sources());
    Edges links = oneToOne == null ? pairs : oneToOne.links(pairs, sources, threshold);
    int[] begun = earlier == null ? Earlier.alone(table) : earlier.begun(table);
    return new Agreement(threshold, (l, r) -> scorer.weight(l, r, indifferent), free)
        .of(links, sources, settings.threads(), begun);
  }

  private Set<Integer> places(Collection<String> sources) {
    return sources.stream().map(table.sources()::indexOf).collect(Collectors.toSet());
  }

  /** A table of shares that nothing asks for was given in vain: more likely its name is wrong. */
  private void requireWeighed(Model model) {
    Set<String> weighed =
        model.comparisons().stream()
            .flatMap(comparison -> comparison.levels().stream())
            .flatMap(level -> Stream.ofNullable(level.frequency()))
            .map(Level.Frequency::column)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String column : settings.frequencies().keySet()) {
      if (!weighed.contains(column)) {
        throw new LinkageException(
            "Frequencies are given for %s, but no level weighs by how rare its values are; such levels are there for: %s."
                .formatted(column, String.join(", ", weighed)));
      }
    }
  }
}
