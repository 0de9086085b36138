package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A sentence is written, approved by another, shown on a page of others, and stopped. */
class MessagesJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  /** A page that hides what it frames, takes over its looks and tries to read it. */
  private static final String HOSTILE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Elsewhere</title>
      <style>* { color: rgb(255, 0, 0) !important; background: rgb(255, 0, 0) !important; }
      iframe { opacity: 0.01; position: absolute; z-index: 9; }</style></head>
      <body><button>Win</button><iframe src="%s" width="300" height="120"></iframe>
      <a href="/elsewhere"><img src="%s" alt="Help" referrerpolicy="no-referrer"></a>
      <script>
        addEventListener('load', () => {
          try { document.title = 'read ' + frames[0].document.body.innerText; }
          catch (refused) { document.title = 'refused'; }
        });
      </script></body></html>
      """;

  @Test
  void aMessageIsRefusedWrittenApprovedByAnotherShownAndStopped() {
    String key = Walk.fresh("your-pay-").toLowerCase(Locale.ROOT).replace(' ', '-');
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/documents").follow("Words that we all use").sees("within the hour");
      editor.keepBoth("messages").follow("Add a message").press("Propose these words");
      editor.sees("There is a problem", "Choose who it is for", "Say who answers for it");
      editor.type("key", key).type("words", "We rescue you. Call 999.");
      editor.choose("audience", "EXPLOITED").type("owner", "The editor");
      SupportJourney.day(editor, "expires", TODAY.plusDays(60));
      editor.press("Propose these words");
      editor.sees("Do not type the number 999").keepBoth("message-form");
      editor.type("words", "We rescue you.").press("Propose these words");
      editor.sees("We do not say this");
      editor.type("words", "Your pay is yours. In danger? Call {number:EMERGENCY}.");
      editor.press("Propose these words").sees(key, "Nothing is said now");
      editor.sees("Somebody who wrote nothing of it must approve it");
      editor.doesNotSee("Read and decide");
    }
    try (Walk anybody = Walk.anybody()) {
      assertThat(anybody.fetch("/embed/" + key).text()).doesNotContain("Your pay is yours");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/messages/" + key).follow("Read and decide");
      lead.sees("within the hour after you approve them", "Call 999").choose("decision", "APPROVE");
      lead.keepBoth("message-approve").press("Save the decision").sees("Said now");
      lead.keepBoth("message").fits(lead.path());
      lead.fits("/messages");
    }
    try (Walk anybody = Walk.anybody()) {
      Answer frame = anybody.fetch("/embed/" + key);
      assertThat(frame.text()).contains("Your pay is yours. In danger? Call 999.");
      assertThat(frame.header("Set-Cookie")).isEmpty();
      assertThat(anybody.cookies()).isEmpty();
    }
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/messages/" + key).press("Stop saying it");
      editor.press("Stop saying it now").sees("Nothing is said now");
    }
  }

  @Test
  void aPartnerTakesTheToolkitAndTheCodeForItsWebsite() {
    try (Walk partner = Walk.anybody()) {
      partner.open("/professionals").follow("Toolkit for partners").sees("Put your own logo");
      partner.keepBoth("toolkit");
      assertThat(partner.fetch("/toolkit/files/slides.pptx").body()).startsWith('P', 'K');
      partner.follow("Try the quiz here").sees("Ten questions").keepBoth("quiz");
      partner.open("/embed").sees("Our words on your website", "Plain link", "Small frame");
      partner.sees("How to do it", "It must lead to one of our pages");
      partner.keepBoth("embed");
      partner.open("/toolkit?lang=ar").sees("Open Government Licence v3.0");
      for (String path : List.of("/toolkit", "/toolkit/quiz", "/embed", "/toolkit?lang=ps")) {
        partner.fits(path);
      }
      assertThat(partner.cookies()).isEmpty();
    }
  }

  @Test
  void onAHostilePageFrameAndPictureLookAsOursTellNothingAndLoadNothingElse() throws IOException {
    try (Walk walk = Walk.atDesk()) {
      String embedded = walk.address("/embed/danger");
      String picture = walk.address("/embed/danger.svg");
      HttpServer elsewhere = elsewhere(HOSTILE.formatted(embedded, picture));
      try {
        List<String> asked = new ArrayList<>();
        Page page = walk.page();
        page.onRequest(each -> asked.add(each.url()));
        String there = "http://localhost:" + elsewhere.getAddress().getPort() + "/";
        page.navigate(there);
        page.waitForFunction("document.title != 'Elsewhere'");
        assertThat(page.title()).isEqualTo("refused");
        Frame frame =
            page.frames().stream()
                .filter(each -> each.url().equals(embedded))
                .findFirst()
                .orElseThrow();
        assertThat(frame.locator("main p").first().innerText()).contains("Call 999");
        assertThat(frame.evaluate("getComputedStyle(document.querySelector('p')).color"))
            .isEqualTo("rgb(16, 25, 43)");
        assertThat(frame.locator("button, input, form, script").count()).isZero();
        assertThat(asked.stream().filter(each -> !each.endsWith("favicon.ico")))
            .containsExactlyInAnyOrder(there, embedded, picture);
        assertThat(page.evaluate("document.querySelector('img').naturalWidth > 0"))
            .as("the picture is shown there")
            .isEqualTo(true);
        assertThat(page.context().cookies()).isEmpty();
      } finally {
        elsewhere.stop(0);
      }
    }
  }

  private static HttpServer elsewhere(String body) throws IOException {
    byte[] page = body.getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    return server;
  }
}
