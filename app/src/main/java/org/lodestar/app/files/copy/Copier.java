package org.lodestar.app.files.copy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.domain.Sniff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has copies drawn by a process of its own, with little memory and time and nothing of ours in its
 * surroundings. A file that harms it harms nothing else. Only so many at once.
 */
@Component
public class Copier {
  private static final Logger LOG = LoggerFactory.getLogger(Copier.class);
  private static final int MOST_BYTES = 96 * 1024 * 1024;
  private static final int LONGEST_HEAD = 40;
  private static final Map<String, FileKind> TYPES =
      Map.of(
          "image/jpeg", FileKind.JPEG,
          "image/png", FileKind.PNG,
          "application/pdf", FileKind.PDF,
          "text/plain", FileKind.TEXT);

  private final FileLimits limits;
  private final List<String> jail;
  private final Semaphore places;

  Copier(FileLimits limits, @Value("${lodestar.files.jail:}") List<String> jail) {
    this.limits = limits;
    this.jail = List.copyOf(jail);
    this.places = new Semaphore(limits.copies(), true);
  }

  /**
   * What came of it.
   *
   * @param state made, or why not
   * @param type media type; empty when there is no copy
   */
  public record Drawn(CopyState state, String type) {
    static Drawn not(CopyState why) {
      return new Drawn(why, "");
    }
  }

  /**
   * Draws the copy of an original into a stream.
   *
   * @param original in clear, never on the disk
   */
  public Drawn draw(FileKind kind, long size, InputStream original, OutputStream copy)
      throws IOException, InterruptedException {
    if (kind.copy() == FileKind.Copy.WITHHELD || size > Integer.MAX_VALUE) {
      return Drawn.not(CopyState.WITHHELD);
    }
    places.acquire();
    try {
      return drawn(start(kind, size), original, copy);
    } finally {
      places.release();
    }
  }

  private Drawn drawn(Process process, InputStream original, OutputStream copy) throws IOException {
    Thread watch = Thread.ofVirtual().start(() -> end(process));
    Thread feed = Thread.ofVirtual().start(() -> feed(process, original));
    try (InputStream answer = process.getInputStream()) {
      return read(answer, copy);
    } finally {
      process.destroyForcibly();
      watch.interrupt();
      feed.interrupt();
    }
  }

  /** The head says what follows; what follows must be of that kind, whoever wrote it. */
  private static Drawn read(InputStream answer, OutputStream copy) throws IOException {
    String head = head(answer);
    FileKind promised = TYPES.get(head);
    if (promised == null) {
      return Drawn.not(
          head.equals(CopyState.TOO_MANY_PIXELS.name())
              ? CopyState.TOO_MANY_PIXELS
              : CopyState.FAILED);
    }
    byte[] start = answer.readNBytes(Sniff.BYTES);
    if (Sniff.kind(start) != promised) {
      return Drawn.not(CopyState.FAILED);
    }
    copy.write(start);
    long rest = MOST_BYTES - (long) start.length;
    byte[] buffer = new byte[Sniff.BYTES];
    for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
      rest -= read;
      if (rest < 0) {
        return Drawn.not(CopyState.FAILED);
      }
      copy.write(buffer, 0, read);
    }
    return new Drawn(CopyState.MADE, head);
  }

  private static String head(InputStream answer) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = answer.read(); c >= 0 && c != '\n' && head.length() < LONGEST_HEAD; ) {
      head.append((char) c);
      c = answer.read();
    }
    return head.toString();
  }

  private static void feed(Process process, InputStream original) {
    try (OutputStream in = process.getOutputStream()) {
      original.transferTo(in);
    } catch (IOException ended) {
      // It has read enough, or the original is broken: the answer tells.
      process.destroyForcibly();
    }
  }

  private void end(Process process) {
    try {
      if (!process.waitFor(limits.copyTime().toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("The making of a copy took too long and was ended");
        process.destroyForcibly();
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private Process start(FileKind kind, long size) throws IOException {
    List<String> words = new ArrayList<>(jail);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xmx" + limits.copyMemory() + "m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=/nonexistent",
            "-Duser.home=/nonexistent",
            "-cp",
            System.getProperty("java.class.path"),
            CopyProcess.class.getName(),
            kind.name(),
            Long.toString(size),
            Long.toString(limits.mostPixels()),
            Integer.toString(limits.mostPages())));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.directory(new File("/"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }
}
