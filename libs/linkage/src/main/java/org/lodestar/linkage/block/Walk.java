package org.lodestar.linkage.block;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /** Of which records a pair must have one; null where it need not. */
  private final @Nullable BitSet fresh;

  /** Places of those in the present block, rising. */
  private int[] freshPlaces = new int[0];

  private int freshCount;

  /**
   * @param fresh of which records each pair must have one; null where it need not
   */
  Walk(
      List<Rule> rules,
      int[] sources,
      LinkType type,
      KeyRows keys,
      @Nullable BitSet fresh,
      BlockSink sink) {
    this.rules = rules;
    this.sources = sources;
    this.type = type;
    this.keys = keys;
    this.fresh = fresh;
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
    if (!begin(rule.left().rows(), rule.left().start(key), size)) {
      return;
    }
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
    if (!begin(both, 0, both.length)) {
      return;
    }
    for (int left = first; left < last; left++) {
      pairs(number, rule, key, left, behind(both[left], both, lefts), both.length);
    }
  }

  private static int behind(int record, int[] records, int from) {
    int at = Arrays.binarySearch(records, from, records.length, record);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** Takes up a block; gives whether there is anything to be found in it. */
  private boolean begin(int[] all, int from, int count) {
    if (fresh != null) {
      gatherFresh(fresh, all, from, count);
      if (freshCount == 0) {
        return false;
      }
    }
    records = all;
    start = from;
    if (places.length < count) {
      places = new int[Math.max(count, 2 * places.length)];
      Arrays.setAll(places, at -> at);
    }
    sink.block(all, from, count);
    return true;
  }

  private void gatherFresh(BitSet those, int[] all, int from, int count) {
    if (freshPlaces.length < count) {
      freshPlaces = new int[Math.max(count, 2 * freshPlaces.length)];
    }
    freshCount = 0;
    for (int place = 0; place < count; place++) {
      freshPlaces[freshCount] = place;
      freshCount += those.get(all[from + place]) ? 1 : 0;
    }
  }

  private void pairs(int number, Rule rule, int key, int left, int from, int to) {
    if (fresh == null || fresh.get(records[start + left])) {
      pairs(number, rule, key, left, places, from, to);
    } else {
      int at = Arrays.binarySearch(freshPlaces, 0, freshCount, from);
      pairs(number, rule, key, left, freshPlaces, at < 0 ? -at - 1 : at, freshCount);
    }
  }

  private void pairs(int number, Rule rule, int key, int left, int[] rights, int from, int to) {
    for (int next = from; next < to; next += BlockSink.MOST) {
      int count = Math.min(BlockSink.MOST, to - next);
      if (number == 0 && type != LinkType.LINK_ONLY && rule.isKeyAlone()) {
        sink.pairs(left, rights, next, count, number);
      } else {
        filtered(number, rule, key, left, rights, next, count);
      }
    }
  }

  private void filtered(
      int number, Rule rule, int key, int left, int[] rights, int from, int count) {
    int record = records[start + left];
    int kept = allowed(record, rights, from, count);
    if (!rule.isKeyAlone()) {
      kept = rule.only(record, key, records, start, wanted, kept);
    }
    kept = number == 0 ? kept : keys.without(number, record, records, start, wanted, kept);
    if (kept > 0) {
      sink.pairs(left, wanted, 0, kept, number);
    }
  }

  private int allowed(int record, int[] rights, int from, int count) {
    if (type != LinkType.LINK_ONLY) {
      System.arraycopy(rights, from, wanted, 0, count);
      return count;
    }
    int kept = 0;
    int source = sources[record];
    for (int i = from; i < from + count; i++) {
      if (type.allows(source, sources[records[start + rights[i]]])) {
        wanted[kept++] = rights[i];
      }
    }
    return kept;
  }
}
