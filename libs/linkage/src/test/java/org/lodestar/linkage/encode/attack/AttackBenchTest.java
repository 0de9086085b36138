package org.lodestar.linkage.encode.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.LinkRule;
import org.lodestar.linkage.encode.People;
import org.lodestar.linkage.encode.Schema;
import org.lodestar.linkage.encode.TestKeys;

/** What the profile withstands and what not, on 300 encoded people of 600 invented ones. */
class AttackBenchTest {
  private final List<Entry> people = People.some(600, 41);
  private final Schema bare = Schema.people().withFold(false).withDecoys(0);

  @Test
  void without_folding_and_decoys_who_holds_the_same_list_reads_the_encoded_one() {
    assertThat(share(bare, 1, 0, "graph matching")).isGreaterThan(0.95);
  }

  @Test
  void without_folding_ten_people_given_are_enough_even_at_half_the_overlap() {
    assertThat(share(bare, 0.5, 10, "graph matching from people given")).isGreaterThan(0.9);
  }

  @Test
  void the_recommended_profile_withstands_who_knows_nobody() {
    for (double overlap : new double[] {1, 0.5}) {
      for (AttackResult result : results(Schema.people(), overlap, 0)) {
        assertThat(result.share()).as(result.attack()).isLessThan(0.05);
      }
    }
  }

  @Test
  void folding_and_decoys_cost_little_of_the_quality() {
    SplittableRandom random = new SplittableRandom(6);
    List<Entry> right =
        people.subList(200, 600).stream().map(e -> People.misspelt(e, random)).toList();
    for (Schema schema : List.of(bare, Schema.people(), Schema.people().withFlips(0.05))) {
      Quality quality =
          Quality.of(schema, TestKeys.any(), people.subList(0, 400), right, LinkRule.of(7));
      assertThat(quality.truth()).isEqualTo(200);
      assertThat(quality.f1()).isGreaterThan(0.95);
    }
  }

  @Test
  void quality_counts_links_and_people() {
    Quality quality = new Quality(8, 6, 12);
    assertThat(quality.precision()).isEqualTo(0.75);
    assertThat(quality.recall()).isEqualTo(0.5);
    assertThat(quality.f1()).isEqualTo(0.6);
  }

  /** Stated so that nobody believes more of the profile than is so. */
  @Test
  void the_recommended_profile_does_not_withstand_who_knows_many_already() {
    assertThat(share(Schema.people(), 1, 100, "graph matching from people given"))
        .isGreaterThan(0.2);
  }

  @Test
  void people_given_are_no_success_of_an_attack() {
    for (AttackResult result : results(bare, 1, 10)) {
      assertThat(result.exposed()).isEqualTo(290);
      assertThat(result.right()).isLessThanOrEqualTo(result.guesses()).isLessThanOrEqualTo(290);
    }
  }

  @Test
  void shares_are_of_people_exposed_and_precision_of_guesses() {
    AttackResult result = new AttackResult("any", 0.5, 200, 40, 10);
    assertThat(result.share()).isEqualTo(0.05);
    assertThat(result.precision()).isEqualTo(0.25);
    assertThat(new AttackResult("any", 0, 0, 0, 0).share()).isZero();
    assertThat(new AttackResult("any", 0, 0, 0, 0).precision()).isZero();
  }

  private double share(Schema schema, double overlap, int given, String attack) {
    return results(schema, overlap, given).stream()
        .filter(result -> result.attack().equals(attack))
        .mapToDouble(AttackResult::share)
        .sum();
  }

  private List<AttackResult> results(Schema schema, double overlap, int given) {
    return new AttackBench(schema, TestKeys.any(), people, 5).run(overlap, given);
  }
}
