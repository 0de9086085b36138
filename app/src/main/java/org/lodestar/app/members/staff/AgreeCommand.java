package org.lodestar.app.members.staff;

import java.util.List;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/**
 * For whoever stands at the machine: an account waits for a second administrator, and none is left.
 */
@Component
class AgreeCommand implements ConsoleCommand {
  private final ConsoleReset desk;

  AgreeCommand(ConsoleReset desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return "members agree";
  }

  @Override
  public String help() {
    return "agree, as the second person, to what waits about an account";
  }

  @Override
  public int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new Refusal("Give one e-mail address: members agree EMAIL.");
    }
    try {
      Standing.task("console-agree").run(() -> desk.agree(arguments.getFirst()));
    } catch (NotFound nothing) {
      throw new Refusal("Nothing waits for a second administrator about this e-mail address.");
    } catch (Refused refused) {
      throw new Refusal("It does not fit any more: " + refused.key());
    }
    System.out.println("Agreed. Whoever asked finds it under Your work, and hands the link over.");
    return 0;
  }
}
