package org.lodestar.linkage.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.score.Edges;

/** Two lists of so many; record i of the one is the person of record PEOPLE + i of the other. */
class InformationTest {
  private static final int PEOPLE = 1_000;

  /** Every second of the first list holds little. */
  private static double holds(int row) {
    return row < PEOPLE && row % 2 == 1 ? 7 : 30;
  }

  private static int[] sources() {
    return IntStream.range(0, 2 * PEOPLE).map(row -> row / PEOPLE).toArray();
  }

  /** Of those that hold much all are together, of the others those of this remainder by 4. */
  private static Information drawn(int together) {
    int[] alone = IntStream.range(0, 2 * PEOPLE).toArray();
    Atoms atoms = new Atoms(new Edges(), alone, sources(), 2, (_, _) -> 0);
    List<List<Integer>> entities = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      int left = atoms.of(i);
      int right = atoms.of(PEOPLE + i);
      if (i % 2 == 0 || i % 4 == together) {
        entities.add(List.of(left, right));
      } else {
        entities.add(List.of(left));
        entities.add(List.of(right));
        entities.add(List.of());
      }
    }
    Information information = new Information(atoms, sources(), 2, InformationTest::holds);
    information.add(entities);
    information.add(entities);
    return information;
  }

  @Test
  void whoHoldsLittleAndIsFoundHalfAsOftenLacksTheOtherHalf() {
    // Of 500 that hold little 250 are found where 500 would be; ten are believed beforehand.
    double share = 260.0 / 510;
    double[] found = drawn(1).found();
    assertThat(found[0]).isCloseTo((1 + share) / 2, offset(1e-9));
    assertThat(found[1]).as("of the second list all hold much").isEqualTo(1);
  }

  @Test
  void aloneDrawnRecordsGoWhereTheirLikesAre() {
    Map<Integer, Double> moves = drawn(1).moves();
    double apart = 500 * (1 - 260.0 / 510);
    assertThat(moves).hasSize(3);
    assertThat(moves.get(0b01)).isCloseTo(-apart, offset(1e-9));
    assertThat(moves.get(0b10)).isCloseTo(-apart, offset(1e-9));
    assertThat(moves.get(0b11)).isCloseTo(apart, offset(1e-9));
  }

  @Test
  void noMoreAreMovedThanAreAlone() {
    // Nobody of little is found: 500 would have to move, and 490 are expected to.
    assertThat(drawn(4).moves().get(0b01)).isCloseTo(-500 * (1 - 10.0 / 510), offset(1e-9));
  }

  @Test
  void whereAllAreFoundNothingIsLacking() {
    int[] alone = IntStream.range(0, 4).toArray();
    Atoms atoms = new Atoms(new Edges(), alone, new int[] {0, 0, 1, 1}, 2, (_, _) -> 0);
    Information few = new Information(atoms, new int[] {0, 0, 1, 1}, 2, _ -> 3);
    few.add(List.of(List.of(atoms.of(0), atoms.of(2)), List.of(atoms.of(1)), List.of(atoms.of(3))));
    assertThat(few.found()).as("too few to learn from").containsExactly(1, 1);
    assertThat(few.moves()).isEmpty();
  }
}
