package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser holds by which it is known again. */
class BrowserSecretsTest {
  @Test
  void whatWasWrittenIsRead() {
    BrowserSecrets held =
        BrowserSecrets.none().with(SessionSecret.fresh()).with(SessionSecret.fresh());
    assertThat(BrowserSecrets.parse(held.text())).isEqualTo(held);
  }

  @Test
  void theOneUsedLastStandsLastAndNoneStandsTwice() {
    SessionSecret first = SessionSecret.fresh();
    SessionSecret second = SessionSecret.fresh();
    BrowserSecrets held = BrowserSecrets.none().with(first).with(second).with(first);
    assertThat(held.all()).containsExactly(second, first);
  }

  @Test
  void theOneUsedLongestAgoMakesRoom() {
    SessionSecret first = SessionSecret.fresh();
    BrowserSecrets held = BrowserSecrets.none().with(first);
    for (int i = 0; i < BrowserSecrets.MOST; i++) {
      held = held.with(SessionSecret.fresh());
    }
    assertThat(held.all()).hasSize(BrowserSecrets.MOST).doesNotContain(first);
    assertThat(held.text().length()).isLessThan(600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "....", "short", "a b c", "'; drop table x; --", "☃.☃"})
  void whatHasNotTheShapeOfASecretIsNothing(String sent) {
    assertThat(BrowserSecrets.parse(sent).all()).isEmpty();
  }

  @Test
  void aCookieOfAnyLengthIsReadAsFarAsIsUsed() {
    String many = (SessionSecret.fresh().value() + ".").repeat(10_000);
    assertThat(BrowserSecrets.parse(many).all().size()).isLessThanOrEqualTo(BrowserSecrets.MOST);
  }
}
