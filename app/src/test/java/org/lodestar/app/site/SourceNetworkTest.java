package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNetworkTest {
  @ParameterizedTest
  @CsvSource({
    // One network, however it is written and whatever stands behind it.
    "2001:db8::1, 2001:db8::2, true",
    "2001:db8::1, 2001:db8:0:0:ffff:ffff:ffff:ffff, true",
    "2001:0db8:0000:0000:0000:0000:0000:0001, 2001:DB8::1, true",
    "2001:db8:0:1::1, 2001:db8:0:2::1, false",
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "::ffff:192.0.2.1, 192.0.2.1, true",
    "nowhere, nowhere, true",
    "nowhere, elsewhere, false"
  })
  void whoHasTheFirstHalfOfAnAddressIsOneSource(String one, String other, boolean same) {
    assertThat(SourceNetwork.of(one).equals(SourceNetwork.of(other))).isEqualTo(same);
  }
}
