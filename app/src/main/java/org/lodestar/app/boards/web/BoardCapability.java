package org.lodestar.app.boards.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.boards.face.FirstBoard;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRecordRows;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Boards beside the first, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class BoardCapability {
  /** A meeting each quarter: agenda, pack, minutes and what they ask for, two days and a half. */
  private static final double HOURS = 6;

  private static final String BOARD = "/boards/{body}";

  @Bean
  Capability boards(
      FirstBoard first, BoardMeetingRows meetings, BoardRecordRows records, BoardDesk desk) {
    return Capability.of(Key.BOARDS, HOURS, Size.MIDDLE, BOARD)
        .but(address -> isFirst(first, address))
        .until(() -> open(first, meetings, records, desk));
  }

  /** What is not there stays for its own page to say. */
  private static boolean isFirst(FirstBoard first, String address) {
    String body = address.split("[/?#]", 4)[2];
    return first.find().map(each -> each.toString().equalsIgnoreCase(body)).orElse(true);
  }

  /** Somebody is called to a meeting, or was asked for something. */
  private static List<Duty> open(
      FirstBoard first, BoardMeetingRows meetings, BoardRecordRows records, BoardDesk desk) {
    UUID kept = first.find().orElse(null);
    Stream<UUID> ahead =
        meetings.list().stream()
            .filter(each -> each.state().isAhead() && !each.day().isBefore(desk.today()))
            .map(each -> each.body());
    Stream<UUID> asked =
        records.actions().stream().filter(BoardAction::isOpen).map(each -> each.raised().body());
    return Stream.concat(ahead, asked)
        .distinct()
        .filter(each -> kept != null && !each.equals(kept))
        .map(each -> new Duty(desk.body(each).name(), BoardWords.href(each)))
        .toList();
  }
}
