package org.lodestar.htcds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.htcds.SampleRecords.day;
import static org.lodestar.htcds.SampleRecords.exploited;
import static org.lodestar.htcds.SampleRecords.full;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.LocalFlag;

class ExporterTest {
  private static Export export(Dialect dialect, PersonInCase... people) {
    return Exporter.export(List.of(people), SampleRecords.HTCDS, SampleRecords.SETTINGS, dialect);
  }

  private static List<Row> rows(Export export) throws IOException {
    return ConformanceTest.read(export.parts().getFirst(), Dialect.CSV).rows();
  }

  /** Where each tick-box of the Home Office form and each local flag ends up. */
  @ParameterizedTest
  @CsvSource({
    "LAB_FORCED_WORK, vic_TypeOfExploitation, ForcedLabour",
    "LAB_WAGES_TAKEN, vic_TypeOfExploitation, ForcedLabour",
    "LAB_FRAUD_BENEFIT, ext_FinancialExploitation, ForcedFraud",
    "SEX_PROSTITUTION, vic_TypeOfExploitation, SexualExploitation",
    "SEX_CSE, vic_TypeOfExploitation, SexualExploitation",
    "SEX_TAKEN_HELD, vic_TypeOfExploitation, SexualExploitation",
    "CRIM_FORCED, ext_ForcedCriminality, ForcedCrime",
    "ORGAN, vic_TypeOfExploitation, OrganRemoval",
    "DOM_SERVITUDE, vic_TypeOfExploitation, Servitude",
    "OTHER, vic_TypeOfExploitation, Other",
    "COUNTY_LINES, ext_ForcedCriminality, CountyLines",
    "CUCKOOING, ext_ForcedCriminality, Cuckooing",
    "FORCED_MARRIAGE, vic_TypeOfExploitation, ForcedMarriage",
    "FORCED_BEGGING, vic_TypeOfExploitation, ForcedBegging",
    "FORCED_THEFT, ext_ForcedCriminality, ForcedTheft",
    "CANNABIS_CULTIVATION, ext_ForcedCriminality, CannabisCultivation",
    "BENEFIT_FRAUD, ext_FinancialExploitation, BenefitFraud",
    "ONLINE, ext_Circumstances, Online",
    "CARE_VISA_SPONSORSHIP, ext_Circumstances, CareVisaSponsorship"
  })
  void each_type_has_one_place(String word, String column, String code) throws IOException {
    Row row = rows(export(Dialect.CSV, exploited("K-1", word))).getFirst();
    assertThat(row.get(column)).containsExactly(code);
    if (!column.equals("vic_TypeOfExploitation")) {
      assertThat(row.get("vic_TypeOfExploitation")).isEmpty();
    }
  }

  /** A debt is a means, and stands with the methods of control. */
  @Test
  void no_type_and_no_flag_of_ours_falls_into_Other_but_OTHER_itself() {
    String[] words =
        Stream.concat(
                Arrays.stream(ExploitationType.values()).map(Enum::name),
                Arrays.stream(LocalFlag.values())
                    .filter(flag -> flag != LocalFlag.DEBT_BONDAGE)
                    .map(Enum::name))
            .toArray(String[]::new);
    LossReport report = export(Dialect.CSV, exploited("K-1", words)).losses();
    assertThat(report.of(LossKind.MAPPED_TO_OTHER))
        .containsExactly(new Loss(LossKind.MAPPED_TO_OTHER, "vic_TypeOfExploitation", "OTHER", 1));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void forced_criminality_is_told_in_every_dialect_and_never_as_Other(Dialect dialect)
      throws IOException {
    Export export =
        export(dialect, exploited("K-1", "CRIM_FORCED"), exploited("K-2", "CRIM_FORCED", "OTHER"));
    assertThat(export.losses().people(LossKind.IN_OWN_COLUMN, "ForcedCrime")).isEqualTo(2);
    assertThat(export.losses().people(LossKind.MAPPED_TO_OTHER, null)).isEqualTo(1);
    Part own =
        switch (dialect) {
          case CSV, WORKBOOK -> export.parts().getFirst();
          case XFORM -> export.parts().get(2);
        };
    List<Row> rows = ownRows(own, dialect);
    assertThat(rows).hasSize(2);
    assertThat(rows).allMatch(row -> row.get("ext_ForcedCriminality").contains("ForcedCrime"));
  }

  private static List<Row> ownRows(Part part, Dialect dialect) throws IOException {
    if (dialect == Dialect.WORKBOOK) {
      return ConformanceTest.read(part, dialect).rows();
    }
    String text = new String(part.content(), UTF_8);
    Part withAField = new Part("", ("org_Name," + text.replace("\r\n", "\r\n,")).getBytes(UTF_8));
    return ConformanceTest.read(withAField, Dialect.CSV).rows();
  }

  @Test
  void what_has_no_code_is_Other_and_counted_by_word_once_for_each_person() {
    LossReport report =
        export(Dialect.CSV, exploited("K-1", "ODD", "ODD"), exploited("K-2", "ODD", "STRANGE"))
            .losses();
    assertThat(report.people(LossKind.MAPPED_TO_OTHER, "ODD")).isEqualTo(2);
    assertThat(report.people(LossKind.MAPPED_TO_OTHER, "STRANGE")).isEqualTo(1);
  }

  @Test
  void each_outgoing_referral_is_a_row_with_the_rest_repeated() throws IOException {
    List<Row> rows = rows(export(Dialect.CSV, full()));
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .extracting(row -> row.get("cas_ReferredOrganisation").getFirst())
        .containsExactly("Invented Charity", "Clinic");
    assertThat(rows).allMatch(row -> row.get("prs_FirstName").equals(List.of("Ana \"Ani\"")));
  }

  @Test
  void comments_events_and_plans_are_tables_of_their_own() {
    assertThat(export(Dialect.CSV, full()).parts())
        .extracting(Part::name)
        .containsExactly(
            "htcds-X-7K3M-people.csv",
            "htcds-X-7K3M-comments.csv",
            "htcds-X-7K3M-events.csv",
            "htcds-X-7K3M-plans.csv",
            "htcds-X-7K3M-losses.csv");
  }

  @Test
  void a_form_without_the_columns_says_what_it_left_out() {
    LossReport workbook = export(Dialect.WORKBOOK, full()).losses();
    assertThat(workbook.of(LossKind.NO_COLUMN))
        .extracting(Loss::field)
        .contains("prs_MaritalStatus", "hte_Type", "spl_Objectives", "cco_CaseComment")
        .doesNotContain("cas_ReferredOrganisation");
    LossReport survey = export(Dialect.XFORM, full()).losses();
    assertThat(survey.of(LossKind.NO_COLUMN))
        .extracting(Loss::field)
        .contains("cas_CaseOwner", "cas_ReasonForCaseClosure", "cas_ReferredOrganisation");
    assertThat(survey.of(LossKind.FIRST_ONLY)).extracting(Loss::field).contains("prs_Citizenship");
    assertThat(export(Dialect.CSV, full()).losses().of(LossKind.NO_COLUMN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1999", "1999-04", "age 15", "1998..1999"})
  void a_birth_date_that_is_not_known_to_the_day_is_left_out_and_never_made_up(String birth)
      throws IOException {
    Person person = Person.unknown();
    Person born =
        new Person(
            person.naming(),
            day(birth),
            null,
            null,
            List.of(),
            List.of(),
            person.background(),
            person.reach(),
            null);
    Export export =
        export(Dialect.CSV, SampleRecords.with("K-1", born, List.of(), List.of(), List.of()));
    assertThat(rows(export).getFirst().get("prs_Birthdate")).isEmpty();
    assertThat(export.losses().of(LossKind.DATE_NOT_EXACT))
        .containsExactly(new Loss(LossKind.DATE_NOT_EXACT, "prs_Birthdate", null, 1));
  }

  @Test
  void numbers_languages_and_countries_take_the_form_of_the_standard() throws IOException {
    Row row = rows(export(Dialect.CSV, full())).getFirst();
    assertThat(row.get("prs_MobilePhone")).containsExactly("+447700900003");
    assertThat(row.get("org_Phone")).containsExactly("+441632960001");
    assertThat(row.get("prs_PrimaryLanguage")).containsExactly("ron");
    assertThat(row.get("prs_SecondaryLanguage")).containsExactly("eng");
    assertThat(row.get("prs_Citizenship")).containsExactly("RO", "MD");
  }

  @Test
  void languages_may_have_two_letters() throws IOException {
    ExportSettings two = new ExportSettings("X-1", "SHARING", SampleRecords.TODAY, true, 2, "44");
    Export export = Exporter.export(List.of(full()), SampleRecords.HTCDS, two, Dialect.CSV);
    assertThat(rows(export).getFirst().get("prs_PrimaryLanguage")).containsExactly("ro");
  }

  /** The whole file is searched, also where another column might carry it. */
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void a_file_that_is_to_name_nobody_names_nobody(Dialect dialect) throws IOException {
    ExportSettings nameless =
        new ExportSettings("X-1", "RESEARCH", SampleRecords.TODAY, false, 3, "44");
    Export export = Exporter.export(List.of(full()), SampleRecords.HTCDS, nameless, dialect);
    List<String> whole = new ArrayList<>();
    for (Part part : export.parts()) {
      whole.add(
          dialect == Dialect.WORKBOOK && part.name().endsWith("xlsx")
              ? WorkbookRows.read(new ByteArrayInputStream(part.content())).toString()
              : new String(part.content(), UTF_8));
    }
    assertThat(String.join("\n", whole))
        .contains("Forced")
        .doesNotContain(
            "Ana",
            "Łukasz",
            "1999",
            "ana@",
            "960002",
            "900003",
            "3 Close",
            "ID-1",
            "W. Worker",
            "Charity",
            "Moved",
            "comment",
            "A van",
            "Sleep",
            "café",
            "A site",
            "RM17");
    assertThat(export.losses().of(LossKind.NAMELESS)).hasSizeGreaterThan(10);
  }

  @Test
  void facts_beyond_the_standard_are_counted() {
    assertThat(export(Dialect.CSV, full()).losses().people(LossKind.NO_FIELD, "NRM_STAGE"))
        .isEqualTo(1);
  }

  @Test
  void the_report_tells_no_value_of_anybody() {
    Part losses = export(Dialect.CSV, full()).parts().getLast();
    assertThat(losses.name()).contains("losses");
    assertThat(new String(losses.content(), UTF_8)).doesNotContain("Ana", "Grays", "K-FULL");
  }

  @Test
  void nobody_at_all_gives_headings_alone() throws IOException {
    Export export = export(Dialect.CSV);
    assertThat(rows(export)).isEmpty();
    assertThat(export.losses().people()).isZero();
  }
}
