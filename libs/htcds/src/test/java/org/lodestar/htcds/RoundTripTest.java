package org.lodestar.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever words stand in a file come back as they were, and no spreadsheet works them out. */
class RoundTripTest {
  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> risky =
        Arbitraries.strings()
            .withChars("=+-@'\";,| \n\tab\u0141\uD83D\uDE00\u202E")
            .ofMaxLength(12);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
    return Arbitraries.oneOf(risky, any).filter(RoundTripTest::isText);
  }

  private static boolean isText(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @Property(tries = 400)
  void csv(@ForAll("words") String name, @ForAll("words") String note) throws IOException {
    Export export = export(name, note, Dialect.CSV);
    Row row = only(export, Dialect.CSV);
    assertThat(text(row, "prs_FirstName")).isEqualTo(expected(name));
    assertThat(text(row, "cas_ReasonForCaseClosure")).isEqualTo(expected(note));
    assertThat(cells(export.parts().getFirst())).noneMatch(RoundTripTest::looksLikeAFormula);
  }

  /** As a spreadsheet gets them. */
  private static List<String> cells(Part part) throws IOException {
    String file = new String(part.content(), StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      return reader.stream().flatMap(line -> line.getFields().stream()).toList();
    }
  }

  private static boolean looksLikeAFormula(String cell) {
    String shown = cell.stripLeading();
    return !shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0;
  }

  @Property(tries = 200)
  void workbook(@ForAll("words") String name, @ForAll("words") String note) throws IOException {
    Row row = only(export(name, note, Dialect.WORKBOOK), Dialect.WORKBOOK);
    assertThat(text(row, "prs_FirstName")).isEqualTo(XmlText.clean(expected(name)).strip());
    assertThat(text(row, "cas_ReasonForCaseClosure"))
        .isEqualTo(XmlText.clean(expected(note)).strip());
  }

  private static String expected(String text) {
    return text.strip().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String text(Row row, String column) {
    return String.join("", row.get(column)).strip();
  }

  private static Row only(Export export, Dialect dialect) throws IOException {
    ReadBack back =
        Importer.read(
            new ByteArrayInputStream(export.parts().getFirst().content()),
            SampleRecords.HTCDS,
            dialect);
    assertThat(back.lines()).hasSize(1);
    return back.rows().getFirst();
  }

  private static Export export(String name, String note, Dialect dialect) {
    PersonInCase base = SampleRecords.exploited("K-1", "ORGAN");
    Person someone = base.person();
    Person named =
        new Person(
            new Naming(null, name, null, null, null),
            someone.birth(),
            null,
            null,
            List.of(),
            List.of(),
            someone.background(),
            someone.reach(),
            null);
    PersonInCase record =
        new PersonInCase(
            "K-1",
            new CaseDetails("CLOSED", note, null),
            base.organisation(),
            named,
            base.exploitation(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Exporter.export(List.of(record), SampleRecords.HTCDS, SampleRecords.SETTINGS, dialect);
  }
}
