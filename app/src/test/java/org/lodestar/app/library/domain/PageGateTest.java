package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.domain.PageGate.Finding;
import org.lodestar.app.library.domain.PageGate.Why;
import org.lodestar.app.site.Refused.Refusal;

/** What the gate says of words, sentence by sentence. */
class PageGateTest {
  private static final String HARD_WORD = "organisation ";

  private static PageWords saying(String line) {
    return new PageWords("Farms", "Look out.", line, "Call us.", "Do not wait.", "");
  }

  @Test
  void plainWordsPass() {
    assertThat(PageGate.findings(saying("They are never left alone."))).isEmpty();
    assertThat(PageGate.grade(saying("They are never left alone."))).isEqualTo("0.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We rescue them.|help, or get help to",
        "They were Rescued.|helped, or got help to",
        "They were R\u00e9sc\u200bued.|helped, or got help to",
        "The victim is cold.|the person",
        "Men in chains.|what happens: somebody keeps their papers, pay or phone",
        "Look at illegal workers.|people without papers",
        "Ask a foreigner.|somebody; where somebody comes from is never a sign",
        "They facilitated it.|help, or make possible",
        "Safeguarding comes first.|keeping people safe",
        "Tell our stakeholders.|who they are"
      })
  void aWordThatFrightensOrHidesIsNamedWithWhatToSayInstead(String line, String instead) {
    assertThat(PageGate.findings(saying(line))).contains(new Finding(Why.WORD, line, instead));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Slavery is wrong.",
        "It is a chain of shops.",
        "We are invited.",
        "Tell your safeguarding lead."
      })
  void aWordThatOnlyLooksAlikePasses(String line) {
    assertThat(PageGate.findings(saying(line))).noneMatch(each -> each.why() == Why.WORD);
  }

  @Test
  void aLongSentenceAHardOneAndAHardPageAreEachTold() {
    String line = "They " + "go on ".repeat(10) + "and on.";
    assertThat(PageGate.findings(saying(line))).containsExactly(new Finding(Why.LONG, line, "23"));
    String hard = "An " + HARD_WORD.repeat(7).strip() + ".";
    assertThat(PageGate.findings(saying(hard)))
        .extracting(Finding::why)
        .containsExactly(Why.GRADE, Why.HARD);
    assertThat(PageGate.findings(saying("We help you.\n".repeat(110))))
        .extracting(Finding::why)
        .containsExactly(Why.LENGTH);
  }

  @ParameterizedTest
  @CsvSource({
    "Call 999 now.,true",
    "Call 101.,true",
    "Call 0 1 2 3 4 5.,true",
    "Call +4 4.12 (34),true",
    "Call 12-34-56.,true",
    "Call 18000.,true",
    "Text 61016.,true",
    "Call \u0669\u0669\u0669.,true",
    "Call \u06f0\u06f8\u06f0\u06f0\u06f0.,true",
    "Call 9\u00a09\u00a09.,true",
    "There were 1000 of them.,true",
    "They are 16 or 17.,false",
    "It was so in 2025.,false"
  })
  void aNumberIsNeverInWordsHoweverItIsSet(String line, boolean refused) {
    assertThat(PageGate.check(saying(line), any -> true).isEmpty()).isNotEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({
    "{{danger}},false",
    "Listen. {{ danger }} Then call us.,false",
    "{{danger}} {{number-123456}},true",
    "{{dangers}},true",
    "{{danger,true",
    "{{Danger}},true",
    "{danger},true",
    "{number:EMERGENCY},true"
  })
  void onlyTheKeyOfAMessageThatThereIsStandsInBraces(String line, boolean refused) {
    assertThat(PageGate.check(saying(line), "danger"::equals).isEmpty()).isNotEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Romanian men are often the boss.|ORIGIN",
        "Eastern European gangs run it.|ORIGIN",
        "Look out for Albanians.|ORIGIN",
        "R\u00f2manian young men wait outside.|ORIGIN",
        "Go in and see.|UNSAFE",
        "Stay calm and ask the workers.|UNSAFE",
        "You can take photos of them.|UNSAFE",
        "It is at the end of Mill Road.|PLACE"
      })
  void whatIsNoSignAndWhatCanHurtIsHeldUpUntilSomebodySaysWhy(String line, Why why) {
    assertThat(PageGate.findings(saying(line))).extracting(Finding::why).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have people who speak Romanian.",
        "Workers come and go in one van.",
        "Do not go in alone.",
        "Never go in and ask the boss.",
        "Note the name of the street.",
        "You see black bags."
      })
  void whatOnlyLooksLikeItIsNotHeldUp(String line) {
    assertThat(PageGate.findings(saying(line))).isEmpty();
  }

  @Test
  void whatOneShouldNotDoIsSaidWhereItIsNotToBeDone() {
    PageWords words = new PageWords("Farms", "Look out.", "A door.", "Call us.", "Go in.", "");
    assertThat(PageGate.findings(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Write to someone@example.org today.,someone@example.org",
    "It is at AB1 2CD now.,AB1 2CD",
    "They live at 12 Mill Road now.,12 Mill Road"
  })
  void noAddressIsInWordsForEverybody(String line, String told) {
    assertThat(PageGate.check(saying(line), any -> true))
        .containsExactly(new Refusal("see", "library.pages.whereabouts", told));
  }

  @Test
  void theHardestSentenceIsToldBesideTheAverage() {
    String hard = "An " + HARD_WORD.repeat(7).strip() + ".";
    assertThat(PageGate.hardest(saying(hard)))
        .hasValueSatisfying(each -> assertThat(each.words()).isEqualTo(hard));
    assertThat(PageGate.hardest(saying("A door."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ok,false", "It has to,false", "The law says it so,true"})
  void aReasonIsASentence(String reason, boolean says) {
    assertThat(PageGate.says(reason)).isEqualTo(says);
  }

  @Test
  void aTitleAsksForNoMessage() {
    PageWords words = new PageWords("{{danger}}", "Look out.", "A door.", "Call us.", "No.", "");
    assertThat(PageGate.check(words, any -> true))
        .extracting(Refusal::key)
        .containsExactly("library.pages.message.title");
  }

  @Test
  void aNumberIsToldInThePartInWhichItStandsAndNotAcrossItems() {
    assertThat(PageGate.check(saying("It is open.\nCall 999."), any -> true))
        .containsExactly(new Refusal("see", "library.pages.number", "999"));
    assertThat(PageGate.check(saying("They are 16\n17 is no child."), any -> true)).isEmpty();
  }
}
