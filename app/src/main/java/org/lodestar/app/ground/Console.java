package org.lodestar.app.ground;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Runs the console command that the command line names, then ends the program. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Console implements ApplicationRunner {
  private final List<ConsoleCommand> commands;
  private final ConfigurableApplicationContext context;

  Console(List<ConsoleCommand> commands, ConfigurableApplicationContext context) {
    this.commands = commands;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    List<String> words = arguments.getNonOptionArgs();
    if (words.isEmpty()) {
      return;
    }
    int status = dispatch(words);
    System.exit(SpringApplication.exit(context, (ExitCodeGenerator) () -> status));
  }

  private int dispatch(List<String> words) {
    String line = String.join(" ", words);
    for (ConsoleCommand command : commands) {
      if (line.equals(command.name()) || line.startsWith(command.name() + " ")) {
        int used = command.name().split(" ").length;
        return attempt(command, words.subList(used, words.size()));
      }
    }
    System.err.println("Unknown command: " + line + ". See ./lodestar help.");
    return 2;
  }

  private static int attempt(ConsoleCommand command, List<String> rest) {
    try {
      return command.run(rest);
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      return 2;
    }
  }
}
