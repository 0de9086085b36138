package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.linkage.encode.Kind;
import org.lodestar.linkage.encode.Schema;
import org.lodestar.linkage.encode.SchemaField;
import org.lodestar.linkage.encode.Tokens;

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

  private static Ran run(String... arguments) {
    return Ran.of(List.of(arguments));
  }

  private String both() {
    return folder.resolve("council.csv") + "," + folder.resolve("police.csv");
  }

  @Test
  void twoListsAreLinkedAndTheResultsAreFiles() throws IOException {
    Path out = folder.resolve("out");
    Ran ran =
        run(
            "link", "--input", both(), "--type", "link", "--truth", "person", "--group", "town",
            "--out", "" + out);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("160 records", "120 clusters", "surname: taken for SURNAME");
    assertThat(ran.err()).contains("load: 2 lists", "train:", "predict:", "cluster:");
    List<String> clusters = Files.readAllLines(out.resolve("clusters.csv"));
    assertThat(clusters).hasSize(161).startsWith("source,id,cluster", "council,c0,0");
    assertThat(clusters).contains("police,p3,3");
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"quality\"", "\"f1\" : 1.0", "\"truePairs\" : 40", "\"group\" : \"Town 3\"");
    assertThat(Files.readString(out.resolve("pairs.csv")))
        .startsWith("source_l,id_l,source_r,id_r,weight,probability,forename,surname,dob,town")
        .contains("council,c3,police,p3,");
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"seed\" : 1", "\"records\" : 40", "\"predict\" :")
        .doesNotContain("Fore");
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "pairs.csv",
            "clusters.csv",
            "overlaps.csv",
            "links.csv",
            "model.json",
            "run.json",
            "report.html");
    assertThat(Files.readString(out.resolve("report.html")))
        .startsWith("<!doctype html>")
        .contains("Measured against the truth", "Most memory of the heap")
        .doesNotContain("Fore", "Town 3");
  }

  @Test
  void valuesStandInTheReportOnlyWhenAskedForAndTheyAreWarnedOf() throws IOException {
    Path out = folder.resolve("out");
    Ran ran =
        run("link", "--input", both(), "--type", "link", "--values", "--json", "--out", "" + out);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("report.html will show values of records");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("This report shows values of records", "Fore", "person");
    assertThat(Files.readString(out.resolve("run.json"))).doesNotContain("Fore", "explanation");
    assertThat(ran.out())
        .contains("\"explanation\"", "\"waterfalls\"", "\"newPairs\"", "\"withBridge\"", "\"icu\"");
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

  @Test
  void listsInParquetAndAnotherEngineGiveTheSame() throws Exception {
    Path parquet = folder.resolve("parquet/council.parquet");
    Files.createDirectories(parquet.getParent());
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM read_csv('%s', all_varchar = true)) TO '%s' (FORMAT parquet)"
              .formatted(folder.resolve("council.csv"), parquet));
    }
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    String mixed = parquet + "," + folder.resolve("police.csv");
    run("link", "--input", both(), "--type", "link", "--truth", "person", "--out", "" + here);
    Ran ran =
        run(
            "link",
            "--input",
            mixed,
            "--type",
            "link",
            "--truth",
            "person",
            "--engine",
            "duckdb",
            "--memory",
            "256",
            "--spill",
            "" + folder,
            "--out",
            "" + there);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readString(there.resolve("run.json"))).contains("\"engine\" : \"duckdb\"");
    for (String name : List.of("pairs.csv", "clusters.csv", "model.json")) {
      assertThat(there.resolve(name)).hasSameTextualContentAs(here.resolve(name));
    }
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("--out is missing", new String[] {"--input", "a.csv"}),
        Arguments.of("--input is missing", new String[] {"--out", "out"}),
        Arguments.of("no file", new String[] {"--input", "none.csv", "--out", "out"}),
        Arguments.of(
            "--type is", new String[] {"--input", "council.csv", "--out", "out", "--type", "x"}),
        Arguments.of(
            "no engine \"x\"; there is duckdb, jvm",
            new String[] {"--input", "council.csv", "--out", "out", "--engine", "x"}),
        Arguments.of(
            "linkage-spark",
            new String[] {"--input", "council.csv", "--out", "out", "--engine", "spark"}),
        Arguments.of(
            "is for --engine duckdb",
            new String[] {"--input", "council.csv", "--out", "out", "--memory", "512"}),
        Arguments.of(
            "at least 64 MB",
            new String[] {
              "--input", "council.csv", "--out", "out", "--engine", "duckdb", "--memory", "1"
            }),
        Arguments.of(
            "no-such-folder",
            new String[] {
              "--input",
              "council.csv",
              "--out",
              "out",
              "--engine",
              "duckdb",
              "--spill",
              "no-such-folder"
            }),
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
            "--group needs --truth",
            new String[] {"--input", "council.csv", "--out", "out", "--group", "town"}),
        Arguments.of(
            "rename one", new String[] {"--input", "council.csv,council.csv", "--out", "out"}),
        Arguments.of("There is no file", new String[] {"--input", "a.parquet", "--out", "out"}),
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
  void resultsAreMeasuredAgainstATruthOfTheirOwn() throws IOException {
    Path out = folder.resolve("out");
    run("link", "--input", both(), "--type", "link", "--truth", "person", "--out", "" + out);
    StringBuilder truth = new StringBuilder("source,id,entity\n");
    for (int i = 0; i < 120; i++) {
      truth.append("council,c%d,%d\n".formatted(i, i));
      if (i % 3 == 0) {
        truth.append("police,p%d,%d\n".formatted(i, i == 3 ? 999 : i));
      }
    }
    Path file = Files.writeString(folder.resolve("truth.csv"), truth);
    Ran clusters =
        run(
            "link",
            "evaluate",
            "--clusters",
            "" + out.resolve("clusters.csv"),
            "--truth",
            "" + file);
    assertThat(clusters.code()).as(clusters.err()).isZero();
    assertThat(clusters.out()).contains("\"precision\" : 0.975", "\"recall\" : 1.0");
    Ran pairs =
        run("link", "evaluate", "--pairs", "" + out.resolve("pairs.csv"), "--truth", "" + file);
    assertThat(pairs.code()).as(pairs.err()).isZero();
    assertThat(pairs.out()).contains("\"thresholds\"", "\"calibration\"");
    assertThat(run("link", "evaluate", "--truth", "" + file).err()).contains("either --pairs");
    assertThat(run("link", "evaluate", "--pairs", "none.csv", "--truth", "" + file).err())
        .contains("none.csv");
  }

  @Test
  void encodedListsAreLinkedAndOnlyCountsLeaveTheUnit() throws IOException {
    Path key =
        Files.write(
            folder.resolve("key"),
            HexFormat.of()
                .parseHex("0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdef1122334455667788"));
    Path schema =
        Files.writeString(
            folder.resolve("schema.json"),
            Schema.of(
                    List.of(
                        new SchemaField("forename", Kind.NAME, Tokens.BIGRAMS, 25, "name"),
                        new SchemaField("surname", Kind.NAME, Tokens.BIGRAMS, 25, "name"),
                        new SchemaField("dob", Kind.DATE, Tokens.POSITIONAL, 30),
                        new SchemaField("town", Kind.TEXT, Tokens.BIGRAMS, 20)))
                .json());
    for (String list : List.of("council", "police")) {
      Ran ran =
          run(
              "link",
              "encode",
              "--input",
              "" + folder.resolve(list + ".csv"),
              "--schema",
              "" + schema,
              "--key-file",
              "" + key,
              "--out",
              "" + folder.resolve(list + ".enc"));
      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(ran.out()).contains("0 left out", "personal data");
      assertThat(Files.readString(folder.resolve(list + ".enc"))).doesNotContain("Fore", "c17,");
    }
    String both = folder.resolve("council.enc") + "," + folder.resolve("police.enc");
    Path out = folder.resolve("counts");
    Ran counts =
        run(
            "link",
            "match",
            "--input",
            both,
            "--out",
            "" + out,
            "--counts-only",
            "--decoys",
            "30,10");
    assertThat(counts.code()).as(counts.err()).isZero();
    assertThat(out.toFile().list()).containsExactlyInAnyOrder("overlaps.csv", "rates.csv");
    assertThat(Files.readAllLines(out.resolve("overlaps.csv")))
        .hasSize(4)
        .startsWith("council-police,people");
    Ran clusters = run("link", "match", "--input", both, "--out", "" + folder.resolve("unit"));
    assertThat(clusters.code()).as(clusters.err()).isZero();
    assertThat(Files.readString(folder.resolve("unit/clusters.csv")))
        .startsWith("source,id,cluster");
    assertThat(run("link", "match", "--input", both, "--out", "x", "--counts-only").err())
        .contains("needs --decoys");
    Files.write(key, new byte[8]);
    assertThat(
            run(
                    "link",
                    "encode",
                    "--input",
                    "" + folder.resolve("council.csv"),
                    "--schema",
                    "" + schema,
                    "--key-file",
                    "" + key,
                    "--out",
                    "x.enc")
                .err())
        .contains("32 bytes");
  }

  @Test
  void helpTellsEveryOption() {
    assertThat(run("link").out())
        .contains("--input", "--settings", "--type", "--truth", "--threshold", "--json");
  }
}
