package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareMovesTest {
  @Test
  void whatIsOverIsNeverReadableAgain() {
    for (ShareState from : ShareState.values()) {
      if (!from.isLive()) {
        for (ShareEvent event : ShareEvent.values()) {
          if (ShareMoves.TABLE.allows(from, event)) {
            assertThat(ShareMoves.TABLE.after(from, event).isLive())
                .as("%s in %s", event, from)
                .isFalse();
          }
        }
      }
    }
  }
}
