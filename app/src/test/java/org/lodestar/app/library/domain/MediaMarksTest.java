package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.MediaKind;

/** What sort of recording a file is, whatever its name says. */
class MediaMarksTest {
  @ParameterizedTest
  @CsvSource({
    "00000020667479706D703432, MP4",
    "000000206674797069736F6D, MP4",
    "00000020667479704D344120, M4A",
    "49443304000000000000, MP3",
    "FFFB9064000000000000, MP3",
    "FFF3848400000000, MP3"
  })
  void whatBrowsersPlayIsKnownByItsFirstBytes(String head, MediaKind kind) {
    assertThat(MediaMarks.of(HexFormat.of().parseHex(head))).contains(kind);
  }

  @Test
  void anOggFileIsSoundAndAWebmFileSaysSo() {
    assertThat(MediaMarks.of(latin("OggS" + "\0".repeat(24) + "OpusHead"))).contains(MediaKind.OGG);
    assertThat(MediaMarks.of(latin("OggS" + "\0".repeat(24) + "\u0001vorbis")))
        .contains(MediaKind.OGG);
    assertThat(MediaMarks.of(latin("\u001AE\u00DF\u00A3....B\u0082\u0084webm")))
        .contains(MediaKind.WEBM);
  }

  @ParameterizedTest
  @CsvSource({
    "QuickTime, 000000146674797071742020",
    "a picture of a phone, 000000186674797068656963",
    "Matroska, 1A45DFA3000000004282886D6174726F736B61",
    "Ogg with a film, 4F676753000200000000000000000000000000000000000000000000807468656F7261",
    "sound for telephones (AAC), FFF15080021FFC",
    "a wave file, 52494646000000005741564566",
    "a page, 3C68746D6C3E3C736372697074",
    "a picture, FFD8FFE000104A46",
    "two bytes, FFFB",
    "a head cut short, 0000002066747970"
  })
  void everythingElseIsNone(String what, String head) {
    assertThat(MediaMarks.of(HexFormat.of().parseHex(head))).as(what).isEmpty();
  }

  @Test
  void nothingIsNone() {
    assertThat(MediaMarks.of(new byte[0])).isEmpty();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
