package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WideningTest {
  private static final Map<String, Long> COUNTS = Map.of("a", 9L, "b", 0L, "c", 6L, "d", 6L);

  private static Set<String> widened(List<String> hidden, long wanted) {
    Set<String> more = new HashSet<>(hidden);
    Widening.of(COUNTS, more).upTo(wanted);
    return more;
  }

  @Test
  void theSmallestGoFirstAndOfEqualsTheFirstByName() {
    assertThat(widened(List.of(), 5)).containsExactly("c");
    assertThat(widened(List.of(), 7)).containsExactlyInAnyOrder("c", "d");
  }

  @Test
  void whatIsKeptBackAlreadyCounts() {
    assertThat(widened(List.of("a"), 9)).containsExactly("a");
    assertThat(widened(List.of("a"), 10)).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void whereEvenAllAreNotEnoughAllThatHaveAnyGo() {
    assertThat(widened(List.of(), 100)).containsExactlyInAnyOrder("a", "c", "d");
  }
}
