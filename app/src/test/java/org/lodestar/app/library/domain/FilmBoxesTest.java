package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.AnyRecording;

/** Whether all of a film is there, and how long it says that it lasts. */
class FilmBoxesTest {
  /** A list that says: a thousand parts a second, ninety thousand of them. */
  private static final String LIST =
      "000000486D6F6F76"
          + "0000001C6D766864"
          + "00".repeat(12)
          + "000003E8"
          + "00015F90"
          + track("76696465");

  private static final String DATA = "0000000A6D6461740000";

  /** A track of this kind, four letters. */
  private static String track(String kind) {
    return "000000247472616B0000001C6D6469610000001468646C72" + "00".repeat(8) + kind;
  }

  private static FilmBoxes.Told told(String hex) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    return FilmBoxes.of(new ByteArrayInputStream(bytes), bytes.length);
  }

  @Test
  void aFilmThatIsAllThereSaysHowLongItLasts() throws IOException {
    assertThat(told(LIST + DATA)).isEqualTo(new FilmBoxes.Told(true, true, OptionalLong.of(90)));
    assertThat(told(DATA + LIST).whole()).as("the list at the end").isTrue();
    byte[] film = AnyRecording.film();
    assertThat(FilmBoxes.of(new ByteArrayInputStream(film), film.length))
        .isEqualTo(new FilmBoxes.Told(true, true, OptionalLong.of(AnyRecording.MINUTES * 60L)));
  }

  @ParameterizedTest
  @CsvSource({
    "a picture, 76696465, true",
    "a sound, 736F756E, true",
    "the time alone, 746D6364, false",
    "no word, 00000000, false"
  })
  void aFilmHasAPictureOrASoundOrShowsNothing(String what, String kind, boolean shows)
      throws IOException {
    assertThat(told("0000002C6D6F6F76" + track(kind) + DATA).shows()).as(what).isEqualTo(shows);
    String after = "000000506D6F6F76" + track("746D6364") + track(kind) + DATA;
    assertThat(told(after).shows()).as("behind another: " + what).isEqualTo(shows);
  }

  @Test
  void aFilmWhoseListIsEmptyShowsNothing() throws IOException {
    assertThat(told("000000086D6F6F76" + DATA).shows()).isFalse();
    assertThat(told("0000000C6D6F6F7600000000" + DATA).shows()).isFalse();
    assertThat(told("000000106D6F6F76" + "000000007472616B" + DATA).shows()).isFalse();
  }

  @Test
  void timesOfEightBytesAreReadToo() throws IOException {
    String large =
        "000000306D6F6F76"
            + "000000286D766864"
            + "01000000"
            + "00".repeat(16)
            + "000003E8"
            + "0000000000015F90";
    assertThat(told(large + DATA)).isEqualTo(new FilmBoxes.Told(true, false, OptionalLong.of(90)));
  }

  @ParameterizedTest
  @CsvSource({
    "no list, 0000000A6D6461740000",
    "no data, 000000086D6F6F76",
    "cut off in its data, 000000086D6F6F76000000FF6D6461740000",
    "a box shorter than its head, 000000046D6F6F76000000086D646174",
    "a long box without its length, 000000016D646174",
    "a length below nothing, 000000016D646174FFFFFFFFFFFFFFFF",
    "words, 4F6E6C7920776F726473"
  })
  void whatIsNotAllThereIsKnown(String what, String hex) throws IOException {
    assertThat(told(hex).whole()).as(what).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a list that is empty, 000000086D6F6F76000000086D646174",
    "a list that says nothing of it, 000000106D6F6F760000000874726162000000086D646174",
    "data to the end, 000000086D6F6F76000000006D64617401020304"
  })
  void whatDoesNotSayHowLongItLastsIsTakenAllTheSame(String what, String hex) throws IOException {
    assertThat(told(hex).whole()).as(what).isTrue();
    assertThat(told(hex).seconds()).as(what).isEmpty();
  }
}
