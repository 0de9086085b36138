package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorSecretTest {
  /** RFC 6238, appendix B: the seed for SHA-1. */
  private static final FactorSecret RFC =
      FactorSecret.of(
          new Base32()
              .encodeAsString(
                  "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:05Z");
  private static final long NEVER = Long.MIN_VALUE;

  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
  void codesAreThoseOfTheStandard(long second, String code) {
    assertThat(RFC.codeAt(FactorSecret.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} steps away")
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  void aCodeCountsOneStepEarlyOrLateAndNoMore(long away, boolean taken) {
    FactorSecret secret = FactorSecret.fresh();
    String code = secret.codeAt(FactorSecret.stepAt(NOW) + away);
    assertThat(secret.stepOf(code, NOW, NEVER).isPresent()).isEqualTo(taken);
  }

  @Test
  void aCodeIsNotTakenAgainNorOneBeforeIt() {
    FactorSecret secret = FactorSecret.fresh();
    long step = FactorSecret.stepAt(NOW);
    assertThat(secret.stepOf(secret.codeAt(step), NOW, step)).isEmpty();
    assertThat(secret.stepOf(secret.codeAt(step - 1), NOW, step)).isEmpty();
    assertThat(secret.stepOf(secret.codeAt(step + 1), NOW, step)).hasValue(step + 1);
  }

  @Test
  void spacesInACodeDoNotMatter() {
    FactorSecret secret = FactorSecret.fresh();
    String code = secret.codeAt(FactorSecret.stepAt(NOW));
    String spaced = code.substring(0, 3) + " " + code.substring(3);
    assertThat(secret.stepOf(spaced, NOW, NEVER)).isPresent();
  }

  @Test
  void theAddressForTheAppNamesPartnershipAndAccount() {
    assertThat(RFC.uri("Lodestar North", "a@b.uk"))
        .startsWith("otpauth://totp/Lodestar%20North:a%40b.uk?secret=" + RFC.base32())
        .contains("&digits=6&period=30");
  }

  @Test
  void theSeedIsNeverPrinted() {
    assertThat(RFC.toString()).doesNotContain(RFC.base32());
  }
}
