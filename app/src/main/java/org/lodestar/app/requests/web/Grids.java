package org.lodestar.app.requests.web;

import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/** Tables of an answer as pages draw them. */
final class Grids {
  private Grids() {}

  static List<Table> of(AnswerTable answer) {
    return answer.grids().stream().map(Grids::table).toList();
  }

  private static Table table(AnswerTable.Grid grid) {
    List<Part<List<String>>> parts =
        IntStream.range(0, grid.columns().size())
            .mapToObj(
                at ->
                    at == 0
                        ? Part.<List<String>>words(grid.columns().get(at), row -> row.get(at))
                        : Part.<List<String>>number(grid.columns().get(at), row -> row.get(at)))
            .toList();
    return Table.of(grid.caption(), grid.rows(), parts);
  }
}
