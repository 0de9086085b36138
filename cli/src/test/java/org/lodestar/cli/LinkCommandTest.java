package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinkCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void twoAgenciesKeepTheirLists() throws IOException {
    StringBuilder council = new StringBuilder("id,forename,surname,dob,town,person\n");
    StringBuilder police = new StringBuilder("id,forename,surname,dob,town,person\n");
    for (int i = 0; i < 120; i++) {
      String name = "" + (char) ('a' + i % 26) + (char) ('a' + i / 7 % 26) + (char) ('a' + i / 26);
      String rest =
          ",19%02d-%02d-%02d,Town %d,%d\n".formatted(i % 80, 1 + i % 12, 1 + i % 28, i % 9, i);
      council.append("c%d,Fore%s,Sur%sman%s".formatted(i, name, name, rest));
      if (i % 3 == 0) {
        police.append("p%d,Fore%s,Sur%smann%s".formatted(i, name, name, rest));
      }
    }
    Files.writeString(folder.resolve("council.csv"), council);
    Files.writeString(folder.resolve("police.csv"), police);
  }

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Lodestar(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC())
            .run(List.of(arguments));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String both() {
    return folder.resolve("council.csv") + "," + folder.resolve("police.csv");
  }

  @Test
  void twoListsAreLinkedAndTheResultsAreFiles() throws IOException {
    Path out = folder.resolve("out");
    Ran ran =
        run("link", "--input", both(), "--type", "link", "--truth", "person", "--out", "" + out);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("160 records", "120 clusters", "surname: taken for SURNAME");
    assertThat(ran.err()).contains("load: 2 lists", "train:", "predict:", "cluster:");
    List<String> clusters = Files.readAllLines(out.resolve("clusters.csv"));
    assertThat(clusters).hasSize(161).startsWith("source,id,cluster", "council,c0,0");
    assertThat(clusters).contains("police,p3,3");
    assertThat(Files.readString(out.resolve("pairs.csv")))
        .startsWith("source_l,id_l,source_r,id_r,weight,probability,forename,surname,dob,town")
        .contains("council,c3,police,p3,");
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"seed\" : 1", "\"records\" : 40", "\"predict\" :")
        .doesNotContain("Fore");
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("pairs.csv", "clusters.csv", "model.json", "run.json");
  }

  @Test
  void theModelOfOneRunServesTheNextAndTheRunIsPrintedAsJson() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    run("link", "--input", both(), "--truth", "person", "--out", "" + first);
    Ran ran =
        run(
            "link",
            "--input",
            both(),
            "--truth",
            "person",
            "--out",
            "" + second,
            "--json",
            "--settings",
            "" + first.resolve("model.json"));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("{").contains("\"clusters\" : 120");
    assertThat(ran.err()).doesNotContain("train:");
    assertThat(second.resolve("clusters.csv"))
        .hasSameTextualContentAs(first.resolve("clusters.csv"));
    assertThat(second.resolve("model.json")).hasSameTextualContentAs(first.resolve("model.json"));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("--out is missing", new String[] {"--input", "a.csv"}),
        Arguments.of("--input is missing", new String[] {"--out", "out"}),
        Arguments.of("no file", new String[] {"--input", "none.csv", "--out", "out"}),
        Arguments.of(
            "--type is", new String[] {"--input", "council.csv", "--out", "out", "--type", "x"}),
        Arguments.of(
            "--engine", new String[] {"--input", "council.csv", "--out", "out", "--engine", "x"}),
        Arguments.of(
            "--threshold must be",
            new String[] {"--input", "council.csv", "--out", "out", "--threshold", "high"}),
        Arguments.of(
            "between 0 and 1",
            new String[] {"--input", "council.csv", "--out", "out", "--threshold", "2"}),
        Arguments.of(
            "no column \"x\"",
            new String[] {"--input", "council.csv", "--out", "out", "--truth", "x"}),
        Arguments.of(
            "rename one", new String[] {"--input", "council.csv,council.csv", "--out", "out"}),
        Arguments.of("not read yet", new String[] {"--input", "a.parquet", "--out", "out"}),
        Arguments.of(
            "settings",
            new String[] {"--input", "council.csv", "--out", "out", "--settings", "police.csv"}));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeDoneIsRefusedAndNothingIsWritten(String why, String[] arguments) {
    String[] placed =
        Stream.of(arguments)
            .map(
                each ->
                    each.endsWith(".csv") || each.endsWith(".parquet") || each.equals("out")
                        ? placed(each)
                        : each)
            .toArray(String[]::new);
    Ran ran = run(Stream.concat(Stream.of("link"), Stream.of(placed)).toArray(String[]::new));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(why);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private String placed(String names) {
    return String.join(
        ",", Stream.of(names.split(",")).map(name -> folder.resolve(name).toString()).toList());
  }

  @Test
  void helpTellsEveryOption() {
    assertThat(run("link").out())
        .contains("--input", "--settings", "--type", "--truth", "--threshold", "--json");
  }
}
