package org.lodestar.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lodestar.app.ground.Refusal;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsTest {
  private static MockEnvironment host(String host) {
    return new MockEnvironment().withProperty("LODESTAR_MAIL_HOST", host);
  }

  @Test
  void withoutAHostThereIsNoMail() {
    assertThat(MailSettings.of(new MockEnvironment()).host()).isEmpty();
  }

  @Test
  void aHostNeedsAnAddressToSendFrom() {
    assertThatThrownBy(() -> MailSettings.of(host("mail.example.org")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("LODESTAR_MAIL_FROM");
  }

  @Test
  void mailLeavesThisMachineWithTlsOnly() {
    MockEnvironment open =
        host("mail.example.org")
            .withProperty("LODESTAR_MAIL_FROM", "a@example.org")
            .withProperty("LODESTAR_MAIL_SECURITY", "NONE");
    assertThatThrownBy(() -> MailSettings.of(open))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("TLS");
    assertThat(MailSettings.of(open.withProperty("LODESTAR_MAIL_HOST", "127.0.0.1")).security())
        .isEqualTo(MailSettings.Security.NONE);
  }

  @Test
  void aPasswordIsNotPrinted() {
    MailSettings settings =
        MailSettings.of(
            host("mail.example.org")
                .withProperty("LODESTAR_MAIL_FROM", "a@example.org")
                .withProperty("LODESTAR_MAIL_PASSWORD", "kettle orbit"));
    assertThat(settings.toString()).doesNotContain("kettle");
  }
}
