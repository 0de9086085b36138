package org.lodestar.app.members.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Joining;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class ResetCommandTest {
  private final ResetCommand command;
  private final Workforce workforce;
  private final Accounts accounts;
  private final Joining joining;

  ResetCommandTest(ResetCommand command, Workforce workforce, Accounts accounts, Joining joining) {
    this.command = command;
    this.workforce = workforce;
    this.accounts = accounts;
    this.joining = joining;
  }

  @Test
  void itPrintsALinkForTheWorker(CapturedOutput printed) {
    var worker = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    String email = accounts.get(worker.id()).email();
    assertThat(command.run(List.of(email))).isZero();
    String link = printed.getOut().strip();
    String secret = link.substring(link.lastIndexOf('/') + 1);
    assertThat(LinkSecret.parse(secret).flatMap(joining::accountOf))
        .hasValueSatisfying(account -> assertThat(account.id()).isEqualTo(worker.id()));
  }

  @Test
  void anUnknownAddressOrNoneIsRefusedInASentence() {
    assertThatThrownBy(() -> command.run(List.of("nobody@example.org")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> command.run(List.of())).isInstanceOf(Refusal.class);
  }
}
