package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Requests as a browser sends them: with the visitor's cookies, from one page of the site to the
 * next, and on along redirects. Names no page that it came from, as the site asks of browsers.
 */
final class Wire {
  static {
    // Shorter than the platform keeps a connection, else one may be closed while it is written to.
    System.setProperty("jdk.httpclient.keepalive.timeout", "4");
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_REDIRECTS = 20;

  private final String base;
  private final Cookies cookies = new Cookies();
  private final List<String> addresses = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  Wire(String base) {
    this.base = base;
  }

  Cookies cookies() {
    return cookies;
  }

  /** Every address asked for, also on the way. */
  List<String> addresses() {
    return addresses;
  }

  /** Faults of the platform's own. */
  List<String> faults() {
    return faults;
  }

  Answer get(String address) {
    return follow(request(address).GET().build());
  }

  /** Sends a body, and goes where the answer leads. */
  Answer post(String address, Body body) {
    return follow(posted(address, body));
  }

  /** Sends a body and stays with the answer. */
  Answer postOnce(String address, Body body) {
    return send(posted(address, body));
  }

  private HttpRequest posted(String address, Body body) {
    return request(address)
        .header("Content-Type", body.type())
        .header("Origin", base)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
        .build();
  }

  private HttpRequest.Builder request(String address) {
    URI uri = URI.create(address.replaceFirst("#.*", ""));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .header("Accept-Language", "en-US,en;q=0.9")
            .header("Sec-Fetch-Dest", "document")
            .header("Sec-Fetch-Mode", "navigate")
            .header("Sec-Fetch-Site", addresses.isEmpty() ? "none" : "same-origin")
            .header("User-Agent", "Mozilla/5.0 (a visitor without script)");
    String sent = cookies.header(uri.getPath());
    return sent.isEmpty() ? request : request.header("Cookie", sent);
  }

  private Answer follow(HttpRequest request) {
    Answer answer = send(request);
    for (int hop = 0; REDIRECTS.contains(answer.status()); hop++) {
      if (hop > MOST_REDIRECTS) {
        throw new AssertionError("Redirects without end at " + answer.address());
      }
      answer = send(onward(request, answer));
    }
    return answer;
  }

  /** After a form the next page is asked for afresh, except where the form itself is sent on. */
  private HttpRequest onward(HttpRequest before, Answer answer) {
    String to = URI.create(answer.address()).resolve(answer.header("Location")).toString();
    if (answer.status() < 307 || before.method().equals("GET")) {
      return request(to).GET().build();
    }
    return HttpRequest.newBuilder(before, (name, value) -> true).uri(URI.create(to)).build();
  }

  private Answer send(HttpRequest request) {
    String address = request.uri().toString();
    addresses.add(address);
    HttpResponse<byte[]> answer = exchange(request);
    cookies.take(answer.headers().allValues("Set-Cookie"));
    if (answer.statusCode() >= 500) {
      faults.add(answer.statusCode() + " " + address);
    }
    return new Answer(address, answer.statusCode(), answer.headers(), answer.body());
  }

  private static HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
