package org.lodestar.app.backup.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.lodestar.app.backup.domain.Envelope;
import org.lodestar.app.backup.domain.Holder;

/**
 * Writes one part: a tar inside an OpenPGP message. Its last two entries are the digests of all
 * entries before, and a code over these that only who has the platform's keys can make. Under its
 * own name it is there whole or not at all.
 */
public final class PartWriter implements AutoCloseable {
  static final String DIGESTS = "entries.sha256";
  static final String CODE = "entries.code";
  private static final int BUFFER = 1 << 16;
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path file;
  private final Path coming;
  private final FileChannel channel;
  private final DigestOutputStream sealed;
  private final TarArchiveOutputStream tar;
  private final StringBuilder digests = new StringBuilder();

  /** Begins a part in a folder that exists. */
  public PartWriter(Path file, List<Holder> holders) throws IOException {
    this.file = file;
    this.coming = file.resolveSibling("." + file.getFileName() + ".coming");
    Files.deleteIfExists(coming);
    this.channel =
        FileChannel.open(
            coming,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OWNER_ONLY);
    this.sealed =
        new DigestOutputStream(
            new BufferedOutputStream(Channels.newOutputStream(new Unclosed(channel)), BUFFER),
            Digests.sha256());
    this.tar = new TarArchiveOutputStream(Envelope.sealing(sealed, holders), UTF_8.name());
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
  }

  /** Adds an entry. */
  public void put(String name, byte[] bytes) throws IOException {
    tar.putArchiveEntry(entry(name, bytes.length));
    tar.write(bytes);
    tar.closeArchiveEntry();
    note(name, Digests.sha256().digest(bytes));
  }

  /** Adds an entry that flows; of a stream that is longer only {@code size} bytes are taken. */
  public void put(String name, long size, InputStream from) throws IOException {
    MessageDigest digest = Digests.sha256();
    tar.putArchiveEntry(entry(name, size));
    byte[] buffer = new byte[BUFFER];
    long left = size;
    while (left > 0) {
      int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("A file became shorter while it was copied");
      }
      digest.update(buffer, 0, read);
      tar.write(buffer, 0, read);
      left -= read;
    }
    tar.closeArchiveEntry();
    note(name, digest.digest());
  }

  /**
   * Ends the part and forces it to the disk; nobody sees it until it is kept.
   *
   * @param code makes a code over a digest
   * @return digest of the file, in hexadecimal digits
   */
  public String end(UnaryOperator<String> code) throws IOException {
    byte[] list = digests.toString().getBytes(UTF_8);
    byte[] made = code.apply(Digests.hex(list)).getBytes(UTF_8);
    put(DIGESTS, list);
    put(CODE, made);
    tar.close();
    channel.force(true);
    channel.close();
    return HexFormat.of().formatHex(sealed.getMessageDigest().digest());
  }

  /** Gives the part its name. */
  public long keep() throws IOException {
    Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
    return Files.size(file);
  }

  /** What was not kept is not left behind. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(coming);
  }

  private static TarArchiveEntry entry(String name, long size) {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(size);
    entry.setModTime(0);
    entry.setMode(0600);
    return entry;
  }

  private void note(String name, byte[] digest) {
    digests.append(HexFormat.of().formatHex(digest)).append("  ").append(name).append('\n');
  }

  /** Forced and closed apart, after everything that flows through it has ended. */
  private record Unclosed(FileChannel channel) implements WritableByteChannel {
    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return channel.write(bytes);
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() {
      // The writer closes it.
    }
  }
}
