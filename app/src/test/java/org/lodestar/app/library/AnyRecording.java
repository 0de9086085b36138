package org.lodestar.app.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Recordings for tests: the boxes of a film, and nothing to see in them. */
@Component
public class AnyRecording {
  /** More than one piece, and the last one shorter. */
  public static final int SIZE = Recordings.PIECE + 1000;

  /** So long it says that it lasts. */
  public static final int MINUTES = 2;

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
    ByteBuffer boxes = ByteBuffer.wrap(film);
    box(boxes, 16, "ftyp").put(letters("isom")).putInt(0);
    box(boxes, 152, "moov");
    box(boxes, 108, "mvhd").put(new byte[12]).putInt(1000).putInt(MINUTES * 60 * 1000);
    boxes.put(new byte[80]);
    box(boxes, 36, "trak");
    box(boxes, 28, "mdia");
    box(boxes, 20, "hdlr").putLong(0).put(letters("vide"));
    box(boxes, SIZE - boxes.position(), "mdat");
    return film;
  }

  private static ByteBuffer box(ByteBuffer into, int length, String name) {
    return into.putInt(length).put(letters(name));
  }

  private static byte[] letters(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
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
        MINUTES,
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
