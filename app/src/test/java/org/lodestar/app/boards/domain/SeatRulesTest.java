package org.lodestar.app.boards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;

class SeatRulesTest {
  private static final UUID READS = new UUID(0, 1);
  private static final UUID DOES_NOT = new UUID(0, 2);

  @ParameterizedTest
  @CsvSource({
    // part, votes, who sits there, counted, shut out
    "CHAIR, true, reads, true, false",
    "MEMBER, true, reads, true, false",
    "MEMBER, true, does not, true, true",
    "MEMBER, true, nobody, true, true",
    "MEMBER, false, nobody, false, false",
    "DEPUTY, true, nobody, false, false",
    "ADVISER, false, nobody, false, false"
  })
  void aVotingSeatIsShutOutWhereNobodySitsThereWhoCanOpenWhatBoardsRead(
      Part part, boolean votes, String who, boolean counted, boolean shut) {
    Membership seat =
        new Membership(
            new UUID(0, 3),
            new UUID(0, 4),
            new Holder(null, worker(who), "Head of housing"),
            new Seat(part, null, votes),
            LocalDate.of(2040, 1, 1),
            null,
            0);
    assertThat(SeatRules.voting(List.of(seat))).hasSize(counted ? 1 : 0);
    assertThat(SeatRules.shut(List.of(seat), Set.of(READS))).hasSize(shut ? 1 : 0);
  }

  private static @Nullable UUID worker(String who) {
    return switch (who) {
      case "reads" -> READS;
      case "does not" -> DOES_NOT;
      default -> null;
    };
  }
}
