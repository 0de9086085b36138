package org.lodestar.app.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Blobs as files in a folder of their own, readable by its owner only. A blob is written under a
 * name in {@code coming}, forced to the disk and then moved, so that it is there whole or not at
 * all.
 */
public final class FolderBlobStore implements BlobStore {
  private static final FileAttribute<Set<PosixFilePermission>> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /** So many at once: the disk is the database's too, and it must not wait behind a hundred. */
  private static final Semaphore FORCING = new Semaphore(3);

  private static final String COMING = "coming";

  private final Path root;
  private final Path coming;

  /** A store in a folder that exists. */
  public FolderBlobStore(Path root) throws IOException {
    this.root = root;
    this.coming = made(root.resolve(COMING));
  }

  @Override
  public Writing begin() throws IOException {
    UUID blob = UUID.randomUUID();
    Path temporary = coming.resolve(blob.toString());
    FileChannel channel =
        FileChannel.open(
            temporary, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE);
    return new FileWriting(blob, temporary, channel);
  }

  @Override
  public InputStream open(UUID blob) throws IOException {
    return Files.newInputStream(place(blob));
  }

  @Override
  public void delete(UUID blob) throws IOException {
    Files.deleteIfExists(place(blob));
  }

  @Override
  public List<UUID> keptBefore(Instant instant) throws IOException {
    List<UUID> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root, 2)) {
      for (Path file : (Iterable<Path>) files.filter(this::isBlob)::iterator) {
        if (olderThan(file, instant)) {
          found.add(UUID.fromString(file.getFileName().toString()));
        }
      }
    }
    return found;
  }

  @Override
  public void clearBegun(Instant instant) throws IOException {
    try (Stream<Path> files = Files.list(coming)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (olderThan(file, instant)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  @Override
  public Room room() throws IOException {
    FileStore store = Files.getFileStore(root);
    return new Room(store.getUsableSpace(), store.getTotalSpace());
  }

  /** Sharded by the first two characters of a random name. */
  private Path place(UUID blob) {
    return shard(blob).resolve(blob.toString());
  }

  private Path shard(UUID blob) {
    return root.resolve(blob.toString().substring(0, 2));
  }

  private boolean isBlob(Path file) {
    Path shard = file.getParent();
    return shard != null
        && !shard.equals(coming)
        && !shard.equals(root)
        && Files.isRegularFile(file);
  }

  private static boolean olderThan(Path file, Instant instant) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
    } catch (java.nio.file.NoSuchFileException movedMeanwhile) {
      return false;
    }
  }

  private static Path made(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      try {
        Files.createDirectory(folder, FOLDER);
      } catch (java.nio.file.FileAlreadyExistsException madeMeanwhile) {
        return folder;
      }
    }
    return folder;
  }

  private final class FileWriting implements Writing {
    private final UUID blob;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;

    FileWriting(UUID blob, Path temporary, FileChannel channel) {
      this.blob = blob;
      this.temporary = temporary;
      this.channel = channel;
      this.stream = new Forced(channel);
    }

    @Override
    public OutputStream stream() {
      return stream;
    }

    @Override
    public UUID keep() throws IOException {
      made(shard(blob));
      Files.move(temporary, place(blob), StandardCopyOption.ATOMIC_MOVE);
      return blob;
    }

    @Override
    public void close() {
      try {
        channel.close();
        Files.deleteIfExists(temporary);
      } catch (IOException leftForTheSweep) {
        // What could not be deleted is sealed, and cleared away with what was never kept.
      }
    }
  }

  /** Forces what was written to the disk when it is closed. */
  private static final class Forced extends OutputStream {
    private final FileChannel channel;
    private final OutputStream out;

    Forced(FileChannel channel) {
      this.channel = channel;
      this.out = Channels.newOutputStream(channel);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        FORCING.acquireUninterruptibly();
        try {
          channel.force(true);
        } finally {
          FORCING.release();
        }
        channel.close();
      }
    }
  }
}
