package org.lodestar.app.backup.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.ground.Refusal;

class EnvelopeTest {
  private static final Date TODAY = new Date();
  private static final HolderKey AMIRA = key("Amira Example", "");
  private static final HolderKey BO = key("Bo Example", "kettle orbit lemon");
  private static final HolderKey STRANGER = key("Cass Example", "");
  private static final byte[] TEXT = "What must not be lost".getBytes(UTF_8);

  private static HolderKey key(String name, String passphrase) {
    return HolderKey.make(name, passphrase.toCharArray(), TODAY);
  }

  private static Holder holder(HolderKey key) {
    return Holder.of(key.open(), "a file");
  }

  private static byte[] sealed(byte[] clear, HolderKey... keys) throws IOException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (OutputStream out =
        Envelope.sealing(sealed, Arrays.stream(keys).map(EnvelopeTest::holder).toList())) {
      out.write(clear);
    }
    return sealed.toByteArray();
  }

  private static byte[] opened(byte[] sealed, HolderKey... keys) throws IOException {
    try (InputStream clear = Envelope.opening(new ByteArrayInputStream(sealed), List.of(keys))) {
      return clear.readAllBytes();
    }
  }

  /** More than three pieces, and no whole number of them. */
  private static byte[] much() {
    byte[] much = new byte[3 * 1024 * 1024 + 17];
    new Random(7).nextBytes(much);
    return much;
  }

  @Test
  void eachHolderOpensItAlone() throws IOException {
    byte[] sealed = sealed(TEXT, AMIRA, BO);
    assertThat(new String(sealed, UTF_8)).doesNotContain("lost");
    assertThat(opened(sealed, AMIRA)).isEqualTo(TEXT);
    assertThat(opened(sealed, BO)).isEqualTo(TEXT);
    assertThat(opened(sealed, STRANGER, BO)).isEqualTo(TEXT);
  }

  @Test
  void nobodyElseOpensIt() throws IOException {
    byte[] sealed = sealed(TEXT, AMIRA);
    assertThatThrownBy(() -> opened(sealed, STRANGER))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("None of these keys opens the backup");
  }

  @Test
  void aKeyReadAgainOpensWithItsPassphraseAndWithNoOther() throws IOException {
    byte[] sealed = sealed(TEXT, BO);
    assertThat(HolderKey.isLocked(BO.secret(), "bo.key")).isTrue();
    assertThat(HolderKey.isLocked(AMIRA.secret(), "amira.key")).isFalse();
    HolderKey right = HolderKey.of(BO.secret(), "kettle orbit lemon".toCharArray(), "bo.key");
    assertThat(opened(sealed, right)).isEqualTo(TEXT);
    HolderKey wrong = HolderKey.of(BO.secret(), "kettle".toCharArray(), "bo.key");
    assertThatThrownBy(() -> opened(sealed, wrong))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("passphrase");
  }

  @Test
  void muchComesBackAsItWas() throws IOException {
    assertThat(opened(sealed(much(), AMIRA), AMIRA)).isEqualTo(much());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.9, 0.9999})
  void whatWasAlteredIsNoticed(double where) throws IOException {
    byte[] sealed = sealed(much(), AMIRA);
    sealed[(int) (sealed.length * where)] ^= 1;
    assertThatThrownBy(() -> opened(sealed, AMIRA)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.9, 0.99999})
  void whatWasCutOffIsNoticed(double where) throws IOException {
    byte[] sealed = sealed(much(), AMIRA);
    byte[] cut = Arrays.copyOf(sealed, (int) (sealed.length * where));
    assertThatThrownBy(() -> opened(cut, AMIRA)).isInstanceOf(IOException.class);
  }

  @Test
  void aSecretKeyAmongTheHoldersIsRefused() {
    assertThatThrownBy(() -> Holder.of(AMIRA.secret(), "holders/keys/a.asc"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("holders/keys/a.asc")
        .hasMessageContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nothing", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n"})
  void whatIsNoKeyIsNoHolder(String text) {
    assertThatThrownBy(() -> Holder.of(text, "a.asc"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a.asc");
  }
}
