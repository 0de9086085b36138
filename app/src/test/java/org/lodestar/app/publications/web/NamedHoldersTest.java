package org.lodestar.app.publications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.measures.Measure.Strand;

class NamedHoldersTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // the post, whom the board named, who is known
        "Training lead, -, 1",
        "training lead, -, 1",
        "Training lead, 9, 9",
        "Head of housing, -, 2",
        "Duty lead, -, -",
        "Web editor, -, -",
        "Sergeant, -, -"
      })
  void whoHoldsAPostIsToldWhereExactlyOneIsKnown(
      String post, @Nullable Long named, @Nullable Long known) {
    NamedHolders holders =
        new NamedHolders(
            List.of(
                body("Head of housing", 2L),
                body("Duty lead", 3L),
                body("Duty lead", 4L),
                body("Web editor", null)),
            List.of(led("Training lead", 1L), led("Training lead", 1L)));
    LocalDate due = LocalDate.of(2026, 11, 27);
    BoardAction.Content asked = new BoardAction.Content("Train all", post, id(named), due);
    assertThat(holders.of(asked)).isEqualTo(id(known));
  }

  private static @Nullable UUID id(@Nullable Long number) {
    return number == null ? null : new UUID(0, number);
  }

  private static Body body(String post, @Nullable Long worker) {
    Body.Content content =
        new Body.Content(
            "Council",
            BodyKind.BOARD,
            List.of(),
            List.of(new Body.Representative(post, id(worker))),
            null,
            null);
    return new Body(UUID.randomUUID(), content, 0);
  }

  private static JudgedAction led(String post, long worker) {
    Planned planned =
        new Planned(
            "Train all",
            "",
            new Planned.Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
            new Planned.Parties(null, Set.of(), Set.of(), post, id(worker)),
            Planned.Span.open(),
            null,
            null);
    PlanAction action =
        new PlanAction(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            planned,
            List.of(),
            Outcome.unknown(),
            null,
            0);
    return new JudgedAction(action, null, "", null);
  }
}
