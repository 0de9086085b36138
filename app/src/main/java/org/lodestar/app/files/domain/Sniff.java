package org.lodestar.app.files.domain;

import static org.lodestar.app.files.FileKind.*;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.lodestar.app.files.FileKind;

/**
 * Tells the kind of a file by its first bytes. A file that is two kinds at once is the first one
 * that fits; nothing is trusted for that, since only the copier decides whether it is a picture.
 */
public final class Sniff {
  /** So many bytes from the start are enough. */
  public static final int BYTES = 64 * 1024;

  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  private record Mark(int at, byte[] bytes, FileKind kind) {
    boolean fits(byte[] head) {
      if (head.length < at + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (head[at + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          hex("FFD8FF", JPEG),
          hex("89504E470D0A1A0A", PNG),
          text(0, "GIF87a", GIF),
          text(0, "GIF89a", GIF),
          text(8, "WEBPVP8", WEBP),
          text(0, "%PDF-", PDF),
          hex("D0CF11E0A1B11AE1", OLD_OFFICE),
          text(8, "WAVE", SOUND),
          text(0, "ID3", SOUND),
          hex("FFFB", SOUND),
          hex("FFF3", SOUND),
          hex("FFF2", SOUND),
          hex("FFF1", SOUND),
          hex("FFF9", SOUND),
          text(0, "#!AMR", SOUND),
          text(0, "OggS", SOUND));

  private static final List<String> HEIC_BRANDS =
      List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");

  private Sniff() {}

  /** The kind of a file that begins with these bytes. */
  public static FileKind kind(byte[] head) {
    for (Mark mark : MARKS) {
      if (mark.fits(head)) {
        return mark.kind();
      }
    }
    if (has(head, 4, "ftyp")) {
      return brand(head);
    }
    if (has(head, 0, "PK\u0003\u0004") || has(head, 0, "PK\u0005\u0006")) {
      return packed(head);
    }
    return isText(head) ? TEXT : UNKNOWN;
  }

  private static FileKind brand(byte[] head) {
    String brand = latin(head, 8, 12);
    if (HEIC_BRANDS.contains(brand)) {
      return HEIC;
    }
    return brand.startsWith("M4A") || brand.startsWith("M4B") ? SOUND : VIDEO;
  }

  /** Office documents are archives; their first entries tell them apart. Nothing is unpacked. */
  private static FileKind packed(byte[] head) {
    String start = latin(head, 0, head.length);
    if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) {
      return OPEN_DOCUMENT;
    }
    if (!start.contains("[Content_Types].xml") && !start.contains("_rels/.rels")) {
      return ZIP;
    }
    if (start.contains("word/")) {
      return WORD;
    }
    return start.contains("xl/") ? EXCEL : ZIP;
  }

  private static boolean isText(byte[] head) {
    for (byte b : head) {
      boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      if (control || b == 0x7F) {
        return false;
      }
    }
    return head.length > 0;
  }

  private static boolean has(byte[] head, int at, String text) {
    return new Mark(at, text.getBytes(StandardCharsets.ISO_8859_1), UNKNOWN).fits(head);
  }

  private static String latin(byte[] head, int from, int to) {
    int end = Math.min(to, head.length);
    return from >= end ? "" : new String(head, from, end - from, StandardCharsets.ISO_8859_1);
  }

  private static Mark hex(String bytes, FileKind kind) {
    return new Mark(0, HexFormat.of().parseHex(bytes), kind);
  }

  private static Mark text(int at, String bytes, FileKind kind) {
    return new Mark(at, bytes.getBytes(StandardCharsets.ISO_8859_1), kind);
  }
}
