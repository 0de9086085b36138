package org.lodestar.app.partnersites.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.outbound.TestServer.say;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.Limits;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.TestCertificate;
import org.lodestar.app.outbound.TestServer;
import org.lodestar.app.outbound.face.TestDoors;
import org.lodestar.app.outbound.line.Names;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.Found;
import org.lodestar.app.partnersites.Reached;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.Stand;
import org.lodestar.app.partnersites.Verdict;
import org.lodestar.app.partnersites.domain.Helpline;
import org.lodestar.app.partnersites.domain.PageRules;
import org.lodestar.app.partnersites.store.PageHosts;

/** Pages as servers that are broken or mean harm hand them over. */
class PageReaderTest {
  private static final Limits LIMITS =
      new Limits(64_000, Duration.ofMillis(1_500), 3, Duration.ZERO);
  private static final Limits SHORT = new Limits(64_000, Duration.ofMillis(250), 3, Duration.ZERO);
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final String RIGHT = "<p>Call 08000 121 700";

  private final PageRules rules =
      new PageRules(
          List.of(new Helpline("08000 121 700", true, true)),
          "report.example.org",
          LocalDate.of(2026, 12, 1));
  private final Set<Spot> named = new HashSet<>();
  private final Set<InnerPlace> inner = new HashSet<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private SSLContext tls;

  @BeforeEach
  void theTrustOfThisMachine() throws Exception {
    tls = SSLContext.getDefault();
  }

  @AfterEach
  void closes() throws Exception {
    over.countDown();
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private Found read(String address, Limits limits, @Nullable Names names) {
    named.addAll(PageHosts.of(List.of(address)));
    Names used = names == null ? host -> List.of(InetAddress.getAllByName(host)) : names;
    return new PageReader(
            TestDoors.of(PageDestinations.PURPOSE, () -> named, () -> inner, used, tls), limits)
        .read(new SitePage.Content(address, Set.of(Expected.HELPLINE)), rules);
  }

  private Found read(String address) {
    return read(address, LIMITS, null);
  }

  /** A server that is named; what it wants of robots comes first. */
  private String aServer(TestServer.Reply reply) throws IOException {
    TestServer server =
        TestServer.plain(
            (path, out) -> {
              if (path.equals("/robots.txt")) {
                say(out, "404 Not Found", null, new byte[0]);
              } else {
                reply.to(path, out);
              }
            });
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    inner.add(new InnerPlace(spot, true));
    return "http://" + spot;
  }

  private static void page(OutputStream out, String html) throws IOException {
    say(out, "200 OK", "Content-Type: text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPageThatCarriesTheNumberIsRight() throws Exception {
    Found found = read(aServer((path, out) -> page(out, RIGHT)) + "/help");
    assertThat(found.stand(Expected.HELPLINE)).isEqualTo(Stand.RIGHT);
    assertThat(found.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aPageThatNeverAnswersIsTooSlowAndNotOneThatWantsNoRobots() throws Exception {
    TestServer silent = TestServer.plain((path, out) -> over.await());
    open.add(silent);
    Spot spot = new Spot("localhost", silent.port());
    inner.add(new InnerPlace(spot, true));
    assertThat(read("http://" + spot + "/", SHORT, null).reached()).isEqualTo(Reached.TOO_SLOW);
    String answersRobots = aServer((path, out) -> over.await());
    assertThat(read(answersRobots + "/", SHORT, null).reached()).isEqualTo(Reached.TOO_SLOW);
  }

  @Test
  void halfAGigabyteIsNotRead() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    String server =
        aServer(
            (path, out) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                      .getBytes(StandardCharsets.US_ASCII));
              byte[] piece = new byte[8_192];
              for (int i = 0; i < 64_000; i++) {
                out.write(piece);
                sent.incrementAndGet();
              }
            });
    assertThat(read(server + "/").reached()).isEqualTo(Reached.TOO_LARGE);
    assertThat(sent.get()).isLessThan(8_000);
  }

  @Test
  void aRedirectIntoTheNetworkIsNotFollowed() throws Exception {
    AtomicInteger reached = new AtomicInteger();
    TestServer secret = TestServer.plain((path, out) -> reached.incrementAndGet());
    open.add(secret);
    String server =
        aServer(
            (path, out) ->
                say(
                    out,
                    "302 Found",
                    "Location: http://127.0.0.1:" + secret.port() + "/",
                    new byte[0]));
    assertThat(read(server + "/").reached()).isEqualTo(Reached.MOVED);
    assertThat(reached).hasValue(0);
  }

  @Test
  void aPageOfANameThatLeadsInsideIsNotAsked() throws Exception {
    AtomicInteger reached = new AtomicInteger();
    TestServer secret = TestServer.plain((path, out) -> reached.incrementAndGet());
    open.add(secret);
    String page = "https://partner.example.org:" + secret.port() + "/";
    Found found = read(page, LIMITS, host -> List.of(HERE));
    assertThat(found.reached()).isEqualTo(Reached.INSIDE);
    assertThat(reached).hasValue(0);
  }

  /** The first look is about what the server wants of robots, the second about the page. */
  @Test
  void aPageOfANameThatLeadsInsideAtTheSecondLookIsNotAsked() throws Exception {
    TestCertificate certificate = TestCertificate.of("localhost");
    tls = certificate.trusted();
    AtomicInteger looks = new AtomicInteger();
    List<String> asked = new ArrayList<>();
    TestServer server =
        TestServer.secure(
            certificate.shown(),
            (path, out) -> {
              asked.add(path);
              say(out, "404 Not Found", null, new byte[0]);
            });
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    inner.add(new InnerPlace(spot, false));
    Names turning =
        host ->
            looks.getAndIncrement() == 0
                ? List.of(HERE)
                : List.of(
                    InetAddress.getByAddress(new byte[] {(byte) 169, (byte) 254, 0, 1}), HERE);
    Found found = read("https://" + spot + "/", LIMITS, turning);
    assertThat(found.reached()).isEqualTo(Reached.INSIDE);
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void aPartnerWhoMovedIsToldSoAndTheLettersBeforeTheNameAreNoMove() throws Exception {
    String server =
        aServer(
            (path, out) ->
                say(out, "301 Moved", "Location: https://new.example.org/help", new byte[0]));
    assertThat(read(server + "/").reached()).isEqualTo(Reached.MOVED);
    assertThat(PageHosts.of(List.of("https://partner.example.org/", "https://www.other.org/a")))
        .containsExactlyInAnyOrder(
            new Spot("partner.example.org", 443),
            new Spot("www.partner.example.org", 443),
            new Spot("www.other.org", 443),
            new Spot("other.org", 443));
  }

  @Test
  void whereRobotsAreNotWelcomeNobodyLooks() throws Exception {
    List<String> asked = new ArrayList<>();
    TestServer server =
        TestServer.plain(
            (path, out) -> {
              asked.add(path);
              say(
                  out,
                  "200 OK",
                  "Content-Type: text/plain",
                  "User-agent: *\nDisallow: /help".getBytes(StandardCharsets.UTF_8));
            });
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    inner.add(new InnerPlace(spot, true));
    Found found = read("http://" + spot + "/help");
    assertThat(found.reached()).isEqualTo(Reached.NOT_WELCOME);
    assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void withoutTlsOrWithTheWrongCertificateThePartnerHasSomethingToMend() throws Exception {
    Found plain = read("http://plain.example.org/", LIMITS, host -> List.of(HERE));
    assertThat(plain.reached()).isEqualTo(Reached.NOT_SECURE);
    TestCertificate nobodys = TestCertificate.of("localhost");
    TestServer server = TestServer.secure(nobodys.shown(), (path, out) -> page(out, RIGHT));
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    inner.add(new InnerPlace(spot, false));
    Found found = read("https://" + spot + "/");
    assertThat(found.reached()).isEqualTo(Reached.BAD_CERTIFICATE);
    assertThat(List.of(plain.verdict(), found.verdict())).containsOnly(Verdict.WRONG);
  }

  @Test
  void aPageThatWasListedWithoutTlsIsReadWithIt() throws Exception {
    TestCertificate certificate = TestCertificate.of("localhost");
    tls = certificate.trusted();
    TestServer server =
        TestServer.secure(
            certificate.shown(),
            (path, out) -> {
              if (path.equals("/robots.txt")) {
                say(out, "404 Not Found", null, new byte[0]);
              } else {
                page(out, RIGHT);
              }
            });
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    inner.add(new InnerPlace(spot, false));
    assertThat(read("http://" + spot + "/help").verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(PageHosts.of(List.of("http://partner.example.org/")))
        .contains(new Spot("partner.example.org", 443));
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, GONE",
    "403 Forbidden, SHUT",
    "503 Service Unavailable, BROKEN",
    "200 OK, NOT_A_PAGE"
  })
  void whatTheServerSaysOfItIsKept(String status, Reached reached) throws Exception {
    String server =
        aServer(
            (path, out) ->
                say(out, status, "Content-Type: application/pdf", new byte[] {'%', 'P', 'D', 'F'}));
    assertThat(read(server + "/").reached()).isEqualTo(reached);
  }

  @Test
  void nobodyAtTheOtherEndAndRubbishAreToldApart() throws Exception {
    Spot spot;
    try (ServerSocket gone = new ServerSocket(0, 1, HERE)) {
      spot = new Spot("localhost", gone.getLocalPort());
    }
    inner.add(new InnerPlace(spot, true));
    assertThat(read("http://" + spot + "/").reached()).isEqualTo(Reached.NO_CONNECTION);
    String rubbish =
        aServer(
            (path, out) ->
                out.write("220 mail.example.org\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(read(rubbish + "/").reached()).isIn(Reached.UNREADABLE, Reached.TOO_LARGE);
  }
}
