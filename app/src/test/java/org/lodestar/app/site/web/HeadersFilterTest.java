package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeadersFilterTest {
  @ParameterizedTest
  @CsvSource({"/help, ", "/helplines, noindex", "/report/seen, noindex", "/cases, noindex"})
  void searchEnginesMayListTheListedPagesAndNothingElse(String path, String robots)
      throws Exception {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    new HeadersFilter(Set.of("/help")::contains)
        .doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo(robots);
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
  }
}
