package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.site.Refused.Refusal;

/** What a material must keep in another language. */
class ToolkitGateTest {
  private static final ToolkitWords ENGLISH =
      new ToolkitWords(
          "Footer",
          "Two lines",
          "# Short\n{{how-to-report}}\n{partnership}: {report} {number:NATIONAL_HELPLINE}\n- One");

  /** A bar stands for the end of a line, and a tilde for nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Stopka; # Krótko|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- Raz; ~
          Stopka; # Krótko||{{how-to-report}}|{partnership} {report} {number:NATIONAL_HELPLINE}|- Raz; ~
          {partnership}; # K|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- R; braces
          Stopka; # Krótko|Powiedz nam|{partnership}: {report} {number:NATIONAL_HELPLINE}|- Raz; asked
          Stopka; # K|{{how-to-report}}|{partnership}: {report} {number:EMERGENCY}|- Raz; asked
          Stopka; # K|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE} {|- R; asked
          Stopka; Krótko|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- R; form
          Stopka; # K|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|R; form
          Stopka; # K|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}; form
          Footer; # Short|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- One; same
          Footer; # Short|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- Raz; same
          Footer; # K|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- Raz; ~
          Stopka; # Short|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- Raz; ~
          Stopka; # 08000|{{how-to-report}}|{partnership}: {report} {number:NATIONAL_HELPLINE}|- R; number
          """)
  void itKeepsItsPartsAndAsksForWhatIsKeptElsewhere(String title, String body, String wrong) {
    ToolkitWords words = new ToolkitWords(title, "Dwie linie", body.replace('|', '\n'));
    assertThat(ToolkitGate.check(words, ENGLISH))
        .extracting(Refusal::key)
        .map(each -> each.substring(each.lastIndexOf('.') + 1))
        .isEqualTo(wrong.equals("~") ? List.of() : List.of(wrong));
  }
}
