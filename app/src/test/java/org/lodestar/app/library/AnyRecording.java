package org.lodestar.app.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Recordings for tests: bytes that begin as a film does, and nothing to see in them. */
@Component
public class AnyRecording {
  /** More than one piece, and the last one shorter. */
  public static final int SIZE = Recordings.PIECE + 1000;

  private final Recordings recordings;

  AnyRecording(Recordings recordings) {
    this.recordings = recordings;
  }

  /** Bytes of a film. */
  public static byte[] film() {
    byte[] film = new byte[SIZE];
    for (int i = 0; i < film.length; i++) {
      film[i] = (byte) (i % 251);
    }
    byte[] head = "....ftypisom".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, film, 0, head.length);
    return film;
  }

  /** A part of them, as a range counts it. */
  public static byte[] film(int first, int last) {
    return Arrays.copyOfRange(film(), first, last + 1);
  }

  /** What is said in British Sign Language on a page. */
  public static NewRecording said(String spot, String title) {
    return new NewRecording(
        spot,
        RecordedIn.SIGNED,
        title,
        2,
        "You can get help.\nIn danger now? Call 999.",
        "Mira Invented, interpreter");
  }

  /** Adds one that waits for a second person. */
  public UUID add(Worker worker, NewRecording said) {
    byte[] film = film();
    return Standing.member(worker.id())
        .call(
            () -> {
              try {
                return recordings.add(
                    worker, said, MediaKind.MP4, film.length, true, new ByteArrayInputStream(film));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
