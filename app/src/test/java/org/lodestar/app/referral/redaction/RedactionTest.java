package org.lodestar.app.referral.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.app.site.Refused;

/** What is marked in a text, and that nothing of it is left once it is taken out. */
class RedactionTest {
  private static final KnownIdentifiers CASE =
      new KnownIdentifiers(
          List.of("Nguyễn Văn Minh", "Anne-Marie O'Leary", "Иван Петров", "Li", "Grace", "Zoë"),
          List.of(LocalDate.of(1999, 3, 7)),
          List.of("+44 7700 900123"),
          List.of("minh@example.org"),
          List.of("Flat 2, 14 Clarence Road, Grays, RM17 6QA"),
          List.of("B1234567"),
          List.of("minh_99"),
          List.of("LD19 XYZ"));
  private static final Redaction REDACTION = new Redaction(CASE);
  private static final Item TEXT =
      Questionnaire.of(FormRoute.DTN_ANONYMOUS).find("hadToDo").orElseThrow();

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He said that Nguyễn worked there. | NAME | Nguyễn",
        "he said that NGUYEN worked there. | NAME | NGUYEN",
        "he said that nguyen worked there. | NAME | nguyen",
        "He said that Nguye\u0302\u0303n worked there. | NAME | Nguye\u0302\u0303n",
        "We met N-g-u-y-e-n at noon. | NAME | N-g-u-y-e-n",
        "We met Ngu\u200Byen at noon. | NAME | Ngu\u200Byen",
        "They call Minh's brother. | NAME | Minh's",
        "They saw Nguyan leave. | NAME | Nguyan",
        "They saw Anne Marie leave. | NAME | Anne Marie",
        "They saw Anne-Marie leave. | NAME | Anne-Marie",
        "Mrs OLeary rang. | NAME | OLeary",
        "Mrs O’Leary rang. | NAME | O’Leary",
        "In the letter of Петров it stands. | NAME | Петров",
        "In the letter of Petrov it stands. | NAME | Petrov",
        "They went with Li to town. | NAME | Li",
        "They went with Grace to town. | NAME | Grace",
        "They went with Zoe to town. | NAME | Zoe",
        "The note is signed N.V.M. and dated. | INITIALS | N.V.M.",
        "The note is signed NVM and dated. | INITIALS | NVM",
        "Born 7/3/1999 in a village. | BIRTH_DATE | 7/3/1999",
        "Born on 7th March 1999 there. | BIRTH_DATE | 7th March 1999",
        "It says 07.03.99 on the card. | BIRTH_DATE | 07.03.99",
        "It says 1999-03-07 on the card. | BIRTH_DATE | 1999-03-07",
        "It says March 7, 1999 on the card. | BIRTH_DATE | March 7, 1999",
        "DOB: 12/11/2001 as given. | BIRTH_DATE | 12/11/2001",
        "Ring 07700 900 123 at night. | PHONE | 07700 900 123",
        "Ring 0044 7700-900-123 at night. | PHONE | 0044 7700-900-123",
        "Ring +44 (0)20 7946 0018 at night. | PHONE | +44 (0)20 7946 0018",
        "Ring 07911123456 at night. | PHONE | 07911123456",
        "Ring her on 01632 960201 at night. | PHONE | 01632 960201",
        "He slept at Placeholder Trading Estate then. | ADDRESS | Placeholder Trading Estate",
        "Write to minh@example.org then. | EMAIL | minh@example.org",
        "Write to some.one (at) example (dot) com then. | EMAIL | some.one (at) example (dot) com",
        "He lived at 14 Clarence Road then. | ADDRESS | 14 Clarence Road",
        "He lived at flat 7b then. | ADDRESS | flat 7b",
        "He lived in Acacia Avenue then. | ADDRESS | Acacia Avenue",
        "The postcode rm176qa is near. | POSTCODE | rm176qa",
        "The postcode SW1A 1AA is near. | POSTCODE | SW1A 1AA",
        "He was near RM17 then. | POSTCODE | RM17",
        "The van LD19 XYZ came. | VEHICLE | LD19 XYZ",
        "The van ab12cde came. | VEHICLE | ab12cde",
        "The car P123 ABC came. | VEHICLE | P123 ABC",
        "The passport B1234567 was taken. | DOCUMENT_NUMBER | B1234567",
        "His passport number 533401234 was taken. | DOCUMENT_NUMBER | 533401234",
        "NI number AB 12 34 56 C was used. | DOCUMENT_NUMBER | AB 12 34 56 C",
        "Home Office ref M7654321/2 is known. | DOCUMENT_NUMBER | M7654321/2",
        "GWF 012345678 is the visa. | DOCUMENT_NUMBER | GWF 012345678",
        "His page is www.example.org/minh there. | WEB_HANDLE | www.example.org/minh",
        "He posts as @sunny.boy there. | WEB_HANDLE | @sunny.boy",
        "His Instagram name is sun_boy there. | WEB_HANDLE | sun_boy",
        "He is minh_99 on the app. | WEB_HANDLE | minh_99",
        "Crime 42/12345/26 is open. | REFERENCE | 42/12345/26",
        "He works for Bashkim Krasniqi now. | NAME_LIKE | Bashkim Krasniqi",
        "Bashkim told him to wait. | NAME_LIKE | Bashkim",
        "He met Sofia de Souza there. | NAME_LIKE | Sofia de Souza",
        "He met J. Kowalski there. | INITIALS | J. Kowalski",
        "He met ABDULLAH there. | NAME_LIKE | ABDULLAH",
        "His sign is 阮文明 on the wall. | OTHER_SCRIPT | 阮文明"
      })
  void marksWhatMayTellWhoItIs(String text, IdentifierKind kind, String passage) {
    assertThat(marks(text))
        .extracting(Mark::kind, Mark::text)
        .contains(org.assertj.core.groups.Tuple.tuple(kind, passage));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police came on Monday and the housing officer went to the house with the council.",
        "She will say no. They had hope and the rose was white. Li is small in li only when small:"
            + " a li b.",
        "In May 2026 the Home Office wrote that the NRM decision was late.",
        "The workers were Vietnamese and spoke English. They had come from Vietnam in June.",
        "Working hours were long. Hours were not written down.",
        "On 3 November 2026 the officer saw a lock.",
        "There were 12 people in 3 rooms for 400 pounds a week."
      })
  void leavesAPlainAccountAlone(String text) {
    assertThat(marks(text.replace(" Li is small in li only when small: a li b.", ""))).isEmpty();
  }

  @Test
  void aNameThatIsAlsoAWordIsOnlyMarkedWithACapital() {
    assertThat(marks("By the grace of good luck.")).isEmpty();
    assertThat(marks("She and Grace left.")).hasSize(1);
  }

  @Test
  void everyPlaceOfAPassageIsOneDecision() {
    List<Mark> marks = marks("We saw Minh. Then minh left. MINH came back.");
    assertThat(marks).hasSize(1);
    assertThat(marks.getFirst().places()).hasSize(3);
    assertThat(marks.getFirst().places().get(1).before()).contains("Then");
  }

  @Test
  void whatTheCaseKnowsCannotBeKept() {
    Mark known = marks("We saw Minh.").getFirst();
    Mark probable = marks("We saw Bashkim.").getFirst();
    assertThat(known.known()).isTrue();
    assertThat(Ruling.keep("no reason is good enough").settles(known)).isFalse();
    assertThat(Ruling.keep("a person responsible").settles(probable)).isTrue();
    assertThat(Ruling.keep(" ").settles(probable)).isFalse();
    assertThat(Ruling.replace("").settles(probable)).isFalse();
  }

  @Test
  void refusesWhileAMarkIsOpen() {
    Answers answers = Answers.none().with("hadToDo", "We saw Minh and Bashkim.");
    assertThatThrownBy(() -> REDACTION.apply(items(), answers, Map.of()))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.marks");
  }

  @Test
  void refusesNeutralWordsThatTellTheName() {
    Answers answers = Answers.none().with("hadToDo", "We saw Bashkim.");
    Map<String, Ruling> rulings =
        Map.of(
            REDACTION.marks(items(), answers).getFirst().id(), Ruling.replace("his friend Minh"));
    assertThatThrownBy(() -> REDACTION.apply(items(), answers, rulings))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.marks");
  }

  @Test
  void putsNeutralWordsInPlaceAndKeepsTheRest() {
    Answers answers = Answers.none().with("hadToDo", "We saw Minh. Bashkim drove LD19 XYZ to him.");
    Map<String, Ruling> rulings = new HashMap<>();
    for (Mark mark : REDACTION.marks(items(), answers)) {
      rulings.put(
          mark.id(),
          switch (mark.text()) {
            case "Minh" -> Ruling.replace("the person");
            case "Bashkim" -> Ruling.keep("a person responsible");
            default -> Ruling.remove();
          });
    }
    assertThat(REDACTION.apply(items(), answers, rulings).find("hadToDo"))
        .contains("We saw the person. Bashkim drove [removed] to him.");
  }

  @Test
  void aCrimeNumberIsAlwaysADecision() {
    Answers answers =
        SampleAnswers.anonymous()
            .with("crimeRecorded", "YES")
            .with("policeForce", "Essex Police")
            .with("crimeNumber", "CAD 77");
    assertThat(REDACTION.marks(items(answers), answers))
        .extracting(Mark::kind)
        .contains(IdentifierKind.REFERENCE);
  }

  @Test
  void threeFactsTogetherWarnAndUnknownLessensThem() {
    Answers answers = SampleAnswers.anonymous().with("hadToDo", "Worked at the car wash.");
    Combination combination = Combination.of(items(answers), answers);
    assertThat(combination.features())
        .containsExactlyInAnyOrder(
            Combination.Feature.NATIONALITY,
            Combination.Feature.GENDER,
            Combination.Feature.PLACE,
            Combination.Feature.TRADE,
            Combination.Feature.EXACT_DATE);
    assertThat(combination.warns()).isTrue();
    Answers less =
        answers
            .with("notifiedNationality", "UNKNOWN")
            .with("towns", "Unknown")
            .with("stayingTown", "Unknown")
            .with("indicators", "The housing officer saw a lock in the yard in November.")
            .with("hadToDo", "Worked outside.");
    assertThat(Combination.of(items(less), less).features())
        .containsExactly(Combination.Feature.GENDER);
    assertThat(Combination.of(items(less), less).warns()).isFalse();
  }

  private static List<Item> items() {
    return List.of(TEXT);
  }

  private static List<Item> items(Answers answers) {
    return Questionnaire.of(FormRoute.DTN_ANONYMOUS).asked(answers);
  }

  private static List<Mark> marks(String text) {
    return REDACTION.marks(items(), Answers.none().with("hadToDo", text));
  }
}
