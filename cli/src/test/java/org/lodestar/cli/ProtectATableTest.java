package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The how-to is true: its tables are made, its commands are run, in their order. */
class ProtectATableTest {
  @TempDir Path folder;
  private HowTo page;

  @BeforeEach
  void makeFiles() throws IOException {
    page = new HowTo("protect-a-table.md", folder);
    assertThat(page.makeLists())
        .containsExactly("by_type.csv", "rules.json", "by_sex.csv", "rounding.json");
    Files.createDirectory(folder.resolve("released"));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  private Ran protect(String table, String rules, String out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "protect",
                "--table",
                folder.resolve(table).toString(),
                "--rules",
                folder.resolve(rules).toString(),
                "--out",
                folder.resolve(out).toString()));
    arguments.addAll(List.of(more));
    return Ran.of(arguments);
  }

  @Test
  void itsCommandsDoWhatItSays() throws IOException {
    assertThat(page.commands()).hasSize(4);
    assertThat(page.run(page.commands().get(0)))
        .contains("by_type.csv: 14 of 20 counts are shown", "linear programming told none");
    assertThat(lines("released/by_type.csv"))
        .startsWith("district,type,count,reason", "Northam,labour,,not shown")
        .contains("Eastham,criminal,,not shown", "Lanternshire,all,138,")
        .hasSize(21);
    page.run(page.commands().get(1));
    assertThat(lines("released/by_sex.csv"))
        .contains("Eastham,men,,not shown", "Eastham,women,,not shown", "Eastham,all,20,")
        .hasSize(16);
    page.run(page.commands().get(2));
    assertThat(lines("public_type.csv")).contains("Eastham,criminal,,not shown");
    assertThat(lines("public_sex.csv")).contains("Eastham,men,,not shown");
    assertThat(page.run(page.commands().get(3))).contains("20 counts are rounded", "4 at most");
    assertThat(lines("rounded.csv").stream().skip(1))
        .allMatch(line -> line.matches(".*[05],rounded to 5"));
  }

  @Test
  void theAnalystIsToldWhyAndWhatAReaderCanWorkOut() {
    Ran ran = protect("by_type.csv", "rules.json", "out.csv", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("\"why\" : \"under 5\"", "\"why\" : \"protects another\"", "\"recovered\" : 0");
  }

  @Test
  void aRunBesideItsOwnResultGivesTheSameResult() throws IOException {
    protect("by_type.csv", "rules.json", "released/by_type.csv");
    List<String> first = lines("released/by_type.csv");
    Ran again =
        protect(
            "by_type.csv",
            "rules.json",
            "released/by_type.csv",
            "--released",
            folder.resolve("released").toString());
    assertThat(again.err()).isEmpty();
    assertThat(lines("released/by_type.csv")).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d,count/a,-3|by_type.csv line 1: The rules say nothing about the dimension",
        "district,count/a,-3|by_type.csv line 2, column count",
        "district,count/a,3/Lanternshire,4|by_type.csv line 3: the total Lanternshire is not what",
        "district,count/Lanternshire,4/Lanternshire,4|by_type.csv line 3: The same codes",
        "district,count|by_type.csv: The table has no rows",
      })
  void badInputEndsWithTwoAndWritesNothing(String table, String message) throws IOException {
    Files.writeString(folder.resolve("by_type.csv"), table.replace('/', '\n'));
    Ran ran = protect("by_type.csv", "rules.json", "out.csv");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(message);
    assertThat(folder.resolve("out.csv")).doesNotExist();
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".unfinished"));
  }

  @Test
  void optionsThatDoNotFitAreRefusedInWords() {
    assertThat(protect("by_type.csv", "rules.json", "by_type.csv").err())
        .contains("A file is named twice");
    assertThat(protect("by_type.csv", "rules.json", "none/out.csv").err())
        .contains("There is no folder for");
    assertThat(protect("by_type.csv", "none.json", "out.csv").err())
        .contains("none.json: There is no such file");
    assertThat(
            Ran.of(List.of("protect", "--table", "a.csv,b.csv", "--rules", "r", "--out", "c"))
                .err())
        .contains("--table names 2 files and --out 1");
    assertThat(Ran.of(List.of("protect", "--table", "a.csv")).err()).contains("--rules is missing");
    assertThat(Ran.of(List.of("protect", "help")).out()).contains("--released");
  }
}
