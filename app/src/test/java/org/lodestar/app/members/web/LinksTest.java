package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Before a sheet is shown over a network that others can read, its page says so. */
class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "http://platform.invented.example, true",
    "http://platform.invented.example:8080/lodestar, true",
    "https://platform.invented.example, false",
    "http://localhost:8080, false",
    "http://127.0.0.1:8080, false"
  })
  void whatCrossesANetworkWithoutEncryptionIsKnown(String address, boolean plain) {
    Links links = new Links(new MockEnvironment().withProperty("LODESTAR_ADDRESS", address));
    assertThat(links.isPlain()).isEqualTo(plain);
  }
}
