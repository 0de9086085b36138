package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class OwnAddressTest {
  private static final String ADDRESS = "LODESTAR_ADDRESS";
  private static final String STRATEGY = "server.forward-headers-strategy";

  private static MockEnvironment behindAProxy(String address) {
    return new MockEnvironment().withProperty(ADDRESS, address).withProperty(STRATEGY, "native");
  }

  private static OwnAddress real(MockEnvironment environment) {
    return of(environment, false);
  }

  private static OwnAddress of(MockEnvironment environment, boolean demonstration) {
    Installation installation = mock(Installation.class);
    when(installation.isDemonstration()).thenReturn(demonstration);
    return new OwnAddress(environment, installation);
  }

  @ParameterizedTest
  @CsvSource({
    "report.example.org, true",
    "REPORT.example.org, true",
    "example.org, false",
    "report.example.org.evil.example, false",
    "localhost, false"
  })
  void onlyTheHostOfTheAddressIsOurs(String host, boolean ours) {
    OwnAddress own = real(behindAProxy("https://report.example.org/"));
    assertThat(own.isHost(host)).isEqualTo(ours);
    assertThat(own.orLocal()).isEqualTo("https://report.example.org");
    assertThat(own.isTls()).isTrue();
  }

  @Test
  void withoutOneNoHostIsOursAndLinksLeadToThisMachine() {
    OwnAddress own = real(new MockEnvironment().withProperty("server.port", "8471"));
    assertThat(own.isHost("localhost")).isFalse();
    assertThat(own.known()).isEmpty();
    assertThat(own.orLocal()).isEqualTo("http://localhost:8471");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.example.org",
        "ftp://report.example.org",
        "https://",
        "https://report.example.org/sign-in",
        "https://report.example.org?to=x",
        "https://me@report.example.org",
        "https://report example.org"
      })
  void whatIsNoBareAddressIsRefused(String text) {
    assertThatThrownBy(() -> real(behindAProxy(text)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("with nothing behind it");
  }

  @Test
  void anAddressWithoutTlsIsRefused() {
    assertThatThrownBy(() -> real(behindAProxy("http://report.example.org")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("must begin with https");
  }

  @Test
  void aProxyWhoseWordIsNotReadIsRefused() {
    assertThatThrownBy(
            () -> real(new MockEnvironment().withProperty(ADDRESS, "https://report.example.org")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("SERVER_FORWARD_HEADERS_STRATEGY=native");
  }

  @Test
  void whoListensBeyondThisMachineMustKnowTheAddress() {
    MockEnvironment open = new MockEnvironment().withProperty("server.address", "0.0.0.0");
    assertThatThrownBy(() -> real(open))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("must know its own address");
  }

  @Test
  void aDemonstrationHasNoAddressBeyondThisMachine() {
    assertThatThrownBy(() -> of(behindAProxy("https://report.example.org"), true))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("demonstration");
  }
}
