package org.lodestar.app.boards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.site.Refused.Refusal;

/** What is to be heeded where somebody takes a seat on a board. */
public final class MembershipRules {
  private MembershipRules() {}

  /** What is wrong with a seat beside the others of its board. */
  public static List<Refusal> check(Membership seat, Collection<Membership> all) {
    List<Membership> others =
        all.stream()
            .filter(each -> !each.id().equals(seat.id()))
            .filter(each -> meet(seat, each))
            .toList();
    List<Refusal> wrong = new ArrayList<>();
    if (seat.holder().worker() == null && seat.holder().post().isEmpty()) {
      wrong.add(Refusal.of("post", "boards.board.member.missing"));
    }
    if (seat.ends() != null && seat.ends().isBefore(seat.begins())) {
      wrong.add(Refusal.of("ends", "boards.board.member.ends.before"));
    }
    if (seat.seat().part() == Part.ADVISER && seat.seat().voting()) {
      wrong.add(Refusal.of("voting", "boards.board.member.adviser.votes"));
    }
    deputy(seat, others, wrong);
    if (seat.seat().part() == Part.CHAIR && others.stream().anyMatch(MembershipRules::chairs)) {
      wrong.add(Refusal.of("part", "boards.board.member.chair.taken"));
    }
    UUID worker = seat.holder().worker();
    if (worker != null && others.stream().anyMatch(each -> worker.equals(each.holder().worker()))) {
      wrong.add(Refusal.of("worker", "boards.board.member.twice"));
    }
    return wrong;
  }

  private static void deputy(Membership seat, List<Membership> others, List<Refusal> wrong) {
    UUID principal = seat.seat().deputyOf();
    boolean deputy = seat.seat().part() == Part.DEPUTY;
    if (!deputy && principal != null) {
      wrong.add(Refusal.of("deputyOf", "boards.board.member.deputyOf.only"));
    }
    if (deputy && others.stream().noneMatch(each -> isPrincipal(each, principal))) {
      wrong.add(Refusal.of("deputyOf", "boards.board.member.deputyOf.missing"));
    }
  }

  private static boolean isPrincipal(Membership each, @Nullable UUID principal) {
    return each.id().equals(principal) && each.seat().part() != Part.DEPUTY;
  }

  private static boolean chairs(Membership each) {
    return each.seat().part() == Part.CHAIR;
  }

  /** Whether both stand on some day. */
  private static boolean meet(Membership one, Membership other) {
    return !ended(one.ends(), other.begins()) && !ended(other.ends(), one.begins());
  }

  private static boolean ended(@Nullable LocalDate ends, LocalDate before) {
    return ends != null && ends.isBefore(before);
  }
}
