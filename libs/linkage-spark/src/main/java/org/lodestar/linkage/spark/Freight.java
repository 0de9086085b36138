package org.lodestar.linkage.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/** Sends the columns of lists to all machines: those that are asked for, each once. */
final class Freight implements AutoCloseable {
  private final Table table;
  private final Function<Shipped, Broadcast<Shipped>> send;
  private final Map<String, Broadcast<Shipped>> sent = new LinkedHashMap<>();

  Freight(Table table, Function<Shipped, Broadcast<Shipped>> send) {
    this.table = table;
    this.send = send;
  }

  /** What blocking rules ask for. */
  Luggage ofRules(List<BlockingRule> rules) {
    return of(rules.stream().flatMap(rule -> names(rule.condition())));
  }

  /** What comparisons ask for, and what is counted for the rarity of values. */
  Luggage ofComparisons(List<Comparison> comparisons) {
    return of(comparisons.stream().flatMap(each -> each.levels().stream()).flatMap(Freight::names));
  }

  private static Stream<String> names(Level level) {
    Stream<String> asked = Stream.ofNullable(level.condition()).flatMap(Freight::names);
    return Stream.concat(asked, Stream.ofNullable(level.frequency()).map(Level.Frequency::column));
  }

  private static Stream<String> names(Expression condition) {
    return condition.refs().map(Expression.Ref::column);
  }

  private Luggage of(Stream<String> names) {
    List<Broadcast<Shipped>> columns = names.distinct().map(this::sent).toList();
    int[] starts = IntStream.range(0, table.sources().size()).map(table::start).toArray();
    return new Luggage(table.sources(), starts, table.size(), columns);
  }

  private Broadcast<Shipped> sent(String name) {
    Column column = table.column(name);
    return sent.computeIfAbsent(name, _ -> send.apply(new Shipped(column)));
  }

  /** Nothing of the lists stays on any machine. */
  @Override
  public void close() {
    sent.values().forEach(Broadcast::destroy);
    sent.clear();
  }
}
