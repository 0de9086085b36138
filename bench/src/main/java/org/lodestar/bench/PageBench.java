package org.lodestar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Weight of the first page of each journey as it travels: page, styles and scripts, compressed; and
 * how long a poster takes.
 */
public final class PageBench {
  private static final List<String> FIRST_PAGES =
      List.of(
          "/", "/help", "/signs", "/professionals", "/report", "/mailbox", "/services", "/sign-in");
  private static final int WARM = 200;
  private static final int READS = 1000;
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

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
        System.out.printf(
            "page %-15s %6.1f kB compressed with styles and scripts%n",
            path, weight(client, platform.url(), path) / 1000.0);
      }
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

  private static long weight(HttpClient client, String base, String path)
      throws IOException, InterruptedException {
    Set<String> parts = new LinkedHashSet<>(List.of(path));
    String page =
        client
            .send(
                HttpRequest.newBuilder(URI.create(base + path)).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher asset = ASSET.matcher(page);
    while (asset.find()) {
      parts.add(asset.group(1));
    }
    long bytes = 0;
    for (String part : parts) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + part)).header("Accept-Encoding", "gzip").build();
      bytes += client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }
    return bytes;
  }
}
