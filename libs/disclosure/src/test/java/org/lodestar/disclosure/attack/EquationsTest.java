package org.lodestar.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Interval;

/** What follows from sums that were told, wherever they stood. */
class EquationsTest {
  @Test
  void whatIsTheRestOfASumIsFound() {
    Equations told = new Equations();
    told.adds(List.of("a", "b", "c"), 20);
    told.adds(List.of("a"), 17);
    assertThat(told.bounds(List.of("b"))).isEqualTo(new Interval(0, 3));
    told.adds(List.of("c"), 1);
    assertThat(told.bounds(List.of("b"))).isEqualTo(new Interval(2, 2));
  }

  @Test
  void twoDivisionsOfTheSamePeopleBindEachOther() {
    Equations told = new Equations();
    told.equal(List.of("spring", "summer"), List.of("phone", "post"));
    told.adds(List.of("spring"), 9);
    told.adds(List.of("phone"), 12);
    assertThat(told.bounds(List.of("summer")).low()).isEqualTo(3);
    assertThat(told.bounds(List.of("summer")).high()).isInfinite();
    told.between(List.of("post"), 0, 4);
    assertThat(told.bounds(List.of("summer"))).isEqualTo(new Interval(3, 7));
  }

  @Test
  void ofWhatNothingWasToldAnythingIsPossible() {
    Equations told = new Equations();
    told.adds(List.of("a"), 3);
    assertThat(told.bounds(List.of("b")).low()).isZero();
    assertThat(told.bounds(List.of("b")).high()).isInfinite();
    assertThat(told.bounds(List.of("a", "b")).low()).isEqualTo(3);
    assertThat(told.bounds(List.of("a", "b")).high()).isInfinite();
  }

  @Test
  void aPartIsNoMoreThanItsWhole() {
    Equations told = new Equations();
    told.within(List.of("part"), List.of("whole"));
    told.adds(List.of("whole"), 6);
    assertThat(told.bounds(List.of("part"))).isEqualTo(new Interval(0, 6));
  }

  @Test
  void whatContradictsItselfIsNotSolved() {
    Equations told = new Equations();
    told.adds(List.of("a"), 3);
    told.adds(List.of("a"), 4);
    assertThatThrownBy(() -> told.bounds(List.of("a"))).isInstanceOf(DisclosureException.class);
  }
}
