package org.lodestar.app.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file for a pick-list may hold. */
class PickListFileTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "town;Grays | 1 NO_COLUMN",
        "name | 0 NO_ROWS",
        "'' | 0 NO_ROWS",
        "name;Grays;Tilbury;Grays | 4 TWICE",
        "name;=1+1 | 2 FORMULA",
        "name;@home | 2 FORMULA",
        "name;Gr\u202Eays | 2 HIDDEN_CHARACTER",
        "code,name;1, ;2,Tilbury | 2 EMPTY",
        "code,name;1;2,Tilbury | 2 EMPTY"
      })
  void eachFaultNamesItsRow(String rows, String expected) {
    PickListFile file = read(rows.replace(';', '\n'));
    assertThat(file.faults())
        .extracting(fault -> fault.row() + " " + fault.kind())
        .contains(expected);
  }

  @Test
  void anEntryStaysOnOneLineAndShort() {
    assertThat(read("code,name\n1,\"Gra\nys\"\n2," + "x".repeat(201)).faults())
        .extracting(fault -> fault.row() + " " + fault.kind())
        .containsExactly("2 TOO_LONG", "4 TOO_LONG");
  }

  @Test
  void takesAnyColumnCalledNameInItsOrder() {
    PickListFile file =
        read("\uFEFFCode, Name \r\n1,Grays\r\n2,\"Stanford-le-Hope\"\r\n3,Ynys Môn\r\n");
    assertThat(file.faults()).isEmpty();
    assertThat(file.entries()).containsExactly("Grays", "Stanford-le-Hope", "Ynys Môn");
  }

  @Test
  void aFileInAnotherEncodingIsRefusedWhole() {
    PickListFile file = PickListFile.read("name\nYnys Môn".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(file.entries()).isEmpty();
    assertThat(file.faults())
        .containsExactly(new PickListFile.Fault(0, PickListFile.Fault.Kind.NOT_UTF8));
  }

  @Test
  void tooManyEntriesAreRefusedWhole() {
    StringBuilder rows = new StringBuilder("name\n");
    for (int at = 0; at <= 5_000; at++) {
      rows.append("Town ").append(at).append('\n');
    }
    assertThat(read(rows.toString()).faults())
        .isEqualTo(List.of(new PickListFile.Fault(0, PickListFile.Fault.Kind.TOO_MANY)));
  }

  private static PickListFile read(String rows) {
    return PickListFile.read(rows.getBytes(StandardCharsets.UTF_8));
  }
}
