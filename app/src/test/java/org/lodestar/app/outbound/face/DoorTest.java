package org.lodestar.app.outbound.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.outbound.TestServer.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.outbound.Answer;
import org.lodestar.app.outbound.Call;
import org.lodestar.app.outbound.Destinations;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.Limits;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.TestCertificate;
import org.lodestar.app.outbound.TestProxy;
import org.lodestar.app.outbound.TestServer;
import org.lodestar.app.outbound.Why;
import org.lodestar.app.outbound.line.Names;
import org.lodestar.app.outbound.line.Proxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The one way to another server, before servers that mean harm or are broken. */
class DoorTest {
  private static final Limits LIMITS =
      new Limits(64_000, Duration.ofMillis(1_500), 3, Duration.ZERO);
  private static final Limits SHORT = new Limits(64_000, Duration.ofMillis(250), 3, Duration.ZERO);
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

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

  private Door door(Names names) {
    return door(names, null);
  }

  private Door door(Names names, @Nullable Proxy proxy) {
    Destinations destinations =
        new Destinations() {
          @Override
          public String purpose() {
            return "trial";
          }

          @Override
          public Set<Spot> spots() {
            return named;
          }
        };
    return new Door(
        () -> List.of(destinations), () -> inner, names, proxy, tls, "Lodestar (trial)");
  }

  private Answer call(String to) {
    return call(to, LIMITS);
  }

  private Answer call(String to, Limits limits) {
    return door(host -> List.of(InetAddress.getAllByName(host)))
        .call(Call.get("trial", to, "*/*", limits));
  }

  /** A server without TLS that two administrators named. */
  private String aServer(TestServer.Reply reply) throws IOException {
    TestServer server = TestServer.plain(reply);
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    named.add(spot);
    inner.add(new InnerPlace(spot, true));
    return "http://" + spot;
  }

  private static Why missed(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Missed.class);
    return ((Answer.Missed) answer).why();
  }

  private static String text(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Arrived.class);
    return new String(((Answer.Arrived) answer).body(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aServerThatIsNamedAnswersAndIsToldWhoAsks() throws Exception {
    TestServer server =
        TestServer.plain((path, out) -> say(out, "200 OK", "Content-Type: text/x", bytes(path)));
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    named.add(spot);
    inner.add(new InnerPlace(spot, true));
    assertThat(text(call("http://" + spot + "/a?b=c#d"))).isEqualTo("/a?b=c");
    assertThat(server.asked().getFirst())
        .contains("User-Agent: Lodestar (trial)")
        .doesNotContain("Cookie", "Referer");
  }

  @Test
  void whatNobodyNamedIsNotCalled() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    String server = aServer((path, out) -> asked.incrementAndGet());
    named.clear();
    assertThat(missed(call(server))).isEqualTo(Why.NOT_NAMED);
    assertThat(asked).hasValue(0);
  }

  @Test
  void aPurposeOpensOnlyItsOwnServers() throws Exception {
    String server = aServer((path, out) -> say(out, "200 OK", null, bytes("in")));
    Answer answer =
        door(Names.ofThisMachine()).call(Call.get("another purpose", server, "*/*", LIMITS));
    assertThat(missed(answer)).isEqualTo(Why.NOT_NAMED);
  }

  @Test
  void withoutTlsNothingLeavesTheHouseUnlessItIsNamedSo() throws Exception {
    String server = aServer((path, out) -> say(out, "200 OK", null, bytes("in")));
    Spot spot = named.iterator().next();
    inner.clear();
    inner.add(new InnerPlace(spot, false));
    assertThat(missed(call(server))).isEqualTo(Why.NOT_SECURE);
  }

  @Test
  void anAddressInsideIsNotCalledUnlessItIsNamedSo() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    TestServer server = TestServer.plain((path, out) -> asked.incrementAndGet());
    open.add(server);
    named.add(new Spot("localhost", server.port()));
    assertThat(missed(call("https://localhost:" + server.port()))).isEqualTo(Why.INSIDE);
    assertThat(asked).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://files.example.org/",
        "https:///nowhere",
        "files.example.org",
        "https://user:pass@localhost/",
        "https://localhost@localhost/",
        "https://localhost/a\r\nHost: inner",
        "https://localhost/a%20b c",
        "https://localhost\\@inner.example.org/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://127.0.0.0x1/",
        "https://bücher.example.org/",
        "https://localhost。example.org/",
        "https://[fe80::1%25eth0]/",
        "https://localhost:99999/"
      })
  void anAddressThatCouldBeReadInTwoWaysIsNone(String written) {
    named.add(new Spot("localhost", 443));
    assertThat(missed(call(written))).isEqualTo(Why.NOT_AN_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://169.254.169.254/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fd00::1]/"
      })
  void anAddressInNumbersIsHeldToTheSameWhenItIsNamed(String written) {
    assertThat(missed(call(written))).isEqualTo(Why.NOT_NAMED);
    String host = java.net.URI.create(written).getHost().replaceAll("[\\[\\]]", "");
    named.add(new Spot(host, 443));
    assertThat(missed(call(written))).isEqualTo(Why.INSIDE);
  }

  @Test
  void theLinkOnWhichCloudsKeepKeysIsNotOpenedByTwoHandsEither() {
    Spot keys = new Spot("169.254.169.254", 80);
    named.add(keys);
    inner.add(new InnerPlace(keys, true));
    assertThat(missed(call("http://169.254.169.254/latest"))).isEqualTo(Why.INSIDE);
  }

  @Test
  void aRedirectIntoTheNetworkIsNotFollowed() throws Exception {
    AtomicInteger reached = new AtomicInteger();
    TestServer secret = TestServer.plain((path, out) -> reached.incrementAndGet());
    open.add(secret);
    String target = "https://localhost:" + secret.port() + "/";
    String server = aServer((path, out) -> say(out, "302 Found", "Location: " + target, bytes("")));
    assertThat(missed(call(server))).isEqualTo(Why.NOT_NAMED);
    named.add(new Spot("localhost", secret.port()));
    assertThat(missed(call(server))).isEqualTo(Why.INSIDE);
    assertThat(reached).hasValue(0);
  }

  @Test
  void aRedirectLosesWhoAsks() throws Exception {
    TestServer other = TestServer.plain((path, out) -> say(out, "200 OK", null, bytes("there")));
    open.add(other);
    Spot spot = new Spot("localhost", other.port());
    named.add(spot);
    inner.add(new InnerPlace(spot, true));
    String server =
        aServer((path, out) -> say(out, "302 Found", "Location: http://" + spot, bytes("")));
    Answer answer =
        door(Names.ofThisMachine())
            .call(Call.get("trial", server, "*/*", LIMITS).as("Basic c2VjcmV0"));
    assertThat(text(answer)).isEqualTo("there");
    assertThat(other.asked().getFirst()).doesNotContain("Authorization");
  }

  @Test
  void aFormIsSentToOneAddressAndNoOther() throws Exception {
    String server = aServer((path, out) -> say(out, "307 Look", "Location: /again", bytes("")));
    Answer answer =
        door(Names.ofThisMachine()).call(Call.post("trial", server, "*/*", "code=1", LIMITS));
    assertThat(missed(answer)).isEqualTo(Why.TOO_MANY_REDIRECTS);
  }

  @Test
  void redirectsEnd() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    String server =
        aServer(
            (path, out) -> {
              asked.incrementAndGet();
              say(out, "302 Found", "Location: /" + asked, bytes(""));
            });
    assertThat(missed(call(server))).isEqualTo(Why.TOO_MANY_REDIRECTS);
    assertThat(asked).hasValue(4);
  }

  /**
   * The first look leads where nobody listens, the second would lead to a server. There is no
   * second look.
   */
  @Test
  void aNameIsLookedUpOnceAndThatVeryAddressIsCalled() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    AtomicInteger reached = new AtomicInteger();
    TestServer secret = TestServer.plain((path, out) -> reached.incrementAndGet());
    open.add(secret);
    Spot turned = new Spot("rebind.example.org", secret.port());
    named.add(turned);
    inner.add(new InnerPlace(turned, true));
    Names rebinding =
        host ->
            looks.getAndIncrement() == 0
                ? List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}))
                : List.of(HERE);
    Answer answer = door(rebinding).call(Call.get("trial", "http://" + turned, "*/*", SHORT));
    assertThat(missed(answer)).isEqualTo(Why.NO_CONNECTION);
    assertThat(looks).hasValue(1);
    assertThat(reached).hasValue(0);
  }

  @Test
  void aNameThatLeadsOutAndInIsNotCalled() throws Exception {
    named.add(new Spot("both.example.org", 443));
    Names both =
        host -> List.of(InetAddress.getByAddress(new byte[] {(byte) 192, 31, (byte) 196, 1}), HERE);
    Answer answer = door(both).call(Call.get("trial", "https://both.example.org/", "*/*", LIMITS));
    assertThat(missed(answer)).isEqualTo(Why.INSIDE);
  }

  @Test
  void aNameThatNobodyKnowsIsToldSo() {
    named.add(new Spot("nowhere.example.org", 443));
    Names none =
        host -> {
          throw new UnknownHostException(host);
        };
    Answer answer =
        door(none).call(Call.get("trial", "https://nowhere.example.org/", "*/*", LIMITS));
    assertThat(missed(answer)).isEqualTo(Why.UNKNOWN_HOST);
  }

  @Test
  void aLookUpThatHangsHoldsNobodyUp() {
    named.add(new Spot("hangs.example.org", 443));
    Names hanging =
        host -> {
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(host);
        };
    Answer answer =
        door(hanging).call(Call.get("trial", "https://hangs.example.org/", "*/*", SHORT));
    assertThat(missed(answer)).isEqualTo(Why.TOO_SLOW);
  }

  @Test
  void halfAGigabyteIsNotReadToItsEnd() throws Exception {
    AtomicInteger pieces = new AtomicInteger();
    String server =
        aServer(
            (path, out) -> {
              out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 524288000\r\n\r\n"));
              byte[] piece = new byte[8_192];
              for (int i = 0; i < 64_000; i++) {
                out.write(piece);
                pieces.incrementAndGet();
              }
            });
    assertThat(missed(call(server))).isEqualTo(Why.TOO_LARGE);
    assertThat(pieces.get()).isLessThan(6_400);
  }

  @Test
  void aSmallAnswerThatUnpacksToALargeOneIsNotUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(new byte[20_000_000]);
    }
    byte[] bomb = packed.toByteArray();
    String server = aServer((path, out) -> say(out, "200 OK", "Content-Encoding: gzip", bomb));
    assertThat(bomb.length).isLessThan(64_000);
    assertThat(missed(call(server))).isEqualTo(Why.TOO_LARGE);
  }

  @Test
  void whatIsPackedInTheUsualWayIsUnpackedAndInAnotherIsNot() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(bytes("small"));
    }
    String server =
        aServer(
            (path, out) ->
                say(
                    out,
                    "200 OK",
                    "Content-Encoding: " + (path.equals("/gzip") ? "gzip" : "br"),
                    packed.toByteArray()));
    assertThat(text(call(server + "/gzip"))).isEqualTo("small");
    assertThat(missed(call(server + "/other"))).isEqualTo(Why.UNREADABLE);
  }

  @Test
  void anAnswerThatDripsIsCutWhenTheTimeIsOver() throws Exception {
    String server =
        aServer(
            (path, out) -> {
              out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
              for (int i = 0; i < 1_000 && over.getCount() > 0; i++) {
                out.write('.');
                out.flush();
                Thread.sleep(20);
              }
            });
    assertThat(missed(call(server, SHORT))).isEqualTo(Why.TOO_SLOW);
  }

  @Test
  void aServerThatNeverAnswersHoldsNobodyUp() throws Exception {
    String server = aServer((path, out) -> over.await());
    long began = System.nanoTime();
    assertThat(missed(call(server, SHORT))).isEqualTo(Why.TOO_SLOW);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_200));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void headsWithoutEndAreNotRead(int kind) throws Exception {
    String server =
        aServer(
            (path, out) -> {
              out.write(bytes("HTTP/1.1 200 OK\r\n"));
              String head = kind == 0 ? "X: " + "x".repeat(9_000) + "\r\n" : "X: x\r\n";
              for (int i = 0; i < 50_000; i++) {
                out.write(bytes(head));
              }
            });
    assertThat(missed(call(server))).isEqualTo(Why.TOO_LARGE);
  }

  @Test
  void whatIsNoAnswerOfTheWebIsToldSo() throws Exception {
    String server = aServer((path, out) -> out.write(bytes("220 mail.example.org ESMTP\r\n\r\n")));
    assertThat(missed(call(server, SHORT))).isIn(Why.UNREADABLE, Why.TOO_LARGE);
  }

  @Test
  void nobodyAtTheOtherEndIsToldSo() throws Exception {
    // Held and not listened to: a port that is let go may be somebody's a moment later.
    try (Socket held = new Socket()) {
      held.bind(new InetSocketAddress(HERE, 0));
      Spot spot = new Spot("localhost", held.getLocalPort());
      named.add(spot);
      inner.add(new InnerPlace(spot, true));
      assertThat(missed(call("http://" + spot))).isEqualTo(Why.NO_CONNECTION);
    }
  }

  private String aSecureServer(TestCertificate shown) throws Exception {
    TestServer server =
        TestServer.secure(
            shown.shown(), (path, out) -> say(out, "200 OK", null, bytes("secret answer")));
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    named.add(spot);
    inner.add(new InnerPlace(spot, false));
    return "https://" + spot;
  }

  @Test
  void aCertificateThatIsTrustedForThisHostIsTaken() throws Exception {
    TestCertificate own = TestCertificate.of("localhost");
    tls = own.trusted();
    assertThat(text(call(aSecureServer(own)))).isEqualTo("secret answer");
  }

  @Test
  void aCertificateOfNobodyOrOfSomebodyElseIsNot() throws Exception {
    TestCertificate own = TestCertificate.of("localhost");
    assertThat(missed(call(aSecureServer(own)))).isEqualTo(Why.BAD_CERTIFICATE);
    TestCertificate other = TestCertificate.of("other.example.org");
    tls = other.trusted();
    assertThat(missed(call(aSecureServer(other)))).isEqualTo(Why.BAD_CERTIFICATE);
  }

  /** Where calls leave the network by a proxy alone, and this machine knows no name out there. */
  private static final Names NONE_OUT_THERE =
      host -> {
        if (host.equals("proxy.inner")) {
          return List.of(HERE);
        }
        throw new UnknownHostException(host);
      };

  private TestProxy aProxy() throws IOException {
    TestProxy proxy = new TestProxy();
    open.add(proxy);
    return proxy;
  }

  private static Proxy named(TestProxy proxy) {
    return new Proxy(new Spot("proxy.inner", proxy.port()), "lodestar", "pass: wörd");
  }

  /** A server out there, which shows a certificate for its name. */
  private String aServerOutThere(TestProxy proxy, TestCertificate shown) throws Exception {
    TestServer server =
        TestServer.secure(shown.shown(), (path, out) -> say(out, "200 OK", null, bytes("out")));
    open.add(server);
    proxy.leadsTo(server.port());
    named.add(new Spot("login.example.org", 443));
    return "https://login.example.org/path";
  }

  @Test
  void throughAProxyANameThatOnlyItKnowsIsCalledAndTheLoginIsForItAlone() throws Exception {
    TestProxy proxy = aProxy();
    TestCertificate own = TestCertificate.of("login.example.org");
    tls = own.trusted();
    String to = aServerOutThere(proxy, own);
    Answer answer = door(NONE_OUT_THERE, named(proxy)).call(Call.get("trial", to, "*/*", LIMITS));
    assertThat(text(answer)).isEqualTo("out");
    String login = Base64.getEncoder().encodeToString(bytes("lodestar:pass: wörd"));
    assertThat(proxy.asked())
        .singleElement()
        .asString()
        .startsWith("CONNECT login.example.org:443 ")
        .contains("Proxy-Authorization: Basic " + login);
  }

  @Test
  void whoeverAnswersThroughAProxyMustShowThatItIsTheServer() throws Exception {
    TestProxy proxy = aProxy();
    TestCertificate other = TestCertificate.of("inner.example.org");
    tls = other.trusted();
    String to = aServerOutThere(proxy, other);
    assertThat(
            missed(door(NONE_OUT_THERE, named(proxy)).call(Call.get("trial", to, "*/*", LIMITS))))
        .isEqualTo(Why.BAD_CERTIFICATE);
  }

  @Test
  void whatLeadsInsideOrIsNotNamedOrIsPlainIsNotHandedToTheProxy() throws Exception {
    TestProxy proxy = aProxy();
    named.add(new Spot("inner.example.org", 443));
    named.add(new Spot("10.1.2.3", 443));
    named.add(new Spot("plain.example.org", 80));
    Door door = door(host -> List.of(InetAddress.getByAddress(host, address(host))), named(proxy));
    assertThat(why(door, "https://inner.example.org/")).isEqualTo(Why.INSIDE);
    assertThat(why(door, "https://10.1.2.3/")).isEqualTo(Why.INSIDE);
    assertThat(why(door, "http://plain.example.org/")).isEqualTo(Why.NOT_SECURE);
    assertThat(why(door, "https://other.example.org/")).isEqualTo(Why.NOT_NAMED);
    assertThat(proxy.asked()).isEmpty();
  }

  private static byte[] address(String host) {
    return host.equals("proxy.inner") ? new byte[] {127, 0, 0, 1} : new byte[] {10, 1, 2, 3};
  }

  private static Why why(Door door, String to) {
    return missed(door.call(Call.get("trial", to, "*/*", LIMITS)));
  }

  @Test
  void aServerInsideThatTwoNamedIsCalledWithoutTheProxy() throws Exception {
    TestProxy proxy = aProxy();
    String server = aServer((path, out) -> say(out, "200 OK", null, bytes("in")));
    Names both = host -> host.equals("localhost") ? List.of(HERE) : NONE_OUT_THERE.of(host);
    Door door = door(both, named(proxy));
    assertThat(text(door.call(Call.get("trial", server, "*/*", LIMITS)))).isEqualTo("in");
    assertThat(proxy.asked()).isEmpty();
  }

  @Test
  void aProxyThatRefusesIsToldSo() throws Exception {
    named.add(new Spot("login.example.org", 443));
    Door door = door(NONE_OUT_THERE, named(aProxy()));
    assertThat(why(door, "https://login.example.org/")).isEqualTo(Why.PROXY);
  }

  /** The port is held by somebody who does not listen, so that no other test's server answers. */
  @Test
  void aProxyThatIsAwayIsToldSo() throws Exception {
    named.add(new Spot("login.example.org", 443));
    try (SocketChannel held = SocketChannel.open()) {
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      Proxy away = new Proxy(new Spot("proxy.inner", held.socket().getLocalPort()), null, "");
      assertThat(why(door(NONE_OUT_THERE, away), "https://login.example.org/"))
          .isEqualTo(Why.NO_CONNECTION);
    }
  }

  @Test
  void aLookUpThatHangsDoesNotKeepACallFromTheProxy() throws Exception {
    TestProxy proxy = aProxy();
    TestCertificate own = TestCertificate.of("login.example.org");
    tls = own.trusted();
    String to = aServerOutThere(proxy, own);
    Names hanging =
        host -> {
          if (!host.equals("proxy.inner")) {
            try {
              over.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
          return NONE_OUT_THERE.of(host);
        };
    assertThat(text(door(hanging, named(proxy)).call(Call.get("trial", to, "*/*", LIMITS))))
        .isEqualTo("out");
  }

  @Test
  void oneQuestionAtATimeReachesAHostWithAPauseBetween() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    String server =
        aServer(
            (path, out) -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              Thread.sleep(20);
              now.decrementAndGet();
              say(out, "200 OK", null, bytes("in turn"));
            });
    Limits paced = new Limits(64_000, Duration.ofSeconds(3), 3, Duration.ofMillis(60));
    Door door = door(Names.ofThisMachine());
    long began = System.nanoTime();
    List<Thread> callers = new ArrayList<>();
    AtomicInteger answered = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      callers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    text(door.call(Call.get("trial", server, "*/*", paced)));
                    answered.incrementAndGet();
                  }));
    }
    for (Thread each : callers) {
      each.join();
    }
    assertThat(answered).hasValue(3);
    assertThat(most).hasValue(1);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(120));
  }

  @Test
  void whoWaitsTooLongForATurnIsToldSo() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    String server =
        aServer(
            (path, out) -> {
              inside.countDown();
              over.await();
            });
    Door door = door(Names.ofThisMachine());
    Thread first =
        Thread.ofVirtual().start(() -> door.call(Call.get("trial", server, "*/*", LIMITS)));
    inside.await();
    assertThat(missed(door.call(Call.get("trial", server, "*/*", SHORT))))
        .isIn(Why.BUSY, Why.TOO_SLOW);
    over.countDown();
    first.join();
  }

  @Test
  void whatAServerWishesOfRobotsIsKeptToWhereTheCallerAsks() throws Exception {
    List<String> paths = new ArrayList<>();
    String server =
        aServer(
            (path, out) -> {
              paths.add(path);
              say(
                  out,
                  "200 OK",
                  null,
                  bytes(path.equals("/robots.txt") ? "User-agent: *\nDisallow: /in" : "read"));
            });
    Door door = door(Names.ofThisMachine());
    Call closed = Call.get("trial", server + "/inner", "*/*", LIMITS);
    assertThat(missed(door.call(closed.whereWelcome()))).isEqualTo(Why.NOT_WELCOME);
    assertThat(text(door.call(Call.get("trial", server + "/a", "*/*", LIMITS).whereWelcome())))
        .isEqualTo("read");
    assertThat(text(door.call(closed))).isEqualTo("read");
    assertThat(paths).containsExactly("/robots.txt", "/a", "/inner");
  }

  @Test
  void nobodyHoldsTheDatabaseWhileTheyWait() {
    TransactionSynchronizationManager.setActualTransactionActive(true);
    try {
      assertThatThrownBy(() -> call("https://localhost/"))
          .isInstanceOf(IllegalStateException.class);
    } finally {
      TransactionSynchronizationManager.setActualTransactionActive(false);
    }
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void everyReasonHasWords(Why why) {
    String words = ResourceBundle.getBundle("messages.outbound-staff").getString(why.key());
    assertThat(words).endsWith(".");
  }
}
