package org.lodestar.app.worries.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.junit.jupiter.api.Test;

class DraftLockTest {
  /** As strong as 128 bits by NIST SP 800-57, part 1; a browser wraps with the public half. */
  @Test
  void whatAPhoneShutsIsOpenedByTheOtherHalfAloneAndTheLockIsStrong() throws Exception {
    DraftLock.Halves halves = DraftLock.fresh();
    RSAPublicKey open =
        (RSAPublicKey)
            KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(halves.open()));
    assertThat(open.getModulus().bitLength()).isGreaterThanOrEqualTo(3072);
    byte[] key = new byte[32];
    key[7] = 9;
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        open,
        new OAEPParameterSpec(
            "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    byte[] wrapped = cipher.doFinal(key);
    assertThat(DraftLock.unwrap(halves.secret(), wrapped)).hasValue(key);
    assertThat(DraftLock.unwrap(DraftLock.fresh().secret(), wrapped)).isEmpty();
  }
}
