package org.lodestar.linkage.update;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.block.Lookup;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;
import org.lodestar.linkage.train.Learning;

/**
 * Lists made ready so that one record is looked up in them at once: the pairs and weights are those
 * of a full run in which the record stands behind all others, in a list of its own, but for how
 * common values are, which is counted over the lists alone. For several threads at once.
 */
public final class Index {
  private static final String THOSE = "those";
  private static final String THIS = "this";

  private final Table table;
  private final Model model;
  private final List<Column> columns;
  private final Lookup lookup;

  /** By column how often each value stands in the lists, as a share, or what is known elsewhere. */
  private final Map<String, Shares> shares = new HashMap<>();

  private record Shares(Map<String, Double> known, double once) {}

  private Index(Table table, Model model, Map<String, Map<String, Double>> outside, long limit) {
    this.table = table;
    this.model = model;
    lookup = new Lookup(model.blockingRules(), new Columns(table), limit);
    columns = touched(model).stream().map(table::column).toList();
    model.comparisons().stream()
        .flatMap(comparison -> comparison.levels().stream())
        .flatMap(level -> Stream.ofNullable(level.frequency()))
        .map(Level.Frequency::column)
        .distinct()
        .forEach(name -> shares.put(name, shares(table.column(name), outside)));
  }

  private static Shares shares(Column column, Map<String, Map<String, Double>> outside) {
    Map<String, Double> known = new HashMap<>();
    int[] counts = column.counts();
    double present = column.present();
    for (int code = 0; code < counts.length; code++) {
      known.put(column.value(code), counts[code] / present);
    }
    known.putAll(outside.getOrDefault(column.name(), Map.of()));
    return new Shares(known, 1 / (present + 1));
  }

  private static Set<String> touched(Model model) {
    Stream<Expression> levels =
        model.comparisons().stream()
            .flatMap(comparison -> comparison.levels().stream())
            .flatMap(level -> Stream.ofNullable(level.condition()));
    Stream<Expression> rules = model.blockingRules().stream().map(rule -> rule.condition());
    return Stream.concat(levels, rules)
        .flatMap(Expression::refs)
        .map(Expression.Ref::column)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Makes lists ready for a trained model. */
  public static Index of(Table table, Model model) {
    return of(table, model, Map.of());
  }

  /**
   * The same with shares of values known from elsewhere, by column and value.
   *
   * @throws LinkageException when the model is not trained, or asks for a column that is not there
   */
  public static Index of(Table table, Model model, Map<String, Map<String, Double>> outside) {
    return of(table, model, outside, Blocking.USUAL_LIMIT);
  }

  static Index of(Table table, Model model, Map<String, Map<String, Double>> outside, long limit) {
    if (!Learning.isTrained(model)) {
      throw new LinkageException(
          "The model is not trained: link the lists first, and take the model.json of that run.");
    }
    return new Index(table, model, outside, limit);
  }

  /**
   * A record of the lists that may be of the same entity.
   *
   * @param row its place in the table
   * @param weight in bits
   */
  public record Match(int row, double weight) {
    public double probability() {
      return Weights.probability(weight);
    }
  }

  /** The same for a record of none of the lists. */
  public List<Match> matches(Map<String, String> record, double least) {
    return matches(record, null, least);
  }

  /**
   * The records that make a pair with this one, the heaviest first, then in their order.
   *
   * @param record its values by column; a column that it lacks is absent
   * @param source the list that it is of, whose records cannot be its partners where lists are only
   *     linked with each other; null for none
   * @param least weight of the pairs that are told, in bits
   */
  public List<Match> matches(Map<String, String> record, @Nullable String source, double least) {
    Columns one = new Columns(table(new BitSet(), record));
    Lookup.Found found = lookup.find(one);
    BitSet rows = found.rows();
    int own = source == null ? -1 : table.sources().indexOf(source);
    if (own >= 0 && model.linkType() == LinkType.LINK_ONLY) {
      rows.clear(table.start(own), table.end(own));
    }
    return rows.isEmpty() ? List.of() : weighed(rows, record, found, least);
  }

  private List<Match> weighed(
      BitSet rows, Map<String, String> record, Lookup.Found found, double least) {
    Columns few = new Columns(table(rows, record));
    Scorer scorer = new Scorer(model, few, shares(few.table()));
    Blocking blocking = new Blocking(found.rules(), few, LinkType.LINK_ONLY, Long.MAX_VALUE);
    int[] those = rows.stream().toArray();
    List<Match> matches = new ArrayList<>();
    for (Blocking.Unit unit : blocking.units()) {
      blocking.walk(
          unit,
          (left, right, _) -> {
            double weight = scorer.weight(left, right);
            if (weight >= least) {
              matches.add(new Match(those[left], weight));
            }
          });
    }
    matches.sort(
        Comparator.comparingDouble((Match match) -> -match.weight).thenComparingInt(Match::row));
    return Collections.unmodifiableList(matches);
  }

  /** Only what the model touches of some records, and behind them the one that is looked up. */
  private Table table(BitSet rows, Map<String, String> record) {
    TableBuilder builder = new TableBuilder(columns.stream().map(Column::name).toList());
    builder.begin(THOSE);
    rows.stream()
        .forEach(
            row ->
                builder.add(table.id(row), columns.stream().map(each -> text(each, row)).toList()));
    builder.begin(THIS);
    builder.add(
        THIS, columns.stream().map(each -> record.getOrDefault(each.name(), "").strip()).toList());
    return builder.build();
  }

  private static String text(Column column, int row) {
    String value = column.at(row);
    return value == null ? "" : value;
  }

  private Map<String, Map<String, Double>> shares(Table few) {
    Map<String, Map<String, Double>> all = new HashMap<>();
    shares.forEach(
        (name, known) -> {
          Column column = few.column(name);
          Map<String, Double> own = new HashMap<>();
          for (int code = 0; code < column.distinct(); code++) {
            String value = column.value(code);
            own.put(value, known.known.getOrDefault(value, known.once));
          }
          all.put(name, own);
        });
    return all;
  }
}
