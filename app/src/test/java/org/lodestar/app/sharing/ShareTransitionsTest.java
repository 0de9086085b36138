package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.site.Refused;

/** Every event in every state: what becomes of a share, or that it is refused. */
class ShareTransitionsTest {
  /** One line for each state: event, arrow, what becomes of it. */
  private static final Map<ShareState, String> TABLE =
      Map.of(
          ShareState.PROPOSED,
          "OFFER>OFFERED APPROVE>OFFERED OPEN_AT_ONCE>OPENED DISCARD>DISCARDED"
              + " REVOKE>REVOKED EXPIRE>EXPIRED",
          ShareState.OFFERED,
          "ACCEPT>ACCEPTED REFUSE>REFUSED RENEW>OFFERED ACKNOWLEDGE>ACCEPTED"
              + " REVOKE>REVOKED EXPIRE>EXPIRED",
          ShareState.OPENED,
          "ACCEPT>ACCEPTED GIVE_BACK>RETURNED REVIEW>OPENED RENEW>OPENED"
              + " ACKNOWLEDGE>ACCEPTED REVOKE>REVOKED RECALL>RECALLED EXPIRE>EXPIRED",
          ShareState.ACCEPTED,
          "GIVE_BACK>RETURNED REVIEW>ACCEPTED RENEW>ACCEPTED REVOKE>REVOKED"
              + " RECALL>RECALLED EXPIRE>EXPIRED",
          ShareState.REFUSED,
          "",
          ShareState.RETURNED,
          "REVIEW>RETURNED",
          ShareState.REVOKED,
          "REVIEW>REVOKED",
          ShareState.RECALLED,
          "REVIEW>RECALLED",
          ShareState.EXPIRED,
          "REVIEW>EXPIRED",
          ShareState.DISCARDED,
          "");

  private static Map<String, String> edges(ShareState from) {
    assertThat(TABLE).as("a line for each state").containsKey(from);
    String line = TABLE.getOrDefault(from, "");
    return Arrays.stream(line.split(" "))
        .filter(edge -> !edge.isEmpty())
        .collect(Collectors.toMap(edge -> edge.split(">")[0], edge -> edge.split(">")[1]));
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void everyEventDoesWhatTheTableSaysAndNothingElse(ShareState from) {
    Map<String, String> edges = edges(from);
    for (ShareEvent event : ShareEvent.values()) {
      String to = edges.get(event.name());
      assertThat(ShareTransitions.allows(from, event))
          .as("%s in %s", event, from)
          .isEqualTo(to != null);
      if (to == null) {
        assertThatThrownBy(() -> ShareTransitions.after(from, event))
            .as("%s in %s", event, from)
            .isInstanceOf(Refused.class)
            .hasMessage("sharing.rule.stands." + from);
      } else {
        assertThat(ShareTransitions.after(from, event).name()).isEqualTo(to);
      }
    }
  }

  @Test
  void whatIsOverIsNeverReadableAgain() {
    for (ShareState from : ShareState.values()) {
      if (!from.isLive()) {
        for (ShareEvent event : ShareEvent.values()) {
          if (ShareTransitions.allows(from, event)) {
            assertThat(ShareTransitions.after(from, event).isLive())
                .as("%s in %s", event, from)
                .isFalse();
          }
        }
      }
    }
  }
}
