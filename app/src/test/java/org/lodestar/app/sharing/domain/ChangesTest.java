package org.lodestar.app.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Nature;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.vault.PersonalText;

class ChangesTest {
  private static CaseSheet sheet(String code, String title, String... lines) {
    List<Line> all = new java.util.ArrayList<>();
    for (int i = 0; i < lines.length; i += 2) {
      all.add(new Line(lines[i], PersonalText.of(lines[i + 1])));
    }
    return new CaseSheet(code, Nature.ROUTINE, title, List.of(new Passage("", all)));
  }

  private static List<String> now(Changes changes) {
    return changes.now().stream().map(line -> line.label() + "=" + line.words().text()).toList();
  }

  @Test
  void whatIsNewAndWhatHasOtherWordsIsToldWithThem() {
    Changes changes =
        Changes.between(
            List.of(sheet("CONTACT", "Contact", "Telephone", "1", "Place", "Here")),
            List.of(sheet("CONTACT", "Contact", "Telephone", "2", "Place", "Here", "Ban", "1")));
    assertThat(now(changes)).containsExactly("Contact: Telephone=2", "Contact: Ban=1");
    assertThat(changes.gone()).isEmpty();
  }

  @Test
  void ofWhatIsGoneOnlyTheLabelIsTold() {
    Changes changes =
        Changes.between(
            List.of(sheet("HOME", "Home", "Child", "In the house", "Door", "Green")),
            List.of(sheet("HOME", "Home", "Door", "Green")));
    assertThat(changes.gone()).containsExactly("Home: Child");
    assertThat(changes.toString()).doesNotContain("In the house");
    assertThat(now(changes)).isEmpty();
  }

  @Test
  void ofTwoLinesUnderOneLabelTheOneThatWentIsMissed() {
    Changes changes =
        Changes.between(
            List.of(sheet("CONTACT", "Contact", "Telephone", "1", "Telephone", "2")),
            List.of(sheet("CONTACT", "Contact", "Telephone", "2")));
    assertThat(changes.gone()).containsExactly("Contact: Telephone");
  }

  @Test
  void anEarlierChangeAndAnotherTitleAreNoChange() {
    Changes changes =
        Changes.between(
            List.of(
                sheet(Changes.CODE, "What has changed", "a", "b"),
                sheet("TELL", "Urgent", "a", "b")),
            List.of(sheet("TELL", "What you were told first", "a", "b")));
    assertThat(changes).isEqualTo(new Changes(List.of(), List.of()));
  }

  @Test
  void whatWasSaidEachTimeStaysAndThePartsThatChangedAreNamed() {
    List<Line> said =
        List.of(
            new Line("Older", PersonalText.of("Holds no more")),
            new Line("Put right at 4", PersonalText.of("No bed")),
            new Line("Put right at 2", PersonalText.of("Must not be rung")));
    List<Line> now =
        List.of(
            new Line("What cannot wait: Bed", PersonalText.of("None")),
            new Line("What cannot wait: Danger", PersonalText.of("Yes")));
    CaseSheet changed =
        new CaseSheet(
            Changes.CODE,
            Nature.ROUTINE,
            "What has changed",
            List.of(new Passage("", said), new Passage("Now", now)));
    List<CaseSheet> version = List.of(changed, sheet("TELL", "First", "a", "b"));
    assertThat(Changes.said(version))
        .extracting(line -> line.words().text())
        .containsExactly("No bed", "Must not be rung");
    assertThat(Changes.parts(version)).containsExactly("What cannot wait");
    assertThat(Changes.said(List.of())).isEmpty();
  }
}
