package org.lodestar.app.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformApartTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** Uploads over a real connection: the form's token, slow lines, broken heads. */
@PlatformApartTest
class UploadWireTest {
  private static final String BOUNDARY = "invented-boundary";

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private String cookie = "";
  private String token = "";

  UploadWireTest(@LocalServerPort int port, DSLContext sql, TransactionOperations transactions) {
    this.port = port;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void openAForm() throws Exception {
    HttpResponse<String> page =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in")).build(),
            HttpResponse.BodyHandlers.ofString());
    cookie =
        page.headers().allValues("Set-Cookie").stream()
            .filter(set -> set.startsWith("form-token="))
            .findFirst()
            .orElseThrow()
            .split(";", 2)[0];
    Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(hidden.find()).isTrue();
    token = hidden.group(1);
  }

  @Test
  void aFormWithItsTokenFirstIsTakenAndItsFieldsAreParameters() throws Exception {
    HttpResponse<String> answer =
        posted(field("_csrf", token) + field("note", "seen") + file("a.txt", "A line") + end());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("seen:1:0");
  }

  @Test
  void withoutItsTokenNothingIsStored() throws Exception {
    Set<UUID> before = uploads();
    assertThat(posted(file("a.txt", "A line") + end()).statusCode()).isEqualTo(403);
    assertThat(posted(field("_csrf", "x") + file("a.txt", "A line") + end()).statusCode())
        .isEqualTo(403);
    assertThat(posted(file("a.txt", "A line") + field("_csrf", token) + end()).statusCode())
        .as("the token stands before the first file")
        .isEqualTo(403);
    assertThat(before).as("nothing came").containsAll(uploads());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=other",
        "multipart/mixed; boundary=invented-boundary-2"
      })
  void aBoundaryThatIsMissingOrAnotherEndsInAClearRefusal(String type) throws Exception {
    String body = field("_csrf", token) + file("a.txt", "A line") + end();
    assertThat(posted(type, body).statusCode()).isBetween(400, 422);
  }

  @Test
  void aBodyShorterThanItsLengthLeavesNothingBehind() throws Exception {
    Set<UUID> before = uploads();
    String body = field("_csrf", token) + file("a.txt", "A line".repeat(1_000));
    try (Socket socket = connected(body.length() + 500_000)) {
      OutputStream out = socket.getOutputStream();
      out.write(body.getBytes(StandardCharsets.UTF_8), 0, body.length() - 100);
      out.flush();
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .satisfiesAnyOf(
              answer -> assertThat(answer).isEmpty(),
              answer -> assertThat(answer).startsWith("HTTP/1.1 4"));
    }
    assertThat(before).as("nothing came").containsAll(uploads());
  }

  @Test
  void manyWhoSendAByteNowAndThenDoNotHoldUpOthers() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      String start = field("_csrf", token) + file("slow.txt", "x");
      for (int i = 0; i < 120; i++) {
        Socket socket = connected(5_000_000);
        socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        slow.add(socket);
      }
      long before = System.nanoTime();
      for (int i = 0; i < 10; i++) {
        String body = field("_csrf", token) + file("a.txt", "A line") + end();
        assertThat(posted(body).statusCode()).isEqualTo(200);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** None reads it, so it is answered before it has come, however much is announced. */
  @ParameterizedTest
  @CsvSource({
    "/sign-in, 52428800, '{\"email\": \"xxxxxxxx'",
    "/sign-in, 10000, '[[[[[[[['",
    "/report, 52428800, '{\"a\": 1, \"a\": 99999999999999999999'",
    "/test/upload, 10000, '{\"a\": 1, \"a\": 2'"
  })
  void jsonIsRefusedOnEveryPageBeforeItIsRead(String path, int announced, String begun)
      throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      String head =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
              + cookie
              + "\r\nContent-Type: application/json\r\nContent-Length: "
              + announced
              + "\r\n\r\n"
              + begun;
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 400".length());
      assertThat(new String(line, StandardCharsets.US_ASCII)).matches("HTTP/1\\.1 4\\d\\d");
    }
  }

  private Socket connected(int length) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String head =
        "POST /test/upload HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
            + cookie
            + "\r\nContent-Type: multipart/form-data; boundary="
            + BOUNDARY
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.setSoTimeout(30_000);
    return socket;
  }

  private HttpResponse<String> posted(String body) throws Exception {
    return posted("multipart/form-data; boundary=" + BOUNDARY, body);
  }

  private HttpResponse<String> posted(String type, String body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/test/upload"))
            .header("Content-Type", type)
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Each piece by itself: what others left may be cleared away meanwhile. */
  private Set<UUID> uploads() {
    return Objects.requireNonNull(
        transactions.execute(
            status -> sql.fetch("select blob from files.piece").intoSet(0, UUID.class)));
  }

  private static String field(String name, String value) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String file(String name, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String end() {
    return "--" + BOUNDARY + "--\r\n";
  }
}
