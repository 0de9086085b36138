package org.lodestar.linkage.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;

class ParquetRowsTest {
  @TempDir Path folder;

  private ListFile written(String name, String select) {
    Path file = folder.resolve(name);
    try (Database database = Database.open(DuckDbSettings.usual(1))) {
      database.run(
          "COPY (%s) TO %s (FORMAT parquet)".formatted(select, Database.text(file.toString())));
    }
    return ListFile.of(file);
  }

  private static Table read(ListFile... files) {
    return new CsvLists(List.of(files), null).read();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "NULL",
      value = {
        "'Ann' | Ann",
        "'  Ann ' | Ann",
        "'' | NULL",
        "NULL::VARCHAR | NULL",
        "7 | 7",
        "7::UTINYINT | 7",
        "12.50::DECIMAL(6,2) | 12.50",
        "1990.0::DOUBLE | 1990",
        "-0.25::FLOAT | -0.25",
        "'NaN'::DOUBLE | NULL",
        "'inf'::DOUBLE | NULL",
        "DATE '1990-03-05' | 1990-03-05",
        "TIMESTAMP '1990-03-05 00:00:00' | 1990-03-05",
        "TIMESTAMP '1990-03-05 10:20:30' | 1990-03-05 10:20:30",
        "true | true",
        "['AB12CDE', NULL, 'X, Y'] | [AB12CDE, 'X, Y']",
        "[NULL]::VARCHAR[] | NULL",
        "[]::VARCHAR[] | NULL",
        "[1, 2] | [1, 2]",
        "'😀' | 😀"
      })
  void aValueIsWrittenAsAListWouldHaveIt(String sql, String expected) {
    Table table = read(written("people.parquet", "SELECT 'r1' AS id, " + sql + " AS v"));
    assertThat(table.id(0)).isEqualTo("r1");
    assertThat(table.column("v").at(0)).isEqualTo(expected);
  }

  @Test
  void rowsStayInTheirOrderAndListsOfBothKindsAreOneTable() throws IOException {
    ListFile many =
        written("many.parquet", "SELECT 'm' || i AS id, i AS n FROM range(300000) t(i)");
    Path csv = Files.writeString(folder.resolve("few.csv"), "id,n,town\nf1,5,Lantern\n");
    Table table = read(many, ListFile.of(csv));
    assertThat(table.size()).isEqualTo(300_001);
    assertThat(table.sources()).containsExactly("many", "few");
    for (int row = 0; row < 300_000; row += 977) {
      assertThat(table.id(row)).isEqualTo("m" + row);
      assertThat(table.column("n").at(row)).isEqualTo(String.valueOf(row));
    }
    assertThat(table.column("town").at(300_000)).isEqualTo("Lantern");
  }

  @Test
  void aNameMayBeHardToWrite() {
    ListFile file = written("it's \"hard\".parquet", "SELECT 'x' AS \"o'na\"\"me\", 1 AS id");
    assertThat(read(file).column("o'na\"me").at(0)).isEqualTo("x");
  }

  @Test
  void aListWithNobodyHasItsColumns() {
    ListFile file = written("empty.parquet", "SELECT 'x' AS a WHERE false");
    assertThat(read(file).size()).isZero();
    assertThat(read(file).column("a").distinct()).isZero();
  }

  @Test
  void twoRecordsWithOneIdentifierAreRefusedWithTheirPlaces() {
    ListFile file = written("twice.parquet", "SELECT 'a' AS id FROM range(2)");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("twice.parquet line 3")
        .hasMessageContaining("line 2");
  }

  @Test
  void aColumnThatIsNotComparedIsRefusedByItsName() {
    ListFile file = written("nested.parquet", "SELECT 1 AS id, {'a': 1} AS place");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("nested.parquet")
        .hasMessageContaining("\"place\"")
        .hasMessageContaining("STRUCT");
  }

  @Test
  void whatIsNoParquetIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.parquet"), "id,name\n1,Ann\n");
    assertThatThrownBy(() -> read(ListFile.of(file)))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("wrong.parquet cannot be read: it is no Parquet file");
  }

  @Test
  void aFileThatIsNotThereIsSaidNotToBe() {
    Path file = folder.resolve("nowhere.parquet");
    assertThatThrownBy(() -> read(ListFile.of(file)))
        .isInstanceOf(LinkageException.class)
        .hasMessage("There is no file " + file + ".");
  }
}
