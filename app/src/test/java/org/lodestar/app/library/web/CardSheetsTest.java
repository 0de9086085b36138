package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Language;
import org.lodestar.page.print.Sheet;

/** Cards in other languages, as long as they are. */
class CardSheetsTest {
  @BeforeEach
  void whereTypeIsDrawn() {
    assumeTrue(Sheet.possible());
  }

  private static ToolkitCards cards(int lines) {
    List<String> said = Collections.nCopies(lines, "Un rând scurt despre un lucru.");
    return new ToolkitCards(
        "Un card", "Somebody", List.of(new ToolkitCards.Card("Semne", said, List.of(), true)));
  }

  @Test
  void aCardThatFindsRoomIsDrawn() {
    assertThat(CardSheets.draw(cards(8), Language.ROMANIAN)).isPresent();
    assertThat(CardSheets.draw(cards(30), Language.ROMANIAN)).as("in smaller type").isPresent();
  }

  @Test
  void oneThatIsLongerThanItsSideIsNotSoThatEnglishIsTaken() {
    assertThat(CardSheets.draw(cards(300), Language.ROMANIAN)).isEmpty();
  }
}
