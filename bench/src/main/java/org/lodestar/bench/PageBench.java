package org.lodestar.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Weight of public pages as they travel: page, styles and scripts, compressed, and in how many
 * requests; how many pages of signs two cores give out in a second; and how long a poster takes.
 */
public final class PageBench {
  private static final List<String> FIRST_PAGES =
      List.of(
          "/",
          "/help",
          "/signs",
          "/signs/car-washes",
          "/types/made-to-work-in-a-home",
          "/for/landlords",
          "/services",
          "/toolkit",
          "/job-offer",
          "/posters",
          "/ask",
          "/professionals",
          "/report",
          "/mailbox",
          "/sign-in");

  private static final List<String> SIGNS =
      List.of("/signs", "/signs/car-washes", "/signs/farms", "/types/made-to-work-in-a-home");
  private static final int READERS = 8;
  private static final int EACH = 2_000;
  private static final int WARM = 200;
  private static final int READS = 1000;
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:[^\"]* from )?\"([^\"]+)\"", Pattern.MULTILINE);

  /** The first one reads the typefaces; each is drawn anew. */
  private static final List<String> POSTERS =
      List.of(
          "size=A4&first=en",
          "size=A3&first=ar&second=ti",
          "size=A4&first=fa-AF&second=ps",
          "size=TABLE_TENT&first=vi&second=uk",
          "size=CAB_CARD&first=pl&second=ro");

  private PageBench() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Files.createTempDirectory("lodestar-pages").resolve("data");
    try (Platform platform = Platform.start(data);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : FIRST_PAGES) {
        weigh(client, platform.url(), path);
      }
      signs(client, platform.url());
      feed(client, platform.url() + "/open-referral/services");
      for (String poster : POSTERS) {
        long begun = System.nanoTime();
        long bytes = size(client, platform.url() + "/posters.pdf?" + poster);
        System.out.printf(
            "poster %-40s %5.2f s %6.1f kB%n",
            poster, (System.nanoTime() - begun) / 1e9, bytes / 1000.0);
      }
    }
  }

  /** How often in a second the open feed is read, one reader after the other. */
  private static void feed(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    long[] each = new long[READS];
    for (int i = 0; i < WARM + READS; i++) {
      long begun = System.nanoTime();
      client.send(request, HttpResponse.BodyHandlers.discarding());
      each[Math.max(0, i - WARM)] = System.nanoTime() - begun;
    }
    double seconds = LongStream.of(each).sum() / 1e9;
    Arrays.sort(each);
    System.out.printf(
        "feed %-15s %6.0f a second, p95 %.1f ms%n",
        "/open-referral", READS / seconds, each[READS * 95 / 100] / 1e6);
  }

  private static long size(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
  }

  /**
   * Pages of signs for readers who press on without rest, in a second; after a warm-up. The readers
   * sit on the same machine, so that what they take of it is told too.
   */
  private static void signs(HttpClient client, String base) throws InterruptedException {
    read(client, base, EACH);
    long begun = System.nanoTime();
    Duration ownBegun = own();
    long[] each = read(client, base, EACH);
    double seconds = (System.nanoTime() - begun) / 1e9;
    double readers = own().minus(ownBegun).toNanos() / 1e9;
    Arrays.sort(each);
    System.out.printf(
        "signs, %d readers at once on one machine %6.0f a second, p50 %.1f ms, p95 %.1f ms;"
            + " the readers took %.0f of 100 of its processors%n",
        READERS,
        each.length / seconds,
        each[each.length / 2] / 1e6,
        each[each.length * 95 / 100] / 1e6,
        100 * readers / (seconds * Runtime.getRuntime().availableProcessors()));
  }

  /** Processor time of the readers so far. */
  private static Duration own() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static long[] read(HttpClient client, String base, int each) throws InterruptedException {
    long[] taken = new long[READERS * each];
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      for (int reader = 0; reader < READERS; reader++) {
        int first = reader * each;
        readers.submit(
            () -> {
              for (int i = first; i < first + each; i++) {
                HttpRequest request =
                    HttpRequest.newBuilder(URI.create(base + SIGNS.get(i % SIGNS.size())))
                        .header("Accept-Encoding", "gzip")
                        .build();
                long begun = System.nanoTime();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                    != 200) {
                  throw new IllegalStateException("A page of signs was not given out");
                }
                taken[i] = System.nanoTime() - begun;
              }
              return null;
            });
      }
    }
    if (Arrays.stream(taken).anyMatch(one -> one == 0)) {
      throw new IllegalStateException("A reader stopped before the end");
    }
    return taken;
  }

  private static void weigh(HttpClient client, String base, String path)
      throws IOException, InterruptedException {
    Set<String> parts = new LinkedHashSet<>(List.of(path));
    HttpResponse<String> page =
        client.send(
            HttpRequest.newBuilder(URI.create(base + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (page.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + page.statusCode());
    }
    Matcher asset = ASSET.matcher(page.body());
    while (asset.find()) {
      parts.add(asset.group(1));
    }
    long bytes = 0;
    Deque<String> open = new ArrayDeque<>(parts);
    while (!open.isEmpty()) {
      String part = open.remove();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + part)).header("Accept-Encoding", "gzip").build();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      bytes += answer.body().length;
      if (part.endsWith(".js")) {
        imported(part, text(answer)).filter(parts::add).forEach(open::add);
      }
    }
    System.out.printf(
        "page %-22s %6.1f kB compressed with styles and scripts, %d requests%n",
        path, bytes / 1000.0, parts.size());
  }

  /** Addresses of what a script imports, which a browser asks for after it. */
  private static Stream<String> imported(String script, String text) {
    return IMPORT
        .matcher(text)
        .results()
        .map(each -> URI.create(script).resolve(each.group(1)).toString());
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    boolean packed =
        answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    InputStream body = new ByteArrayInputStream(answer.body());
    try (InputStream plain = packed ? new GZIPInputStream(body) : body) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
