package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EncoderTest {
  private final Schema plain = Schema.people().withDecoys(0);
  private final List<Entry> people = People.some(200, 7);

  @Test
  void one_key_gives_one_pattern_and_another_key_another() {
    long[] first = bits(plain, TestKeys.any(), "a", "p3");
    assertThat(bits(plain, TestKeys.any(), "b", "p3")).isEqualTo(first);
    assertThat(Dice.of(first, bits(plain, TestKeys.of(2, "run-1"), "a", "p3"))).isLessThan(0.6);
    assertThat(Dice.of(first, bits(plain, TestKeys.of(1, "run-2"), "a", "p3"))).isLessThan(0.6);
  }

  @Test
  void likeness_of_people_survives_encoding() {
    SplittableRandom random = new SplittableRandom(3);
    Entry wrong = People.misspelt(people.get(3), random);
    long[] right = bits(plain, TestKeys.any(), "a", "p3");
    long[] other = bits(plain, TestKeys.any(), "a", "p4");
    long[] misspelt = bitsOf(encoding(plain, TestKeys.any(), "a", List.of(wrong)), 0);
    assertThat(Dice.of(right, misspelt)).isGreaterThan(Dice.of(right, other) + 0.2);
  }

  @Test
  void forename_and_surname_in_each_others_place_still_agree() {
    Map<String, String> values = new HashMap<>(people.get(3).values());
    String forename = people.get(3).values().getOrDefault("forename", "");
    values.put("forename", people.get(3).values().getOrDefault("surname", ""));
    values.put("surname", forename);
    Encoding swapped = encoding(plain, TestKeys.any(), "a", List.of(new Entry("x", values)));
    assertThat(Dice.of(bits(plain, TestKeys.any(), "a", "p3"), bitsOf(swapped, 0)))
        .isGreaterThan(0.8);
  }

  @Test
  void pseudonyms_differ_from_list_to_list() {
    Encoder a = new Encoder(plain, TestKeys.any(), "a");
    Encoder b = new Encoder(plain, TestKeys.any(), "b");
    assertThat(a.pseudonym("p3")).isEqualTo(a.pseudonym("p3")).isNotEqualTo(b.pseudonym("p3"));
    assertThat(a.pseudonym("p3")).matches("[A-Za-z0-9_-]{22}");
  }

  @Test
  void sparse_records_are_refused_and_counted() {
    List<Entry> with = new ArrayList<>(people);
    with.add(new Entry("s", Map.of("forename", "Bobal", "surname", "unknown", "sex", "F")));
    with.add(new Entry("t", Map.of("forename", "Bobal", "surname", "Dador", "sex", "F")));
    Encoding encoding = encoding(plain, TestKeys.any(), "a", with);
    assertThat(encoding.records()).isEqualTo(202);
    assertThat(encoding.refused()).isEqualTo(1);
    assertThat(encoding.list().size()).isEqualTo(201);
  }

  @Test
  void decoys_stand_among_the_records_and_only_the_owner_knows_them() {
    Encoding encoding = encoding(Schema.people(), TestKeys.any(), "a", people);
    assertThat(encoding.list().size()).isEqualTo(250);
    assertThat(encoding.decoys()).hasSize(50);
    List<String> names = names(encoding.list());
    assertThat(names).isSorted().containsAll(encoding.decoys());
    Encoder encoder = new Encoder(Schema.people(), TestKeys.any(), "a");
    assertThat(encoding.decoys())
        .doesNotContainAnyElementsOf(people.stream().map(p -> encoder.pseudonym(p.id())).toList());
  }

  @Test
  void no_decoy_is_a_person_of_the_list() {
    Encoding encoding = encoding(Schema.people(), TestKeys.any(), "a", people);
    EncodedList list = encoding.list();
    for (int i = 0; i < list.size(); i++) {
      for (int j = 0; j < list.size() && encoding.decoys().contains(list.pseudonym(i)); j++) {
        assertThat(i == j ? 0 : Dice.of(list, i, list, j)).isLessThan(0.9);
      }
    }
  }

  @Test
  void a_list_too_short_for_decoys_is_refused() {
    assertThatThrownBy(() -> encoding(Schema.people(), TestKeys.any(), "a", people.subList(0, 5)))
        .hasMessageContaining("decoys would be real people");
  }

  @Test
  void an_id_that_comes_twice_is_refused_by_its_place_alone() {
    List<Entry> twice = List.of(people.get(3), people.get(4), people.get(3));
    assertThatThrownBy(() -> encoding(plain, TestKeys.any(), "a", twice))
        .hasMessage("entry 3 has the id of an earlier one");
  }

  @Test
  void fill_is_near_the_aim_and_folding_brings_it_to_a_half() {
    Encoding encoding = encoding(plain, TestKeys.any(), "a", people);
    double p = encoding.before().mean();
    assertThat(p).isBetween(0.35, 0.50);
    assertThat(encoding.before().least()).isLessThan(p);
    assertThat(encoding.before().most()).isGreaterThan(p);
    assertThat(encoding.after().mean()).isCloseTo(2 * p * (1 - p), within(0.01));
  }

  @Test
  void flips_turn_the_stated_share_of_bits_and_always_the_same() {
    Schema flipping = plain.withFlips(0.05);
    int turned = 0;
    for (Entry person : people) {
      long[] flipped = bits(flipping, TestKeys.any(), "a", person.id());
      assertThat(flipped).isEqualTo(bits(flipping, TestKeys.any(), "a", person.id()));
      turned += distance(bits(plain, TestKeys.any(), "a", person.id()), flipped);
    }
    assertThat(turned / (200 * 1024.0)).isCloseTo(0.05, within(0.003));
  }

  @Test
  void nothing_said_of_an_entry_tells_who_it_is() {
    assertThat(people.get(0)).hasToString("an entry with 6 values");
    assertThat(encoding(plain, TestKeys.any(), "a", people))
        .hasToString("200 records, 0 refused, 0 decoys");
  }

  private long[] bits(Schema schema, Keys keys, String list, String id) {
    Entry entry = people.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    return bitsOf(encoding(schema, keys, list, List.of(entry)), 0);
  }

  private static long[] bitsOf(Encoding encoding, int record) {
    return encoding.list().bits(record);
  }

  private static Encoding encoding(Schema schema, Keys keys, String list, List<Entry> entries) {
    return new Encoder(schema, keys, list).encode(entries);
  }

  private static List<String> names(EncodedList list) {
    List<String> names = new ArrayList<>();
    for (int record = 0; record < list.size(); record++) {
      names.add(list.pseudonym(record));
    }
    return names;
  }

  private static int distance(long[] a, long[] b) {
    int distance = 0;
    for (int w = 0; w < a.length; w++) {
      distance += Long.bitCount(a[w] ^ b[w]);
    }
    return distance;
  }
}
