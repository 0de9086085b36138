package org.lodestar.app.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.audit.AnchorPost;
import org.lodestar.app.audit.domain.Anchor;
import org.lodestar.app.audit.domain.Checkpoint;

@PlatformApartTest
class AnchorLetterTest {
  private final AnchorPost post;

  AnchorLetterTest(AnchorPost post) {
    this.post = post;
  }

  @Test
  void anEmailWithAnAnchorIsAnAnchorAsItWasSavedAndTellsNothingElse() {
    Checkpoint point =
        new Checkpoint(7, new byte[32], Instant.EPOCH.plusNanos(1_000), new byte[64]);
    assertThat(post.isReady()).isTrue();
    assertThat(post.send(Anchor.letter("A".repeat(60), point))).isTrue();
    String saved = GreenMailUtil.getWholeMessage(PostBox.to("keeper@elsewhere.example").getLast());
    assertThat(Anchor.parse(saved).orElseThrow().points()).containsExactly(point);
    assertThat(saved).contains("audit verify --anchor FILE").doesNotContain("case", "person");
  }
}
