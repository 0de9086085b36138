package org.lodestar.app.learning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.gain.PairCount;
import org.lodestar.gain.RestCount;

/**
 * What may be told of the months of a course that are over. Whoever looked a month ago and looks
 * again knows the difference: so months are added only once enough people are new in them, and each
 * of the three figures keeps its own count of that.
 *
 * @param months all that are over, the first one first
 */
public record GainTold(List<GainMonth> months) {
  private static final SmallNumbers SMALL = SmallNumbers.usual();

  public GainTold {
    months = List.copyOf(months);
  }

  /** Marks before and after, of a test with this highest mark. */
  public List<PairCount> right(int most) {
    ToLongFunction<GainMonth> people = each -> count(each.right().getOrDefault(most, List.of()));
    return added(people)
        .flatMap(each -> each.right().getOrDefault(most, List.of()).stream())
        .toList();
  }

  /** How sure people were, before and after. */
  public List<PairCount> sure() {
    return added(GainMonth::sures).flatMap(each -> each.sure().stream()).toList();
  }

  /** Of one question that closes the course. */
  public List<RestCount> item(String question) {
    ToLongFunction<GainMonth> people =
        each ->
            each.items().getOrDefault(question, List.of()).stream()
                .mapToLong(RestCount::times)
                .sum();
    return added(people)
        .flatMap(each -> each.items().getOrDefault(question, List.of()).stream())
        .toList();
  }

  /** How many began, in the months that are told of those who came to the end; in steps. */
  public long begun() {
    return SmallNumbers.inSteps(added(GainMonth::ended).mapToLong(GainMonth::begun).sum());
  }

  /** How many came to the end; in steps, since whoever began and did not is the rest. */
  public long ended() {
    return SmallNumbers.inSteps(added(GainMonth::ended).mapToLong(GainMonth::ended).sum());
  }

  private static long count(List<PairCount> rows) {
    return rows.stream().mapToLong(PairCount::times).sum();
  }

  /** The months up to the last one at which enough people are new since the one before. */
  private Stream<GainMonth> added(ToLongFunction<GainMonth> people) {
    List<GainMonth> told = new ArrayList<>();
    List<GainMonth> waiting = new ArrayList<>();
    long fresh = 0;
    for (GainMonth month : months) {
      waiting.add(month);
      fresh += people.applyAsLong(month);
      if (SMALL.isEnough(fresh)) {
        told.addAll(waiting);
        waiting.clear();
        fresh = 0;
      }
    }
    return told.stream();
  }
}
