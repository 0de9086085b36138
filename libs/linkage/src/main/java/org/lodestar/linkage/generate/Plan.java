package org.lodestar.linkage.generate;

import java.util.List;

/**
 * Everything that decides what is made. The same plan makes the same records on every machine.
 *
 * @param seed start of the random numbers
 * @param people how many people there are, on a list or on none
 * @param records the making ends when so many records are made, though people are left
 * @param lists one to twelve
 * @param dependences at most one for each pair of lists; pairs not named are independent given the
 *     other lists
 */
public record Plan(
    long seed,
    int people,
    long records,
    Population population,
    List<ListPlan> lists,
    List<Dependence> dependences) {
  public Plan {
    lists = List.copyOf(lists);
    dependences = List.copyOf(dependences);
    if (people < 1 || records < 1) {
      throw new IllegalArgumentException("there is at least one person and one record");
    }
    if (lists.isEmpty() || lists.size() > Overlaps.MOST_LISTS) {
      throw new IllegalArgumentException("there are 1 to 12 lists, not " + lists.size());
    }
    if (lists.stream().map(ListPlan::name).distinct().count() < lists.size()) {
      throw new IllegalArgumentException("two lists have the same name");
    }
    for (Dependence dependence : dependences) {
      if (Math.max(dependence.a(), dependence.b()) >= lists.size()) {
        throw new IllegalArgumentException("no such list: " + dependence);
      }
    }
  }

  /** Six lists with few mistakes, nearly complete. */
  public static Plan easy(int people, long seed) {
    return Presets.sixLists(people, seed, 0.3);
  }

  /** Six lists as they are met. */
  public static Plan typical(int people, long seed) {
    return Presets.sixLists(people, seed, 1);
  }

  /** Six lists with about twice the usual gaps and mistakes. */
  public static Plan hard(int people, long seed) {
    return Presets.sixLists(people, seed, 2);
  }

  /** One list of a million records of about 601,000 people, for measuring speed. */
  public static Plan millionPeople(long seed) {
    return Presets.millionPeople(seed);
  }

  public Plan withSeed(long other) {
    return new Plan(other, people, records, population, lists, dependences);
  }

  public Plan withPopulation(Population other) {
    return new Plan(seed, people, records, other, lists, dependences);
  }

  public Plan withLists(List<ListPlan> others) {
    return new Plan(seed, people, records, population, others, dependences);
  }

  public Plan withDependences(List<Dependence> others) {
    return new Plan(seed, people, records, population, lists, others);
  }

  List<String> names() {
    return lists.stream().map(ListPlan::name).toList();
  }
}
