package org.lodestar.app.library.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.library.MediaKind;

/**
 * Tells what sort of recording a file is by its first bytes. What every browser of today plays is
 * taken, and nothing else.
 */
public final class MediaMarks {
  /** So many bytes from the start are enough. */
  public static final int BYTES = 4096;

  /** Brands of MP4 that browsers play; that of QuickTime is not among them. */
  private static final Set<String> FILMS =
      Set.of("isom,iso2,iso4,iso5,iso6,mp41,mp42,avc1,M4V ,MSNV,dash".split(",", -1));

  private static final Set<String> SOUNDS = Set.of("M4A ", "M4B ");

  private static final int BRAND = 8;
  private static final int BRAND_END = 12;
  private static final int OGG_CODEC = 28;
  private static final int HEAD_OF_WEBM = 64;
  private static final int BYTE = 0xFF;

  private MediaMarks() {}

  /** The sort of a file that begins with these bytes; nothing where it is none that we take. */
  public static Optional<MediaKind> of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("ftyp", BRAND - "ftyp".length())) {
      return brand(start);
    }
    if (start.startsWith("\u001AE\u00DF\u00A3")) {
      boolean webm = start.substring(0, Math.min(HEAD_OF_WEBM, start.length())).contains("webm");
      return webm ? Optional.of(MediaKind.WEBM) : Optional.empty();
    }
    if (start.startsWith("OggS")) {
      boolean sound =
          start.startsWith("OpusHead", OGG_CODEC) || start.startsWith("\u0001vorbis", OGG_CODEC);
      return sound ? Optional.of(MediaKind.OGG) : Optional.empty();
    }
    return start.startsWith("ID3") || isLayerThree(head)
        ? Optional.of(MediaKind.MP3)
        : Optional.empty();
  }

  private static Optional<MediaKind> brand(String start) {
    if (start.length() < BRAND_END) {
      return Optional.empty();
    }
    String brand = start.substring(BRAND, BRAND_END);
    if (SOUNDS.contains(brand)) {
      return Optional.of(MediaKind.M4A);
    }
    return FILMS.contains(brand) ? Optional.of(MediaKind.MP4) : Optional.empty();
  }

  /** A frame of MPEG audio, layer III: eleven bits that are set, a version, and the layer. */
  private static boolean isLayerThree(byte[] head) {
    return head.length > 2
        && (head[0] & BYTE) == BYTE
        && (head[1] & 0xE0) == 0xE0
        && (head[1] & 0x18) != 0x08
        && (head[1] & 0x06) == 0x02;
  }
}
