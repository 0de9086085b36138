package org.lodestar.app.boards.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.AgendaItem.Paper;
import org.lodestar.app.boards.AgendaItem.Wanted;
import org.lodestar.app.boards.Attendance.How;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardAction.State;
import org.lodestar.app.boards.BoardDecision.Votes;
import org.lodestar.app.boards.Declaration;
import org.lodestar.app.boards.Declaration.Done;
import org.lodestar.app.boards.face.BoardMeetings.Said;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about what a board looks at and what comes of it. */
final class RecordForms {
  private RecordForms() {}

  /** An item of the agenda as it is typed. */
  record Item(
      @Nullable
          @NotBlank(message = "boards.board.item.title.missing")
          @Size(max = 200, message = "site.tooLong")
          @BoardsRead
          String title,
      @Nullable @NotNull(message = "boards.board.wanted.missing") Wanted wanted,
      @Nullable @Size(max = 100, message = "site.tooLong") @BoardsRead String brings,
      @Nullable @Size(max = 200, message = "site.tooLong") @BoardsRead String paperTitle,
      @Nullable
          @Size(max = 500, message = "site.tooLong")
          @Pattern(regexp = Typed.LINK, message = "strategy.evidence.reference.wrong")
          String paperLink,
      @Nullable @Size(max = 4000, message = "site.tooLong") @BoardsRead String paperWords,
      @Nullable
          @NotNull(message = "boards.board.place.wrong")
          @Pattern(regexp = "[1-9][0-9]?", message = "boards.board.place.wrong")
          String place,
      @Nullable Long version) {
    static Item empty(int place) {
      return new Item("", null, "", "", "", "", String.valueOf(place), 0L);
    }

    static Item of(AgendaItem each) {
      AgendaItem.Content content = each.content();
      return new Item(
          content.title(),
          content.wanted(),
          content.brings(),
          content.paper().title(),
          content.paper().link(),
          content.paper().words(),
          String.valueOf(each.place()),
          each.version());
    }

    AgendaItem.Content content() {
      return new AgendaItem.Content(
          Typed.text(title),
          Objects.requireNonNull(wanted),
          Typed.text(brings),
          new Paper(Typed.text(paperTitle), Typed.text(paperLink), Typed.text(paperWords)));
    }

    AgendaItem item(AgendaItem now) {
      return new AgendaItem(
          now.id(),
          now.meeting(),
          Integer.parseInt(Objects.requireNonNull(place)),
          content(),
          now.minutes(),
          Typed.version(version));
    }
  }

  /** Whether one member was there. */
  record There(
      @Nullable UUID membership,
      @Nullable @NotNull(message = "boards.board.how.missing") How how,
      @Nullable @Size(max = 100, message = "site.tooLong") String deputy) {
    /** Whether nobody says who came instead. */
    boolean lacksDeputy() {
      return how == How.DEPUTISED && Typed.text(deputy).isEmpty();
    }
  }

  /** Who was there. */
  record Attended(@Nullable @Valid List<There> said, @Nullable Long version) {
    List<Said> all() {
      return said == null
          ? List.of()
          : said.stream()
              .filter(each -> each != null && each.membership() != null)
              .map(
                  each ->
                      new Said(
                          Objects.requireNonNull(each.membership()),
                          Objects.requireNonNull(each.how()),
                          Typed.text(each.deputy())))
              .toList();
    }
  }

  /** An interest as it is declared. */
  record Interest(
      @Nullable @NotNull(message = "boards.board.declare.who") UUID membership,
      @Nullable UUID item,
      @Nullable
          @NotBlank(message = "boards.board.interest.missing")
          @Size(max = 500, message = "site.tooLong")
          @BoardsRead
          String interest,
      @Nullable @NotNull(message = "boards.board.done.missing") Done done) {
    Declaration declaration(UUID id, UUID meeting) {
      return new Declaration(
          id,
          meeting,
          Objects.requireNonNull(membership),
          item,
          Typed.text(interest),
          Objects.requireNonNull(done));
    }
  }

  /** A decision as it is typed. */
  record Decided(
      @Nullable @NotNull(message = "boards.board.item.missing") UUID item,
      @Nullable
          @NotBlank(message = "boards.board.decision.missing")
          @Size(max = 1000, message = "site.tooLong")
          @BoardsRead
          String words,
      @Nullable @Pattern(regexp = "|[0-9]{1,3}", message = "boards.board.votes.wrong")
          String inFavour,
      @Nullable @Pattern(regexp = "|[0-9]{1,3}", message = "boards.board.votes.wrong")
          String against,
      @Nullable @Pattern(regexp = "|[0-9]{1,3}", message = "boards.board.votes.wrong")
          String abstained,
      @Nullable UUID confirms) {
    /** Whether somebody counted, and not to the end. */
    boolean isHalfCounted() {
      boolean counted =
          Stream.of(Typed.text(inFavour), Typed.text(against), Typed.text(abstained))
              .anyMatch(each -> !each.isEmpty());
      return counted && !isCounted();
    }

    private boolean isCounted() {
      return !Typed.text(inFavour).isEmpty() && !Typed.text(against).isEmpty();
    }

    private static int number(@Nullable String typed) {
      return Typed.text(typed).isEmpty() ? 0 : Integer.parseInt(Typed.text(typed));
    }

    @Nullable Votes votes() {
      return isCounted() ? new Votes(number(inFavour), number(against), number(abstained)) : null;
    }
  }

  /** An action as it is typed in a meeting. */
  record Todo(
      @Nullable @NotNull(message = "boards.board.item.missing") UUID item,
      @Nullable
          @NotBlank(message = "boards.board.what.missing")
          @Size(max = 500, message = "site.tooLong")
          @BoardsRead
          String what,
      @Nullable @Size(max = 100, message = "site.tooLong") String post,
      @Nullable UUID worker,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate due) {
    static Todo empty() {
      return new Todo(null, "", "", null, TypedDate.of(null));
    }

    /** Whether nobody would do it. */
    boolean isNobodys() {
      return worker == null && Typed.text(post).isEmpty();
    }

    BoardAction.Content content() {
      return new BoardAction.Content(
          Typed.text(what), Typed.text(post), worker, Objects.requireNonNull(Typed.date(due)));
    }
  }

  /** How an action goes on, as it is typed. */
  record GoesOn(
      @Nullable @NotNull(message = "boards.board.state.missing") State state,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String result,
      @Nullable @Size(max = 100, message = "site.tooLong") String post,
      @Nullable UUID worker,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate due,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String movedBecause,
      @Nullable UUID plan,
      @Nullable Long version) {
    static GoesOn of(BoardAction each) {
      return new GoesOn(
          each.course().state(),
          each.course().result(),
          each.content().post(),
          each.content().worker(),
          TypedDate.of(each.content().due()),
          "",
          each.course().plan() == null ? null : each.course().plan().action(),
          each.version());
    }

    /** Whether it is over and nobody says what came of it. */
    boolean lacksResult() {
      return state != State.OPEN && Typed.text(result).isEmpty();
    }

    /** Whether nobody would do it. */
    boolean isNobodys() {
      return worker == null && Typed.text(post).isEmpty();
    }
  }
}
