package org.lodestar.app.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A version of the platform, compared by its numbers: {@code 0.10.0} is newer than {@code 0.9.2}. A
 * build on the way to a version counts as that version.
 *
 * @param text as written, such as {@code 0.1.0-SNAPSHOT}
 */
public record Version(String text) implements Comparable<Version> {
  private static final Pattern FORM =
      Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}(-[A-Za-z0-9.]+)?");

  public Version {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("A version is numbers with points between");
    }
  }

  /** The version of the program that runs. */
  public static Version running() {
    try (InputStream file =
        Objects.requireNonNull(Version.class.getResourceAsStream("/version.txt"))) {
      return new Version(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isNewerThan(Version other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Version other) {
    return Arrays.compare(numbers(), other.numbers());
  }

  /** Noughts at the end say nothing: 1.0 is 1. */
  private int[] numbers() {
    int[] numbers =
        Arrays.stream(text.replaceFirst("-.*", "").split("\\."))
            .mapToInt(Integer::parseInt)
            .toArray();
    int length = numbers.length;
    while (length > 0 && numbers[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(numbers, length);
  }

  @Override
  public String toString() {
    return text;
  }
}
