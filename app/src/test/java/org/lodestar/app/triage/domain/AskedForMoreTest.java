package org.lodestar.app.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedForMoreTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could you find out where he sleeps?",
        "Please go  back\nand look.",
        "Take a photo of the van",
        "Can you see whether she is there",
        "Ask them how many they are",
        "Keep an eye on the house",
        "Get his name next time you see him"
      })
  void asking(String message) {
    assertThat(AskedForMore.in(message)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you for telling us.",
        "Are you safe right now?",
        "You do not have to talk to the police.",
        "Do you know the colour of the van?",
        "We checked and will act."
      })
  void notAsking(String message) {
    assertThat(AskedForMore.in(message)).isFalse();
  }
}
