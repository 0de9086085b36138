package org.lodestar.app.site.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself answers, over the wire: a test of handlers alone would not see it. */
@PlatformTest
class HostTest {
  private final int port;

  HostTest(@LocalServerPort int port) {
    this.port = port;
  }

  private String answer(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private String asked(String line, String host) throws IOException {
    return answer(line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "127.0.0.1, 200",
    "[::1], 200",
    "evil.example, 421",
    "localhost.evil.example, 421",
    "192.0.2.1, 421"
  })
  void onlyOurOwnHostIsAnswered(String host, int status) throws IOException {
    assertThat(asked("GET /", host)).startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void aRefusedHostIsNowhereInTheAnswer() throws IOException {
    assertThat(asked("GET /cases", "evil.example"))
        .contains("Content-Security-Policy")
        .doesNotContain("evil.example", "Location:");
  }

  @Test
  void aRedirectNamesNoHost() throws IOException {
    assertThat(asked("GET /cases", "localhost:" + port)).contains("Location: /sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/cases", "/nothing-is-here"})
  void optionsAreAnsweredAlikeAndAreNoFault(String path) throws IOException {
    assertThat(asked("OPTIONS " + path, "localhost"))
        .startsWith("HTTP/1.1 204 ")
        .contains("Allow: GET, HEAD, POST, PUT", "X-Frame-Options: DENY", "nosniff");
  }

  @ParameterizedTest
  @CsvSource({"/sign-in, 200", "/cases, 302", "/nothing-is-here, 404"})
  void aHeadIsAnsweredAsAGetWithoutWords(String path, int status) throws IOException {
    assertThat(asked("HEAD " + path, "localhost"))
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("Content-Security-Policy", "nosniff")
        .endsWith("\r\n\r\n")
        .doesNotContain("<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"})
  void aPostIsNotPassedOffAsAnotherMethod(String header) throws IOException {
    assertThat(
            answer(
                "POST /sign-in?_method=GET HTTP/1.1\r\nHost: localhost\r\n"
                    + header
                    + ": GET\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET /%ff%zz", "GET /a%00b", "GET /..%2f..%2fetc", "TRACE /", "FOO /", "GET /%"})
  void whatIsNotUnderstoodIsRefusedWithOurHeaders(String line) throws IOException {
    assertThat(asked(line, "localhost"))
        .startsWith("HTTP/1.1 4")
        .contains(
            "X-Frame-Options: DENY",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Cache-Control: no-store",
            "Content-Security-Policy: default-src 'none'")
        .doesNotContain("Apache", "Tomcat", "HTTP Status");
  }
}
