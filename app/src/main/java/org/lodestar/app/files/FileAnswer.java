package org.lodestar.app.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Hands out a file so that no browser runs, guesses or keeps any of it. */
public final class FileAnswer {
  private static final String WORDS = "text/plain";

  private FileAnswer() {}

  /**
   * A picture in the page, words in the window; pages go to the reader's own program, since a
   * sandbox shows none.
   */
  public static @Nullable String shown(OpenedFile file, HttpServletResponse response)
      throws IOException {
    return written(
        file,
        isSeenHere(file) ? ContentDisposition.inline() : ContentDisposition.attachment(),
        response);
  }

  /** Whether a browser shows it by itself, without a program of its own. */
  public static boolean isSeenHere(OpenedFile file) {
    return file.type().startsWith("image/") || file.type().equals(WORDS);
  }

  /** As a file for the disk. */
  public static @Nullable String taken(OpenedFile file, HttpServletResponse response)
      throws IOException {
    return written(file, ContentDisposition.attachment(), response);
  }

  /** Returns no view, since the answer is written. */
  private static @Nullable String written(
      OpenedFile file, ContentDisposition.Builder how, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.type());
    if (file.type().equals(WORDS)) {
      response.setCharacterEncoding(StandardCharsets.UTF_8);
    }
    response.setContentLengthLong(file.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        how.filename(file.name(), StandardCharsets.UTF_8).build().toString());
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    file.content().writeTo(response.getOutputStream());
    response.flushBuffer();
    return null;
  }
}
