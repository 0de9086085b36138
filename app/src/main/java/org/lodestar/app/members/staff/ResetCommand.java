package org.lodestar.app.members.staff;

import java.util.List;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.springframework.stereotype.Component;

/**
 * For whoever stands at the machine: a worker who lost password or second factor, and nobody else
 * is left who could help.
 */
@Component
class ResetCommand implements ConsoleCommand {
  private static final String ALONE = "alone";

  private final ConsoleReset desk;
  private final OwnAddress own;

  ResetCommand(ConsoleReset desk, OwnAddress own) {
    this.desk = desk;
    this.own = own;
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
    boolean alone = arguments.size() == 2 && arguments.get(1).equals(ALONE);
    if (arguments.size() != 1 && !alone) {
      throw new Refusal("Give one e-mail address: members reset EMAIL, or EMAIL alone.");
    }
    ConsoleReset.Printed printed = reset(arguments.getFirst(), alone);
    System.out.println("Password, app and recovery codes of this worker no longer work.");
    if (printed.sheet()) {
      System.out.println("This link asks for a second piece. Another administrator finds it under");
      System.out.println("Your work and tells it to the worker. If no administrator can be asked:");
      System.out.println("members reset EMAIL alone. The record keeps which it was.");
    }
    System.out.println("This link works once, within 24 hours:");
    System.out.println("  " + address() + "/join/" + printed.link().value());
    return 0;
  }

  private ConsoleReset.Printed reset(String email, boolean alone) {
    try {
      return Standing.task("console-reset").call(() -> desk.reset(email, alone));
    } catch (NotFound unknown) {
      throw new Refusal("No active worker has this e-mail address.");
    }
  }

  /** Where workers reach the platform, as far as this machine knows. */
  private String address() {
    return own.orLocal();
  }
}
