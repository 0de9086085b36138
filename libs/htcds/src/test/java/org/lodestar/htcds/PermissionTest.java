package org.lodestar.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {
  /** The day of the export is 27 November 2026, its purpose SHARING. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          without an end,                  SHARING,  2026-01-01, -,          -,          true,  TRUE
          from today,                      SHARING,  2026-11-27, -,          -,          true,  TRUE
          from tomorrow,                   SHARING,  2026-11-28, -,          -,          true,  FALSE
          until today,                     SHARING,  2026-01-01, 2026-11-27, -,          true,  TRUE
          until yesterday,                 SHARING,  2026-01-01, 2026-11-26, -,          true,  FALSE
          taken back tomorrow,             SHARING,  2026-01-01, -,          2026-11-28, true,  TRUE
          taken back today,                SHARING,  2026-01-01, -,          2026-11-27, true,  FALSE
          taken back long ago,             SHARING,  2026-01-01, 2027-01-01, 2026-02-01, true,  FALSE
          not given freely,                SHARING,  2026-01-01, -,          -,          false, FALSE
          for something else,              RESEARCH, 2026-01-01, -,          -,          true,  FALSE
          """)
  void consent_is_true_only_where_a_live_free_yes_covers_the_purpose(
      String when,
      String purpose,
      LocalDate from,
      LocalDate until,
      LocalDate withdrawn,
      boolean free,
      String written)
      throws IOException {
    Permission permission = new Permission(purpose, from, until, withdrawn, free);
    assertThat(consent(List.of(permission))).isEqualTo(List.of(written));
  }

  @ParameterizedTest
  @CsvSource({"0, FALSE", "1, TRUE"})
  void nobody_asked_is_no_and_one_of_several_is_enough(int live, String written)
      throws IOException {
    Permission dead = new Permission("RESEARCH", LocalDate.of(2026, 1, 1), null, null, true);
    Permission good = new Permission("SHARING", LocalDate.of(2026, 1, 1), null, null, true);
    assertThat(consent(live == 0 ? List.of() : List.of(dead, good))).isEqualTo(List.of(written));
  }

  private static List<String> consent(List<Permission> permissions) throws IOException {
    PersonInCase record =
        SampleRecords.with("K-1", Person.unknown(), List.of(), List.of(), permissions);
    Export export =
        Exporter.export(List.of(record), SampleRecords.HTCDS, SampleRecords.SETTINGS, Dialect.CSV);
    boolean lost = export.losses().people(LossKind.CONSENT_NOT_COVERED, "SHARING") == 1;
    List<String> cell =
        ConformanceTest.read(export.parts().getFirst(), Dialect.CSV)
            .rows()
            .getFirst()
            .get("con_Consent");
    assertThat(lost).isEqualTo(cell.equals(List.of("FALSE")));
    return cell;
  }
}
