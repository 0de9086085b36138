package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.ModelJson;

/** Reads settings, trained or not. */
final class ModelFile {
  private ModelFile() {}

  static Model read(Path file) {
    try {
      return ModelJson.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + file + ".");
    } catch (IOException e) {
      throw new CommandRefused(file + " cannot be read: " + e.getMessage());
    }
  }
}
