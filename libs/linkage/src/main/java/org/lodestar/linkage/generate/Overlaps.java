package org.lodestar.linkage.generate;

import java.util.List;

/**
 * How many people have each list history: bit i of a history is set when the person is on list i.
 * History 0 counts those on no list, whom an estimate of the hidden population aims at.
 *
 * @param lists names, in the order of the bits
 * @param people counts by history, 2 to the power of the number of lists
 */
public record Overlaps(List<String> lists, List<Long> people) {
  static final int MOST_LISTS = 12;

  public Overlaps {
    lists = List.copyOf(lists);
    people = List.copyOf(people);
    if (lists.size() > MOST_LISTS || people.size() != 1 << lists.size()) {
      throw new IllegalArgumentException("there is one count for each history of the lists");
    }
  }

  public long people(int history) {
    return people.get(history);
  }

  public long total() {
    return people.stream().mapToLong(Long::longValue).sum();
  }

  public long hidden() {
    return people(0);
  }

  public long seen() {
    return total() - hidden();
  }

  /** People on all the lists whose bits are set, on others or not. */
  public long onAll(int mask) {
    long sum = 0;
    for (int history = 0; history < people.size(); history++) {
      sum += (history & mask) == mask ? people(history) : 0;
    }
    return sum;
  }
}
