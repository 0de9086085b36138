package org.lodestar.htcds;

import java.util.List;

/** A file that was read: every line under the headings with what became of it. */
public record ReadBack(List<ReadLine> lines, List<HeadingRemark> remarks) {
  public ReadBack {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** What the lines say that were read. */
  public List<Row> rows() {
    return lines.stream()
        .filter(line -> line.outcome() == ReadLine.Outcome.READ)
        .map(ReadLine::row)
        .toList();
  }

  /** How many lines ended so. */
  public long count(ReadLine.Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
