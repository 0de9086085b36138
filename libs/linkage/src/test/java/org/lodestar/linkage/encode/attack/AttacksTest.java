package org.lodestar.linkage.encode.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.encode.EncodedList;
import org.lodestar.linkage.encode.Encoder;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.Kind;
import org.lodestar.linkage.encode.Schema;
import org.lodestar.linkage.encode.SchemaField;
import org.lodestar.linkage.encode.TestKeys;
import org.lodestar.linkage.encode.Tokens;

class AttacksTest {
  @Test
  void one_field_hashed_alone_falls_to_its_frequencies() {
    Schema schema = schema(1000, new SchemaField("town", Kind.TEXT, Tokens.WHOLE, 100));
    List<Entry> people = new ArrayList<>();
    List<String> towns = List.of("Ashpit", "Bogby", "Cribton", "Dunwell", "Elmsy");
    for (int town = 0; town < towns.size(); town++) {
      for (int person = 0; person <= 2 * town; person++) {
        people.add(new Entry(town + "/" + person, Map.of("town", towns.get(town))));
      }
    }
    Attacked attacked = Attacked.of(schema, people, new FrequencyAttack());
    assertThat(attacked.sameValue("town")).isEqualTo(people.size());
  }

  @Test
  void tokens_that_set_many_positions_alone_are_mined() {
    Schema schema =
        schema(
            90,
            new SchemaField("a", Kind.TEXT, Tokens.WHOLE, 34),
            new SchemaField("b", Kind.TEXT, Tokens.WHOLE, 33),
            new SchemaField("c", Kind.TEXT, Tokens.WHOLE, 33));
    SplittableRandom random = new SplittableRandom(3);
    List<Entry> people = new ArrayList<>();
    for (int person = 0; person < 300; person++) {
      people.add(
          new Entry(
              "p" + person,
              Map.of(
                  "a", skewed("a", random), "b", skewed("b", random), "c", skewed("c", random))));
    }
    Attacked attacked = Attacked.of(schema, people, new PatternAttack(20));
    // By chance a fifth of the guesses would agree.
    assertThat(attacked.guesses()).isGreaterThan(20);
    assertThat(attacked.sameValue("a")).isGreaterThan(attacked.guesses() * 2 / 3);
    assertThat(attacked.sameValue("c")).isGreaterThan(attacked.guesses() * 9 / 10);
  }

  @Test
  void nearest_rows_are_found_from_both_sides() {
    float[][] left = {{0, 0, 9}, {9, 0, 0}, {0, 9, 0}};
    float[][] right = {{8, 0, 0}, {0, 8, 0}, {0, 0, 8}};
    List<Match> matches = Match.mutual(left, right);
    assertThat(matches).hasSize(3).allMatch(match -> match.margin() > 0.5);
    assertThat(matches)
        .extracting(match -> List.of(match.left(), match.right()))
        .containsExactlyInAnyOrder(List.of(0, 2), List.of(1, 0), List.of(2, 1));
  }

  private static String skewed(String field, SplittableRandom random) {
    double draw = random.nextDouble();
    return field + (int) (8 * draw * draw);
  }

  private static Schema schema(int bits, SchemaField... fields) {
    return new Schema(1, 2048, false, bits, 0, 0, 1, List.of(fields));
  }

  /** An attack by somebody who has the very list in clear. */
  private record Attacked(List<Entry> people, List<Entry> behind, int[] guessed) {
    static Attacked of(Schema schema, List<Entry> people, Attack attack) {
      Encoder encoder = new Encoder(schema, TestKeys.any(), "a");
      EncodedList list = encoder.encode(people).list();
      Map<String, Entry> names = new HashMap<>();
      people.forEach(entry -> names.put(encoder.pseudonym(entry.id()), entry));
      List<Entry> behind = new ArrayList<>();
      for (int record = 0; record < list.size(); record++) {
        behind.add(names.getOrDefault(list.pseudonym(record), people.getFirst()));
      }
      int[] guessed = attack.guesses(new Target(schema, list, people, Map.of()));
      return new Attacked(people, behind, guessed);
    }

    int guesses() {
      return (int) java.util.Arrays.stream(guessed).filter(g -> g != Attack.NO_GUESS).count();
    }

    int sameValue(String field) {
      int same = 0;
      for (int record = 0; record < guessed.length; record++) {
        if (guessed[record] != Attack.NO_GUESS) {
          String named = people.get(guessed[record]).values().getOrDefault(field, "?");
          same += named.equals(behind.get(record).values().get(field)) ? 1 : 0;
        }
      }
      return same;
    }
  }
}
