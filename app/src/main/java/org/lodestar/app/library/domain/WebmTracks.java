package org.lodestar.app.library.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells whether a WebM file has a picture or a sound: what begins like one and names neither plays
 * nowhere. Its tracks stand near its beginning, before what is in them (RFC 9559).
 */
public final class WebmTracks {
  /** The element that holds them all. */
  private static final String TRACKS = "\u0016T\u00AEk";

  /** The element that says of what kind one is, one byte long: a picture, or a sound. */
  private static final List<String> KINDS = List.of("\u0083\u0081\u0001", "\u0083\u0081\u0002");

  private static final int BEGINNING = 1024 * 1024;

  private WebmTracks() {}

  /** Whether these bytes name one. */
  public static boolean in(InputStream bytes) throws IOException {
    String begin = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    int tracks = begin.indexOf(TRACKS);
    return tracks >= 0 && KINDS.stream().anyMatch(kind -> begin.indexOf(kind, tracks) >= 0);
  }
}
