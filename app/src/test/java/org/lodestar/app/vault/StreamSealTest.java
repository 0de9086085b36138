package org.lodestar.app.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSealTest {
  private static final byte[] PLACE = {1, 2, 3};
  private static final int SEGMENT = 64 * 1024;

  private final StreamSeal seal = StreamSeal.fresh();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 5 * SEGMENT, 1_000_003})
  void opensWhatItSealedByTheKeyThatWasKept(int size) throws IOException {
    byte[] plain = random(size);
    assertThat(opened(StreamSeal.of(seal.key()), sealed(plain), PLACE)).isEqualTo(plain);
  }

  @Test
  void nothingReadableIsInWhatWasSealed() throws IOException {
    byte[] plain =
        "A line that must not be found. "
            .repeat(10_000)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(new String(sealed(plain), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("must not");
  }

  @Test
  void oneAlteredByteAnywhereIsNoticed() throws IOException {
    byte[] sealed = sealed(random(3 * SEGMENT));
    for (int at : new int[] {0, 20, 50, SEGMENT + 5, sealed.length - 1}) {
      byte[] altered = sealed.clone();
      altered[at] ^= 1;
      assertThatThrownBy(() -> opened(seal, altered, PLACE)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void anEndThatWasCutOffIsNoticed() throws IOException {
    byte[] sealed = sealed(random(3 * SEGMENT));
    for (int length : new int[] {0, 10, SEGMENT, 2 * SEGMENT, sealed.length - 1}) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> opened(seal, cut, PLACE)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void anotherPlaceOrAnotherKeyOpensNothing() throws IOException {
    byte[] sealed = sealed(random(100));
    assertThatThrownBy(() -> opened(seal, sealed, new byte[] {9})).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> opened(StreamSeal.fresh(), sealed, PLACE))
        .isInstanceOf(IOException.class);
  }

  @Test
  void neverShowsItsKey() {
    assertThat(seal.toString()).doesNotContain(seal.key());
  }

  private byte[] sealed(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream in = seal.sealing(out, PLACE)) {
      in.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] opened(StreamSeal seal, byte[] sealed, byte[] place) throws IOException {
    return seal.opening(new ByteArrayInputStream(sealed), place).readAllBytes();
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
