package org.lodestar.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.app.Lodestar;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.RepeatWatch;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Workers;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The queue with very many concerns: fills a bare partnership through the same doors that reports
 * come in by, then asks for the inbox, each filter, each order, searches and a concern's page as
 * eight officers do at once, over HTTP, each once a second: more than any council has. What is not
 * as in real life: reports are stored a hundred to a transaction, their later fate is written by
 * one statement, and they are not compared with each other while they come in; comparing is
 * measured by itself. A folder named third is kept, and found filled the next time.
 */
public final class QueueBench {
  private static final int CLIENTS = 8;
  private static final int ASKED = 80;
  private static final Duration WARM = Duration.ofSeconds(30);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final int OK = 200;
  private static final int SELDOM = 16;
  private static final int REPEATS = 200;
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"|value=\"([^\"]+)\"\\s+name=\"_csrf\"");
  private static final Pattern CONCERN = Pattern.compile("href=\"(/concerns/[0-9a-f-]{36})\"");

  private final ConfigurableApplicationContext platform;
  private final String base;
  private final String cookie;
  private final QueueFill fill;
  private final String wanted;
  private final Map<HttpClient, String> tokens = new ConcurrentHashMap<>();

  private QueueBench(
      ConfigurableApplicationContext platform,
      String base,
      String cookie,
      QueueFill fill,
      String wanted) {
    this.wanted = wanted;
    this.platform = platform;
    this.base = base;
    this.cookie = cookie;
    this.fill = fill;
  }

  public static void main(String[] arguments) throws Exception {
    int concerns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int copies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    Path data =
        arguments.length > 2
            ? Path.of(arguments[2])
            : Files.createTempDirectory("lodestar-queue").resolve("data");
    int port = freePort();
    SpringApplication application = new SpringApplication(Lodestar.class);
    try (ConfigurableApplicationContext platform =
        application.run(
            "--server.port=" + port,
            "--lodestar.data=" + data,
            "--lodestar.kind=PARTNERSHIP",
            "--lodestar.starter=kept")) {
      platform.getBean(RepeatWatch.class).destroy();
      QueueFill fill = new QueueFill(platform);
      if (!fill.isFilled()) {
        fill.fill(concerns / copies, copies);
      }
      String session =
          platform
              .getBean(Workers.class)
              .complete(platform.getBean(Workers.class).begin(fill.manager().id()))
              .value();
      String wanted = arguments.length > 3 ? arguments[3] : "";
      new QueueBench(platform, "http://localhost:" + port, session, fill, wanted).measure();
    }
  }

  private void measure() throws Exception {
    System.out.printf("%-44s %6s %8s %8s%n", "page", "asked", "p50 ms", "p95 ms");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("inbox, first page", "/concerns");
    pages.put("state: closed", "/concerns?state=CLOSED");
    pages.put(
        "states: closed, case, signposted",
        "/concerns?state=CLOSED&state=CASE_OPENED&state=SIGNPOSTED");
    pages.put("priority: red", "/concerns?band=RED");
    pages.put("person: child", "/concerns?age=UNDER_18");
    pages.put("only: new messages", "/concerns?only=UNREAD");
    pages.put("only: overdue", "/concerns?only=OVERDUE");
    pages.put("only: needs translation", "/concerns?only=UNTRANSLATED");
    pages.put("only: put aside", "/concerns?only=SNOOZED");
    pages.put("only: with nobody", "/concerns?only=WITH_NOBODY");
    pages.put("channel", "/concerns?channel=PUBLIC_FORM");
    pages.put("language: Romanian", "/concerns?language=ro");
    pages.put("language seldom used", "/concerns?language=am");
    pages.put("with one colleague", "/concerns?with=" + fill.manager().id());
    pages.put("closed, red, child", "/concerns?state=CLOSED&band=RED&age=UNDER_18");
    pages.put("order: newest", "/concerns?order=NEWEST");
    pages.put("order: oldest", "/concerns?order=OLDEST");
    pages.put("closed, newest", "/concerns?state=CLOSED&order=NEWEST");
    pages.put("last page of a list", "/concerns?page=40");
    List<String> all = List.copyOf(pages.values());
    warm(inTurn(all));
    for (Map.Entry<String, String> page : pages.entrySet()) {
      table(page.getKey(), ASKED, client -> get(client, page.getValue()));
    }
    warm(client -> post(client, "/concerns/find", "q", "Quay"));
    search("search: rare plate", "ZZ77 QXR");
    search("search: common place", "Harbour Street");
    search("search: commonest word", "Street");
    search("search: name", "Popescu");
    search("search: nothing found", "Nowhereatall");
    String concern = oneConcern();
    opened(concern);
    warm(client -> get(client, "/work"));
    table("page of a concern", ASKED, client -> get(client, concern));
    table("home page", ASKED, client -> get(client, "/work"));
    table("workload (managers)", SELDOM, client -> get(client, "/concerns/workload"));
    table("figures (managers)", SELDOM, client -> get(client, "/concerns/figures"));
    repeats();
  }

  /** As a server is that has been at work for a while: asked without rest, and not told. */
  private void warm(Function<HttpClient, Integer> ask) throws Exception {
    try (HttpClient client = client()) {
      long end = System.nanoTime() + WARM.toNanos();
      int asked = 0;
      while (System.nanoTime() < end) {
        asked += ask.apply(client) == OK ? 1 : 0;
      }
      if (asked == 0) {
        throw new IllegalStateException("No page came while warming up");
      }
    }
  }

  /** Goes through the pages: code that is still being compiled is nobody's waiting time. */
  private Function<HttpClient, Integer> inTurn(List<String> paths) {
    AtomicInteger at = new AtomicInteger();
    return client -> get(client, paths.get(at.getAndIncrement() % paths.size()));
  }

  private void search(String name, String typed) throws Exception {
    table(name, ASKED, client -> post(client, "/concerns/find", "q", typed));
  }

  private String oneConcern() throws IOException, InterruptedException {
    try (HttpClient client = client()) {
      Matcher found = CONCERN.matcher(call(client, request("/concerns").GET()).body());
      if (!found.find()) {
        throw new IOException("No concern in the inbox");
      }
      return found.group(1);
    }
  }

  private void opened(String concern) {
    UUID id = UUID.fromString(concern.substring(concern.lastIndexOf('/') + 1));
    Worker manager = fill.manager();
    Standing.member(manager.id())
        .run(() -> platform.getBean(Assignments.class).declareNoConflict(manager, id));
  }

  /** Compares each of a number of new concerns with all others, as is done after each report. */
  private void repeats() {
    RepeatWatch watch = platform.getBean(RepeatWatch.class);
    long[] nanos = new long[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      fill.one(i);
      long begun = System.nanoTime();
      watch.sweep();
      nanos[i] = System.nanoTime() - begun;
    }
    print("repeat check of a new concern", nanos);
  }

  /** One thing asked for by all clients, so many times in all. */
  private void table(String name, int times, Function<HttpClient, Integer> ask) throws Exception {
    if (!name.contains(wanted)) {
      return;
    }
    List<Callable<List<Long>>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(() -> asked(times / CLIENTS, ask));
    }
    List<Long> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<List<Long>> each : threads.invokeAll(clients)) {
        all.addAll(each.get());
      }
    }
    print(name, all.stream().mapToLong(Long::longValue).toArray());
  }

  private List<Long> asked(int times, Function<HttpClient, Integer> ask)
      throws InterruptedException {
    List<Long> nanos = new ArrayList<>();
    try (HttpClient client = client()) {
      Thread.sleep(ThreadLocalRandom.current().nextLong(REST.toMillis()));
      for (int i = 0; i < times; i++) {
        long begun = System.nanoTime();
        int status = ask.apply(client);
        long took = System.nanoTime() - begun;
        nanos.add(took);
        Thread.sleep(Math.max(0, REST.toMillis() - took / 1_000_000));
        if (status != 200) {
          throw new IllegalStateException("Answered " + status);
        }
      }
    }
    return nanos;
  }

  private static void print(String name, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        "%-44s %6d %8.0f %8.0f%n",
        name,
        nanos.length,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.95)] / 1e6);
  }

  private int get(HttpClient client, String path) {
    return call(client, request(path).GET()).statusCode();
  }

  /** The page with the form is open already when somebody types. */
  private int post(HttpClient client, String path, String field, String value) {
    String token =
        tokens.computeIfAbsent(client, each -> token(call(each, request(path).GET()).body()));
    String body = "_csrf=" + encode(token) + "&" + field + "=" + encode(value);
    return call(
            client,
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)))
        .statusCode();
  }

  private static String token(String page) {
    Matcher found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("No form token");
    }
    return found.group(1) != null ? found.group(1) : found.group(2);
  }

  /** A browser of the manager's, signed in. */
  private HttpClient client() {
    CookieManager cookies = new CookieManager();
    HttpCookie session = new HttpCookie("lodestar", cookie);
    session.setPath("/");
    session.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), session);
    return HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
  }

  private static HttpResponse<String> call(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
