package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Column;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.Table.Sorted;

class TableTest {
  private record Ward(String name, int homes) {}

  private static final List<Ward> WARDS =
      List.of(new Ward("Brook End", 12), new Ward("Ashford Green", 3));

  private static List<String> heads(Table table) {
    return table.columns().stream().map(Column::label).toList();
  }

  private static List<List<String>> words(Table table) {
    return table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  private static Table table(boolean sees) {
    return Table.of(
        "Wards",
        WARDS,
        Part.link("Ward", Ward::name, each -> "/wards/" + each.homes()),
        Part.onlyIf(sees, Part.of("State", each -> Cell.tag("open", "new"))),
        Part.number("Homes", each -> String.valueOf(each.homes())));
  }

  @Test
  void eachHeadStandsOverItsOwnCells() {
    assertThat(heads(table(true))).containsExactly("Ward", "State", "Homes");
    assertThat(words(table(true)))
        .containsExactly(List.of("Brook End", "open", "12"), List.of("Ashford Green", "open", "3"));
  }

  @Test
  void aColumnThatOnlySomeSeeIsLeftOutWithHeadAndCell() {
    assertThat(heads(table(false))).containsExactly("Ward", "Homes");
    assertThat(words(table(false)))
        .containsExactly(List.of("Brook End", "12"), List.of("Ashford Green", "3"));
  }

  @Test
  void aCellIsWhatItsColumnMakesOfTheThing() {
    Table table = table(true);
    assertThat(table.rows().getFirst().cells())
        .containsExactly(
            Cell.link("Brook End", "/wards/12"), Cell.tag("open", "new"), Cell.of("12"));
    assertThat(table.columns().stream().map(Column::number)).containsExactly(false, false, true);
  }

  @Test
  void columnsMayBeKnownOnlyWhenTheListIsDrawn() {
    List<Part<Ward>> parts =
        Stream.of(1, 2).map(of -> Part.<Ward>words("x" + of, each -> of + each.name())).toList();
    Table table = Table.of("Wards", WARDS, parts);
    assertThat(heads(table)).containsExactly("x1", "x2");
    assertThat(words(table).getFirst()).containsExactly("1Brook End", "2Brook End");
  }

  @Test
  void aSortableColumnSaysWhereItLeadsAndHowItStands() {
    Table table =
        Table.of(
            "Wards",
            WARDS,
            Part.sortable("Ward", "?by=name", Sorted.UP, each -> Cell.of(each.name())));
    assertThat(table.columns().getFirst())
        .isEqualTo(new Column("Ward", "?by=name", Sorted.UP, false));
  }

  @Test
  void aListOfNothingKeepsItsHeads() {
    Table table = Table.of("Wards", List.<Ward>of(), Part.words("Ward", Ward::name));
    assertThat(heads(table)).containsExactly("Ward");
    assertThat(table.rows()).isEmpty();
  }
}
