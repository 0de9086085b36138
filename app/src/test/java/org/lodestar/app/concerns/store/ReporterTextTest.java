package org.lodestar.app.concerns.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

class ReporterTextTest {
  @Test
  void whatWasSealedBeforeTheQuestionWasAskedIsANo() {
    Reporter before =
        ReporterText.read(
            """
            {"name":"Sam","contact":{"channel":"EMAIL","address":"a@example.org","days":[],
             "times":"","sayYouAre":"","voicemail":"NO","codeWord":""}}""");
    assertThat(before.contact().remind()).isFalse();
    assertThat(before.contact().address()).isEqualTo("a@example.org");
  }

  @Test
  void aYesIsKeptForEmailOnly() {
    assertThat(kept(SafeContactChannel.EMAIL).remind()).isTrue();
    assertThat(kept(SafeContactChannel.TEXT_MESSAGE).remind()).isFalse();
  }

  private static ReporterContact kept(SafeContactChannel way) {
    ReporterContact contact =
        new ReporterContact(way, "07700 900001", Set.of(), "", "", Known.NO, "", true);
    return ReporterText.read(ReporterText.write(new Reporter("Sam", contact))).contact();
  }
}
