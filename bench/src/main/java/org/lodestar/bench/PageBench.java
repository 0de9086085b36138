package org.lodestar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weight of the first page of each journey as it travels: page, styles and scripts, compressed. */
public final class PageBench {
  private static final List<String> FIRST_PAGES =
      List.of("/", "/help", "/signs", "/professionals", "/report", "/mailbox", "/sign-in");
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

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
    }
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
