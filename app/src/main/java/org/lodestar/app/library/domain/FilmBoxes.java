package org.lodestar.app.library.domain;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an MP4 or M4A file says of itself: whether all of it is there, whether it has a picture or a
 * sound, and how long it lasts. It is made of boxes, each with its length and a name of four
 * letters before it (ISO/IEC 14496-12): what was cut off has a box that goes on after its end, or
 * has no list of what is in it, and plays nowhere.
 */
public final class FilmBoxes {
  private static final int HEAD = 8;
  private static final int LONG_HEAD = 16;

  /** So much of the list is read: more than one of an hour has. */
  private static final int MOST_READ = 4 * 1024 * 1024;

  /** The way from the list to the word that says of what kind a track is. */
  private static final List<String> TO_KIND = List.of("trak", "mdia", "hdlr");

  /** A picture, and a sound. */
  private static final Set<String> SEEN_OR_HEARD = Set.of("vide", "soun");

  private static final int KIND = 8;

  private static final String LIST = "moov";
  private static final String DATA = "mdat";
  private static final String LASTS = "mvhd";
  private static final long UNKNOWN = 0xFFFFFFFFL;
  private static final long UNSIGNED = 0xFFFFFFFFL;

  private FilmBoxes() {}

  /**
   * What it says.
   *
   * @param whole whether all of it is there
   * @param shows whether it has a picture or a sound
   * @param seconds how long it lasts; nothing where it does not say so
   */
  public record Told(boolean whole, boolean shows, OptionalLong seconds) {
    private static final Told BROKEN = new Told(false, false, OptionalLong.empty());
  }

  /** Reads a file of this size box by box, and of the data nothing. */
  public static Told of(InputStream in, long size) throws IOException {
    boolean list = false;
    boolean data = false;
    boolean shows = false;
    OptionalLong seconds = OptionalLong.empty();
    long left = size;
    try {
      while (left >= HEAD) {
        ByteBuffer head = ByteBuffer.wrap(exactly(in, HEAD));
        long length = head.getInt() & UNSIGNED;
        String name = name(head);
        long rest = length - HEAD;
        if (length == 1) {
          length = ByteBuffer.wrap(exactly(in, HEAD)).getLong();
          rest = length - LONG_HEAD;
        } else if (length == 0) {
          length = left;
          rest = length - HEAD;
        }
        if (rest < 0 || length > left) {
          return Told.BROKEN;
        }
        if (name.equals(LIST)) {
          byte[] read = exactly(in, (int) Math.min(rest, MOST_READ));
          rest -= read.length;
          seconds = lasts(ByteBuffer.wrap(read));
          shows |= shows(ByteBuffer.wrap(read), 0);
          list = true;
        }
        data |= name.equals(DATA);
        in.skipNBytes(rest);
        left -= length;
      }
    } catch (EOFException _) {
      return Told.BROKEN;
    }
    return new Told(list && data, shows, seconds);
  }

  private static byte[] exactly(InputStream in, int count) throws IOException {
    byte[] read = in.readNBytes(count);
    if (read.length < count) {
      throw new EOFException("It is shorter than it says");
    }
    return read;
  }

  private static String name(ByteBuffer head) {
    byte[] name = new byte[HEAD / 2];
    head.get(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  /** Whether one of these boxes leads to a picture or a sound; what was not read ends the last. */
  private static boolean shows(ByteBuffer boxes, int step) {
    while (boxes.remaining() >= HEAD) {
      int begin = boxes.position();
      long length = boxes.getInt() & UNSIGNED;
      String name = name(boxes);
      if (length < HEAD) {
        return false;
      }
      int end = (int) Math.min(begin + length, boxes.limit());
      if (name.equals(TO_KIND.get(step))) {
        ByteBuffer inside = boxes.slice(begin + HEAD, end - begin - HEAD);
        if (step < TO_KIND.size() - 1 ? shows(inside, step + 1) : isSeenOrHeard(inside)) {
          return true;
        }
      }
      boxes.position(end);
    }
    return false;
  }

  private static boolean isSeenOrHeard(ByteBuffer box) {
    return box.remaining() >= KIND + HEAD / 2 && SEEN_OR_HEARD.contains(name(box.position(KIND)));
  }

  /** How long it lasts, as its list says. */
  private static OptionalLong lasts(ByteBuffer list) {
    while (list.remaining() >= HEAD) {
      int begin = list.position();
      long length = list.getInt() & UNSIGNED;
      String name = name(list);
      if (name.equals(LASTS)) {
        return seconds(list.slice());
      }
      if (length < HEAD || length > list.limit() - begin) {
        return OptionalLong.empty();
      }
      list.position(begin + (int) length);
    }
    return OptionalLong.empty();
  }

  /** A version, two times of which nothing is asked, so many parts a second, and how many parts. */
  private static OptionalLong seconds(ByteBuffer box) {
    boolean large = box.hasRemaining() && box.get(0) == 1;
    int before = large ? 4 + 2 * Long.BYTES : 4 + 2 * Integer.BYTES;
    int needed = before + Integer.BYTES + (large ? Long.BYTES : Integer.BYTES);
    if (box.remaining() < needed) {
      return OptionalLong.empty();
    }
    box.position(before);
    long parts = box.getInt() & UNSIGNED;
    long lasts = large ? box.getLong() : box.getInt() & UNSIGNED;
    return parts == 0 || lasts <= 0 || lasts == UNKNOWN
        ? OptionalLong.empty()
        : OptionalLong.of(lasts / parts);
  }
}
