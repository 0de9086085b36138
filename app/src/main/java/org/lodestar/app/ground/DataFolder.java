package org.lodestar.app.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder that holds what this installation keeps outside the database: the database itself on a
 * single box, keys, checkpoints. What it was made for is written into it once and for ever.
 *
 * @param root absolute path
 */
public record DataFolder(Path root) {
  /** What a data folder was made for. */
  public enum Kind {
    /** Invented people; one-click sign-in; loopback only; no real mail. */
    DEMONSTRATION,
    /** A real partnership, started bare. */
    PARTNERSHIP
  }

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** What the folder was made for, or empty when it is new. */
  public Optional<Kind> kind() {
    Path marker = root.resolve("kind");
    if (!Files.exists(marker)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Kind.valueOf(Files.readString(marker).trim().toUpperCase(Locale.ROOT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Marks a new folder; does nothing when it already has this mark.
   *
   * @throws Refusal when the folder was made for the other kind
   */
  public void claim(Kind wanted) {
    Optional<Kind> present = kind();
    if (present.isPresent() && present.get() != wanted) {
      throw new Refusal(
          present.get() == Kind.DEMONSTRATION
              ? "The folder "
                  + root
                  + " holds a demonstration and will never hold real people."
                  + " Choose another folder with --data."
              : "The folder "
                  + root
                  + " belongs to a real partnership and takes no demonstration."
                  + " Choose another folder with --data.");
    }
    if (present.isEmpty()) {
      write("kind", wanted.name().toLowerCase(Locale.ROOT) + "\n");
    }
  }

  /**
   * For a command that works on what is there: in the wrong folder it would make a new installation
   * and call that one sound.
   *
   * @throws Refusal when nothing was ever started on the folder
   */
  public void refuseNew() {
    if (kind().isEmpty()) {
      throw new Refusal(
          "The folder "
              + root
              + " holds no installation, so there is nothing to work on."
              + " Name the platform's own folder with --data.");
    }
  }

  /** A sub-folder, made on first use, readable by its owner only. */
  public Path folder(String name) {
    Path folder = root.resolve(name);
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(root);
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(root);
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
