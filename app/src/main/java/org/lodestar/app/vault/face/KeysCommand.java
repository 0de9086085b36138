package org.lodestar.app.vault.face;

import java.util.List;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.Refusal;
import org.springframework.stereotype.Component;

/**
 * {@code keys rotate}, {@code keys rewrap} and {@code keys retire}: the steps of a change of the
 * key-encryption key. Rotating includes rewrapping; rewrapping alone takes up what was broken off.
 */
@Component
class KeysCommand implements ConsoleCommand {
  private final KeyRotation rotation;

  KeysCommand(KeyRotation rotation) {
    this.rotation = rotation;
  }

  @Override
  public String name() {
    return "keys";
  }

  @Override
  public String help() {
    return "rotate | rewrap | retire: changes the key that protects all other keys";
  }

  @Override
  public int run(List<String> arguments) {
    switch (String.join(" ", arguments)) {
      case "rotate" -> rotate();
      case "rewrap" -> rewrap();
      case "retire" -> say("Old keys destroyed: " + rotation.retire() + ".");
      default -> throw new Refusal("Say keys rotate, keys rewrap or keys retire.");
    }
    return 0;
  }

  private void rotate() {
    rotation.begin();
    say("A new key is in use. Back up the key folder before you go on.");
    rewrap();
  }

  private void rewrap() {
    say("Data keys wrapped by it: " + rotation.rewrap() + "; left: " + rotation.remaining() + ".");
  }

  private static void say(String sentence) {
    System.out.println(sentence);
  }
}
