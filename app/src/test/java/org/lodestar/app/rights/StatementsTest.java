package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.rights.RightsScene.as;
import static org.lodestar.app.rights.RightsScene.doing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.RightsScene.InCase;
import org.lodestar.app.rights.RightsScene.Team;
import org.lodestar.app.rights.face.Statements;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;

/** What a person says stands beside an entry that stays as it is. */
@PlatformTest
class StatementsTest {
  private final Statements statements;
  private final CaseSections sections;
  private final CasePeople people;
  private final RightsScene scene;
  private final Workforce workforce;

  StatementsTest(
      Statements statements,
      CaseSections sections,
      CasePeople people,
      RightsScene scene,
      Workforce workforce) {
    this.statements = statements;
    this.sections = sections;
    this.people = people;
    this.scene = scene;
    this.workforce = workforce;
  }

  private void say(Worker worker, InCase mara, String part) {
    doing(
        worker,
        () ->
            statements.add(
                worker,
                mara.caseFile(),
                mara.person(),
                part,
                PersonalText.of("No pay"),
                PersonalText.of("I was paid twice"),
                scene.today()));
  }

  private List<Passage> shared(Worker worker, InCase mara, String part) {
    return as(
            worker,
            () ->
                sections.read(
                    worker, mara.caseFile(), mara.person(), Set.of(part), Language.ENGLISH))
        .stream()
        .flatMap(sheet -> sheet.passages().stream())
        .filter(passage -> passage.heading().contains("not right"))
        .toList();
  }

  private List<Passage> own(Worker worker, InCase mara) {
    return as(worker, () -> sections.own(worker, mara.caseFile(), mara.person(), Language.ENGLISH))
        .stream()
        .filter(sheet -> sheet.code().equals("STATEMENTS"))
        .flatMap(sheet -> sheet.passages().stream())
        .toList();
  }

  @Test
  void their_words_stand_beside_the_disputed_ones_and_go_when_taken_back() {
    Team team = scene.aTeam();
    InCase mara = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
    Worker worker = team.gatherer();
    say(worker, mara, "SIGNS");
    for (List<Passage> passages : List.of(shared(worker, mara, "SIGNS"), own(worker, mara))) {
      assertThat(passages).hasSize(1);
      assertThat(passages.getFirst().lines())
          .extracting(line -> line.words().text())
          .containsExactly("No pay", "I was paid twice");
    }
    assertThat(shared(worker, mara, "IDENTITY")).as("beside its own part alone").isEmpty();
    assertThat(shared(worker, mara, "STATEMENTS")).as("never without the part").isEmpty();
    Statement made =
        as(worker, () -> statements.list(worker, mara.caseFile(), mara.person())).getFirst();
    doing(worker, () -> statements.withdraw(worker, mara.caseFile(), mara.person(), made.id()));
    assertThat(shared(worker, mara, "SIGNS")).isEmpty();
    assertThat(own(worker, mara)).isEmpty();
    assertThat(
            as(worker, () -> statements.list(worker, mara.caseFile(), mara.person()))
                .getFirst()
                .stands())
        .isFalse();
  }

  @Test
  void a_part_that_is_none_is_refused_and_strangers_find_nothing() {
    Team team = scene.aTeam();
    InCase mara = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
    assertThatThrownBy(() -> say(team.gatherer(), mara, "NO_SUCH_PART"))
        .isInstanceOf(Refused.class);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> say(stranger, mara, "SIGNS")).isInstanceOf(NotFound.class);
  }

  @Test
  void who_was_found_for_a_request_is_not_removed_as_added_in_error() {
    Team team = scene.aTeam();
    InCase mara = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    scene.found(team, request, mara);
    assertThatThrownBy(
            () ->
                doing(
                    team.gatherer(),
                    () -> people.remove(team.gatherer(), mara.caseFile(), mara.person())))
        .isInstanceOf(Refused.class);
  }
}
