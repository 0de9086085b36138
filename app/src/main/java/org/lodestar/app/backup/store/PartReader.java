package org.lodestar.app.backup.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.lodestar.app.backup.domain.Envelope;
import org.lodestar.app.backup.domain.HolderKey;
import org.lodestar.app.ground.Refusal;

/** Reads a part as it flows, and knows at its end whether each entry is the one that was put in. */
public final class PartReader {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LIST = 256 * 1024 * 1024;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._/-]*");

  private PartReader() {}

  /** Takes one entry; what it leaves unread is read for it. */
  public interface Taker {
    void take(String name, InputStream bytes) throws IOException;
  }

  /**
   * What stands at the end of a part.
   *
   * @param digest of the list of all entries
   * @param code over it, which the platform that is put back must be able to make
   */
  public record End(String digest, String code) {}

  /**
   * Reads a part.
   *
   * @throws Refusal when it was altered or is not whole, or when no key opens it
   */
  public static End read(Path part, List<HolderKey> keys, Taker taker) {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(part), BUFFER);
        InputStream clear = Envelope.opening(file, keys);
        var tar = new TarArchiveInputStream(clear, UTF_8.name())) {
      StringBuilder seen = new StringBuilder();
      byte[] list = new byte[0];
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        String name = checked(entry);
        if (name.equals(PartWriter.DIGESTS)) {
          list = tar.readNBytes(LONGEST_LIST);
        } else if (name.equals(PartWriter.CODE)) {
          if (!seen.toString().equals(new String(list, UTF_8))) {
            throw new IOException("An entry is not the one that was put in");
          }
          String code = new String(tar.readNBytes(1024), UTF_8);
          drain(clear);
          return new End(Digests.hex(list), code);
        } else {
          seen.append(digest(tar, name, taker)).append("  ").append(name).append('\n');
        }
      }
      throw new IOException("The end is missing");
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      if (NoRoom.isCauseOf(e)) {
        throw NoRoom.refusal("restored");
      }
      throw new Refusal(
          "The part "
              + part
              + " is not whole or was changed, so nothing was restored: take another backup.");
    }
  }

  private static String digest(InputStream tar, String name, Taker taker) throws IOException {
    MessageDigest digest = Digests.sha256();
    var bytes = new DigestInputStream(tar, digest);
    taker.take(name, bytes);
    drain(bytes);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** To its very end, where the message says whether it was cut off. */
  private static void drain(InputStream stream) throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (stream.read(buffer) >= 0) {
      // Only the digest wants it.
    }
  }

  /** A name that leads out of the folder is none of ours. */
  private static String checked(TarArchiveEntry entry) throws IOException {
    String name = entry.getName();
    if (!entry.isFile() || !NAME.matcher(name).matches() || name.contains("..")) {
      throw new IOException("An entry has a name that no backup has");
    }
    return name;
  }
}
