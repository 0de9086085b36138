package org.lodestar.app.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.AdvisedProduct.Outcome;
import org.lodestar.app.voice.AdvisedProduct.State;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Pay;
import org.lodestar.app.voice.Adviser.Payment;

class AdviserRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void aStopIsNeverOfferedToThoseWhoRunTheRegister() {
    for (State state : State.values()) {
      assertThat(ProductMoves.offered(state)).doesNotContain(Move.STOP);
    }
  }

  @Test
  void anAgreementRunsOutAfterItBeganAndAsksAgainBefore() {
    assertThat(AdviserRules.check(agreed(TODAY.plusDays(90), TODAY.plusDays(200)))).isEmpty();
    assertThat(AdviserRules.check(agreed(TODAY, TODAY))).hasSize(1);
    assertThat(AdviserRules.check(agreed(TODAY.plusDays(201), TODAY.plusDays(200)))).hasSize(1);
  }

  private static Agreed agreed(LocalDate again, LocalDate expires) {
    return new Agreed("Reads drafts", "A worker is with them", again, TODAY, expires);
  }

  private static Payment payment(
      Pay how, @Nullable Integer pounds, @Nullable LocalDate due, @Nullable LocalDate paid) {
    return new Payment(new UUID(0, 1), new UUID(0, 2), "Reading", TODAY, how, pounds, due, paid, 0);
  }

  @Test
  void moneyAndVouchersSayHowMuchAndByWhen() {
    assertThat(AdviserRules.check(payment(Pay.MONEY, 40, TODAY, null), TODAY)).isEmpty();
    assertThat(AdviserRules.check(payment(Pay.VOUCHER, null, null, null), TODAY)).hasSize(2);
    assertThat(AdviserRules.check(payment(Pay.OFFERED, null, null, null), TODAY)).isEmpty();
    assertThat(AdviserRules.check(payment(Pay.DECLINED, 40, TODAY, null), TODAY)).hasSize(1);
    assertThat(AdviserRules.check(payment(Pay.MONEY, 40, TODAY, TODAY.plusDays(1)), TODAY))
        .hasSize(1);
  }

  @Test
  void whatIsOwedIsLateOnTheDayAfter() {
    Payment owed = payment(Pay.MONEY, 40, TODAY, null);
    assertThat(owed.isLate(TODAY)).isFalse();
    assertThat(owed.isLate(TODAY.plusDays(1))).isTrue();
    assertThat(payment(Pay.MONEY, 40, TODAY, TODAY).isOwed()).isFalse();
    assertThat(payment(Pay.DECLINED, null, null, null).isOwed()).isFalse();
  }

  @Test
  void anAnswerSaysWhatChangedOrWhyNothingDid() {
    assertThat(AdviserRules.check(Answer.none())).isEmpty();
    assertThat(AdviserRules.check(new Answer(Outcome.CHANGED, "", true, false))).hasSize(1);
    assertThat(AdviserRules.check(new Answer(Outcome.NOT_CHANGED, "", true, false))).hasSize(1);
    assertThat(AdviserRules.check(new Answer(null, "We did", false, false))).hasSize(1);
    assertThat(AdviserRules.check(new Answer(Outcome.CHANGED, "We did", true, true))).isEmpty();
  }
}
