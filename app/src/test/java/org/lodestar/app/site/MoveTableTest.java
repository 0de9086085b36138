package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.site.MoveTable.By.PROGRAM;
import static org.lodestar.app.site.MoveTable.edge;

import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Refused.Refusal;

class MoveTableTest {
  private enum Door {
    SHUT,
    OPEN,
    GONE
  }

  private enum Push {
    OPEN,
    SHUT,
    TAKE_AWAY
  }

  private static final MoveTable<Door, Push> DOOR =
      MoveTable.of(
              edge(Door.OPEN, Push.TAKE_AWAY, Door.GONE, PROGRAM),
              edge(Door.OPEN, Push.SHUT, Door.SHUT, PROGRAM),
              edge(Door.SHUT, Push.OPEN, Door.OPEN, PROGRAM))
          .begins(Door.SHUT)
          .ends(Door.GONE)
          .refuses((state, event) -> Refusal.of("push", "door." + state));

  @Test
  void whatStandsNotInItIsRefusedInItsWords() {
    assertThat(DOOR.after(Door.SHUT, Push.OPEN)).isEqualTo(Door.OPEN);
    assertThatThrownBy(() -> DOOR.after(Door.GONE, Push.OPEN))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals()).containsExactly(Refusal.of("push", "door.GONE")));
  }

  @Test
  void whatCanHappenIsToldInTheOrderOfTheEvents() {
    assertThat(DOOR.from(Door.OPEN)).containsExactly(Push.SHUT, Push.TAKE_AWAY);
    assertThat(DOOR.from(Door.GONE)).isEmpty();
  }

  @Test
  void whoPressedTwiceHasIt() {
    assertThat(DOOR.isDone(Door.OPEN, Push.OPEN)).isTrue();
    assertThat(DOOR.isDone(Door.SHUT, Push.OPEN)).isFalse();
    assertThat(DOOR.isDone(Door.GONE, Push.OPEN)).isFalse();
  }

  @Test
  void anEventStandsOnceAtAState() {
    assertThatThrownBy(
            () ->
                MoveTable.of(
                    edge(Door.OPEN, Push.SHUT, Door.SHUT, PROGRAM),
                    edge(Door.OPEN, Push.SHUT, Door.GONE, PROGRAM)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
