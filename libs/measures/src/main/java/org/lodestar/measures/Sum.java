package org.lodestar.measures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts that are added, less facts that are taken away.
 *
 * @param plus what adds one
 * @param minus what takes one away, such as an end of what began
 */
public record Sum(List<Choice> plus, List<Choice> minus) {
  public Sum {
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
    if (plus.isEmpty()) {
      throw new IllegalArgumentException("A sum adds something");
    }
  }

  /** By how much a fact changes it. */
  public int of(Fact fact) {
    return (int)
        (plus.stream().filter(choice -> choice.fits(fact)).count()
            - minus.stream().filter(choice -> choice.fits(fact)).count());
  }

  /** The dimensions by whose headings it chooses facts. */
  public Set<String> chosen() {
    return Stream.concat(plus.stream(), minus.stream())
        .flatMap(each -> each.tags().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** The kinds of facts that it asks for. */
  public Set<String> kinds() {
    return Stream.concat(plus.stream(), minus.stream())
        .map(Choice::kind)
        .collect(Collectors.toSet());
  }
}
