package org.lodestar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.simulate.Truth;
import org.lodestar.prevalence.table.CaptureFile;
import org.lodestar.prevalence.table.CaptureTable;

/** The tables that estimates are measured on: given, public, or made up. */
record CaptureTables(String name, CaptureTable table) {
  /**
   * The files that are named; else of these public tables those that are on this machine; else one
   * table of five lists and one of six that are made up.
   */
  static List<CaptureTables> of(String[] files, String... usual) {
    if (files.length > 0) {
      return Arrays.stream(files).map(Path::of).map(CaptureTables::read).toList();
    }
    List<CaptureTables> found = Arrays.stream(usual).flatMap(CaptureTables::find).toList();
    return found.isEmpty() ? List.of(invented(5), invented(6)) : found;
  }

  private static Stream<CaptureTables> find(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve("shared/data/mse").resolve(name + ".csv"))
        .filter(Files::exists)
        .limit(1)
        .map(CaptureTables::read);
  }

  private static CaptureTables read(Path file) {
    try {
      String name = String.valueOf(file.getFileName()).replace(".csv", "");
      return new CaptureTables(name, CaptureFile.read(Files.newBufferedReader(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaptureTables invented(int lists) {
    double[] chances = Arrays.copyOf(new double[] {0.08, 0.07, 0.05, 0.03, 0.02, 0.01}, lists);
    CaptureTable table =
        Truth.onePair("", 12_000, 1, chances).draw(new Seeds(1).of("bench", lists));
    return new CaptureTables("made up, " + lists + " lists", table);
  }
}
