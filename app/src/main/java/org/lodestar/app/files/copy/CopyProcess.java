package org.lodestar.app.files.copy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.lodestar.app.files.FileKind;

/**
 * The program of the process that draws copies: the original comes in, its copy goes out, nothing
 * else. It knows no database and no key, has little memory and time, and is ended by the one who
 * started it.
 */
public final class CopyProcess {
  private CopyProcess() {}

  /** What was asked for, as arguments: kind, size of the original, most pixels, most pages. */
  record Asked(FileKind kind, int size, long pixels, int pages) {}

  /** Draws the copy of standard input to standard output. */
  public static void main(String[] arguments) throws IOException {
    Asked asked =
        new Asked(
            FileKind.valueOf(arguments[0]),
            Integer.parseInt(arguments[1]),
            Long.parseLong(arguments[2]),
            Integer.parseInt(arguments[3]));
    OutputStream out = new BufferedOutputStream(System.out);
    try {
      write(out, answer(asked, System.in));
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError damaged) {
      write(out, Answer.FAILED);
    }
    out.flush();
    System.exit(0);
  }

  private static Answer answer(Asked asked, InputStream in) throws IOException {
    ImageIO.setUseCache(false);
    byte[] original = in.readNBytes(asked.size());
    return switch (asked.kind().copy()) {
      case PICTURE -> PictureCopy.of(asked.kind(), original, asked.pixels());
      case PAGES -> PagesCopy.of(original, asked.pages());
      case WORDS -> WordsCopy.of(original, asked.pages());
      case WITHHELD -> Answer.FAILED;
    };
  }

  private static void write(OutputStream out, Answer answer) throws IOException {
    out.write((answer.head() + "\n").getBytes(StandardCharsets.US_ASCII));
    answer.body().writeTo(out);
  }

  /**
   * What goes out.
   *
   * @param head a media type, or a word that says why there is no copy
   */
  record Answer(String head, ByteArrayOutputStream body) {
    static final Answer FAILED = new Answer("FAILED", new ByteArrayOutputStream());
    static final Answer TOO_MANY_PIXELS =
        new Answer("TOO_MANY_PIXELS", new ByteArrayOutputStream());
  }
}
