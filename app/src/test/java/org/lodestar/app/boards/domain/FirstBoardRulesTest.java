package org.lodestar.app.boards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;

class FirstBoardRulesTest {
  private static final LocalDate HELD = LocalDate.of(2040, 4, 1);
  private static final LocalDate TODAY = HELD.plusDays(100);

  private static UUID board(int number) {
    return new UUID(0, number);
  }

  /** A seat is "board: from to", in days from that on which the others were switched off. */
  private static List<Membership> seats(String seats) {
    List<Membership> all = new ArrayList<>();
    for (String each : seats.isEmpty() ? new String[0] : seats.split(", *")) {
      String[] parts = each.split("[: ]+");
      all.add(
          new Membership(
              new UUID(1, all.size()),
              board(Integer.parseInt(parts[0])),
              new Holder(null, null, "Post"),
              new Seat(Part.MEMBER, null, true),
              HELD.plusDays(Integer.parseInt(parts[1])),
              parts[2].equals("-") ? null : HELD.plusDays(Integer.parseInt(parts[2])),
              0));
    }
    return all;
  }

  /** What has ended is "board" or "board>successor"; the others of four stand. */
  private static List<Body> bodies(String ended) {
    List<Body> all = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      String one = String.valueOf(number);
      String over =
          Arrays.stream(ended.split(" "))
              .filter(each -> each.startsWith(one))
              .findFirst()
              .orElse("");
      UUID successor = over.contains(">") ? board(Integer.parseInt(over.substring(2))) : null;
      all.add(
          new Body(
              board(number),
              new Body.Content(
                  "Board " + number,
                  BodyKind.BOARD,
                  List.of(),
                  List.of(),
                  over.isEmpty() ? null : HELD.plusDays(50),
                  successor),
              0));
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # switched off | seats | ended | first
          false | '1: -9 -, 1: -9 -, 2: -9 -'          | ''    | 1
          false | '1: -9 9, 1: -9 -, 2: -9 -, 2: 5 -'  | ''    | 2
          false | ''                                   | ''    | -
          false | '1: -9 9'                            | ''    | -
          # who leaves, comes or is added later changes nothing
          true  | '1: -9 9, 1: -9 9, 2: -9 -'          | ''    | 1
          true  | '1: -9 -, 2: 5 -, 2: 5 -'            | ''    | 1
          true  | '1: -9 -, 3: 5 -'                    | ''    | 1
          # while nobody sat on any, the one on which somebody was seated first
          true  | '2: 3 -, 1: 5 -, 1: 5 -'             | ''    | 2
          true  | ''                                   | ''    | -
          # once it has ended, what took its place, else that of the others on which most sit
          true  | '1: -9 -, 1: -9 -, 2: -9 -'          | '1>3' | 3
          true  | '1: -9 -, 1: -9 -, 2: -9 -'          | '1>3 3>4' | 4
          true  | '1: -9 -, 1: -9 -, 2: -9 -'          | '1'   | 2
          true  | '1: -9 -, 1: -9 -, 2: -9 -'          | '2'   | 1
          true  | '1: -9 -, 1: -9 -, 2: -9 -'          | '1>3 3>1' | 2
          """)
  void theFirstBoardIsHeldFromTheDayOnWhichTheOthersWereSwitchedOff(
      boolean off, String seats, String ended, @Nullable Integer first) {
    assertThat(FirstBoardRules.first(seats(seats), bodies(ended), off ? HELD : null, TODAY))
        .isEqualTo(Optional.ofNullable(first).map(FirstBoardRulesTest::board));
  }
}
