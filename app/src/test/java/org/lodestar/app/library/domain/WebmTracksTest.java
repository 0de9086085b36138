package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a WebM file has anything to see or to hear. */
class WebmTracksTest {
  @ParameterizedTest
  @CsvSource({
    "a picture, 1A45DFA3801654AE6B85AE83838101, true",
    "a sound, 1A45DFA3801654AE6B85AE83838102, true",
    "words alone, 1A45DFA3801654AE6B85AE83838111, false",
    "no tracks, 1A45DFA380838101, false",
    "a kind before the tracks, 8381011654AE6B80, false"
  })
  void aFileNamesItsTracks(String what, String hex, boolean shows) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(WebmTracks.in(new ByteArrayInputStream(bytes))).as(what).isEqualTo(shows);
  }
}
