package org.lodestar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.ClusterGraph;
import org.lodestar.linkage.explain.ClusterView;
import org.lodestar.linkage.explain.ColumnProfile;
import org.lodestar.linkage.explain.ListOverlap;
import org.lodestar.linkage.explain.PatternRow;
import org.lodestar.linkage.explain.ProbabilityBand;
import org.lodestar.linkage.explain.RecordName;
import org.lodestar.linkage.explain.RuleShare;
import org.lodestar.linkage.explain.Unlinkables;
import org.lodestar.linkage.explain.Waterfall;
import org.lodestar.linkage.explain.WeightBin;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.train.Training;

/** The explanation of a linkage as plain maps and lists, of bounded size. */
final class ExplainedJson {
  private static final int MOST = 100;

  private ExplainedJson() {}

  static Map<String, @Nullable Object> of(Analysis analysis) {
    Table table = analysis.linked().table();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("candidates", analysis.candidates());
    told.put("columns", each(analysis.columns(), ExplainedJson::column));
    told.put("rules", each(analysis.rules(), ExplainedJson::rule));
    told.put(
        "learning",
        each(
            analysis.linked().training().map(Training::history).orElse(List.of()),
            ExplainedJson::round));
    told.put("histogram", each(analysis.bins(), ExplainedJson::bin));
    told.put("bands", each(analysis.bands(), ExplainedJson::band));
    told.put("patterns", each(analysis.patterns(), pattern -> pattern(analysis, pattern)));
    told.put("waterfalls", each(analysis.waterfalls(), fall -> waterfall(table, fall)));
    told.put("unlinkables", unlinkables(analysis.unlinkables()));
    told.put("clusters", clusters(table, analysis.clusters()));
    told.put("overlaps", each(analysis.overlaps(), overlap -> overlap(table, overlap)));
    return told;
  }

  private static <T> List<Map<String, @Nullable Object>> each(
      List<T> all, Function<T, Map<String, @Nullable Object>> map) {
    return all.stream().limit(MOST).map(map).toList();
  }

  /** Names and values in turn. */
  private static Map<String, @Nullable Object> map(@Nullable Object... entries) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      Object value = entries[i + 1];
      map.put(
          String.valueOf(entries[i]),
          value instanceof Double number && !Double.isFinite(number) ? null : value);
    }
    return map;
  }

  private static Map<String, @Nullable Object> column(ColumnProfile column) {
    List<@Nullable Object> complete = new ArrayList<>();
    column.complete().forEach(share -> complete.add(Double.isNaN(share) ? null : share));
    return map(
        "name",
        column.name(),
        "completeByList",
        complete,
        "distinct",
        column.distinct(),
        "commonest",
        each(
            column.commonest(),
            share ->
                share.value() == null
                    ? map("share", share.share())
                    : map("share", share.share(), "value", share.value())));
  }

  private static Map<String, @Nullable Object> rule(RuleShare rule) {
    return map(
        "rule",
        rule.rule(),
        "newPairs",
        rule.found(),
        "pairsSoFar",
        rule.soFar(),
        "pairsAtMost",
        rule.atMost(),
        "largestBlocks",
        rule.largest(),
        "blocksLeftOut",
        rule.leftOut());
  }

  private static Map<String, @Nullable Object> round(Training.Round round) {
    return map(
        "pass",
        round.pass(),
        "lambda",
        round.lambda(),
        "change",
        round.change(),
        "logLikelihood",
        round.fit().logLikelihood(),
        "logBelief",
        round.fit().logBelief(),
        "m",
        round.m(),
        "u",
        round.u());
  }

  private static Map<String, @Nullable Object> bin(WeightBin bin) {
    return map(
        "from", bin.from(), "to", bin.to(), "together", bin.together(), "apart", bin.apart());
  }

  private static Map<String, @Nullable Object> band(ProbabilityBand band) {
    return map(
        "from",
        band.low(),
        "to",
        band.high(),
        "pairs",
        band.pairs(),
        "matchesExpected",
        band.expected(),
        "together",
        band.together());
  }

  private static Map<String, @Nullable Object> pattern(Analysis analysis, PatternRow pattern) {
    Map<String, @Nullable Object> levels = new LinkedHashMap<>();
    for (int i = 0; i < pattern.levels().size(); i++) {
      var comparison = analysis.linked().model().comparisons().get(i);
      levels.put(comparison.name(), comparison.shown(pattern.levels().get(i)));
    }
    return map(
        "levels",
        levels,
        "pairs",
        pattern.pairs(),
        "lightest",
        pattern.lightest(),
        "heaviest",
        pattern.heaviest(),
        "together",
        pattern.together());
  }

  private static Map<String, @Nullable Object> waterfall(Table table, Waterfall fall) {
    return map(
        "left",
        record(table, fall.left()),
        "right",
        record(table, fall.right()),
        "weight",
        fall.weight(),
        "together",
        fall.together(),
        "steps",
        each(fall.steps(), ExplainedJson::step));
  }

  private static Map<String, @Nullable Object> step(Waterfall.Step step) {
    Map<String, @Nullable Object> told =
        map(
            "comparison",
            step.part().name(),
            "level",
            step.part().level(),
            "bits",
            step.part().bits(),
            "rarity",
            step.part().rarity(),
            "given",
            step.part().given());
    if (!step.values().isEmpty()) {
      told.put(
          "values",
          each(
              step.values(),
              pair -> map("column", pair.column(), "left", pair.left(), "right", pair.right())));
    }
    return told;
  }

  private static Map<String, @Nullable Object> record(Table table, RecordName record) {
    return map("source", table.sources().get(record.list()), "number", record.number());
  }

  private static Map<String, @Nullable Object> unlinkables(Unlinkables unlinkables) {
    return map(
        "share",
        unlinkables.share(),
        "belowWeight",
        each(unlinkables.points(), point -> map("weight", point.weight(), "share", point.share())));
  }

  private static Map<String, @Nullable Object> clusters(Table table, ClusterView view) {
    Map<String, @Nullable Object> sizes = new LinkedHashMap<>();
    view.sizes().forEach((size, clusters) -> sizes.put(String.valueOf(size), clusters));
    return map(
        "sizes",
        sizes,
        "ofThreeOrMore",
        view.looked(),
        "withBridge",
        view.withBridge(),
        "meanDensity",
        view.density(),
        "worthALook",
        each(view.worth(), cluster -> cluster(table, cluster)));
  }

  private static Map<String, @Nullable Object> cluster(Table table, ClusterGraph cluster) {
    return map(
        "cluster",
        cluster.cluster(),
        "records",
        each(cluster.records(), record -> record(table, record)),
        "pairs",
        cluster.graph().links().size(),
        "density",
        cluster.graph().density(),
        "centralisation",
        cluster.graph().centralisation(),
        "bridges",
        cluster.bridges().size());
  }

  private static Map<String, @Nullable Object> overlap(Table table, ListOverlap overlap) {
    return map(
        "lists",
        overlap.lists().stream().map(list -> table.sources().get(list)).toList(),
        "entities",
        overlap.entities());
  }
}
