package org.lodestar.app.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.ground.Refusal;

class ScannerTest {
  private static final byte[] EICAR = StubClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
  private StubClamd clamd;
  private Scanner scanner;

  @BeforeEach
  void start() throws IOException {
    clamd = new StubClamd();
    scanner = clamd.scanner();
  }

  @AfterEach
  void stop() throws IOException {
    clamd.close();
  }

  @Test
  void whatIsCleanIsClean() {
    assertThat(scanner.state()).isEqualTo(ScannerState.READY);
    assertThat(scan("A photo".getBytes(StandardCharsets.UTF_8), 65_536)).isEqualTo(ScanState.CLEAN);
    assertThat(scan(new byte[0], 65_536)).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void eicarIsFoundPlainAndInAnArchive() throws IOException {
    assertThat(scan(EICAR, 65_536)).isEqualTo(ScanState.INFECTED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(EICAR);
    }
    assertThat(scan(packed.toByteArray(), 65_536)).isEqualTo(ScanState.INFECTED);
  }

  @Test
  void eicarIsFoundAcrossTheBorderOfTwoBuffers() {
    byte[] padded = new byte[65_536 + 40];
    System.arraycopy(EICAR, 0, padded, 65_536 - 30, EICAR.length);
    assertThat(scan(padded, 65_536)).isEqualTo(ScanState.INFECTED);
    assertThat(scan(EICAR, 1)).isEqualTo(ScanState.INFECTED);
  }

  @Test
  void eicarIsFoundAtTheEndOfNinetyMegabytes() {
    byte[] large = new byte[90 * 1024 * 1024];
    System.arraycopy(EICAR, 0, large, large.length - EICAR.length, EICAR.length);
    assertThat(scan(large, 65_536)).isEqualTo(ScanState.INFECTED);
  }

  @Test
  void aScannerThatIsAwayMakesTheFileWait() {
    // A port that was just closed may be another test's at once; nobody listens on this one.
    scanner = StubClamd.scanner("127.0.0.1:1");
    assertThat(scanner.state()).isEqualTo(ScannerState.AWAY);
    assertThat(scan(EICAR, 65_536)).isEqualTo(ScanState.PENDING);
  }

  @Test
  void aScannerThatHangsHoldsNobodyUpForLong() {
    clamd.mood(StubClamd.Mood.STUCK);
    scanner = clamd.impatient();
    long before = System.nanoTime();
    assertThat(scan(new byte[20_000_000], 65_536)).isEqualTo(ScanState.PENDING);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void whatTheScannerFindsTooLargeIsSaidToBe() {
    clamd.mood(StubClamd.Mood.SMALL);
    assertThat(scan(new byte[5_000_000], 65_536)).isEqualTo(ScanState.TOO_LARGE);
  }

  @Test
  void withoutAScannerNothingIsScanned() {
    Scanner none = StubClamd.scanner("");
    assertThat(none.state()).isEqualTo(ScannerState.NONE);
    try (Scan scan = none.begin()) {
      scan.feed(EICAR, EICAR.length);
      assertThat(scan.verdict()).isEqualTo(ScanState.NOT_SCANNED);
    }
  }

  @Test
  void anAddressThatIsNoneIsToldAtStart() {
    assertThatThrownBy(() -> StubClamd.scanner("somewhere")).isInstanceOf(Refusal.class);
  }

  @Test
  void givenUpScansGiveTheirPlaceBack() {
    for (int i = 0; i < 20; i++) {
      scanner.begin().close();
    }
    assertThat(scan(EICAR, 65_536)).isEqualTo(ScanState.INFECTED);
  }

  @ParameterizedTest
  @CsvSource({
    "stream: OK, CLEAN",
    "stream: Win.Test.EICAR_HDB-1 FOUND, INFECTED",
    "INSTREAM size limit exceeded. ERROR, TOO_LARGE",
    "stream: Can't allocate memory ERROR, PENDING",
    "'', PENDING",
    "OK, PENDING"
  })
  void readsTheAnswer(String answer, ScanState meaning) {
    assertThat(ClamdScan.meaning(answer + "\0")).isEqualTo(meaning);
  }

  private ScanState scan(byte[] bytes, int step) {
    try (Scan scan = scanner.begin()) {
      for (int at = 0; at < bytes.length; at += step) {
        byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(at + step, bytes.length));
        scan.feed(piece, piece.length);
      }
      return scan.verdict();
    }
  }
}
