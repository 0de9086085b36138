package org.lodestar.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every field and every code against the tables made from the standard itself. */
class ConformanceTest {
  private static final List<String> TEMPLATES =
      List.of(
          "HTCDS Excel Spreadsheet v2.0.xlsx",
          "HTCDS Excel Spreadsheet single select with validation v2.0.xlsx");

  @Test
  void every_field_is_the_standards_in_name_label_order_type_and_marks() throws IOException {
    List<NamedCsvRecord> official = OfficialFiles.table("derived-htcds-2.0-fields.csv");
    List<Field> ours = Fields.all();
    assertThat(ours).hasSize(84).hasSameSizeAs(official);
    for (int at = 0; at < official.size(); at++) {
      assertSame(ours.get(at), official.get(at));
    }
    long core = ours.stream().filter(Field::core).count();
    long liveCore = ours.stream().filter(Field::core).filter(Field::live).count();
    assertThat(core).isEqualTo(40);
    assertThat(liveCore).isEqualTo(38);
    System.out.printf(
        "HTCDS 2.0: %d of %d fields conform, %d core, %d live core, %d live%n",
        ours.size(), official.size(), core, liveCore, Fields.live().size());
  }

  private static void assertSame(Field ours, NamedCsvRecord official) {
    assertThat(ours.name()).isEqualTo(official.getField("field"));
    assertThat(ours.label()).as(ours.name()).isEqualTo(official.getField("label"));
    assertThat(ours.section()).as(ours.name()).isEqualTo(official.getField("section"));
    assertThat(ours.core()).as(ours.name()).isEqualTo(official.getField("core").equals("Y"));
    assertThat(ours.live())
        .as(ours.name())
        .isEqualTo(!official.getField("status").equals("DEPRECATED"));
    assertThat(typeNamed(official.getField("type"))).as(ours.name()).contains(ours.type());
    boolean hasList = !official.getField("picklist_size").isEmpty();
    assertThat(ours.codes() == CodedBy.OWN).as(ours.name()).isEqualTo(hasList);
  }

  private static Set<FieldType> typeNamed(String official) {
    return switch (official) {
      case "Text" -> Set.of(FieldType.TEXT);
      case "Long Text" -> Set.of(FieldType.LONG_TEXT);
      case "Picklist" -> Set.of(FieldType.PICKLIST);
      case "Picklist or Text" -> Set.of(FieldType.TEXT);
      case "Multiselect Picklist" -> Set.of(FieldType.MULTISELECT);
      case "Geolocation" -> Set.of(FieldType.GEOLOCATION);
      case "Number" -> Set.of(FieldType.NUMBER);
      case "Date" -> Set.of(FieldType.DATE);
      case "Checkbox" -> Set.of(FieldType.CHECKBOX);
      case "" -> Set.of(FieldType.UNTYPED);
      default -> {
        assertThat(official).startsWith("Lookup");
        yield Set.of(FieldType.LOOKUP);
      }
    };
  }

  @Test
  void every_code_is_the_standards_in_list_order_name_and_label() throws IOException {
    List<List<String>> official =
        OfficialFiles.table("derived-htcds-2.0-picklists.csv").stream()
            .map(row -> List.of(row.getField(0), row.getField(2), row.getField(3)))
            .toList();
    List<List<String>> ours =
        SampleRecords.HTCDS.codes().stream()
            .filter(code -> !code.isExtension())
            .map(code -> List.of(code.list(), code.code(), code.label()))
            .toList();
    assertThat(ours).hasSize(182).isEqualTo(official);
    Set<String> lists = new LinkedHashSet<>(ours.stream().map(List::getFirst).toList());
    System.out.printf("HTCDS 2.0: %d codes of %d lists conform%n", ours.size(), lists.size());
  }

  @Test
  void every_live_field_can_be_written_and_no_deprecated_one_is() throws IOException {
    List<PersonInCase> people = List.of(SampleRecords.full());
    Export export =
        Exporter.export(people, SampleRecords.HTCDS, SampleRecords.SETTINGS, Dialect.CSV);
    Set<String> filled = new LinkedHashSet<>();
    for (Part part : export.parts()) {
      if (!part.name().contains("losses")) {
        read(part, Dialect.CSV).rows().forEach(row -> filled.addAll(row.values().keySet()));
      }
    }
    assertThat(filled).containsAll(Fields.live().stream().map(Field::name).toList());
    assertThat(filled)
        .doesNotContainAnyElementsOf(
            Fields.all().stream().filter(field -> !field.live()).map(Field::name).toList());
    System.out.printf("HTCDS 2.0: %d live fields written and read%n", Fields.live().size());
  }

  @Test
  void every_live_code_is_written_as_it_is_and_read_back() throws IOException {
    List<PersonInCase> people = SampleRecords.everyCode();
    Export export =
        Exporter.export(people, SampleRecords.HTCDS, SampleRecords.SETTINGS, Dialect.CSV);
    Set<String> read = new LinkedHashSet<>();
    for (Part part : export.parts()) {
      if (!part.name().contains("losses")) {
        ReadBack back = read(part, Dialect.CSV);
        assertThat(back.count(ReadLine.Outcome.REFUSED)).isZero();
        back.rows()
            .forEach(row -> row.values().forEach((column, cell) -> addAll(read, column, cell)));
      }
    }
    List<String> wanted =
        SampleRecords.HTCDS.codes().stream()
            .filter(code -> !code.isExtension() && Fields.get(code.list()).live())
            .map(code -> code.list() + " " + code.code())
            .toList();
    assertThat(wanted).hasSize(170);
    assertThat(read).containsAll(wanted);
    System.out.printf("HTCDS 2.0: %d live codes written and read%n", wanted.size());
  }

  private static void addAll(Set<String> read, String column, List<String> cell) {
    cell.forEach(value -> read.add(column + " " + value));
  }

  @Test
  void the_workbook_has_the_headings_of_both_templates_in_their_columns() throws IOException {
    List<String> ours = workbookRows().get(1);
    for (String template : TEMPLATES) {
      List<String> official = WorkbookRows.read(OfficialFiles.named(template)).get(1);
      assertThat(official).hasSize(39);
      assertThat(ours.subList(0, official.size())).isEqualTo(official);
    }
    System.out.println("HTCDS 2.0: 38 headings of 2 workbook templates conform");
  }

  @Test
  void the_workbooks_hidden_names_are_put_right_where_the_templates_have_them_wrong()
      throws IOException {
    List<String> ours = workbookRows().getFirst().subList(1, 39);
    assertThat(ours).isEqualTo(Dialect.WORKBOOK.fields().stream().map(Field::name).toList());
    for (String template : TEMPLATES) {
      ReadBack back =
          Importer.read(OfficialFiles.named(template), SampleRecords.HTCDS, Dialect.WORKBOOK);
      assertThat(back.remarks())
          .containsExactlyInAnyOrder(
              new HeadingRemark("Mailing Street", HeadingRemark.Kind.MACHINE_NAME_DIFFERS),
              new HeadingRemark("Mailing City", HeadingRemark.Kind.MACHINE_NAME_DIFFERS),
              new HeadingRemark("Mailing Zip/Postal Code", HeadingRemark.Kind.MACHINE_NAME_DIFFERS),
              new HeadingRemark("Mailing Country", HeadingRemark.Kind.MACHINE_NAME_DIFFERS),
              new HeadingRemark(
                  "Trafficking Status Decision Making Organization", HeadingRemark.Kind.MISSPELT),
              new HeadingRemark(
                  "Reason for Outgoing Referral", HeadingRemark.Kind.MACHINE_NAME_MISSING));
      assertThat(back.count(ReadLine.Outcome.REFUSED)).isZero();
      assertThat(back.count(ReadLine.Outcome.BLANK)).isEqualTo(back.lines().size());
    }
  }

  private static List<List<String>> workbookRows() throws IOException {
    Export export =
        Exporter.export(
            List.of(SampleRecords.full()),
            SampleRecords.HTCDS,
            SampleRecords.SETTINGS,
            Dialect.WORKBOOK);
    return WorkbookRows.read(new ByteArrayInputStream(export.parts().getFirst().content()));
  }

  static ReadBack read(Part part, Dialect dialect) throws IOException {
    return Importer.read(new ByteArrayInputStream(part.content()), SampleRecords.HTCDS, dialect);
  }
}
