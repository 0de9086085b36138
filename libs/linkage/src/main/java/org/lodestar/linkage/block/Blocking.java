package org.lodestar.linkage.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;

/**
 * The pairs that a list of rules finds, each once, by the first rule that finds it.
 *
 * <p>A block is walked where it lies, so that no list of pairs is ever held: memory does not grow
 * with the number of pairs. Blocks larger than a limit are left out and told; a placeholder or the
 * address of a hostel must not make a pair of everybody with everybody.
 */
public final class Blocking {
  /** Pairs of one block: 20,000 records with one key are 200 million pairs. */
  public static final long USUAL_LIMIT = 200_000_000L;

  private static final long UNIT = 200_000;

  private final List<Rule> rules;
  private final KeyRows keys;
  private final int[] sources;
  private final LinkType type;

  /** Of which records each pair must have one; null where it need not. */
  private final @Nullable BitSet fresh;

  public Blocking(List<BlockingRule> rules, Columns columns, LinkType type) {
    this(rules, columns, type, USUAL_LIMIT);
  }

  /**
   * @param limit blocks with more pairs than this are left out
   */
  public Blocking(List<BlockingRule> rules, Columns columns, LinkType type, long limit) {
    Rules ready = new Rules(columns, limit);
    this.rules = rules.stream().map(ready::of).toList();
    this.keys = KeyRows.of(this.rules, columns.table().size());
    this.sources = columns.table().sourceOfEach();
    this.type = type;
    this.fresh = null;
  }

  private Blocking(Blocking all, BitSet fresh) {
    this.rules = all.rules;
    this.keys = all.keys;
    this.sources = all.sources;
    this.type = all.type;
    this.fresh = fresh;
  }

  /**
   * The same without the pairs that have none of these records: those that nobody has looked at
   * when these are new. Blocks are left out as they are of all pairs.
   */
  public Blocking withOneOf(BitSet records) {
    return new Blocking(this, (BitSet) records.clone());
  }

  /**
   * A part of the work.
   *
   * @param rule place of the rule
   * @param from first key
   * @param to just behind the last key
   * @param firstLeft of the records of one key, where to begin, when the block is cut
   * @param lastLeft just behind where to end
   */
  public record Unit(int rule, int from, int to, int firstLeft, int lastLeft) {}

  /** The work in parts of about the same size, in their order. */
  public List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    rules.forEach(Rule::layOut);
    for (int rule = 0; rule < rules.size(); rule++) {
      units(rule, units);
    }
    return units;
  }

  private void units(int number, List<Unit> units) {
    Rule rule = rules.get(number);
    int from = 0;
    long gathered = 0;
    for (int key = 0; key < rule.left().keys(); key++) {
      long pairs = pairs(rule, key);
      if (pairs > 2 * UNIT) {
        close(number, from, key, units);
        cut(number, key, pairs, units);
        from = key + 1;
        gathered = 0;
        pairs = 0;
      }
      gathered += pairs;
      if (gathered > UNIT) {
        close(number, from, key + 1, units);
        from = key + 1;
        gathered = 0;
      }
    }
    close(number, from, rule.left().keys(), units);
  }

  private static void close(int rule, int from, int to, List<Unit> units) {
    if (from < to) {
      units.add(new Unit(rule, from, to, 0, Integer.MAX_VALUE));
    }
  }

  private void cut(int number, int key, long pairs, List<Unit> units) {
    int size = rules.get(number).left().size(key);
    int pieces = (int) Math.min(size, pairs / UNIT + 1);
    for (int i = 0; i < pieces; i++) {
      int first = (int) ((long) size * i / pieces);
      int last = (int) ((long) size * (i + 1) / pieces);
      units.add(new Unit(number, key, key + 1, first, last));
    }
  }

  /** How many pairs a block has at most. */
  private static long pairs(Rule rule, int key) {
    long left = rule.left().size(key);
    return rule.isSymmetric() ? left * (left - 1) / 2 : left * rule.right().size(key);
  }

  /** The pairs of one part of the work, one by one. */
  public void walk(Unit unit, PairSink sink) {
    walk(unit, new OneByOne(sink));
  }

  /** The pairs of one part of the work, block by block. */
  public void walk(Unit unit, BlockSink sink) {
    new Walk(rules, sources, type, keys, fresh, sink).all(unit);
  }

  /** Whether two records may be one entity at all, by their lists. */
  public boolean allows(int left, int right) {
    return type.allows(sources[left], sources[right]);
  }

  /** Whether some rule finds the pair; the left record stands before the right one. */
  public boolean finds(int left, int right) {
    return allows(left, right) && keys.find(left, right, rules.size());
  }

  /** What a rule brings before pairs of earlier rules are left out. */
  public RuleCount count(int number) {
    Rule rule = rules.get(number);
    rule.layOut();
    long pairs = 0;
    long largest = 0;
    for (int key = 0; key < rule.left().keys(); key++) {
      long of = pairs(rule, key);
      largest = Math.max(largest, of);
      pairs += of;
    }
    return new RuleCount(rule.source(), pairs, largest, rule.leftOut());
  }

  /**
   * The largest blocks of a rule by their pairs, the largest first; before its filter and earlier
   * rules. What their records share is not told: it is a person's.
   *
   * @param most how many at most
   */
  public List<Long> largest(int number, int most) {
    Rule rule = rules.get(number);
    rule.layOut();
    PriorityQueue<Long> largest = new PriorityQueue<>();
    for (int key = 0; key < rule.left().keys(); key++) {
      long pairs = pairs(rule, key);
      if (pairs > 0) {
        largest.add(pairs);
      }
      if (largest.size() > most) {
        largest.remove();
      }
    }
    return largest.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** What each rule brings. */
  public List<RuleCount> counts() {
    return IntStream.range(0, size()).mapToObj(this::count).toList();
  }

  /** How many rules there are. */
  public int size() {
    return rules.size();
  }

  /**
   * What a rule brings.
   *
   * @param rule the rule
   * @param pairs at most, before its filter and earlier rules
   * @param largest pairs of its largest block
   * @param leftOut blocks above the limit
   */
  public record RuleCount(BlockingRule rule, long pairs, long largest, int leftOut) {}
}
