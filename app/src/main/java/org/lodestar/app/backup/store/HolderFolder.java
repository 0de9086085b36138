package org.lodestar.app.backup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.backup.Part;
import org.lodestar.app.backup.domain.Holder;
import org.lodestar.app.ground.Refusal;

/**
 * Who may open backups: public keys as files, in {@code holders/content} for all that is kept and
 * in {@code holders/keys} for the folder of keys. Somebody who lies in both opens everything.
 */
public final class HolderFolder {
  private final Path root;

  /** Of a data folder. */
  public HolderFolder(Path data) {
    this.root = data.resolve("holders");
  }

  /** The holders of a part; there is at least one. */
  public List<Holder> of(Part part) {
    Path folder = root.resolve(part == Part.KEYS ? "keys" : "content");
    List<Holder> holders = list(folder).stream().map(HolderFolder::read).toList();
    if (holders.isEmpty()) {
      throw new Refusal(
          "Nobody is named who may open the backup: lay the public key of at least one person into "
              + folder
              + " (docs/operations/backup.md; ./lodestar holder NAME FILE makes a key).");
    }
    return holders;
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Holder read(Path file) {
    try {
      return Holder.of(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new Refusal("The key in " + file + " cannot be read.");
    }
  }
}
