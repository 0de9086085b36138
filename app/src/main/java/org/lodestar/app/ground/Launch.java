package org.lodestar.app.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line asked for.
 *
 * @param properties settings for the application
 * @param command a console command such as {@code audit verify}; empty for the web platform
 */
public record Launch(Map<String, Object> properties, List<String> command) {
  public Launch {
    properties = Map.copyOf(properties);
    command = List.copyOf(command);
  }

  /**
   * Reads {@code --port N --data DIR --empty --anchor FILE}; what is left is the console command,
   * with the options of its own.
   */
  public static Launch parse(String... arguments) {
    Map<String, Object> properties = new HashMap<>();
    List<String> command = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--port" -> properties.put("server.port", port(value(arguments, ++i, "--port")));
        case "--data" -> properties.put("lodestar.data", value(arguments, ++i, "--data"));
        case "--empty" -> properties.put("lodestar.kind", DataFolder.Kind.PARTNERSHIP.name());
        case "--demonstration" ->
            properties.put("lodestar.kind", DataFolder.Kind.DEMONSTRATION.name());
        case "--key", "--of" -> {
          command.add(arguments[i]);
          command.add(value(arguments, ++i, arguments[i - 1]));
        }
        case "--anchor" -> {
          command.add("anchor");
          command.add(value(arguments, ++i, "--anchor"));
        }
        default -> command.add(known(arguments[i]));
      }
    }
    return new Launch(properties, command);
  }

  /** Whether one command is to be run instead of the web platform. */
  public boolean isConsole() {
    return !command.isEmpty();
  }

  private static String known(String word) {
    if (word.startsWith("--") && !word.startsWith("--lodestar.")) {
      throw new Refusal("Unknown option " + word + ". See ./lodestar help.");
    }
    return word;
  }

  private static String value(String[] arguments, int at, String option) {
    if (at >= arguments.length || arguments[at].startsWith("--")) {
      throw new Refusal("The option " + option + " needs a value. See ./lodestar help.");
    }
    return arguments[at];
  }

  private static String port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return text;
      }
    } catch (NumberFormatException e) {
      // Told below, in one sentence for both faults.
    }
    throw new Refusal("The port must be a number from 1 to 65535, not " + text + ".");
  }
}
