package org.lodestar.app.library.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.face.Recordings;
import org.springframework.core.io.AbstractResource;

/**
 * The bytes of a recording, read piece by piece while they go out: a browser asks for a range, and
 * what lies before it is never read. From when it is opened until it is closed it takes one of the
 * places of {@link Players}.
 */
final class RecordingFile extends AbstractResource {
  private final Recording recording;
  private final IntFunction<Optional<byte[]>> pieces;
  private final Players players;

  /**
   * The bytes of one.
   *
   * @param pieces by their numbers; nothing where one is not there
   */
  RecordingFile(Recording recording, IntFunction<Optional<byte[]>> pieces, Players players) {
    this.recording = recording;
    this.pieces = pieces;
    this.players = players;
  }

  @Override
  public String getDescription() {
    return "recording " + recording.id();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public long contentLength() {
    return recording.size();
  }

  @Override
  public InputStream getInputStream() {
    return new Bytes(players.begin());
  }

  /** From a place on; going on to another one costs nothing. */
  private final class Bytes extends InputStream {
    private final Runnable end;
    private long at;
    private int held = -1;
    private byte[] piece = new byte[0];

    Bytes(Runnable end) {
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (at >= recording.size()) {
        return -1;
      }
      int number = (int) (at / Recordings.PIECE);
      if (number != held) {
        piece =
            pieces
                .apply(number)
                .orElseThrow(() -> new IOException("A piece of a recording is not there"));
        held = number;
      }
      int from = (int) (at % Recordings.PIECE);
      int count = Math.min(length, piece.length - from);
      if (count <= 0) {
        throw new IOException("A piece of a recording is too short");
      }
      System.arraycopy(piece, from, into, offset, count);
      at += count;
      return count;
    }

    @Override
    public long skip(long count) {
      long skipped = Math.clamp(count, 0, recording.size() - at);
      at += skipped;
      return skipped;
    }

    @Override
    public void close() {
      piece = new byte[0];
      held = -1;
      end.run();
    }
  }
}
