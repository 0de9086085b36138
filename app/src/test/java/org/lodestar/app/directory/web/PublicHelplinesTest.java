package org.lodestar.app.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Language;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whom to call does not depend on the database. */
class PublicHelplinesTest {
  private static final Service EMERGENCY =
      new Service(
          Ids.next(),
          Purpose.EMERGENCY,
          "Emergency services",
          "999",
          true,
          "Day and night",
          "English",
          "Free",
          "",
          "Anyone",
          Audience.EVERYONE,
          new Source("Its own site", Source.Standing.READ, "", null),
          "",
          true,
          0);

  private final Helplines helplines = mock(Helplines.class);
  private final PublicHelplines slot = new PublicHelplines(helplines);

  @Test
  void theLastGoodNumbersAreShownWhileTheDatabaseIsAway() {
    when(helplines.said(any(Language.class)))
        .thenReturn(List.of(new Helplines.Said(EMERGENCY, EMERGENCY)))
        .thenThrow(new CannotCreateTransactionException("away"))
        .thenThrow(new DataAccessResourceFailureException("away"));
    assertThat(slot.helplines(Language.ENGLISH)).extracting(Helpline::phone).containsExactly("999");
    assertThat(slot.helplines(Language.ENGLISH, "EMERGENCY")).hasSize(1);
    assertThat(slot.helplines(Language.ENGLISH, "EMERGENCY")).hasSize(1);
    assertThat(slot.lastKnown(Language.ENGLISH, "EMERGENCY")).hasSize(1);
  }

  @Test
  void everyLanguageIsKnownFromTheStartOn() {
    when(helplines.said(any(Language.class)))
        .thenReturn(List.of(new Helplines.Said(EMERGENCY, EMERGENCY)));
    slot.learn();
    for (Language language : Language.values()) {
      assertThat(slot.lastKnown(language)).as(language.name()).hasSize(1);
    }
  }

  @Test
  void aDatabaseThatWasNeverThereGivesNoNumbersAndNoFault() {
    when(helplines.said(any(Language.class)))
        .thenThrow(new CannotCreateTransactionException("away"));
    slot.learn();
    assertThat(slot.helplines(Language.ENGLISH)).isEmpty();
  }
}
