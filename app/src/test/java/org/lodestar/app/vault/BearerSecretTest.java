package org.lodestar.app.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.vault.face.BearerSecret;

class BearerSecretTest {
  private final BearerSecret secret = BearerSecret.fresh();

  @Test
  void survivesTheCookie() {
    assertThat(BearerSecret.parse(secret.encoded())).contains(secret);
    assertThat(secret.encoded()).hasSize(43);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "abc", "_________________________________________\u0000", "🙂"})
  void whatIsNoSecretIsNone(String cookie) {
    assertThat(BearerSecret.parse(cookie)).isEmpty();
  }

  @Test
  void aCookieWithStrayBitsAtItsEndIsNone() {
    String stray = "A".repeat(42) + "B";
    assertThat(BearerSecret.parse(stray)).isEmpty();
  }

  @Test
  void opensWhatItSealed() {
    byte[] sealed = secret.seal("report", "{\"what\":\"…🙂\"}");
    BearerSecret fromCookie = BearerSecret.parse(secret.encoded()).orElseThrow();
    assertThat(fromCookie.open("report", sealed).text()).isEqualTo("{\"what\":\"…🙂\"}");
  }

  @Test
  void anotherSecretOrPurposeDoesNotOpenIt() {
    byte[] sealed = secret.seal("report", "text");
    assertThatThrownBy(() -> BearerSecret.fresh().open("report", sealed))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> secret.open("mailbox", sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void itsLookupIsStableAndOpensNothing() {
    assertThat(secret.lookup()).hasSize(32).isEqualTo(secret.lookup());
    assertThat(BearerSecret.fresh().lookup()).isNotEqualTo(secret.lookup());
    String fromLookup =
        java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(secret.lookup());
    byte[] sealed = secret.seal("report", "text");
    BearerSecret thief = BearerSecret.parse(fromLookup).orElseThrow();
    assertThatThrownBy(() -> thief.open("report", sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void nothingPrintsItself() {
    assertThat(secret.toString()).doesNotContain(secret.encoded());
    assertThat(PersonalText.of("Ana").toString()).isEqualTo("[personal]");
    assertThat("" + PersonalText.of("Ana")).doesNotContain("Ana");
  }
}
