package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a recording says where it was made, wherever in it that stands. */
class PlaceMarksTest {
  private static final int WINDOW = 64 * 1024;
  private static final byte ELSE = 7;

  private static boolean found(int at, String mark) throws IOException {
    byte[] planted = mark.getBytes(StandardCharsets.ISO_8859_1);
    byte[] film = new byte[at + planted.length + WINDOW / 2];
    Arrays.fill(film, ELSE);
    System.arraycopy(planted, 0, film, at, planted.length);
    return PlaceMarks.in(new ByteArrayInputStream(film));
  }

  private static void foundEverywhere(String mark) throws IOException {
    assertThat(found(0, mark)).as("at the beginning").isTrue();
    for (int at = WINDOW - mark.length(); at <= WINDOW; at++) {
      assertThat(found(at, mark)).as("where two windows meet, at %d", at).isTrue();
    }
    assertThat(found(3 * WINDOW - 2, mark)).as("far in").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A9xyz", "loci", "GPSL"})
  void aBoxThatNamesAPlaceIsFound(String box) throws IOException {
    foundEverywhere("\0\0\0 " + box);
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.apple.quicktime.location.ISO6709", "exif:GPSLatitude"})
  void aKeyThatNamesAPlaceIsFound(String key) throws IOException {
    foundEverywhere(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GPS5l\u0014\0\1", "GPS9? \0\1"})
  void whatACameraMeasuredAlongTheWayIsFound(String measured) throws IOException {
    foundEverywhere(measured);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E\u00A3\u0088LOCATION",
        "E\u00A3\u0088location",
        "E\u00A3@\u0008LOCATION",
        "E\u00A3\u0001\0\0\0\0\0\0\u0008LOCATION",
        "E\u00A3\u0092LOCATION-eng"
      })
  void aTagOfMatroskaThatNamesAPlaceIsFound(String tag) throws IOException {
    foundEverywhere(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOCATION", "location", "E\u00A3\u0085TITLE", "GPS5", "GPS9", "GPSP"})
  void wordsAndOtherTagsAreNoPlace(String letters) throws IOException {
    assertThat(found(0, letters)).isFalse();
    assertThat(found(WINDOW - 2, letters)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A9xyz", "loci", "GPSL", "com.apple.quicktime.model", "exif:Flash"})
  void lettersThatComeAboutByChanceAndOtherKeysAreNoPlace(String letters) throws IOException {
    assertThat(found(WINDOW - 2, letters)).isFalse();
    assertThat(found(0, letters)).isFalse();
  }

  @Test
  void nothingSaysNothing() throws IOException {
    assertThat(PlaceMarks.in(new ByteArrayInputStream(new byte[0]))).isFalse();
    assertThat(PlaceMarks.in(new ByteArrayInputStream(new byte[WINDOW]))).isFalse();
  }
}
