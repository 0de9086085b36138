package org.lodestar.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for what a reporter wrote, and for the receipt, in the memory of the platform a minute
 * after they have gone. The dump is deleted afterwards.
 */
public final class HeapBench {
  private static final String SEEN = "Quillwort men sleep beside the invented boiler";
  private static final String PLACE = "Nightjar Invented Lane";
  private static final int CHUNK = 1 << 20;

  private HeapBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    Path home = Files.createTempDirectory("lodestar-heap");
    Path dump = home.resolve("heap.hprof");
    try (Platform platform = Platform.start(home.resolve("data"))) {
      String receipt;
      try (Reporter reporter = new Reporter(platform.url())) {
        receipt = reporter.write(Reporter.anonymous(SEEN, PLACE));
        if (!reporter.send() || !reporter.comesBackWith(receipt)) {
          throw new IllegalStateException("The report was not taken");
        }
      }
      Thread.sleep(seconds * 1_000L);
      dump(platform.pid(), dump);
      Map<String, Integer> found = new LinkedHashMap<>();
      for (String each :
          new String[] {receipt, receipt.replace("-", ""), "Quillwort", "Nightjar"}) {
        found.put(each.equals(receipt) ? "receipt" : name(each, receipt), hits(dump, each));
      }
      System.out.printf(
          Locale.ROOT,
          "heap: %d s after the last request, %d MB dumped, found %s%n",
          seconds,
          Files.size(dump) >> 20,
          found);
    } finally {
      Files.deleteIfExists(dump);
    }
  }

  private static String name(String looked, String receipt) {
    return looked.equals(receipt.replace("-", "")) ? "receipt without dashes" : looked;
  }

  private static void dump(long pid, Path file) throws IOException, InterruptedException {
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid),
                "GC.heap_dump",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("The memory could not be dumped");
    }
  }

  /** How often the words stand in the file, as one byte or two for each letter. */
  private static int hits(Path file, String words) throws IOException {
    int all = 0;
    for (Charset charset :
        new Charset[] {
          StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      all += hits(file, words.getBytes(charset));
    }
    return all;
  }

  private static int hits(Path file, byte[] wanted) throws IOException {
    int all = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
      byte[] window = new byte[CHUNK + wanted.length];
      int kept = 0;
      int read = in.read(window, 0, CHUNK);
      while (read > 0) {
        int end = kept + read;
        for (int at = 0; at + wanted.length <= end; at++) {
          if (window[at] == wanted[0] && isAt(window, at, wanted)) {
            all++;
          }
        }
        kept = Math.min(wanted.length - 1, end);
        System.arraycopy(window, end - kept, window, 0, kept);
        read = in.read(window, kept, CHUNK);
      }
    }
    return all;
  }

  private static boolean isAt(byte[] window, int at, byte[] wanted) {
    for (int i = 1; i < wanted.length; i++) {
      if (window[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
