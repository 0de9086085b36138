package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Evidence.Kind;
import org.lodestar.app.strategy.Evidence.Review;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.app.strategy.Evidence.Verdict;

class ReviewRulesTest {
  private static final UUID ADDER = new UUID(0, 1);
  private static final UUID LEAD = new UUID(0, 2);
  private static final UUID OWNER = new UUID(0, 3);
  private static final UUID OTHER = new UUID(0, 4);
  private static final UUID BARRED = new UUID(0, 5);

  private static Evidence evidence(@Nullable Review review) {
    Shown shown = new Shown(Kind.WORDS, "Done", "", true);
    return new Evidence(
        new UUID(0, 9), new UUID(0, 8), shown, ADDER, Instant.EPOCH, Set.of(BARRED), review);
  }

  private static boolean may(UUID worker) {
    return ReviewRules.mayReview(worker, evidence(null), Set.of(LEAD), Set.of(OWNER));
  }

  @Test
  void nobodyWhoAnswersForItLooksAtIt() {
    assertThat(may(ADDER)).isFalse();
    assertThat(may(LEAD)).isFalse();
    assertThat(may(OWNER)).isFalse();
    assertThat(may(BARRED)).as("answered for it when it was added").isFalse();
    assertThat(may(OTHER)).isTrue();
  }

  @Test
  void whatWasLookedAtIsNotLookedAtAgain() {
    Review review = new Review(Verdict.ACCEPTED, "Seen", "", OTHER, Instant.EPOCH);
    assertThat(ReviewRules.mayReview(OTHER, evidence(review), Set.of(), Set.of())).isFalse();
    assertThat(evidence(review).proves()).isTrue();
    assertThat(evidence(new Review(Verdict.SENT_BACK, "No", "", OTHER, Instant.EPOCH)).proves())
        .isFalse();
  }
}
