package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.domain.PeopleList.Fault;
import org.lodestar.app.members.domain.PeopleList.Line;

class PeopleListTest {
  private static final Map<String, Role> WORDS =
      Map.of("caseworker", Role.CASEWORKER, "manager", Role.MANAGER, "trainer", Role.TRAINER);

  private static PeopleList read(String text) {
    return PeopleList.read(text.replace("\\n", "\n").replace("\\t", "\t"), WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name,email,post,roles\\nAmi Fell,ami@example.org,Officer,\"Caseworker, Manager\"",
        "Name;E-mail;Job title;Role\\nAmi Fell;ami@example.org;Officer;caseworker/MANAGER",
        "roles\\tpost\\tfull name\\temail address\\nManager; Caseworker\\tOfficer\\tAmi Fell\\tami@example.org",
        "name,shoe size,email,post,roles\\n\\n Ami Fell ,38, ami@example.org ,Officer,\"caseworker,manager,\"\\n,,,,",
      })
  void headingsComeInAnyOrderUnderAnyOfTheirNames(String text) {
    PeopleList list = read(text);
    assertThat(list.faults()).isEmpty();
    assertThat(list.lines()).hasSize(1);
    Line line = list.lines().getFirst();
    assertThat(line.name()).isEqualTo("Ami Fell");
    assertThat(line.email()).isEqualTo("ami@example.org");
    assertThat(line.post()).isEqualTo("Officer");
    assertThat(line.roles()).isEqualTo(Set.of(Role.CASEWORKER, Role.MANAGER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name,email,roles|0|NOTHING",
        "name,email,roles\\n\"Ami\"x,ami@example.org,trainer|0|NOT_A_LIST",
        "email,roles\\nami@example.org,trainer|1|NO_NAME_COLUMN",
        "name,roles\\nAmi,trainer|1|NO_ADDRESS_COLUMN",
        "name,email\\nAmi,ami@example.org|1|NO_ROLES_COLUMN",
        "name,email,roles\\nAmi,ami@example.org,trainer,extra|2|LONGER",
        "name,email,roles\\n,ami@example.org,trainer|2|NAME",
        "name,email,roles\\nAmi,ami at example.org,trainer|2|ADDRESS",
        "name,email,roles\\nAmi,ami@example,trainer|2|ADDRESS",
        "name,email,roles\\nAmi,a mi@example.org,trainer|2|ADDRESS",
        "name,email,roles\\nAmi,ami@example.org,|2|NO_ROLE",
        "name,email,roles\\nAmi,ami@example.org,\"trainer, boss\"|2|UNKNOWN_ROLE",
        "name,email,roles\\n=cmd()|2|FORMULA",
        "name,email,post,roles\\nAmi,ami@example.org,@SUM(A1),trainer|2|FORMULA",
        "name,email,roles\\nAmi,ami@example.org,trainer\\nBo,AMI@example.org,trainer|3|TWICE",
      })
  void whatIsWrongIsToldAtItsLine(String text, long number, Fault.Kind kind) {
    assertThat(read(text).faults())
        .extracting(Fault::number, Fault::kind)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(number, kind));
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndTooManyAreRefusedWhole() {
    assertThat(read("name,email,roles\n,a@example.org,trainer\nBo,b@example.org,boss").faults())
        .hasSize(2);
    String many = "Ami,ami@example.org,trainer\n".repeat(PeopleList.MOST + 1);
    assertThat(read("name,email,roles\n" + many).faults())
        .extracting(Fault::kind)
        .containsExactly(Fault.Kind.TOO_MANY);
  }
}
