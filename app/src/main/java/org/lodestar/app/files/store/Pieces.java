package org.lodestar.app.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.vault.StreamSeal;
import org.springframework.stereotype.Component;

/**
 * Seals the pieces of a file into blobs, each bound to its file and place, and reads them again.
 */
@Component
public class Pieces {
  private static final byte[] DOMAIN = "org.lodestar.file.1".getBytes(StandardCharsets.US_ASCII);

  private final BlobStore store;

  Pieces(BlobStore store) {
    this.store = store;
  }

  /**
   * A sealed piece.
   *
   * @param from its first byte's place in the file
   */
  public record Piece(long from, long size, UUID blob) {}

  /** Where the sealed bytes of one piece go. */
  public OutputStream sealing(StreamSeal seal, UUID file, long from, BlobStore.Writing blob)
      throws IOException {
    return seal.sealing(blob.stream(), place(file, from));
  }

  /**
   * The whole file in clear, as a stream.
   *
   * @throws IOException when pieces are missing, or, while it is read, when one was altered
   */
  public InputStream opening(StreamSeal seal, UUID file, List<Piece> pieces, long size)
      throws IOException {
    long next = 0;
    for (Piece piece : pieces) {
      if (piece.from() != next) {
        throw new IOException("A piece is missing");
      }
      next += piece.size();
    }
    if (next != size) {
      throw new IOException("The end is missing");
    }
    return new SequenceInputStream(new Streams(seal, file, pieces.iterator()));
  }

  private byte[] place(UUID file, long from) {
    return ByteBuffer.allocate(DOMAIN.length + 24)
        .put(DOMAIN)
        .putLong(file.getMostSignificantBits())
        .putLong(file.getLeastSignificantBits())
        .putLong(from)
        .array();
  }

  @SuppressWarnings("JdkObsolete") // What SequenceInputStream asks for.
  private final class Streams implements Enumeration<InputStream> {
    private final StreamSeal seal;
    private final UUID file;
    private final Iterator<Piece> rest;

    Streams(StreamSeal seal, UUID file, Iterator<Piece> rest) {
      this.seal = seal;
      this.file = file;
      this.rest = rest;
    }

    @Override
    public boolean hasMoreElements() {
      return rest.hasNext();
    }

    /** A piece that is not there reads as one that fails. */
    @Override
    public InputStream nextElement() {
      Piece piece = rest.next();
      try {
        return seal.opening(store.open(piece.blob()), place(file, piece.from()));
      } catch (IOException e) {
        return new Missing(e);
      }
    }
  }

  private static final class Missing extends InputStream {
    private final IOException why;

    Missing(IOException why) {
      this.why = why;
    }

    @Override
    public int read() throws IOException {
      throw why;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      throw why;
    }
  }
}
