package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class HeadersTest {
  private final MockMvcTester browser;

  HeadersTest(MockMvcTester browser) {
    this.browser = browser;
  }

  @Test
  void eachAnswerHasANonceOfItsOwnThatItsScriptsCarry() throws Exception {
    MockHttpServletResponse first = page(false);
    MockHttpServletResponse second = page(false);
    String nonce = Jsoup.parse(first.getContentAsString()).select("script").attr("nonce");
    assertThat(nonce).hasSizeGreaterThanOrEqualTo(22);
    assertThat(first.getHeader("Content-Security-Policy"))
        .contains("script-src 'nonce-" + nonce + "';");
    assertThat(second.getHeader("Content-Security-Policy")).doesNotContain(nonce);
  }

  @Test
  void thePolicyAllowsNothingInlineAndNothingForeign() {
    assertThat(page(false).getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains(
            "style-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "data:", "http", "*");
  }

  @Test
  void pagesAreNeitherKeptNorTalkedAbout() {
    MockHttpServletResponse page = page(false);
    assertThat(page.getHeaders("Cache-Control")).containsExactly("no-store");
    assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(page.getHeader("Permissions-Policy")).contains("geolocation=()", "camera=()");
  }

  @Test
  void onlyASecureConnectionPromisesToStaySecure() {
    assertThat(page(false).getHeader("Strict-Transport-Security")).isNull();
    assertThat(page(true).getHeader("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000; includeSubDomains");
  }

  private MockHttpServletResponse page(boolean secure) {
    return browser.get().uri("/about-exit").secure(secure).exchange().getResponse();
  }
}
