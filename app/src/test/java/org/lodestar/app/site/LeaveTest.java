package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class LeaveTest {
  private final MockMvcTester browser;

  LeaveTest(MockMvcTester browser) {
    this.browser = browser;
  }

  @Test
  void leavingGoesToTheWeatherAndEmptiesTheBrowsersStore() {
    MockHttpServletResponse answer = browser.get().uri("/leave").exchange().getResponse();
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeader("Location")).isEqualTo("https://www.bbc.co.uk/weather");
    assertThat(answer.getHeader("Clear-Site-Data"))
        .isEqualTo("\"cache\", \"cookies\", \"storage\"");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void leavingByAPostNeedsNoToken() {
    assertThat(browser.post().uri("/leave")).hasStatus(303);
  }

  @Test
  void leavingEndsTheSessionAndEveryCookie() {
    MockHttpSession session = new MockHttpSession();
    MockHttpServletResponse answer =
        browser
            .get()
            .uri("/leave")
            .session(session)
            .cookie(new Cookie("lodestar", "abc"))
            .exchange()
            .getResponse();
    assertThat(session.isInvalid()).isTrue();
    assertThat(answer.getHeaders("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).contains("lodestar=;").contains("Max-Age=0"));
  }

  @Test
  void aPictureOnAForeignPageEndsNobodysWork() {
    MockHttpSession session = new MockHttpSession();
    MockHttpServletResponse answer =
        browser
            .get()
            .uri("/leave")
            .session(session)
            .header("Sec-Fetch-Dest", "image")
            .exchange()
            .getResponse();
    assertThat(session.isInvalid()).isFalse();
    assertThat(answer.getHeader("Clear-Site-Data")).isNull();
  }

  @Test
  void nothingElseCanBeDoneThere() {
    assertThat(browser.put().uri("/leave")).hasStatus(405);
  }
}
