package org.lodestar.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.linkage.fault.LinkageException;

class CsvListsTest {
  @TempDir Path folder;

  @Test
  void twoListsShareColumnsAndDictionaries() throws IOException {
    Path council = file("council.csv", "id,surname,dob\n1,Ash,1990-01-02\n2,Birch,\n");
    Path police = file("police.csv", "surname,id,plate\nBirch,9,AB12CDE\n");
    Table table = read(null, council, police);
    assertThat(table.sources()).containsExactly("council", "police");
    assertThat(table.size()).isEqualTo(3);
    assertThat(table.columns()).extracting(Column::name).containsExactly("surname", "dob", "plate");
    Column surname = table.column("surname");
    assertThat(surname.code(1)).isEqualTo(surname.code(2));
    assertThat(table.column("dob").at(1)).isNull();
    assertThat(table.column("dob").at(2)).isNull();
    assertThat(table.source(2)).isEqualTo(1);
    assertThat(table.id(2)).isEqualTo("9");
  }

  @Test
  void blanksMarksAndQuotesDoNotCount() throws IOException {
    Path list =
        file("a.csv", "\uFEFFrec_id, name ,place\r\nr1, Ann ,\"Mill, \"\"Old\"\" Lane\"\r\n");
    Table table = read("rec_id", list);
    assertThat(table.id(0)).isEqualTo("r1");
    assertThat(table.column("name").at(0)).isEqualTo("Ann");
    assertThat(table.column("place").at(0)).isEqualTo("Mill, \"Old\" Lane");
  }

  @Test
  void withoutAnIdentifierRecordsAreNumbered() throws IOException {
    Table table = read(null, file("a.csv", "name\nAnn\n\nBea\n"));
    assertThat(List.of(table.id(0), table.id(1))).containsExactly("1", "2");
  }

  @Test
  void aHundredColumnsAreNoMoreThanOne() throws IOException {
    String head = IntStream.range(0, 100).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    Table table = read(null, file("wide.csv", head + "\n" + head + "\n"));
    assertThat(table.columns()).hasSize(100);
    assertThat(table.column("c99").at(0)).isEqualTo("c99");
  }

  @Test
  void manyRecordsKeepTheirOrderOverSeveralFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("a.csv", "b.csv")) {
      StringBuilder text = new StringBuilder("name,id\n");
      for (int row = 0; row < 10_000; row++) {
        text.append("n").append(row % 701).append(',').append(row).append('\n');
      }
      files.add(file(name, text.toString()));
    }
    Table table = read(null, files.toArray(Path[]::new));
    assertThat(table.size()).isEqualTo(20_000);
    for (int row = 0; row < 20_000; row++) {
      assertThat(table.id(row)).isEqualTo(String.valueOf(row % 10_000));
      assertThat(table.column("name").at(row)).isEqualTo("n" + row % 10_000 % 701);
    }
    assertThat(table.column("name").distinct()).isEqualTo(701);
  }

  @Test
  void aSecondUseOfAnIdentifierIsToldWithBothLines() throws IOException {
    String rows =
        IntStream.range(0, 9_000)
            .mapToObj(row -> (row == 8_765 ? 4_321 : row) + ",Ann\n")
            .collect(Collectors.joining());
    Path list = file("a.csv", "id,name\n" + rows);
    assertThatThrownBy(() -> read(null, list))
        .hasMessageContaining("a.csv line 8767: the same identifier stands in line 4323.");
  }

  @Test
  void readingCanBeBrokenOff() throws IOException {
    Path list = file("a.csv", "id,name\n1,Ann\n");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> read(null, list))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("broken off");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aListWithoutRecordsIsEmpty() throws IOException {
    assertThat(read(null, file("a.csv", "id,name\n")).size()).isZero();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("id,name\n1,Ann,Lee\n", null, "a.csv line 2: 3 values", "names 2 columns"),
        Arguments.of("id,name\n1,\"Ann\n2,Bea\n", null, "line 2", "opened and never closed"),
        Arguments.of("id,name\n1,\"Ann\"e\n", null, "line 2", "behind a closing quote"),
        Arguments.of("id,name\n1\n", null, "a.csv line 2: 1 values", "quotes"),
        Arguments.of("id,name\n1,Ann\n1,Bea\n", null, "line 3", "line 2"),
        Arguments.of("id,name\n,Ann\n", null, "line 2", "identifier is empty"),
        Arguments.of("id,name,name\n1,a,b\n", null, "line 1", "two columns are named \"name\""),
        Arguments.of("id,,name\n1,a,b\n", null, "column 2 has no name", "Give each column"),
        Arguments.of("", null, "is empty", "first line"),
        Arguments.of("key,name\n1,Ann\n", "ref", "no column \"ref\"", "key, name"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeReadIsRefusedWithItsPlace(
      String text, @org.jspecify.annotations.Nullable String id, String where, String what)
      throws IOException {
    Path list = file("a.csv", text);
    assertThatThrownBy(() -> read(id, list))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }

  @Test
  void anotherEncodingIsSaidToBeOne() throws IOException {
    Path list = folder.resolve("a.csv");
    Files.write(list, "id,name\n1,Zoë\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> read(null, list)).hasMessageContaining("UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsSaidNotToBe() {
    assertThatThrownBy(() -> read(null, folder.resolve("none.csv")))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("There is no file");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Table read(@org.jspecify.annotations.Nullable String id, Path... files) {
    return new CsvLists(Stream.of(files).map(ListFile::of).toList(), id).read();
  }
}
