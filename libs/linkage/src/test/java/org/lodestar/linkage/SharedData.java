package org.lodestar.linkage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Public data that may not be given on with this library: under the folder that the system property
 * {@code lodestar.data} names, or under {@code shared/data} beside a folder above this one. A test
 * that finds none is left out and says so.
 */
public final class SharedData {
  private SharedData() {}

  /** Where a file or folder is; where it would be, if it is nowhere. */
  public static Path find(String name) {
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(folder -> folder.resolve("shared/data"));
    return Stream.concat(Stream.of(Path.of(System.getProperty("lodestar.data", ""))), above)
        .map(folder -> folder.resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of(name));
  }

  /** Why a test is left out. */
  public static String missing(String name) {
    return "Needs " + name + ", which may not be given on with this product.";
  }
}
