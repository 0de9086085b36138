package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void findsTelephoneNumbersHoweverTheyAreWritten() {
    assertThat(Mentions.phones("ring 07700 900123 or +44 (0)1375 496000, flat 12"))
        .containsExactly("07700 900123", "+44 (0)1375 496000");
  }

  @Test
  void findsRegistrationMarks() {
    assertThat(Mentions.plates("white van AB12 CDE, also kp05xyz")).contains("AB12 CDE", "KP05XYZ");
  }

  @Test
  void findsPostcodes() {
    assertThat(Mentions.postcodes("12 High Street, Grays rm17 6sl")).containsExactly("RM17 6SL");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Mentions.phones("")).isEmpty();
    assertThat(Mentions.plates("they never leave")).isEmpty();
    assertThat(Mentions.postcodes("by the river")).isEmpty();
  }
}
