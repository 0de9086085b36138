package org.lodestar.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visitor without script who reports through the public pages, one question after the other, and
 * comes back with the receipt. Keeps every address asked for, so that a leak into one can be found.
 */
public final class Reporter implements AutoCloseable {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"|value=\"([^\"]+)\"\\s+name=\"_csrf\"");
  private static final Pattern CODE =
      Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}");

  private final String base;
  private final String program;
  private final HttpClient client;
  private final List<String> addresses = new ArrayList<>();
  private String token = "";

  public Reporter(String base) {
    this(base, "Reporter");
  }

  /** A visitor whose browser calls itself so. */
  public Reporter(String base, String program) {
    this.base = base;
    this.program = program;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /** A report that names nobody. */
  public static Map<String, Map<String, String>> anonymous(String seen, String place) {
    Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    answers.put("danger", Map.of("danger", "NO"));
    answers.put("safe", Map.of("safe", "YES"));
    answers.put("about", Map.of("about", "PLACE_OR_BUSINESS"));
    answers.put("age", Map.of("age", "ADULT"));
    answers.put("seen", Map.of("seen", seen));
    answers.put("where", Map.of("place", place, "postcode", ""));
    answers.put("when", Map.of("still", "YES", "when.known", "NOT_KNOWN"));
    answers.put("others", Map.of("people", "", "vehicles", "", "aware", "NOT_KNOWN"));
    answers.put("sharing", Map.of("sharing", "ANONYMOUS"));
    answers.put("language", Map.of("language", "en"));
    return answers;
  }

  /** Answers every question up to the receipt, and reads it. */
  public String write(Map<String, Map<String, String>> answers) throws IOException {
    get("/report");
    post("/report", Map.of());
    for (Map.Entry<String, Map<String, String>> answer : answers.entrySet()) {
      String path = "/report/" + answer.getKey();
      get(path);
      HttpResponse<String> taken = post(path, answer.getValue());
      if (taken.statusCode() != 303) {
        throw new IOException("The answer to " + path + " was not taken: " + taken.statusCode());
      }
    }
    get("/report/check");
    Matcher code = CODE.matcher(get("/report/receipt").body());
    if (!code.find()) {
      throw new IOException("No receipt on the page");
    }
    return code.group();
  }

  /** Sends what was written; true only when the platform has acknowledged it. */
  public boolean send() throws IOException {
    HttpResponse<String> answer = post("/report/submit", Map.of());
    return answer.statusCode() == 303
        && answer.headers().firstValue("Location").orElse("").contains("/report/sent");
  }

  /** Opens the mailbox of a receipt; true when the report is there. */
  public boolean comesBackWith(String receipt) throws IOException {
    get("/mailbox");
    HttpResponse<String> answer = post("/mailbox", Map.of("code", receipt));
    return answer.statusCode() == 303 && get("/mailbox/messages").statusCode() == 200;
  }

  /** A page; remembers the form token that it carries. */
  public HttpResponse<String> get(String path) throws IOException {
    HttpResponse<String> answer = call(HttpRequest.newBuilder(address(path)).GET());
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1) != null ? found.group(1) : found.group(2);
    }
    return answer;
  }

  /** A form, with the token of the page seen last. */
  public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    String body =
        all.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return call(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** A form with one file in pieces, with the token of the page seen last. */
  public HttpResponse<String> upload(String path, String name, List<byte[]> pieces)
      throws IOException {
    String boundary = "invented-boundary-of-a-bench";
    String head =
        part(boundary, "name=\"_csrf\"")
            + token
            + "\r\n"
            + part(boundary, "name=\"do\"")
            + "add\r\n"
            + part(boundary, "name=\"files\"; filename=\"" + name + "\"");
    String end = "\r\n--" + boundary + "--\r\n";
    List<byte[]> body = new ArrayList<>();
    body.add(head.getBytes(StandardCharsets.UTF_8));
    body.addAll(pieces);
    body.add(end.getBytes(StandardCharsets.UTF_8));
    return call(
        HttpRequest.newBuilder(address(path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArrays(body)),
        Duration.ofMinutes(5));
  }

  private static String part(String boundary, String disposition) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
  }

  /** Every address asked for. */
  public List<String> addresses() {
    return List.copyOf(addresses);
  }

  private URI address(String path) {
    addresses.add(base + path);
    return URI.create(base + path);
  }

  private HttpResponse<String> call(HttpRequest.Builder request) throws IOException {
    return call(request, Duration.ofSeconds(30));
  }

  private HttpResponse<String> call(HttpRequest.Builder request, Duration patience)
      throws IOException {
    try {
      return client.send(
          request.timeout(patience).header("User-Agent", program).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
