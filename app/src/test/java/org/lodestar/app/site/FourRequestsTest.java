package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A public page is asked for in four requests: itself, its style, its script and its icon. What the
 * four weigh is measured as it goes over the wire.
 */
@PlatformTest
class FourRequestsTest {
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

  /** Bytes of all four, packed: some ten seconds on a slow line. */
  private static final int HEAVIEST = 60_000;

  private final MockMvc web;

  FourRequestsTest(MockMvc web, Tongues tongues) {
    tongues.showAll();
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
        "/learn/know-the-signs",
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

  /** The heaviest, and a long one; in languages that are written with more bytes, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/help",
        "/report",
        "/job-offer",
        "/job-offer?lang=ar",
        "/job-offer?lang=ps",
        "/job-offer?lang=ti",
        "/job-offer?lang=bg"
      })
  void theFourOfAPublicPageWeighNoMoreThanSixtyThousandBytes(String path) throws Exception {
    String page = text(path);
    Set<String> all =
        ASSET.matcher(page).results().map(each -> each.group(1)).collect(Collectors.toSet());
    int weight = packed(page);
    for (String asset : all) {
      weight += packed(text(asset));
    }
    assertThat(weight).as(path).isLessThanOrEqualTo(HEAVIEST);
  }

  private static int packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
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
