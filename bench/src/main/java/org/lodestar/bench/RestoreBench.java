package org.lodestar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.lodestar.app.ground.Folders;

/**
 * The worst hour: an installation with many files is backed up while it runs, its folder is lost,
 * and the backup is put back into an empty one. Then a reporter comes back with the receipt of
 * before, and the audit record is verified.
 *
 * <p>Arguments: how many files of 5 MB (20), how many reports besides (1). Everything is sent
 * through the public pages, as reporters do, and is gone afterwards.
 */
public final class RestoreBench {
  private static final String PAGE = "/report/files";
  private static final int FILES_A_REPORT = 10;

  private RestoreBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    int reports = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    Path home = Files.createTempDirectory("lodestar-restore");
    boolean back;
    try {
      back = isBack(home, files, reports);
    } finally {
      Folders.delete(home);
    }
    System.exit(back ? 0 : 1);
  }

  private static boolean isBack(Path home, int files, int reports)
      throws IOException, InterruptedException {
    Path data = home.resolve("data");
    Path put = home.resolve("put-back");
    Path copies = home.resolve("copies");
    Console console = new Console(Platform.jar(), home);
    Console.Holders holders;
    String receipt;
    double taken;
    long megabytes;
    try (Platform platform = Platform.start(data)) {
      long begun = System.nanoTime();
      receipt = report(platform.url());
      for (int more = 1; more < reports; more++) {
        report(platform.url());
      }
      send(platform.url(), files);
      System.out.printf(Locale.ROOT, "filled in %.0f s%n", (System.nanoTime() - begun) / 1e9);
      holders = console.holders(data);
      megabytes = size(data) >> 20;
      taken = console.seconds("backup", copies.toString(), "--data", data.toString());
    }
    Files.move(data, home.resolve("lost"));
    double restored = console.seconds(holders.restore(copies, put));
    boolean back;
    try (Platform platform = Platform.start(put);
        Reporter reporter = new Reporter(platform.url())) {
      back = reporter.comesBackWith(receipt);
    }
    console.seconds("audit", "verify", "--data", put.toString());
    System.out.printf(
        Locale.ROOT,
        "restore: %d MB with %d files and %d reports; backup %.0f s (%.0f MB/s), restore and"
            + " checks %.0f s (%.0f MB/s); the report opens by its receipt: %s; audit sound%n",
        megabytes,
        files,
        reports,
        taken,
        megabytes / taken,
        restored,
        megabytes / restored,
        back);
    try (Stream<String> lines = Files.lines(put.resolve("restore-report.txt"))) {
      lines.forEach(System.out::println);
    }
    return back;
  }

  private static String report(String url) throws IOException {
    try (Reporter reporter = new Reporter(url)) {
      String receipt =
          reporter.write(Reporter.anonymous("Invented: men sleep in a shed", "Invented Lane"));
      if (!reporter.send()) {
        throw new IllegalStateException("The report was not taken");
      }
      return receipt;
    }
  }

  /** Bytes that nothing can make smaller, behind the first ones of a photograph. */
  private static void send(String url, int files) throws IOException {
    byte[] photo = new byte[5_000_000];
    Random random = new Random(7);
    int left = files;
    while (left > 0) {
      try (Reporter visitor = new Reporter(url)) {
        visitor.get("/report");
        visitor.post("/report", Map.of());
        visitor.get("/report/danger");
        visitor.post("/report/danger", Map.of("danger", "NO"));
        visitor.get(PAGE);
        for (int i = 0; i < FILES_A_REPORT && left > 0; i++) {
          random.nextBytes(photo);
          photo[0] = (byte) 0xFF;
          photo[1] = (byte) 0xD8;
          photo[2] = (byte) 0xFF;
          photo[3] = (byte) 0xE0;
          int status =
              visitor
                  .upload(PAGE, "photo.jpg", List.of(Arrays.copyOf(photo, photo.length)))
                  .statusCode();
          if (status != 303) {
            throw new IllegalStateException("A file was not taken: " + status);
          }
          left--;
        }
      }
    }
  }

  private static long size(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(RestoreBench::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The database may take a file away while we look. */
  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }
}
