package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A public page is asked for in four requests: itself, its style, its script and its icon. */
@PlatformTest
class FourRequestsTest {
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

  private final MockMvc web;

  FourRequestsTest(MockMvc web) {
    this.web = web;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/help",
        "/signs",
        "/signs/car-washes",
        "/types",
        "/types/made-to-work-in-a-home",
        "/for/landlords",
        "/professionals",
        "/services",
        "/helplines",
        "/toolkit",
        "/job-offer",
        "/posters",
        "/ask",
        "/find",
        "/report",
        "/mailbox",
        "/privacy",
        "/stay-safe-online"
      })
  void aPublicPageNeedsNoMoreThanFour(String path) throws Exception {
    String page = text(path);
    Set<String> assets =
        ASSET.matcher(page).results().map(each -> each.group(1)).collect(Collectors.toSet());
    assertThat(assets).as(path).hasSize(3);
    Document read = Jsoup.parse(page);
    assertThat(read.select("script")).as("one script").hasSize(1);
    assertThat(read.select("script").attr("nonce")).isNotEmpty();
    assertThat(text(read.select("script").attr("src")).lines())
        .as("and it asks for no other")
        .noneMatch(each -> each.startsWith("import \""));
  }

  @Test
  void theScriptIsGivenOutWholeAndMayBeKept() throws Exception {
    String src = Jsoup.parse(text("/help")).select("script").attr("src");
    MockHttpServletResponse answer = web.perform(get(src)).andReturn().getResponse();
    assertThat(answer.getContentType()).contains("javascript");
    assertThat(answer.getHeader("Cache-Control")).contains("immutable");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("lodestar:leaving", "data-error-summary")
        .doesNotContain("import \"");
  }

  @Test
  void aDrawingOfASortOfPlaceStandsInThePage() throws Exception {
    assertThat(Jsoup.parse(text("/signs/car-washes")).select(".lode-sign > svg path")).isNotEmpty();
    assertThat(Jsoup.parse(text("/signs")).select(".lode-sign-links svg[aria-hidden=true]"))
        .hasSizeGreaterThan(5);
  }

  private String text(String path) throws Exception {
    MockHttpServletResponse answer = web.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
