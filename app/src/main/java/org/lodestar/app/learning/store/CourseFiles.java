package org.lodestar.app.learning.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseText;

/** Courses that came with the platform: one file for all words, and one for easy ones. */
public final class CourseFiles {
  /** What everybody can learn without an account. */
  public static final String KNOW_THE_SIGNS = "know-the-signs";

  private static final String EASY = "-easy";

  private CourseFiles() {}

  /** A course as it came. */
  public static Course read(String code) {
    return CourseText.read(code, file(code));
  }

  /** The same course in easy words. */
  public static Course easy(String code) {
    return CourseText.read(code, file(code + EASY));
  }

  /** A course as it is written. */
  static String file(String code) {
    String name = code + ".txt";
    try (InputStream in = CourseFiles.class.getResourceAsStream(name)) {
      byte[] file = Objects.requireNonNull(in, name).readAllBytes();
      return new String(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
