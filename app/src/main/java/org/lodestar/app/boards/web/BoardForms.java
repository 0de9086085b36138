package org.lodestar.app.boards.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.ForwardItem.State;
import org.lodestar.app.boards.MeetingBefore;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.Terms.Quorum;
import org.lodestar.app.boards.Terms.Quorum.Kind;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about boards. */
final class BoardForms {
  private BoardForms() {}

  /** A seat as it is typed. */
  record Member(
      @Nullable UUID worker,
      @Nullable @Size(max = 100, message = "site.tooLong") String post,
      @Nullable UUID organisation,
      @Nullable @NotNull(message = "boards.board.part.missing") Part part,
      @Nullable UUID deputyOf,
      @Nullable @NotNull(message = "boards.board.voting.missing") Boolean voting,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate begins,
      @Nullable @ReadableDate TypedDate ends,
      @Nullable Long version) {
    static Member empty(LocalDate today) {
      return new Member(
          null, "", null, null, null, null, TypedDate.of(today), TypedDate.of(null), 0L);
    }

    static Member of(Membership each) {
      return new Member(
          each.holder().worker(),
          each.holder().post(),
          each.holder().organisation(),
          each.seat().part(),
          each.seat().deputyOf(),
          each.seat().voting(),
          TypedDate.of(each.begins()),
          TypedDate.of(each.ends()),
          each.version());
    }

    Membership membership(UUID id, UUID body) {
      return new Membership(
          id,
          body,
          new Holder(organisation, worker, Typed.text(post)),
          new Seat(Objects.requireNonNull(part), deputyOf, Boolean.TRUE.equals(voting)),
          Objects.requireNonNull(Typed.date(begins)),
          Typed.date(ends),
          Typed.version(version));
    }
  }

  /** Terms of reference as they are typed. */
  record Rules(
      @Nullable
          @NotBlank(message = "boards.board.terms.missing")
          @Size(max = 20000, message = "site.tooLong")
          String words,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate begins,
      @Nullable @NotNull(message = "boards.board.quorum.kind.missing") Kind kind,
      @Nullable
          @NotNull(message = "boards.board.quorum.wrong")
          @Pattern(regexp = "[1-9][0-9]?|100", message = "boards.board.quorum.wrong")
          String amount,
      @Nullable Long version) {
    Terms.Content content() {
      return new Terms.Content(
          Typed.text(words),
          Objects.requireNonNull(Typed.date(begins)),
          new Quorum(
              Objects.requireNonNull(kind), Integer.parseInt(Objects.requireNonNull(amount))));
    }
  }

  /**
   * When and where a board meets, as it is typed.
   *
   * @param taken what a new meeting takes over from the last one
   */
  record Meeting(
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate day,
      @Nullable
          @NotNull(message = "boards.board.time.wrong")
          @Pattern(regexp = "([01]?[0-9]|2[0-3]):[0-5][0-9]", message = "boards.board.time.wrong")
          String begins,
      @Nullable @Size(max = 200, message = "site.tooLong") String place,
      @Nullable
          @Size(max = 500, message = "site.tooLong")
          @Pattern(regexp = Typed.LINK, message = "strategy.evidence.reference.wrong")
          String link,
      @Nullable Set<@Nullable UUID> taken,
      @Nullable Long version) {
    static Meeting empty() {
      return new Meeting(TypedDate.of(null), "", "", "", Set.of(), 0L);
    }

    /** At the hour and place of the last one, with what is open and what stands on each agenda. */
    static Meeting after(MeetingBefore before) {
      Called called = before.meeting().called();
      Set<UUID> taken = new HashSet<>(before.standing());
      if (before.hasOpen()) {
        taken.add(before.meeting().id());
      }
      return new Meeting(
          TypedDate.of(null),
          called.begins().toString(),
          called.place(),
          called.link(),
          Set.copyOf(taken),
          0L);
    }

    static Meeting of(BoardMeeting each) {
      Called called = each.called();
      return new Meeting(
          TypedDate.of(called.day()),
          called.begins().toString(),
          called.place(),
          called.link(),
          Set.of(),
          each.version());
    }

    /** Whether nobody would know where to go. */
    boolean isNowhere() {
      return Typed.text(place).isEmpty() && Typed.text(link).isEmpty();
    }

    Called called() {
      String time = Objects.requireNonNull(begins);
      return new Called(
          Objects.requireNonNull(Typed.date(day)),
          LocalTime.parse(time.length() < "00:00".length() ? "0" + time : time),
          Typed.text(place),
          Typed.text(link));
    }
  }

  /** A line of the forward plan as it is typed. */
  record Forward(
      @Nullable
          @NotNull(message = "boards.board.month.missing")
          @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "boards.board.month.missing")
          String month,
      @Nullable
          @NotBlank(message = "boards.board.topic.missing")
          @Size(max = 200, message = "site.tooLong")
          @BoardsRead
          String topic,
      @Nullable @Size(max = 100, message = "site.tooLong") String who,
      @Nullable @NotNull(message = "boards.board.forward.state.missing") State state,
      @Nullable Long version) {
    static Forward empty() {
      return new Forward("", "", "", State.PLANNED, 0L);
    }

    static Forward of(ForwardItem each) {
      return new Forward(
          each.month().toString(), each.topic(), each.who(), each.state(), each.version());
    }

    ForwardItem item(UUID id, UUID body) {
      return new ForwardItem(
          id,
          body,
          YearMonth.parse(Objects.requireNonNull(month)),
          Typed.text(topic),
          Typed.text(who),
          Objects.requireNonNull(state),
          Typed.version(version));
    }
  }

  /** Words of the minutes of one item. */
  record Minute(
      @Nullable UUID item,
      @Nullable @Size(max = 4000, message = "site.tooLong") @BoardsRead String words) {}

  /** Minutes as they are typed. */
  record Minutes(@Nullable @Valid List<Minute> items, @Nullable Long version) {}

  /** In which meeting minutes are agreed. */
  record Agreeing(
      @Nullable @NotNull(message = "boards.board.agree.later") UUID in, @Nullable Long version) {}
}
