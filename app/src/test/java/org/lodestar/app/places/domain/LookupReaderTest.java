package org.lodestar.app.places.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.Lookup.Fault.Kind;

/** Files as the statistics office publishes them, and as they come out of spreadsheets. */
class LookupReaderTest {
  private static final String HERE = "Z06000001";

  private static Lookup read(String... files) {
    LookupReader reader = new LookupReader(HERE);
    try {
      for (String each : files) {
        reader.read("file.csv", new ByteArrayInputStream(each.getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return reader.lookup();
  }

  static Stream<Arguments> goodFiles() {
    return Stream.of(
        Arguments.of(
            "postcode directory", "pcd,pcds,oslaua,osward\nZZ1 1AA,ZZ1 1AA,Z06000001,Z05000001\n"),
        Arguments.of("its later form", "pcds,lad25cd,wd25cd\nZZ1 1AA,Z06000001,Z05000001"),
        Arguments.of("lookup", "pcd8,wd24cd,wd24nm,ltla24cd\nZZ1 1AA,Z05000001,Quay,Z06000001\n"),
        Arguments.of("without an authority", "Postcode,Ward Code\nzz11aa,Z05000001\n"),
        Arguments.of("byte-order mark", "\uFEFFpcds,laua,ward\nZZ1 1AA,Z06000001,Z05000001\n"),
        Arguments.of("lines of Windows", "pcds,laua,ward\r\nZZ1 1AA,Z06000001,Z05000001\r\n"),
        Arguments.of(
            "quotes", "\"pcds\",\"laua\",\"ward\"\n\"ZZ1 1AA\",\"Z06000001\",\"Z05000001\""),
        Arguments.of("semicolons", "pcds;laua;ward\nZZ1 1AA;Z06000001;Z05000001\n"),
        Arguments.of("tabs", "pcds\tlaua\tward\nZZ1 1AA\tZ06000001\tZ05000001\n"),
        Arguments.of("capitals and spaces", " PCDS , LAUA , WARD \n ZZ1  1AA ,Z06000001,Z05000001"),
        Arguments.of("an end", "pcds,doterm,laua,ward\nZZ1 1AA,199606,Z06000001,Z05000001\n"),
        Arguments.of("more fields than names", "pcds,laua,ward\nZZ1 1AA,Z06000001,Z05000001,,,\n"),
        Arguments.of(
            "the same twice",
            "pcds,laua,ward\nZZ1 1AA,Z06000001,Z05000001\nZZ11AA,Z06000001,Z05000001\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodFiles")
  void takesEveryFormInWhichItIsPublished(String form, String file) {
    Lookup lookup = read(file);
    assertThat(lookup.faults()).isEmpty();
    assertThat(lookup.postcodes()).containsExactly(java.util.Map.entry("ZZ11AA", "Z05000001"));
    assertThat(lookup.wards()).containsOnlyKeys("Z05000001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pcds,laua,ward~not a postcode,Z06000001,Z05000001 | 2 | POSTCODE | not a postcode",
        "pcds,laua,ward~ZZ1 1AA,Z06000001,Tidewell | 2 | WARD | Tidewell",
        "pcds,laua,ward~ZZ1 1AA,Z06000001,=1+1 | 2 | WARD | =1+1",
        "pcds,laua,ward~~ZZ1 1AA,Z06000001 | 3 | SHORT |",
        "pcds,laua,ward~ZZ1 1AA,Z06000001,Z05000001~ZZ1 1AA,Z06000001,Z05000002 | 3 | TWICE | ZZ1 1AA",
        "pcds,laua,ward,wd25nm~ZZ1 1AA,Z06000001,Z05000001,<script> | 2 | NAME | <script>",
        "name,laua,ward~ZZ1 1AA,Z06000001,Z05000001 | 1 | NO_COLUMNS |",
        "pcds,laua,district~ZZ1 1AA,Z06000001,Z05000001 | 1 | NO_WARD_COLUMN |",
        "pcds,laua,ward~ZZ1 1AA,Z06000009,Z05000001 | 0 | NONE_OF_AUTHORITY | Z06000001",
        "pcds,laua,ward | 0 | NOTHING |",
        "wd25cd,wd25nm~Quay,Z05000001 | 2 | WARD | Quay",
        "wd25cd,wd25nm~Z05000001,Quay | 0 | NOTHING |",
      })
  void saysInWhichRowWhatIsWrong(String file, long row, Kind kind, String said) {
    Lookup lookup = read(file.strip().replace('~', '\n'));
    assertThat(lookup.faults()).hasSize(1);
    Lookup.Fault fault = lookup.faults().getFirst();
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.row()).isEqualTo(row);
    assertThat(fault.said()).isEqualTo(said == null ? "" : said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF", " "})
  void anEmptyFileIsSaidToBeEmpty(String file) {
    assertThat(read(file).faults()).hasSize(1);
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    LookupReader reader = new LookupReader(HERE);
    reader.read(
        "w.csv",
        new ByteArrayInputStream(
            "pcds,laua,ward,wd25nm\nZZ1 1AA,Z06000001,Z05000001,Llŷn"
                .getBytes(java.nio.charset.Charset.forName("windows-1257"))));
    reader.read(
        "x.csv", new ByteArrayInputStream(new byte[] {'p', 'c', 'd', 's', ',', (byte) 0xE9, '\n'}));
    assertThat(reader.lookup().faults()).extracting(Lookup.Fault::kind).contains(Kind.NOT_TEXT);
  }

  @Test
  void anUnendingFieldIsRefused() {
    String endless = "pcds,laua,ward\n\"" + "a".repeat(20_000_000);
    assertThat(read(endless).faults()).isNotEmpty();
  }

  @Test
  void ofAFileOfTheWholeCountryOnlyTheOwnRowsAreLookedAt() {
    Lookup lookup =
        read(
            "pcds,laua,ward\n"
                + "nonsense,Z06000009,nonsense\n"
                + "ZZ1 1AA,Z06000001,Z05000001\n"
                + "ZZ1 1AB,Z06000001,\n"
                + "ZZ1 1AC,Z06000001,Z99999999\n"
                + "ZZ9 9ZZ,,\n");
    assertThat(lookup.faults()).isEmpty();
    assertThat(lookup.postcodes()).hasSize(1);
    assertThat(lookup.passed()).isEqualTo(new Lookup.Passed(2, 2));
  }

  @Test
  void partsAndNamesComeInAnyOrder() {
    String names = "WD25CD,WD25NM,WD25NMW\nZ05000001,Quay,\nZ05000009,Elsewhere,\n";
    String one = "pcds,laua,ward\nZZ1 1AA,Z06000001,Z05000001\n";
    String two = "pcds,laua,ward\nZZ2 1AA,Z06000001,Z05000002\n";
    for (List<String> order : List.of(List.of(names, one, two), List.of(two, one, names))) {
      Lookup lookup = read(order.toArray(String[]::new));
      assertThat(lookup.faults()).isEmpty();
      assertThat(lookup.postcodes()).hasSize(2);
      assertThat(lookup.wards()).containsEntry("Z05000001", "Quay").containsEntry("Z05000002", "");
      assertThat(lookup.wards()).hasSize(2);
    }
  }

  @Test
  void twentyFaultsAreEnough() {
    String bad = "pcds,laua,ward\n" + "bad,Z06000001,Z05000001\n".repeat(500);
    assertThat(read(bad).faults()).hasSize(20);
  }

  /** A minute is what a worker would wait; a busy machine takes a second or two. */
  @Test
  void aHundredThousandRowsAreReadWithinAMinuteAndTheOneThatIsWrongIsNamed() {
    StringBuilder file = new StringBuilder("pcds,laua,ward\n");
    for (int at = 0; at < 100_000; at++) {
      file.append("ZZ")
          .append(100 + at / 676)
          .append((char) ('A' + at / 26 % 26))
          .append((char) ('A' + at % 26))
          .append(",Z06000001,Z05000001\n");
    }
    long begun = System.nanoTime();
    Lookup whole = read(file.toString());
    Lookup wrong = read(file + "=1+1,Z06000001,Z05000001\n");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
    assertThat(whole.faults()).isEmpty();
    assertThat(whole.postcodes()).hasSize(100_000);
    assertThat(wrong.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.POSTCODE);
              assertThat(fault.row()).isEqualTo(100_002);
            });
  }

  @Test
  void aFileOfTooManyWardsIsOfNoAuthority() {
    StringBuilder file = new StringBuilder("pcds,ward\n");
    for (int at = 0; at < 400; at++) {
      file.append(
          "ZZ%d %d%c%c,Z0500%04d%n"
              .formatted(at / 26 % 9 + 1, at % 9, 'A' + at % 26, 'A' + at / 26, at));
    }
    assertThat(read(file.toString().replace("\r", "")).faults())
        .extracting(Lookup.Fault::kind)
        .containsExactly(Kind.TOO_MANY_WARDS);
  }

  @ParameterizedTest
  @CsvSource({
    "ZZ1 2AB, ZZ12AB",
    "zz12ab, ZZ12AB",
    "z1 1aa, Z11AA",
    "'  ZZ1A   2AB ', ZZ1A2AB",
    "ZZ1.2AB, ZZ12AB",
    "ZZ1, ",
    "'', ",
    "ZZ1 2AB ZZ1 2AB ZZ1 2AB, ",
    "'<script>', ",
    "12 High Street, ",
  })
  void aPostcodeIsReadHoweverItIsTyped(String typed, String read) {
    assertThat(Postcode.of(typed).orElse(null)).isEqualTo(read);
  }
}
