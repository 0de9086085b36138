package org.lodestar.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lodestar.app.backup.face.BackupDoor;
import org.lodestar.app.ground.Launch;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Version;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the platform, or runs one console command against its database and stops. Beans are named
 * by their full class name, since two modules may each have rows of drafts.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Lodestar {
  public static void main(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      System.out.println("Lodestar " + Version.running());
      return;
    }
    try {
      Launch launch = Launch.parse(arguments);
      if (BackupDoor.isFor(launch)) {
        new BackupDoor(Lodestar::look).open(launch);
      } else {
        start(launch);
      }
    } catch (RuntimeException e) {
      System.err.println(sentence(e));
      System.exit(2);
    }
  }

  private static void start(Launch launch) {
    SpringApplication application;
    if (launch.isConsole()) {
      application = console();
    } else {
      refuseTakenPort(launch);
      application = application();
    }
    List<String> settings =
        launch.properties().entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toList();
    application.run(
        Stream.concat(settings.stream(), launch.command().stream()).toArray(String[]::new));
  }

  private static SpringApplication application() {
    SpringApplication application = new SpringApplication(Lodestar.class);
    application.setLogStartupInfo(false);
    return application;
  }

  private static SpringApplication console() {
    SpringApplication application = application();
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setDefaultProperties(Map.of("lodestar.console", true));
    return application;
  }

  /** Starts the platform on a data folder for as long as the work takes, and serves nobody. */
  private static void look(Map<String, String> settings, Consumer<BeanFactory> work) {
    String[] arguments =
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    try (ConfigurableApplicationContext context = console().run(arguments)) {
      work.accept(context);
    }
  }

  /** Tells before the database is started and filled, not after. */
  private static void refuseTakenPort(Launch launch) {
    int port =
        Integer.parseInt(String.valueOf(launch.properties().getOrDefault("server.port", "8080")));
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new Refusal(
          "Port " + port + " is in use: stop what uses it, or choose another with --port.");
    }
  }

  /** What went wrong, for the person at the keyboard: one sentence where we know it. */
  private static String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return String.valueOf(refusal.getMessage());
      }
      if (cause instanceof PortInUseException port) {
        return "Port "
            + port.getPort()
            + " is in use: stop what uses it, or choose another with --port.";
      }
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return "Lodestar could not start: " + root;
  }
}
