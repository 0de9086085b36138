package org.lodestar.linkage.duckdb;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Grader;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.train.PatternCounts;

/** The pairs of a list of rules: a join for each, without what an earlier one finds. */
final class JoinedPairs implements Candidates {
  private final Database database;
  private final Records records;
  private final Functions functions;
  private final Conditions conditions;
  private final LinkType type;
  private final List<RuleJoin> rules = new ArrayList<>();

  JoinedPairs(
      Database database, Columns columns, List<BlockingRule> rules, LinkType type, long limit) {
    this.database = database;
    this.records = new Records(database, columns);
    this.functions = new Functions(database);
    this.conditions = new Conditions(records, functions);
    this.type = type;
    records.load();
    Rules ready = new Rules(database, records, conditions, limit);
    rules.forEach(rule -> this.rules.add(ready.of(rule)));
  }

  @Override
  public List<Blocking.RuleCount> rules() {
    return rules.stream().map(RuleJoin::count).toList();
  }

  @Override
  public PatternCounts count(List<Comparison> comparisons) {
    PatternCounts counts = new PatternCounts();
    if (rules.isEmpty()) {
      return counts;
    }
    String pairs = pairs(pattern(comparisons) + " AS p", "");
    database.query(
        "SELECT p, count(*) FROM (" + pairs + ") GROUP BY p",
        rows -> {
          while (rows.next()) {
            counts.add(rows.getLong(1), rows.getLong(2));
          }
        });
    return counts;
  }

  @Override
  public Edges score(Model model, Map<String, Map<String, Double>> outside, double least) {
    return scored(model, outside, least, "");
  }

  @Override
  public Edges score(
      Model model, Map<String, Map<String, Double>> outside, double least, BitSet some) {
    String flag = records.flag(some);
    return scored(model, outside, least, " AND (l.%s OR r.%s)".formatted(flag, flag));
  }

  private Edges scored(
      Model model, Map<String, Map<String, Double>> outside, double least, String condition) {
    Edges edges = new Edges();
    if (rules.isEmpty()) {
      return edges;
    }
    Scorer scorer = new Scorer(model, records.columns(), outside);
    String weight = functions.of(scorer, least);
    String pattern = pattern(model.comparisons());
    String pairs = pairs("l.row AS a, r.row AS b, " + pattern + " AS p", condition);
    database.query(
        "SELECT a, b, w FROM (SELECT a, b, %s(p, a, b) AS w FROM (%s)) WHERE w IS NOT NULL"
            .formatted(weight, pairs),
        rows -> {
          while (rows.next()) {
            edges.add(rows.getInt(1), rows.getInt(2), rows.getDouble(3));
          }
        });
    return edges.sorted();
  }

  /**
   * The levels of all comparisons as one number; where they are too many to be one, 0. What the
   * database can ask itself it asks; all other levels are one call of a function of ours.
   */
  private String pattern(List<Comparison> comparisons) {
    if (!Patterns.fit(comparisons)) {
      records.load();
      return "0::BIGINT";
    }
    List<String> terms = new ArrayList<>();
    List<Grader> graders = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    long place = 1;
    for (Comparison each : comparisons.reversed()) {
      String level = conditions.level(each);
      if (level == null) {
        graders.add(conditions.grader(each));
        places.add(place);
      } else {
        terms.add(place + "::BIGINT * " + level);
      }
      place *= each.levels().size();
    }
    if (!graders.isEmpty()) {
      terms.add(functions.of(graders, places));
    }
    records.load();
    return String.join(" + ", terms);
  }

  /**
   * What is wanted of all pairs.
   *
   * @param condition on them beside the rules, or nothing
   */
  private String pairs(String wanted, String condition) {
    List<String> all = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (RuleJoin rule : rules) {
      String lists = type == LinkType.LINK_ONLY ? " AND l.source <> r.source" : "";
      all.add("SELECT " + wanted + rule.from() + lists + condition + before);
      before.append(" AND NOT ").append(rule.covers());
    }
    return String.join(" UNION ALL ", all);
  }

  @Override
  public void close() {
    database.close();
  }
}
