package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.linkage.generate.ListFiles;
import org.lodestar.linkage.generate.Overlaps;
import org.lodestar.linkage.generate.Plan;

class LinkFilesTest {
  private static final String PAIRS = "source_l,id_l,source_r,id_r,weight,probability\n";

  @TempDir private Path directory;
  private KnownTruth truth = new KnownTruth(new Records(), Partition.of(new int[0]));

  @BeforeEach
  void readTruth() throws IOException {
    truth =
        LinkFiles.readTruth(
            file(
                "truth.csv",
                "source,id,entity\ncouncil,1,a\ncouncil,2,b\npolice,1,a\npolice,2,c\n"));
  }

  @Test
  void recordsAreKnownByListAndId() {
    Records records = truth.records();
    assertThat(records.count()).isEqualTo(4);
    assertThat(records.indexOf("police", "1")).isEqualTo(2);
    assertThat(records.indexOf("nhs", "1")).isEqualTo(-1);
    assertThat(records.source(3) + " " + records.id(3)).isEqualTo("police 2");
    assertThat(truth.entities().of(0)).isEqualTo(truth.entities().of(2));
    assertThat(truth.entities().groups()).isEqualTo(3);
  }

  @Test
  void everyRecordOfManyIsFoundAgainAndNoneIsTakenTwice() {
    Records records = new Records();
    for (int i = 0; i < 10_000; i++) {
      assertThat(records.add(i % 3 == 0 ? "council" : "police", "r" + i)).isTrue();
    }
    for (int i = 0; i < 10_000; i++) {
      String source = i % 3 == 0 ? "council" : "police";
      assertThat(records.indexOf(source, "r" + i)).isEqualTo(i);
      assertThat(records.add(source, "r" + i)).isFalse();
    }
    assertThat(records.count()).isEqualTo(10_000);
  }

  @Test
  void clustersMayLeaveOutRecordsThatStandAlone() throws IOException {
    Path file = file("clusters.csv", "cluster,id,source\nx,1,council\nx,2,police\n");
    Partition clusters = LinkFiles.readClusters(file, truth.records());
    assertThat(clusters.groups()).isEqualTo(3);
    assertThat(clusters.of(0)).isEqualTo(clusters.of(3));
    assertThat(clusters.of(1)).isNotEqualTo(clusters.of(2));
  }

  @Test
  void quotesLineEndsMarksAndFurtherColumnsAreUnderstood() throws IOException {
    String text =
        "\uFEFFnote,source_l,id_l,source_r,id_r,weight,probability\r\n"
            + "\"a, \"\"b\"\"\n\",council,1,\"police\",1,7.5,0.9\r\n\r\n"
            + ",council,2,police,2,-3,1e-3";
    ScoredPairs pairs = LinkFiles.readPairs(file("pairs.csv", text), truth.records());
    assertThat(pairs.count()).isEqualTo(2);
    assertThat(pairs.weight(0)).isEqualTo(7.5);
    assertThat(pairs.right(1)).isEqualTo(3);
    assertThat(pairs.probability(1)).isEqualTo(0.001);
  }

  @Test
  void allFaultsAreToldByLineAndColumnWithWhatToDo() throws IOException {
    Path file =
        file(
            "pairs.csv",
            PAIRS
                + "council,1,police,1,high,0.5\n"
                + "council,9,police,1,2,0.5\n"
                + "\n"
                + "council,1,police,1,2,1.5\n"
                + "council,1,council,1,2,0.5\n"
                + "council,1,police,2\n");
    List<Fault> faults = faults(() -> LinkFiles.readPairs(file, truth.records()));
    assertThat(faults)
        .extracting(Fault::message)
        .containsExactly(
            "pairs.csv, line 2, column weight: this is no number. Write a number such as 4.25 or -3.",
            "pairs.csv, line 3, column id_l: there is no such record. Check its source and"
                + " its id, or add it to the truth.",
            "pairs.csv, line 5, column probability: this is no number from 0 to 1. Write a number"
                + " such as 0.97.",
            "pairs.csv, line 6, column id_r: a record is paired with itself. Leave out the line.",
            "pairs.csv, line 7: 4 cells where the first line has 6. Put values that hold a comma"
                + " between double quotes.");
  }

  @Test
  void recordsAndFurtherColumnsAreReadFromOneFile() throws IOException {
    Path file = file("t.csv", "source,id,sex\npolice,1, f\ncouncil,2,\n");
    Records records = LinkFiles.readRecords(file);
    assertThat(records.count()).isEqualTo(2);
    assertThat(records.indexOf("council", "2")).isEqualTo(1);
    assertThat(LinkFiles.readColumn(file, "sex", records)).containsExactly("f", "");
    assertThat(LinkFiles.readColumn(file("p.csv", "source,id,x\ncouncil,2,y\n"), "x", records))
        .containsExactly(null, "y");
    assertThat(faults(() -> LinkFiles.readColumn(file, "age", records)))
        .extracting(Fault::message)
        .containsExactly(
            "t.csv, line 1, column age: the column is missing. Name it in the first line of the"
                + " file.");
    Path twice = file("c.csv", "source,id\npolice,1\npolice,1\npolice,\n");
    assertThat(faults(() -> LinkFiles.readRecords(twice)))
        .extracting(Fault::line)
        .containsExactly(3L, 4L);
  }

  @Test
  void missingColumnsAreNamed() throws IOException {
    Path file = file("pairs.csv", "source_l,id_l,source_r,id_r,score\n");
    assertThat(faults(() -> LinkFiles.readPairs(file, truth.records())))
        .extracting(Fault::column)
        .containsExactly("weight", "probability");
    assertThat(faults(() -> LinkFiles.readTruth(file("empty.csv", ""))))
        .extracting(Fault::column)
        .containsExactly("source", "id", "entity");
  }

  @Test
  void aRecordTwiceAndAPairTwiceAreRefused() throws IOException {
    assertThat(
            message(
                () -> LinkFiles.readTruth(file("t.csv", "source,id,entity\na,1,x\na,1,y\na,2,\n"))))
        .contains("t.csv, line 3, column id: the record stands here a second time. Keep one")
        .contains("t.csv, line 4, column entity: the cell is empty. Fill it or leave out the line");
    assertThat(
            message(
                () ->
                    LinkFiles.readClusters(
                        file("c.csv", "source,id,cluster\npolice,1,x\npolice,1,y\n"),
                        truth.records())))
        .contains("c.csv, line 3, column id: the record is in two clusters");
    assertThat(
            message(
                () ->
                    LinkFiles.readPairs(
                        file("p.csv", PAIRS + "council,1,police,1,2,1\npolice,1,council,1,2,1\n"),
                        truth.records())))
        .contains("p.csv: pair 2 stands in the file more than once. Keep each pair once");
  }

  @Test
  void brokenFilesAreToldApart() throws IOException {
    assertThat(message(() -> LinkFiles.readTruth(file("q.csv", "source,id,entity\na,\"1,x\n"))))
        .contains("q.csv, line 2: a quote is opened and never closed");
    assertThat(message(() -> LinkFiles.readTruth(file("q.csv", "source,id,entity\na,\"1\"b,x\n"))))
        .contains("q.csv, line 2: there is text behind a closing quote");
    Path latin = directory.resolve("latin.csv");
    Files.write(latin, "source,id,entity\na,\u00e9,x\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(message(() -> LinkFiles.readTruth(latin))).contains("not in UTF-8");
  }

  @Test
  void afterTwentyFaultsTheReadingEnds() throws IOException {
    Path file = file("truth.csv", "source,id,entity\n" + "a,,\n".repeat(500));
    assertThat(faults(() -> LinkFiles.readTruth(file))).hasSize(20);
  }

  @Test
  void aReviewGoesOutAndComesBack() throws IOException {
    String text = "council,1,police,1,7,0.9\ncouncil,2,police,2,-3,0.1\ncouncil,1,police,2,1,0.5\n";
    ScoredPairs pairs = LinkFiles.readPairs(file("pairs.csv", PAIRS + text), truth.records());
    ReviewSample sample = ReviewSample.draw(pairs, new double[] {0}, 10, 1);
    Path out = directory.resolve("review.csv");
    ReviewFiles.write(sample, pairs, truth.records(), out);
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.getFirst())
        .isEqualTo("source_l,id_l,source_r,id_r,weight,probability,verdict");
    assertThat(lines).contains("council,1,police,1,7.0,0.9,").hasSize(4);
    String back =
        lines.getFirst()
            + "\npolice,1,council,1,,,Match\ncouncil,2,police,2,,,no match\n"
            + "council,1,police,2,,,\n";
    List<@Nullable Verdict> verdicts =
        ReviewFiles.read(sample, pairs, truth.records(), file("back.csv", back));
    assertThat(verdicts.get(sample.drawn().indexOf(0))).isEqualTo(Verdict.MATCH);
    assertThat(verdicts.get(sample.drawn().indexOf(1))).isEqualTo(Verdict.NO_MATCH);
    assertThat(verdicts.get(sample.drawn().indexOf(2))).isNull();
    String wrong = "\ncouncil,1,police,1,7,1,yes\ncouncil,1,council,2,7,1,match\n";
    assertThat(
            message(
                () ->
                    ReviewFiles.read(
                        sample, pairs, truth.records(), file("w.csv", lines.getFirst() + wrong))))
        .contains("w.csv, line 2, column verdict: this is no verdict. Write match, no match or")
        .contains("w.csv, line 3, column verdict: the pair is not of this sample");
  }

  @Test
  void theFilesOfTheGeneratorCanBeMeasured() throws IOException {
    Overlaps overlaps = ListFiles.write(Plan.easy(3_000, 5), directory);
    Path known = directory.resolve("truth.csv");
    Path clusters = file("clusters.csv", Files.readString(known).replace("entity", "cluster"));
    Evaluation.OfClusters found = Evaluation.ofClusters(clusters, known, 0.95);
    assertThat(found.quality().entities()).isEqualTo((int) overlaps.seen());
    assertThat(found.quality().bCubed().f1()).isEqualTo(1);
    assertThat(found.real().lists()).containsExactlyInAnyOrderElementsOf(overlaps.lists());
    assertThat(found.lists()).hasSize(21);
  }

  @Test
  void aColumnOfAListGivesTheGroupsOfItsRecords() throws IOException {
    Path police = file("police.csv", "id,name,sex\n2,x,F\n1,y,M\n");
    @Nullable String[] sex = new @Nullable String[4];
    LinkFiles.readColumn(police, "police", "sex", truth.records(), sex);
    assertThat(sex).containsExactly(null, null, "M", "F");
    Path nhs = file("nhs.csv", "id,sex\n1,F\n");
    assertThat(message(() -> LinkFiles.readColumn(nhs, "nhs", "sex", truth.records(), sex)))
        .contains("nhs.csv, line 2, column id: there is no such record");
  }

  @Test
  void aPlanDrawsTheSameSampleAgainFromTheSamePairsOnly() throws IOException {
    String text = "council,1,police,1,7,0.9\ncouncil,2,police,2,-3,0.1\ncouncil,1,police,2,1,0.5\n";
    ScoredPairs pairs = LinkFiles.readPairs(file("pairs.csv", PAIRS + text), truth.records());
    ReviewPlan plan = ReviewPlan.around(1.5, 1, 9, pairs);
    assertThat(plan.cuts()).containsExactly(-2.5, -0.5, 1.5, 3.5, 5.5, 9.5);
    Path file = directory.resolve("sample.json");
    plan.write(file);
    ReviewPlan again = ReviewPlan.read(file);
    assertThat(again).isEqualTo(plan);
    assertThat(again.draw(pairs).drawn()).isEqualTo(plan.draw(pairs).drawn()).hasSize(3);
    ScoredPairs others = LinkFiles.readPairs(file("o.csv", PAIRS), truth.records());
    assertThatThrownBy(() -> again.draw(others)).hasMessageContaining("from 3 pairs");
    for (String broken : List.of("[]", "{", "{\"threshold\":1,\"cuts\":[2],\"perBand\":1}")) {
      Path other = file("broken.json", broken);
      assertThatThrownBy(() -> ReviewPlan.read(other)).hasMessageContaining("broken.json");
    }
  }

  @Test
  void valuesStandInAReviewOnlyWhereTheyAreAskedFor() throws IOException {
    String text = "council,1,police,1,7,0.9\n";
    ScoredPairs pairs = LinkFiles.readPairs(file("pairs.csv", PAIRS + text), truth.records());
    ReviewSample sample = ReviewSample.draw(pairs, new double[] {0}, 10, 1);
    Map<String, @Nullable String[]> shown =
        Map.of("name", new @Nullable String[] {"Testescu, I.", null, null, null});
    Path out = directory.resolve("review.csv");
    ReviewFiles.write(sample, pairs, truth.records(), shown, out);
    assertThat(Files.readAllLines(out))
        .containsExactly(
            "source_l,id_l,source_r,id_r,weight,probability,name_l,name_r,verdict",
            "council,1,police,1,7.0,0.9,\"Testescu, I.\",,");
    assertThat(ReviewFiles.read(sample, pairs, truth.records(), out))
        .containsExactly((Verdict) null);
  }

  @Test
  void pairsAreMeasuredAtEveryThreshold() throws IOException {
    Path pairs = file("pairs.csv", PAIRS + "council,1,police,1,7,0.9\ncouncil,2,police,2,1,0.3\n");
    Evaluation.OfPairs found =
        Evaluation.ofPairs(pairs, directory.resolve("truth.csv"), 0.95, 0, 5);
    assertThat(found.thresholds())
        .extracting(ThresholdRow::edges)
        .containsExactly(new PairCounts(1, 1, 0), new PairCounts(1, 0, 0));
    assertThat(found.calibration().bands()).hasSize(2);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static List<Fault> faults(ThrowingCallable reading) {
    return catchThrowableOfType(InputRefused.class, reading).faults();
  }

  private static String message(ThrowingCallable reading) {
    return String.valueOf(catchThrowableOfType(InputRefused.class, reading).getMessage());
  }
}
