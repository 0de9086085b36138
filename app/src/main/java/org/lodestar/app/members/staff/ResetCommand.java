package org.lodestar.app.members.staff;

import java.util.List;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.domain.LinkSecret;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * For whoever stands at the machine: a worker who lost password or second factor, and nobody else
 * is left who could help.
 */
@Component
class ResetCommand implements ConsoleCommand {
  private final Staff staff;
  private final Environment environment;

  ResetCommand(Staff staff, Environment environment) {
    this.staff = staff;
    this.environment = environment;
  }

  @Override
  public String name() {
    return "members reset";
  }

  @Override
  public String help() {
    return "print a one-time link for a worker who lost a password or second factor";
  }

  @Override
  public int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new Refusal("Give one e-mail address: members reset EMAIL.");
    }
    LinkSecret link = reset(arguments.getFirst());
    System.out.println("Password, app and recovery codes of this worker no longer work.");
    System.out.println("This link works once, within 24 hours:");
    System.out.println("  " + address() + "/join/" + link.value());
    return 0;
  }

  private LinkSecret reset(String email) {
    try {
      return Standing.task("console-reset").call(() -> staff.resetFromConsole(email));
    } catch (NotFound unknown) {
      throw new Refusal("No active worker has this e-mail address.");
    }
  }

  /** Where workers reach the platform, as far as this machine knows. */
  private String address() {
    String port = environment.getProperty("server.port", "8080");
    return environment.getProperty("LODESTAR_ADDRESS", "http://localhost:" + port);
  }
}
