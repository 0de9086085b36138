package org.lodestar.app.partnersites.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.partnersites.domain.SiteAddress.Fault;

/** Addresses that may be listed, and those that name somebody. */
class SiteAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://Partner.Example.org, https://partner.example.org/",
    "HTTPS://partner.example.org/Help?page=2#top, https://partner.example.org/Help?page=2",
    "http://partner.example.org/a, http://partner.example.org/a",
    "https://partner.example.org:8443/a, https://partner.example.org:8443/a"
  })
  void anAddressIsWrittenInOneWay(String written, String clean) {
    assertThat(SiteAddress.fault(written)).isEmpty();
    assertThat(SiteAddress.clean(written)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "http://partner.example.org/help, https://partner.example.org/help",
    "http://partner.example.org:80/help?a=b:80, https://partner.example.org/help?a=b:80",
    "http://partner.example.org:8080/, https://partner.example.org:8080/",
    "https://partner.example.org/,"
  })
  void aPageWithoutTlsHasAnAddressWithIt(String listed, @Nullable String secure) {
    assertThat(SiteAddress.secure(listed)).isEqualTo(Optional.ofNullable(secure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "partner.example.org",
        "ftp://partner.example.org/",
        "https:///help",
        "https://partner.example.org/a b",
        "https://partner.example.org:0/",
        "javascript:alert(1)",
        "file:///etc/passwd"
      })
  void whatIsNoAddressOfAPageIsRefused(String written) {
    assertThat(SiteAddress.fault(written)).contains(Fault.WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ada:secret@partner.example.org/",
        "https://partner.example.org/~ada/",
        "https://partner.example.org/?email=ada",
        "https://partner.example.org/a?x=1&token=abc",
        "https://partner.example.org/ada%40example.org"
      })
  void anAddressWithAPersonOrAKeyInItIsRefused(String written) {
    assertThat(SiteAddress.fault(written)).contains(Fault.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "https://harbour-light.example/help, true",
    "https://HARBOUR.EXAMPLE/, true",
    "https://partner.example.org/, false",
    "https://partner.org/a.example, false",
    "https://example/, false",
    "not an address.example, false"
  })
  void whatIsKeptForExamplesIsNobodysPage(String address, boolean invented) {
    assertThat(SiteAddress.isInvented(address)).isEqualTo(invented);
  }
}
