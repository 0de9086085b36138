package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CirclesTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Test
  void aLineIsNoCircle() {
    assertThat(Circles.through(A, Map.of(A, Set.of(B), B, Set.of(C)))).isEmpty();
    assertThat(Circles.through(A, Map.of())).isEmpty();
    assertThat(Circles.through(A, Map.of(A, Set.of(B, C), B, Set.of(C)))).as("a roof").isEmpty();
  }

  @Test
  void aCircleIsNamedInTheOrderOfWaiting() {
    assertThat(Circles.through(A, Map.of(A, Set.of(A)))).containsExactly(A);
    assertThat(Circles.through(A, Map.of(A, Set.of(B), B, Set.of(A)))).containsExactly(A, B);
    assertThat(Circles.through(B, Map.of(A, Set.of(B), B, Set.of(C), C, Set.of(A))))
        .containsExactly(B, C, A);
  }

  @Test
  void theShortestOneIsNamed() {
    Map<UUID, Set<UUID>> needs = Map.of(A, Set.of(B, C), B, Set.of(C), C, Set.of(A));
    assertThat(Circles.through(A, needs)).containsExactly(A, C);
  }

  @Test
  void aCircleInWhichTheActionDoesNotStandIsNotItsOwn() {
    assertThat(Circles.through(A, Map.of(A, Set.of(B), B, Set.of(C), C, Set.of(B)))).isEmpty();
  }

  @Test
  void aLongLineIsFollowedToItsEnd() {
    Map<UUID, Set<UUID>> needs = new HashMap<>();
    for (int each = 0; each < 5000; each++) {
      needs.put(new UUID(1, each), new HashSet<>(List.of(new UUID(1, each + 1))));
    }
    assertThat(Circles.through(new UUID(1, 0), needs)).isEmpty();
    needs.put(new UUID(1, 5000), Set.of(new UUID(1, 0)));
    assertThat(Circles.through(new UUID(1, 0), needs)).hasSize(5001);
  }
}
