package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.ResourceTable;

class SourcesTest {
  private static final String[] TABLES = {
    "steps.psv",
    "defence.psv",
    "clocks.psv",
    "screening-steps.psv",
    "prompts.psv",
    "missing.psv",
    "silence.psv",
    "read-within.psv",
    "rights.psv",
    "data-rights.psv",
    "complaints.psv",
    "information-commissioner.psv",
    "information-laws.psv",
    "information-steps.psv",
    "exemptions.psv",
    "breaches.psv",
    "wage-rates.psv",
    "wage-rules.psv",
    "statement.psv",
    "statement-prompts.psv"
  };

  @Test
  void everySourceThatATableCitesExistsAndEverySourceIsCited() {
    List<String> cited =
        Stream.concat(
                Stream.of(TABLES)
                    .flatMap(name -> ResourceTable.read(Sources.class, name).stream())
                    .flatMap(row -> row.list("sources").stream()),
                Stream.of("TRIAGE", "SAFE-CONTACT", "LIFECYCLE"))
            .distinct()
            .toList();
    assertThat(Sources.list()).extracting(Source::id).containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void whatIsFromMemoryAsksForAPractitionerAndNothingElseDoes() {
    for (Source source : Sources.list()) {
      assertThat(source.line().endsWith(", to be confirmed by a practitioner"))
          .as(source.id())
          .isEqualTo(source.mark() == Mark.M);
    }
  }

  @Test
  void everySourceHasACitationAnAddressAndADay() {
    assertThat(Sources.list())
        .allMatch(source -> !source.citation().isBlank() && !source.address().isBlank())
        .allMatch(source -> source.lastChecked().getYear() >= 2026);
  }
}
