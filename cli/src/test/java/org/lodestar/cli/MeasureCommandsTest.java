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

/** {@code link evaluate} and {@code link review}, on results whose every error is known. */
class MeasureCommandsTest {
  private static final String PAIRS = "source_l,id_l,source_r,id_r,weight,probability\n";

  @TempDir Path folder;

  /** Twenty people on both lists; of the last four the link is missed, one link is false. */
  @BeforeEach
  void resultsWithKnownErrors() throws IOException {
    StringBuilder truth = new StringBuilder("source,id,entity,sex,born\n");
    StringBuilder clusters = new StringBuilder("source,id,cluster\n");
    StringBuilder pairs = new StringBuilder(PAIRS);
    for (int i = 0; i < 20; i++) {
      String rest = (i < 10 ? "f" : "m") + (i < 12 ? ",1990-01-01" : ",2001-01-01");
      truth.append("council,c%d,e%d,%s\n".formatted(i, i, rest));
      truth.append("police,p%d,e%d,%s\n".formatted(i, i, rest));
      clusters.append("council,c%d,%d\n".formatted(i, i));
      clusters.append("police,p%d,%d\n".formatted(i, i < 16 ? i : 100 + i));
      pairs.append(
          "council,c%d,police,p%d,%d,%s\n".formatted(i, i, i < 16 ? 9 : -3, i < 16 ? .99 : .1));
    }
    clusters.append("council,other,0\n");
    truth.append("council,other,e99,f,\n");
    pairs.append("council,other,police,p0,5,0.97\n");
    Files.writeString(folder.resolve("truth.csv"), truth);
    Files.writeString(folder.resolve("clusters.csv"), clusters);
    Files.writeString(folder.resolve("pairs.csv"), pairs);
  }

  private Ran run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("link"));
    for (String each : arguments) {
      boolean file = each.endsWith(".csv") || each.endsWith(".") || each.startsWith("review/");
      all.add(file ? folder.resolve(each).toString() : each);
    }
    return Ran.of(all);
  }

  @Test
  void errorsAreToldByGroupAndByAge() {
    Ran ran =
        run(
            "evaluate",
            "--clusters",
            "clusters.csv",
            "--truth",
            "truth.csv",
            "--group",
            "sex",
            "--born",
            "born",
            "--on",
            "2026-11-24");
    assertThat(ran.code()).as(ran.err()).isZero();
    // Every woman is linked; of twenty records of ten men eight are missed, four on either list.
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(
            "\"group\" : \"f\", \"records\" : 21, \"missed\" : { \"low\" : 0.0, \"estimate\" : 0.0,")
        .containsPattern("\"group\" : \"m\", \"records\" : 20, [^}]*\"estimate\" : 0.4,")
        .containsPattern("\"group\" : \"20-29\", \"records\" : 16, [^}]*\"estimate\" : 0.5,")
        .contains("\"group\" : \"30-39\", \"records\" : 24", "\"group\" : \"not known\"")
        .containsPattern(
            "\"one\" : \"council\", \"other\" : \"police\", \"truePairs\" : 20,"
                + " \"missedLinks\" : [^}]*\"estimate\" : 0.2,");
  }

  @Test
  void whatIsWrongIsListedWorstFirst() throws IOException {
    Ran ran =
        run("evaluate", "--pairs", "pairs.csv", "--truth", "truth.csv", "--wrong", "wrong.csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("\"falseLinks\" : 1", "\"missedBelowThreshold\" : 4");
    assertThat(Files.readAllLines(folder.resolve("wrong.csv")))
        .hasSize(6)
        .startsWith(
            "kind,source_l,id_l,source_r,id_r,weight",
            "false_link,council,other,police,p0,5.000000",
            "missed_below_threshold,council,c16,police,p16,-3.000000");
  }

  @Test
  void verdictsOnASampleSayHowGoodTheLinksAre() throws IOException {
    Ran drawn = run("review", "sample", "--results", ".", "--out", "review/", "--per-band", "50");
    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(drawn.out()).contains("21 pairs of 21", "link review estimate --results");
    Path review = folder.resolve("review/review.csv");
    List<String> lines = Files.readAllLines(review);
    assertThat(lines.getFirst()).doesNotContain("sex");
    Ran early = run("review", "estimate", "--results", ".", "--review", "review/");
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err()).contains("Nothing can be estimated yet", "review some of them");
    List<String> judged = new ArrayList<>();
    for (String line : lines) {
      judged.add(
          line.endsWith("verdict") ? line : line + (line.contains("other") ? "no match" : "match"));
    }
    Files.write(review, judged);
    Ran ran = run("review", "estimate", "--results", ".", "--review", "review/");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out().replaceAll("\\s+", " "))
        .containsPattern("\"precision\" : \\{ [^}]*\"estimate\" : 0.941176")
        .containsPattern("\"recallOfComparedPairs\" : \\{ [^}]*\"estimate\" : 0.8,")
        .containsPattern("\"other\" : \"police\", [^}]*\"estimate\" : 0.1999")
        .contains("\"drawn\" : 21", "\"verdicts\" : 21");
    Files.writeString(folder.resolve("pairs.csv"), PAIRS);
    assertThat(run("review", "estimate", "--results", ".", "--review", "review/").err())
        .contains("drawn from 21 pairs, but there are 0 now");
  }

  @Test
  void reviewersSeeTheColumnsThatAreAskedForAndNoOthers() throws IOException {
    Files.writeString(folder.resolve("council.csv"), "id,name,note\nc3,Testescu,private\n");
    Ran ran =
        run(
            "review",
            "sample",
            "--results",
            ".",
            "--out",
            "review/",
            "--show",
            "name",
            "--input",
            "council.csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readString(folder.resolve("review/review.csv")))
        .contains("probability,name_l,name_r,verdict", "council,c3,police,p3,9.0,0.99,Testescu,,")
        .doesNotContain("private");
  }

  @Test
  void whatDoesNotFitIsRefusedInWords() {
    assertThat(run("review").err()).contains("followed by sample");
    assertThat(run("review", "sample", "--results", ".", "--out", "review/", "--show", "a").err())
        .contains("go together");
    assertThat(run("review", "sample", "--results", "review/", "--out", "review/x").err())
        .contains("no file", "clusters.csv");
    assertThat(
            run("review", "sample", "--results", ".", "--out", "review/x", "--threshold", "1")
                .err())
        .contains("between 0 and 1");
    assertThat(folder.resolve("review")).doesNotExist();
    assertThat(
            run("evaluate", "--pairs", "pairs.csv", "--truth", "truth.csv", "--group", "sex").err())
        .contains("--group goes with --clusters");
    assertThat(
            run("evaluate", "--clusters", "clusters.csv", "--truth", "truth.csv", "--group", "x")
                .err())
        .contains("truth.csv, line 1, column x: the column is missing");
    assertThat(
            run("evaluate", "--clusters", "clusters.csv", "--truth", "truth.csv", "--born", "born")
                .err())
        .contains("--on is missing");
  }
}
