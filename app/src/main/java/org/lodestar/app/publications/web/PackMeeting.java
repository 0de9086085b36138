package org.lodestar.app.publications.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.site.Page;

/**
 * What became of the meeting of a pack: it may have been moved or called off since the pack said
 * its day. Frozen files go on saying what they said.
 */
final class PackMeeting {
  private final Page page;
  private final @Nullable BoardMeeting now;

  private PackMeeting(Page page, @Nullable BoardMeeting now) {
    this.page = page;
    this.now = now;
  }

  static PackMeeting of(Page page, Pack pack, Boards.View board) {
    UUID meeting = pack.content().meeting();
    return new PackMeeting(
        page,
        board.meetings().stream()
            .filter(each -> each.id().equals(meeting))
            .findFirst()
            .orElse(null));
  }

  /** When a meeting is, or was to be before it was called off. */
  static String when(Page page, BoardMeeting meeting, String words) {
    return meeting.state() == MeetingState.CANCELLED
        ? page.t("publications.pack.meeting.off", words)
        : words;
  }

  private static String on(Page page, BoardMeeting meeting) {
    return page.t("boards.board.meeting.on", page.date(meeting.day()));
  }

  /** The meeting as it is now; empty where the pack is for none. */
  String words() {
    BoardMeeting meeting = now;
    return meeting == null ? "" : when(page, meeting, on(page, meeting));
  }

  /** What a pack says first is no longer so; null where it is. */
  @Nullable String changed(PackDocument document) {
    BoardMeeting meeting = now;
    List<String> about = document.about();
    if (meeting == null || about.isEmpty()) {
      return null;
    }
    String told = about.getFirst();
    if (!told.startsWith(page.t("boards.board.meeting.on", ""))) {
      return null;
    }
    if (meeting.state() == MeetingState.CANCELLED) {
      return when(page, meeting, told);
    }
    return told.equals(on(page, meeting))
        ? null
        : page.t("publications.pack.meeting.moved", told, page.date(meeting.day()));
  }

  /** What a pack says it stands on, without a day that is no longer so. */
  List<String> about(PackDocument document) {
    List<String> about = document.about();
    return changed(document) == null ? about : about.subList(1, about.size());
  }
}
