package org.lodestar.htcds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.htcds.ReadLine.Outcome;

class ImporterTest {
  private static ReadBack csv(String text) throws IOException {
    return Importer.read(
        new ByteArrayInputStream(text.getBytes(UTF_8)), SampleRecords.HTCDS, Dialect.CSV);
  }

  @Test
  void every_line_is_accounted_for() throws IOException {
    ReadBack back =
        csv(
            """
            prs_FirstName,prs_Gender,prs_Birthdate
            Ana,Feminine,1999-04-02
            ,,
            Bo,female,31/12/1999
            Cy,Masculine,2000-01-01,too much
            """);
    assertThat(back.lines()).extracting(ReadLine::line).containsExactly(2, 3, 4, 5);
    assertThat(back.lines())
        .extracting(ReadLine::outcome)
        .containsExactly(Outcome.READ, Outcome.BLANK, Outcome.REFUSED, Outcome.REFUSED);
    assertThat(back.lines().get(2).faults())
        .containsExactly(
            new Fault("prs_Gender", Fault.Kind.NOT_A_CODE),
            new Fault("prs_Birthdate", Fault.Kind.NOT_A_DATE));
    assertThat(back.lines().get(3).faults())
        .containsExactly(new Fault("", Fault.Kind.CELLS_WITHOUT_HEADING));
  }

  @ParameterizedTest
  @CsvSource({
    "prs_Gender,                 Not Specified/Unknown,        NonSpecifiedUnknown",
    "prs_Gender,                 feminine,                     Feminine",
    "cas_Status,                 Follow up,                    FollowUp",
    "cas_ReasonForIncomingReferral, Migration Or Change Of Location, MigrationOrChangeOfLocation",
    "vic_MethodsOfControl,       'Debt bondage ',              DebtBondage",
    "prs_HighestLevelOfEducation, Bachelor's or Equivalent Level, BachelorsOrEquivalentLevel",
    "prs_Birthdate,              36526,                        2000-01-01",
    "prs_PrimaryLanguage,        rum,                          ron",
    "prs_PrimaryLanguage,        ro,                           ro",
    "prs_Citizenship,            ROU,                          RO",
    "con_Consent,                Yes,                          TRUE",
    "prs_Deceased,               0,                            FALSE",
    "prs_First_Name,             Ana,                          Ana",
    "vic_Methods_of_Control,     DebtBondage,                  DebtBondage",
    "vic_TraffickinStatusDecisionMakingOrg, Police,            Police"
  })
  void what_the_official_files_write_otherwise_is_understood(
      String heading, String cell, String value) throws IOException {
    ReadBack back = csv(heading + "\n" + cell + "\n");
    assertThat(back.rows().getFirst().values().values()).containsExactly(List.of(value));
  }

  @ParameterizedTest
  @CsvSource({
    "prs_Gender, female, NOT_A_CODE",
    "cas_Status, Open, NOT_A_CODE",
    "vic_TypeOfExploitation, ForcedLabour;Slavery, NOT_A_CODE",
    "prs_Birthdate, 31/12/1999, NOT_A_DATE",
    "prs_Birthdate, 2001-02-29, NOT_A_DATE",
    "prs_NumberOfChildren, two, NOT_A_NUMBER",
    "con_Consent, perhaps, NOT_A_CHECKBOX",
    "prs_HomePhone, 01632 960001, NOT_A_PHONE_NUMBER",
    "prs_Citizenship, Romanian, NOT_A_COUNTRY",
    "prs_PrimaryLanguage, Romanian, NOT_A_LANGUAGE"
  })
  void what_is_not_of_the_standard_refuses_its_line(String heading, String cell, Fault.Kind kind)
      throws IOException {
    ReadBack back = csv(heading + "\n" + cell + "\n");
    assertThat(back.rows()).isEmpty();
    assertThat(back.lines().getFirst().faults()).containsExactly(new Fault(heading, kind));
  }

  @Test
  void headings_that_are_not_read_are_told() throws IOException {
    ReadBack back =
        csv("prs_FirstName,vic_Vulnerabilities,prs_FirstName,Shoe size\nAna,Poverty,Bo,38\n");
    assertThat(back.remarks())
        .containsExactly(
            new HeadingRemark("vic_Vulnerabilities", HeadingRemark.Kind.DEPRECATED),
            new HeadingRemark("prs_FirstName", HeadingRemark.Kind.TWICE),
            new HeadingRemark("Shoe size", HeadingRemark.Kind.UNKNOWN));
    assertThat(back.rows().getFirst().values())
        .containsExactly(java.util.Map.entry("prs_FirstName", List.of("Ana")));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void a_file_of_another_kind_is_refused_in_words(Dialect dialect) {
    for (byte[] file : List.of(new byte[0], "hello".getBytes(UTF_8), new byte[] {-1, -2, 0, 1})) {
      assertThatThrownBy(
              () -> Importer.read(new ByteArrayInputStream(file), SampleRecords.HTCDS, dialect))
          .isInstanceOf(NotHtcds.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><data><prs_Title>&x;</prs_Title></data>",
        "<data><prs_Title>never closed"
      })
  void documents_that_would_fetch_or_never_end_are_refused_or_say_nothing(String document)
      throws IOException {
    try {
      ReadBack back =
          Importer.read(
              new ByteArrayInputStream(document.getBytes(UTF_8)),
              SampleRecords.HTCDS,
              Dialect.XFORM);
      assertThat(back.rows()).isEmpty();
    } catch (NotHtcds expected) {
      assertThat(expected).hasMessageContaining("not an XML document");
    }
  }

  @Test
  void a_byte_order_mark_is_no_part_of_a_heading() throws IOException {
    assertThat(csv("\uFEFFprs_FirstName\nAna\n").rows()).hasSize(1);
  }
}
