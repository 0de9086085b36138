package org.lodestar.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.redaction.identify.Identifying;
import org.lodestar.redaction.known.KnownIdentifiers;

/**
 * What is known of somebody is found however it is written, and so is what has a form of its own.
 */
class KnownPassagesTest {
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
  private static final Identifying IDENTIFYING = new Identifying(CASE);

  private static final Identifying POLISH =
      new Identifying(
          new KnownIdentifiers(
              List.of("Kasia Kowalska", "Piotr Nowak"),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "They asked Kowalski about it, Kowalski",
    "They spoke of Kowalskiego and left, Kowalskiego",
    "It was for Kowalskiej alone, Kowalskiej",
    "She wrote to Kasi at noon, Kasi",
    "She wrote to Kasię at noon, Kasię",
    "A letter to Nowakowi came, Nowakowi",
    "They went with Nowakiem home, Nowakiem",
    "They were at the Nowaków house, Nowaków"
  })
  void aNameIsFoundWithTheEndingsThatItTakes(String text, String found) {
    assertThat(POLISH.knownIn(text))
        .extracting(each -> text.substring(each.start(), each.end()))
        .contains(found);
  }

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
        "The note is signed N.V.M. and dated. | NAME | N.V.M.",
        "The note is signed NVM and dated. | NAME | NVM",
        "Born 7/3/1999 in a village. | DATE | 7/3/1999",
        "Born on 7th March 1999 there. | DATE | 7th March 1999",
        "It says 07.03.99 on the card. | DATE | 07.03.99",
        "It says 1999-03-07 on the card. | DATE | 1999-03-07",
        "It says March 7, 1999 on the card. | DATE | March 7, 1999",
        "DOB: 12/11/2001 as given. | DATE | 12/11/2001",
        "Ring 07700 900 123 at night. | TELEPHONE | 07700 900 123",
        "Ring 0044 7700-900-123 at night. | TELEPHONE | 0044 7700-900-123",
        "Ring +44 (0)20 7946 0018 at night. | TELEPHONE | +44 (0)20 7946 0018",
        "Ring 07911123456 at night. | TELEPHONE | 07911123456",
        "Ring her on 01632 960201 at night. | TELEPHONE | 01632 960201",
        "He slept at Placeholder Trading Estate then. | ADDRESS | Placeholder Trading Estate",
        "Write to minh@example.org then. | SOCIAL | minh@example.org",
        "Write to some.one (at) example (dot) com then. | SOCIAL | some.one (at) example (dot) com",
        "He lived at 14 Clarence Road then. | ADDRESS | 14 Clarence Road",
        "He lived at flat 7b then. | ADDRESS | flat 7b",
        "He lived in Acacia Avenue then. | ADDRESS | Acacia Avenue",
        "The postcode rm176qa is near. | ADDRESS | rm176qa",
        "The postcode SW1A 1AA is near. | ADDRESS | SW1A 1AA",
        "He was near RM17 then. | PLATE | RM17",
        "The van LD19 XYZ came. | PLATE | LD19 XYZ",
        "The van ab12cde came. | PLATE | ab12cde",
        "The car P123 ABC came. | PLATE | P123 ABC",
        "The passport B1234567 was taken. | DOCUMENT | B1234567",
        "His passport number 533401234 was taken. | DOCUMENT | 533401234",
        "NI number AB 12 34 56 C was used. | DOCUMENT | AB 12 34 56 C",
        "Home Office ref M7654321/2 is known. | DOCUMENT | M7654321/2",
        "GWF 012345678 is the visa. | DOCUMENT | GWF 012345678",
        "His page is www.example.org/minh there. | SOCIAL | www.example.org/minh",
        "He posts as @sunny.boy there. | SOCIAL | @sunny.boy",
        "His Instagram name is sun_boy there. | SOCIAL | sun_boy",
        "He is minh_99 on the app. | SOCIAL | minh_99",
        "Crime 42/12345/26 is open. | DOCUMENT | 42/12345/26",
        "He works for Bashkim Krasniqi now. | NAME | Bashkim Krasniqi",
        "Bashkim told him to wait. | NAME | Bashkim",
        "He met Sofia de Souza there. | NAME | Sofia de Souza",
        "He met J. Kowalski there. | NAME | J. Kowalski",
        "He met ABDULLAH there. | NAME | ABDULLAH",
        "His sign is 阮文明 on the wall. | NAME | 阮文明"
      })
  void marksWhatMayTellWhoItIs(String text, IdentifierKind kind, String words) {
    int from = text.indexOf(words);
    int to = from + words.length();
    assertThat(IDENTIFYING.in(text))
        .as("%s of %s", kind, IDENTIFYING.in(text))
        .filteredOn(each -> each.start() <= from && to <= each.end())
        .singleElement()
        .matches(
            each -> each.known() || kind == IdentifierKind.NAME || each.kind() == kind, "the kind");
  }

  @Test
  void aNameThatIsAlsoAWordIsOnlyKnownWithACapital() {
    assertThat(IDENTIFYING.knownIn("By the grace of good luck.")).isEmpty();
    assertThat(IDENTIFYING.knownIn("She and Grace left.")).hasSize(1);
  }

  @Test
  void whatIsKnownIsToldFromWhatOnlyLooksLikeIt() {
    assertThat(IDENTIFYING.in("We saw Minh.")).singleElement().matches(Passage::known);
    assertThat(IDENTIFYING.in("We saw Bashkim.")).singleElement().matches(each -> !each.known());
  }

  @Test
  void wordsHaveOneNameHoweverTheyAreWritten() {
    assertThat(Passages.nameOf("Nguyễn  An")).isEqualTo(Passages.nameOf("nguyen an"));
    assertThat(Passages.nameOf("Nguyen An")).isNotEqualTo(Passages.nameOf("Nguyen Anh"));
  }
}
