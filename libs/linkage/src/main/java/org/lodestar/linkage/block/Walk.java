package org.lodestar.linkage.block;

import java.util.Arrays;
import java.util.List;
import org.lodestar.linkage.model.LinkType;

/**
 * Brings the pairs of blocks, record by record, leaving out those that an earlier rule brings. For
 * one thread.
 */
final class Walk {
  private final List<Rule> rules;
  private final int[] sources;
  private final LinkType type;
  private final KeyRows keys;
  private final BlockSink sink;
  private final int[] wanted = new int[BlockSink.MOST];

  /** The records of the present block. */
  private int[] records = new int[0];

  private int start;

  /** Each number at its own place. */
  private int[] places = new int[0];

  Walk(List<Rule> rules, int[] sources, LinkType type, KeyRows keys, BlockSink sink) {
    this.rules = rules;
    this.sources = sources;
    this.type = type;
    this.keys = keys;
    this.sink = sink;
  }

  void all(Blocking.Unit unit) {
    Rule rule = rules.get(unit.rule());
    for (int key = unit.from(); key < unit.to(); key++) {
      int size = rule.left().size(key);
      int last = (int) Math.min(unit.lastLeft(), (long) size);
      if (rule.isSymmetric()) {
        within(unit.rule(), rule, key, unit.firstLeft(), last);
      } else {
        between(unit.rule(), rule, key, unit.firstLeft(), last);
      }
    }
  }

  private void within(int number, Rule rule, int key, int first, int last) {
    int size = rule.left().size(key);
    if (size < 2) {
      return;
    }
    begin(rule.left().rows(), rule.left().start(key), size);
    for (int left = first; left < last; left++) {
      pairs(number, rule, key, left, left + 1, size);
    }
  }

  /** The block is first the left records, then the right ones. */
  private void between(int number, Rule rule, int key, int first, int last) {
    int lefts = rule.left().size(key);
    int rights = rule.right().size(key);
    if (rights == 0 || first >= last) {
      return;
    }
    int[] both = new int[lefts + rights];
    System.arraycopy(rule.left().rows(), rule.left().start(key), both, 0, lefts);
    System.arraycopy(rule.right().rows(), rule.right().start(key), both, lefts, rights);
    begin(both, 0, both.length);
    for (int left = first; left < last; left++) {
      pairs(number, rule, key, left, behind(both[left], both, lefts), both.length);
    }
  }

  private static int behind(int record, int[] records, int from) {
    int at = Arrays.binarySearch(records, from, records.length, record);
    return at < 0 ? -at - 1 : at + 1;
  }

  private void begin(int[] all, int from, int count) {
    records = all;
    start = from;
    if (places.length < count) {
      places = new int[Math.max(count, 2 * places.length)];
      Arrays.setAll(places, at -> at);
    }
    sink.block(all, from, count);
  }

  private void pairs(int number, Rule rule, int key, int left, int from, int to) {
    for (int next = from; next < to; next += BlockSink.MOST) {
      int count = Math.min(BlockSink.MOST, to - next);
      if (number == 0 && type != LinkType.LINK_ONLY && rule.isKeyAlone()) {
        sink.pairs(left, places, next, count, number);
      } else {
        filtered(number, rule, key, left, next, count);
      }
    }
  }

  private void filtered(int number, Rule rule, int key, int left, int from, int count) {
    int record = records[start + left];
    int kept = allowed(record, from, count);
    if (!rule.isKeyAlone()) {
      kept = rule.only(record, key, records, start, wanted, kept);
    }
    kept = number == 0 ? kept : keys.without(number, record, records, start, wanted, kept);
    if (kept > 0) {
      sink.pairs(left, wanted, 0, kept, number);
    }
  }

  private int allowed(int record, int from, int count) {
    if (type != LinkType.LINK_ONLY) {
      System.arraycopy(places, from, wanted, 0, count);
      return count;
    }
    int kept = 0;
    int source = sources[record];
    for (int place = from; place < from + count; place++) {
      if (type.allows(source, sources[records[start + place]])) {
        wanted[kept++] = place;
      }
    }
    return kept;
  }
}
