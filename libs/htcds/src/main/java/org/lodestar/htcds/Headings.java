package org.lodestar.htcds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodestar.htcds.HeadingRemark.Kind;

/** What stands over each column of a file. */
final class Headings {
  /** Spelt so in the official templates. */
  private static final Map<String, String> MISSPELT =
      Map.of("vic_TraffickinStatusDecisionMakingOrg", "vic_TraffickingStatusDecisionMakingOrg");

  private final Dialect dialect;
  private final List<String> columns = new ArrayList<>();
  private final List<HeadingRemark> remarks = new ArrayList<>();

  private Headings(Dialect dialect) {
    this.dialect = dialect;
  }

  static Headings of(Dialect dialect, List<String> cells) {
    Headings headings = new Headings(dialect);
    Set<String> seen = new HashSet<>();
    cells.forEach(cell -> headings.columns.add(headings.column(cell.strip(), seen)));
    if (headings.columns.stream().noneMatch(column -> Fields.find(column).isPresent())) {
      throw new NotHtcds("No column has a heading of HTCDS 2.0.");
    }
    return headings;
  }

  /** The machine name or our own column; empty for one that is not read. */
  private String column(String heading, Set<String> seen) {
    if (heading.isEmpty()) {
      return "";
    }
    String name = heading.startsWith(Code.EXTENSION) ? heading : fieldName(heading);
    if (!name.isEmpty() && !seen.add(name)) {
      remarks.add(new HeadingRemark(heading, Kind.TWICE));
      return "";
    }
    return name;
  }

  private String fieldName(String heading) {
    Optional<Field> field =
        dialect
            .fieldOf(heading)
            .or(() -> Fields.find(heading))
            .or(() -> Dialect.XFORM.fieldOf(heading))
            .or(() -> misspelt(heading));
    if (field.isEmpty()) {
      remarks.add(new HeadingRemark(heading, Kind.UNKNOWN));
      return "";
    }
    if (!field.get().live()) {
      remarks.add(new HeadingRemark(heading, Kind.DEPRECATED));
      return "";
    }
    return field.get().name();
  }

  private Optional<Field> misspelt(String heading) {
    Optional<Field> meant = Optional.ofNullable(MISSPELT.get(heading)).flatMap(Fields::find);
    meant.ifPresent(field -> remarks.add(new HeadingRemark(heading, Kind.MISSPELT)));
    return meant;
  }

  /** Holds the hidden machine names of a template against the labels below them, which count. */
  void compareWith(List<String> machineNames) {
    for (int at = 0; at < columns.size(); at++) {
      String column = columns.get(at);
      String machine = at < machineNames.size() ? machineNames.get(at).strip() : "";
      if (Fields.find(column).isPresent() && !column.equals(machine)) {
        remarks.add(new HeadingRemark(Fields.get(column).label(), kindOf(machine, column)));
      }
    }
  }

  private static Kind kindOf(String machine, String column) {
    if (machine.isEmpty()) {
      return Kind.MACHINE_NAME_MISSING;
    }
    return column.equals(MISSPELT.get(machine)) ? Kind.MISSPELT : Kind.MACHINE_NAME_DIFFERS;
  }

  List<String> columns() {
    return columns;
  }

  List<HeadingRemark> remarks() {
    return remarks;
  }
}
