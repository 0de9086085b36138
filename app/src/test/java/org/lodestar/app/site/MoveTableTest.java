package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.site.MoveTable.By.PROGRAM;
import static org.lodestar.app.site.MoveTable.edge;

import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Refused.Refusal;

class MoveTableTest {
  private enum SmallForm {
    SHUT,
    OPEN,
    GONE
  }

  private enum Push {
    OPEN,
    SHUT,
    TAKE_AWAY
  }

  private static final MoveTable<SmallForm, Push> DOOR =
      MoveTable.of(
              edge(SmallForm.OPEN, Push.TAKE_AWAY, SmallForm.GONE, PROGRAM),
              edge(SmallForm.OPEN, Push.SHUT, SmallForm.SHUT, PROGRAM),
              edge(SmallForm.SHUT, Push.OPEN, SmallForm.OPEN, PROGRAM))
          .begins(SmallForm.SHUT)
          .ends(SmallForm.GONE)
          .refuses((state, event) -> Refusal.of("push", "door." + state));

  @Test
  void whatStandsNotInItIsRefusedInItsWords() {
    assertThat(DOOR.after(SmallForm.SHUT, Push.OPEN)).isEqualTo(SmallForm.OPEN);
    assertThatThrownBy(() -> DOOR.after(SmallForm.GONE, Push.OPEN))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals()).containsExactly(Refusal.of("push", "door.GONE")));
  }

  @Test
  void whatCanHappenIsToldInTheOrderOfTheEvents() {
    assertThat(DOOR.from(SmallForm.OPEN)).containsExactly(Push.SHUT, Push.TAKE_AWAY);
    assertThat(DOOR.from(SmallForm.GONE)).isEmpty();
  }

  @Test
  void whoPressedTwiceHasIt() {
    assertThat(DOOR.isDone(SmallForm.OPEN, Push.OPEN)).isTrue();
    assertThat(DOOR.isDone(SmallForm.SHUT, Push.OPEN)).isFalse();
    assertThat(DOOR.isDone(SmallForm.GONE, Push.OPEN)).isFalse();
  }

  @Test
  void anEventStandsOnceAtAState() {
    assertThatThrownBy(
            () ->
                MoveTable.of(
                    edge(SmallForm.OPEN, Push.SHUT, SmallForm.SHUT, PROGRAM),
                    edge(SmallForm.OPEN, Push.SHUT, SmallForm.GONE, PROGRAM)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
