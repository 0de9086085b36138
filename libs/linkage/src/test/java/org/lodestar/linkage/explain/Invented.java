package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

/** Two small lists of invented people, linked. */
public final class Invented {
  public static final String COUNCIL = "council";
  public static final String POLICE = "police";

  private Invented() {}

  /** Every third person of the one list stands on the other, too, now and then misspelt. */
  public static Table lists() {
    return lists(List.of("forename", "surname", "dob", "town"), COUNCIL, POLICE);
  }

  /** The same under other names of columns and lists. */
  public static Table lists(List<String> columns, String one, String other) {
    TableBuilder builder = new TableBuilder(columns);
    builder.begin(one);
    for (int i = 0; i < 150; i++) {
      builder.add("c" + i, person(i, 0));
    }
    builder.begin(other);
    for (int i = 0; i < 150; i += 3) {
      builder.add("p" + i, person(i, i % 2));
    }
    return builder.build();
  }

  /** Who each record truly is. */
  public static Column truth() {
    List<String> truth = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      truth.add("person " + i);
    }
    for (int i = 0; i < 150; i += 3) {
      truth.add("person " + i);
    }
    return Column.of("truth", truth);
  }

  private static List<String> person(int i, int slips) {
    String name = "" + (char) ('a' + i % 26) + (char) ('a' + i / 7 % 26) + (char) ('a' + i / 26);
    return List.of(
        "Fore" + name,
        "Sur" + name + (slips == 0 ? "man" : "mann"),
        i % 11 == 0 ? "" : "19%02d-%02d-%02d".formatted(i % 80, 1 + i % 12, 1 + i % 28),
        "Town " + i % 9);
  }

  public static LinkSettings settings(Table table, LinkType type) {
    return LinkSettings.usual(type, Set.copyOf(table.sources()));
  }

  /** Linked with proposed settings, and looked at. */
  public static Analysis analysis(
      Table table, LinkType type, @Nullable Column truth, boolean values) {
    LinkSettings settings = settings(table, type);
    Linked linked = new Linkage(table, settings, Progress.SILENT).run(null);
    return Analysis.of(linked, settings, truth, values);
  }
}
