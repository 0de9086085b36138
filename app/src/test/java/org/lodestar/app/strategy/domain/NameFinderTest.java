package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.LikelyName.Said;

/** What in a pack may tell who somebody is, and what is known to tell of nobody. */
class NameFinderTest {
  private static final NameFinder FINDER =
      new NameFinder(
          List.of(
              "Lanternshire Borough Council",
              "Lanternshire Council",
              "Web editor",
              "Lanternshire Community Safety Partnership"),
          List.of("Rosalind Okafor", "Peter Jonson"));

  private static List<LikelyName> in(String... texts) {
    return FINDER.in(
        List.of(texts).stream().map(each -> new Said("glance", "At a glance", "", each)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Amina Yusuf moved in with her aunt.                    | Amina Yusuf
          A girl of 15 was found.                                | 15
          She lives at 14 Elm Road now.                          | 14 Elm Road
          Her date of birth is 3 May 2010.                       | 3 May 2010
          Write to blue.lantern@example.org about it.            | blue.lantern@example.org
          The case LS-2026-0012 is open.                         | LS-2026-0012
          Rosalind was moved at night.                           | Rosalind
          The only Albanian girl in Year 10 went missing twice.  | only Albanian girl
          A pupil at Saltmarsh Academy was seen with older men.  | pupil at Saltmarsh Academy
          nikoleta told us that nobody asked.                    | nikoleta
          We moved amina and her aunt.                           | amina
          They have not answered, jane smith is off sick.        | jane
          An answer from marija kowalska on her bed              | marija
          The girl grace is safe now.                            | grace
          A child called hope was found.                         | hope
          We met summer, 15, at home.                            | summer
          A boy named mirkelo was seen.                          | mirkelo
          We are glad that our mirkelo is safe.                  | mirkelo
          Rosalind Okafor is off sick until January.             | off sick
          The Web editor has been ill since May.                 | has been ill
          The post is empty due to long illness.                 | due to long illness
          Our chair is on maternity leave.                       | maternity leave
          She is away from work ill.                             | away from work ill
          Peter Jonson had surgery, so we meet in June.          | surgery
          We wait until he is back from a stay in hospital.      | in hospital
          """)
  void whatMayTellOfAPersonIsFound(String text, String words) {
    assertThat(in(text))
        .extracting(LikelyName::words)
        .anySatisfy(each -> assertThat(each).contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two actions are late. Referrals rose, and their quality with them.
          The plan is reviewed by 3 May 2027, after 12 months.
          Lanternshire Council pays until March; the Web editor answers for it.
          Rosalind Okafor leads this, with Cllr Jonson.
          Lanternshire Community Safety Partnership · Web editor
          In summer we hope to mark the day, and the bill may be paid in time.
          The girl may need our help, and a son will ask for hope.
          Our safeguarding leads retrain, and our partners codesign what is called outreach.
          A joint visit was called off in autumn, and our outreach restarts.
          peter jonson leads this.
          Help for people who are ill, and for those in hospital, is agreed.
          The plan is ill-timed. It was signed off with two changes.
          Rosalind Okafor leads this. Mental health services join in spring.
          The Health Board and the hospital pay for it due to a vacant post.
          Offer advocates in Lanternshire by 10 May 2027
          """)
  void whatIsKnownOrTellsOfNobodyIsNotAskedAbout(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void theSameWordsAreAskedAboutOnceAndAnewWhereOtherWordsStandAroundThem() {
    List<LikelyName> twice = in("We met Blessing.", "Then Blessing was moved.");
    assertThat(twice).singleElement().satisfies(each -> assertThat(each.places()).hasSize(2));
    String mark = in("We met Blessing.").getFirst().mark();
    assertThat(in("We met Blessing.").getFirst().mark()).isEqualTo(mark).hasSize(24);
    assertThat(twice.getFirst().mark()).isNotEqualTo(mark);
    assertThat(in("We met Blessing, 15, at home.").getFirst().mark()).isNotEqualTo(mark);
  }

  /** As the platform itself drafts it. */
  @Test
  void votesOfAMeetingAreNobodysHouse() {
    assertThat(
            in(
                "Decided: All depots are visited (2 for, 0 against, 0 abstained).\n"
                    + "Action: Write to all depots, until 15 December 2026."))
        .isEmpty();
    assertThat(in("She lives at 0 Anchor Street.")).isNotEmpty();
  }

  @Test
  void aNameWithATitleIsSaidToBeOneAndStandsFirst() {
    String text = "Nora of Beacon has her back again and Mrs Haddow waits for a bed.";
    LikelyName first = LikelyName.gravest(in(text)).getFirst();
    assertThat(first.words()).contains("Haddow");
    assertThat(first.titled()).isTrue();
    assertThat(in("We met Blessing at home.")).noneMatch(LikelyName::titled);
  }

  @Test
  void eachStandsInTheSentenceInWhichItWasSaid() {
    String sentence =
        "Mrs Haddow, whom all of us met once in the long and cold spring of that year, waits";
    assertThat(
            in("All goes well. " + sentence + ". It is late.").stream()
                .flatMap(each -> each.places().stream())
                .map(LikelyName.Place::around))
        .contains(sentence);
  }

  @Test
  void aSentenceOfOursAboutAColourIsKnownAndSomebodyWhoIsCalledSoIsNot() {
    NameFinder finder = new NameFinder(List.of("Before: green.", "Before: amber."), List.of());
    assertThat(finder.in(List.of(new Said("", "", "", "Before: green. Before: amber.")))).isEmpty();
    assertThat(finder.in(List.of(new Said("", "", "", "We met Amber Green at home."))))
        .isNotEmpty();
  }
}
