package org.lodestar.app.boards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.boards.Attendance;
import org.lodestar.app.boards.Attendance.How;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardDecision.Votes;
import org.lodestar.app.boards.Declaration;
import org.lodestar.app.boards.Declaration.Done;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.boards.QuorumCount;
import org.lodestar.app.boards.Terms.Quorum;
import org.lodestar.app.site.Refused.Refusal;

class BoardRulesTest {
  private static final UUID BODY = new UUID(0, 1);
  private static final LocalDate FIRST = LocalDate.of(2040, 4, 1);

  private static Membership seat(int number, Part part, @Nullable UUID deputyOf, boolean voting) {
    return new Membership(
        new UUID(1, number),
        BODY,
        new Holder(null, null, "Post " + number),
        new Seat(part, deputyOf, voting),
        FIRST,
        null,
        0);
  }

  private static Attendance there(Membership member, How how) {
    String deputy = how == How.DEPUTISED ? "Somebody" : "";
    return new Attendance(member.id(), how, deputy, "", member.seat().voting());
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBERS, 3, 7, 3", "MEMBERS, 3, 2, 3", "SHARE, 50, 8, 4", "SHARE, 50, 7, 4",
    "SHARE, 33, 3, 1", "SHARE, 34, 3, 2", "SHARE, 100, 5, 5", "SHARE, 50, 0, 1"
  })
  void aQuorumIsANumberOrAShareRoundedUp(Quorum.Kind kind, int amount, int voting, int needed) {
    assertThat(new Quorum(kind, amount).of(voting)).isEqualTo(needed);
  }

  @Test
  void votingSeatsThatAreTakenCountEachOnce() {
    Membership chair = seat(1, Part.CHAIR, null, true);
    Membership member = seat(2, Part.MEMBER, null, true);
    Membership away = seat(3, Part.MEMBER, null, true);
    Membership deputy = seat(4, Part.DEPUTY, away.id(), true);
    Membership adviser = seat(5, Part.ADVISER, null, false);
    List<Membership> all = List.of(chair, member, away, deputy, adviser);
    Quorum three = new Quorum(Quorum.Kind.MEMBERS, 3);
    assertThat(
            QuorumRules.count(
                three,
                all,
                List.of(
                    there(chair, How.PRESENT),
                    there(member, How.APOLOGIES),
                    there(away, How.ABSENT),
                    there(adviser, How.PRESENT))))
        .isEqualTo(new QuorumCount(3, 1, 3));
    assertThat(
            QuorumRules.count(
                    three,
                    all,
                    List.of(
                        there(chair, How.PRESENT),
                        there(member, How.DEPUTISED),
                        there(away, How.APOLOGIES),
                        there(deputy, How.PRESENT)))
                .isReached())
        .isTrue();
    assertThat(
            QuorumRules.count(
                    three,
                    all,
                    List.of(
                        there(chair, How.PRESENT),
                        there(away, How.PRESENT),
                        there(deputy, How.PRESENT)))
                .present())
        .isEqualTo(2);
  }

  @Test
  void aDeputyVotesForTheSeatOfAMemberWhoIsAway() {
    Membership member = seat(2, Part.MEMBER, null, true);
    Membership deputy = seat(4, Part.DEPUTY, member.id(), true);
    Membership adviser = seat(5, Part.ADVISER, null, false);
    List<Membership> all = List.of(member, deputy, adviser);
    Attendance deputyThere = there(deputy, How.PRESENT);
    assertThat(
            QuorumRules.voters(
                all,
                List.of(there(member, How.APOLOGIES), deputyThere, there(adviser, How.PRESENT))))
        .isEqualTo(Map.of(deputy.id(), member.id()));
    assertThat(QuorumRules.voters(all, List.of(there(member, How.PRESENT), deputyThere)))
        .isEqualTo(Map.of(member.id(), member.id()));
  }

  @Test
  void withoutTermsOfReferenceThereIsNoQuorum() {
    Membership chair = seat(1, Part.CHAIR, null, true);
    QuorumCount count = QuorumRules.count(null, List.of(chair), List.of(there(chair, How.PRESENT)));
    assertThat(count.isKnown()).isFalse();
    assertThat(count.isReached()).isFalse();
  }

  private static List<String> wrong(Membership seat, Membership... others) {
    return MembershipRules.check(seat, List.of(others)).stream().map(Refusal::key).toList();
  }

  @Test
  void aSeatIsCheckedBesideTheOthersOfItsTime() {
    Membership chair = seat(1, Part.CHAIR, null, true);
    assertThat(wrong(chair)).isEmpty();
    assertThat(wrong(seat(2, Part.CHAIR, null, true), chair))
        .containsExactly("boards.board.member.chair.taken");
    assertThat(wrong(seat(2, Part.ADVISER, null, true)))
        .containsExactly("boards.board.member.adviser.votes");
    assertThat(wrong(seat(2, Part.DEPUTY, null, false), chair))
        .containsExactly("boards.board.member.deputyOf.missing");
    assertThat(wrong(seat(2, Part.DEPUTY, chair.id(), false), chair)).isEmpty();
    assertThat(wrong(seat(2, Part.MEMBER, chair.id(), true), chair))
        .containsExactly("boards.board.member.deputyOf.only");
    Membership before =
        new Membership(
            new UUID(1, 9),
            BODY,
            chair.holder(),
            chair.seat(),
            FIRST.minusYears(1),
            FIRST.minusDays(1),
            0);
    assertThat(wrong(chair, before)).isEmpty();
  }

  @Test
  void noMoreVotesAreCountedThanCouldBeCast() {
    UUID item = new UUID(2, 1);
    Map<UUID, UUID> four = new HashMap<>();
    for (int seat = 1; seat <= 4; seat++) {
      four.put(new UUID(1, seat), new UUID(1, seat));
    }
    Declaration adviser =
        new Declaration(new UUID(3, 3), BODY, new UUID(1, 9), item, "Employer", Done.LEFT);
    assertThat(VoteRules.check(decision(item, new Votes(3, 1, 0)), four, List.of(adviser)))
        .as("who has no vote takes none away")
        .isEmpty();
    Declaration left =
        new Declaration(new UUID(3, 1), BODY, new UUID(1, 1), item, "Employer", Done.LEFT);
    Declaration stayed =
        new Declaration(new UUID(3, 2), BODY, new UUID(1, 2), item, "Employer", Done.STAYED);
    assertThat(VoteRules.check(decision(item, new Votes(3, 1, 0)), four, List.of())).isEmpty();
    assertThat(VoteRules.check(decision(item, new Votes(3, 1, 1)), four, List.of())).hasSize(1);
    assertThat(VoteRules.check(decision(item, new Votes(3, 1, 0)), four, List.of(stayed)))
        .isEmpty();
    assertThat(VoteRules.check(decision(item, new Votes(3, 1, 0)), four, List.of(left, stayed)))
        .singleElement()
        .extracting(Refusal::said)
        .isEqualTo("3");
    assertThat(VoteRules.check(decision(new UUID(2, 2), new Votes(3, 1, 0)), four, List.of(left)))
        .isEmpty();
    assertThat(VoteRules.check(decision(item, null), four, List.of(left))).isEmpty();
  }

  private static BoardDecision decision(UUID item, @Nullable Votes votes) {
    return new BoardDecision(
        new UUID(4, 1), BODY, item, "Agreed", votes, null, BODY, Instant.EPOCH);
  }
}
