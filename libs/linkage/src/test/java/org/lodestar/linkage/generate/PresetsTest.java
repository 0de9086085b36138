package org.lodestar.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresetsTest {
  /** The fields of the three rules, as they are counted alone and together. */
  private static final List<List<Field>> RULES =
      List.of(
          List.of(Field.BIRTH_DATE),
          List.of(Field.POSTCODE),
          List.of(Field.FORENAME, Field.SURNAME));

  @Test
  void theSixListsAreThoseOfTheCounty() {
    assertThat(Plan.typical(1, 1).names())
        .containsExactly("council", "social_care", "police", "nhs", "charity", "helpline");
    assertThat(Plan.typical(1, 1).lists().stream().filter(ListPlan::duplicateFree))
        .extracting(ListPlan::name)
        .containsExactly("social_care", "nhs");
  }

  @Test
  void harderListsHaveMoreOfEveryMistake() {
    for (int list = 0; list < 6; list++) {
      ListPlan easy = Plan.easy(1, 1).lists().get(list);
      ListPlan typical = Plan.typical(1, 1).lists().get(list);
      ListPlan hard = Plan.hard(1, 1).lists().get(list);
      for (Mistake mistake : Mistake.values()) {
        assertThat(easy.chance(mistake)).isLessThanOrEqualTo(typical.chance(mistake));
        assertThat(typical.chance(mistake)).isLessThanOrEqualTo(hard.chance(mistake));
      }
      assertThat(hard.chance(Mistake.KEYBOARD)).isGreaterThan(easy.chance(Mistake.KEYBOARD) * 4);
    }
  }

  /** Pairs that meet in at least one rule, by inclusion and exclusion over the rules. */
  @Test
  void aMillionRecordsGiveAboutTwentySevenMillionCandidatePairs() {
    long[][] keys = new long[8][1_000_000];
    int[] at = new int[2];
    Generator.make(
        Plan.millionPeople(1),
        made -> {
          for (int rules = 1; rules < 8; rules++) {
            keys[rules][at[0]] = key(made, rules, at[0]);
          }
          at[0]++;
          at[1] = made.entity();
        });
    assertThat(at[0]).isEqualTo(1_000_000);
    assertThat(at[1]).isBetween(598_000, 604_000);
    long pairs = 0;
    for (int rules = 1; rules < 8; rules++) {
      pairs += (Integer.bitCount(rules) % 2 == 1 ? 1 : -1) * pairs(keys[rules]);
    }
    assertThat(pairs).isBetween(26_800_000L, 28_000_000L);
  }

  /** Equal for records that agree in all fields of the rules, and otherwise of its own. */
  private static long key(MadeRecord made, int rules, int number) {
    long key = 17;
    for (int rule = 0; rule < 3; rule++) {
      for (Field field : (rules & 1 << rule) == 0 ? List.<Field>of() : RULES.get(rule)) {
        String value = made.value(field);
        if (value == null) {
          return Lanternshire.mix(-1L - number);
        }
        for (int i = 0; i < value.length(); i++) {
          key = key * 0x5851F42D4C957F2DL + value.charAt(i) + 1;
        }
        key = Lanternshire.mix(key);
      }
    }
    return key;
  }

  private static long pairs(long[] keys) {
    Arrays.sort(keys);
    long pairs = 0;
    int first = 0;
    for (int i = 1; i < keys.length; i++) {
      first = keys[i] == keys[i - 1] ? first : i;
      pairs += i - first;
    }
    return pairs;
  }
}
