package org.lodestar.bench.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A signed-in worker with a browser, and what is on their desk. */
final class Desk {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"|value=\"([^\"]+)\"\\s+name=\"_csrf\"");
  private static final Pattern ROW =
      Pattern.compile(
          "href=\"(/cases/[0-9a-f-]{36})\"[^>]*>([^<]+)</a>.*?<td[^>]*>\\s*<span[^>]*>([^<]*)<",
          Pattern.DOTALL);

  private final UUID worker;
  private final HttpClient client;
  private final String base;
  private String token = "";
  private List<Listed> caseload = List.of();

  /** A case as the list shows it. */
  record Listed(String path, String reference, String people) {}

  Desk(UUID worker, String session, String base, Executor threads) {
    this.worker = worker;
    this.base = base;
    CookieManager cookies = new CookieManager();
    HttpCookie cookie = new HttpCookie("lodestar", session);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), cookie);
    client = HttpClient.newBuilder().executor(threads).cookieHandler(cookies).build();
  }

  UUID worker() {
    return worker;
  }

  /** Looks at the list of the worker's own cases, as everybody does in the morning. */
  void open() {
    String page = get("/cases?whose=MINE").body();
    Matcher form = TOKEN.matcher(page);
    if (!form.find()) {
      throw new IllegalStateException("No form on the list of cases");
    }
    token = form.group(1) != null ? form.group(1) : form.group(2);
    caseload =
        ROW.matcher(page)
            .results()
            .map(row -> new Listed(row.group(1), row.group(2), row.group(3).strip()))
            .toList();
    if (caseload.isEmpty()) {
      throw new IllegalStateException("A worker without cases");
    }
  }

  /** The worker's own cases, the newest first. */
  List<Listed> caseload() {
    return caseload;
  }

  HttpResponse<String> get(String path) {
    return call(request(path, null).GET());
  }

  /** Sends what was typed into the one field of a page's search. */
  HttpResponse<String> search(String path, String typed) {
    String body = "_csrf=" + encode(token) + "&q=" + encode(typed);
    return call(
        request(path, null)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Bytes of a page as it travels to a browser that takes compressed ones. */
  int compressed(String path) {
    try {
      return client
          .send(request(path, "gzip").GET().build(), HttpResponse.BodyHandlers.ofByteArray())
          .body()
          .length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path, @Nullable String encoding) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    return encoding == null ? request : request.header("Accept-Encoding", encoding);
  }

  /** A second time where the server had just closed a connection that nobody used for a while. */
  private HttpResponse<String> call(HttpRequest.Builder request) {
    try {
      return send(request.build());
    } catch (HttpTimeoutException e) {
      throw new UncheckedIOException(e);
    } catch (IOException closed) {
      return again(request.build());
    }
  }

  private HttpResponse<String> again(HttpRequest request) {
    try {
      return send(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
