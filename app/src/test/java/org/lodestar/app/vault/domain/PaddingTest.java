package org.lodestar.app.vault.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.vault.SealBroken;

class PaddingTest {
  @Property(tries = 300)
  void anyTextComesBackAsItWas(@ForAll @StringLength(max = 6000) String text) {
    assertThat(Padding.unpad(Padding.pad(text))).isEqualTo(text);
  }

  @Property(tries = 300)
  void lengthsFallIntoFewBuckets(@ForAll @IntRange(min = 0, max = 200_000) int length) {
    int bucket = Padding.bucket(length);
    assertThat(bucket).isGreaterThanOrEqualTo(Math.max(64, length));
    assertThat(bucket % 4096 == 0 || (bucket < 4096 && Integer.bitCount(bucket) == 1)).isTrue();
    assertThat(bucket - length).isLessThanOrEqualTo(Math.max(64, Math.min(length, 4096)));
  }

  @ParameterizedTest(name = "{0} bytes fill {1}")
  @CsvSource({"0,64", "64,64", "65,128", "129,256", "4096,4096", "4097,8192", "8193,12288"})
  void theBuckets(int length, int bucket) {
    assertThat(Padding.bucket(length)).isEqualTo(bucket);
  }

  @ParameterizedTest
  @CsvSource({"8,2147483647", "8,-1", "8,60", "7,1"})
  void bytesThatNobodyPaddedAreRefused(byte encoding, int length) {
    byte[] bytes = java.nio.ByteBuffer.allocate(64).put(encoding).putInt(length).array();
    assertThatThrownBy(() -> Padding.unpad(bytes)).isInstanceOf(SealBroken.class);
  }
}
