package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The records of several lists, numbered from 0, to be found by the name of their list and id. */
public final class Records {
  private final List<String> sources = new ArrayList<>();
  private String[] ids = new String[1 << 10];
  private int[] source = new int[1 << 10];
  // Open addressing; holds numbers plus 1.
  private int[] slots = new int[1 << 12];
  private int count;

  Records() {}

  public int count() {
    return count;
  }

  public String source(int record) {
    return sources.get(source[record]);
  }

  public String id(int record) {
    return ids[record];
  }

  public Lists lists() {
    return new Lists(sources, Arrays.copyOf(source, count));
  }

  /**
   * @return the number of the record, or -1 when there is none
   */
  public int indexOf(String sourceName, String id) {
    int from = sources.indexOf(sourceName);
    return from < 0 ? -1 : slots[slot(from, id)] - 1;
  }

  /** Adds a record that is not there yet; says whether it was new. */
  boolean add(String sourceName, String id) {
    int from = sources.indexOf(sourceName);
    if (from < 0) {
      from = sources.size();
      sources.add(sourceName);
    }
    if (slots[slot(from, id)] != 0) {
      return false;
    }
    if (count == ids.length) {
      grow();
    }
    ids[count] = id;
    source[count] = from;
    slots[slot(from, id)] = ++count;
    return true;
  }

  private void grow() {
    ids = Arrays.copyOf(ids, count * 2);
    source = Arrays.copyOf(source, count * 2);
    slots = new int[ids.length * 4];
    for (int record = 0; record < count; record++) {
      slots[slot(source[record], ids[record])] = record + 1;
    }
  }

  private int slot(int from, String id) {
    int mixed = (id.hashCode() * 31 + from) * 0x9E3779B9;
    int slot = (mixed ^ mixed >>> 15) & slots.length - 1;
    while (slots[slot] != 0
        && !(source[slots[slot] - 1] == from && ids[slots[slot] - 1].equals(id))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
