package org.lodestar.app.worries.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DraftLockTest {
  private static final byte[] KEY = "thirty-two bytes of a draft key!".getBytes(US_ASCII);

  /** As strong as 128 bits by NIST SP 800-57, part 1; a browser wraps for the public half. */
  @Test
  void whatAPhoneShutsIsOpenedByTheOtherHalfAloneAndTheLockIsStrong() throws Exception {
    DraftLock.Halves halves = DraftLock.fresh();
    assertThat(PhoneLock.read(halves.open()).getParams().getOrder().bitLength())
        .isGreaterThanOrEqualTo(256);
    byte[] wrapped = PhoneLock.wrapped(halves.open(), KEY);
    assertThat(DraftLock.unwrap(halves.secret(), wrapped)).hasValue(KEY);
    assertThat(DraftLock.unwrap(DraftLock.fresh().secret(), wrapped)).isEmpty();
  }

  @Test
  void aWrappedKeyThatWasChangedAnywhereOrCutOpensNothing() throws Exception {
    DraftLock.Halves halves = DraftLock.fresh();
    byte[] wrapped = PhoneLock.wrapped(halves.open(), KEY);
    for (int at = 0; at < wrapped.length; at++) {
      byte[] changed = wrapped.clone();
      changed[at] ^= 1;
      assertThat(DraftLock.unwrap(halves.secret(), changed)).as("byte " + at).isEmpty();
    }
    assertThat(DraftLock.unwrap(halves.secret(), Arrays.copyOf(wrapped, 138))).isEmpty();
    assertThat(DraftLock.unwrap(halves.secret(), Arrays.copyOf(wrapped, 140))).isEmpty();
  }

  /** A half on another curve would tell of ours what it agreed on. */
  @Test
  void aHalfOnAnotherCurveOpensNothing() throws Exception {
    DraftLock.Halves halves = DraftLock.fresh();
    KeyPairGenerator other = KeyPairGenerator.getInstance("EC");
    other.initialize(new ECGenParameterSpec("secp521r1"));
    byte[] wrapped = PhoneLock.wrapped(other.generateKeyPair().getPublic().getEncoded(), KEY);
    assertThat(DraftLock.unwrap(halves.secret(), wrapped)).isEmpty();
    assertThat(DraftLock.unwrap(halves.secret(), Arrays.copyOf(wrapped, 139))).isEmpty();
  }
}
