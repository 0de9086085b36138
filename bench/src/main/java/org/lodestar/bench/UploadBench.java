package org.lodestar.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Files that many send at once: 5 MB each over 200 connections, the platform with a heap of 768 MB,
 * while 500 others send one byte a second and somebody reads pages. For want of disk the sealed
 * bytes are deleted behind the platform's back once they lie still.
 *
 * <p>Arguments: how many files, how many connections, how many that crawl.
 */
public final class UploadBench {
  private static final List<byte[]> FILE = photo(5_000_000);
  private static final String PAGE = "/report/files";

  private static final int NOT_TAKEN = -1;
  private static final int PIECE = 64 * 1024;

  /** A report takes ten. */
  private static final int FILES_A_REPORT = 10;

  private static final int WARM = 200;

  private final Platform platform;
  private final AtomicInteger left;
  private final AtomicBoolean done = new AtomicBoolean();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final ConcurrentLinkedQueue<Long> pages = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> uploads = new ConcurrentLinkedQueue<>();

  private UploadBench(Platform platform, int files) {
    this.platform = platform;
    this.left = new AtomicInteger(files);
  }

  public static void main(String[] arguments) throws Exception {
    int files = argument(arguments, 0, 10_000);
    int connections = argument(arguments, 1, 200);
    int crawlers = argument(arguments, 2, 500);
    System.setProperty("lodestar.tier", "4");
    Path folder = Files.createTempDirectory("lodestar-uploads");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    List<String> machine = List.of("-Xmx768m", "-Djava.io.tmpdir=" + temporary);
    try (Platform platform = Platform.start(folder.resolve("data"), machine)) {
      // A first, smaller crowd, so that the program is warm; it is not counted.
      new UploadBench(platform, WARM).sendAll(WARM / FILES_A_REPORT);
      new UploadBench(platform, files).run(files, connections, crawlers);
      System.out.printf(
          "files in the temporary folder: %d; begun and never kept: %d; peak memory %d MB"
              + " resident%n",
          count(temporary), count(platform.data().resolve("files/coming")), peak(platform));
    }
  }

  private static int argument(String[] arguments, int at, int otherwise) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
  }

  private void run(int files, int connections, int crawlers) throws Exception {
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < crawlers; i++) {
        crowd.submit(this::crawl);
      }
      crowd.submit(this::read);
      crowd.submit(this::makeRoom);
      long begun = System.nanoTime();
      sendAll(connections);
      done.set(true);
      report(files, connections, crawlers, (System.nanoTime() - begun) / 1e9);
    }
  }

  private void sendAll(int connections) {
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        senders.submit(this::send);
      }
    }
  }

  private void report(int files, int connections, int crawlers, double seconds) {
    System.out.printf(
        "uploads: %d of 5 MB over %d connections in %.0f s: %.0f a second, %.0f MB/s;"
            + " p50 %.1f s, p95 %.1f s; answers %s%n",
        files,
        connections,
        seconds,
        files / seconds,
        files * 5 / seconds,
        quantile(uploads, 0.5) / 1e9,
        quantile(uploads, 0.95) / 1e9,
        statuses);
    System.out.printf(
        "a page meanwhile, with %d who send a byte a second: p50 %.0f ms, p95 %.0f ms (%d pages)%n",
        crawlers, quantile(pages, 0.5) / 1e6, quantile(pages, 0.95) / 1e6, pages.size());
  }

  /** Sends files until none is left, ten for each report; one told to wait comes back. */
  private Void send() throws IOException, InterruptedException {
    while (left.get() > 0) {
      try (Reporter visitor = visitor()) {
        for (int i = 0; i < FILES_A_REPORT && left.decrementAndGet() >= 0; i++) {
          sendOne(visitor);
        }
      } catch (IOException cut) {
        count(0);
        System.err.println(cut.getMessage());
      }
    }
    return null;
  }

  private void sendOne(Reporter visitor) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpResponse<String> answer = visitor.upload(PAGE, "photo.jpg", FILE);
    boolean elsewhere = !answer.headers().firstValue("Location").orElse(PAGE).endsWith(PAGE);
    int status = elsewhere ? NOT_TAKEN : answer.statusCode();
    count(status);
    if (status == 503 || status == 429) {
      Thread.sleep(1_000);
    } else {
      uploads.add(System.nanoTime() - begun);
    }
  }

  private Reporter visitor() throws IOException {
    Reporter visitor = new Reporter(platform.url());
    visitor.get("/report");
    visitor.post("/report", Map.of());
    visitor.get("/report/danger");
    visitor.post("/report/danger", Map.of("danger", "NO"));
    visitor.get(PAGE);
    return visitor;
  }

  private synchronized void count(int status) {
    statuses.merge(status, 1, Integer::sum);
  }

  /** Begins a large form and sends one byte a second, for as long as it is let. */
  private Void crawl() throws IOException, InterruptedException {
    byte[] head =
        ("POST "
                + PAGE
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data;"
                + " boundary=b\r\nContent-Length: 5000000\r\n\r\n--b\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    while (!done.get()) {
      try (Socket socket =
          new Socket(InetAddress.getLoopbackAddress(), URI.create(platform.url()).getPort())) {
        OutputStream out = socket.getOutputStream();
        out.write(head);
        while (!done.get()) {
          out.write('x');
          Thread.sleep(1_000);
        }
      } catch (IOException sentAway) {
        Thread.sleep(1_000);
      }
    }
    return null;
  }

  private Void read() throws IOException, InterruptedException {
    try (Reporter reader = new Reporter(platform.url())) {
      while (!done.get()) {
        long begun = System.nanoTime();
        reader.get("/");
        pages.add(System.nanoTime() - begun);
        Thread.sleep(50);
      }
    }
    return null;
  }

  private Void makeRoom() throws IOException, InterruptedException {
    Path files = platform.data().resolve("files");
    while (!done.get()) {
      Thread.sleep(1_000);
      try (Stream<Path> found = Files.walk(files, 2)) {
        found.filter(UploadBench::liesStill).forEach(UploadBench::delete);
      } catch (NoSuchFileException | UncheckedIOException goneMeanwhile) {
        continue;
      }
    }
    return null;
  }

  private static boolean liesStill(Path file) {
    try {
      Duration age =
          Duration.ofMillis(
              System.currentTimeMillis() - Files.getLastModifiedTime(file).toMillis());
      return Files.isRegularFile(file)
          && age.compareTo(Duration.ofSeconds(3)) > 0
          && !"coming"
              .equals(String.valueOf(Objects.requireNonNull(file.getParent()).getFileName()));
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double quantile(ConcurrentLinkedQueue<Long> nanos, double share) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).count();
    }
  }

  private static long peak(Platform platform) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + platform.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Bytes that cannot be packed, with the beginning of a photo; pieces that all senders share. */
  private static List<byte[]> photo(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    byte[] start = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    System.arraycopy(start, 0, bytes, 0, start.length);
    List<byte[]> pieces = new ArrayList<>();
    for (int at = 0; at < size; at += PIECE) {
      pieces.add(Arrays.copyOfRange(bytes, at, Math.min(at + PIECE, size)));
    }
    return pieces;
  }
}
