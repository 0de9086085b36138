package org.lodestar.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what goes with a release: the bill of materials and the list of licences; or says what
 * must not be shipped.
 */
public final class Supply {
  private Supply() {}

  /**
   * Arguments: the bill as the build wrote it, the version, the folder to write to, the folders of
   * what is shipped.
   */
  public static void main(String[] arguments) throws IOException {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    List<Path> folders = List.of(arguments).stream().skip(3).map(Path::of).toList();
    List<String> faults =
        write(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]), folders, today);
    faults.forEach(System.err::println);
    System.exit(faults.isEmpty() ? 0 : 2);
  }

  /** Writes both files, unless there is a fault. */
  static List<String> write(
      Path built, String version, Path target, List<Path> folders, LocalDate today)
      throws IOException {
    Bill bill = Bill.of(built);
    Licences licences = Licences.kept();
    KnownFaults.Found known = KnownFaults.kept().in(bill.components(), today);
    List<String> faults = new ArrayList<>(bill.differences(folders));
    faults.addAll(bill.unfinished());
    faults.addAll(licences.faults(bill.components()));
    faults.addAll(known.failing());
    known.warning().forEach(System.err::println);
    if (faults.isEmpty()) {
      Files.createDirectories(target);
      Files.writeString(target.resolve("bill.json"), bill.written(licences, version));
      Files.writeString(target.resolve("LICENCES.md"), list(bill, licences));
    }
    return faults;
  }

  private static String list(Bill bill, Licences licences) {
    StringBuilder list = new StringBuilder();
    list.append("# What this release is made of, and under which licences\n\n");
    list.append("Lodestar itself is under the Apache License 2.0 (LICENSE). Texts that have to go");
    list.append(" along stand in NOTICE or lie within the libraries.\n\n");
    list.append("| component | version | licence |\n|---|---|---|\n");
    for (Component each : bill.components()) {
      if (!each.isOurs()) {
        list.append("| ").append(each.name()).append(" | ").append(each.version()).append(" | ");
        list.append(String.join(", ", licences.of(each))).append(" |\n");
      }
    }
    return list.toString();
  }
}
