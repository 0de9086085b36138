package org.lodestar.app.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.meetings.Table.Called;

/** A body that does not work here is rung. */
@PlatformTest
class InviteOutsideTest {
  private final Table table;
  private final Desk desk;

  InviteOutsideTest(Table table, Desk desk) {
    this.table = table;
    this.desk = desk;
  }

  @Test
  void whoInvitesReadsHowABodyThatIsNotHereIsRungAndWhatIsWrittenDown() {
    Called called = table.aCase();
    Meeting meeting = table.call(called);
    assertThat(
            desk.page(called.caller(), "/meetings/" + meeting.id() + "/invite")
                .select("main")
                .text())
        .contains("A body that does not work here cannot be invited. Ring it", "0345 606 1212");
  }
}
