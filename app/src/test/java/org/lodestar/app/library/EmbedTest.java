package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What partners show on their own pages, on a page that we do not know. */
@PlatformTest
class EmbedTest {
  private static final String WORDS = "Your pay & papers are yours. Call {number:EMERGENCY}.";

  private final Messages messages;
  private final Workforce workforce;
  private final MockMvc web;

  private Worker editor;
  private Worker lead;
  private String key;

  EmbedTest(Messages messages, Workforce workforce, MockMvc web) {
    this.messages = messages;
    this.workforce = workforce;
    this.web = web;
  }

  @BeforeEach
  void aMessageThatMayBeSaid() {
    UUID organisation = workforce.anOrganisation();
    editor = workforce.aWorker(organisation, Role.EDITOR);
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    key = "e-" + Workforce.inLetters().substring(24);
    write(WORDS, 1);
  }

  private void write(String words, int number) {
    write(words, number, Message.Audience.EVERYBODY);
  }

  private void write(String words, int number, Message.Audience audience) {
    MessageDraft draft =
        new MessageDraft(
            key,
            audience,
            "The editor",
            Language.ENGLISH,
            number,
            words,
            messages.today().plusDays(60));
    Standing.member(editor.id()).run(() -> messages.write(editor, draft));
    Standing.member(lead.id()).run(this::approve);
  }

  private void approve() {
    String read = ReadMessage.waiting(messages.get(lead, key), Language.ENGLISH);
    messages.approve(lead, key, Language.ENGLISH, read, "");
  }

  private MockHttpServletResponse open(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }

  @Test
  void theFrameMayStandOnAnyPageAndCanDoNothingThere() throws Exception {
    MockHttpServletResponse frame = open("/embed/" + key);
    assertThat(frame.getStatus()).isEqualTo(200);
    assertThat(frame.getHeader("X-Frame-Options")).isNull();
    assertThat(frame.getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("form-action 'none'", "base-uri 'none'", "frame-ancestors *")
        .doesNotContain("unsafe", "script-src", "'self'");
    assertThat(frame.getHeaders("Cache-Control"))
        .containsExactly("public, max-age=3600, must-revalidate");
    assertThat(frame.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(frame.getCookies()).isEmpty();
    Document page = Jsoup.parse(frame.getContentAsString());
    assertThat(page.select("main p").eachText().getFirst())
        .isEqualTo("Your pay & papers are yours. Call 999.");
    assertThat(page.select("script, form, button, input, img, link, iframe, [style], [onclick]"))
        .isEmpty();
    assertThat(page.select("a")).hasSize(1);
    assertThat(page.select("a").attr("href")).isEqualTo("/report");
    assertThat(page.select("a").attr("rel")).contains("noopener", "noreferrer");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(frame.getContentAsByteArray().length).isLessThan(3_000);
  }

  @Test
  void everyOtherPageStaysUnframed() throws Exception {
    for (String path : List.of("/embed", "/toolkit", "/toolkit/quiz", "/help")) {
      MockHttpServletResponse page = open(path);
      assertThat(page.getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
      assertThat(page.getHeader("Content-Security-Policy"))
          .as(path)
          .contains("frame-ancestors 'none'");
    }
    MockHttpServletResponse none = open("/embed/no-such-message");
    assertThat(none.getStatus()).isEqualTo(404);
    assertThat(none.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void thePictureIsADrawingWithATitleAndNothingThatRuns() throws Exception {
    MockHttpServletResponse picture = open("/embed/" + key + ".svg");
    assertThat(picture.getContentType()).startsWith("image/svg+xml");
    assertThat(picture.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(picture.getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(picture.getCookies()).isEmpty();
    String drawn = picture.getContentAsString();
    assertThat(drawn).doesNotContain("script", "href", "style", "foreignObject", "<!DOCTYPE");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var svg =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Your pay & papers are yours. Call 999.");
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
  }

  @Test
  void whatMayNotBeSaidLeavesOnlyTheWayToHelp() throws Exception {
    Instant later = Instant.now().plus(Duration.ofDays(62));
    MockHttpServletResponse frame = ScopedClock.at(later, () -> open("/embed/" + key));
    assertThat(frame.getStatus()).isEqualTo(200);
    assertThat(frame.getHeader("Cache-Control")).contains("max-age=300");
    assertThat(frame.getContentAsString()).contains("href=\"/help\"").doesNotContain("papers");
    MockHttpServletResponse picture = ScopedClock.at(later, () -> open("/embed/" + key + ".svg"));
    assertThat(picture.getContentAsString()).doesNotContain("papers");
    String codes = ScopedClock.at(later, () -> open("/embed").getContentAsString());
    assertThat(codes).doesNotContain(key);
  }

  @Test
  void aLanguageThatNobodySignedIsSaidInEnglish() throws Exception {
    Document page = Jsoup.parse(open("/embed/" + key + "?lang=ar").getContentAsString());
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main p").eachText().getFirst()).startsWith("Your pay");
  }

  @Test
  void aChangeReachesTheFrameAtOnceAndEveryKeptCopyWithinTheHour() throws Exception {
    write("Nobody may keep your pay.", 2);
    assertThat(open("/embed/" + key).getContentAsString()).contains("Nobody may keep your pay.");
  }

  @Test
  void theCodeToCopyTellsNothingOfWhereOneComesFromAndNothingThatGrowsOld() throws Exception {
    Document page = Jsoup.parse(open("/embed").getContentAsString());
    String frame = page.select("#" + key + "-frame").text();
    assertThat(frame)
        .contains("/embed/" + key + "\"", "referrerpolicy=\"no-referrer\"")
        .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
        .contains("width=\"300\" height=\"120\"")
        .doesNotContain("allow-scripts", "allow-same-origin", "Your pay");
    assertThat(page.select("#" + key + "-link").text())
        .startsWith("<a href=")
        .doesNotContain("Your pay");
    Document image = Jsoup.parse(page.select("#" + key + "-picture").text());
    assertThat(image.select("img").attr("alt"))
        .as("whoever does not see the picture hears where it leads, and no number of an old day")
        .startsWith("Tell us what you saw. ")
        .doesNotContain("Your pay", "999");
    assertThat(image.select("a").attr("href")).endsWith("/embed/" + key);
    assertThat(Jsoup.parse(open("/embed/" + key).getContentAsString()).text()).contains("999");
    assertThat(page.select("main").text()).contains("no copied line holds our number");
  }

  @ParameterizedTest
  @CsvSource({
    "EXPLOITED, /help, You can get help",
    "EVERYBODY, /report, Tell us what you saw",
    "WORRIED, /report, Tell us what you saw",
    "PARTNERS, /professionals, How to report"
  })
  void aSentenceLeadsToThePageOfThoseForWhomItIsWritten(
      Message.Audience audience, String to, String said) throws Exception {
    key = "e-" + Workforce.inLetters().substring(24);
    write(WORDS, 1, audience);
    Document page = Jsoup.parse(open("/embed/" + key).getContentAsString());
    assertThat(page.select("a").attr("href")).isEqualTo(to);
    assertThat(page.select("a").text()).isEqualTo(said);
    Document codes = Jsoup.parse(open("/embed").getContentAsString());
    assertThat(codes.select("#" + key + "-link").text()).contains(said);
  }
}
